"""A saved page of ``t.me/s/name``.

Facts of the page: Telegram answers 200 for unknown names and for groups too, then without ``tgme_channel_info``. A
channel's numeric id stands in ``data-view`` (base64url JSON, ``c``), negative and bare. An album is one box with the
first id; the others stand only in links (``…/431?single``) and have captures of their own, so that no id inside the
page's window looks gone.

The content of a capture is the exact bytes of the message's box. Where these do not say all, it is the canonical JSON
of ``{"html": box}`` with ``item``, the id of a further item of an album, or ``posted``, the time of the box above for
one that shows none.
"""

import re
from collections.abc import Iterator
from io import BytesIO

from collectors.canonical import canonical, loads
from collectors.fields import as_record, integer, text
from collectors.files import ImportFile
from collectors.html_blocks import BrokenHtmlError, blocks
from collectors.html_tree import Element, find, shown, tree_of
from collectors.protocol import ImportOptions, Item
from collectors.records import Position, Window
from collectors.shape import Shape
from collectors.web_preview.box import box_of
from collectors.web_preview.message import message_of, shows_time
from domain.capture import Capture, Captured, Rejection
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from domain.message import Message
from domain.vocabulary import ChatType, Method, Platform

METHOD = Method.WEB_PREVIEW
ACCEPTS = "saved page of t.me/s/name"

LARGEST_PAGE_BYTES = 32 * 2**20
_BOX = re.compile(rb'<div\b[^>]*\bclass="tgme_widget_message_wrap\b[^>]*>')


def recognises(shape: Shape) -> bool:
    """Any page of Telegram's web front."""
    return shape.is_html and b"tgme_" in shape.head


def collect(file: ImportFile, options: ImportOptions) -> Iterator[Item]:
    """The messages of the page; preview pages exist for public channels only."""
    del options  # public by nature
    position = Position(file.name)
    with file.open() as stream:
        page = stream.read(LARGEST_PAGE_BYTES + 1)
    try:
        root = channel_page(page)
    except SkippableRecordError as error:
        yield position.rejection(error)
        return
    yield from items_of(root, *boxes_of(page), position)


def items_of(root: Element, boxes: list[bytes], broken: BrokenHtmlError | None, position: Position) -> Iterator[Item]:
    """The messages of a channel's page, given its tree and what ``boxes_of`` finds in it."""
    chat = _chat_of(root, boxes)
    if chat is None:
        yield position.rejection(broken or SkippableRecordError("a channel page without a message"))
        return
    window = Window(chat, METHOD, is_complete=not _is_search(root))
    posted = None
    for content in boxes:
        for found in _captures(content, position, window, posted):
            yield found
            if isinstance(found, Captured):
                posted = found.message.posted_at.isoformat()
    yield from window.snapshots()
    if broken is not None:
        yield position.next().rejection(broken, broken.content)


def parse(content: bytes) -> Message:
    """The message of one box, or of one item of the album in it."""
    if not content.startswith(b"{"):
        return message_of(box_of(content))
    envelope = as_record(loads(content))
    box = box_of(str(envelope.get("html")).encode())
    return message_of(box, integer(envelope.get("item")), text(envelope.get("posted")))


def channel_page(page: bytes) -> Element:
    """The tree of a channel's page. Raises ``SkippableRecordError`` for any other page."""
    if len(page) > LARGEST_PAGE_BYTES:
        message = f"a page of more than {LARGEST_PAGE_BYTES // 2**20} MiB"
        raise SkippableRecordError(message)
    root = tree_of(page)
    if find(root, "tgme_channel_info") is None:
        message = "not a channel page: no such public channel, or a group"
        raise SkippableRecordError(message, remedy="save a page of t.me/s/name that shows messages")
    return root


def boxes_of(page: bytes) -> tuple[list[bytes], BrokenHtmlError | None]:
    """The boxes of a page's messages in their exact bytes, and where the page broke off, if it did."""
    found: list[bytes] = []
    try:
        found.extend(blocks(BytesIO(page), _BOX))
    except BrokenHtmlError as error:
        return found, error
    return found, None


def _chat_of(root: Element, boxes: list[bytes]) -> ChatRef | None:
    for content in boxes:
        try:
            box = box_of(content)
        except SkippableRecordError:
            continue
        title = shown(find(root, "tgme_channel_info_header_title"))
        return ChatRef(Platform.TELEGRAM, box.channel_id, box.name, title, ChatType.PUBLIC_CHANNEL)
    return None


def _is_search(root: Element) -> bool:
    # What a search inside the channel shows has holes that are no deletions.
    return any(field.get("name") == "q" and field.get("value") for field in root.iter("input"))


def _captures(content: bytes, position: Position, window: Window, posted: str | None) -> Iterator[Captured | Rejection]:
    position.record += 1
    try:
        box = box_of(content)
        above = None if shows_time(box) else posted
        for item in box.album or (box.message_id,):
            further = item if item != box.message_id else None
            kept = {"item": further, "posted": above}
            given = {name: value for name, value in kept.items() if value is not None}
            served = canonical({"html": content.decode(), **given}) if given else content
            capture = Capture(window.chat, item, METHOD, served, position.record)
            yield window.add(Captured(capture, message_of(box, further, above)))
            position.record += item != (box.album or (item,))[-1]
    except SkippableRecordError as error:
        window.spoil()
        yield position.rejection(error, content)
