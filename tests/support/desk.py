"""The desk as a process of its own, on a free port of loopback."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

_TRIES = 120


@contextmanager
def running_desk(variables: Mapping[str, str]) -> Iterator[str]:
    """The address of a desk that answers; the process ends afterwards. Raises ``TimeoutError`` where none comes up."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = str(Path(sys.executable).parent / "escrowwatch")
    command = [program, "dashboard", "--no-browser", "--port", str(port)]
    with subprocess.Popen(
        command,
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait_until_healthy(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_until_healthy(port: int) -> None:
    for _ in range(_TRIES):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health") as answer:  # loopback
                if answer.read() == b"ok":
                    return
        except OSError:
            time.sleep(0.5)
    message = f"no desk on port {port}"
    raise TimeoutError(message)
