"""A loopback Bot API: holds updates until they are confirmed, and gives the faults that tests ask for."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.loopback import Handler, serving

TOKEN = "4711:a-secret-that-must-not-leave"
MARKET = {"id": -1_000_000_007_001, "type": "supergroup", "username": "Kaka_Market", "title": "Kaka's market"}
POSTED_AT = 1_777_888_800


@dataclass(frozen=True)
class Fault:
    """One answer instead of updates; status 0 drops the connection."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class BotWorld:
    """The updates that wait, the ``offset`` of every request (0: none given), and what is to go wrong, one a request."""

    waiting: list[Any] = field(default_factory=list)
    faults: list[Fault | None] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    base: str = ""
    next_id: int = 1
    forgets: bool = True
    longest_wait_s: float = 30.0

    def post(self, text: str = "你好", *, kind: str = "message", chat: object = MARKET, **fields: object) -> int:
        """Let an update wait; its message has the number of the update unless told otherwise. Returns that number."""
        number, self.next_id = self.next_id, self.next_id + 1
        message = {"message_id": number, "chat": chat, "date": POSTED_AT + number, "text": text, **fields}
        self.waiting.append({"update_id": number, kind: message})
        return number

    def answer(self, offset: int, limit: int) -> bytes:
        """The oldest updates from ``offset`` on; those below it are forgotten."""
        if offset and self.forgets:
            self.waiting = [one for one in self.waiting if one["update_id"] >= offset]
        return json.dumps({"ok": True, "result": self.waiting[:limit]}).encode()

    def wait(self, offset: int, seconds: int) -> None:
        """Until there is an update from ``offset`` on, or the time is over."""
        end_s = time.monotonic() + min(seconds, self.longest_wait_s)
        while time.monotonic() < end_s and not any(one["update_id"] >= offset for one in self.waiting):
            time.sleep(0.01)


class _Handler(Handler):
    def answer(self) -> None:
        """Answer one request."""
        world: BotWorld = self.server.world
        asked = urlsplit(self.path)
        told = {key: int(values[0]) for key, values in parse_qs(asked.query).items()}
        offset = told.get("offset", 0)
        world.offsets.append(offset)
        fault = world.faults.pop(0) if world.faults else None
        if fault is not None and not fault.status:
            self.connection.close()
        elif fault is not None:
            self.send(fault.status, fault.headers, fault.body)
        elif asked.path not in (f"/bot{TOKEN}/getUpdates", f"/{TOKEN}/getUpdates"):
            denied = refusal(401, "Unauthorized")
            self.send(denied.status, denied.headers, denied.body)
        else:
            world.wait(offset, told["timeout"])
            self.send(200, {}, world.answer(offset, told["limit"]))


def refusal(code: int, description: str, **parameters: int) -> Fault:
    """An error as the Bot API writes it."""
    body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    return Fault(code, json.dumps(body).encode())


@contextmanager
def bot_api_server() -> Iterator[BotWorld]:
    """A world without updates, served at its ``base``."""
    world = BotWorld()
    with serving(world, _Handler) as world.base:
        yield world
