"""What the warehouse showed at an instant.

Every row carries the number of the transaction that brought it (``past.change``), and what is changed or taken away is
kept with the number that ended it. An instant is described as PostgreSQL describes a snapshot: the highest number that had
committed, and the lower ones that had not. The order that counts is that of the commits, by a clock that never goes back:

- a transaction that began before the instant and committed after it was seen by nobody then, so that neither ``now()``,
  which is its beginning, nor the order of the numbers will do;
- where the clock of the server is set back, later commits still get later times, so that what was shown is shown, though
  by times that run ahead of the clock until it has caught up.

Messages carry their own times, which mean nothing here: an export of last year that came in today was unknown yesterday.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Final

from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.statements import statement

Statements = Callable[[str], str]

_OF_MART: Final = re.compile(r"\bmart\.(?=\w)")
_BELOW: Final = re.compile(r"\b(core|raw)\.(?=\w)")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class ModelSwitch:
    """A model's readings were made the current ones; ``is_beginning`` where they were so when history began to be kept."""

    name: str
    at: datetime
    reading_count: int
    switched_by: str
    is_beginning: bool


def instant(text: str) -> datetime:
    """The instant that a person means: ``2026-05-04T12:00`` is one, in UTC unless it says otherwise; a day is its end.

    Raises ``FatalError`` for what is neither.
    """
    try:
        if _DAY.fullmatch(text):
            next_day = date.fromisoformat(text) + timedelta(days=1)
            return datetime.combine(next_day, time(), UTC) - timedelta(microseconds=1)
        found = datetime.fromisoformat(text)
    except (ValueError, OverflowError) as error:
        message = f"{text} is no instant"
        raise FatalError(message, remedy="write 2026-05-04 (the end of that day, UTC) or 2026-05-04T12:00") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def look_back(connection: Connection, as_of: datetime | None) -> Statements:
    """The statements with which to ask what was shown ``as_of`` an instant, or is shown now where that is ``None``.

    They hold for the transaction that is open. Raises ``FatalError`` for an instant before history began to be kept.
    """
    if as_of is None:
        return statement
    with connection.cursor() as cursor:
        cursor.execute(statement("past/began"))
        (began,) = cursor.fetchone() or (as_of,)
        if as_of < began:
            message = f"what the warehouse showed is known from {began:%Y-%m-%d %H:%M:%S} UTC on, not before"
            raise FatalError(message, remedy="ask for a later instant; `escrowwatch history` has the times of captures")
        cursor.execute(statement("past/look_back"), {"as_of": as_of})
    return past_statement


@cache
def past_statement(name: str) -> str:
    """The statement of that name over what stood there at the instant: the same text over the views of ``past``."""
    return _BELOW.sub(r"past.\1_", _OF_MART.sub("past.", statement(name)))


def published_until(connection: Connection, as_of: datetime) -> datetime | None:
    """The last change in the daily counts that were shown at an instant; ``None`` where none are known to have been."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("past/published"), {"as_of": as_of})
        row = cursor.fetchone()
    return row[0] if row else None


def models_shown(connection: Connection, as_of: datetime | None) -> list[tuple[str, int]]:
    """The models whose word is shown, or was at an instant, each with the number of its versions."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(look_back(connection, as_of)("model/shown"))
        return [(str(name), int(count)) for name, count in cursor.fetchall()]


def model_switches(connection: Connection) -> list[ModelSwitch]:
    """Every switch between models, the way back among them, in the order in which they were made."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("past/switches"))
        return [ModelSwitch(*row) for row in cursor.fetchall()]
