"""A small world that runs, for tests of what reads Telegram."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime

from telethon import TelegramClient
from telethon.sessions import StringSession

from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.faults import Faults
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World, text_posts

START = datetime(2026, 3, 1, tzinfo=UTC)
LAST = 1_000
HOLES = (5, 6, 7, *range(200, 320), 999)
PRESENT = [number for number in range(1, LAST + 1) if number not in HOLES]


class Scene:
    """An account, a channel of 1,000 ids with holes, and its empty group. Nothing is joined."""

    def __init__(self) -> None:
        """Nothing runs yet: the server is set by ``running_scene``."""
        self.world = World()
        self.faults = Faults()
        self.account = self.world.add_account(Account(7001, "Desk", phone="+855100200"))
        self.channel = self.world.add_chat(Chat(1001, "Market", "MarketOne", about="All kinds", linked_chat=1002))
        self.group = self.world.add_chat(Chat(1002, "Market talk", "markettalk", is_group=True))
        self.world.fill(self.channel, text_posts(LAST, START, holes=HOLES))
        self.server: TelegramServer

    @asynccontextmanager
    async def connected(self, **options: object) -> AsyncIterator[TelegramClient]:
        """A client of the account, connected; it waits for nothing that it could raise."""
        options = {"flood_sleep_threshold": 0, "retry_delay": 0, **options}
        client = TelegramClient(StringSession(self.server.session(self.account)), 1, "hash", **options)
        await client.connect()
        try:
            yield client
        finally:
            await client.disconnect()


@contextmanager
def running_scene() -> Iterator[Scene]:
    """A scene whose server runs."""
    # Kept on the class from one client to the next, with the port of the last server.
    TelegramClient._config = None
    scene = Scene()
    with running(scene.world, scene.faults) as server:
        scene.server = server
        yield scene


async def eventually(holds: Callable[[], object], *, patience_s: float = 20.0) -> None:
    """Waits until ``holds`` is true. Raises ``TimeoutError``."""
    end_s = time.monotonic() + patience_s
    while not holds():
        if time.monotonic() > end_s:
            message = f"not within {patience_s} s"
            raise TimeoutError(message)
        await asyncio.sleep(0.01)
