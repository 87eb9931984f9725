"""Files with one record a line."""

from collections.abc import Iterator
from typing import BinaryIO

from collectors.json_reader import LARGEST_VALUE_BYTES, BrokenJsonError

_BOM = b"\xef\xbb\xbf"


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The number (from 1) and the bytes of every line that is not blank, without its end.

    Raises ``BrokenJsonError`` for a line longer than ``LARGEST_VALUE_BYTES``.
    """
    number = 0
    while line := stream.readline(LARGEST_VALUE_BYTES):
        number += 1
        if len(line) == LARGEST_VALUE_BYTES and not line.endswith(b"\n"):
            message = f"line {number} has more than {LARGEST_VALUE_BYTES // 2**20} MiB"
            raise BrokenJsonError(message, content=line[:65536])
        content = (line.removeprefix(_BOM) if number == 1 else line).strip(b" \t\r\n")
        if content:
            yield number, content
