"""Captures into their append-only table."""

import hashlib
from collections.abc import Sequence

from domain.capture import Captured
from warehouse.connection import Connection
from warehouse.copying import bytes_field, copy_rows
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
        lines = [
            capture_line(number, file_id, source.source_id, captured)
            for number, source, captured in zip(numbers, sources, batch, strict=True)
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
