"""Backups: written, changed, and brought into a server of its own."""

import io
import stat
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import FatalError
from tests.support.database import empty_database, fresh_database, rows, world_readable_folder
from tests.support.guarded import fill_guarded
from tests.support.logins import login, login_dsn
from warehouse.backup import backup, restore
from warehouse.connection import connect
from warehouse.embedded import ensure_started, stop
from warehouse.publishing import publish
from warehouse.roles import set_up_roles
from warehouse.sealed_stream import CHUNK, MARK, opened, sealed

SECRET = "a secret \u202e of mine"
TABLES = """
    select n.nspname || '.' || c.relname
    from pg_class as c
    join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('raw', 'core', 'mart', 'audit') and c.relkind in ('r', 'p', 'v', 'm')
    order by 1
"""


def test_a_backup_restored_into_a_fresh_server_holds_the_same(tmp_path: Path) -> None:
    """Every table and view by its rows; roles and row security work there; no word of a message stands in the file."""
    file = tmp_path / "a.backup"
    home = world_readable_folder()
    with fresh_database() as dsn:
        with closing(connect(dsn)) as owner:
            fill_guarded(owner)
        size = backup(dsn, file, SECRET).size_bytes
        assert (file.stat().st_size, stat.S_IMODE(file.stat().st_mode)) == (size, 0o600)
        assert "车队".encode() not in file.read_bytes()
        before = _contents(dsn)
        with pytest.raises(FatalError, match="exists already"):
            backup(dsn, file, SECRET)
        with pytest.raises(FatalError, match="holds a warehouse already"):
            restore(dsn, file, SECRET)
    fresh = ensure_started(home / "home")
    try:
        assert restore(fresh, file, SECRET) == []
        after = _contents(fresh)
        assert len(after.pop("audit.entry")) == len(before.pop("audit.entry")) + 1
        assert after == before
        with closing(connect(fresh)) as owner:
            set_up_roles(owner)
            publish(owner)
        with login(fresh, "investigator") as investigator:
            assert rows(investigator, "select * from core.message") == []
    finally:
        stop(home / "home")


def test_a_changed_cut_or_lengthened_backup_leaves_nothing_behind(tmp_path: Path) -> None:
    """One transaction: the database is as empty as before, for a wrong key too."""
    file = tmp_path / "a.backup"
    with fresh_database() as dsn:
        with closing(connect(dsn)) as owner:
            fill_guarded(owner)
        backup(dsn, file, SECRET)
    content = file.read_bytes()
    changed = bytearray(content)
    changed[len(content) // 2] ^= 1
    with empty_database() as dsn:
        for bad in (bytes(changed), content[:-1], content[: len(content) // 2], content + b"x", b"PGDMP" + content):
            file.write_bytes(bad)
            with pytest.raises(FatalError):
                restore(dsn, file, SECRET)
        file.write_bytes(content)
        with pytest.raises(FatalError, match="the key is another"):
            restore(dsn, file, "guess")
        with closing(connect(dsn)) as owner:
            assert rows(owner, "select to_regnamespace('raw'), to_regnamespace('core')") == [(None, None)]
        restore(dsn, file, SECRET)


def test_chunks_cannot_be_repeated_reordered_or_taken_from_another_file() -> None:
    """Each tag covers the place of its chunk, the file's salt, and whether it is the last."""
    head, *chunks = sealed([b"a" * CHUNK, b"b" * CHUNK, b"c"], SECRET)
    assert b"".join(opened(io.BytesIO(b"".join([head, *chunks])), SECRET)) == b"a" * CHUNK + b"b" * CHUNK + b"c"
    other = next(iter(sealed([b"a"], SECRET)))
    for bad in (
        [head, chunks[1], chunks[0], *chunks[2:]],
        [head, chunks[0], chunks[0], *chunks[1:]],
        [head, *chunks[1:]],
        [head, *chunks[:-1]],
        [other, *chunks],
        [head, chunks[-1]],
        [MARK],
        [],
    ):
        with pytest.raises(FatalError):
            list(opened(io.BytesIO(b"".join(bad)), SECRET))


def test_a_backup_that_fails_leaves_no_file(tmp_path: Path) -> None:
    """A folder that is not there, and a login that may not read everything."""
    with fresh_database() as dsn:
        with pytest.raises(FatalError):
            backup(dsn, tmp_path / "nowhere" / "a.backup", SECRET)
        with login_dsn(dsn, "investigator") as own, pytest.raises(FatalError, match="permission denied"):
            backup(own, tmp_path / "a.backup", SECRET)
    assert list(tmp_path.iterdir()) == []


def _contents(dsn: str) -> dict[str, list[tuple[object, ...]]]:
    with closing(connect(dsn)) as connection:
        names = [str(name) for (name,) in rows(connection, TABLES)]
        return {name: rows(connection, f"select t::text from {name} as t order by 1") for name in names}  # noqa: S608 - names of our own
