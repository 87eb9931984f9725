"""One chat of one platform that is collected live: what the contract of live collectors is run on."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar

from collectors.sources import source_named
from domain.vocabulary import Method
from pipeline.collect import collect_sources
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from warehouse.connection import Connection

STRANGER = "what a stranger wrote"
EDITED_AT = datetime(2026, 6, 1, tzinfo=UTC)


class LiveChat(ABC):
    """One chat of one platform, and the warehouse that it is collected into.

    ``several`` messages need more than one transaction. What a platform cannot do stands in the class:
    ``sees_deletions`` is false where it never tells of one, ``follows_renames`` where chats can be asked for by name only
    (then ``renamed_key`` is the source under the new name); ``strangers_key`` names the chat that has taken the
    name over, ``None`` where it cannot be watched beside the first. docs/sources.md says the same.
    """

    method: ClassVar[Method]
    key: ClassVar[str]
    several: ClassVar[int]
    sees_deletions: ClassVar[bool] = True
    follows_renames: ClassVar[bool] = True
    renamed_key: ClassVar[str | None] = None
    strangers_key: ClassVar[str | None] = None

    def __init__(self, connection: Connection, settings: Settings) -> None:
        """No messages yet."""
        self.connection = connection
        self.settings = settings

    def look(self, key: str | None = None) -> SourceResult:
        """One look, as the command makes it; by default at the chat."""
        return collect_sources(self.connection, self.settings, [source_named(key or self.key)]).results[0]

    def forget(self) -> None:
        """The warehouse does not know any longer how far the source has been collected."""
        self.execute("update core.watch set bookmark_id = 0, pts = 0")
        self.execute("delete from core.preview_page")
        self.execute("update core.bot set update_id = null")

    def execute(self, command: str) -> None:
        """Change the warehouse."""
        with self.connection.cursor() as cursor:
            cursor.execute(command)
        self.connection.commit()

    @staticmethod
    @abstractmethod
    def holds(text: str) -> bool:
        """Whether the platform can carry the text at all."""

    @abstractmethod
    def post(self, text: str) -> int:
        """A message with the next number, from 1."""

    @abstractmethod
    def edit(self, number: int, text: str) -> None:
        """The message has another text, each time a minute later."""

    @abstractmethod
    def delete(self, number: int) -> None:
        """The message is gone."""

    @abstractmethod
    def rename(self) -> None:
        """The chat has another public name."""

    @abstractmethod
    def give_name_away(self) -> None:
        """The chat's name is that of another chat by now, where ``STRANGER`` was posted."""

    @abstractmethod
    def silent_in_the_middle(self) -> Any:  # noqa: ANN401 - a context manager
        """Meanwhile a look at ``several`` messages is broken off by the platform after some of them."""

    @abstractmethod
    def posted_at(self, number: int) -> datetime:
        """When the message was written (aware)."""

    @abstractmethod
    def served(self, number: int) -> bytes:
        """What a capture of the message has to hold: what goes over the wire, bytes or canonical JSON."""


def closed(chat: LiveChat) -> Iterator[LiveChat]:
    """``chat``, whose warehouse is let go of afterwards."""
    try:
        yield chat
    finally:
        chat.connection.close()
