"""Messages as rows of the staging table, one row per capture, as ``copy_binary`` takes them."""

import hashlib
import json
import struct
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from domain.message import Forward, Media, Message, Sender
from domain.vocabulary import MessageKind
from warehouse.copying import (
    BINARY_NULL,
    binary_boolean,
    binary_bytes,
    binary_integer,
    binary_json,
    binary_json_text,
    binary_text,
    binary_time,
    microseconds,
)
from warehouse.details import buttons_field, details_field
from warehouse.escape import MARK, escape

_NUL: Final = b"\x00"
_MARK: Final = MARK.encode()
_MESSAGE: Final = binary_text(MessageKind.MESSAGE.value)
_NO_FORWARD: Final = BINARY_NULL * 3
_NO_MEDIA: Final = BINARY_NULL * 4
_NO_LINKS: Final = (binary_bytes(hashlib.sha256(b"[]").digest()), binary_json([]), binary_json([]))
_NONE_OF_SEVEN: Final = (None,) * 7
_NOTHING_RARE: Final = b"".join((_NO_FORWARD, _NO_MEDIA, BINARY_NULL * 3, binary_boolean(False), BINARY_NULL * 2))  # noqa: FBT003
_UNMARKED: Final = (BINARY_NULL,) * 3


class Staged(NamedTuple):
    """A message on its way into ``core``; ``source_id`` is the chat that it counts for after joins."""

    capture_id: int
    file_id: int
    source_id: int
    message: Message
    message_id: int


def staged_rows(rows: Sequence[Staged]) -> list[bytes]:
    """The rows of messages that are each staged once."""
    return [_row(row, _text(row.message.text), _marks(row.message)) for row in rows]


def repeated_rows(rows: Sequence[Staged]) -> tuple[list[bytes], bool]:
    """The rows of messages that may be staged more than once, and whether any of them repeats a version of another.

    ``is_spare`` marks a row that brings no version of its own: the same text and links came before it in the batch, or
    the text came with marks elsewhere in the batch while this row's format carries none.
    """
    texts = [_text(row.message.text) for row in rows]
    keys = [(row.source_id, row.message_id, text_hash) for row, (_, text_hash) in zip(rows, texts, strict=True)]
    marks = [_marks(row.message) for row in rows]
    marked = {key for key, mark in zip(keys, marks, strict=True) if mark is not _UNMARKED}
    seen: set[tuple[tuple[int, int, bytes], bytes]] = set()
    staged = []
    has_spares = False
    for row, key, text, mark in zip(rows, keys, texts, marks, strict=True):
        identity = (key, mark[0])
        is_spare = identity in seen or (mark is _UNMARKED and key in marked)
        seen.add(identity)
        has_spares = has_spares or is_spare
        staged.append(_row(row, text, mark, is_spare=is_spare))
    return staged, has_spares


def _text(text: str) -> tuple[bytes, bytes]:
    """The text as its column holds it, and the SHA-256 of the exact text in UTF-8, lone surrogates included."""
    try:
        served = text.encode()
    except UnicodeEncodeError:
        served = text.encode("utf-8", "surrogatepass")
        return escape(text).encode(), _sha256(served).digest()
    is_held = _NUL not in served and _MARK not in served
    return served if is_held else escape(text).encode(), _sha256(served).digest()


def _marks(message: Message) -> tuple[bytes, bytes, bytes]:
    """Hash of the hidden links, the links, the entities; null each where the format carries no marks."""
    entities = message.entities
    if entities is None:
        return _UNMARKED
    if not entities:
        return _NO_LINKS
    # Only links make a version: formats disagree on what else they hide (ids of users, of emoji).
    targets = tuple([entity.target for entity in entities if entity.kind == "text_link" and entity.target])
    return *_links(targets), binary_json_text(f"[{','.join([_entity(*entity) for entity in entities])}]")


@lru_cache(maxsize=4_096)
def _links(targets: tuple[str, ...]) -> tuple[bytes, bytes]:
    """Hash of the hidden links, and the links."""
    digest = _sha256(json.dumps(targets).encode()).digest()
    return binary_bytes(digest), binary_json([escape(target) for target in targets])


def _entity(start: int, end: int, kind: str, target: str | None) -> str:
    return f'{{"start":{start},"end":{end},"kind":{_string(kind)},"target":{_string(target)}}}'


@lru_cache(maxsize=4_096)
def _string(value: str | None) -> str:
    return json.dumps(None if value is None else escape(value))


def _row(row: Staged, text: tuple[bytes, bytes], marks: tuple[bytes, bytes, bytes], *, is_spare: bool = False) -> bytes:
    capture_id, file_id, source_id, message, message_id = row
    kind, _, posted_at, _, edited_at, sender, reply_to_id, _, _, _, _, _, _, is_time_local, _, _ = message
    held, text_hash = text
    at = microseconds(posted_at)
    return b"".join(
        (
            _fixed(
                _FIELDS, 8, capture_id, 8, file_id, 8, source_id, 8, message_id, 1, is_spare, 1, is_time_local, 8, at
            ),
            _MESSAGE if kind is MessageKind.MESSAGE else binary_text(kind.value),
            BINARY_NULL if edited_at is None else binary_time(edited_at),
            _sender_fields(sender),
            BINARY_NULL if reply_to_id is None else binary_integer(reply_to_id),
            _rare_fields(message),
            _length(len(held)),
            held,
            _HASH_LENGTH,
            text_hash,
            *marks,
        )
    )


def _rare_fields(message: Message) -> bytes:
    """What most messages lack, from the forward to the details."""
    _, _, _, _, _, _, _, forward, media, album_id, action, views, is_lossy, _, buttons, details = message
    if (forward, media, album_id, action, views, buttons, details) == _NONE_OF_SEVEN:
        return _NOTHING_RARE
    fields = (
        _forward_fields(forward),
        _media_fields(media),
        binary_text(album_id),
        binary_text(action),
        binary_integer(views),
        binary_boolean(is_lossy and views is not None),
        buttons_field(buttons),
        details_field(details),
    )
    return b"".join(fields)


@lru_cache(maxsize=4_096)
def _sender_fields(sender: Sender) -> bytes:
    return binary_text(sender.sender_id) + binary_text(sender.name) + binary_text(sender.signature)


def _forward_fields(forward: Forward | None) -> bytes:
    if forward is None:
        return _NO_FORWARD
    return binary_text(forward.name) + binary_text(forward.origin_id) + binary_integer(forward.message_id)


def _media_fields(media: Media | None) -> bytes:
    if media is None:
        return _NO_MEDIA
    named = binary_text(media.kind or None) + binary_text(media.file_name) + binary_text(media.mime_type)
    return named + binary_integer(media.size_bytes)


_sha256: Final = hashlib.sha256
_FIELDS: Final = 31
# The number of fields; then what every row has in a fixed length, from the capture to the time of posting.
_fixed: Final = struct.Struct(">hiqiqiqiqi?i?iq").pack
_length: Final = struct.Struct(">i").pack
_HASH_LENGTH: Final = _length(32)
