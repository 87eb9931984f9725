"""Telegram Desktop's ``result.json``, 2021 to 2026: one chat, or a whole account.

Facts of the format are read in Telegram Desktop's ``export_output_json.cpp``. A whole account is exported with "only my
messages" switched on for groups and channels unless somebody switches it off, and the file does not say so: what it
serves of a chat is no complete window. The export of one chat has every message of the chosen days.
"""

from collections.abc import Iterator
from contextlib import suppress

from collectors.canonical import canonical, loads
from collectors.fields import Record, as_record, message_id_of
from collectors.files import ImportFile
from collectors.json_reader import BrokenJsonError, JsonReader
from collectors.protocol import ImportOptions, Item
from collectors.records import Position, Window
from collectors.shape import Shape
from collectors.telegram_desktop.json_chat import chat_of
from collectors.telegram_desktop.json_message import KINDS, message_of
from domain.capture import Capture, Captured, Rejection
from domain.errors import SkippableRecordError
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.DESKTOP_JSON
ACCEPTS = "Telegram Desktop export (result.json)"

_HEADER = (b"name", b"type", b"id")
_ACCOUNT = {"chats", "left_chats", "personal_information", "contacts", "frequent_contacts", "sessions"}


def recognises(shape: Shape) -> bool:
    """An account's or a chat's object, told by its own keys or by the type of its first message."""
    top = shape.top
    if "messages" in top:
        return "_" not in shape.record and (shape.record.get("type") in KINDS or {"type", "id"} <= top.keys())
    return bool(_ACCOUNT & top.keys()) or {"name", "type", "id"} <= top.keys()


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """The messages of every public chat; private ones are left out, each named by its type and place alone."""
    del options  # the file says itself which of its chats are public
    position = Position(file.name)
    with file.open() as stream:
        reader = JsonReader(stream)
        try:
            yield from _account_or_chat(reader, position)
            if reader.peek():
                yield position.next().rejection(SkippableRecordError("more follows after the end of the export"))
        except BrokenJsonError as error:
            yield position.next().rejection(error, error.content)


def parse(content: bytes) -> Message:
    """The message of one message object."""
    return message_of(as_record(loads(content)))


def _account_or_chat(reader: JsonReader, position: Position) -> Iterator[Item]:
    header: Record = {}
    is_found = False
    for key in reader.members():
        if key in (b"chats", b"left_chats") and reader.peek() == b"{":
            is_found = True
            yield from _account(reader, position)
        elif key == b"messages":
            is_found = True
            yield from _chat(reader, position, header, "the chat", is_complete=True)
        else:
            _note(reader, key, header)
    if not is_found:
        error = SkippableRecordError("an export without messages", remedy="export the chat's messages")
        yield position.rejection(error)


def _account(reader: JsonReader, position: Position) -> Iterator[Item]:
    for key in reader.members():
        if key != b"list":
            reader.skip()
            continue
        for number, _ in enumerate(reader.elements(), 1):
            header: Record = {}
            for member in reader.members():
                if member == b"messages":
                    yield from _chat(reader, position, header, f"chat {number} of the list", is_complete=False)
                else:
                    _note(reader, member, header)


def _note(reader: JsonReader, key: bytes, header: Record) -> None:
    if key not in _HEADER or reader.peek() in (b"{", b"["):
        reader.skip()
        return
    # A header that cannot be read is a missing one, and chat_of says so.
    with suppress(SkippableRecordError):
        header[key.decode()] = loads(reader.value())


def _chat(reader: JsonReader, position: Position, header: Record, place: str, *, is_complete: bool) -> Iterator[Item]:
    try:
        chat = chat_of(header, place)
    except SkippableRecordError as error:
        # The chat stands under the number of its first message; one without messages takes a number of its own.
        first = position.next()
        for _ in reader.elements():
            reader.skip()
            position.record += 1
        position.record = max(position.record, first.record)
        yield first.rejection(error)
        return
    window = Window(chat, METHOD, is_complete=is_complete)
    try:
        yield from _messages(reader, position, window)
    except BrokenJsonError:
        yield from window.snapshots()
        raise
    yield from window.snapshots()


def _messages(reader: JsonReader, position: Position, window: Window) -> Iterator[Captured | Rejection]:
    ending = b""
    for _ in reader.elements():
        content = reader.guess(ending)
        try:
            served = loads(content)
            reader.accept(content)
        except SkippableRecordError:
            # As most exporters indent, the next one ends as this one does: finding that is cheaper than every bracket.
            content, served = reader.value(), None
            ending = _ending(content)
        position.record += 1
        try:
            record = as_record(loads(content) if served is None else served)
            capture = Capture(window.chat, message_id_of(record.get("id")), METHOD, canonical(record), position.record)
            captured = Captured(capture, message_of(record))
        except SkippableRecordError as error:
            window.spoil()
            yield position.rejection(error, content)
        else:
            yield window.add(captured)


def _ending(content: bytes) -> bytes:
    """The line that closes a record; empty where it is not a line of its own."""
    last = content[content.rfind(b"\n") :]
    return last if last.startswith(b"\n") and last.strip() == b"}" else b""
