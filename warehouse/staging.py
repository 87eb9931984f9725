"""Messages as lines of the staging table, one line per capture."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.message import Forward, Media, Message
from warehouse.copying import NULL, boolean_field, bytes_field, integer_field, json_field, text_field, time_field
from warehouse.details import buttons_field, details_field
from warehouse.escape import escape

_NO_FORWARD: Final = Forward()
_NO_MEDIA: Final = Media(kind="")
_NO_LINKS: Final = (bytes_field(hashlib.sha256(b"[]").digest()), "[]", "[]")
_UNMARKED: Final = (NULL, NULL, NULL)


@dataclass(frozen=True, slots=True)
class Staged:
    """A message on its way into ``core``; ``source_id`` is the chat that it counts for after joins."""

    capture_id: int
    file_id: int
    source_id: int
    message: Message
    message_id: int


def staged_lines(rows: Sequence[Staged]) -> tuple[list[str], bool]:
    """The lines of the rows, and whether any of them repeats a version of another.

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
    links = [entity.target for entity in entities if entity.kind == "text_link" and entity.target]
    digest = hashlib.sha256(json.dumps(links).encode()).digest()
    kept = [
        {
            "start": entity.start,
            "end": entity.end,
            "kind": escape(entity.kind),
            "target": None if entity.target is None else escape(entity.target),
        }
        for entity in entities
    ]
    return bytes_field(digest), json_field([escape(link) for link in links]), json_field(kept)


def _line(row: Staged, text_hash: bytes, marks: tuple[str, str, str], *, is_spare: bool) -> str:
    message = row.message
    sender = message.sender
    forward = message.forward or _NO_FORWARD
    media = message.media or _NO_MEDIA
    fields = (
        str(row.capture_id),
        str(row.file_id),
        str(row.source_id),
        str(row.message_id),
        boolean_field(is_spare),
        message.kind,
        time_field(message.posted_at),
        boolean_field(message.is_time_local),
        time_field(message.edited_at),
        text_field(sender.sender_id),
        text_field(sender.name),
        text_field(sender.signature),
        integer_field(message.reply_to_id),
        text_field(forward.name),
        text_field(forward.origin_id),
        integer_field(forward.message_id),
        text_field(media.kind or None),
        text_field(media.file_name),
        text_field(media.mime_type),
        integer_field(media.size_bytes),
        text_field(message.album_id),
        text_field(message.action),
        integer_field(message.views),
        boolean_field(message.is_lossy and message.views is not None),
        buttons_field(message.buttons),
        details_field(message.details),
        text_field(message.text),
        bytes_field(text_hash),
        *marks,
    )
    return "\t".join(fields) + "\n"
