"""# Keep the evidence.

## What it does

Once a week: `verify_all` checks every capture, link, signature and time-stamp again, however old, as `escrowwatch verify --all`
does (`check_data` looks each day at what is new); then `retain` erases what is past its term, messages and the bytes of records
that were set aside, as `escrowwatch db retain` does. Where no term is set (`escrowwatch db keep`), nothing is erased.

## Healthy looks like

Two green squares; the number of links, and of messages erased and held, in their logs. `verify_all` reads every byte of
evidence in one process: on a large warehouse it runs long; let it.

## When it is not

- *`verify_all` is red*: the log names the first of what is not what it was. **Nothing is published, and nothing erased, until
  it passes.** Stop, keep the disk, restore a backup beside it and compare: `deploy/RUNBOOK.md`, Evidence has changed.
- *`retain` is red*: what was erased is erased; it goes on with what is still due. "held" counts what a legal hold keeps.

Both may be cleared and run again.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, tell, usual


@dag(
    schedule="0 2 * * 0",
    description="Verifies all evidence again, and erases what is kept longer than its term",
    doc_md=__doc__,
    **usual(Tag.UPKEEP, Tag.WATCH),
)
def keep_evidence() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def verify_all() -> None:
        from pipeline.check_data import verify_all_in
        from pipeline.settings import Settings

        with outcome():
            tell(f"{verify_all_in(Settings())} links are in order")

    @task
    def retain() -> None:
        from pipeline.retain import retain_in
        from pipeline.settings import Settings

        with outcome():
            done = retain_in(Settings())
            tell(f"{done.erased} messages erased, {done.held} held, {done.rejections} records set aside emptied")

    verify_all() >> retain()


DAG_OBJECT = keep_evidence()
