"""What was redacted stays out, wherever it is collected again."""

from collections.abc import Sequence

from domain.capture import Captured
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.statements import statement


def redacted_among(connection: Connection, batch: Sequence[Captured]) -> list[Captured]:
    """The captures of messages that were redacted, by the number or the name of their chat."""
    with connection.cursor() as cursor:
        cursor.execute(statement("redaction/kept_out"))
        redacted = set(cursor.fetchall())
    if not redacted:
        return []
    return [captured for captured in batch if not redacted.isdisjoint(_keys(captured))]


def _keys(captured: Captured) -> list[tuple[str, str, int]]:
    chat, message_id = captured.capture.chat, captured.capture.message_id
    names = [chat.key] if chat.name is None else [chat.key, chat.name]
    return [(chat.platform.value, escape(name), message_id) for name in names]
