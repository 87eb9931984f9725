"""Reads what is pending in the warehouse: all of it, or by chunks that several workers share."""

from collections.abc import Callable
from dataclasses import dataclass

from collectors.media.store import MediaStore
from nlp.model_store import model_name
from nlp.reader import Reader
from pipeline.screen import screen_pending
from pipeline.settings import Settings
from pipeline.understand_media import understand_media
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection
from warehouse.readings import LAST, Chunk, note_read, pending_chunks, pending_texts, store_readings

_BATCH = 2_000
# A chunk is minutes of work, so that a lost worker costs little; what is pending makes at most so many of them.
_CHUNK, _CHUNKS = 2_000, 500


@dataclass(frozen=True, slots=True)
class Task:
    """What to read: the versions of ``window`` (left out: all), those that no model has read with ``only_unread``.

    Without ``is_current`` the readings stand beside those of other models, which stay the current ones.
    """

    window: Chunk | None = None
    only_unread: bool = False
    is_current: bool = True


def understand_pending(
    connection: Connection,
    reader: Reader,
    on_progress: Callable[[int], None] = lambda _count: None,
    task: Task = Task(),  # frozen
) -> int:
    """Read every version of ``task`` that ``reader``'s model has not read; each batch is stored in one transaction.

    Returns the number of readings. Killed and run again, it goes on with what is still pending; where two processes read
    the same version, the second changes nothing.
    """
    window = task.window
    count, after = 0, window.first - 1 if window else 0
    up_to = window.last if window else LAST
    while pending := pending_texts(
        connection, reader.model, _BATCH, after=after, up_to=up_to, only_unread=task.only_unread
    ):
        readings = reader.read_many((text.text, text.context) for text in pending)
        rows = [(text.version_id, reading) for text, reading in zip(pending, readings, strict=True)]
        count += store_readings(connection, reader.model, rows, keeps_known=True, is_current=task.is_current)
        after = pending[-1].version_id
        on_progress(len(rows))
    if window is None:
        note_read(connection)
    return count


def screen_in(settings: Settings) -> None:
    """Open the warehouse and hold new words against the rules for the hotline."""
    with open_warehouse(settings) as connection:
        screen_pending(connection, MediaStore(settings.media))


def unread_chunks_in(settings: Settings) -> list[Chunk]:
    """Open the warehouse and share out what no model has read."""
    with open_warehouse(settings) as connection:
        note_read(connection)
        return share_out(connection, model_name(), only_unread=True)


def share_out(connection: Connection, model: str, *, only_unread: bool) -> list[Chunk]:
    """What is pending in chunks, at most 500 of them."""
    chunks = pending_chunks(connection, model, _CHUNK, only_unread=only_unread)
    together = -(-len(chunks) // _CHUNKS)
    groups = [chunks[start : start + together] for start in range(0, len(chunks), max(together, 1))]
    return [Chunk(group[0].first, group[-1].last, sum(one.count for one in group)) for group in groups]


def understand_chunk_in(settings: Settings, chunk: Chunk) -> int:
    """Open the warehouse and read what no model has read of a chunk; returns the number of readings."""
    with open_warehouse(settings) as connection:
        return understand_pending(connection, Reader(), task=Task(chunk, only_unread=True))


def understand_media_in(settings: Settings) -> int:
    """Open the warehouse and read the texts in images that are pending; returns the number of images."""
    with open_warehouse(settings) as connection:
        return understand_media(connection, Reader())
