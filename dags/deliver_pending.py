"""# Deliver what is pending.

**What it does.** Every five minutes: sends what could not be sent before: heads of the evidence chain to the time-stamp
authority, alerts, other deliveries.

**Healthy looks like** one green square in seconds.

**When it is not**

- *red for an hour*: the receiver cannot be reached: the log names it. Nothing is lost, it is sent when the receiver is back;
  a time stamp then proves a later time.
- *red, "is not set"*: a setting is missing on the worker; the log names it.

The task may be cleared and run again: what was delivered is not sent a second time.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, usual


@dag(schedule="*/5 * * * *", doc_md=__doc__, **usual(Tag.WATCH))
def deliver_pending() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task
    def deliver() -> None:
        from pipeline.deliver_pending import deliver_pending_in
        from pipeline.settings import Settings

        with outcome():
            print(deliver_pending_in(Settings()))  # noqa: T201  # the task's log

    deliver()


DAG_OBJECT = deliver_pending()
