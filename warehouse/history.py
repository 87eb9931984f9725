"""What was seen of a message: versions, captures, when it went, and where methods disagree about it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from warehouse.connection import Connection, transaction
from warehouse.escape import unescape
from warehouse.marts import fetch


@dataclass(frozen=True, slots=True)
class SeenVersion:
    """A text as it was served; ``number`` counts from 1 in the order in which versions were first seen."""

    number: int
    text: str
    links: tuple[str, ...]
    first_seen_at: datetime
    last_seen_at: datetime
    edited_at: datetime | None
    is_current: bool


@dataclass(frozen=True, slots=True)
class SeenCapture:
    """A capture: how and when it was got, the hash of what was served, where it lies, which version it shows."""

    method: str
    collected_at: datetime
    content_sha256: bytes
    file: str
    file_sha256: bytes
    record: int
    version: int


@dataclass(frozen=True, slots=True)
class Deletion:
    """How a message is known to be gone: the platform told, or a complete look lacked it; ``gone_at`` is the earlier."""

    last_seen_at: datetime
    told_at: datetime | None
    first_missed_at: datetime | None
    gone_at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """What one method says of a field that methods disagree about.

    ``note`` says why a value that is not shown is no contradiction ("rounded"); ``None`` where it is one.
    """

    field: str
    method: str
    value: str
    is_shown: bool
    note: str | None
    seen_at: datetime
    content_sha256: bytes

    @property
    def is_contradiction(self) -> bool:
        """Whether nothing explains that the value differs from the one shown."""
        return not self.is_shown and self.note is None


@dataclass(frozen=True, slots=True)
class MessageHistory:
    """A message with all that was seen of it; ``deletion`` is ``None`` while it is not known to be gone."""

    platform: str
    chat: str
    message_id: int
    kind: str
    posted_at: datetime
    deletion: Deletion | None
    versions: tuple[SeenVersion, ...]
    captures: tuple[SeenCapture, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field of a message of which methods say different things; contradicted where no note explains it."""

    message_id: int
    field: str
    is_contradicted: bool


def chats_called(connection: Connection, platform: str, chat: str, as_of: datetime | None = None) -> list[str]:
    """The keys of the chats that ``chat`` may mean: a key, or a public name of any time, in lower case."""
    named = {"platform": platform, "chat": chat}
    found = [str(row[0]) for row in fetch(connection, "history/chat", named, as_of=as_of)]
    return [chat] if chat in found else found


def message_history(
    connection: Connection, platform: str, chat: str, message_id: int, as_of: datetime | None = None
) -> MessageHistory | None:
    """One message, or ``None`` where the warehouse does not know it, or did not at the instant (``warehouse.past``)."""
    key = {"platform": platform, "chat": chat, "message_id": message_id}
    with transaction(connection):
        rows = fetch(connection, "history/message", key, as_of=as_of)
        if not rows:
            return None
        versions = tuple(_version(*row) for row in fetch(connection, "history/versions", key, as_of=as_of))
        captures = tuple(
            SeenCapture(*map(_plain, row)) for row in fetch(connection, "history/captures", key, as_of=as_of)
        )
        differences = tuple(
            Difference(*map(_plain, row)) for row in fetch(connection, "history/differences", key, as_of=as_of)
        )
    *message, last_seen_at, told_at, first_missed_at, gone_at = rows[0]
    deletion = Deletion(last_seen_at, told_at, first_missed_at, gone_at) if gone_at else None
    return MessageHistory(*(*message, deletion, versions, captures, differences))


def disagreements(
    connection: Connection, platform: str, chat: str, as_of: datetime | None = None
) -> list[Disagreement]:
    """Every field of a message of the chat of which methods disagree, the highest ids first."""
    named = {"platform": platform, "chat": chat}
    return [Disagreement(*row) for row in fetch(connection, "history/disagreements", named, as_of=as_of)]


def _version(number: int, text: str, links: list[str] | None, *rest: Any) -> SeenVersion:  # noqa: ANN401 - columns
    return SeenVersion(number, text, tuple(unescape(link) for link in links or ()), *rest)


def _plain(value: Any) -> Any:  # noqa: ANN401 - a column of any type; psycopg2 gives bytea as memoryview
    return bytes(value) if isinstance(value, memoryview) else value
