"""The same rows by a bare COPY, to compare an import with."""

from collections.abc import Iterable, Sequence

from domain.capture import Captured
from warehouse.captures import capture_line
from warehouse.connection import Connection, transaction
from warehouse.copying import copy_rows
from warehouse.staging import Staged, staged_lines
from warehouse.statements import statement


def bare_lines(batch: Sequence[Captured]) -> list[str]:
    """What an import of the batch stores of each message, as one row: the capture, then the message."""
    staged = [
        Staged(number, 1, 1, captured.message, captured.capture.message_id) for number, captured in enumerate(batch, 1)
    ]
    lines, _ = staged_lines(staged)
    captures = [capture_line(number, 1, 1, captured) for number, captured in enumerate(batch, 1)]
    return [f"{capture[:-1]}\t{line}" for capture, line in zip(captures, lines, strict=True)]


def bare_copy(connection: Connection, batches: Iterable[Sequence[str]]) -> int:
    """Copy ready lines into a plain table without index, a commit per batch, and drop it; returns the number of rows.

    The caller makes the lines beforehand and takes the time: a bare COPY has neither to parse nor to hash.
    """
    count = 0
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("bench/drop"))
        cursor.execute(statement("bench/create"))
    try:
        for lines in batches:
            with transaction(connection), connection.cursor() as cursor:
                copy_rows(cursor, statement("bench/copy"), lines)
                count += len(lines)
    finally:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("bench/drop"))
    return count


def backend_pid(connection: Connection) -> int:
    """The server's process of this connection, whose CPU time belongs to a comparison."""
    return connection.info.backend_pid
