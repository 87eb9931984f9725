"""A new model over old messages: its readings stand beside the old ones until one switch makes them current."""

from collections.abc import Callable

from nlp.model_store import model_name
from nlp.reader import Reader
from pipeline.settings import Settings
from pipeline.understand import Task, share_out, understand_pending
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection
from warehouse.models import switch_model
from warehouse.readings import Chunk


def reread(
    connection: Connection, reader: Reader, on_progress: Callable[[int], None] = lambda _count: None
) -> tuple[int, int]:
    """Read all of history with ``reader``'s model, then make its readings the current ones.

    Returns how many readings were made, and how many became current. Killed and run again, it goes on where it stood;
    until the switch everybody sees the old readings.
    """
    count = understand_pending(connection, reader, on_progress, Task(is_current=False))
    return count, switch_model(connection, reader.model)


def reread_chunks_in(settings: Settings) -> list[Chunk]:
    """Open the warehouse and share out what the present model has not read."""
    with open_warehouse(settings) as connection:
        return share_out(connection, model_name(), only_unread=False)


def reread_chunk_in(settings: Settings, chunk: Chunk) -> int:
    """Open the warehouse and read a chunk with the present model, beside what others say; returns the readings made."""
    with open_warehouse(settings) as connection:
        return understand_pending(connection, Reader(), task=Task(chunk, is_current=False))


def switch_in(settings: Settings, model: str | None = None) -> int:
    """Open the warehouse and make a model's readings current, by default the present model's; returns how many became so."""
    with open_warehouse(settings) as connection:
        return switch_model(connection, model or model_name())
