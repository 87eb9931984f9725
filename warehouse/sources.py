"""Chats: found or created, and joined where a name turns out to be a numeric id."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from domain.chat import ChatRef
from domain.errors import FatalError
from domain.vocabulary import Platform
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.rebuild import derive_again
from warehouse.statements import statement

PublicBy = Literal["format", "declared"]


@dataclass(frozen=True, slots=True)
class ResolvedSource:
    """A chat as a file names it (``source_id``) and the chat that its messages count for (``canonical_id``)."""

    source_id: int
    canonical_id: int


def resolve_source(connection: Connection, chat: ChatRef, public_by: PublicBy) -> ResolvedSource:
    """Find or create the chat.

    A chat known by name only is joined to the numeric one as soon as a file has shown both together, and parted from it
    when the same name has been seen with a second numeric id; what had been stored moves along in the same transaction.
    """
    with transaction(connection):
        found, is_new = _find_or_create(connection, chat, public_by)
        if chat.name and (is_new or chat.numeric_id is not None):
            is_new_name = chat.numeric_id is not None and _add_name(connection, found.source_id, chat)
            if is_new_name or (is_new and chat.numeric_id is None):
                _review_joins(connection, chat)
                found, _ = _find_or_create(connection, chat, public_by)
        return found


def resolve_sources(
    connection: Connection, chats: Sequence[ChatRef], public_by: PublicBy
) -> dict[ChatRef, ResolvedSource]:
    """``resolve_source`` for several chats; where all are known, that is one statement."""
    with transaction(connection):
        known = _find_settled(connection, chats, public_by)
        if len(known) == len(chats):
            return known
        for chat in chats:
            if chat not in known:
                resolve_source(connection, chat, public_by)
        # A chat resolved later may have joined an earlier one to another: only now is it settled what counts where.
        return {chat: resolve_source(connection, chat, public_by) for chat in chats}


def undo_join(connection: Connection, source_id: int, reason: str) -> bool:
    """Part a chat known by name only from the one it was joined to; returns whether it was joined.

    The record of the join stays, and the same join is never made again by itself.
    """
    with transaction(connection):
        return _part(connection, source_id, reason, is_by_person=True)


def _parameters(chat: ChatRef) -> dict[str, object]:
    return {
        "platform": chat.platform.value,
        "numeric_id": chat.numeric_id,
        "name": None if chat.name is None else escape(chat.name),
        "title": None if chat.title is None else escape(chat.title),
        "chat_type": chat.chat_type.value,
    }


def _find_settled(
    connection: Connection, chats: Sequence[ChatRef], public_by: PublicBy
) -> dict[ChatRef, ResolvedSource]:
    parameters = {
        "platforms": [chat.platform.value for chat in chats],
        "numeric_ids": [chat.numeric_id for chat in chats],
        "names": [None if chat.name is None else escape(chat.name) for chat in chats],
        "public_by": public_by,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement("source/find_all"), parameters)
        return {
            chats[place - 1]: ResolvedSource(source_id, canonical_id)
            for place, source_id, canonical_id in cursor.fetchall()
        }


def _find_or_create(connection: Connection, chat: ChatRef, public_by: PublicBy) -> tuple[ResolvedSource, bool]:
    parameters = {**_parameters(chat), "public_by": public_by}
    with connection.cursor() as cursor:
        cursor.execute(statement("source/find"), parameters)
        row = cursor.fetchone()
        is_new = row is None
        if row is None:
            cursor.execute(statement("source/create"), parameters)
            cursor.execute(statement("source/find"), parameters)
            row = cursor.fetchone()
        if row is None:
            message = f"the chat {chat.key} could neither be found nor created"
            raise FatalError(message)
        if row[2] == "declared" and public_by == "format":
            cursor.execute(statement("source/confirm_public"), {"source_id": row[0]})
    return ResolvedSource(source_id=row[0], canonical_id=row[1]), is_new


def _add_name(connection: Connection, source_id: int, chat: ChatRef) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(statement("source/add_name"), {**_parameters(chat), "source_id": source_id})
        return cursor.rowcount == 1


def _review_joins(connection: Connection, chat: ChatRef) -> None:
    """Bring the join of the chat known by this name only into line with what the files have shown."""
    with connection.cursor() as cursor:
        cursor.execute(statement("source/lock_name"), _parameters(chat))
        cursor.execute(statement("source/join_state"), _parameters(chat))
        row = cursor.fetchone()
    if row is None:
        return
    from_source, joined_into, wanted = row
    if joined_into is not None and joined_into != wanted:
        _part(connection, from_source, "the name has been seen with a second numeric id", is_by_person=False)
    if wanted is not None and joined_into != wanted:
        _join(connection, from_source, wanted, chat)


def _join(connection: Connection, from_source: int, into_source: int, chat: ChatRef) -> None:
    with connection.cursor() as cursor:
        parameters: dict[str, object] = {"from_source": from_source, "into_source": into_source}
        evidence = f"{Platform(chat.platform).value} name {chat.name}"
        reason = "a file shows the name and the numeric id together"
        record = {**parameters, "reason": reason, "evidence": escape(evidence)}
        cursor.execute(statement("source/record_join"), record)
        cursor.execute(statement("source/set_joined"), parameters)
    derive_again(connection, [from_source, into_source])


def _part(connection: Connection, from_source: int, reason: str, *, is_by_person: bool) -> bool:
    with connection.cursor() as cursor:
        parameters = {"from_source": from_source, "reason": escape(reason), "is_by_person": is_by_person}
        cursor.execute(statement("source/undo_join"), parameters)
        row = cursor.fetchone()
        if row is None:
            return False
        cursor.execute(statement("source/set_joined"), {"from_source": from_source, "into_source": None})
    derive_again(connection, [from_source, row[0]])
    return True
