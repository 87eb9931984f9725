"""Cases: what is investigated, by whom, on what ground; row security shows the rows of a case to its members."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from domain.errors import FatalError
from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.marts import fetch
from warehouse.statements import statement

ItemKind = Literal["message", "chat", "wallet", "handle", "everything"]
_LIST: Final = "`escrowwatch case list` shows the cases of this login"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case; ``members`` are logins beside ``opened_by``. A closed one shows nothing to them any longer."""

    name: str
    purpose: str
    legal_ground: str
    opened_by: str
    opened_at: datetime
    closed_by: str | None
    closed_at: datetime | None
    is_held: bool
    members: tuple[str, ...]
    item_count: int


@dataclass(frozen=True, slots=True)
class ItemTarget:
    """What an item names: platform, chat and id of a message; platform and chat; chain and address; platform and handle."""

    kind: ItemKind
    realm: str | None = None
    value: str | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class CaseItem:
    """What a case names: who added it, when and why."""

    target: ItemTarget
    why: str
    added_by: str
    added_at: datetime


def open_case(connection: Connection, name: str, purpose: str, legal_ground: str) -> None:
    """Open a case; the login works on it. Raises ``FatalError`` where the name is taken."""
    with transaction(connection):
        if _rows(connection, "case/find", {"name": name}):
            message = f"there is a case {name} already"
            raise FatalError(message, remedy="choose another name")
        _execute(connection, "case/open", {"name": name, "purpose": purpose, "legal_ground": legal_ground})
        note(connection, "case_open", name, why=purpose)


def add_member(connection: Connection, name: str, member: str) -> None:
    """Let a login work on the case; for administrators."""
    with transaction(connection):
        _execute(connection, "case/add_member", {"case_id": _open_id(connection, name), "member": member})
        note(connection, "case_member", f"{name} {member}")


def remove_member(connection: Connection, name: str, member: str) -> None:
    """Take a login off the case; for administrators."""
    with transaction(connection):
        _execute(connection, "case/remove_member", {"case_id": _find(connection, name)[0], "member": member})
        note(connection, "case_member_removed", f"{name} {member}")


def add_item(connection: Connection, name: str, target: ItemTarget, why: str) -> bool:
    """Add what the target names; returns whether it is new to the case.

    Members add messages that they see; chats, wallets and handles widen what they see and are for administrators. Raises
    ``FatalError`` for a message or chat that the login does not see.
    """
    with transaction(connection):
        case_id = _open_id(connection, name)
        parameters = {**_place(connection, target), "case_id": case_id, "kind": target.kind, "why": why}
        if _rows(connection, "case/has_item", parameters)[0][0]:
            return False
        _execute(connection, "case/add_item", parameters)
        note(connection, "case_item", " ".join((name, target.kind, *_named(target))), why=why)
        return True


def close_case(connection: Connection, name: str) -> None:
    """Close the case, for its opener or an administrator: it shows nothing to its members from now on, for good."""
    with transaction(connection):
        with connection.cursor() as cursor:
            cursor.execute(statement("case/close"), {"case_id": _open_id(connection, name)})
            is_closed = cursor.rowcount == 1
        if not is_closed:
            message = f"the case {name} is not this login's to close"
            raise FatalError(message, remedy="ask who opened it, or an administrator")
        note(connection, "case_close", name)


def cases(connection: Connection, name: str | None = None) -> list[CaseRow]:
    """The cases of the login, open ones first; with a ``name`` that one only."""
    rows = fetch(connection, "case/list", {"name": name})
    return [CaseRow(*(*columns, tuple(members or ()), count)) for *columns, members, count in rows]


def case_items(connection: Connection, name: str) -> list[CaseItem]:
    """What a case names, in the order in which it was added."""
    return [
        CaseItem(_target(kind, platform, chat, message_id, realm, value), why, added_by, added_at)
        for kind, platform, chat, message_id, realm, value, why, added_by, added_at in fetch(
            connection, "case/items", {"name": name}
        )
    ]


def _target(
    kind: ItemKind, platform: str | None, chat: str | None, message_id: int | None, realm: str | None, value: str | None
) -> ItemTarget:
    return ItemTarget(kind, platform or realm, chat or value, message_id)


def _named(target: ItemTarget) -> tuple[str, ...]:
    if target.realm is None:
        return ()
    return (f"{target.realm}:{target.value}" + ("" if target.message_id is None else f"/{target.message_id}"),)


def _place(connection: Connection, target: ItemTarget) -> dict[str, object]:
    if target.kind not in {"message", "chat"}:
        return {"source_id": None, "message_id": None, "realm": target.realm, "value": target.value}
    rows = _rows(connection, "case/find_chat", {"platform": target.realm, "chat": target.value})
    place = {"source_id": rows[0][0] if rows else None, "message_id": target.message_id}
    if not rows or (target.kind == "message" and not _rows(connection, "case/has_message", place)[0][0]):
        message = " ".join(("this login sees no", target.kind, *_named(target)))
        raise FatalError(message, remedy="check the key, or ask an administrator to add the chat to the case")
    return {**place, "realm": None, "value": None}


def _find(connection: Connection, name: str) -> tuple[int, bool]:
    rows = _rows(connection, "case/find", {"name": name})
    if not rows:
        message = f"this login has no case {name}"
        raise FatalError(message, remedy=_LIST)
    return int(rows[0][0]), bool(rows[0][1])


def _open_id(connection: Connection, name: str) -> int:
    case_id, is_closed = _find(connection, name)
    if is_closed:
        message = f"the case {name} is closed"
        raise FatalError(message, remedy="open a new case")
    return case_id


def _rows(connection: Connection, name: str, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
    return fetch(connection, name, parameters)


def _execute(connection: Connection, name: str, parameters: Mapping[str, object]) -> None:
    given = {key: escape(value) if isinstance(value, str) else value for key, value in parameters.items()}
    with connection.cursor() as cursor:
        cursor.execute(statement(name), given)
