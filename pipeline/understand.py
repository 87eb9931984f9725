"""Reads what is pending in the warehouse."""

from collections.abc import Callable

from nlp.reader import Reader
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.connection import Connection
from warehouse.readings import pending_texts, store_readings

_BATCH = 2_000


def understand_pending(
    connection: Connection, reader: Reader, on_progress: Callable[[int], None] = lambda _count: None
) -> int:
    """Read every version that ``reader``'s model has not read; each batch is stored in one transaction.

    Returns the number of readings. Killed and run again, it goes on with what is still pending.
    """
    count = after = 0
    while pending := pending_texts(connection, reader.model, _BATCH, after=after):
        readings = reader.read_many((text.text, text.context) for text in pending)
        rows = [(text.version_id, reading) for text, reading in zip(pending, readings, strict=True)]
        count += store_readings(connection, reader.model, rows)
        after = pending[-1].version_id
        on_progress(len(rows))
    return count


def understand_pending_in(settings: Settings) -> int:
    """Open the warehouse and read what is pending; returns the number of readings."""
    with open_warehouse(settings) as connection:
        return understand_pending(connection, Reader())
