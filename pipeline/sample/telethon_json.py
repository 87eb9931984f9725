"""Writes a channel as a list of Telethon's ``Message.to_dict()``; offsets of entities count UTF-16 units."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pipeline.sample.body import Body
from pipeline.sample.post import Chat, Post

Record = dict[str, Any]
_ENTITIES = {
    "text_link": "MessageEntityTextUrl",
    "code": "MessageEntityCode",
    "bold": "MessageEntityBold",
    "link": "MessageEntityUrl",
    "mention": "MessageEntityMention",
    "hashtag": "MessageEntityHashtag",
}
_ACTIONS = {"edit_group_title": "MessageActionChatEditTitle", "pin_message": "MessageActionPinMessage"}


def dump_json(chat: Chat, posts: Sequence[Post]) -> str:
    """The dump, newest message first, as ``iter_messages`` gives them."""
    records = [record for post in posts for record in _records(chat, post)]
    return json.dumps(records[::-1], ensure_ascii=False, indent=0) + "\n"


def _records(chat: Chat, post: Post) -> Iterator[Record]:
    peer = {"_": "PeerChannel", "channel_id": chat.numeric_id}
    record: Record = {"_": "Message", "id": post.message_id, "peer_id": peer, "date": post.at.isoformat(), "post": True}
    if post.action is not None:
        action = {"_": _ACTIONS[post.action], "title": post.body.text}
        yield {**record, "_": "MessageService", "action": action}
        return
    album = 10**16 + post.message_id if post.album else None
    record |= {"edit_date": post.edited_at.isoformat() if post.edited_at else None, "grouped_id": album}
    record |= {"views": post.views, "media": _media(post, 0), "fwd_from": _forward(post), "post_author": None}
    record |= {"reply_to": _reply(post), "message": post.body.text, "entities": _entities(post.body)}
    yield record
    for item in range(1, post.album + 1):
        more: Record = {"id": post.message_id + item, "media": _media(post, item), "message": "", "entities": []}
        yield {**record, **more, "reply_to": None}


def _media(post: Post, item: int) -> Record | None:
    if post.media == "file":
        name = {"_": "DocumentAttributeFilename", "file_name": f"{post.message_id}.pdf"}
        document = {"_": "Document", "id": 9_000 + post.message_id, "mime_type": "application/pdf", "size": 88_213}
        return {"_": "MessageMediaDocument", "document": {**document, "attributes": [name]}}
    if post.media == "photo":
        return {"_": "MessageMediaPhoto", "photo": {"_": "Photo", "id": 7_000 * post.message_id + item}}
    return None


def _forward(post: Post) -> Record | None:
    if post.forward is None:
        return None
    return {"_": "MessageFwdHeader", "date": post.at.isoformat(), "from_name": post.forward, "from_id": None}


def _reply(post: Post) -> Record | None:
    if post.reply_to_id is None:
        return None
    return {"_": "MessageReplyHeader", "reply_to_msg_id": post.reply_to_id}


def _entities(body: Body) -> list[Record]:
    return [
        {
            "_": _ENTITIES[mark.kind],
            "offset": _units(body.text[: mark.start]),
            "length": _units(body.text[mark.start : mark.end]),
            **({"url": mark.href} if mark.href else {}),
        }
        for mark in body.marks
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
