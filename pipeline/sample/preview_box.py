"""The box of one message on a preview page. Layout: pages of t.me/s, autumn of 2026."""

import json
import re
from base64 import urlsafe_b64encode
from html import escape

from pipeline.sample.post import Chat, Post
from pipeline.sample.tags import tag, text_html

_EMOJI = re.compile("[\U0001f300-\U0001faff]")
_P = "tgme_widget_message"
_STYLE = "background-image:url('https://cdn.invalid/file.jpg')"
_QUOTED = 60
_THOUSAND = 1_000


def box(chat: Chat, post: Post, quoted: Post | None) -> str:
    """The box of ``post``, which answers ``quoted``."""
    title = tag("span", escape(chat.title), dir="auto")
    owner = tag("a", title, f"{_P}_owner_name", href=f"https://t.me/{chat.name}")
    parts = [
        tag("div", owner, f"{_P}_author accent_color"),
        _forward(post),
        "" if quoted is None else _reply(chat, quoted),
        _media(chat, post),
        _text(post),
        _footer(chat, post),
    ]
    bubble = tag("div", "\n".join(part for part in parts if part), f"{_P}_bubble")
    service = " service_message" if post.action else ""
    css = f"{_P}{service} text_not_supported_wrap js-widget_message"
    inner = tag("div", bubble, css, data_post=f"{chat.name}/{post.message_id}", data_view=_view(chat, post))
    return tag("div", inner, f"{_P}_wrap js-widget_message_wrap")


def _link(chat: Chat, post: Post, item: int = 0) -> str:
    return f"https://t.me/{chat.name}/{post.message_id + item}"


def _view(chat: Chat, post: Post) -> str:
    number = f"{post.message_id}g" if post.album else post.message_id
    check = f"{post.message_id * 2_654_435_761:x}"
    view = {"c": -chat.numeric_id, "p": number, "t": int(post.at.timestamp()), "h": check}
    return urlsafe_b64encode(json.dumps(view, separators=(",", ":")).encode()).decode().rstrip("=")


def _forward(post: Post) -> str:
    if post.forward is None:
        return ""
    name = tag("span", tag("span", escape(post.forward), dir="auto"), f"{_P}_forwarded_from_name")
    return tag("div", f"Forwarded from {name}", f"{_P}_forwarded_from accent_color")


def _reply(chat: Chat, quoted: Post) -> str:
    name = tag("span", escape(chat.title), f"{_P}_author_name", dir="auto")
    text = tag("div", _shown(quoted.body.text[:_QUOTED]), f"{_P}_text js-message_reply_text", dir="auto")
    author = tag("div", name, f"{_P}_author accent_color")
    return tag("a", author + text, f"{_P}_reply user-color-1", href=_link(chat, quoted))


def _media(chat: Chat, post: Post) -> str:
    if post.album:
        css = f"{_P}_photo_wrap grouped_media_wrap blured js-message_photo"
        links = (f"{_link(chat, post, item)}?single" for item in range(post.album + 1))
        items = "".join(tag("a", "", css, style=_STYLE, href=link) for link in links)
        return tag("div", items, f"{_P}_grouped_wrap js-message_grouped_wrap")
    if post.media == "photo":
        return tag("a", "", f"{_P}_photo_wrap", href=_link(chat, post), style=_STYLE)
    if post.media == "file":
        title = tag("div", f"{post.message_id}.pdf", f"{_P}_document_title", dir="auto")
        return tag("a", title, f"{_P}_document_wrap", href=_link(chat, post))
    return ""


def _text(post: Post) -> str:
    if post.action is not None:
        words = f"Channel name was changed to «{post.body.text}»" if post.body.text else "Channel photo updated"
        return tag("div", escape(words), f"{_P}_text js-message_text", dir="auto")
    if not post.body.text:
        return ""
    inner = text_html(post.body, "b", _shown, lambda text: {"href": f"?q={text}"})
    text = tag("div", inner, f"{_P}_text js-message_text", dir="auto")
    # In an album the text lies in a box of the same class.
    return tag("div", text, f"{_P}_text js-message_text", dir="auto") if post.album else text


def _shown(text: str) -> str:
    escaped = escape(text, quote=False).replace("\n", "<br/>")
    return _EMOJI.sub(lambda found: tag("i", tag("b", found[0]), "emoji"), escaped)


def _footer(chat: Chat, post: Post) -> str:
    time = tag("time", f"{post.at:%H:%M}", "time", datetime=post.at.isoformat())
    date = tag("a", time, f"{_P}_date", href=_link(chat, post))
    # The page says that a message was edited, never when.
    meta = tag("span", ("edited " if post.edited_at else "") + date, f"{_P}_meta")
    views = tag("span", _count(post.views), f"{_P}_views") + tag("span", " views", "copyonly")
    return tag("div", tag("div", views + meta, f"{_P}_info js-message_info"), f"{_P}_footer compact")


def _count(views: int) -> str:
    return str(views) if views < _THOUSAND else f"{views / _THOUSAND:.3g}K"
