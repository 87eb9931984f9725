"""Texts into a warehouse by the real import, and out of it again by every way there is."""

from collections.abc import Sequence
from pathlib import Path

from collectors.registry import parse
from domain.vocabulary import Method
from pipeline.import_files import ImportRequest, import_paths
from tests.support.exports import (
    desktop_chat,
    desktop_message,
    line_record,
    telethon_message,
    write_json,
    write_lines,
)
from warehouse.connection import Connection
from warehouse.escape import unescape

_STORED = """
select m.message_id, m.text, v.text, c.method, c.content, sha256(c.content) = c.content_sha256
from core.source s
join raw.capture c using (source_id)
join core.sighting g using (capture_id)
join core.version v using (version_id)
join mart.message m on m.platform = s.platform and m.chat = s.chat and m.message_id = c.message_id
where c.file_id = (select max(file_id) from raw.file)
order by c.record
"""
FORMATS = ("jsonl", "desktop", "telethon")


def write_texts(folder: Path, texts: Sequence[str], number: int) -> Path:
    """A file of the format whose turn it is, with one message for each text, in a chat of its own."""
    numbered = list(enumerate(texts, 1))
    path = folder / f"texts-{number}"
    match FORMATS[number % len(FORMATS)]:
        case "jsonl":
            return write_lines(path, [line_record(at, text, chat=f"texts_{number}") for at, text in numbered])
        case "desktop":
            messages = [desktop_message(at, text) for at, text in numbered]
            return write_json(path, desktop_chat(messages, id=1_000_000 + number))
        case _:
            peer = {"_": "PeerChannel", "channel_id": 2_000_000 + number}
            return write_json(path, [telethon_message(at, text, peer_id=peer) for at, text in numbered])


def changed_on_the_way(connection: Connection, path: Path, texts: Sequence[str]) -> list[tuple[str, str]]:
    """Import the file that ``write_texts`` wrote; which texts came out otherwise, and by which way."""
    summary = import_paths(connection, ImportRequest((path,), is_declared_public=True))
    if (summary.read, summary.rejected) != (len(texts), 0):
        return [("import", f"{summary.read} of {len(texts)} read, {summary.rejected} rejected: {summary.reasons}")]
    with connection.cursor() as cursor:
        cursor.execute(_STORED)
        stored = cursor.fetchall()
    connection.commit()
    changed = [("rows", f"{len(stored)} of {len(texts)}")] if len(stored) != len(texts) else []
    for text, (_, shown, kept, method, content, is_hash_right) in zip(texts, stored, strict=False):
        ways = {
            "mart.message": unescape(shown),
            "core.version": unescape(kept),
            "raw.capture": parse(Method(method), bytes(content)).text,
        }
        changed += [(way, text) for way, found in ways.items() if found != text]
        changed += [] if is_hash_right else [("content_sha256", text)]
    return changed
