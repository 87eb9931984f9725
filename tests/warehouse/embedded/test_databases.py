"""A database beside the warehouse's."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from domain.errors import FatalError
from tests.support.database import world_readable_folder
from warehouse.connection import connect
from warehouse.embedded import ensure_database, ensure_started, stop
from warehouse.embedded.paths import paths_of


@pytest.fixture
def home() -> Iterator[Path]:
    folder = world_readable_folder()
    yield folder / "home"
    stop(folder / "home")
    shutil.rmtree(folder, ignore_errors=True)


def test_a_database_has_an_owner_that_can_enter_no_other(home: Path) -> None:
    dsn = ensure_database(home, "beside")
    with closing(connect(dsn)) as connection, connection.cursor() as cursor:
        cursor.execute("create table kept as select 7 as number")
        connection.commit()
    with pytest.raises(psycopg2.OperationalError, match=r"rejects connection|no pg_hba.conf entry"):
        psycopg2.connect(dsn.removesuffix("/beside") + "/escrowwatch")
    assert ensure_database(home, "beside") == dsn
    # Whoever writes the access rules anew, or loses the password, loses no database.
    access = paths_of(home).data / "pg_hba.conf"
    access.write_text("".join(access.read_text(encoding="ascii").splitlines(keepends=True)[2:]), encoding="ascii")
    stop(home)
    again = ensure_database(home, "beside")
    assert again != dsn
    with closing(connect(again)) as connection, connection.cursor() as cursor:
        cursor.execute("select number from kept")
        assert cursor.fetchone() == (7,)
    with closing(connect(ensure_started(home))):
        pass


def test_a_name_that_is_none_is_refused(home: Path) -> None:
    with pytest.raises(FatalError, match="no name for a database"):
        ensure_database(home, 'x"; drop role escrowwatch')
