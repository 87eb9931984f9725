"""What goes out on a connection: packets, encrypted messages, answers."""

import asyncio
import gzip
import struct
from collections.abc import Callable

from telethon.tl import TLObject
from telethon.tl.core import GzipPacked

from tests.support.telegram_server import crypto, transport

ANSWER, OTHER = 1, 3  # the last two bits of a server's message id
_RPC_RESULT = 0xF35C6D01
_CONTAINER = 0x73F1F8DC
_ZIPPED_ABOVE_BYTES = 512
_CONTAINER_EVERY = 3


class Outbox:
    """Collects messages and sends them together. ``auth_key``, ``salt`` and ``session_id`` are the client's latest."""

    def __init__(self, writer: asyncio.StreamWriter, next_message_id: Callable[[int], int]) -> None:
        """Nothing is known of the client."""
        self.auth_key = b""
        self.salt = 0
        self.session_id = 0
        self._writer = writer
        self._next_message_id = next_message_id
        self._packets = 0
        self._flushed = 0
        self._waiting: list[tuple[int, bytes]] = []

    def result(self, message_id: int, content: bytes) -> None:
        """The answer to the client's message, zipped where it is long."""
        if len(content) > _ZIPPED_ABOVE_BYTES:
            packed = TLObject.serialize_bytes(gzip.compress(content, 1))
            content = struct.pack("<I", GzipPacked.CONSTRUCTOR_ID) + packed
        self.queue(ANSWER, struct.pack("<Iq", _RPC_RESULT, message_id) + content)

    def queue(self, kind: int, content: bytes) -> None:
        """A message that goes with the next ``flush``."""
        self._waiting.append((self._next_message_id(kind), content))

    def flush(self) -> None:
        """Sends what waits: several messages in a container, and every third single one too."""
        waiting, self._waiting = self._waiting, []
        if not waiting or self._writer.is_closing():
            return
        self._flushed += 1
        if len(waiting) == 1 and self._flushed % _CONTAINER_EVERY:
            self._seal(*waiting[0], 1)
            return
        inner = [struct.pack("<qii", number, 1, len(content)) + content for number, content in waiting]
        container = struct.pack("<Ii", _CONTAINER, len(inner)) + b"".join(inner)
        self._seal(self._next_message_id(OTHER), container, 0)

    def send_alone(self, content: bytes) -> None:
        """A message of its own, at once."""
        self._seal(self._next_message_id(ANSWER), content, 1)

    def send_plain(self, content: bytes) -> None:
        """A message that is not encrypted."""
        self.send(struct.pack("<qqi", 0, self._next_message_id(ANSWER), len(content)) + content)

    def send(self, payload: bytes, *, is_broken: bool = False) -> None:
        """A packet."""
        frame = transport.broken_packet if is_broken else transport.packet
        self._writer.write(frame(payload, self._packets))
        self._packets += 1

    def _seal(self, number: int, content: bytes, sequence: int) -> None:
        message = crypto.Sealed(self.salt, self.session_id, number, sequence, content)
        self.send(crypto.envelope(self.auth_key, message))
