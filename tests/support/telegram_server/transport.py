"""The transport "full": int32 length of the packet, int32 number, payload, crc32; all little-endian."""

import asyncio
import struct
from zlib import crc32

_HEAD = struct.Struct("<ii")
_FRAME_BYTES = 12
_LARGEST = 4 * 1024 * 1024


class BrokenPacketError(Exception):
    """What arrived is no packet."""


async def read_packet(reader: asyncio.StreamReader) -> bytes:
    """The payload of the next packet. Raises ``IncompleteReadError`` at the end and ``BrokenPacketError``."""
    head = await reader.readexactly(_HEAD.size)
    length, _ = _HEAD.unpack(head)
    if not _FRAME_BYTES < length <= _LARGEST:
        message = f"a packet of {length} bytes"
        raise BrokenPacketError(message)
    rest = await reader.readexactly(length - _HEAD.size)
    payload, checksum = rest[:-4], int.from_bytes(rest[-4:], "little")
    if checksum != crc32(head + payload):
        message = "a packet with a wrong checksum"
        raise BrokenPacketError(message)
    return payload


def packet(payload: bytes, number: int) -> bytes:
    """``payload`` framed as the connection's packet ``number`` (from 0)."""
    content = _HEAD.pack(len(payload) + _FRAME_BYTES, number) + payload
    return content + struct.pack("<I", crc32(content))


def broken_packet(payload: bytes, number: int) -> bytes:
    """As ``packet``, with a wrong checksum."""
    whole = packet(payload, number)
    return whole[:-1] + bytes([whole[-1] ^ 0xFF])


def transport_error(code: int) -> bytes:
    """The payload that reports ``code`` (404: unknown key, 429: too many connections)."""
    return struct.pack("<i", -code)
