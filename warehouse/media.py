"""Media of messages: what became of each file, and the texts found in them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.chat import ChatRef
from domain.reading import Reading
from domain.vocabulary import MediaOutcome, Method
from domain.watch import Take
from warehouse.connection import Connection, transaction
from warehouse.escape import escape, unescape
from warehouse.readings import register_model
from warehouse.sources import resolve_source
from warehouse.statements import statement
from warehouse.terms import document


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of the store: ``phash`` as 64 binary digits; ``None`` as in ``raw.media``."""

    sha256: bytes
    size_bytes: int
    mime: str
    width: int | None
    height: int | None
    phash: str | None
    trouble: str | None


@dataclass(frozen=True, slots=True)
class MediaCapture:
    """A capture that shows something attached."""

    capture_id: int
    message_id: int
    content: bytes


@dataclass(frozen=True, slots=True)
class MessageFile:
    """What became of one file of one message. ``said`` is the platform's word where it failed."""

    source_id: int
    message_id: int
    media_key: str
    outcome: MediaOutcome
    sha256: bytes | None = None
    said: str | None = None


@dataclass(frozen=True, slots=True)
class MediaText:
    """A text found in a file: ``kind`` is ``ocr`` or ``qr``, ``position`` counts within it."""

    kind: str
    position: int
    text: str
    engine: str


def source_of(connection: Connection, chat: ChatRef) -> int:
    """The number of a chat whose messages are stored."""
    return resolve_source(connection, chat, "format").source_id


def media_mark(connection: Connection, source_id: int, take: Take) -> int:
    """The last capture that was looked at for media by this policy; 0 where it is new."""
    parameters = {"source_id": source_id, "policy": take.media.value, "largest_bytes": take.largest_media_bytes}
    return _number(connection, "media/mark", parameters)


def advance_media_mark(connection: Connection, source_id: int, take: Take, capture_id: int) -> None:
    """Everything up to ``capture_id`` has been looked at; part of the caller's transaction."""
    parameters = {
        "source_id": source_id,
        "policy": take.media.value,
        "largest_bytes": take.largest_media_bytes,
        "capture_id": capture_id,
    }
    _run(connection, "media/advance", parameters)


def last_capture(connection: Connection, source_id: int) -> int:
    """The newest capture of a chat, 0 where there is none."""
    return _number(connection, "media/last_capture", {"source_id": source_id})


def media_captures(
    connection: Connection, source_id: int, method: Method, limit: int, *, after: int
) -> list[MediaCapture]:
    """Up to ``limit`` captures beyond ``after`` that show something attached, the oldest first."""
    parameters = {"source_id": source_id, "method": method.value, "limit": limit, "after": after}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/pending"), parameters)
        return [MediaCapture(capture_id, number, bytes(content)) for capture_id, number, content in cursor.fetchall()]


def known_file(connection: Connection, media_key: str) -> tuple[MediaOutcome, bytes] | None:
    """What became of the file when it was met before, in whatever message; ``None`` where its content is not known."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/find"), {"media_key": media_key})
        row = cursor.fetchone()
    return None if row is None else (MediaOutcome(row[0]), bytes(row[1]))


def refused_hashes(connection: Connection) -> frozenset[str]:
    """SHA-256 in hex of every file that was refused."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/refused"))
        return frozenset(bytes(sha256).hex() for (sha256,) in cursor.fetchall())


def note_file(connection: Connection, file: MessageFile) -> None:
    """Keep what became of a file of a message; part of the caller's transaction."""
    parameters = {
        "source_id": file.source_id,
        "message_id": file.message_id,
        "media_key": file.media_key,
        "outcome": file.outcome.value,
        "sha256": file.sha256,
        "said": None if file.said is None else escape(file.said),
    }
    _run(connection, "media/note", parameters)


def note_removal(connection: Connection, sha256: bytes) -> None:
    """Have a file removed that was put into the store for nobody; part of the caller's transaction."""
    _run(connection, "media/note_removal", {"sha256": sha256})


def files_to_remove(connection: Connection) -> list[bytes]:
    """SHA-256 of the files that nobody carries any longer and that may still be in the store."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/removals"))
        return [bytes(sha256) for (sha256,) in cursor.fetchall()]


def take_removal(connection: Connection, sha256: bytes) -> bool:
    """Take a file off the list, and say whether it is to be removed; part of the caller's transaction."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/take_removal"), {"sha256": sha256})
        row = cursor.fetchone()
    return row is not None and bool(row[0])


def store_file(connection: Connection, file: StoredFile, texts: Sequence[MediaText]) -> None:
    """Keep what was found in a stored file; part of the caller's transaction."""
    parameters = {
        "sha256": file.sha256,
        "size_bytes": file.size_bytes,
        "mime": file.mime,
        "width": file.width,
        "height": file.height,
        "phash": file.phash,
        "trouble": None if file.trouble is None else escape(file.trouble),
    }
    _run(connection, "media/store", parameters)
    for text in texts:
        row = {
            "sha256": file.sha256,
            "kind": text.kind,
            "position": text.position,
            "text": escape(text.text),
            "engine": text.engine,
            "terms": document(text.text),
        }
        _run(connection, "media/store_text", row)


def withdraw_file(connection: Connection, sha256: bytes) -> None:
    """The file is no longer kept; its hash is."""
    _run(connection, "media/withdraw", {"sha256": sha256})


def pending_media_texts(
    connection: Connection, model: str, limit: int, *, after: bytes = b""
) -> list[tuple[bytes, list[str]]]:
    """Files whose texts a model has not read, by hash beyond ``after``: the hash, and its texts by kind and position."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("media/pending_texts"), {"model": model, "limit": limit, "after": after})
        return [(bytes(sha256), [unescape(text) for text in texts]) for sha256, texts in cursor.fetchall()]


def store_media_readings(
    connection: Connection, model: str, readings: Sequence[tuple[bytes, Reading, Mapping[str, object]]]
) -> int:
    """Store what the model says of the texts in files, by hash, with the mentions as the JSON contract writes them."""
    model_id = register_model(connection, model)
    with transaction(connection):
        for sha256, reading, mentions in readings:
            row = {
                "sha256": sha256,
                "model_id": model_id,
                "category": reading.category.value,
                "side": reading.side.value,
                "victim_at_risk": reading.victim_at_risk,
                "confidence": reading.confidences.category,
                "language": reading.language.value,
                "review": reading.review,
                "mentions": json.dumps(_escaped(mentions)),
            }
            _run(connection, "media/store_reading", row)
    return len(readings)


def _escaped(value: object) -> object:
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, Mapping):
        return {key: _escaped(inner) for key, inner in value.items()}
    return [_escaped(inner) for inner in value] if isinstance(value, list) else value


def _number(connection: Connection, name: str, parameters: Mapping[str, object]) -> int:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _run(connection: Connection, name: str, parameters: Mapping[str, object]) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
