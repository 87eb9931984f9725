"""Messages: the platform-neutral view parsed from captures.

What every message has is a named tuple, which is made in a third of the time of a frozen dataclass.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from domain.vocabulary import MessageKind


class TextEntity(NamedTuple):
    """A marked stretch of a message's text: offsets in code points, ``end`` exclusive.

    ``kind`` is the platform's word (``link``, ``text_link``, ``mention``, ``mention_name``, ``bold`` …); ``target``
    what it leads to where the reader of the chat does not see it (the hidden link of a ``text_link``, a user id).
    """

    start: int
    end: int
    kind: str
    target: str | None = None


class Sender(NamedTuple):
    """Who posted: ``sender_id`` the platform's id with its kind (``user123``, ``channel456``), ``name`` as shown."""

    sender_id: str | None = None
    name: str | None = None
    signature: str | None = None


@dataclass(frozen=True, slots=True)
class Forward:
    """Where a message was forwarded from; formats know the name, the id, or both."""

    name: str | None = None
    origin_id: str | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """What is attached: ``kind`` (photo, video_file, sticker, file, poll, …) and what the platform says of it."""

    kind: str
    file_name: str | None = None
    mime_type: str | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: the ``text`` that the reader sees, ``kind`` as the platform names it (``url``, ``copy`` …).

    ``target`` is what the reader does not see: the link, the text that goes to the clipboard, a user's id.
    """

    text: str
    kind: str
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What else a platform's API says of a message; a fact that it does not state is ``None`` or empty.

    ``topic_id`` is the topic of a forum, ``thread_id`` the first message of a thread (for comments: the copy of the
    channel's post). ``post_id`` of ``post_chat_id`` is the post that such a copy stands for. ``reactions`` are emoji
    (``custom:ID``, ``paid``) with their numbers, ``forwards`` how often the message was passed on. ``via_bot`` is the
    bot that it was written through, by name or ``user123``; ``sender_title`` the writer's title in the group.
    ``withheld`` says what the platform keeps back: ``protected``, ``expires``, ``unsupported``, ``paid``, ``restricted:…``.
    """

    topic_id: int | None = None
    thread_id: int | None = None
    post_chat_id: int | None = None
    post_id: int | None = None
    reactions: tuple[tuple[str, int], ...] = ()
    forwards: int | None = None
    forwarded_at: datetime | None = None
    forward_signature: str | None = None
    via_bot: str | None = None
    sender_title: str | None = None
    withheld: tuple[str, ...] = ()


NO_DETAILS = Details()
_NOBODY = Sender()


class Message(NamedTuple):
    """A message as parsed from one capture. Times are aware UTC.

    ``text`` is exactly as served (NUL and lone surrogates included). ``entities`` is ``None`` where the format does not
    carry marks at all, so that such a capture never looks like an edit that removed a link. ``is_time_local`` marks a
    time that the format gives without a zone. ``views`` is lossy where ``is_lossy`` is set ("3.12K"). ``buttons`` and
    ``details`` are ``None`` where the format does not carry them.
    """

    kind: MessageKind
    text: str
    posted_at: datetime
    entities: tuple[TextEntity, ...] | None = None
    edited_at: datetime | None = None
    sender: Sender = _NOBODY
    reply_to_id: int | None = None
    forward: Forward | None = None
    media: Media | None = None
    album_id: str | None = None
    action: str | None = None
    views: int | None = None
    is_lossy: bool = False
    is_time_local: bool = False
    buttons: tuple[Button, ...] | None = None
    details: Details | None = None

    @property
    def hidden_links(self) -> tuple[str, ...] | None:
        """Targets in the text that the reader of the chat does not see; ``None`` where the format carries no marks."""
        if self.entities is None:
            return None
        return tuple(entity.target for entity in self.entities if entity.target)
