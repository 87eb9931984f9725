"""Derive ``core`` again from ``raw``: after a join, after its undoing, or with a parser that has learnt something."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from domain.message import Message
from domain.vocabulary import Method
from warehouse.connection import Connection, transaction
from warehouse.merging import lock_sources, merge, merge_staged, settle_sources
from warehouse.staging import Staged
from warehouse.statements import statement

_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class StoredCapture:
    """A capture as the warehouse keeps it; ``source_id`` is the chat that it counts for after joins."""

    capture_id: int
    file_id: int
    source_id: int
    message_id: int
    method: Method
    content: bytes


def captures_of(connection: Connection, source_ids: Sequence[int]) -> Iterator[StoredCapture]:
    """The captures of the chats and of those joined with them, oldest first, streamed.

    The iterator is one transaction: no other work on the connection may commit before it ends.
    """
    members, _ = _family(connection, source_ids)
    with transaction(connection), connection.cursor(name="captures_of") as cursor:
        cursor.itersize = _BATCH
        cursor.execute(statement("capture/read"), {"source_ids": members})
        for capture_id, file_id, source_id, message_id, method, content in cursor:
            yield StoredCapture(capture_id, file_id, source_id, message_id, Method(method), bytes(content))


def clear_sources(connection: Connection, source_ids: Sequence[int]) -> None:
    """Remove what was derived for the chats: messages, versions, sightings, readings. The captures stay."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("message/clear_sources"), {"source_ids": list(source_ids)})


def rebuild_sources(
    connection: Connection, source_ids: Sequence[int], parse: Callable[[Method, bytes], Message]
) -> int:
    """Parse all captures of the chats once more and derive their messages from that, in one transaction.

    Returns the number of captures. Readings of these chats are dropped: the texts are pending again.
    """
    count = 0
    with transaction(connection):
        members, canonical = _family(connection, source_ids)
        lock_sources(connection, members)
        clear_sources(connection, members)
        for batch in _batches(captures_of(connection, canonical)):
            rows = [
                Staged(c.capture_id, c.file_id, c.source_id, parse(c.method, c.content), c.message_id) for c in batch
            ]
            merge(connection, rows)
            count += len(rows)
        settle_sources(connection, canonical)
    return count


def derive_again(connection: Connection, source_ids: Sequence[int]) -> None:
    """Bring the messages of the chats under the chats that they count for now, without parsing anything again."""
    with transaction(connection):
        members, canonical = _family(connection, source_ids)
        lock_sources(connection, members)
        with connection.cursor() as cursor:
            cursor.execute(statement("staging/create"))
            cursor.execute(statement("staging/clear"))
            cursor.execute(statement("staging/derive_again"), {"source_ids": members})
            is_empty = cursor.rowcount == 0
        if is_empty:
            return
        clear_sources(connection, members)
        merge_staged(connection, has_spares=True)
        settle_sources(connection, canonical)


def _family(connection: Connection, source_ids: Sequence[int]) -> tuple[list[int], list[int]]:
    """The chats with all that are joined with them, and the chats that those count for."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("source/family"), {"source_ids": list(source_ids)})
        rows = cursor.fetchall()
    return [row[0] for row in rows], sorted({row[1] for row in rows})


def _batches(captures: Iterator[StoredCapture]) -> Iterator[list[StoredCapture]]:
    batch: list[StoredCapture] = []
    for capture in captures:
        batch.append(capture)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
