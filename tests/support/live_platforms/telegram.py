"""A channel of the loopback Telegram."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from unittest.mock import patch

from telethon.extensions import BinaryReader

from collectors.telegram.message import content_of
from domain.vocabulary import Method
from pipeline import source_look
from tests.support.collecting_live import LiveCollection, live_collection_in
from tests.support.live_platforms.chat import EDITED_AT, STRANGER, LiveChat, closed
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.scene import START
from tests.support.telegram_server.tl_chats import channel
from tests.support.telegram_server.tl_messages import message


class Telegram(LiveChat):
    """The API, by an account. Its texts are UTF-8, so that no lone surrogate can come."""

    method = Method.TELEGRAM_API
    key = "telegram:quietmarket"
    several = 250
    strangers_key = "telegram:1006"

    def __init__(self, live: LiveCollection) -> None:
        """The channel is the account's only one."""
        super().__init__(live.connection, live.settings)
        self._live = live
        self._world = live.scene.world
        self._chat = self._world.add_chat(Chat(1005, "Quiet market", "QuietMarket"))
        self._edits = 0

    @staticmethod
    def holds(text: str) -> bool:
        """UTF-8."""
        return text.encode(errors="ignore").decode() == text

    def post(self, text: str) -> int:
        """As of the minute of its number."""
        number = self._chat.next_id
        return self._world.add(self._chat, text, written_at=self.posted_at(number)).post_id

    def edit(self, number: int, text: str) -> None:
        """Announced to those who ask for changes."""
        self._edits += 1
        self._world.edit(self._chat, number, text=text, edited_at=EDITED_AT + timedelta(minutes=self._edits))

    def delete(self, number: int) -> None:
        """Announced to those who ask for changes."""
        self._world.delete(self._chat, number)

    def rename(self) -> None:
        """The title stays."""
        self._world.rename(self._chat, username="quietnew")

    def give_name_away(self) -> None:
        """As an account sees it that has never met the first chat: others go on with that."""
        self.rename()
        thief = self._world.add_chat(Chat(1006, "Thief", "QuietMarket"))
        self._world.add(thief, STRANGER, written_at=START)
        self.execute("delete from core.account_chat")

    @contextmanager
    def silent_in_the_middle(self) -> Iterator[None]:
        """By a flood wait that is over afterwards."""
        faults, fault = self._live.scene.faults, wrong.flood_wait(3_000)
        with faults.during("messages.getHistory", fault, when=lambda asked: asked.offset_id > 200):
            yield
        self.execute("delete from core.account_wait")

    def posted_at(self, number: int) -> datetime:
        """A message a minute."""
        return START + timedelta(minutes=number)

    def served(self, number: int) -> bytes:
        """The object as it comes off the wire, with the chat that it was written in its name."""
        written = BinaryReader(
            bytes(message(self._chat, self._chat.posts[number], self._world.file_age))
        ).tgread_object()
        sender = BinaryReader(bytes(channel(self._chat, self._live.scene.account))).tgread_object()
        return content_of(written, {-sender.id: sender})


@contextmanager
def telegram(dsn: str) -> Iterator[LiveChat]:
    """A channel of the loopback Telegram, of which a page at a time is stored, so that a short history is many transactions.

    All but the first of them are those of the process that stores apart.
    """
    with patch.object(source_look, "_BATCH", 100), live_collection_in(dsn, store_apart_after=100) as live:
        yield from closed(Telegram(live))
