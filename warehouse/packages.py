"""What goes into a package for a court: messages of a case, their captures with links, and who handled them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from warehouse.cases import cases
from warehouse.connection import Connection, transaction
from warehouse.dossier import ReadingRow, reading_row
from warehouse.escape import unescape
from warehouse.heads import LinkedCapture
from warehouse.marts import fetch
from warehouse.mentions import mentions_of
from warehouse.statements import statement

# Victims' fields are read by warehouse.victims alone, which has to say why.
_OPEN_MENTIONS: Final = ("price", "wallet", "handle", "person")


@dataclass(frozen=True, slots=True)
class Rights:
    """Who asks, and what the login may do."""

    login: str
    is_admin: bool
    reads_content: bool
    reads_log: bool
    reads_victims: bool


@dataclass(frozen=True, slots=True)
class PackedCapture:
    """A capture with all that its link covers. Content, plain hash and salt are ``None`` where redacted or left out.

    ``previous`` is ``None`` at position 1; ``collected_at_us`` counts microseconds since 1970 in UTC.
    """

    capture_id: int
    position: int
    previous: bytes | None
    commitment: bytes
    link: bytes
    provenance_id: int
    provenance_sha256: bytes
    message_id: int
    record: int
    method: str
    collected_at_us: int
    content: bytes | None
    content_sha256: bytes | None
    salt: bytes | None
    redaction: int | None


@dataclass(frozen=True, slots=True)
class PackedVersion:
    """A version of a message, with the captures that show it."""

    message_id: int
    kind: str
    posted_at: datetime
    edited_at: datetime | None
    gone_at: datetime | None
    sender_id: str | None
    sender_name: str | None
    signature: str | None
    reply_to_id: int | None
    forward_name: str | None
    media_kind: str | None
    media_name: str | None
    version_id: int
    is_current: bool
    text: str
    links: tuple[str, ...]
    capture_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PackedMedia:
    """What became of a file of a message; ``sha256`` where its content is known."""

    message_id: int
    media_key: str
    outcome: str
    sha256: bytes | None
    mime: str | None
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """A row of the audit log."""

    at: datetime
    login: str
    action: str
    subject: str
    why: str | None
    row_count: int | None


def rights(connection: Connection) -> Rights:
    """What the login may do."""
    return Rights(*fetch(connection, "package/rights")[0])


def case_messages(connection: Connection, name: str) -> dict[int, list[int]]:
    """The messages that a case names, by the number of the chat that they count for; hotline messages are left out."""
    found: dict[int, list[int]] = {}
    for source_id, message_id in fetch(connection, "package/of_case", {"name": name}):
        found.setdefault(source_id, []).append(message_id)
    return found


def has_case(connection: Connection, name: str) -> bool:
    """Whether the login sees a case of this name."""
    return bool(cases(connection, name))


def numbered(connection: Connection, places: Iterable[tuple[str, str, int]]) -> dict[int, list[int]]:
    """The same for messages by platform, key of the chat and id."""
    sources: dict[tuple[str, str], int] = {}
    found: dict[int, set[int]] = {}
    for platform, chat, message_id in places:
        key = (platform, chat)
        if key not in sources:
            sources[key] = fetch(connection, "package/source", {"platform": platform, "chat": chat})[0][0]
        found.setdefault(sources[key], set()).add(message_id)
    return {source_id: sorted(message_ids) for source_id, message_ids in sorted(found.items())}


def chat_key(connection: Connection, source_id: int) -> tuple[str, str]:
    """Platform and key of a chat."""
    platform, chat = fetch(connection, "package/chat", {"source_id": source_id})[0]
    return str(platform), str(chat)


def package_links(connection: Connection, source_id: int, message_ids: Sequence[int]) -> list[LinkedCapture]:
    """The links of all captures of messages, redacted ones too."""
    rows = fetch(connection, "package/links", {"source_id": source_id, "message_ids": list(message_ids)})
    return [
        LinkedCapture(capture_id, of_source, source, position, bytes(link), number)
        for capture_id, of_source, source, position, link, number in rows
    ]


def packed_captures(connection: Connection, capture_ids: Sequence[int], *, is_masked: bool) -> dict[int, PackedCapture]:
    """Captures by number; of masked ones nothing of the content is read."""
    name = "package/captures_masked" if is_masked else "package/captures"
    rows = _raw(connection, name, {"capture_ids": list(capture_ids)})
    return {row[0]: PackedCapture(*row) for row in rows}


def packed_provenances(connection: Connection, provenance_ids: Iterable[int]) -> list[tuple[int, bytes]]:
    """Provenances as they were made, by number."""
    return [
        (number, document)
        for number, document in _raw(connection, "package/provenances", {"provenance_ids": sorted(provenance_ids)})
    ]


def packed_versions(connection: Connection, source_id: int, message_ids: Sequence[int]) -> list[PackedVersion]:
    """All versions of messages, texts exactly as served, by message."""
    rows = fetch(connection, "package/versions", {"source_id": source_id, "message_ids": list(message_ids)})
    return [
        PackedVersion(*(*fields, tuple(unescape(link) for link in links or ()), tuple(capture_ids)))
        for *fields, links, capture_ids in rows
    ]


def packed_readings(connection: Connection, version_ids: Sequence[int]) -> dict[int, list[ReadingRow]]:
    """Readings of versions by all models, without victims' fields."""
    with transaction(connection):
        rows = fetch(connection, "package/readings", {"version_ids": list(version_ids)})
        mentions = mentions_of(connection, [row[0] for row in rows], _OPEN_MENTIONS)
    found: dict[int, list[ReadingRow]] = {}
    for row in rows:
        found.setdefault(row[1], []).append(reading_row(row, {**mentions[row[0]], "victim": []}))
    return found


def packed_media(connection: Connection, source_id: int, message_ids: Sequence[int]) -> list[PackedMedia]:
    """What became of the media of messages."""
    parameters = {"source_id": source_id, "message_ids": list(message_ids)}
    return [
        PackedMedia(message_id, key, outcome, None if sha256 is None else bytes(sha256), mime, size_bytes)
        for message_id, key, outcome, sha256, mime, size_bytes in fetch(connection, "package/media", parameters)
    ]


def whole_chats(connection: Connection, case: str | None, source_ids: Iterable[int]) -> set[int]:
    """Which of the chats the case names as a whole; none without a case."""
    rows = fetch(connection, "package/whole_chats", {"name": case, "source_ids": list(source_ids)})
    return {source_id for (source_id,) in rows}


def custody(connection: Connection, case: str | None, places: Sequence[str], subject: str) -> list[CustodyEntry]:
    """What the audit log says of a case, of ``places`` (``telegram:1001``, ``telegram:1001/17``), and of this package."""
    parameters = {"name": case, "places": list(places), "subject": subject}
    return [CustodyEntry(*row) for row in fetch(connection, "package/custody", parameters)]


def _raw(connection: Connection, name: str, parameters: dict[str, object]) -> list[list[Any]]:
    """Rows whose bytes come as ``bytes``."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
        return [
            [bytes(value) if isinstance(value, memoryview) else value for value in row] for row in cursor.fetchall()
        ]
