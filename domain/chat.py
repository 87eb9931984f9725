"""Chats and where their messages were served."""

from dataclasses import dataclass
from datetime import datetime

from domain.vocabulary import ChatType, Method, Platform


@dataclass(frozen=True, slots=True)
class ChatRef:
    """A chat as one file or page names it.

    ``numeric_id`` is the platform's bare id (Telegram: without the ``-100`` mark); ``name`` the public user name in
    lower case, without ``@``. At least one of the two is set. Identity is the numeric id where it is known.
    """

    platform: Platform
    numeric_id: int | None = None
    name: str | None = None
    title: str | None = None
    chat_type: ChatType = ChatType.UNKNOWN

    @property
    def key(self) -> str:
        """The identity within the platform: the numeric id in decimal, else the name."""
        if self.numeric_id is not None:
            return str(self.numeric_id)
        if self.name:
            return self.name
        message = "a chat needs a numeric id or a name"
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Source:
    """A chat as the warehouse knows it.

    ``public_by`` says how it is known to be public: ``format`` (the file said so) or ``declared`` (the operator did).
    """

    source_id: int
    chat: ChatRef
    public_by: str


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a file has been stored: ``record`` records of it are in the warehouse (0 = none)."""

    file_sha256: bytes
    record: int
    is_done: bool


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One look at one chat by one method: what was served there lay between two ids.

    ``is_complete_window`` holds where every message between the lowest and the highest id of the snapshot was served,
    so that an id known before and absent now is gone.
    """

    chat: ChatRef
    method: Method
    lowest_id: int
    highest_id: int
    newest_at: datetime
    is_complete_window: bool
