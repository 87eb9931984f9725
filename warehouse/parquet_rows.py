"""Rows of the mart for a columnar export: by month, masked, streamed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal, get_args

from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.statements import statement

ParquetView = Literal["message", "listing", "price", "wallet", "handle", "daily"]
PARQUET_VIEWS: Final[tuple[ParquetView, ...]] = get_args(ParquetView)
_CHUNK: Final = 5_000


@contextmanager
def parquet_rows(
    connection: Connection, view: ParquetView
) -> Iterator[tuple[list[tuple[str, str]], Iterator[tuple[Any, ...]]]]:
    """Names and PostgreSQL types of the columns, and all rows in a stable order; ``month`` (``2026-03``) comes first.

    Texts are those of ``mart.message_masked``, escaped: persons are painted over, and unread messages have no text.
    The audit log notes the export before it begins.
    """
    note(connection, "export", f"parquet {view}")
    with transaction(connection), connection.cursor(name=f"parquet_{view}") as cursor:
        cursor.itersize = _CHUNK
        cursor.execute(statement(f"parquet/rows_{view}"))
        first = cursor.fetchmany(_CHUNK)
        described = cursor.description or ()
        with connection.cursor() as names:
            names.execute(statement("parquet/types"), {"oids": [column.type_code for column in described]})
            types = dict(names.fetchall())

        def rows() -> Iterator[tuple[Any, ...]]:
            yield from first
            yield from cursor

        yield [(column.name, types[column.type_code]) for column in described], rows()
