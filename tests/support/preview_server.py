"""A loopback web front: serves ``/s/NAME`` from a small world of posts, and the faults that tests ask for."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.support.exports import preview_box, preview_page, preview_text
from tests.support.loopback import Handler, serving

PER_PAGE = 20


@dataclass(frozen=True)
class Fault:
    """One answer instead of a page; status 0 drops the connection."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class PreviewWorld:
    """One channel, ``name``: HTML texts by id; ``faults`` are given one a request, ``served`` is every address asked.

    A box in ``broken`` shows an impossible time; with ``ignores_before`` every page is the newest.
    """

    name: str = "QuietMarket"
    chat_id: int = 1_777_000_333
    texts: dict[int, str] = field(default_factory=dict)
    faults: list[Fault | None] = field(default_factory=list)
    groups: set[str] = field(default_factory=set)
    served: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    base: str = ""
    ignores_before: bool = False
    broken: set[int] = field(default_factory=set)
    delay_s: float = 0.0
    most_at_once: int = 0
    at_once: int = 0

    def page(self, before_id: int) -> bytes:
        """The page that ends before an id (0: the newest)."""
        before_id = 0 if self.ignores_before else before_id
        ids = sorted(number for number in self.texts if not before_id or number < before_id)[-PER_PAGE:]
        return preview_page(map(self.box, ids)).encode()

    def box(self, number: int) -> str:
        """One message of a page."""
        box = preview_box(number, preview_text(self.texts[number]), name=self.name, chat_id=self.chat_id)
        return box.replace("+00:00", "+99:00") if number in self.broken else box


class _Handler(Handler):
    def answer(self) -> None:
        """Count what is asked at once and answer."""
        world: PreviewWorld = self.server.world
        with self.server.lock:
            world.served.append(self.path)
            world.agents.add(self.headers["User-Agent"])
            world.at_once += 1
            world.most_at_once = max(world.most_at_once, world.at_once)
            fault = world.faults.pop(0) if world.faults else None
        try:
            time.sleep(world.delay_s)
            self._answer(world, fault)
        finally:
            with self.server.lock:
                world.at_once -= 1

    def _answer(self, world: PreviewWorld, fault: Fault | None) -> None:
        asked = urlsplit(self.path)
        name = asked.path.removeprefix("/s/").lower()
        if fault is not None and not fault.status:
            self.connection.close()
        elif fault is not None:
            self.send(fault.status, fault.headers)
        elif name in world.groups:
            self.send(200, {}, preview_page((), has_channel=False).encode())
        elif name != world.name.lower():
            self.send(302, {"Location": f"/{name}"})
        else:
            body = world.page(int(parse_qs(asked.query).get("before", ["0"])[0]))
            etag = f'"{hashlib.sha256(body).hexdigest()}"'
            if self.headers["If-None-Match"] == etag:
                self.send(304, {"ETag": etag})
            else:
                self.send(200, {"ETag": etag}, body)


@contextmanager
def preview_server() -> Iterator[PreviewWorld]:
    """A world without posts, served at its ``base``."""
    world = PreviewWorld()
    with serving(world, _Handler) as world.base:
        yield world
