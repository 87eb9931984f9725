"""JSON lines: ``{"platform", "chat", "chat_type", "id", "date", "text", …}``, one message a line.

``chat`` is a public name or a numeric id; ``chat_type`` ``public_channel`` or ``public_supergroup``. Optional:
``chat_title``, ``sender``, ``sender_id``, ``entities`` (``start``, ``end``, ``kind``, ``target``; code points),
``links`` (hidden targets), ``edited_at``, ``reply_to_id``, ``forwarded_from``, ``views``. Record numbers are line
numbers. Lines are whatever somebody chose to write: never a complete window.
"""

from collections.abc import Iterator

from collectors.canonical import canonical, loads
from collectors.fields import Record, as_record, message_id_of, text
from collectors.files import ImportFile
from collectors.json_reader import BrokenJsonError
from collectors.jsonl.chat import chat_of
from collectors.jsonl.message import message_of
from collectors.lines import lines
from collectors.protocol import ImportOptions, Item
from collectors.records import Position, PrivateChatError, Window, require_declared
from collectors.shape import Shape
from domain.capture import Capture, Captured
from domain.errors import SkippableRecordError
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.JSONL
ACCEPTS = "JSON lines with platform, chat, chat_type, id, date, text"


def recognises(shape: Shape) -> bool:
    """An object that names its chat beside a text or an id."""
    return "chat" in shape.top and "messages" not in shape.top and bool({"text", "id", "platform"} & shape.top.keys())


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """The message of every line; a snapshot of each chat at the end.

    Raises ``RefusedError`` at the first line that does not say that its chat is public, unless declared so.
    """
    position = Position(file.name)
    windows: dict[str, Window] = {}
    private: set[str] = set()
    with file.open() as stream:
        try:
            for number, content in lines(stream):
                position.record = number
                try:
                    record = as_record(loads(content))
                    _require_public(file, record, options)
                    yield _captured(record, position, windows)
                except PrivateChatError as error:
                    if error.chat not in private:
                        private.add(error.chat)
                        yield position.rejection(error)
                except SkippableRecordError as error:
                    yield position.rejection(error, content)
        except BrokenJsonError as error:
            yield position.next().rejection(error, error.content)
    for window in windows.values():
        yield from window.snapshots()


def parse(content: bytes) -> Message:
    """The message of one line."""
    return message_of(as_record(loads(content)))


def _require_public(file: ImportFile, record: Record, options: ImportOptions) -> None:
    if text(record.get("chat_type")) is None:
        require_declared(file.name, options, "a line without chat_type")


def _captured(record: Record, position: Position, windows: dict[str, Window]) -> Captured:
    chat = chat_of(record)
    message_id = message_id_of(record.get("id"))
    captured = Captured(Capture(chat, message_id, METHOD, canonical(record), position.record), message_of(record))
    key = f"{chat.platform}/{chat.key}"
    window = windows.get(key)
    if window is None:
        window = windows[key] = Window(chat, METHOD, is_complete=False)
    return window.add(captured)
