"""Buttons under a message on a preview page, which shows those that lead somewhere."""

from collectors.html_tree import Element, find_all, shown
from domain.message import Button

_PREFIX = "tgme_widget_message_inline_button"


def buttons_of(widget: Element) -> tuple[Button, ...]:
    """The buttons with a link, row by row."""
    links = ((link, link.get("href")) for link in find_all(widget, _PREFIX))
    return tuple(Button(shown(link) or "", "url", href) for link, href in links if href)
