"""A chat that the bot of the loopback Bot API is in."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from collectors.canonical import canonical
from domain.vocabulary import Method
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from tests.support.bot_api_server import MARKET, POSTED_AT, TOKEN, BotWorld, bot_api_server, refusal
from tests.support.live_platforms.chat import EDITED_AT, STRANGER, LiveChat, closed
from warehouse.connection import Connection, connect


class PotatoBot(LiveChat):
    """The Bot API: JSON, which can hold any text. A bot is told of posts and edits from then on, of no deletion."""

    method = Method.POTATO_BOT
    key = "potato:kaka_market"
    several = 250
    sees_deletions = False
    strangers_key = "potato:7002"

    def __init__(self, connection: Connection, world: BotWorld) -> None:
        """``world`` is served."""
        told = {"home": "/nonexistent", "potato_base": world.base, "potato_token": TOKEN}
        super().__init__(connection, Settings.model_validate(told))
        self._world = world
        self._chat: dict[str, object] = dict(MARKET)
        self._updates: dict[int, dict[str, Any]] = {}
        self._last = 0
        self._edits = 0

    @staticmethod
    def holds(text: str) -> bool:
        """Everything."""
        del text
        return True

    def post(self, text: str) -> int:
        """The next number, whatever updates came between."""
        self._last += 1
        self._tell(text, self._last)
        return self._last

    def edit(self, number: int, text: str) -> None:
        """An update of its own."""
        self._edits += 1
        edited_at = round((EDITED_AT + timedelta(minutes=self._edits)).timestamp())
        self._tell(text, number, kind="edited_message", edit_date=edited_at)

    def delete(self, number: int) -> None:
        """Nothing tells the bot."""

    def rename(self) -> None:
        """What is posted from then on shows the new name."""
        self._chat["username"] = "kaka_new"

    def give_name_away(self) -> None:
        """An update of another chat shows the old name."""
        stranger = {**MARKET, "id": -1_000_000_007_002}
        self._world.post(STRANGER, chat=stranger)

    def look(self, key: str | None = None) -> SourceResult:
        """Updates of a chat that is not watched are not served again: a stranger has to go on posting."""
        if key == self.strangers_key:
            self.give_name_away()
        return super().look(key)

    def forget(self) -> None:
        """The server forgets too which updates were confirmed."""
        super().forget()
        self._world.waiting = list(self._updates.values())

    @contextmanager
    def silent_in_the_middle(self) -> Iterator[None]:
        """By a refusal instead of the second answer."""
        self._world.faults += [None, refusal(401, "Unauthorized")]
        yield

    def posted_at(self, number: int) -> datetime:
        """A message a second."""
        return datetime.fromtimestamp(POSTED_AT + number, UTC)

    def served(self, number: int) -> bytes:
        """Its update."""
        return canonical(self._updates[number])

    def _tell(self, text: str, number: int, **fields: Any) -> None:  # noqa: ANN401 - fields of a message
        update_id = self._world.post(text, message_id=number, chat=dict(self._chat), date=POSTED_AT + number, **fields)
        self._updates[update_id] = self._world.waiting[-1]


@contextmanager
def potato_bot(dsn: str) -> Iterator[LiveChat]:
    """A chat that the bot of the loopback Bot API is in."""
    with bot_api_server() as world:
        yield from closed(PotatoBot(connect(dsn), world))
