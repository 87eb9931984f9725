"""What the writers of all formats are given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zlib import crc32

from pipeline.sample.body import Body


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who posts; the id follows from the name."""

    name: str

    @property
    def user_id(self) -> int:
        """A number in the range of today's Telegram ids."""
        return 5_100_000_000 + crc32(self.name.encode()) % 2_400_000_000


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat of the sample; ``name`` is its public name, ``numeric_id`` bare."""

    title: str
    name: str
    numeric_id: int


@dataclass(frozen=True, slots=True)
class Post:
    """One message over its life. Times are aware UTC; ``edit`` the later text; ``gone_at`` when it was deleted.

    ``album`` counts the further pictures, which take the ids after ``message_id``. ``action`` marks a service message,
    whose body is the new title or the name that the event is about.
    """

    message_id: int
    at: datetime
    sender: Person
    body: Body
    edit: Body | None = None
    edited_at: datetime | None = None
    gone_at: datetime | None = None
    reply_to_id: int | None = None
    forward: str | None = None
    media: str | None = None
    album: int = 0
    action: str | None = None
    views: int = 0


def seen(posts: Sequence[Post], moment: datetime) -> list[Post]:
    """The posts as the chat shows them at ``moment``: new ones missing, edits made, deleted ones gone."""
    shown = (post for post in posts if post.at <= moment and not (post.gone_at and post.gone_at <= moment))
    return [_as_of(post, moment) for post in shown]


def _as_of(post: Post, moment: datetime) -> Post:
    if post.edit is None or post.edited_at is None:
        return post
    return replace(post, body=post.edit) if post.edited_at <= moment else replace(post, edited_at=None)
