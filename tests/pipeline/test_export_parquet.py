"""The mart as Parquet files."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pyarrow.dataset as ds
import pytest

from domain.errors import FatalError
from domain.vocabulary import Category, Side
from pipeline.export_parquet import export_parquet
from tests.support.database import fresh_connection, rows
from tests.support.messages import captured, identity, message
from tests.support.readings import MODEL, reading, rich_reading
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings

DAY = timedelta(days=1).total_seconds() / 60
TEXTS = {
    1: ("卖小梅", 0.0),
    2: ("收车队 \x00 ␛ \ud800", 1.0),
    3: ("早上好 🙏", 40 * DAY),
    4: ("=cmd|'/c calc'!A1", 41 * DAY),
}


@pytest.fixture
def market() -> Iterator[Connection]:
    """Messages of two months, a victim among them, all but one read."""
    with fresh_connection() as connection:
        opened = open_file(connection, identity("a"))
        store_batch(connection, opened, [captured(i, message(text, at)) for i, (text, at) in TEXTS.items()], 4)
        benign = reading(Category.BENIGN, side=Side.NONE)
        said = {
            "卖小梅": rich_reading("卖小梅", "小梅"),
            TEXTS[2][0]: reading(Category.LAUNDERING),
            TEXTS[3][0]: benign,
        }
        pending = pending_texts(connection, MODEL, 9)
        store_readings(connection, MODEL, [(one.version_id, said[one.text]) for one in pending if one.text in said])
        publish(connection)
        yield connection


def _read(folder: Path, view: str) -> list[dict[str, object]]:
    table = ds.dataset(folder / view, format="parquet", partitioning="hive").to_table()
    return sorted(table.to_pylist(), key=lambda row: str(row.get("message_id")))


def test_months_are_folders_and_every_row_is_there(market: Connection, tmp_path: Path) -> None:
    """Hive partitions by month of posting; counts are those of the mart."""
    written = dict(export_parquet(market, tmp_path / "mart"))
    files = {str(path.relative_to(tmp_path / "mart")) for path in written}
    assert {"message/month=2026-03/data.parquet", "message/month=2026-04/data.parquet"} <= files
    for view in ("message", "listing", "price", "wallet", "daily"):
        (count,) = rows(market, f"select count(*) from mart.{view}")[0]  # noqa: S608 - names of our own
        assert len(_read(tmp_path / "mart", view)) == count
    messages = _read(tmp_path / "mart", "message")
    assert [row["month"] for row in messages] == ["2026-03", "2026-03", "2026-04", "2026-04"]
    assert messages[0]["posted_at"] == rows(market, "select min(posted_at) from mart.message")[0][0]


def test_persons_are_masked_and_texts_exact_otherwise(market: Connection, tmp_path: Path) -> None:
    """No name of a victim leaves; an unread text is left out; hostile text comes as the escape of the warehouse."""
    list(export_parquet(market, tmp_path))
    assert [row["text"] for row in _read(tmp_path, "message")] == [
        "卖██",
        "收车队 ␛0000 ␛241b ␛d800",
        "早上好 🙏",
        None,
    ]
    assert "小梅".encode() not in b"".join(path.read_bytes() for path in tmp_path.rglob("*.parquet"))
    # The handle of the reading lies over the victim's name.
    assert rows(market, "select count(*) from mart.handle") == [(1,)]
    assert rows(market, "select count(*) from mart.handle_masked") == [(0,)]
    assert not (tmp_path / "handle" / "month=2026-03").exists()
    assert _read(tmp_path, "price")[0]["amount"] == "20000.50"


def test_an_export_again_replaces_the_first(market: Connection, tmp_path: Path) -> None:
    """Months that are gone go; what a killed run left behind is no part of the export."""
    list(export_parquet(market, tmp_path))
    (tmp_path / "message" / "month=1999-01").mkdir()
    (tmp_path / "listing.part").mkdir()
    list(export_parquet(market, tmp_path))
    assert sorted(path.name for path in (tmp_path / "message").iterdir()) == ["month=2026-03", "month=2026-04"]
    assert not list(tmp_path.glob("*.part"))
    with pytest.raises(FatalError):
        list(export_parquet(market, tmp_path / "message" / "month=2026-03" / "data.parquet"))
