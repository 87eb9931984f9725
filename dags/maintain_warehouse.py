"""# Maintain the warehouse.

## What it does

Once a day: makes the partitions of the months to come, vacuums and analyses, writes a backup into `backups` of the home,
encrypted under `ESCROWWATCH_BACKUP_KEY`, restores it into a server of its own and compares every table; keeps the last seven.

## Healthy looks like

Two green squares; a new file in `backups`; its size and the rows of every table in the log of `back_up`.

## When it is not

- *`back_up` is red, "ESCROWWATCH_BACKUP_KEY is missing"*: the worker is not given the secret `escrowwatch_backup_key`.
- *`back_up` is red, "failed" or "No space left"*: the restore needs as much again as the warehouse, in the home.
- *`back_up` is red, "does not bring back what was there"*: the log names the tables. Do not delete older backups; look at the
  disk and at `check_data`.
- *`vacuum` runs for hours*: it goes on beside readers and writers; let it.

Both may be cleared and run again. Backups on the same disk do not survive the disk: copy them away, and keep the key apart from
them. How one is brought back: `deploy/RUNBOOK.md`, Restore.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, tell, usual


@dag(
    schedule="30 3 * * *",
    description="Vacuum, and an encrypted backup that is restored and compared",
    doc_md=__doc__,
    **usual(Tag.UPKEEP),
)
def maintain_warehouse() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def vacuum() -> None:
        from pipeline.maintain import vacuum_in
        from pipeline.settings import Settings

        with outcome():
            vacuum_in(Settings())

    @task
    def back_up() -> None:
        from pipeline.maintain import back_up_in
        from pipeline.settings import Settings

        with outcome():
            written = back_up_in(Settings())
            tell(f"{written.size_bytes:,} bytes, restored and compared")
            tell(written.file)
            tell(written.holds)

    vacuum() >> back_up()


DAG_OBJECT = maintain_warehouse()
