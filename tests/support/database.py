"""A PostgreSQL server for tests, and a fresh migrated database for each of them.

The server is the embedded one, in a folder of its own that lives as long as the test process; it starts at the first
use. Its databases lose data in a power cut (``ESCROWWATCH_TEST_FAST_DB``), which tests do not mind.
"""

import atexit
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from warehouse.connection import Connection, connect
from warehouse.embedded import ensure_started
from warehouse.migrate import migrate

_TEMPLATE = "escrowwatch_template"
_ROOT = Path(__file__).resolve().parents[2]
# Its stdin ends when the test process does, be it by SIGKILL.
_WATCHER = """
import shutil
import sys
from pathlib import Path
from warehouse.embedded import stop

folder = Path(sys.argv[1])
sys.stdin.buffer.read()
stop(folder / "home")
shutil.rmtree(folder, ignore_errors=True)
"""
_numbers = count(1)


def world_readable_folder() -> Path:
    """A new folder that the unprivileged account of the server can enter: pytest's own are closed to it under root."""
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-test-"))
    folder.chmod(0o755)
    return folder


@cache
def server_dsn() -> str:
    """The DSN of the server's own database; the server stops and its folder goes when the process ends, however."""
    os.environ["ESCROWWATCH_TEST_FAST_DB"] = "1"
    folder = world_readable_folder()
    watcher = subprocess.Popen(
        [sys.executable, "-c", _WATCHER, str(folder)], stdin=subprocess.PIPE, cwd=_ROOT, start_new_session=True
    )
    owner = os.getpid()

    def clean() -> None:
        # A forked child runs the same exit handlers, and the server is not the child's.
        if os.getpid() == owner:
            watcher.communicate()

    atexit.register(clean)
    return ensure_started(folder / "home")


@cache
def template_name() -> str:
    """The name of a migrated, empty database to make others from."""
    _create(_TEMPLATE, template="template1")
    with closing(connect(dsn_of(_TEMPLATE))) as connection:
        migrate(connection)
    return _TEMPLATE


@contextmanager
def empty_database(template: str = "template1") -> Iterator[str]:
    """The DSN of a new database, gone afterwards; by default one without any migration."""
    server_dsn()
    name = f"test_{os.getpid()}_{next(_numbers)}"
    _create(name, template=template)
    try:
        yield dsn_of(name)
    finally:
        _execute(f'drop database "{name}"')


@contextmanager
def fresh_database() -> Iterator[str]:
    """The DSN of a new, migrated, empty database, gone afterwards."""
    with empty_database(template_name()) as dsn:
        yield dsn


@contextmanager
def fresh_connection() -> Iterator[Connection]:
    """A connection to a new, migrated, empty database."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        yield connection


def dsn_of(database: str) -> str:
    """The DSN of one database of the server."""
    return urlunsplit(urlsplit(server_dsn())._replace(path=f"/{database}"))


def rows(connection: Connection, query: str) -> list[tuple[object, ...]]:
    """All rows of a query, and the transaction ended."""
    with connection.cursor() as cursor:
        cursor.execute(query)
        found = [tuple(row) for row in cursor.fetchall()]
    connection.commit()
    return found


def _create(name: str, *, template: str) -> None:
    _execute(f'create database "{name}" template "{template}"')


def _execute(command: str) -> None:
    with closing(connect(server_dsn())) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(command)
