"""Writes the mart as Parquet files, parted by month, that DuckDB, Spark or Iceberg read; persons are masked."""

import json
import shutil
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from domain.errors import FatalError
from warehouse.connection import Connection
from warehouse.parquet_rows import PARQUET_VIEWS, ParquetView, parquet_rows

_ROWS: Final = 20_000
_UNDER_WAY: Final = ".part"
_TYPES: Final = {
    "text": pa.string(),
    "bigint": pa.int64(),
    "integer": pa.int32(),
    "boolean": pa.bool_(),
    "double precision": pa.float64(),
    "numeric": pa.string(),
    "date": pa.date32(),
    "timestamp with time zone": pa.timestamp("us", tz="UTC"),
}


def export_parquet(connection: Connection, folder: Path) -> Iterator[tuple[Path, int]]:
    """Write every view below ``folder`` as ``VIEW/month=2026-03/data.parquet``; yields each file with its rows.

    An export of earlier is replaced view by view, once the new one is whole. Memory holds 20,000 rows at a time.
    Raises ``FatalError`` for a folder that cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for view in PARQUET_VIEWS:
            yield from _export_view(connection, view, folder)
    except OSError as error:
        message = f"{folder}: {error.strerror or error}"
        raise FatalError(
            message, remedy="name a folder that you may write to with --output, with space left"
        ) from error


def _export_view(connection: Connection, view: ParquetView, folder: Path) -> list[tuple[Path, int]]:
    made = folder / f"{view}{_UNDER_WAY}"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    written: dict[str, int] = {}
    with parquet_rows(connection, view) as (columns, rows):
        names = [name for name, _ in columns if name != "month"]
        schema = pa.schema([(name, _TYPES.get(kind, pa.string())) for name, kind in columns if name != "month"])
        month: str | None = None
        writer: pq.ParquetWriter | None = None
        try:
            for month_of, batch in _by_month(rows):
                if writer is None or month_of != month:
                    if writer is not None:
                        writer.close()
                    month = month_of
                    writer = pq.ParquetWriter(_file(made, month), schema, compression="zstd")
                    written[month] = 0
                writer.write_batch(_batch(batch, names, schema))
                written[month] += len(batch)
        finally:
            if writer is not None:
                writer.close()
    whole = folder / view
    shutil.rmtree(whole, ignore_errors=True)
    made.rename(whole)
    return [(_file(whole, month), count) for month, count in written.items()]


def _by_month(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """Rows in portions of one month each; rows come in the order of months, which is their first column."""
    held: list[tuple[Any, ...]] = []
    while portion := list(islice(rows, _ROWS)):
        for row in portion:
            if held and row[0] != held[0][0]:
                yield held[0][0], held
                held = []
            held.append(row)
        if held:
            yield held[0][0], held
            held = []


def _file(folder: Path, month: str) -> Path:
    parted = folder / f"month={month}"
    parted.mkdir(exist_ok=True)
    return parted / "data.parquet"


def _batch(rows: Sequence[tuple[Any, ...]], names: Sequence[str], schema: pa.Schema) -> pa.RecordBatch:
    columns = list(zip(*(row[1:] for row in rows), strict=True))
    arrays = [
        pa.array([_plain(value) for value in column], type=schema.field(name).type)
        for name, column in zip(names, columns, strict=True)
    ]
    return pa.record_batch(arrays, schema=schema)


def _plain(value: object) -> object:
    """A value as its column holds it: decimals and JSON as text, exactly."""
    if value is None or isinstance(value, str | int | float | datetime | date):
        return value
    return format(value, "f") if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)
