"""One message of Desktop's pages.

Layout facts: ``HtmlWriter::Wrap::pushMessage`` and ``pushServiceMessage`` in Telegram Desktop's
``export_output_html.cpp``. A message "joined" to the one before shows neither its sender nor, if forwarded, the origin;
a service message shows no time. These are inherited from what stands above and kept beside the bytes.
"""

import re
from dataclasses import dataclass

from collectors.fields import message_id_of
from collectors.html_tree import Element, classes, find, shown, tree_of
from collectors.markup import text_of, unframed
from collectors.telegram_desktop.html_media import media_of
from collectors.times import from_day_first
from domain.errors import SkippableRecordError
from domain.message import Forward, Message, Sender
from domain.vocabulary import MessageKind

_ID = re.compile(rb'\bid="message(-?[0-9]{1,20})"')
_SERVICE = re.compile(rb'<div[^>]*\bclass="message service\b')
_JOINED = re.compile(rb'<div[^>]*\bclass="message [^">]*\bjoined\b')
_GO_TO = re.compile(r"go_to_message([0-9]{1,19})")
_VIA = re.compile(r" via @\w+$")
_UNSUPPORTED = "This message is not supported"
_DAY = re.compile(rb"\b([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})\b")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LOWEST_DAY = -100_000
_NAME_CLASSES = {"from_name", "forwarded", "reply_to", "media_wrap", "text", "signature"}


@dataclass(frozen=True, slots=True)
class Inherited:
    """What a message takes from those above it: sender, origin of a forward, the time above a service message."""

    sender: str | None = None
    origin: str | None = None
    posted: str | None = None


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a message's body, by what they are."""

    date: Element | None
    by_class: dict[str, Element]


def id_of(content: bytes) -> int:
    """The id of a message; separators of days have negative ones that count up from the first. Raises as below."""
    found = _ID.search(content)
    return message_id_of(found[1].decode() if found else None)


def is_service(content: bytes) -> bool:
    """Whether it is a service message, or a separator of days."""
    return _SERVICE.match(content) is not None


def is_day(content: bytes) -> bool:
    """Whether it is a separator of days.

    The writer numbers them -1, -2 and on; messages from before a group became a supergroup lie far below.
    """
    found = _ID.search(content)
    return found is not None and _LOWEST_DAY < int(found[1]) < 0 and is_service(content)


def is_joined(content: bytes) -> bool:
    """Whether the page leaves out its sender, as that of the message above."""
    return _JOINED.match(content) is not None


def read(content: bytes, inherited: Inherited) -> tuple[Message, Inherited]:
    """The message in the bytes of its ``<div>``, and what the one below inherits. Raises ``SkippableRecordError``."""
    body = find(tree_of(content), "body")
    if body is None:
        message = "a message without a body"
        raise SkippableRecordError(message)
    if is_service(content):
        return _service_of(body, inherited), inherited
    parts = _parts_of(body)
    inner = _parts_of(parts.by_class["forwarded"]) if "forwarded" in parts.by_class else None
    below = Inherited(
        _name(parts.by_class.get("from_name")) or inherited.sender,
        None if inner is None else _name(inner.by_class.get("from_name")) or inherited.origin,
        (parts.date.get("title") if parts.date is not None else None) or inherited.posted,
    )
    return _default_of(parts, inner, below), below


def day_of(content: bytes) -> str | None:
    """The day that a separator shows (``22 March 2021``) as the time of its first second, without a zone."""
    found = _DAY.search(content)
    if found is None or found[2].decode() not in _MONTHS:
        return None
    return f"{int(found[1]):02}.{_MONTHS.index(found[2].decode()) + 1:02}.{found[3].decode()} 00:00:00"


def _service_of(body: Element, inherited: Inherited) -> Message:
    if inherited.posted is None:
        message = "a service message without any time above it"
        raise SkippableRecordError(message)
    words = unframed(*text_of(body))[0].strip()
    is_unsupported = words.startswith(_UNSUPPORTED)
    link = next(body.iter("a"), None)
    return Message(
        MessageKind.MESSAGE if is_unsupported else MessageKind.SERVICE,
        "",
        from_day_first(inherited.posted)[0],
        entities=(),
        reply_to_id=_go_to(link),
        media=media_of(None, is_unsupported=is_unsupported),
        action=None if is_unsupported else words or None,
        # The page gives no time of its own: this is that of the message above.
        is_time_local=True,
    )


def _default_of(parts: _Parts, inner: _Parts | None, below: Inherited) -> Message:
    title = parts.date.get("title") if parts.date is not None else None
    if not title:
        message = "no date"
        raise SkippableRecordError(message)
    posted_at, is_time_local = from_day_first(title)
    shown_parts = (parts if inner is None else inner).by_class
    text, entities = ("", ()) if "text" not in shown_parts else unframed(*text_of(shown_parts["text"]))
    reply = shown_parts.get("reply_to")
    return Message(
        MessageKind.MESSAGE,
        text,
        posted_at,
        entities=entities,
        sender=Sender(name=below.sender, signature=shown(shown_parts.get("signature"))),
        reply_to_id=None if reply is None else _go_to(next(reply.iter("a"), None)),
        forward=None if inner is None else Forward(below.origin),
        media=media_of(shown_parts.get("media_wrap")),
        is_time_local=is_time_local,
    )


def _parts_of(body: Element) -> _Parts:
    date = None
    by_class: dict[str, Element] = {}
    for child in body:
        names = classes(child)
        if "date" in names:
            date = child
        # A forward's picture is a sibling of the forward and carries its class too.
        elif "userpic_wrap" not in names and (known := names & _NAME_CLASSES):
            by_class.setdefault(min(known), child)
    return _Parts(date, by_class)


def _name(element: Element | None) -> str | None:
    if element is None:
        return None
    return _VIA.sub("", (element.text or "").strip()) or None


def _go_to(link: Element | None) -> int | None:
    found = None if link is None else _GO_TO.search(link.get("href") or "")
    return int(found[1]) if found and int(found[1]) < 2**63 else None
