"""# Import the drop folder.

## What it does

Every five minutes: takes in what lies in `ESCROWWATCH_HOME/drop` (and, as declared public, in
`drop/public`), and tells `understand` where something is unread.

## Healthy looks like

Green squares in under a minute; the drop folder empty; files in `drop/done`. Pink (skipped) in
`announce`: nothing new.

## When it is not

- *`take_in` is red*: the log names the file or the warehouse. A file that holds nothing usable does not fail the task: it lies in
  `drop/rejected` with the reasons beside it, and `check_data` raises it.
- *a file stays where it is*: its name begins with a dot or ends in `.part`, which says that it is still being written.

The tasks may be cleared and run again: what is stored already is known by its content.
"""

from airflow.sdk import dag, task
from dag_parts import NEW_MESSAGES, Tag, announce_messages, outcome, tell, usual


@dag(
    schedule="*/5 * * * *",
    description="Takes in new export files",
    doc_md=__doc__,
    **usual(Tag.COLLECT),
)
def import_drop_folder() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def take_in() -> None:
        from pipeline.drop_folder import import_drop_folder as verb
        from pipeline.settings import Settings

        with outcome():
            tell(verb(Settings()))

    take_in() >> task(outlets=[NEW_MESSAGES], task_id="announce")(announce_messages)()


DAG_OBJECT = import_drop_folder()
