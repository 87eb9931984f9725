"""The platforms that are collected live, each with one public chat: what the contract of live collectors is run on."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any, ClassVar

from telethon.extensions import BinaryReader

from collectors.canonical import canonical
from collectors.sources import source_named
from collectors.telegram.message import content_of
from domain.vocabulary import Method
from pipeline.collect import collect_sources
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from tests.support.bot_api_server import MARKET, POSTED_AT, TOKEN, BotWorld, bot_api_server, refusal
from tests.support.collecting_live import LiveCollection, live_collection_in
from tests.support.preview_server import Fault, PreviewWorld, preview_server
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.scene import START
from tests.support.telegram_server.tl_chats import channel
from tests.support.telegram_server.tl_messages import message
from warehouse.connection import Connection, connect

STRANGER = "what a stranger wrote"
_EDITED_AT = datetime(2026, 6, 1, tzinfo=UTC)


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


class Telegram(LiveChat):
    """The API, by an account. Its texts are UTF-8, so that no lone surrogate can come."""

    method = Method.TELEGRAM_API
    key = "telegram:quietmarket"
    several = 2_300
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
        self._world.edit(self._chat, number, text=text, edited_at=_EDITED_AT + timedelta(minutes=self._edits))

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
        with faults.during("messages.getHistory", fault, when=lambda asked: asked.offset_id > self.several - 200):
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


class WebPreview(LiveChat):
    """Pages without an account. They are UTF-8 and HTML, and the address of a chat is its name."""

    method = Method.WEB_PREVIEW
    key = "web_preview:quietmarket"
    several = 95
    follows_renames = False
    renamed_key = "web_preview:quietnew"

    def __init__(self, connection: Connection, world: PreviewWorld) -> None:
        """``world`` is served."""
        told = {"home": "/nonexistent", "preview_base": world.base, "preview_pause_s": 0.001}
        super().__init__(connection, Settings.model_validate(told))
        self._world = world

    @staticmethod
    def holds(text: str) -> bool:
        """UTF-8 without what HTML cannot say; the parser reads other control characters, and CR, otherwise."""
        return text.encode(errors="ignore").decode() == text and not any(char in text for char in "\x00\x1f")

    def post(self, text: str) -> int:
        """The next number."""
        number = max(self._world.texts, default=0) + 1
        self._world.texts[number] = escape(text, quote=False)
        return number

    def edit(self, number: int, text: str) -> None:
        """A page does not say when."""
        self._world.texts[number] = escape(text, quote=False)

    def delete(self, number: int) -> None:
        """A page shows what there is."""
        del self._world.texts[number]

    def rename(self) -> None:
        """The old address leads to no page."""
        self._world.name = "QuietNew"

    def give_name_away(self) -> None:
        """The pages are another chat's."""
        self._world.chat_id += 1
        self._world.texts = {1: STRANGER}

    @contextmanager
    def silent_in_the_middle(self) -> Iterator[None]:
        """By connections that drop, after two pages."""
        self._world.faults += [None, None, *[Fault(0)] * 4]
        yield

    def posted_at(self, number: int) -> datetime:
        """As the boxes of ``exports.preview_footer`` show it."""
        return datetime(2026, 5, 4, 10, 0, number % 60, tzinfo=UTC)

    def served(self, number: int) -> bytes:
        """Its box."""
        return self._world.box(number).encode()


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
        edited_at = round((_EDITED_AT + timedelta(minutes=self._edits)).timestamp())
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
def telegram(dsn: str) -> Iterator[LiveChat]:
    """A channel of the loopback Telegram."""
    with live_collection_in(dsn) as live:
        yield from _closed(Telegram(live))


@contextmanager
def web_preview(dsn: str) -> Iterator[LiveChat]:
    """A channel of the loopback web front."""
    with preview_server() as world:
        yield from _closed(WebPreview(connect(dsn), world))


@contextmanager
def potato_bot(dsn: str) -> Iterator[LiveChat]:
    """A chat that the bot of the loopback Bot API is in."""
    with bot_api_server() as world:
        yield from _closed(PotatoBot(connect(dsn), world))


def _closed(chat: LiveChat) -> Iterator[LiveChat]:
    try:
        yield chat
    finally:
        chat.connection.close()
