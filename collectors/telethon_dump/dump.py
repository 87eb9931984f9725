"""A dump: a list of messages, an object with ``messages``, or one message a line.

The content of a capture is the canonical JSON of the message object.
"""

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from collectors.canonical import canonical, loads
from collectors.fields import as_record, message_id_of
from collectors.files import ImportFile
from collectors.json_reader import BrokenJsonError, JsonReader
from collectors.lines import lines
from collectors.protocol import ImportOptions, Item
from collectors.records import LeftOutError, Position, PrivateChatError, Window, require_declared
from collectors.shape import HEAD_BYTES, Shape, look
from collectors.telethon_dump.chat import Chats, ChatUnknownError
from collectors.telethon_dump.message import message_of
from domain.capture import Capture, Captured
from domain.errors import SkippableRecordError
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.TELETHON_DUMP
ACCEPTS = "Telethon dump (JSON list, object with messages, or JSON lines)"

_TEXTS = {"message", "text", "raw_text"}
_KEYS = {"id", "date", "action"}


def recognises(shape: Shape) -> bool:
    """Objects with Telethon's ``_``, or with a text beside an id or a date."""
    record = shape.record or shape.top
    if str(record.get("_") or "").startswith("Message"):
        return True
    is_own = "chat" in record and "platform" in record
    return not is_own and bool(_TEXTS & record.keys()) and bool(_KEYS & record.keys())


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """The messages of every channel in the dump, a snapshot of each at the end.

    Raises ``RefusedError`` unless the chats were declared public. A dump that names no chat ends with a rejection.
    """
    require_declared(file.name, options, "a dump")
    with file.open() as stream:
        top = look(stream.read(HEAD_BYTES)).top
    position = Position(file.name)
    windows: dict[str, Window] = {}
    with file.open() as stream:
        try:
            yield from _messages(_records(stream, top), position, Chats(options.chat, file.parts[0].base, top), windows)
        except BrokenJsonError as error:
            yield position.next().rejection(error, error.content)
        except (ChatUnknownError, PrivateChatError) as error:
            yield position.rejection(error)
    for window in windows.values():
        yield from window.snapshots()


def parse(content: bytes) -> Message:
    """The message of one object."""
    return message_of(as_record(loads(content)))


def _messages(
    records: Iterator[tuple[int, bytes]], position: Position, chats: Chats, windows: dict[str, Window]
) -> Iterator[Item]:
    private: set[str] = set()
    for number, content in records:
        position.record = number
        try:
            yield _captured(content, position, chats, windows)
        except PrivateChatError as error:
            # One rejection a chat: neither its content nor how much of it there is.
            if error.chat not in private:
                private.add(error.chat)
                yield position.rejection(error)
        except LeftOutError as error:
            yield position.rejection(error)
        except SkippableRecordError as error:
            for window in windows.values():
                window.spoil()
            yield position.rejection(error, content)


def _captured(content: bytes, position: Position, chats: Chats, windows: dict[str, Window]) -> Captured:
    served = loads(content)
    if served is None or (isinstance(served, dict) and served.get("_") == "MessageEmpty"):
        message = "an id that holds no message, as Telegram answered"
        raise LeftOutError(message)
    record = as_record(served)
    chat = chats.chat_of(record)
    message_id = message_id_of(record.get("id"))
    captured = Captured(Capture(chat, message_id, METHOD, canonical(record), position.record), message_of(record))
    window = windows.get(chat.key)
    if window is None:
        window = windows[chat.key] = Window(chat, METHOD, is_complete=True)
    return window.add(captured)


def _records(stream: BinaryIO, top: Mapping[str, object]) -> Iterator[tuple[int, bytes]]:
    if top and "messages" not in top:
        yield from lines(stream)
        return
    yield from enumerate(_values(JsonReader(stream), is_wrapped=bool(top)), 1)


def _values(reader: JsonReader, *, is_wrapped: bool) -> Iterator[bytes]:
    if is_wrapped:
        for key in reader.members():
            if key == b"messages":
                yield from (reader.value() for _ in reader.elements())
            else:
                reader.skip()
    else:
        yield from (reader.value() for _ in reader.elements())
    if reader.peek():
        message = "more follows after the end of the dump"
        raise BrokenJsonError(message)
