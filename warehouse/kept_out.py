"""What was redacted stays out, wherever it is collected again."""

from collections.abc import Sequence

from domain.capture import Captured
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.statements import statement


def redacted_among(connection: Connection, batch: Sequence[Captured]) -> list[Captured]:
    """The captures of messages that were redacted, by the number or the name of their chat."""
    if not batch:
        return []
    parameters = {
        "names": list({name for captured in batch for name in _names(captured)}),
        "message_ids": list({captured.capture.message_id for captured in batch}),
    }
    with connection.cursor() as cursor:
        cursor.execute(statement("redaction/kept_out"), parameters)
        redacted = set(cursor.fetchall())
    if not redacted:
        return []
    return [captured for captured in batch if not redacted.isdisjoint(_keys(captured))]


def is_redacted(connection: Connection, source_id: int, message_id: int) -> bool:
    """Whether a message of this very chat was redacted; part of the caller's transaction, which has locked the chat."""
    with connection.cursor() as cursor:
        cursor.execute(statement("redaction/is_redacted"), {"source_id": source_id, "message_id": message_id})
        return cursor.fetchone() == (True,)


def _keys(captured: Captured) -> list[tuple[str, str, int]]:
    capture = captured.capture
    return [(capture.chat.platform.value, name, capture.message_id) for name in _names(captured)]


def _names(captured: Captured) -> list[str]:
    chat = captured.capture.chat
    return [escape(name) for name in (chat.key, chat.name) if name is not None]
