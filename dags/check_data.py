"""# Check the data.

## What it does

Once a day: runs every check of `warehouse/statements/check`, each of which selects rows that must not be
there: keys, references, ranges, messages from the future, readings without a text, mentions outside of their text, the mart
against core (counts, and what it says of the newest messages and readings), sources that are missing or
bring far too little or too much, files that could not be used.

## Healthy looks like

One green square; then the mart is published.

## When it is not

- *red*: the log names each check that fails, how many rows offend, and the first of them. **Nothing is published until it
  passes**; what was published last stays readable. `escrowwatch checks list` shows the same.
  - `source_not_collected`, `source_outside_expected`: look at the collecting DAGs; the numbers are those of the source's file.
  - `file_unusable`, `file_mostly_rejected`: a file was empty, damaged or of a new shape; look at `drop/rejected`.
  - `capture_differs`: bytes of evidence have changed. Stop, keep the disk, restore beside it and compare.
  - any other: a fault of the program or of a hand in the database.
- Mended? Clear the task. Looked at and harmless? `escrowwatch checks accept NAME --because WHY`, then clear the task.

The task may be cleared and run again at any time; it changes nothing but its own results.
"""

from airflow.sdk import dag, task
from dag_parts import CHECKS_PASSED, Tag, outcome, tell, usual


@dag(
    schedule="0 4 * * *",
    description="Data checks and the evidence check; a failure stops publication",
    doc_md=__doc__,
    **usual(Tag.WATCH, Tag.PUBLISH),
)
def check_data() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task(outlets=[CHECKS_PASSED])
    def check() -> None:
        from pipeline.check_data import check_data_in
        from pipeline.settings import Settings

        with outcome():
            tell(f"{check_data_in(Settings())} checks pass or are accepted")

    check()


DAG_OBJECT = check_data()
