"""Writes chats as Telegram Desktop exports them to ``result.json``.

Field facts: ``export_output_json.cpp`` of Telegram Desktop.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from pipeline.sample.body import Body
from pipeline.sample.post import Chat, Post

Record = dict[str, Any]
_NOT_INCLUDED = "(File not included. Change data exporting settings to download.)"
# Desktop writes local times beside the true ones; the exporting computer stands in Bangkok.
_LOCAL = timezone(timedelta(hours=7))


def chat_json(chat: Chat, posts: Sequence[Post]) -> str:
    """The export of one supergroup."""
    return _written(chat_record(chat, posts))


def account_json(records: Sequence[Record]) -> str:
    """The export of a whole account with the chats of ``records``."""
    about = "Here is the data you requested. Remember: Telegram is ad free, it doesn't use your data for ad targeting."
    chats = {"about": "This page lists all chats from this export.", "list": list(records)}
    return _written({"about": about, "chats": chats})


def chat_record(chat: Chat, posts: Sequence[Post], kind: str = "public_supergroup") -> Record:
    """A chat object with its messages."""
    messages = [message for post in posts for message in _messages(post)]
    return {"name": chat.title, "type": kind, "id": chat.numeric_id, "messages": messages}


def _written(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _messages(post: Post) -> Iterator[Record]:
    if post.action is not None:
        yield _service(post, post.action)
        return
    record: Record = {
        "id": post.message_id,
        "type": "message",
        **_time("date", post.at),
        **(_time("edited", post.edited_at) if post.edited_at else {}),
        "from": post.sender.name,
        "from_id": f"user{post.sender.user_id}",
    }
    if post.reply_to_id is not None:
        record["reply_to_message_id"] = post.reply_to_id
    if post.forward is not None:
        record["forwarded_from"] = post.forward
    yield {**record, **_media(post), **_text(post.body)}
    for item in range(1, post.album + 1):
        yield {**record, "id": post.message_id + item, **_media(post), **_text(Body(""))}


def _service(post: Post, action: str) -> Record:
    record: Record = {
        "id": post.message_id,
        "type": "service",
        **_time("date", post.at),
        "actor": post.sender.name,
        "actor_id": f"user{post.sender.user_id}",
        "action": action,
    }
    if action == "edit_group_title":
        record["title"] = post.body.text
    elif action == "invite_members":
        record["members"] = [post.body.text]
    elif action == "pin_message":
        record["message_id"] = max(1, post.message_id - 1)
    elif action == "join_group_by_link":
        record["inviter"] = "Group"
    return {**record, **_text(Body(""))}


def _time(key: str, at: datetime) -> Record:
    local = at.astimezone(_LOCAL).replace(tzinfo=None)
    return {key: local.isoformat(), f"{key}_unixtime": str(int(at.timestamp()))}


def _media(post: Post) -> Record:
    if post.media == "photo":
        return {
            "photo": _NOT_INCLUDED,
            "photo_file_size": 40_000 + post.message_id % 9_000,
            "width": 960,
            "height": 1280,
        }
    if post.media == "file":
        return {
            "file": _NOT_INCLUDED,
            "file_name": f"{post.message_id}.pdf",
            "file_size": 120_000 + post.message_id % 7_000,
            "mime_type": "application/pdf",
        }
    return {}


def _text(body: Body) -> Record:
    pieces = [
        _entity(text, kind=mark.kind if mark else "plain", href=mark.href if mark else None)
        for text, mark in body.pieces()
    ]
    if not body.marks:
        return {"text": body.text, "text_entities": pieces}
    return {"text": [piece["text"] if piece["type"] == "plain" else piece for piece in pieces], "text_entities": pieces}


def _entity(text: str, *, kind: str, href: str | None) -> Record:
    return {"type": kind, "text": text, **({"href": href} if href else {})}
