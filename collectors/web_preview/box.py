"""The box of one message, or of one album, on a preview page."""

import re
from base64 import urlsafe_b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass

from collectors.canonical import loads
from collectors.chats import bare_id
from collectors.fields import as_record, integer, message_id_of
from collectors.html_tree import Element, find, find_all, tree_of
from domain.errors import SkippableRecordError

_ITEM = re.compile(r"/([0-9]{1,19})\?single")


@dataclass(frozen=True, slots=True)
class Box:
    """``name`` in lower case; ``channel_id`` bare, where ``data-view`` tells it; ``album`` the ids, empty for none."""

    widget: Element
    name: str
    message_id: int
    channel_id: int | None
    album: tuple[int, ...]


def box_of(content: bytes) -> Box:
    """The box in its bytes. Raises ``SkippableRecordError``."""
    widget = find(tree_of(content), "js-widget_message")
    name, _, number = ((widget.get("data-post") if widget is not None else None) or "").rpartition("/")
    if widget is None or not name:
        message = "no id: the box has no data-post"
        raise SkippableRecordError(message)
    message_id = message_id_of(number)
    return Box(widget, name.lower(), message_id, _channel_id(widget.get("data-view") or ""), _album(widget, message_id))


def _channel_id(view: str) -> int | None:
    try:
        record = as_record(loads(urlsafe_b64decode(view + "=" * (-len(view) % 4))))
    except (Base64Error, ValueError, SkippableRecordError):
        return None
    number = integer(record.get("c"))
    return None if number is None else bare_id(number)


def _album(widget: Element, message_id: int) -> tuple[int, ...]:
    found = (_ITEM.search(link.get("href") or "") for link in find_all(widget, "grouped_media_wrap"))
    items = {number for item in found if item is not None and (number := integer(item[1])) is not None}
    return (message_id, *sorted(items - {message_id})) if items else ()
