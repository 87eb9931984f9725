"""Opens what a command is given to read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from domain.errors import FatalError


@contextmanager
def open_lines(file: Path | None) -> Iterator[BinaryIO]:
    """Open a file, or standard input where none is named; raises ``FatalError`` naming the file and why."""
    if file is None:
        yield sys.stdin.buffer
        return
    try:
        opened = file.open("rb")
    except OSError as error:
        message = f"{file}: {error.strerror}"
        raise FatalError(message, remedy="name a readable file of JSON lines") from error
    with opened:
        yield opened
