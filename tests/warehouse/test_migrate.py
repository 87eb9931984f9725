"""Migrations."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from domain.errors import FatalError
from tests.support.database import empty_database, rows
from warehouse import migrate as module
from warehouse.connection import connect
from warehouse.migrate import migrate, migrations, pending

SHIPPED = Path(module.__file__).parent / "migrations"


@pytest.fixture
def bare_dsn() -> Iterator[str]:
    """A database without any migration."""
    with empty_database() as dsn:
        yield dsn


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped migrations, free to be changed."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "migrations"))


def test_migrating_twice_changes_nothing(bare_dsn: str) -> None:
    """The first run applies everything that was pending, the second nothing."""
    with closing(connect(bare_dsn)) as connection:
        names = [migration.name for migration in migrations()]
        assert pending(connection) == names
        assert migrate(connection) == names
        assert pending(connection) == []
        assert migrate(connection) == []


def test_two_runners_at_once_apply_each_migration_once(bare_dsn: str) -> None:
    """The lock makes them take turns; together they apply the list once."""
    applied: list[str] = []

    def run() -> None:
        with closing(connect(bare_dsn)) as connection:
            applied.extend(migrate(connection))

    runners = [threading.Thread(target=run) for _ in range(4)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    assert sorted(applied) == [migration.name for migration in migrations()]


def test_a_failing_migration_leaves_no_trace(bare_dsn: str, folder: Path) -> None:
    """What came before it stays applied; of itself nothing does, and the next run takes it up again."""
    (folder / "0900_broken.sql").write_text("create table core.half (i int);\nselect 1 / 0;\n", encoding="utf-8")
    with closing(connect(bare_dsn)) as connection:
        with pytest.raises(FatalError, match="division by zero"):
            migrate(connection, folder)
        assert pending(connection, folder) == ["0900_broken"]
        assert rows(connection, "select to_regclass('core.half')") == [(None,)]
        (folder / "0900_broken.sql").write_text("create table core.whole (i int);\n", encoding="utf-8")
        assert migrate(connection, folder) == ["0900_broken"]


def test_a_changed_migration_is_refused(bare_dsn: str, folder: Path) -> None:
    """What has been applied must not change behind the warehouse's back."""
    with closing(connect(bare_dsn)) as connection:
        migrate(connection, folder)
        with (folder / "0001_raw.sql").open("a", encoding="utf-8") as file:
            file.write("-- a harmless word\n")
        with pytest.raises(FatalError, match="0001_raw was changed"):
            migrate(connection, folder)


def test_a_newer_warehouse_is_refused(bare_dsn: str, folder: Path) -> None:
    """An older program does not touch a warehouse that a newer one has made."""
    (folder / "0900_later.sql").write_text("select 1;\n", encoding="utf-8")
    with closing(connect(bare_dsn)) as connection:
        migrate(connection, folder)
        with pytest.raises(FatalError, match="newer version"):
            migrate(connection)


def test_a_misnamed_migration_is_refused(folder: Path) -> None:
    """A file that the order cannot place is an error."""
    (folder / "later.sql").write_text("select 1;\n", encoding="utf-8")
    with pytest.raises(FatalError, match=r"NNNN_name\.sql"):
        migrations(folder)


def test_captures_are_append_only(dsn: str) -> None:
    """Update, delete and truncate are refused, for the owner too."""
    with closing(connect(dsn)) as connection:
        for command in ("update raw.capture set record = 1", "delete from raw.capture", "truncate raw.capture"):
            with connection.cursor() as cursor, pytest.raises(psycopg2.errors.RestrictViolation, match="append-only"):
                cursor.execute(command)
            connection.rollback()
