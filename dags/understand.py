"""# Understand.

## What it does

When there are new messages: holds their words against the rules for the hotline, shares out what no model
has read, reads it chunk by chunk (the pool `memory` bounds how many at once), reads the text in images, and tells
`publish_marts`.

## Healthy looks like

Green squares; some seconds to load the model, then about 80 to 200 messages a second for each slot.
`read_chunk` is pink (skipped) where nothing was left to read.

## When it is not

- *`share_out` or `read_chunk` is red, "no trained model"*: run `escrowwatch train` on the worker.
- *`read_chunk` is killed*: memory. A worker needs about 700 MB: take slots from the pool `memory`, and from Celery's
  workers processes. A chunk whose worker is gone is taken again within two minutes, five times.
- *one `read_chunk` is red again and again*: its log names the error; the other chunks are stored. `read_media` and
  `publish_marts` wait until it is cleared.
- *it does not start*: look at the asset `new_messages`: is `announce` of the collecting DAGs green?

Every task may be cleared and run again: a chunk that was read is read no second time, a killed one goes on where it stood.
"""

from datetime import timedelta

from airflow.sdk import TriggerRule, dag, task
from dag_parts import CHUNK_NAME, NEW_MESSAGES, NEW_READINGS, Pool, Tag, outcome, usual


@dag(
    schedule=[NEW_MESSAGES],
    description="Reads what no model has read yet, in chunks",
    doc_md=__doc__,
    **usual(Tag.UNDERSTAND),
)
def understand() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def screen() -> None:
        from pipeline.settings import Settings
        from pipeline.understand import screen_in

        with outcome():
            screen_in(Settings())

    @task
    def share_out() -> list[list[int]]:
        from pipeline.settings import Settings
        from pipeline.understand import unread_chunks_in

        with outcome():
            return [[chunk.first, chunk.last, chunk.count] for chunk in unread_chunks_in(Settings())]

    # A chunk that died with its worker waits for nothing; a database that is away is asked again for five minutes.
    @task(
        pool=Pool.MEMORY.value,
        map_index_template=CHUNK_NAME,
        retries=5,
        retry_delay=timedelta(seconds=10),
        retry_exponential_backoff=2.0,
    )
    def read_chunk(chunk: list[int]) -> int:
        from pipeline.settings import Settings
        from pipeline.understand import understand_chunk_in
        from warehouse.readings import Chunk

        with outcome():
            return understand_chunk_in(Settings(), Chunk(*chunk))

    @task(pool=Pool.MEMORY.value, trigger_rule=TriggerRule.NONE_FAILED, outlets=[NEW_READINGS])
    def read_media() -> int:
        from pipeline.settings import Settings
        from pipeline.understand import understand_media_in

        with outcome():
            return understand_media_in(Settings())

    chunks = share_out()
    screen() >> chunks
    read_chunk.expand(chunk=chunks) >> read_media()


DAG_OBJECT = understand()
