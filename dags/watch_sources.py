"""# Watch the sources.

## What it does

Every hour: looks for sources that have fallen silent, floods that last, chats that were renamed, a backlog of
unread messages, a disk that fills, and raises an alert for each.

## Healthy looks like

One green square in seconds. An alert does not make it red: alerts are rows with a name, a
text and a remedy (`escrowwatch alerts`), open until their cause is gone.

## When it is not

- *red*: the watch itself is broken, so that nobody would hear of anything else: mend it first. Mostly it is the database:
  `escrowwatch db status`.

The task may be cleared and run again: an alert that stands is not raised twice.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, tell, usual


@dag(
    schedule="15 * * * *",
    description="Raises alerts: silence, floods, renames, backlog, a full disk",
    doc_md=__doc__,
    **usual(Tag.WATCH),
)
def watch_sources() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task
    def watch() -> None:
        from pipeline.settings import Settings
        from pipeline.warehouse_session import open_warehouse
        from pipeline.watch_sources import watch_sources as verb

        with outcome(), open_warehouse(Settings()) as connection:
            tell(verb(connection, Settings()))

    watch()


DAG_OBJECT = watch_sources()
