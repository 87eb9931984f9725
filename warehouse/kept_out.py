"""What was redacted stays out, wherever it is collected again."""

from collections.abc import Sequence

from domain.capture import Captured
from domain.chat import ChatRef
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.statements import statement


def redacted_among(connection: Connection, batch: Sequence[Captured]) -> list[Captured]:
    """The captures of messages that were redacted, by the number or the name of their chat."""
    if not batch:
        return []
    # The captures of a chat carry one object as a rule, whose number is found faster than its value.
    chats = {id(capture.chat): capture.chat for capture, _ in batch}
    message_ids = [capture.message_id for capture, _ in batch]
    parameters = {
        "names": list({name for chat in chats.values() for name in _names(chat)}),
        "lowest_id": min(message_ids),
        "highest_id": max(message_ids),
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
    return [(capture.chat.platform.value, name, capture.message_id) for name in _names(capture.chat)]


def _names(chat: ChatRef) -> list[str]:
    return [escape(name) for name in (chat.key, chat.name) if name is not None]
