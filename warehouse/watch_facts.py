"""What is known of watched sources and of the reading of messages, for those who judge whether all is well."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.watch import WatchedSource
from warehouse.connection import Connection
from warehouse.marts import fetch


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source that collection has begun with.

    ``day_count`` is of messages posted in the day up to ``looked_at``, when it was last collected to its end; it holds
    where that was in the last two days. Of its last hundred messages, ``last_at`` is the newest one's time and
    ``longest_pause`` the longest between two; ``None`` for none.
    """

    looked_at: datetime | None
    added_at: datetime
    refused_because: str | None
    day_count: int
    message_count: int
    last_at: datetime | None
    longest_pause: timedelta | None


@dataclass(frozen=True, slots=True)
class Rename:
    """A watched chat that shows another name or title since ``seen_at``; ``change_id`` names the change."""

    watch_key: str
    change_id: str
    seen_at: datetime
    old_name: str | None
    name: str | None
    old_title: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Backlog:
    """Versions that no model has read: how many, since when the first has been stored, and when the last reading was made."""

    unread_count: int
    first_stored_at: datetime | None
    last_read_at: datetime | None


def source_facts(connection: Connection, sources: Sequence[WatchedSource]) -> dict[str, SourceFacts]:
    """What is known of each source, by key; one that was never collected is left out."""
    return {row[0]: SourceFacts(*row[1:]) for row in fetch(connection, "watch/facts", _named(sources))}


def renames(connection: Connection, sources: Sequence[WatchedSource], span: timedelta) -> list[Rename]:
    """Changes of names and titles of the sources' chats that were seen within ``span`` up to now, the oldest first."""
    return [Rename(*row) for row in fetch(connection, "watch/renames", {**_named(sources), "span": span})]


def backlog(connection: Connection, most: int) -> Backlog:
    """What waits to be read; counted up to ``most``."""
    (row,) = fetch(connection, "reading/backlog", {"most": most})
    return Backlog(*row)


def _named(sources: Sequence[WatchedSource]) -> dict[str, object]:
    return {
        "watch_keys": [source.key for source in sources],
        "platforms": [source.chat.platform.value for source in sources],
    }
