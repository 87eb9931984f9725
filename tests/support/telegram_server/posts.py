"""Messages as the tests write them; ``tl_messages`` makes Telegram's objects of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import count

from telethon.tl import TLObject

_media_ids = count(5_000_000_001)


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo; any bytes do."""

    content: bytes
    width: int = 640
    height: int = 480
    media_id: int = field(default_factory=lambda: next(_media_ids))


@dataclass(frozen=True, slots=True)
class File:
    """A document; a video, a voice message, by its MIME type."""

    content: bytes
    name: str | None = "file.bin"
    mime_type: str = "application/octet-stream"
    attributes: tuple[TLObject, ...] = ()
    media_id: int = field(default_factory=lambda: next(_media_ids))


@dataclass(frozen=True, slots=True)
class Forward:
    """Where a message was first written: a chat (with the number there), a user, or a name alone."""

    written_at: datetime
    chat_id: int | None = None
    post_id: int | None = None
    user_id: int | None = None
    name: str | None = None
    author: str | None = None
    is_automatic: bool = False  # the copy of a channel's post in its group


@dataclass(frozen=True, slots=True)
class Comments:
    """How many comments a post of a channel has, and where they are."""

    chat_id: int
    root_id: int
    number: int = 0
    last_id: int | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A message. ``thread`` is the topic's or the thread's first message; ``fields`` go into ``Message`` as they are."""

    post_id: int
    written_at: datetime
    text: str = ""
    sender: int | None = None
    sender_chat: int | None = None
    author: str | None = None
    entities: tuple[TLObject, ...] = ()
    edited_at: datetime | None = None
    views: int | None = None
    forwards: int | None = None
    reactions: tuple[tuple[str | TLObject, int], ...] = ()
    reply_to: int | None = None
    thread: int | None = None
    forward: Forward | None = None
    media: Photo | File | TLObject | None = None
    grouped_id: int | None = None
    buttons: tuple[tuple[tuple[str, str | TLObject], ...], ...] = ()  # rows of text and address, or what else it does
    action: TLObject | None = None
    is_pinned: bool = False
    is_withheld: bool = False  # takes a place in the page and is not shown (local laws)
    comments: Comments | None = None
    fields: Mapping[str, object] = field(default_factory=dict)


class EventKind(StrEnum):
    """What happened to messages."""

    NEW = "new"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a chat's ``pts``: afterwards it is ``pts``, before it was less by ``pts_count``.

    ``post`` is the new or edited message as it was then.
    """

    chat_id: int
    kind: EventKind
    post_ids: tuple[int, ...]
    pts: int
    pts_count: int = 1
    post: Post | None = None
