"""Further databases on the embedded server, each with an owner of its own, for programs that run beside the warehouse."""

import re
import secrets
from pathlib import Path

import psycopg2

from domain.errors import FatalError
from warehouse.embedded import cluster
from warehouse.embedded.account import server_account
from warehouse.embedded.binaries import reachable
from warehouse.embedded.paths import Paths, paths_of, start_lock, write_secret
from warehouse.embedded.server import ensure_started

_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")


def ensure_database(home: Path, name: str) -> str:
    """The DSN of a database beside the warehouse's, made where need be, whose owner can reach no other.

    To make it the server is stopped for a moment: nobody can log in as its superuser. Raises ``FatalError`` for a name that
    is no plain one.
    """
    if not _NAME.fullmatch(name):
        message = f"{name!r} is no name for a database"
        raise FatalError(message, remedy="lower-case letters, digits and _")
    of_warehouse = ensure_started(home)
    paths = paths_of(home)
    dsn = _dsn(paths, name)
    if dsn is None or not cluster.is_admitted(paths, name) or not _answers(dsn):
        _create(paths, name, is_there=_has(of_warehouse, name))
        ensure_started(home)
        dsn = _dsn(paths, name)
    if dsn is None:
        message = f"the database {name} could not be made"
        raise FatalError(message, remedy=f"look at {paths.log}")
    return dsn


def _has(dsn: str, name: str) -> bool:
    connection = psycopg2.connect(dsn, connect_timeout=5)
    try:
        with connection.cursor() as cursor:
            cursor.execute("select exists (select from pg_database where datname = %s)", (name,))
            return cursor.fetchone() == (True,)
    finally:
        connection.close()


def _create(paths: Paths, name: str, *, is_there: bool) -> None:
    account = server_account()
    binaries = reachable(account, paths.home)
    password = secrets.token_hex(24)
    with start_lock(paths):
        cluster.halt(paths, account, binaries)
        cluster.admit(paths, account, binaries, name, password)
        if not is_there:
            cluster.add_database(paths, account, binaries, name)
        write_secret(_password_file(paths, name), password)


def _dsn(paths: Paths, name: str) -> str | None:
    try:
        password = _password_file(paths, name).read_text(encoding="ascii").strip()
        port = int(paths.port.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return f"postgresql://{name}:{password}@127.0.0.1:{port}/{name}"


def _answers(dsn: str) -> bool:
    try:
        psycopg2.connect(dsn, connect_timeout=5).close()
    except psycopg2.OperationalError:
        return False
    return True


def _password_file(paths: Paths, name: str) -> Path:
    return paths.password.with_name(f"postgres-password-{name}")
