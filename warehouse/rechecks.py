"""Planned rechecks: which messages have reached an age at which they are asked for again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import FatalError
from domain.vocabulary import Platform
from warehouse.connection import Connection, transaction
from warehouse.marts import fetch
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class DueRecheck:
    """The messages from ``lowest_id`` to ``highest_id`` are due (both 0: none); with them all posted until ``until``."""

    lowest_id: int
    highest_id: int
    until: datetime


def changed_share(connection: Connection, watch_key: str, platform: Platform, span: timedelta) -> tuple[int, int]:
    """How many messages of a source were posted within ``span`` up to now, and how many of them were edited or are gone."""
    parameters = {"watch_key": watch_key, "platform": platform.value, "span": span}
    ((message_count, changed_count),) = fetch(connection, "recheck/changes", parameters)
    return message_count, changed_count


def due_recheck(
    connection: Connection, watch_key: str, platform: Platform, age: timedelta, next_age: timedelta | None = None
) -> DueRecheck:
    """What of a source is to be asked for again at ``age``, less what has reached ``next_age`` by now.

    Raises ``FatalError`` for a source that was never collected.
    """
    parameters = {"watch_key": watch_key, "platform": platform.value, "age": age, "next_age": next_age}
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
