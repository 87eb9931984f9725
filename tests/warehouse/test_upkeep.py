"""Backups of the schedule, and where PostgreSQL's programs are led."""

from pathlib import Path

import pytest

from domain.errors import FatalError
from tests.support.database import rows
from tests.support.messages import MARKET, captured, identity, message
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch
from warehouse.programs import variables_of
from warehouse.upkeep import dump, try_restore


def test_a_backup_brings_back_what_was_there(connection: Connection, tmp_path: Path) -> None:
    """Restored into a server of its own; a file that was cut is refused."""
    batch = [
        captured(number, message("收U \x00\u202e\ud800", number), record=number, chat=MARKET) for number in (1, 2, 3)
    ]
    store_batch(connection, open_file(connection, identity("a")), batch, 3)
    ((user, port, name),) = rows(connection, "select current_user, inet_server_port(), current_database()")
    dsn = f"postgresql://{user}:{connection.info.password}@127.0.0.1:{port}/{name}"
    path = tmp_path / "w.dump"
    before = dump(connection, dsn, path)
    assert (before.captures, before.messages) == (3, 3)
    assert path.stat().st_mode & 0o777 == 0o600
    assert try_restore(path) == before
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(FatalError, match="pg_restore failed"):
        try_restore(path)


def test_programs_are_led_over_tls_where_the_dsn_asks_for_it() -> None:
    dsn = "postgresql://li:p%40ss@db.example:6432/w?sslmode=verify-full&sslrootcert=/etc/ca.pem"
    assert variables_of(dsn) == {
        "PGHOST": "db.example",
        "PGPORT": "6432",
        "PGUSER": "li",
        "PGPASSWORD": "p@ss",
        "PGDATABASE": "w",
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": "/etc/ca.pem",
    }
