"""The server: a thread with a loop of its own, on loopback only."""

import asyncio
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path

from telethon.tl import TLRequest

from tests.support.telegram_server.answering import Asked, Call, ServerKey
from tests.support.telegram_server.answers_updates import pushed
from tests.support.telegram_server.connection import Connection
from tests.support.telegram_server.crypto import key_id
from tests.support.telegram_server.entities import Account, AccountState
from tests.support.telegram_server.faults import Fault, Faults
from tests.support.telegram_server.posts import Event
from tests.support.telegram_server.session_files import auth_key_of, string_session, write_session_file
from tests.support.telegram_server.tl_messages import MessageWriter
from tests.support.telegram_server.world import World

_HOST = "127.0.0.1"
_SALT = 0x5A17
_PATIENCE_S = 10.0


class TelegramServer:
    """Made by ``running``. ``requests`` holds what arrived, in order; after a drop it can hold a request twice."""

    def __init__(self, world: World, faults: Faults) -> None:
        """Not listening yet."""
        self.host = _HOST
        self.port = 0
        self.world = world
        self.faults = faults
        self.requests: list[Asked] = []
        self.failures: list[Exception] = []
        self.keys: dict[int, ServerKey] = {}
        self._writer = MessageWriter(world)
        self._connections: dict[Connection, asyncio.Task[None]] = {}
        self._listener: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="telegram-server", daemon=True)
        self._last_id = 0

    def session(self, account: Account, number: int = 0) -> str:
        """A string session of ``account``; another ``number`` is another login."""
        return string_session(self.host, self.port, self._key_for(account, number))

    def session_file(self, path: Path, account: Account, number: int = 0) -> None:
        """A session file of ``account`` at ``path``."""
        write_session_file(path, self.host, self.port, self._key_for(account, number))

    def named(self, pattern: str) -> list[Asked]:
        """The requests with this name, or this pattern of names."""
        return [asked for asked in self.requests if fnmatchcase(asked.name, pattern)]

    def wait_for(self, pattern: str, number: int = 1, *, patience_s: float = _PATIENCE_S) -> list[Asked]:
        """The requests with this name once there are ``number``; for another thread than the client's."""
        end_s = time.monotonic() + patience_s
        while len(found := self.named(pattern)) < number:
            if time.monotonic() > end_s:
                message = f"{len(found)} of {number} requests {pattern}"
                raise TimeoutError(message)
            time.sleep(0.01)
        return found

    def start(self) -> None:
        """Listens, at the port it had before."""
        if not self._thread.is_alive():
            self._thread.start()
            self.world.listeners.append(self._on_event)
        self._run(self._listen())

    def pause(self) -> None:
        """Hangs up on everyone and refuses connections, until ``start``."""
        self._run(self._hang_up())

    def restart(self, *, down_s: float = 0.0) -> None:
        """Stops, waits, starts at the same port. Blocks: call it in a thread of its own beside a running client."""
        self.pause()
        time.sleep(down_s)
        self.start()

    def drop_connections(self) -> None:
        """Hangs up on everyone; who calls again is served."""
        self._run(self._abort_all())

    def forget_keys(self) -> None:
        """No session is known any longer."""
        self.keys.clear()

    def stop(self) -> None:
        """Ends the thread."""
        if self._on_event in self.world.listeners:
            self.world.listeners.remove(self._on_event)
        self._run(self._hang_up())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE_S)
        self._loop.close()

    def now_s(self) -> int:
        """The server's time."""
        return int(time.time()) + self.faults.clock_skew_s

    def next_message_id(self, kind: int) -> int:
        """A number that rises; ``kind`` are its last two bits."""
        moment = int((time.time() + self.faults.clock_skew_s) * 2**32)
        self._last_id = max(moment & ~3, (self._last_id & ~3) + 4) | kind
        return self._last_id

    def add_key(self, auth_key: bytes) -> None:
        """A handshake has made this key."""
        self.keys[key_id(auth_key)] = ServerKey(auth_key, salt=_SALT)

    def is_lost(self, key: ServerKey) -> bool:
        """Whether the key's account has lost it."""
        account = self.world.accounts.get(key.user_id or 0)
        return account is not None and account.state is AccountState.KEY_LOST

    def begin(self, name: str, key: ServerKey, request: TLRequest) -> tuple[Call, Fault | None]:
        """Counts the request and says what it meets."""
        asked = Asked(name, key.user_id, time.monotonic(), request)
        self.requests.append(asked)
        skew_s = self.faults.clock_skew_s
        call = Call(asked, request, self.world, self._writer, key, self.host, self.port, self.now_s(), skew_s)
        return call, self.faults.take(name, key.user_id, request)

    def fail(self, error: Exception) -> None:
        """The server itself has an error."""
        self.failures.append(error)

    def _key_for(self, account: Account, number: int) -> bytes:
        auth_key = auth_key_of(account.user_id, number)
        self.keys.setdefault(key_id(auth_key), ServerKey(auth_key, account.user_id, _SALT))
        return auth_key

    def _run(self, work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE_S)

    async def _listen(self) -> None:
        self._listener = await asyncio.start_server(self._accept, _HOST, self.port)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def _abort_all(self) -> None:
        for connection in list(self._connections):
            connection.abort()

    async def _hang_up(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        tasks = list(self._connections.values())
        await self._abort_all()
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE_S)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(self, reader, writer)
        task = asyncio.current_task()
        if task is not None:
            self._connections[connection] = task
        try:
            await connection.run()
        finally:
            self._connections.pop(connection, None)

    def _on_event(self, event: Event) -> None:
        self._loop.call_soon_threadsafe(self._tell, event)

    def _tell(self, event: Event) -> None:
        for connection in list(self._connections):
            account = self.world.accounts.get(connection.key.user_id or 0) if connection.key else None
            if account is None or not connection.wants_updates or event.chat_id not in account.joined:
                continue
            with self.world.lock:
                update = pushed(self.world, self._writer, event, account, self.now_s())
            connection.push(update)


@contextmanager
def running(world: World, faults: Faults | None = None) -> Iterator[TelegramServer]:
    """A server that listens. Raises its own errors, if it had any, when the block ends."""
    server = TelegramServer(world, faults or Faults())
    server.start()
    try:
        yield server
    finally:
        server.stop()
    if server.failures:
        message = "the test server failed"
        raise ExceptionGroup(message, server.failures)
