"""The message that a preview page's box shows."""

import re
from datetime import datetime

from collectors.fields import integer
from collectors.html_tree import Element, classes, find, find_all, is_within, shown
from collectors.markup import text_of
from collectors.times import from_text
from collectors.web_preview.box import Box
from collectors.web_preview.buttons import buttons_of
from domain.errors import SkippableRecordError
from domain.message import Forward, Media, Message, Sender, TextEntity
from domain.vocabulary import MessageKind

_PREFIX = "tgme_widget_message_"
_MEDIA = {
    "photo_wrap": "photo",
    "roundvideo_player": "video_message",
    "video_player": "video_file",
    "voice_player": "voice_message",
    "document_wrap": "file",
    "sticker_wrap": "sticker",
    "poll": "poll",
    "location_wrap": "location",
    "contact_wrap": "contact",
    "invoice_wrap": "invoice",
}
# The page tells events in words; result.json has a word for each.
_ACTIONS = {
    "Channel created": "create_channel",
    "Channel photo updated": "edit_group_photo",
    "Channel photo removed": "delete_group_photo",
    "Channel name was changed": "edit_group_title",
}
_POST = re.compile(r"t\.me/([^/?#]+)/([0-9]{1,19})(?:[?#]|$)")
_COUNT = re.compile(r"([0-9]+(?:\.[0-9]+)?)([KMB]?)")
_THOUSANDS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9}
# A quoted message and the preview of a link reuse the classes of the message itself.
_QUOTES = (f"{_PREFIX}reply", f"{_PREFIX}link_preview")


def message_of(box: Box, item: int | None = None, posted: str | None = None) -> Message:
    """The message of ``box``, or of ``item``, a further id of its album. Raises ``SkippableRecordError``.

    ``posted`` is the time of the box above, for a box that shows none: its own is not earlier, and ``is_time_local``
    marks that it is not exact. A page does not show when a message was edited; rounded views are ``is_lossy``.
    """
    widget = box.widget
    text, entities = _text(widget) if item is None else ("", ())
    is_service = "service_message" in classes(widget)
    views, is_lossy = _views(widget)
    return Message(
        MessageKind.SERVICE if is_service else MessageKind.MESSAGE,
        "" if is_service else text,
        _posted_at(widget, posted),
        entities=() if is_service else entities,
        sender=_sender(box),
        reply_to_id=_reply_to_id(box),
        forward=_forward(widget),
        media=_album_media(widget, item or box.message_id) if box.album else _media(widget),
        album_id=str(box.message_id) if box.album else None,
        action=_action(text) if is_service else None,
        views=views,
        is_lossy=is_lossy,
        is_time_local=not shows_time(box),
        buttons=buttons_of(widget) if item is None else (),
    )


def shows_time(box: Box) -> bool:
    """Whether the box shows when it was posted."""
    return _time(box.widget) is not None


def _own(widget: Element, name: str) -> Element | None:
    found = find_all(widget, _PREFIX + name)
    return next((element for element in found if not any(is_within(element, quote) for quote in _QUOTES)), None)


def _text(widget: Element) -> tuple[str, tuple[TextEntity, ...]]:
    element = _own(widget, "text")
    while element is not None and (inner := _own_child(element)) is not None:
        element = inner
    return ("", ()) if element is None else text_of(element)


def _own_child(element: Element) -> Element | None:
    # An album's text lies in a second box of the same class inside the first.
    return next((child for child in element if f"{_PREFIX}text" in classes(child)), None)


def _time(widget: Element) -> str | None:
    link = _own(widget, "date")
    time = None if link is None else next(link.iter("time"), None)
    return None if time is None else time.get("datetime")


def _posted_at(widget: Element, posted: str | None) -> datetime:
    served = _time(widget) or posted
    if served is None:
        message = "no date: neither the box nor one above it shows a time"
        raise SkippableRecordError(message, remedy="save the page again, whole")
    return from_text(served)[0]


def _sender(box: Box) -> Sender:
    sender_id = None if box.channel_id is None else f"channel{box.channel_id}"
    return Sender(sender_id, shown(_own(box.widget, "owner_name")), shown(_own(box.widget, "from_author")))


def _reply_to_id(box: Box) -> int | None:
    reply = find(box.widget, f"{_PREFIX}reply")
    found = None if reply is None else _POST.search(reply.get("href") or "")
    return integer(found[2]) if found and found[1].lower() == box.name else None


def _forward(widget: Element) -> Forward | None:
    name = _own(widget, "forwarded_from_name")
    if name is None:
        return None
    found = _POST.search(name.get("href") or "")
    return Forward(shown(name), message_id=integer(found[2]) if found else None)


def _album_media(widget: Element, item: int) -> Media | None:
    for element in find_all(widget, "grouped_media_wrap"):
        if f"/{item}?single" in (element.get("href") or ""):
            return _media_of(element)
    return None


def _media(widget: Element) -> Media | None:
    for element in widget.iter():
        media = _media_of(element)
        if media is not None and not any(is_within(element, quote) for quote in _QUOTES):
            return media
    return Media("unsupported") if find(widget, "message_media_not_supported") is not None else None


def _media_of(element: Element) -> Media | None:
    names = classes(element)
    kind = next((kind for name, kind in _MEDIA.items() if _PREFIX + name in names), None)
    if kind != "file":
        return Media(kind) if kind else None
    icon = find(element, f"{_PREFIX}document_icon")
    if icon is not None and "audio" in classes(icon):
        # What stands there is the title of the music, not the name of its file.
        return Media("audio_file")
    return Media("file", file_name=shown(find(element, f"{_PREFIX}document_title")))


def _action(text: str) -> str | None:
    return next((action for words, action in _ACTIONS.items() if text.startswith(words)), text or None)


def _views(widget: Element) -> tuple[int | None, bool]:
    found = _COUNT.fullmatch(shown(_own(widget, "views")) or "")
    if found is None:
        return None, False
    return round(float(found[1]) * _THOUSANDS[found[2]]), bool(found[2])
