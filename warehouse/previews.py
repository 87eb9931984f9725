"""How far the web preview of a source has been read: the gaps left, the newest page's state, the waits of hosts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Gap:
    """Ids above ``above_id`` and below ``below_id`` that are still to be collected."""

    above_id: int
    below_id: int


def read_gaps(connection: Connection, watch_key: str) -> list[Gap]:
    """What is still to be collected below the bookmark, newest first."""
    return [Gap(*row) for row in _rows(connection, "preview/gaps", {"watch_key": watch_key})]


def put_gap(connection: Connection, watch_key: str, gap: Gap) -> None:
    """Open a gap, or move the upper end of the one above the same id; part of the caller's transaction."""
    parameters = {"watch_key": watch_key, "above_id": gap.above_id, "below_id": gap.below_id}
    _run(connection, "preview/put_gap", parameters)


def close_gap(connection: Connection, watch_key: str, above_id: int) -> None:
    """Nothing is left in the gap; part of the caller's transaction."""
    _run(connection, "preview/close_gap", {"watch_key": watch_key, "above_id": above_id})


def read_page_state(connection: Connection, watch_key: str) -> tuple[str | None, str | None]:
    """The ``ETag`` and ``Last-Modified`` of the newest page when it was last stored."""
    rows = _rows(connection, "preview/read_state", {"watch_key": watch_key})
    return (rows[0][0], rows[0][1]) if rows else (None, None)


def note_page_state(connection: Connection, watch_key: str, etag: str | None, last_modified: str | None) -> None:
    """Keep what the server gave with the newest page; part of the transaction that stores the page."""
    parameters: dict[str, object] = {
        "watch_key": watch_key,
        "etag": None if etag is None else escape(etag),
        "last_modified": None if last_modified is None else escape(last_modified),
    }
    _run(connection, "preview/note_state", parameters)


def read_host_wait(connection: Connection, host: str) -> datetime | None:
    """Until when the host asked to wait last (aware); it may lie in the past."""
    rows = _rows(connection, "preview/read_wait", {"host": host})
    return rows[0][0] if rows else None


def note_host_wait(connection: Connection, host: str, not_before: datetime) -> None:
    """Keep until when the host must not be asked."""
    _run(connection, "preview/note_wait", {"host": host, "not_before": not_before})


def _run(connection: Connection, name: str, parameters: dict[str, object]) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)


def _rows(connection: Connection, name: str, parameters: dict[str, object]) -> list[tuple[Any, ...]]:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
        return cursor.fetchall()
