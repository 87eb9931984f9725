"""What is watched, and with which accounts."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.chat import ChatRef
from domain.vocabulary import AccountState, MediaPolicy, Method, Trust


@dataclass(frozen=True, slots=True)
class Take:
    """What is collected of a source: ``since`` bounds its history, days in UTC; ``None`` is all of it.

    ``comments`` takes in the public group of a channel's comments, ``topics`` the titles of a forum's topics.
    ``media`` says which files are fetched beside the messages; one larger than ``largest_media_bytes`` is left alone.
    """

    since: date | None = None
    comments: bool = False
    topics: bool = True
    media: MediaPolicy = MediaPolicy.NONE
    largest_media_bytes: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Expected:
    """Messages a day that are usual; fewer or more are worth an alarm. ``None`` bounds nothing."""

    least_a_day: int | None = None
    most_a_day: int | None = None


@dataclass(frozen=True, slots=True)
class WatchedSource:
    """A chat that is collected by one method. ``key`` names it in commands: ``telegram:NAME``."""

    key: str
    method: Method
    chat: ChatRef
    trust: Trust
    every: timedelta
    take: Take = field(default_factory=Take)
    expected: Expected = field(default_factory=Expected)


@dataclass(frozen=True, slots=True)
class Account:
    """An account that reads a platform. ``sealed_session`` is its login, encrypted; ``said`` the platform's last word on it."""

    name: str
    sealed_session: bytes = field(repr=False)
    state: AccountState
    state_since: datetime
    said: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """Until when an account may not call a method of the platform."""

    account: str
    method: str
    not_before: datetime
