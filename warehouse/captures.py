"""Captures into their append-only table."""

import hashlib
import struct
from collections.abc import Sequence
from typing import Final

from domain.capture import Capture, Captured
from warehouse.connection import Connection
from warehouse.copying import copy_binary
from warehouse.sources import ResolvedSource
from warehouse.statements import statement


def copy_captures(
    connection: Connection, file_id: int, batch: Sequence[Captured], sources: Sequence[ResolvedSource]
) -> list[int]:
    """Copy the captures of a batch, each of its chat in ``sources``, and return their numbers, in order.

    Part of the caller's transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute(statement("capture/reserve"), {"count": len(batch)})
        numbers: list[int] = (cursor.fetchone() or ([],))[0]
        rows = [
            capture_row(number, file_id, source.source_id, captured.capture)
            for number, source, captured in zip(numbers, sources, batch, strict=True)
        ]
        copy_binary(cursor, statement("capture/copy"), rows)
    return numbers


def capture_row(number: int, file_id: int, source_id: int, capture: Capture) -> bytes:
    """A capture as ``copy_binary`` takes it."""
    _, message_id, named, content, record = capture
    method = named.encode()
    numbers = _numbers(_FIELDS, 8, number, 8, file_id, 8, record, 8, source_id, 8, message_id, len(method))
    return b"".join((numbers, method, _length(len(content)), content, _DIGEST_LENGTH, _sha256(content).digest()))


_sha256: Final = hashlib.sha256
_FIELDS: Final = 8
# The number of fields, five bigints with their lengths, the length of the method.
_numbers: Final = struct.Struct(">hiqiqiqiqiqi").pack
_length: Final = struct.Struct(">i").pack
_DIGEST_LENGTH: Final = _length(32)
