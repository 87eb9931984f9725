"""Captures into their append-only table."""

import hashlib
from collections.abc import Mapping, Sequence

from domain.capture import Captured
from domain.chat import ChatRef
from warehouse.connection import Connection
from warehouse.copying import bytes_field, copy_rows
from warehouse.sources import ResolvedSource
from warehouse.statements import statement


def copy_captures(
    connection: Connection, file_id: int, batch: Sequence[Captured], resolved: Mapping[ChatRef, ResolvedSource]
) -> list[int]:
    """Copy the captures of a batch and return their numbers, in order; part of the caller's transaction."""
    with connection.cursor() as cursor:
        cursor.execute(statement("capture/reserve"), {"count": len(batch)})
        numbers = [row[0] for row in cursor.fetchall()]
        lines = [
            capture_line(number, file_id, resolved[captured.capture.chat].source_id, captured)
            for number, captured in zip(numbers, batch, strict=True)
        ]
        copy_rows(cursor, statement("capture/copy"), lines)
    return numbers


def capture_line(number: int, file_id: int, source_id: int, captured: Captured) -> str:
    """One line for COPY: a capture with its numbers and its hash."""
    capture = captured.capture
    content = capture.content
    return (
        f"{number}\t{file_id}\t{capture.record}\t{source_id}\t{capture.message_id}\t{capture.method.value}"
        f"\t{bytes_field(content)}\t{bytes_field(hashlib.sha256(content).digest())}\n"
    )
