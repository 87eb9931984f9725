"""Stores the looks of one warehouse again in another, in the order in which they were made or backwards."""

from collectors.registry import parse
from domain.capture import Capture, Captured
from domain.chat import ChatRef, Snapshot
from domain.vocabulary import ChatType, Method, Platform
from tests.support.database import rows
from warehouse.connection import Connection
from warehouse.imports import FileIdentity, close_file, open_file, store_batch

_FILES = "select file_id, sha256, name, size_bytes, method, modified_at from raw.file order by file_id"
_CAPTURES = """
select file_id, record, message_id, content, s.platform, s.numeric_id, s.name, s.title, s.chat_type
from raw.capture join core.source as s using (source_id) order by file_id, record
"""
_WINDOWS = """
select file_id, lowest_id, highest_id, newest_at, is_complete_window, s.platform, s.numeric_id, s.name, s.title, s.chat_type
from raw.snapshot join core.source as s using (source_id)
"""


def replayed(source: Connection, target: Connection, *, is_backwards: bool) -> None:
    """Parse every capture of ``source`` again and store it in ``target``, look by look."""
    files = [tuple(row) for row in rows(source, _FILES)]
    captures, windows = rows(source, _CAPTURES), rows(source, _WINDOWS)
    for file_id, digest, name, size, written, modified_at in reversed(files) if is_backwards else files:
        method = Method(str(written))
        identity = FileIdentity(bytes(digest), str(name), size, method, modified_at)  # type: ignore[call-overload,arg-type]
        look = open_file(target, identity)
        batch = [_captured(method, row[1:]) for row in captures if row[0] == file_id]
        store_batch(target, look, batch, max(one.capture.record for one in batch))
        close_file(target, look, [_window(method, row[1:]) for row in windows if row[0] == file_id])


def _captured(method: Method, row: tuple[object, ...]) -> Captured:
    record, message_id, stored = row[:3]
    content = bytes(stored)  # type: ignore[call-overload]
    capture = Capture(_chat(row[3:]), int(str(message_id)), method, content, int(str(record)))
    return Captured(capture, parse(method, content))


def _window(method: Method, row: tuple[object, ...]) -> Snapshot:
    lowest_id, highest_id, newest_at, is_complete = row[:4]
    return Snapshot(_chat(row[4:]), method, lowest_id, highest_id, newest_at, is_complete)  # type: ignore[arg-type]


def _chat(row: tuple[object, ...]) -> ChatRef:
    platform, numeric_id, name, title, chat_type = row
    return ChatRef(Platform(str(platform)), numeric_id, name, title, ChatType(str(chat_type)))  # type: ignore[arg-type]
