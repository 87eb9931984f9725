"""# Drop folder to mart.

**What it does.** Every five minutes: imports what lies in `ESCROWWATCH_HOME/drop` (and, as declared public, in
`drop/public`), reads the new messages, publishes the mart.

**Healthy looks like** three green tasks in under a minute; the drop folder empty; files in `drop/done`.

**When it is not**

- *import fails*: the log names the file or the warehouse. Files that hold nothing usable do not fail the task: they lie
  in `drop/rejected` with the reasons beside them.
- *understand fails*: usually no trained model; run `escrowwatch train` on the worker.
- *publish fails*: usually the database; run `escrowwatch db status`.

Every task may be cleared and run again at any time: what is stored already is known by its content.
"""

from datetime import UTC, datetime, timedelta

from airflow.sdk import dag, task


@dag(
    schedule="*/5 * * * *",
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    default_args={"owner": "escrowwatch", "retries": 2, "retry_delay": timedelta(minutes=1)},
    tags=["collect", "understand", "publish"],
    doc_md=__doc__,
)
def drop_folder_to_mart() -> None:
    """Wire the three tasks; all logic is in ``pipeline``."""

    @task
    def import_drop_folder() -> int:
        from pipeline.drop_folder import import_drop_folder as verb
        from pipeline.settings import Settings

        return verb(Settings()).messages_new

    @task
    def understand(messages_new: int) -> int:
        from pipeline.settings import Settings
        from pipeline.understand import understand_pending_in

        print(f"{messages_new} new messages")  # noqa: T201  # the task's log
        return understand_pending_in(Settings())

    @task
    def publish(readings: int) -> None:
        from pipeline.publish import publish_in
        from pipeline.settings import Settings

        print(f"{readings} new readings")  # noqa: T201  # the task's log
        publish_in(Settings())

    publish(understand(import_drop_folder()))  # type: ignore[arg-type]  # Airflow passes the result


DAG_OBJECT = drop_folder_to_mart()
