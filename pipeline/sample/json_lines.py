"""Writes a chat as JSON lines, with two lines that no reader can store."""

import json
from collections.abc import Sequence

from pipeline.sample.post import Chat, Post

# Cut off in the middle, and without a date: the summary of the demo shows how such records are set aside.
_DAMAGED = (
    '{"platform": "telegram", "chat": "hehe_abroad_board", "chat_type": "public_supergroup", "id": 90001, "da',
    '{"platform": "telegram", "chat": "hehe_abroad_board", "chat_type": "public_supergroup", "id": 90002, "text": "?"}',
)


def lines_json(chat: Chat, posts: Sequence[Post]) -> str:
    """One message a line; the two damaged lines stand in the middle."""
    rows = [json.dumps(_record(chat, post), ensure_ascii=False) for post in posts]
    middle = len(rows) // 2
    return "\n".join([*rows[:middle], *_DAMAGED, *rows[middle:], ""])


def _record(chat: Chat, post: Post) -> dict[str, object]:
    record: dict[str, object] = {
        "platform": "telegram",
        "chat": chat.name,
        "chat_type": "public_supergroup",
        "chat_title": chat.title,
        "id": post.message_id,
        "date": post.at.isoformat(),
        "sender": post.sender.name,
        "sender_id": f"user{post.sender.user_id}",
        "text": post.body.text,
    }
    if post.edited_at is not None:
        record["edited_at"] = post.edited_at.isoformat()
    if post.reply_to_id is not None:
        record["reply_to_id"] = post.reply_to_id
    links = [mark.href for mark in post.body.marks if mark.href]
    if links:
        record["links"] = links
    return record
