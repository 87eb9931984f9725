"""Gives the figures out: over HTTP on loopback, or into a file for node exporter's textfile collector."""

import os
import signal
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from domain.errors import FatalError
from pipeline.metrics import CONTENT_TYPE, metrics_text
from pipeline.settings import Settings


class MetricsServer(ThreadingHTTPServer):
    """Serves the figures taken last, so that a slow warehouse makes no request wait."""

    daemon_threads = True
    body = b""


class _Handler(BaseHTTPRequestHandler):
    server: MetricsServer
    server_version = "escrowwatch"
    sys_version = ""

    def do_GET(self) -> None:
        if self.path.partition("?")[0] != "/metrics":
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = self.server.body
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", CONTENT_TYPE)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """A request in every quarter of a minute is not worth a line."""


def serve_metrics(settings: Settings, address: str, port: int, every_s: float) -> None:
    """Take the figures every ``every_s`` seconds and serve them until SIGINT or SIGTERM.

    Raises ``FatalError`` for a port in use.
    """
    stop = threading.Event()
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_end, lambda *_: stop.set())
    try:
        server = MetricsServer((address, port), _Handler)
    except OSError as error:
        message = f"cannot listen on {address}, port {port}: {error.strerror}"
        raise FatalError(message, remedy="choose another with --port") from error
    with server:
        server.body = metrics_text(settings).encode()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        while not stop.wait(every_s):
            server.body = metrics_text(settings).encode()
        server.shutdown()


def write_metrics(settings: Settings, file: Path) -> None:
    """Write the figures to a file; a reader sees the old or the new one whole.

    Raises ``FatalError`` where it cannot be written.
    """
    beside = file.with_name(f".{os.getpid()}-{file.name}")
    try:
        beside.write_text(metrics_text(settings), encoding="utf-8")
        beside.chmod(0o644)
        beside.replace(file)
    except OSError as error:
        message = f"{file}: {error.strerror}"
        raise FatalError(message, remedy="name a file in a folder that you may write to") from error
