"""What the loopback HTTP servers of tests have in common: their start and end, and how an answer is written."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Handler(BaseHTTPRequestHandler):
    """Answers a request from the server's ``world`` (``answer``), and writes nothing to the tests' output."""

    server: "Server"

    def do_GET(self) -> None:
        """Answer one request."""
        self.answer()

    def answer(self) -> None:
        """Answer one request."""
        raise NotImplementedError

    def send(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        """A whole answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


class Server(ThreadingHTTPServer):
    """Serves a world at a free port; ``lock`` guards what its threads change."""

    daemon_threads = True

    def __init__(self, world: Any, handler: type[Handler]) -> None:  # noqa: ANN401 - every server has a world of its own
        """Not serving yet."""
        super().__init__(("127.0.0.1", 0), handler)
        self.world = world
        self.lock = threading.Lock()

    def handle_error(self, *_: object) -> None:
        """A dropped connection is what the test wanted."""


@contextmanager
def serving(world: object, handler: type[Handler]) -> Iterator[str]:
    """The address at which ``handler`` answers for ``world``."""
    with Server(world, handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
