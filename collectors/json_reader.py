"""A pull reader for JSON files of any size: it walks containers and hands out whole values as bytes.

Unlike an event parser it keeps the bytes of each record, so that one record that is no JSON is set aside and the rest
of the file is still read.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, NoReturn

from domain.errors import EscrowwatchError

LARGEST_VALUE_BYTES = 16 * 2**20
DEEPEST = 512
_CHUNK = 2**20
_BOM = b"\xef\xbb\xbf"
_SPACE = re.compile(rb"[ \t\r\n]*+")
_FLAT = r'(?:[^"{}\[\]]++|"(?:[^"\\]++|\\.)*+"'
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_SCALAR = re.compile(rb"[^\s,:\[\]{}\"]++")
# Everything up to and with the next bracket that stands outside a string, in one step of the regex engine.
_TO_BRACKET = re.compile(f"{_FLAT})*+([{{}}\\[\\]])".encode(), re.DOTALL)


def _nested(levels: int) -> str:
    inner = f"|{_nested(levels - 1)}" if levels > 1 else ""
    return rf"[{{\[]{_FLAT}{inner})*+[}}\]]"


# A whole record in one step, as long as it is not deeper than those that platforms write.
_RECORD = re.compile(_nested(6).encode(), re.DOTALL)


class BrokenJsonError(EscrowwatchError):
    """The rest of the file cannot be read; ``content`` is where it broke."""

    def __init__(self, message: str, *, content: bytes = b"", remedy: str = "make the export again") -> None:
        """Keep what was read of the broken value."""
        super().__init__(message, remedy=remedy)
        self.content = content


class JsonReader:
    """Reads one stream from front to back. Holds one value (at most ``LARGEST_VALUE_BYTES``) and one chunk."""

    def __init__(self, stream: BinaryIO) -> None:
        """Start before the first value; a UTF-8 byte order mark is passed over."""
        self._stream = stream
        self._buffer = b""
        self._at = 0
        self._more()
        if self._buffer.startswith(_BOM):
            self._at = len(_BOM)

    def peek(self) -> bytes:
        """The first byte of what comes next, white space passed over; empty at the end."""
        while True:
            found = _SPACE.match(self._buffer, self._at)
            self._at = self._at if found is None else found.end()
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            if not self._more():
                return b""

    def members(self) -> Iterator[bytes]:
        """The keys of the object that comes next, as written; the caller takes each value before the next key."""
        self._expect(b"{")
        if self._is_closed(b"}"):
            return
        while True:
            if self.peek() != b'"':
                self._broken("a key was expected")
            key = self.value()
            self._expect(b":")
            yield key[1:-1]
            if self._is_closed(b"}"):
                return
            self._expect(b",")

    def elements(self) -> Iterator[None]:
        """One step per element of the array that comes next; the caller takes each before the next step."""
        self._expect(b"[")
        if self._is_closed(b"]"):
            return
        while True:
            yield None
            if self._is_closed(b"]"):
                return
            self._expect(b",")

    def value(self) -> bytes:
        """The bytes of the value that comes next, whole. Raises ``BrokenJsonError``."""
        first = self.peek()
        if first in b"{[" and first:
            length = self._container_length()
        else:
            length = self._scalar_length(_STRING if first == b'"' else _SCALAR)
        start = self._at
        self._at += length
        return self._buffer[start : self._at]

    def guess(self, ending: bytes) -> bytes:
        """The bytes of what comes next up to and with ``ending``, nothing passed over; empty where there is no such end.

        An object is complete at one place only: a guess that is valid JSON is the whole value.
        """
        self.peek()
        end = self._buffer.find(ending, self._at) if ending else -1
        return b"" if end < 0 else self._buffer[self._at : end + len(ending)]

    def accept(self, guess: bytes) -> None:
        """Pass over a guess that was right."""
        self._at += len(guess)

    def skip(self) -> None:
        """Pass over the value that comes next, whatever its size."""
        if self.peek() not in (b"{", b"["):
            self.value()
            return
        depth = 0
        while True:
            found = _TO_BRACKET.match(self._buffer, self._at)
            if found is None:
                self._need_more()
                continue
            self._at = found.end()
            depth += 1 if found[1] in b"{[" else -1
            if depth == 0:
                return

    def _container_length(self) -> int:
        whole = _RECORD.match(self._buffer, self._at)
        return self._long_container_length() if whole is None else whole.end() - self._at

    def _long_container_length(self) -> int:
        depth = 0
        length = 0
        while True:
            found = _TO_BRACKET.match(self._buffer, self._at + length)
            if found is None:
                self._need_more()
                continue
            length = found.end() - self._at
            depth += 1 if found[1] in b"{[" else -1
            if depth == 0:
                return length
            if depth > DEEPEST:
                self._broken(f"nested more than {DEEPEST} deep")

    def _scalar_length(self, pattern: re.Pattern[bytes]) -> int:
        while True:
            found = pattern.match(self._buffer, self._at)
            # A number at the end of the chunk may go on in the next one.
            if found is not None and (pattern is _STRING or found.end() < len(self._buffer) or not self._more()):
                return found.end() - self._at
            if found is None and pattern is _SCALAR and self.peek():
                self._broken("a value was expected")
            if found is None:
                self._need_more()

    def _is_closed(self, bracket: bytes) -> bool:
        if self.peek() != bracket:
            return False
        self._at += 1
        return True

    def _expect(self, mark: bytes) -> None:
        if self.peek() != mark:
            self._broken(f"{mark.decode()!r} was expected")
        self._at += 1

    def _need_more(self) -> None:
        if len(self._buffer) - self._at > LARGEST_VALUE_BYTES:
            self._broken(f"a value of more than {LARGEST_VALUE_BYTES // 2**20} MiB, or a quotation mark is missing")
        if not self._more():
            self._broken("the file ends in the middle of a record")

    def _more(self) -> bool:
        chunk = self._stream.read(_CHUNK)
        self._buffer = self._buffer[self._at :] + chunk
        self._at = 0
        return bool(chunk)

    def _broken(self, reason: str) -> NoReturn:
        content = self._buffer[self._at : self._at + 65536]
        if not content:
            reason = "the file ends in the middle of a record"
        message = f"broken JSON: {reason}"
        raise BrokenJsonError(message, content=content)
