"""One invented channel as the API serves it, as Telegram Desktop exports it, and as its preview pages show it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from telethon.tl import TLObject, types

from pipeline.sample.body import Body, Mark
from pipeline.sample.desktop_json import chat_record
from pipeline.sample.post import Chat, Person, Post
from pipeline.sample.preview_html import pages_html
from tests.support.telegram_server import posts as served
from tests.support.telegram_server.entities import Chat as ServedChat
from tests.support.telegram_server.world import World

_PER_PAGE = 20
_ENTITIES: Mapping[str, type[TLObject]] = {
    "link": types.MessageEntityUrl,
    "mention": types.MessageEntityMention,
    "hashtag": types.MessageEntityHashtag,
    "bold": types.MessageEntityBold,
    "code": types.MessageEntityCode,
}


@dataclass(frozen=True)
class Channel:
    """A channel and its posts; what is shown otherwise stands by id in ``exported`` and ``previewed``.

    ``exported`` are fields of Desktop's records, ``None`` for one that is left out.
    """

    chat: Chat
    posts: Sequence[Post]
    exported: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    previewed: Mapping[int, Post] = field(default_factory=dict)

    @property
    def ids(self) -> list[int]:
        """Every id, those of the further pictures of albums among them."""
        return [post.message_id + item for post in self.posts for item in range(post.album + 1)]

    def serve(self, world: World) -> ServedChat:
        """Put the channel into the loopback Telegram."""
        made = world.add_chat(ServedChat(self.chat.numeric_id, self.chat.title, self.chat.name))
        world.fill(made, [one for post in self.posts for one in _served(post)])
        return made

    def export(self, folder: Path) -> Path:
        """Write what Telegram Desktop exports of it."""
        record = chat_record(self.chat, self.posts, "public_channel")
        channel_id = f"channel{self.chat.numeric_id}"
        for message in record["messages"]:
            message["actor_id" if "actor_id" in message else "from_id"] = channel_id
            for key, value in self.exported.get(message["id"], {}).items():
                message[key] = value
                if value is None:
                    del message[key]
        path = folder / "result.json"
        path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        return path

    def save_pages(self, folder: Path) -> Iterator[Path]:
        """Write its preview pages."""
        posts = [self.previewed.get(post.message_id, post) for post in self.posts]
        for number, page in enumerate(pages_html(self.chat, posts, _PER_PAGE), 1):
            path = folder / f"{self.chat.name}_{number:02}.html"
            path.write_bytes(page.encode())
            yield path


def posted(chat: Chat, message_id: int, at: datetime, body: Body, **fields: Any) -> Post:  # noqa: ANN401 - fields of Post
    """A post of the channel itself."""
    return replace(Post(message_id, at, Person(chat.title), body), **fields)


def _served(post: Post) -> Iterator[served.Post]:
    if post.action is not None:
        title = post.body.text
        photo = types.MessageActionChatEditPhoto(types.PhotoEmpty(0))
        action = types.MessageActionChatEditTitle(title) if title else photo
        yield served.Post(post.message_id, post.at, action=action)
        return
    first = served.Post(
        post.message_id,
        post.at,
        post.body.text,
        entities=tuple(_entity(post.body.text, mark) for mark in post.body.marks),
        edited_at=post.edited_at,
        views=post.views,
        reply_to=post.reply_to_id,
        forward=None if post.forward is None else served.Forward(post.at, name=post.forward),
        media=_media(post),
        grouped_id=post.message_id * 1_000_003 if post.album else None,
    )
    yield first
    for item in range(1, post.album + 1):
        yield replace(first, post_id=post.message_id + item, text="", entities=(), media=_media(post))


def _entity(text: str, mark: Mark) -> TLObject:
    start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in (mark.start, mark.end))
    if mark.kind == "text_link":
        return types.MessageEntityTextUrl(start, end - start, mark.href)
    return _ENTITIES[mark.kind](start, end - start)


def _media(post: Post) -> served.Photo | served.File | None:
    if post.media == "photo":
        return served.Photo(b"picture")
    if post.media == "file":
        return served.File(bytes(120_000 + post.message_id % 7_000), f"{post.message_id}.pdf", "application/pdf")
    return None
