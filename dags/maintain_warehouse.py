"""# Maintain the warehouse.

**What it does.** Once a day: makes the partitions of the months to come, vacuums and analyses, writes a backup into
`backups` of the home, restores it into a server of its own and compares; keeps the last seven.

**Healthy looks like** two green squares; a new file in `backups`.

**When it is not**

- *`back_up` is red, "failed"*: mostly space: the restore needs as much again as the warehouse, in the temporary folder.
- *`back_up` is red, "does not bring back what was there"*: do not delete older backups; look at the disk and at
  `check_data`.
- *`vacuum` runs for hours*: it goes on beside readers and writers; let it.

Both may be cleared and run again. Backups on the same disk do not survive the disk: copy them away.
"""

from airflow.sdk import dag, task
from dag_parts import Tag, outcome, usual


@dag(schedule="30 3 * * *", doc_md=__doc__, **usual(Tag.UPKEEP))
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
            print(back_up_in(Settings()))  # noqa: T201  # the task's log

    vacuum() >> back_up()


DAG_OBJECT = maintain_warehouse()
