"""# Publish the marts.

## What it does

When there are new readings, or the data checks have passed: makes new messages searchable and refreshes the
counts of the mart, in one transaction that compares them with what core says.

## Healthy looks like

One green square in seconds.

## When it is not

- *red, "nothing is published while data checks fail"*: the names of the checks stand in the log, with the first rows that
  offend. Until they pass the search and the counts stay as they were last published. Look at `escrowwatch checks list`, mend
  the cause, run `check_data` again: when it passes, this DAG runs by itself. A person who has looked may let it go on:
  `escrowwatch checks accept NAME --because WHY`.
- *red, "the daily counts differ from core"*: the view was changed by hand; the mart stays as it was.
- *red, "the database refused"*: `escrowwatch db status`; space on its disk.

The task may be cleared and run again.
"""

from airflow.sdk import dag, task
from dag_parts import CHECKS_PASSED, NEW_READINGS, Tag, outcome, tell, usual


@dag(
    schedule=NEW_READINGS | CHECKS_PASSED,
    description="Makes new messages searchable and refreshes the counts",
    doc_md=__doc__,
    **usual(Tag.PUBLISH),
)
def publish_marts() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task
    def publish() -> None:
        from pipeline.publish import publish_in
        from pipeline.settings import Settings

        with outcome():
            tell(publish_in(Settings()))

    publish()


DAG_OBJECT = publish_marts()
