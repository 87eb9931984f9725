"""What storing costs the server, and a bare COPY of the same rows, or of texts alone, to compare with."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from domain.capture import Capture, Captured
from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.copying import bytes_field, copy_binary, copy_rows, text_field
from warehouse.staging import Staged, staged_rows
from warehouse.statements import statement, statement_name

_NANOSECOND: Final = 1e-9


def bare_lines(connection: Connection, batch: Sequence[Captured]) -> list[str]:
    """What an import of the batch stores of each message, as one row: the capture, then the message as the server writes it."""
    staged = [
        Staged(number, 1, 1, captured.message, captured.capture.message_id) for number, captured in enumerate(batch, 1)
    ]
    lines = _Lines()
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("staging/create"))
        copy_binary(cursor, statement("staging/copy"), staged_rows(staged))
        cursor.copy_expert(statement("bench/write"), lines)
    captures = [_capture_fields(number, captured.capture) for number, captured in enumerate(batch, 1)]
    return [f"{capture}\t{line}" for capture, line in zip(captures, lines.written, strict=True)]


def bare_text_lines(texts: Iterable[str]) -> list[str]:
    """The texts alone, each as one row of the table ``bench_text``."""
    return [f"{text_field(text)}\n" for text in texts]


def bare_copy(
    connection: Connection, batches: Iterable[Sequence[str]], table: Literal["bench", "bench_text"] = "bench"
) -> int:
    """Copy ready lines into a plain table without index, a commit per batch, and drop it; returns the number of rows.

    The caller makes the lines beforehand and takes the time: a bare COPY has neither to parse nor to hash.
    """
    count = 0
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(f"{table}/drop"))
        cursor.execute(statement(f"{table}/create"))
    try:
        for lines in batches:
            with transaction(connection), connection.cursor() as cursor:
                copy_rows(cursor, statement(f"{table}/copy"), lines)
                count += len(lines)
    finally:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement(f"{table}/drop"))
    return count


def backend_pid(connection: Connection) -> int:
    """The server's process of this connection, whose CPU time belongs to a comparison."""
    return connection.info.backend_pid


def backend_seconds(connection: Connection) -> float:
    """Processor time that the server's process of this connection has used.

    Linux only, and the server on this machine: raises ``FatalError`` elsewhere.
    """
    return _seconds(backend_pid(connection))


@contextmanager
def statement_costs(connection: Connection) -> Iterator[Mapping[str, float]]:
    """The server's processor time in seconds by the name of the statement that it was spent on, while this is open."""
    costs: defaultdict[str, float] = defaultdict(float)
    pid = backend_pid(connection)

    class Counting(Cursor):
        def execute(self, query: Any, vars: Any = None) -> None:  # noqa: A002, ANN401 - as psycopg2 declares it
            begun = _seconds(pid)
            super().execute(query, vars)
            costs[statement_name(query)] += _seconds(pid) - begun

        def copy_expert(self, sql: Any, file: Any, size: int = 8192) -> None:  # noqa: ANN401 - as above
            begun = _seconds(pid)
            super().copy_expert(sql, file, size)
            costs[statement_name(sql)] += _seconds(pid) - begun

    usual = connection.cursor_factory
    connection.cursor_factory = Counting
    try:
        yield costs
    finally:
        connection.cursor_factory = usual


class _Lines:
    """Takes what a COPY writes, a line at each call."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: bytes, /) -> None:
        self.written.append(line.decode())


def _capture_fields(number: int, capture: Capture) -> str:
    content = capture.content
    return (
        f"{number}\t1\t{capture.record}\t1\t{capture.message_id}\t{capture.method}"
        f"\t{bytes_field(content)}\t{bytes_field(hashlib.sha256(content).digest())}"
    )


def _seconds(pid: int) -> float:
    # https://docs.kernel.org/scheduler/sched-stats.html: the first number is the time on a processor.
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_bytes().split()[0]) * _NANOSECOND
    except FileNotFoundError:
        message = f"the processor time of the server's process {pid} cannot be read"
        raise FatalError(message, remedy="measure on Linux, with the server on the same machine") from None
