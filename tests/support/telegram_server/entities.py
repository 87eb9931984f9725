"""Who and what the server knows: users, accounts, chats, topics."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from tests.support.telegram_server.posts import Event, Photo, Post

_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)


class AccountState(StrEnum):
    """What Telegram has done with an account."""

    FINE = "fine"
    BANNED = "banned"
    REVOKED = "revoked"
    FROZEN = "frozen"
    KEY_LOST = "key lost"


@dataclass
class User:
    """Someone who writes."""

    user_id: int
    first_name: str = "Lin"
    last_name: str | None = None
    username: str | None = None
    phone: str | None = None
    is_bot: bool = False
    is_deleted: bool = False


@dataclass
class Account(User):
    """Someone who logs in, by phone and the code ``CODE`` or with a session made for the test."""

    state: AccountState = AccountState.FINE
    password: str | None = None
    joined: set[int] = field(default_factory=set)
    waiting_for: set[int] = field(default_factory=set)
    banned_from: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Admin:
    """An administrator of a group, with the title that members see."""

    user_id: int
    rank: str | None = None
    is_creator: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum; its id is that of the message that opened it."""

    topic_id: int
    title: str
    created_at: datetime = _EPOCH
    creator: int = 1
    is_closed: bool = False
    is_pinned: bool = False
    is_deleted: bool = False


@dataclass
class Chat:
    """A channel, or with ``is_group`` a supergroup. ``World`` changes it; ids of posts are ascending in ``ids``."""

    chat_id: int
    title: str = "Channel"
    username: str | None = None
    more_usernames: tuple[str, ...] = ()
    about: str = ""
    is_group: bool = False
    is_forum: bool = False
    is_private: bool = False
    invite: str | None = None  # what follows t.me/+
    needs_approval: bool = False
    noforwards: bool = False
    restrictions: tuple[tuple[str, str, str], ...] = ()  # platform, reason, text
    is_scam: bool = False
    is_fake: bool = False
    is_verified: bool = False
    linked_chat: int | None = None
    member_count: int = 2
    members: tuple[int, ...] = ()
    admins: tuple[Admin, ...] = ()
    migrated_from: tuple[int, int] | None = None  # id of the old group, its last message id
    photo: Photo | None = None
    created_at: datetime = _EPOCH
    topics: dict[int, Topic] = field(default_factory=dict)
    pts: int = 1
    next_id: int = 1
    ids: list[int] = field(default_factory=list)
    posts: dict[int, Post] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        """The public names, the first one first."""
        return (self.username, *self.more_usernames) if self.username else self.more_usernames

    def access_hash(self, user_id: int) -> int:
        """What ``user_id`` names the chat by; every account has its own."""
        return _hash(f"chat {self.chat_id} {user_id}")


def user_hash(user_id: int, viewer_id: int) -> int:
    """What ``viewer_id`` names a user by."""
    return _hash(f"user {user_id} {viewer_id}")


def _hash(name: str) -> int:
    return int.from_bytes(sha256(name.encode()).digest()[:8], "little", signed=True)
