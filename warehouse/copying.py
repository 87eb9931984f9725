"""Rows as PostgreSQL's COPY reads them: in text format, or in binary where fields are few and mostly numbers and bytes."""

import io
import json
import struct
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from warehouse.escape import escape

NULL: Final = "\\N"
BINARY_NULL: Final = b"\xff\xff\xff\xff"
# Each chunk waits its turn among the threads of the process: 8 kB, the default, would make that hundreds of turns.
_CHUNK_BYTES: Final = 2**20
# https://www.postgresql.org/docs/current/sql-copy.html: signature, flags, no extension; a row of -1 fields ends.
_BINARY_HEAD: Final = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_BINARY_END: Final = b"\xff\xff"
_LOWEST: Final = -(2**63)
_HIGHEST: Final = 2**63 - 1
_FOUR_DIGITS: Final = 1000
# https://www.postgresql.org/docs/current/protocol-overview.html: numbers and times in network order, times in microseconds.
_EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)
_length: Final = struct.Struct(">i").pack
_binary_bigint: Final = struct.Struct(">iq").pack
_binary_boolean: Final = struct.Struct(">i?").pack
_JSONB_VERSION: Final = b"\x01"


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


def binary_bytes(value: bytes) -> bytes:
    """A bytea column of binary COPY, and a text column, whose text is encoded already."""
    return _length(len(value)) + value


def binary_text(value: str | None) -> bytes:
    """A text column of binary COPY: ``None`` is null, and what text cannot hold is escaped."""
    return BINARY_NULL if value is None else binary_bytes(escape(value).encode())


def binary_integer(value: int | None) -> bytes:
    """A bigint column of binary COPY: what 64 bits cannot hold is unknown there, and remains in the capture."""
    if value is None or not _LOWEST <= value <= _HIGHEST:
        return BINARY_NULL
    return _binary_bigint(8, value)


def binary_time(value: datetime | None) -> bytes:
    """A timestamptz column of binary COPY; the time carries its zone."""
    return BINARY_NULL if value is None else _binary_bigint(8, microseconds(value))


def microseconds(value: datetime) -> int:
    """A time as PostgreSQL keeps it: microseconds since the beginning of 2000 in UTC; the time carries its zone."""
    since = value - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def binary_boolean(value: bool) -> bytes:  # noqa: FBT001 - as boolean_field
    """A boolean column of binary COPY."""
    return _binary_boolean(1, value)


def binary_json(value: object) -> bytes:
    """A jsonb column of binary COPY; every string inside has to be escaped already."""
    return binary_json_text(json.dumps(value, separators=(",", ":")))


def binary_json_text(text: str) -> bytes:
    """A jsonb column of binary COPY, from its JSON text."""
    return binary_bytes(_JSONB_VERSION + text.encode())


def copy_rows(cursor: Cursor, statement: str, lines: Iterable[str]) -> None:
    """Send ``lines``, each a row that ends in a newline, through the COPY ``statement``."""
    cursor.copy_expert(statement, io.BytesIO("".join(lines).encode()), _CHUNK_BYTES)


def copy_binary(cursor: Cursor, statement: str, rows: Iterable[bytes]) -> None:
    """Send ``rows`` through the COPY ``statement``: each its number of fields, then the length and bytes of each field."""
    cursor.copy_expert(statement, io.BytesIO(b"".join((_BINARY_HEAD, *rows, _BINARY_END))), _CHUNK_BYTES)
