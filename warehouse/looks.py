"""Looks: what part of which chat a file shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.capture import Captured
from domain.chat import ChatRef, Snapshot
from domain.vocabulary import Method
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.sources import PublicBy, ResolvedSource, resolve_source
from warehouse.statements import statement


@dataclass(slots=True)
class _Bounds:
    """The bounds of one chat in one batch, widened row by row."""

    method: Method
    lowest_id: int
    highest_id: int
    newest_at: datetime
    lowest_record: int
    highest_record: int

    def widen(self, captured: Captured) -> None:
        capture = captured.capture
        self.lowest_id = min(self.lowest_id, capture.message_id)
        self.highest_id = max(self.highest_id, capture.message_id)
        self.newest_at = max(self.newest_at, captured.message.posted_at)
        self.lowest_record = min(self.lowest_record, capture.record)
        self.highest_record = max(self.highest_record, capture.record)


def widen_looks(
    connection: Connection, file_id: int, batch: Sequence[Captured], public_by: PublicBy
) -> dict[ChatRef, ResolvedSource]:
    """Resolve the chats of a batch and widen the looks of the file at them."""
    bounds: dict[ChatRef, _Bounds] = {}
    for captured in batch:
        capture = captured.capture
        known = bounds.get(capture.chat)
        if known is None:
            bounds[capture.chat] = _Bounds(
                capture.method,
                capture.message_id,
                capture.message_id,
                captured.message.posted_at,
                capture.record,
                capture.record,
            )
        else:
            known.widen(captured)
    for chat in bounds:
        resolve_source(connection, chat, public_by)
    # A chat resolved later may have joined an earlier one to another: only now is it settled what counts where.
    resolved = {chat: resolve_source(connection, chat, public_by) for chat in bounds}
    for chat, bound in bounds.items():
        _widen(connection, file_id, resolved[chat].source_id, chat, bound)
    return resolved


def finish_look(connection: Connection, file_id: int, snapshots: Sequence[Snapshot]) -> list[int]:
    """Put the collector's word on the looks of a file; returns the chats that the looks count for, in order."""
    source_ids = set()
    with connection.cursor() as cursor:
        for snapshot in snapshots:
            source = resolve_source(connection, snapshot.chat, "declared")
            parameters = {
                "file_id": file_id,
                "source_id": source.source_id,
                "lowest_id": snapshot.lowest_id,
                "highest_id": snapshot.highest_id,
                "newest_at": snapshot.newest_at,
                "is_complete_window": snapshot.is_complete_window,
            }
            cursor.execute(statement("snapshot/finish"), parameters)
            source_ids.add(source.canonical_id)
        cursor.execute(statement("snapshot/sources"), {"file_id": file_id})
        source_ids.update(row[0] for row in cursor.fetchall())
    return sorted(source_ids)


def _widen(connection: Connection, file_id: int, source_id: int, chat: ChatRef, bounds: _Bounds) -> None:
    parameters = {
        "file_id": file_id,
        "source_id": source_id,
        "method": bounds.method.value,
        "lowest_id": bounds.lowest_id,
        "highest_id": bounds.highest_id,
        "newest_at": bounds.newest_at,
        "lowest_record": bounds.lowest_record,
        "highest_record": bounds.highest_record,
        "name": None if chat.name is None else escape(chat.name),
        "title": None if chat.title is None else escape(chat.title),
        "chat_type": chat.chat_type.value,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement("snapshot/widen"), parameters)
