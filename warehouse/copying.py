"""Rows as PostgreSQL's COPY reads them: in text format, or in binary where fields are few and mostly numbers and bytes."""

import io
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from warehouse.escape import escape

NULL: Final = "\\N"
# Each chunk waits its turn among the threads of the process: 8 kB, the default, would make that hundreds of turns.
_CHUNK_BYTES: Final = 2**20
# https://www.postgresql.org/docs/current/sql-copy.html: signature, flags, no extension; a row of -1 fields ends.
_BINARY_HEAD: Final = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_BINARY_END: Final = b"\xff\xff"
_LOWEST: Final = -(2**63)
_HIGHEST: Final = 2**63 - 1
_FOUR_DIGITS: Final = 1000


def text_field(value: str | None) -> str:
    """A text column: ``None`` is null, and what text cannot hold is escaped."""
    if value is None:
        return NULL
    value = escape(value)
    if "\\" in value:
        value = value.replace("\\", "\\\\")
    if "\n" in value:
        value = value.replace("\n", "\\n")
    if "\t" in value:
        value = value.replace("\t", "\\t")
    if "\r" in value:
        value = value.replace("\r", "\\r")
    return value


def integer_field(value: int | None) -> str:
    """A bigint column: what 64 bits cannot hold is unknown there, and remains in the capture."""
    if value is None or not _LOWEST <= value <= _HIGHEST:
        return NULL
    return str(value)


def time_field(value: datetime | None) -> str:
    """A timestamptz column; the time carries its zone."""
    if value is None:
        return NULL
    if value.tzinfo is not UTC or value.microsecond or value.year < _FOUR_DIGITS:
        return value.isoformat()
    # What every message has, in half the time that isoformat takes.
    return f"{value.year}-{value.month}-{value.day} {value.hour}:{value.minute}:{value.second}+0"


def bytes_field(value: bytes) -> str:
    """A bytea column."""
    return "\\\\x" + value.hex()


def boolean_field(value: bool) -> str:  # noqa: FBT001 - the value of the column is the whole point
    """A boolean column."""
    return "t" if value else "f"


def json_field(value: object) -> str:
    """A jsonb column; every string inside has to be escaped already, which json.dumps keeps in ASCII."""
    return json.dumps(value, separators=(",", ":")).replace("\\", "\\\\")


def copy_rows(cursor: Cursor, statement: str, lines: Iterable[str]) -> None:
    """Send ``lines``, each a row that ends in a newline, through the COPY ``statement``."""
    cursor.copy_expert(statement, io.BytesIO("".join(lines).encode()), _CHUNK_BYTES)


def copy_binary(cursor: Cursor, statement: str, rows: Iterable[bytes]) -> None:
    """Send ``rows`` through the COPY ``statement``: each its number of fields, then the length and bytes of each field."""
    cursor.copy_expert(statement, io.BytesIO(b"".join((_BINARY_HEAD, *rows, _BINARY_END))), _CHUNK_BYTES)
