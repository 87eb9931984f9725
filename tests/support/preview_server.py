"""A loopback web front: serves ``/s/NAME`` from a small world of posts, and the faults that tests ask for."""

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.support.exports import preview_box, preview_page, preview_text

PER_PAGE = 20


@dataclass(frozen=True)
class Fault:
    """One answer instead of a page; status 0 drops the connection."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class PreviewWorld:
    """The channel QuietMarket: HTML texts by id; ``faults`` are given one a request, ``served`` is every address asked.

    A box in ``broken`` shows an impossible time; with ``ignores_before`` every page is the newest.
    """

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
        return preview_page(map(self._box, ids)).encode()

    def _box(self, number: int) -> str:
        box = preview_box(number, preview_text(self.texts[number]))
        return box.replace("+00:00", "+99:00") if number in self.broken else box


class _Handler(BaseHTTPRequestHandler):
    server: "_Server"

    def do_GET(self) -> None:
        """Count what is asked at once and answer."""
        world = self.server.world
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
            self._send(fault.status, fault.headers)
        elif name in world.groups:
            self._send(200, {}, preview_page((), has_channel=False).encode())
        elif name != "quietmarket":
            self._send(302, {"Location": f"/{name}"})
        else:
            body = world.page(int(parse_qs(asked.query).get("before", ["0"])[0]))
            etag = f'"{hashlib.sha256(body).hexdigest()}"'
            if self.headers["If-None-Match"] == etag:
                self._send(304, {"ETag": etag})
            else:
                self._send(200, {"ETag": etag}, body)

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is written to the tests' output."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, world: PreviewWorld) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.world = world
        self.lock = threading.Lock()

    def handle_error(self, *_: object) -> None:
        """A dropped connection is what the test wanted."""


@contextmanager
def preview_server() -> Iterator[PreviewWorld]:
    """A world without posts, served at its ``base``."""
    world = PreviewWorld()
    with _Server(world) as server:
        world.base = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield world
        finally:
            server.shutdown()
            thread.join()
