"""Cuts a page of any size into the blocks that hold its messages, each with its exact bytes.

The pages are made by machines that escape every ``<`` of a text, so counting ``<div`` and ``</div`` finds where a block
ends.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from domain.errors import EscrowwatchError

LARGEST_BLOCK_BYTES = 16 * 2**20
_CHUNK = 2**18
# An opening tag may lie across two chunks.
_LONGEST_TAG = 2**16
_DIV = re.compile(rb"<div\b|</div\s*>", re.IGNORECASE)


class BrokenHtmlError(EscrowwatchError):
    """The page ends, or goes on for too long, inside a block; ``content`` is its beginning."""

    def __init__(self, message: str, *, content: bytes) -> None:
        """Keep what was read of the block."""
        super().__init__(message, remedy="make the export again, or save the page again")
        self.content = content


def blocks(stream: BinaryIO, opening: re.Pattern[bytes]) -> Iterator[bytes]:
    """Every outermost ``<div>`` whose opening tag matches ``opening``, whole, in order.

    Memory is bounded by the largest block. Raises ``BrokenHtmlError`` for one that is not closed.
    """
    buffer = b""
    is_more = True
    while is_more:
        chunk = stream.read(_CHUNK)
        is_more = bool(chunk)
        buffer += chunk
        at = 0
        while (found := opening.search(buffer, at)) is not None:
            end = _end_of_div(buffer, found.start())
            if end is None:
                break
            yield buffer[found.start() : end]
            at = end
        if found is not None:
            buffer = buffer[found.start() :]
            if not is_more or len(buffer) > LARGEST_BLOCK_BYTES:
                message = "the page ends in the middle of a message" if chunk == b"" else "a message without an end"
                raise BrokenHtmlError(message, content=buffer[:65536])
        else:
            buffer = buffer[max(at, len(buffer) - _LONGEST_TAG) :]


def _end_of_div(content: bytes, start: int) -> int | None:
    depth = 0
    for tag in _DIV.finditer(content, start):
        depth += -1 if tag[0].startswith(b"</") else 1
        if depth == 0:
            return tag.end()
    return None
