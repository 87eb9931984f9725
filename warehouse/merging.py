"""The way from staged captures into ``core``: merge what is new, settle what has been seen before."""

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from warehouse.connection import Connection
from warehouse.copying import copy_binary
from warehouse.escape import unescape
from warehouse.staging import Staged, repeated_rows, staged_rows
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Merged:
    """How many messages, and how many further versions of messages, a batch brought."""

    new: int
    edited: int


@dataclass(frozen=True, slots=True)
class GoneMessage:
    """A message that a later look no longer shows; ``chat`` is the key of its chat."""

    chat: str
    message_id: int


def merge(connection: Connection, rows: Sequence[Staged]) -> Merged:
    """Stage the rows and merge them; part of the caller's transaction, which has locked their chats."""
    is_once = len({(row.source_id, row.message_id) for row in rows}) == len(rows)
    staged, has_spares = (staged_rows(rows), False) if is_once else repeated_rows(rows)
    with connection.cursor() as cursor:
        cursor.execute(statement("staging/create"))
        cursor.execute(statement("staging/clear"))
        copy_binary(cursor, statement("staging/copy"), staged)
        if is_once:
            cursor.execute(statement("staging/is_new"))
            if cursor.fetchone() == (True,):
                return _add_staged(cursor)
    return merge_staged(connection, has_spares=has_spares)


def merge_staged(connection: Connection, *, has_spares: bool) -> Merged:
    """Merge what lies in the staging table."""
    with connection.cursor() as cursor:
        cursor.execute(statement("version/fill"))
        cursor.execute(statement("version/merge"))
        versions = cursor.rowcount
        if has_spares:
            # A spare row brings no version, but it may bring richer marks to the one that another row brought.
            cursor.execute(statement("version/fill"))
        cursor.execute(statement("message/merge"))
        new = cursor.rowcount
    return Merged(new=new, edited=versions - new)


def _add_staged(cursor: Cursor) -> Merged:
    """Add messages that nothing is known of: there is nothing to look up, row by row."""
    cursor.execute(statement("version/add"))
    cursor.execute(statement("message/sight"))
    cursor.execute(statement("message/add"))
    return Merged(new=cursor.rowcount, edited=0)


def lock_sources(connection: Connection, source_ids: Sequence[int]) -> None:
    """Keep other writers of these chats waiting until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(statement("source/lock"), {"source_ids": list(source_ids)})


def settle_file(connection: Connection, file_id: int) -> list[GoneMessage]:
    """Settle what the looks of one file, or deletions that it was told of, may have changed."""
    return _settle(connection, ("message/touch_file", "deletion/touch"), {"file_id": file_id})


def settle_sources(connection: Connection, source_ids: Sequence[int]) -> list[GoneMessage]:
    """Settle every message of some chats."""
    return _settle(connection, ("message/touch_sources",), {"source_ids": list(source_ids)})


def _settle(connection: Connection, touches: Sequence[str], parameters: dict[str, object]) -> list[GoneMessage]:
    with connection.cursor() as cursor:
        cursor.execute(statement("staging/create_touched"))
        cursor.execute(statement("staging/clear_touched"))
        touched = 0
        for touch in touches:
            cursor.execute(statement(touch), parameters)
            touched += cursor.rowcount
        if touched == 0:
            return []
        cursor.execute(statement("version/repoint"))
        cursor.execute(statement("message/settle"))
        return [GoneMessage(unescape(chat), message_id) for chat, message_id in cursor.fetchall()]
