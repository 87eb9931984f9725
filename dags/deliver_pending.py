"""# Deliver what is pending.

**What it does.** Every five minutes: asks the time-stamp authorities for the stamps of those heads of the evidence chain that
have none yet.

**Healthy looks like** one green square in seconds.

**When it is not**

- *`failed` in the log names an authority, for hours*: it cannot be reached. Nothing is lost, it is asked again, later and
  later; a stamp then proves a later time. A second authority in the settings covers for the first.
- *red*: the database: `escrowwatch db status`.

The task may be cleared and run again: a head that has its stamp is not stamped again.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, usual


@dag(schedule="*/5 * * * *", doc_md=__doc__, **usual(Tag.WATCH))
def deliver_pending() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task
    def deliver() -> None:
        from pipeline.settings import Settings
        from pipeline.timestamps import deliver_pending as verb
        from pipeline.warehouse_session import open_warehouse

        with outcome(), open_warehouse(Settings()) as connection:
            print(verb(connection))  # noqa: T201  # the task's log

    deliver()


DAG_OBJECT = deliver_pending()
