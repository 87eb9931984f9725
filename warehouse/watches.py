"""Watched sources: how far each has been collected, and how its chat has described itself."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chat import ChatRef
from domain.errors import FatalError, RetriableError
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class WatchState:
    """How far a source has been collected: everything up to ``bookmark_id``, every change up to ``pts`` (0: not known).

    ``numeric_id`` is the chat that its name meant first; ``refused_because`` holds for a source that is not public.
    """

    numeric_id: int | None = None
    bookmark_id: int = 0
    pts: int = 0
    looked_at: datetime | None = None
    refused_because: str | None = None


@contextmanager
def watching(connection: Connection, watch_key: str) -> Iterator[WatchState]:
    """The state of a source, which no other process collects meanwhile. Raises ``RetriableError`` where one does."""
    parameters = {"watch_key": watch_key}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("watch/open"), parameters)
        cursor.execute(statement("watch/lock"), parameters)
        row = cursor.fetchone()
    if row is None or not row[0]:
        message = f"{watch_key} is being collected by another process"
        raise RetriableError(message, remedy="wait for it to end")
    try:
        # What a killed collector was still storing lies behind its bookmark only when it is done.
        with storing(connection, watch_key):
            state = read_watch(connection, watch_key)
        yield state
    finally:
        if not connection.closed:
            with transaction(connection), connection.cursor() as cursor:
                cursor.execute(statement("watch/unlock"), parameters)


@contextmanager
def storing(connection: Connection, watch_key: str) -> Iterator[None]:
    """Keep ``watching`` waiting in other processes, even where the one that watches is killed meanwhile."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("watch/lock_storing"), {"watch_key": watch_key})
    try:
        yield
    finally:
        if not connection.closed:
            with transaction(connection), connection.cursor() as cursor:
                cursor.execute(statement("watch/unlock_storing"), {"watch_key": watch_key})


def read_watch(connection: Connection, watch_key: str) -> WatchState:
    """The state of a source; a new one where nothing is known of it."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("watch/read"), {"watch_key": watch_key})
        row = cursor.fetchone()
    return WatchState() if row is None else WatchState(*row)


def advance_watch(connection: Connection, watch_key: str, *, bookmark_id: int = 0, pts: int = 0) -> None:
    """Move the bookmark and the point in the history of changes, never back; part of the caller's transaction."""
    with transaction(connection), connection.cursor() as cursor:
        parameters = {"watch_key": watch_key, "bookmark_id": bookmark_id, "pts": pts}
        cursor.execute(statement("watch/advance"), parameters)


def note_found(connection: Connection, watch_key: str, numeric_id: int) -> None:
    """The chat that the source turned out to be; it is not refused (any more)."""
    _run(connection, "watch/found", {"watch_key": watch_key, "numeric_id": numeric_id})


def note_looked(connection: Connection, watch_key: str) -> None:
    """The source has been collected to its end, now."""
    _run(connection, "watch/looked", {"watch_key": watch_key})


def note_watch_wait(connection: Connection, watch_key: str, not_before: datetime) -> None:
    """The platform asked to wait: the source is not due before ``not_before`` (aware)."""
    _run(connection, "watch/wait", {"watch_key": watch_key, "not_before": not_before})


def open_watches(connection: Connection, watch_keys: Sequence[str]) -> None:
    """From now on, if not before, the sources count as watched."""
    with transaction(connection), connection.cursor() as cursor:
        for watch_key in watch_keys:
            cursor.execute(statement("watch/open"), {"watch_key": watch_key})


def due_watches(connection: Connection, every: Mapping[str, timedelta], slack: timedelta) -> list[str]:
    """Which sources are due, given how often each is looked at; ``slack`` early counts as on time."""
    parameters: dict[str, object] = {"watch_keys": list(every), "every": list(every.values()), "slack": slack}
    return _keys(connection, "watch/due", parameters)


def collected_watches(connection: Connection, watch_keys: Sequence[str]) -> list[str]:
    """Which of the sources have been collected to their end before, and may be asked now."""
    return _keys(connection, "watch/collected", {"watch_keys": list(watch_keys)})


def note_refused(connection: Connection, watch_key: str, reason: str) -> None:
    """The source is not public."""
    _run(connection, "watch/refuse", {"watch_key": watch_key, "reason": reason})


def describe(connection: Connection, chat: ChatRef, about: str | None, member_count: int | None) -> None:
    """Keep how the chat describes itself, where that has changed. Raises ``FatalError`` for a chat without an id."""
    if chat.numeric_id is None:
        message = "only a chat with a numeric id can be described"
        raise FatalError(message)
    parameters: dict[str, object] = {
        "platform": chat.platform.value,
        "numeric_id": chat.numeric_id,
        "name": None if chat.name is None else escape(chat.name),
        "title": None if chat.title is None else escape(chat.title),
        "about": None if about is None else escape(about),
        "member_count": member_count,
    }
    _run(connection, "watch/describe", parameters)


def _keys(connection: Connection, name: str, parameters: dict[str, object]) -> list[str]:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
        return [row[0] for row in cursor.fetchall()]


def _run(connection: Connection, name: str, parameters: dict[str, object]) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
