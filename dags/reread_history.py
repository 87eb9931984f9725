"""# Reread history.

## What it does

By hand, after a new model: reads all of history with the model that is installed, in chunks, beside the
readings that are there; then makes the new ones current in one transaction, and tells `publish_marts`.

## Healthy looks like

Green squares of `read_chunk`, for hours or days: about 80 to 200 messages a second for each slot of the
pool `memory`. Until `switch` everybody sees the old readings.

## When it is not

- *it was stopped*: run it again; what was read is not read again.
- *`read_chunk` is red*: as in `understand`. `switch` waits until all are green.
- *the new readings are worse*: `escrowwatch reread --list` shows the models, `escrowwatch reread --back-to NAME` brings the old
  readings back, at once and whole.

Every task may be cleared and run again.
"""

from airflow.sdk import TriggerRule, dag, task
from dag_parts import CHUNK_NAME, NEW_READINGS, Pool, Tag, outcome, usual


@dag(
    schedule=None,
    description="By hand: a new model over all of history",
    doc_md=__doc__,
    **usual(Tag.MODEL, Tag.UNDERSTAND),
)
def reread_history() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def share_out() -> list[list[int]]:
        from pipeline.reread import reread_chunks_in
        from pipeline.settings import Settings

        with outcome():
            return [[chunk.first, chunk.last, chunk.count] for chunk in reread_chunks_in(Settings())]

    @task(pool=Pool.MEMORY.value, map_index_template=CHUNK_NAME)
    def read_chunk(chunk: list[int]) -> int:
        from pipeline.reread import reread_chunk_in
        from pipeline.settings import Settings
        from warehouse.readings import Chunk

        with outcome():
            return reread_chunk_in(Settings(), Chunk(*chunk))

    @task(trigger_rule=TriggerRule.NONE_FAILED, outlets=[NEW_READINGS])
    def switch() -> int:
        from pipeline.reread import switch_in
        from pipeline.settings import Settings

        with outcome():
            return switch_in(Settings())

    read_chunk.expand(chunk=share_out()) >> switch()


DAG_OBJECT = reread_history()
