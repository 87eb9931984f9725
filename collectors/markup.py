"""The text of a message on a page, exactly, and its marks."""

import re

from collectors.html_tree import Element, classes
from domain.message import TextEntity

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "del": "strikethrough",
    "strike": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
}
_SILENT = {"script", "style"}
# What a click does tells the kind where the link itself is empty (Telegram Desktop's FormatText).
_CLICKS = {
    "ShowHashtag": "hashtag",
    "ShowBotCommand": "bot_command",
    "ShowCashtag": "cashtag",
    "ShowMentionName": "mention_name",
    "ShowNotLoadedEmoji": "custom_emoji",
    "ShowNotAvailableEmoji": "custom_emoji",
}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
# Desktop writes each text between a line break and a line break with its indentation.
_FRAME = re.compile(r"\A\n(?P<text>.*)\n *\Z", re.DOTALL)


def text_of(element: Element) -> tuple[str, tuple[TextEntity, ...]]:
    """The text that ``element`` shows and its marks, offsets in code points.

    ``<br>`` is a line break, an emoji picture is its character; nothing is trimmed.
    """
    pieces: list[str] = []
    entities: list[TextEntity] = []
    length = 0
    # Each step is an element to enter, or one to leave with the offset at which it was entered.
    steps: list[tuple[Element, int | None]] = [(element, None)]
    while steps:
        current, start = steps.pop()
        if start is None:
            steps.append((current, length))
            inner = _own_text(current)
            if current.tag not in _SILENT:
                steps.extend((child, None) for child in reversed(current))
        else:
            if current is element:
                break
            if length > start and (mark := _mark(current, "".join(pieces)[start:])):
                entities.append(TextEntity(start, length, *mark))
            inner = current.tail or ""
        pieces.append(inner)
        length += len(inner)
    entities.sort(key=lambda entity: (entity.start, -entity.end))
    return "".join(pieces), tuple(entities)


def unframed(text: str, entities: tuple[TextEntity, ...]) -> tuple[str, tuple[TextEntity, ...]]:
    """The text without the line breaks that Desktop's pages put around it."""
    found = _FRAME.match(text)
    if found is None:
        return text, entities
    inner = found["text"]
    moved = (
        TextEntity(max(entity.start - 1, 0), min(entity.end - 1, len(inner)), entity.kind, entity.target)
        for entity in entities
    )
    return inner, tuple(moved)


def _own_text(element: Element) -> str:
    if element.tag == "br":
        return "\n"
    if element.tag == "img" and "emoji" in classes(element):
        return element.get("alt") or ""
    return "" if element.tag in _SILENT else element.text or ""


def _mark(element: Element, text: str) -> tuple[str, str | None] | None:
    if element.tag == "a":
        return _link(element.get("href") or "", element.get("onclick") or "", text)
    names = classes(element)
    if element.tag == "span":
        return ("spoiler", None) if "spoiler" in names else None
    if "emoji" in names or (element.tag == "b" and _is_emoji(element.getparent())):
        return None
    kind = _KINDS.get(str(element.tag))
    return (kind, None) if kind else None


def _is_emoji(element: Element | None) -> bool:
    return element is not None and "emoji" in classes(element)


def _link(href: str, click: str, text: str) -> tuple[str, str | None]:
    for action, kind in _CLICKS.items():
        if action in click:
            return kind, None
    if href.startswith("?q="):
        return ("cashtag" if text.startswith("$") else "hashtag"), None
    scheme = _SCHEME.match(href)
    if scheme is None and "stickers/" in href:
        return "custom_emoji", None
    shown = _shown_kind(href, text)
    return (shown, None) if shown else ("text_link", href)


def _shown_kind(href: str, text: str) -> str | None:
    """The kind of a link that leads where its text says; ``None`` for one that leads elsewhere."""
    if href in (f"mailto:{text}", f"tel:{text}"):
        return "email" if href.startswith("mailto:") else "phone"
    if text.startswith("@") and href.rsplit("/", 1)[-1].casefold() == text[1:].casefold():
        return "mention"
    return "link" if _plain(href) == _plain(text) else None


def _plain(link: str) -> str:
    return _WEB.sub("", link, count=1).rstrip("/").casefold()
