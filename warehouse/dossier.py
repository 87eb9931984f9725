"""Single messages and chats in full: versions, captures with their hashes, readings with their mentions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.reading import Confidences, Evidence, Handle, Mention, Person, Price, Reading, Wallet
from domain.vocabulary import Category, Language, Side
from warehouse.connection import Connection, transaction
from warehouse.escape import unescape
from warehouse.marts import fetch
from warehouse.mentions import mentions_of


@dataclass(frozen=True, slots=True)
class VersionRow:
    """An exact text with its hidden links, and the looks that showed it (times of their newest messages)."""

    version_id: int
    text: str
    text_sha256: bytes
    links: tuple[str, ...]
    first_seen_at: datetime
    last_seen_at: datetime
    edited_at: datetime | None
    is_current: bool


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """A capture that shows the message: its hash, how and when it came in, and where in which file it lies."""

    content_sha256: bytes
    method: str
    collected_at: datetime
    file: str
    file_sha256: bytes
    record: int
    version_id: int


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """A reading of one version; ``masked_text`` is ``None`` where there was nobody to paint over."""

    version_id: int
    reading: Reading
    masked_text: str | None
    is_current: bool
    read_at: datetime


@dataclass(frozen=True, slots=True)
class MessageDetail:
    """A message with all that is known of it; ``versions`` end with the current one."""

    platform: str
    chat: str
    title: str | None
    message_id: int
    kind: str
    posted_at: datetime
    edited_at: datetime | None
    sender_id: str | None
    sender_name: str | None
    signature: str | None
    reply_to_id: int | None
    forward_name: str | None
    media_kind: str | None
    media_name: str | None
    views: int | None
    is_views_lossy: bool
    version_count: int
    last_seen_at: datetime | None
    gone_at: datetime | None
    text: str
    versions: tuple[VersionRow, ...]
    captures: tuple[CaptureRow, ...]
    readings: tuple[ReadingRow, ...]


@dataclass(frozen=True, slots=True)
class ChatListing:
    """A listing of one chat with the capture that proves it, for a report that others act on."""

    platform: str
    chat: str
    name: str | None
    title: str | None
    message_id: int
    posted_at: datetime
    edited_at: datetime | None
    last_seen_at: datetime | None
    gone_at: datetime | None
    sender_id: str | None
    sender_name: str | None
    category: str
    side: str
    confidence: float
    victim_at_risk: bool
    language: str
    model: str
    text: str
    masked_text: str | None
    text_sha256: bytes
    content_sha256: bytes
    method: str
    collected_at: datetime
    file: str
    file_sha256: bytes
    record: int


def message_detail(connection: Connection, platform: str, chat: str, message_id: int) -> MessageDetail | None:
    """One message, or ``None`` where the warehouse does not know it."""
    key = {"platform": platform, "chat": chat, "message_id": message_id}
    with transaction(connection):
        rows = fetch(connection, "mart/message", key)
        if not rows:
            return None
        versions = tuple(_version(row) for row in fetch(connection, "mart/versions", key))
        captures = tuple(CaptureRow(*map(_plain, row)) for row in fetch(connection, "mart/captures", key))
        readings = _readings(connection, fetch(connection, "mart/readings", key))
    return MessageDetail(*(*rows[0], versions, captures, readings))


def chat_listings(connection: Connection, platform: str, chat: str, limit: int = 10_000) -> list[ChatListing]:
    """The listings of one chat, people at risk first, then the newest."""
    parameters = {"platform": platform, "chat": chat, "limit": limit}
    return [ChatListing(*map(_plain, row)) for row in fetch(connection, "mart/chat_listings", parameters)]


def _plain(value: Any) -> Any:  # noqa: ANN401 - a column of any type; psycopg2 gives bytea as memoryview
    return bytes(value) if isinstance(value, memoryview) else value


def _version(row: Sequence[Any]) -> VersionRow:
    version_id, text, text_sha256, links, *rest = row
    return VersionRow(version_id, text, bytes(text_sha256), tuple(unescape(link) for link in links or ()), *rest)


def _readings(connection: Connection, rows: Sequence[Sequence[Any]]) -> tuple[ReadingRow, ...]:
    mentions = mentions_of(connection, [row[0] for row in rows])
    return tuple(reading_row(row, mentions[row[0]]) for row in rows)


def reading_row(row: Sequence[Any], mentions: dict[str, list[Mention]]) -> ReadingRow:
    """A row of the statements `readings` with its mentions, by table."""
    _, version_id, model, category, side, at_risk, *scores, language, review, evidence, masked, is_current, read_at = (
        row
    )
    reading = Reading(
        category=Category(category),
        side=Side(side),
        victim_at_risk=at_risk,
        confidences=Confidences(*scores),
        language=Language(language),
        model=model,
        review=review,
        prices=tuple(one for one in mentions["price"] if isinstance(one, Price)),
        wallets=tuple(one for one in mentions["wallet"] if isinstance(one, Wallet)),
        handles=tuple(one for one in mentions["handle"] if isinstance(one, Handle)),
        persons=tuple(
            sorted(
                (one for table in ("person", "victim") for one in mentions[table] if isinstance(one, Person)),
                key=lambda one: one.start,
            )
        ),
        evidence=tuple(Evidence(e["start"], e["end"], unescape(e["text"]), unescape(e["why"])) for e in evidence),
    )
    return ReadingRow(version_id, reading, masked, is_current, read_at)
