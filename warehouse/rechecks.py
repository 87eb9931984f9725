"""Planned rechecks: which messages have reached an age at which they are asked for again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import FatalError
from domain.vocabulary import Platform
from warehouse.connection import Connection, transaction
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class DueRecheck:
    """The messages from ``lowest_id`` to ``highest_id`` are due (both 0: none); with them all posted until ``until``."""

    lowest_id: int
    highest_id: int
    until: datetime


def due_recheck(connection: Connection, watch_key: str, platform: Platform, age: timedelta) -> DueRecheck:
    """What of a source is to be asked for again at ``age``. Raises ``FatalError`` for a source that was never collected."""
    parameters = {"watch_key": watch_key, "platform": platform.value, "age": age}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("recheck/due"), parameters)
        row = cursor.fetchone()
    if row is None or row[2] is None:
        message = f"{watch_key} has not been collected yet"
        raise FatalError(message, remedy=f"escrowwatch collect {watch_key}")
    return DueRecheck(*row)


def note_recheck(connection: Connection, watch_key: str, age: timedelta, until: datetime) -> None:
    """The recheck has been made."""
    parameters = {"watch_key": watch_key, "age": age, "done_until": until}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("recheck/done"), parameters)
