"""Terms after which messages are erased, and legal holds, which beat them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from domain.errors import FatalError
from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.escape import escape, unescape
from warehouse.marts import fetch
from warehouse.statements import statement

MessageClass = Literal["benign", "listing", "unread"]
DataClass = Literal[MessageClass, "rejected"]
DATA_CLASSES: Final[tuple[DataClass, ...]] = ("benign", "listing", "unread", "rejected")


@dataclass(frozen=True, slots=True)
class Term:
    """Days for which data of a class are kept: messages from the last capture that shows them, records set aside from then."""

    data_class: DataClass
    days: int
    set_by: str
    set_at: datetime


@dataclass(frozen=True, slots=True)
class DueMessage:
    """A message whose term is over; a held one stays all the same."""

    platform: str
    chat: str
    message_id: int
    data_class: MessageClass
    stored_at: datetime
    is_held: bool


@dataclass(frozen=True, slots=True)
class DueRejection:
    """A record set aside whose bytes are past their term; held ones stay: which message it is cannot be told."""

    file: str
    record: int
    rejected_at: datetime
    is_held: bool


def set_term(connection: Connection, data_class: DataClass, days: int | None) -> None:
    """Keep data of a class for so many days; ``None``: for good. For administrators."""
    with transaction(connection):
        if days is None:
            _execute(connection, "retention/unset", {"data_class": data_class})
        else:
            _execute(connection, "retention/set", {"data_class": data_class, "days": days})
        note(connection, "retention", f"{data_class} {days or 'for good'}")


def terms(connection: Connection) -> list[Term]:
    """The terms in force; a class without one is kept."""
    return [Term(*row) for row in fetch(connection, "retention/list")]


def due_messages(connection: Connection, limit: int) -> list[DueMessage]:
    """Up to ``limit`` messages whose term is over, the oldest first, held ones among them."""
    return [DueMessage(*row) for row in fetch(connection, "retention/due", {"limit": limit})]


def due_rejections(connection: Connection) -> list[DueRejection]:
    """Records set aside whose term is over, the oldest first, held ones among them."""
    found = fetch(connection, "retention/due_rejections")
    return [DueRejection(unescape(file), *others) for file, *others in found]


def forget_rejections(connection: Connection) -> int:
    """Take the bytes of records whose term is over and which no hold keeps; how many. File, record and reason stay."""
    with transaction(connection):
        ((count,),) = fetch(connection, "retention/forget_rejections")
    return int(count)


def place_hold(connection: Connection, platform: str, chat: str, message_id: int | None, why: str) -> None:
    """Keep a message, or a chat where ``message_id`` is ``None``, whatever its term. For administrators."""
    _hold(connection, "hold/place", platform, chat, message_id, {"why": why})


def lift_hold(connection: Connection, platform: str, chat: str, message_id: int | None, why: str) -> None:
    """End the holds on exactly this message or chat. Raises ``FatalError`` where there is none."""
    _hold(connection, "hold/lift", platform, chat, message_id, {"why": why})


def hold_case(connection: Connection, name: str, why: str, *, is_held: bool) -> None:
    """Keep all that a case names, or no longer. Raises ``FatalError`` for an unknown case."""
    with transaction(connection):
        rows = fetch(connection, "case/find", {"name": name})
        if not rows:
            message = f"this login has no case {name}"
            raise FatalError(message, remedy="`escrowwatch case list` shows the cases of this login")
        _execute(connection, "hold/hold_case", {"case_id": rows[0][0], "is_held": is_held})
        note(connection, "hold" if is_held else "hold_lifted", f"case {name}", why=why)


def _hold(
    connection: Connection, name: str, platform: str, chat: str, message_id: int | None, more: dict[str, object]
) -> None:
    place = f"{platform}:{chat}" + ("" if message_id is None else f"/{message_id}")
    with transaction(connection):
        rows = fetch(connection, "case/find_chat", {"platform": platform, "chat": chat})
        parameters = {"source_id": rows[0][0] if rows else None, "message_id": message_id, **more}
        if not rows or _execute(connection, name, parameters) == 0:
            message = f"there is no {'chat' if not rows else 'hold on'} {place}"
            raise FatalError(
                message, remedy="check the place; a hold is lifted as it was placed, on a chat or on a message"
            )
        note(connection, "hold" if name == "hold/place" else "hold_lifted", place, why=str(more["why"]))


def _execute(connection: Connection, name: str, parameters: dict[str, Any]) -> int:
    given = {key: escape(value) if isinstance(value, str) else value for key, value in parameters.items()}
    with connection.cursor() as cursor:
        cursor.execute(statement(name), given)
        return cursor.rowcount
