"""What the server knows, and the changes that tests make to it while it runs."""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from threading import RLock

from telethon.tl import types

from tests.support.telegram_server.entities import Account, Chat, Topic, User
from tests.support.telegram_server.posts import Comments, Event, EventKind, File, Forward, Photo, Post

CODE = "12345"


class World:
    """Accounts, users and chats. May be changed from any thread; what changes is sent to sessions that listen."""

    def __init__(self) -> None:
        """Nobody and nothing."""
        self.lock = RLock()
        self.listeners: list[Callable[[Event], None]] = []
        self.users: dict[int, User] = {}
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[int, Photo | File] = {}
        self.changed_at: dict[int, datetime] = {}
        # A client that is further behind in a chat is told to start anew.
        self.too_long_after = 1_000
        # Whether updates.getDifference names the joined channels that changed since the client's date.
        self.names_changed_channels = True
        # The number of this age stands in every file reference; older references are refused.
        self.file_age = 1

    def add_account(self, account: Account) -> Account:
        """``account`` can log in."""
        self.accounts[account.user_id] = self.users[account.user_id] = account
        return account

    def add_user(self, user: User) -> User:
        """``user`` can be a sender."""
        self.users[user.user_id] = user
        return user

    def add_chat(self, chat: Chat) -> Chat:
        """``chat`` exists."""
        with self.lock:
            self.chats[chat.chat_id] = chat
            if chat.photo is not None:
                self.files[chat.photo.media_id] = chat.photo
        return chat

    def fill(self, chat: Chat, posts: Iterable[Post]) -> None:
        """Posts from before the server was started: no updates tell of them, and no difference reaches back to them."""
        with self.lock:
            for post in posts:
                self._keep(chat, post)
                chat.pts += 1
            chat.events.clear()

    def add(self, chat: Chat, text: str = "", *, is_announced: bool = True, **fields: object) -> Post:
        """A new post, now; in a channel with a group it appears there too. Unannounced it makes a gap for listeners."""
        return self._add(chat, {"text": text, **fields}, is_announced=is_announced)

    def edit(self, chat: Chat, post_id: int, *, is_announced: bool = True, **changes: object) -> Post:
        """The post with ``changes``, edited now (or at the given ``edited_at``)."""
        with self.lock:
            post = self.alter(chat, post_id, **{"edited_at": datetime.now(UTC), **changes})
            self._happen(chat, EventKind.EDITED, (post_id,), is_announced=is_announced)
        return post

    def alter(self, chat: Chat, post_id: int, **changes: object) -> Post:
        """The post with ``changes`` that no update tells of, such as views."""
        with self.lock:
            post = replace(chat.posts[post_id], **changes)  # type: ignore[arg-type]  # the fields of Post
            self._keep(chat, post)
        return post

    def delete(self, chat: Chat, *post_ids: int, is_announced: bool = True) -> None:
        """The posts are gone."""
        with self.lock:
            gone = tuple(post_id for post_id in post_ids if chat.posts.pop(post_id, None))
            chat.ids = [post_id for post_id in chat.ids if post_id in chat.posts]
            if gone:
                self._happen(chat, EventKind.DELETED, gone, is_announced=is_announced)

    def comment(self, channel: Chat, post_id: int, text: str, **fields: object) -> Post:
        """A comment on a channel's post, written in its group."""
        with self.lock:
            post = channel.posts[post_id]
            comments = post.comments or self._forward_to_group(channel, post)
            group = self.chats[comments.chat_id]
            place = {"text": text, "reply_to": comments.root_id, "thread": comments.root_id}
            written = self._add(group, {**place, **fields})
            comments = replace(comments, number=comments.number + 1, last_id=written.post_id)
            self.alter(channel, post_id, comments=comments)
        return written

    def open_topic(self, forum: Chat, title: str, **fields: object) -> Topic:
        """A new topic of a forum, with the service message that opens it."""
        with self.lock:
            action = types.MessageActionTopicCreate(title, icon_color=0x6FB9F0)
            opening = self._add(forum, {"action": action, **fields})
            topic = Topic(opening.post_id, title, opening.written_at, opening.sender or 1)
            forum.topics[topic.topic_id] = topic
        return topic

    def change_topic(self, forum: Chat, topic_id: int, **changes: object) -> None:
        """The topic has another title, is closed or gone."""
        with self.lock:
            forum.topics[topic_id] = replace(forum.topics[topic_id], **changes)  # type: ignore[arg-type]  # of Topic

    def rename(self, chat: Chat, *, username: str | None, title: str | None = None) -> None:
        """The chat has another public name, and perhaps another title, which a service message tells."""
        with self.lock:
            chat.username = username
            if title is not None:
                chat.title = title
                self.add(chat, action=types.MessageActionChatEditTitle(title))

    def approve(self, account: Account, chat: Chat) -> None:
        """An administrator lets the waiting account in."""
        account.waiting_for.discard(chat.chat_id)
        account.joined.add(chat.chat_id)

    def chat_named(self, name: str) -> Chat | None:
        """The chat with this public name."""
        wanted = name.lower()
        return next((chat for chat in self.chats.values() if wanted in map(str.lower, chat.names())), None)

    def _add(self, chat: Chat, fields: Mapping[str, object], *, is_announced: bool = True) -> Post:
        with self.lock:
            given = {"post_id": chat.next_id, "written_at": datetime.now(UTC), **fields}
            post = Post(**given)  # type: ignore[arg-type]  # the fields of Post
            self._keep(chat, post)
            self._happen(chat, EventKind.NEW, (post.post_id,), is_announced=is_announced)
            if chat.linked_chat is not None and not chat.is_group:
                self._forward_to_group(chat, post)
            return chat.posts[post.post_id]

    def _keep(self, chat: Chat, post: Post) -> None:
        if post.post_id not in chat.posts:
            insort(chat.ids, post.post_id)
        chat.posts[post.post_id] = post
        chat.next_id = max(chat.next_id, post.post_id + 1)
        if isinstance(post.media, (Photo, File)):
            self.files[post.media.media_id] = post.media

    def _happen(self, chat: Chat, kind: EventKind, post_ids: tuple[int, ...], *, is_announced: bool) -> None:
        pts_count = len(post_ids)
        chat.pts += pts_count
        event = Event(chat.chat_id, kind, post_ids, chat.pts, pts_count, chat.posts.get(post_ids[0]))
        chat.events.append(event)
        self.changed_at[chat.chat_id] = datetime.now(UTC)
        if is_announced:
            for listener in list(self.listeners):
                listener(event)

    def _forward_to_group(self, channel: Chat, post: Post) -> Comments:
        if channel.linked_chat is None:
            message = f"{channel.title} has no group for comments"
            raise LookupError(message)
        group = self.chats[channel.linked_chat]
        origin = Forward(post.written_at, channel.chat_id, post.post_id, author=post.author, is_automatic=True)
        copied = replace(post, post_id=group.next_id, forward=origin, sender=None, sender_chat=channel.chat_id)
        self._keep(group, replace(copied, reply_to=None, comments=None))
        self._happen(group, EventKind.NEW, (copied.post_id,), is_announced=True)
        comments = Comments(group.chat_id, copied.post_id)
        self.alter(channel, post.post_id, comments=comments)
        return comments


def text_posts(number: int, start: datetime, *, holes: Iterable[int] = (), **fields: object) -> list[Post]:
    """Posts with ids from 1 to ``number`` less the ``holes``, one a minute from ``start``."""
    missing = set(holes)
    minute = 60
    return [
        Post(post_id, datetime.fromtimestamp(start.timestamp() + post_id * minute, UTC), f"message {post_id}", **fields)  # type: ignore[arg-type]
        for post_id in range(1, number + 1)
        if post_id not in missing
    ]
