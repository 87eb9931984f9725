"""What a package tells of its messages: texts and readings, media, victims' fields, and who handled them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from collectors.media.store import MediaStore
from domain.errors import FatalError
from domain.evidence import document
from domain.vocabulary import MediaOutcome
from pipeline.contract import reading_fields
from pipeline.package_evidence import batches
from reports.package.bag import Bag
from warehouse.connection import Connection
from warehouse.dossier import ReadingRow
from warehouse.packages import (
    PackedVersion,
    chat_key,
    custody,
    packed_media,
    packed_readings,
    packed_versions,
    whole_chats,
)
from warehouse.victims import read_victims

# What a masked package tells of a reading: nothing that quotes the text.
_MASKED_READING: Final = (
    "category",
    "side",
    "confidence",
    "victim_at_risk",
    "confidences",
    "review",
    "language",
    "model",
)
_SENDER: Final = ("sender_id", "sender_name", "signature", "reply_to_id", "forward_name", "media_kind", "media_name")


def pack_messages(
    connection: Connection,
    bag: Bag,
    chosen: Mapping[int, Sequence[int]],
    captures: set[int],
    on_progress: Callable[[int], None],
    *,
    is_masked: bool,
) -> int:
    """Write a line for each message, its versions with the captures that show them, and the readings of each version.

    Returns the number of messages; those whose captures were redacted have no line.
    """
    count = done = 0
    with bag.file("data/messages.jsonl") as file:
        for source_id, message_ids in batches(chosen):
            platform, chat = chat_key(connection, source_id)
            versions = [
                one
                for one in packed_versions(connection, source_id, message_ids)
                if not captures.isdisjoint(one.capture_ids)
            ]
            readings = packed_readings(connection, [one.version_id for one in versions])
            for _, group in groupby(versions, key=lambda one: one.message_id):
                line = _message_line(list(group), readings, captures, is_masked=is_masked)
                file.write(document({"platform": platform, "chat": chat, **line}) + b"\n")
                count += 1
            done += len(message_ids)
            on_progress(done)
    return count


def pack_media(connection: Connection, bag: Bag, chosen: Mapping[int, Sequence[int]], folder: Path) -> tuple[int, int]:
    """Write the media files of the messages and a line for each; returns how many files, and how many are not there."""
    store = MediaStore(folder)
    copied: set[bytes] = set()
    missing = 0
    with bag.file("data/media.jsonl") as file:
        for source_id, message_ids in batches(chosen):
            platform, chat = chat_key(connection, source_id)
            for one in packed_media(connection, source_id, message_ids):
                path = None
                if one.sha256 is not None and one.outcome == MediaOutcome.STORED:
                    if one.sha256 not in copied and _copy(bag, store, one.sha256):
                        copied.add(one.sha256)
                    path = _media_path(one.sha256) if one.sha256 in copied else None
                    missing += path is None
                told = {
                    "platform": platform,
                    "chat": chat,
                    "message_id": one.message_id,
                    "media_key": one.media_key,
                    "outcome": one.outcome,
                    "sha256": None if one.sha256 is None else one.sha256.hex(),
                    "mime": one.mime,
                    "size_bytes": one.size_bytes,
                    "file": path,
                }
                file.write(document(told) + b"\n")
    return len(copied), missing


def pack_victims(connection: Connection, bag: Bag, chosen: Mapping[int, Sequence[int]], why: str) -> int:
    """Write victims' fields of the messages; each read is in the audit log with its reason."""
    count = 0
    with bag.file("data/victims.jsonl") as file:
        for source_id, message_ids in chosen.items():
            platform, chat = chat_key(connection, source_id)
            for message_id in message_ids:
                for one in read_victims(connection, why, platform=platform, chat=chat, message_id=message_id):
                    file.write(document(_plain(one)) + b"\n")
                    count += 1
    return count


def pack_custody(bag: Bag, lines: Iterator[Mapping[str, Any]]) -> None:
    """Write the log of who handled what."""
    with bag.file("data/custody.jsonl") as file:
        for line in lines:
            file.write(document(line) + b"\n")


def custody_lines(
    connection: Connection, chosen: Mapping[int, Sequence[int]], case: str | None, subject: str, *, is_masked: bool
) -> Iterator[dict[str, Any]]:
    """What the audit log says of the messages, the case and this package, the oldest first.

    What it says of a whole chat belongs to the case where that names the chat; else it may be another's. Reasons are
    words of people, which nothing masks: a masked package has none.
    """
    places = []
    whole = whole_chats(connection, case, chosen)
    for source_id, message_ids in chosen.items():
        chat = ":".join(chat_key(connection, source_id))
        places += [f"{chat}/{message_id}" for message_id in message_ids]
        if source_id in whole:
            places.append(chat)
    for one in custody(connection, case, places, subject):
        told = {"kind": "audit", **_plain(one)}
        yield {**told, "why": None} if is_masked else told


def _message_line(
    versions: Sequence[PackedVersion], readings: Mapping[int, list[ReadingRow]], captures: set[int], *, is_masked: bool
) -> dict[str, Any]:
    first = versions[0]
    told: dict[str, Any] = {
        "message_id": first.message_id,
        "kind": first.kind,
        "posted_at": first.posted_at.isoformat(),
        "edited_at": first.edited_at and first.edited_at.isoformat(),
        "gone_at": first.gone_at and first.gone_at.isoformat(),
    }
    if not is_masked:
        told |= {name: getattr(first, name) for name in _SENDER}
    told["versions"] = [
        {
            "is_current": one.is_current,
            "text": _masked_text(one, readings.get(one.version_id, [])) if is_masked else one.text,
            "links": [] if is_masked else list(one.links),
            "captures": [number for number in one.capture_ids if number in captures],
            "readings": [_reading(row, is_masked=is_masked) for row in readings.get(one.version_id, [])],
        }
        for one in versions
    ]
    return told


def _masked_text(version: PackedVersion, readings: Sequence[ReadingRow]) -> str | None:
    """The text with persons painted over; nothing of a version that no model has read."""
    for row in readings:
        if row.is_current:
            return version.text if row.masked_text is None else row.masked_text
    return None


def _reading(row: ReadingRow, *, is_masked: bool) -> dict[str, Any]:
    told = reading_fields(row.reading)
    if is_masked:
        told = {name: told[name] for name in _MASKED_READING}
    return {**told, "is_current": row.is_current, "read_at": row.read_at.isoformat()}


def _copy(bag: Bag, store: MediaStore, sha256: bytes) -> bool:
    path = _media_path(sha256)
    try:
        found = bag.copy(path, store.path(sha256))
    except FileNotFoundError:
        return False
    if found != sha256.hex():
        message = f"the stored file {sha256.hex()} is not what was stored: its SHA-256 is {found}"
        raise FatalError(message, remedy="bring the file back from a copy of ESCROWWATCH_HOME/media")
    return True


def _media_path(sha256: bytes) -> str:
    return f"data/media/{sha256.hex()}"


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - any row
    return {
        name: value.isoformat() if hasattr(value := getattr(row, name), "isoformat") else value
        for name in row.__slots__
    }
