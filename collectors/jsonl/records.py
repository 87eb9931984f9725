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
from domain.chat import ChatRef
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
    chats = _Chats(file, options)
    private: set[str] = set()
    with file.open() as stream:
        try:
            for number, content in lines(stream):
                position.record = number
                try:
                    record = as_record(loads(content))
                    chat, window = chats.of(record)
                    yield window.add(_captured(record, chat, position))
                except PrivateChatError as error:
                    if error.chat not in private:
                        private.add(error.chat)
                        yield position.rejection(error)
                except SkippableRecordError as error:
                    yield position.rejection(error, content)
        except BrokenJsonError as error:
            yield position.next().rejection(error, error.content)
    for window in chats.windows.values():
        yield from window.snapshots()


def parse(content: bytes) -> Message:
    """The message of one line."""
    return message_of(as_record(loads(content)))


def _captured(record: Record, chat: ChatRef, position: Position) -> Captured:
    capture = Capture(chat, message_id_of(record.get("id")), METHOD, canonical(record), position.record)
    return Captured(capture, message_of(record))


class _Chats:
    """The chats of a file and their windows; lines that name a chat in the same words are looked at once."""

    def __init__(self, file: ImportFile, options: ImportOptions) -> None:
        self._file, self._options = file, options
        self.windows: dict[str, Window] = {}
        self._known: dict[tuple[object, ...], tuple[ChatRef, Window]] = {}

    def of(self, record: Record) -> tuple[ChatRef, Window]:
        """The chat of a line, which has to say that it is public. Raises as ``require_declared`` and ``chat_of`` do."""
        served = record.get("chat")
        # The type stands beside the value: 1 and true are alike to a dictionary.
        named = (type(served), served, record.get("platform"), record.get("chat_type"), record.get("chat_title"))
        try:
            known = self._known.get(named)
        except TypeError:
            # A list or an object has no place in a dictionary.
            return self._looked_at(record)
        if known is None:
            known = self._known[named] = self._looked_at(record)
        return known

    def _looked_at(self, record: Record) -> tuple[ChatRef, Window]:
        if text(record.get("chat_type")) is None:
            require_declared(self._file.name, self._options, "a line without chat_type")
        chat = chat_of(record)
        key = f"{chat.platform}/{chat.key}"
        window = self.windows.get(key)
        if window is None:
            window = self.windows[key] = Window(chat, METHOD, is_complete=False)
        return chat, window
