"""Small exports of every format, made of invented text, for tests."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any

Fields = Mapping[str, Any]

HOSTILE = (
    "plain words",
    "nul \x00 inside",
    "lone \ud83d surrogate",
    "turned \u202e around \u2066 twice",
    "z\u0351\u036b\u0343a\u0352\u036al\u0328\u0315g\u0489o",
    "family 👨‍👩‍👧‍👦 and 🏍🏍",
    "混合 кириллица ไทย ខ្មែរ မြန်မာ latin",
    "=HYPERLINK(1+1)",
    '<script>alert(1)</script> & "quotes" \\x0b \\u0041',
    "tab\tand\x0bvertical\x1fend",
    " leading and trailing ",
    "",
    "长" * 34_000,
)


def desktop_message(number: int, text: object = "你好", **fields: object) -> dict[str, Any]:
    """A message object of ``result.json``."""
    head = {"id": number, "type": "message", "date": "2026-05-04T10:00:00"}
    times = {"date_unixtime": str(1_777_888_800 + number), "from": "Lin", "from_id": "user5550001"}
    return {**head, **times, "text": text, **fields}


def desktop_chat(messages: Iterable[object], **fields: object) -> dict[str, Any]:
    """A chat's object of ``result.json``."""
    head = {"name": "Quiet market", "type": "public_supergroup", "id": 1_777_000_111}
    return {**head, **fields, "messages": list(messages)}


def write_json(path: Path, value: object) -> Path:
    """``value`` as ASCII JSON, so that lone surrogates are written as escapes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="ascii")
    return path


def write_lines(path: Path, values: Iterable[object]) -> Path:
    """One JSON text a line."""
    path.write_text("".join(f"{json.dumps(value)}\n" for value in values), encoding="ascii")
    return path


def telethon_message(number: int, text: str = "你好", **fields: object) -> dict[str, Any]:
    """What ``Message.to_dict()`` gives, cut to what matters."""
    peer = {"_": "PeerChannel", "channel_id": 1_777_000_222}
    head = {"_": "Message", "id": number, "peer_id": peer, "date": "2026-05-04 10:00:00+00:00"}
    return {**head, "message": text, "entities": [], **fields}


def line_record(number: int, text: str = "你好", **fields: object) -> dict[str, Any]:
    """A record of JSON lines."""
    head = {"platform": "telegram", "chat": "quiet_market", "chat_type": "public_channel"}
    return {**head, "id": number, "date": "2026-05-04T10:00:00Z", "text": text, **fields}


def html_text(text: str) -> str:
    """Text as Desktop's pages write it: line breaks as tags, control characters as references."""
    escaped = escape(text).replace("\n", "<br>")
    return "".join(char if char >= " " else f"&#x{ord(char):02X};" for char in escaped)


def html_message(number: int, inner: str = "", *, sender: str | None = "Lin", title: str = "") -> str:
    """A message of ``messages.html``; without a sender it is joined to the one above."""
    name = f'\n       <div class="from_name">\n{sender}\n       </div>\n' if sender else ""
    joined = "" if sender else " joined"
    shown = title or "04.05.2026 10:00:00 UTC+08:00"
    return (
        f'\n     <div class="message default clearfix{joined}" id="message{number}">\n\n      <div class="body">\n\n'
        f'       <div class="pull_right date details" title="{shown}">\n10:00\n       </div>\n{name}{inner}'
        "\n      </div>\n\n     </div>\n"
    )


def html_body(text: str) -> str:
    """The text part of a message of ``messages.html``; ``text`` is HTML."""
    return f'\n       <div class="text">\n{text}\n       </div>\n'


def html_service(number: int, words: str) -> str:
    """A service message, or a separator of days."""
    return (
        f'\n     <div class="message service" id="message{number}">\n\n      <div class="body details">\n{words}\n'
        "      </div>\n\n     </div>\n"
    )


def html_page(messages: Iterable[str], title: str = "Quiet market") -> str:
    """A page of ``messages.html``."""
    return (
        '<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n  <title>Exported Data</title>\n </head>\n'
        ' <body onload="CheckLocation();">\n  <div class="page_wrap">\n   <div class="page_header">\n'
        f'    <div class="content">\n     <div class="text bold">\n{title}\n     </div>\n    </div>\n   </div>\n'
        '   <div class="page_body chat_page">\n    <div class="history">\n'
        f"{''.join(messages)}\n    </div>\n   </div>\n  </div>\n </body>\n</html>\n"
    )


def preview_box(
    number: int,
    inner: str = "",
    *,
    album: bool = False,
    footer: str | None = None,
    kind: str = "",
    name: str = "QuietMarket",
    chat_id: int = 1_777_000_333,
) -> str:
    """The box of one message of a preview page; ``inner`` is HTML."""
    seen = {"c": -chat_id, "p": f"{number}g" if album else number, "t": 1_777_888_999, "h": "00"}
    view = urlsafe_b64encode(json.dumps(seen).encode()).decode().rstrip("=")
    end = preview_footer(number, name=name) if footer is None else footer
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message '
        f'text_not_supported_wrap js-widget_message{kind}" data-post="{name}/{number}" data-view="{view}">\n'
        '<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color">'
        f'<a class="tgme_widget_message_owner_name" href="https://t.me/{name}"><span dir="auto">Quiet market</span>'
        f"</a></div>\n{inner}\n{end}</div></div></div>"
    )


def preview_footer(number: int, views: str = "312", name: str = "QuietMarket") -> str:
    """Views and time."""
    return (
        f'<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">{views}</span>'
        f'<span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" '
        f'href="https://t.me/{name}/{number}"><time datetime="2026-05-04T10:00:{number % 60:02}+00:00" '
        'class="time">10:00</time></a></span></div>'
    )


def preview_text(text: str) -> str:
    """The text of a box; ``text`` is HTML."""
    return f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>'


def preview_page(boxes: Iterable[str], *, query: str = "", has_channel: bool = True) -> str:
    """A page of ``t.me/s/QuietMarket``."""
    info = (
        '<div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span dir="auto">Quiet market'
        "</span></div></div>"
    )
    return (
        '<!DOCTYPE html>\n<html>\n <head><meta charset="utf-8"><title>Quiet market – Telegram</title></head>\n'
        '<body class="widget_frame_base tgme_webpreview"><form action="/s/QuietMarket">'
        f'<input class="tgme_header_search_form_input" name="q" value="{query}"/></form>'
        f'{info if has_channel else ""}<section class="tgme_channel_history js-message_history">{"".join(boxes)}'
        "</section></body></html>"
    )
