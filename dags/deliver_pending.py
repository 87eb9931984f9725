"""# Deliver what is pending.

## What it does

Every five minutes: closes what has been stored since the last head of the evidence chain, and asks the
time-stamp authorities for the stamps of those heads that have none yet.

## Healthy looks like

One green square in seconds.

## When it is not

- *"no time-stamp yet" in the log, for hours*: the authority cannot be reached. Nothing is lost, it is asked again, later and
  later; a stamp then proves a later time. A second authority in the settings covers for the first.
- *red*: the database: `escrowwatch db status`.

The task may be cleared and run again: a head that has its stamp is not stamped again.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, tell, usual


@dag(
    schedule="*/5 * * * *",
    description="Signs what is new, and fetches time stamps that are missing",
    doc_md=__doc__,
    **usual(Tag.WATCH),
)
def deliver_pending() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task
    def deliver() -> None:
        from pipeline.evidence import seal_in
        from pipeline.settings import Settings

        with outcome():
            heads, stamps = seal_in(Settings())
            tell(f"{heads} new heads, {stamps} new time stamps")

    deliver()


DAG_OBJECT = deliver_pending()
