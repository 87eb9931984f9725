"""Messages as lines of the staging table, one line per capture."""

import hashlib
import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from domain.message import Forward, Media, Message, Sender
from warehouse.copying import NULL, boolean_field, bytes_field, integer_field, json_field, text_field, time_field
from warehouse.details import buttons_field, details_field
from warehouse.escape import escape

_NO_FORWARD: Final = "\t".join((NULL,) * 3)
_NO_MEDIA: Final = "\t".join((NULL,) * 4)
_NO_LINKS: Final = (bytes_field(hashlib.sha256(b"[]").digest()), "[]", "[]")
_NONE_OF_SEVEN: Final = (None,) * 7
_NOTHING_RARE: Final = "\t".join((_NO_FORWARD, _NO_MEDIA, *(NULL,) * 3, boolean_field(False), NULL, NULL))  # noqa: FBT003
_UNMARKED: Final = (NULL, NULL, NULL)


class Staged(NamedTuple):
    """A message on its way into ``core``; ``source_id`` is the chat that it counts for after joins."""

    capture_id: int
    file_id: int
    source_id: int
    message: Message
    message_id: int


def staged_lines(rows: Sequence[Staged]) -> list[str]:
    """The lines of rows that are each of another message."""
    return [_line(row, text_sha256(row.message.text), _marks(row.message)) for row in rows]


def repeated_lines(rows: Sequence[Staged]) -> tuple[list[str], bool]:
    """The lines of rows that may be of one message, and whether any of them repeats a version of another.

    ``is_spare`` marks a row that brings no version of its own: the same text and links came before it in the batch, or
    the text came with marks elsewhere in the batch while this row's format carries none.
    """
    hashes = [(row.source_id, row.message_id, text_sha256(row.message.text)) for row in rows]
    marks = [_marks(row.message) for row in rows]
    marked = {key for key, mark in zip(hashes, marks, strict=True) if mark is not _UNMARKED}
    seen: set[tuple[tuple[int, int, bytes], str]] = set()
    lines = []
    has_spares = False
    for row, key, mark in zip(rows, hashes, marks, strict=True):
        identity = (key, mark[0])
        is_spare = identity in seen or (mark is _UNMARKED and key in marked)
        seen.add(identity)
        has_spares = has_spares or is_spare
        lines.append(_line(row, key[2], mark, is_spare=is_spare))
    return lines, has_spares


def text_sha256(text: str) -> bytes:
    """SHA-256 of the exact text in UTF-8, lone surrogates included."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _marks(message: Message) -> tuple[str, str, str]:
    """Hash of the hidden links, the links, the entities; null each where the format carries no marks."""
    entities = message.entities
    if entities is None:
        return _UNMARKED
    if not entities:
        return _NO_LINKS
    # Only links make a version: formats disagree on what else they hide (ids of users, of emoji).
    targets = tuple([entity.target for entity in entities if entity.kind == "text_link" and entity.target])
    return *_links(targets), f"[{','.join([_entity(*entity) for entity in entities])}]"


@lru_cache(maxsize=4_096)
def _links(targets: tuple[str, ...]) -> tuple[str, str]:
    """Hash of the hidden links, and the links."""
    digest = hashlib.sha256(json.dumps(targets).encode()).digest()
    return bytes_field(digest), json_field([escape(target) for target in targets])


def _entity(start: int, end: int, kind: str, target: str | None) -> str:
    return f'{{"start":{start},"end":{end},"kind":{_string(kind)},"target":{_string(target)}}}'


@lru_cache(maxsize=4_096)
def _string(value: str | None) -> str:
    return json_field(None if value is None else escape(value))


def _line(row: Staged, text_hash: bytes, marks: tuple[str, str, str], *, is_spare: bool = False) -> str:
    message = row.message
    reply = NULL if message.reply_to_id is None else integer_field(message.reply_to_id)
    return (
        f"{row.capture_id}\t{row.file_id}\t{row.source_id}\t{row.message_id}\t{boolean_field(is_spare)}\t{message.kind}"
        f"\t{time_field(message.posted_at)}\t{boolean_field(message.is_time_local)}\t{time_field(message.edited_at)}"
        f"\t{_sender_fields(message.sender)}\t{reply}\t{_rare_fields(message)}\t{text_field(message.text)}"
        f"\t{bytes_field(text_hash)}\t{marks[0]}\t{marks[1]}\t{marks[2]}\n"
    )


def _rare_fields(message: Message) -> str:
    """What most messages lack, from the forward to the details."""
    _, _, _, _, _, _, _, forward, media, album_id, action, views, is_lossy, _, buttons, details = message
    if (forward, media, album_id, action, views, buttons, details) == _NONE_OF_SEVEN:
        return _NOTHING_RARE
    return (
        f"{_forward_fields(forward)}\t{_media_fields(media)}\t{text_field(album_id)}\t{text_field(action)}"
        f"\t{integer_field(views)}\t{boolean_field(is_lossy and views is not None)}"
        f"\t{buttons_field(buttons)}\t{details_field(details)}"
    )


@lru_cache(maxsize=4_096)
def _sender_fields(sender: Sender) -> str:
    return f"{text_field(sender.sender_id)}\t{text_field(sender.name)}\t{text_field(sender.signature)}"


def _forward_fields(forward: Forward | None) -> str:
    if forward is None:
        return _NO_FORWARD
    return f"{text_field(forward.name)}\t{text_field(forward.origin_id)}\t{integer_field(forward.message_id)}"


def _media_fields(media: Media | None) -> str:
    if media is None:
        return _NO_MEDIA
    return (
        f"{text_field(media.kind or None)}\t{text_field(media.file_name)}\t{text_field(media.mime_type)}"
        f"\t{integer_field(media.size_bytes)}"
    )
