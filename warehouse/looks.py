"""Looks: what part of which chat a file shows."""

from collections.abc import Mapping, Sequence

from domain.capture import Captured
from domain.chat import ChatRef, Snapshot
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.sources import PublicBy, ResolvedSource, resolve_source, resolve_sources
from warehouse.statements import statement


def widen_looks(
    connection: Connection, file_id: int, batch: Sequence[Captured], public_by: PublicBy
) -> list[ResolvedSource]:
    """Resolve the chats of a batch and widen the looks of the file at them; the chat of each capture, in order."""
    parts: dict[ChatRef, list[Captured]] = {}
    chats = [captured.capture.chat for captured in batch]
    # The captures of a chat carry one object as a rule, whose number is found faster than its value.
    part_of: dict[int, list[Captured]] = {}
    for chat, captured in zip(chats, batch, strict=True):
        part = part_of.get(id(chat))
        if part is None:
            part = part_of[id(chat)] = parts.setdefault(chat, [])
        part.append(captured)
    resolved = resolve_sources(connection, list(parts), public_by)
    left = parts
    while left:
        # One chat may come under two titles; a statement changes a row once.
        turn = {resolved[chat].source_id: chat for chat in reversed(left)}
        _widen(connection, file_id, turn, [left[chat] for chat in turn.values()])
        left = {chat: part for chat, part in left.items() if turn[resolved[chat].source_id] is not chat}
    source_of = {id(chat): resolved[chat] for chat in {id(chat): chat for chat in chats}.values()}
    return [source_of[id(chat)] for chat in chats]


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


def _widen(
    connection: Connection,
    file_id: int,
    chats: Mapping[int, ChatRef],
    parts: Sequence[Sequence[Captured]],
) -> None:
    ids = [[one.capture.message_id for one in part] for part in parts]
    records = [[one.capture.record for one in part] for part in parts]
    parameters = {
        "file_id": file_id,
        "source_ids": list(chats),
        "methods": [part[0].capture.method.value for part in parts],
        "lowest_ids": list(map(min, ids)),
        "highest_ids": list(map(max, ids)),
        "newest_ats": [max([one.message.posted_at for one in part]) for part in parts],
        "lowest_records": list(map(min, records)),
        "highest_records": list(map(max, records)),
        "names": [None if chat.name is None else escape(chat.name) for chat in chats.values()],
        "titles": [None if chat.title is None else escape(chat.title) for chat in chats.values()],
        "chat_types": [chat.chat_type.value for chat in chats.values()],
    }
    with connection.cursor() as cursor:
        cursor.execute(statement("snapshot/widen"), parameters)
