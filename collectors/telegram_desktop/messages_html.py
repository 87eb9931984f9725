"""Telegram Desktop's export as pages: ``messages.html``, ``messages2.html`` and so on, one chat.

The content of a capture is the canonical JSON of ``{"html": …}``, the exact bytes of the message's ``<div>``, and, only
where the page shows them above and not there, ``sender``, ``origin`` and ``posted`` (see ``html_message.Inherited``).
"""

import re
from collections.abc import Iterator
from dataclasses import asdict, replace

from collectors.canonical import canonical, loads
from collectors.chats import chat_named, chat_titled, name_from_folder
from collectors.fields import Record, as_record, text
from collectors.files import ImportFile
from collectors.html_blocks import BrokenHtmlError, blocks
from collectors.html_tree import shown, tree_of
from collectors.protocol import ImportOptions, Item
from collectors.records import Position, Window, require_declared
from collectors.shape import HEAD_BYTES, Shape
from collectors.telegram_desktop.html_message import Inherited, day_of, id_of, is_day, is_joined, is_service, read
from domain.capture import Capture, Captured
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from domain.message import Message
from domain.vocabulary import Method, Platform

METHOD = Method.DESKTOP_HTML
ACCEPTS = "Telegram Desktop export (messages*.html)"

_TITLE = re.compile(rb'<div class="text bold">.*?</div>', re.DOTALL)
_MESSAGE = re.compile(rb'<div\b[^>]*\bclass="message (?:default|service)\b[^>]*>')


def recognises(shape: Shape) -> bool:
    """A page of a chat's history."""
    return shape.is_html and b'class="page_wrap"' in shape.head and b'class="history"' in shape.head


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """The messages of all pages in order. Raises ``RefusedError`` unless the chat was declared public."""
    require_declared(file.name, options, "an export as pages")
    position = Position(file.name)
    try:
        window = Window(_chat_of(file, options), METHOD, is_complete=True)
    except SkippableRecordError as error:
        yield position.rejection(error)
        return
    try:
        yield from _messages(file, position, window)
    except BrokenHtmlError as error:
        yield from window.snapshots()
        yield position.next().rejection(error, error.content)
    else:
        yield from window.snapshots()


def parse(content: bytes) -> Message:
    """The message of one envelope."""
    envelope = as_record(loads(content))
    inherited = Inherited(text(envelope.get("sender")), text(envelope.get("origin")), text(envelope.get("posted")))
    return read(str(envelope.get("html")).encode(), inherited)[0]


def _messages(file: ImportFile, position: Position, window: Window) -> Iterator[Item]:
    inherited = Inherited()
    for content in _contents(file):
        if is_day(content):
            inherited = replace(inherited, posted=day_of(content) or inherited.posted)
            continue
        position.record += 1
        try:
            message, below = read(content, _needed(content, inherited))
            envelope = canonical(_envelope(content, _needed(content, inherited)))
            capture = Capture(window.chat, id_of(content), METHOD, envelope, position.record)
            yield window.add(Captured(capture, message))
            inherited = replace(below, posted=below.posted or inherited.posted)
        except SkippableRecordError as error:
            window.spoil()
            yield position.rejection(error, content)


def _contents(file: ImportFile) -> Iterator[bytes]:
    for part in file.parts:
        with part.open() as stream:
            yield from blocks(stream, _MESSAGE)


def _needed(content: bytes, inherited: Inherited) -> Inherited:
    if is_service(content):
        return Inherited(posted=inherited.posted)
    return Inherited(inherited.sender, inherited.origin) if is_joined(content) else Inherited()


def _envelope(content: bytes, inherited: Inherited) -> Record:
    kept = {name: value for name, value in asdict(inherited).items() if value is not None}
    return {"html": content.decode(), **kept}


def _chat_of(file: ImportFile, options: ImportOptions) -> ChatRef:
    title = _title_of(file)
    if options.chat is not None:
        return replace(chat_named(options.chat), title=title)
    name = name_from_folder(file.parts[0].folder)
    if name is not None:
        return ChatRef(Platform.TELEGRAM, name=name, title=title)
    if title is None:
        message = "the page does not show the title of its chat"
        raise SkippableRecordError(message, remedy="name the chat with --chat")
    return chat_titled(title)


def _title_of(file: ImportFile) -> str | None:
    with file.open() as stream:
        head = stream.read(HEAD_BYTES)
    found = _TITLE.search(head)
    if found is None:
        return None
    try:
        return shown(tree_of(found[0]))
    except SkippableRecordError:
        return None
