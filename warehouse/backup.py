"""Encrypted backups: ``pg_dump`` of the installed binaries into a sealed file, and ``pg_restore`` from it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Final

from domain.errors import FatalError
from warehouse.audit import note
from warehouse.connection import connect, transaction
from warehouse.embedded.binaries import packaged
from warehouse.migrate import migrate
from warehouse.programs import variables_of
from warehouse.roles import guard
from warehouse.sealed_stream import CHUNK, opened, sealed
from warehouse.statements import statement

# Roles belong to the server, not to the dump: restoring grants what grants.tsv says to those that exist there.
_SCHEMAS: Final = ("--schema=raw", "--schema=core", "--schema=mart", "--schema=past")
_DUMP: Final = ("--format=custom", "--no-owner", "--no-privileges", *_SCHEMAS)
_RESTORE: Final = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")


def backup(dsn: str, file: Path, secret: str) -> int:
    """Write the whole warehouse, as of one moment, to ``file`` (mode 600), encrypted; returns its size in bytes.

    The file appears when it is whole. Raises ``FatalError`` where it exists, or where ``pg_dump`` fails.
    """
    if file.exists():
        message = f"{file} exists already"
        raise FatalError(message, remedy="name a new file: a backup never replaces another")
    with closing(connect(dsn)) as connection:
        note(connection, "backup", file.name)
    building = file.with_name(f".{file.name}.part")
    try:
        descriptor = os.open(building, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as target, _program("pg_dump", (*_DUMP, "--schema=audit"), dsn) as process:
            for piece in sealed(_pieces(process.stdout), secret):
                target.write(piece)
            _finish(process, "pg_dump")
            target.flush()
            os.fsync(target.fileno())
        building.replace(file)
    except OSError as error:
        message = f"{file}: {error.strerror}"
        raise FatalError(message, remedy="name a file in a folder that you can write, with enough space") from error
    finally:
        building.unlink(missing_ok=True)
    return file.stat().st_size


def restore(dsn: str, file: Path, secret: str) -> list[str]:
    """Bring a backup into an empty database, then up to date; returns the names of the migrations that this took.

    One transaction: a file that is cut or changed leaves nothing behind. Raises ``FatalError`` for such a file, for a wrong
    secret, and for a database that holds a warehouse already.
    """
    with closing(connect(dsn)) as connection, transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("migration/exists"))
        if cursor.fetchone() != (False,):
            message = "the database holds a warehouse already"
            raise FatalError(message, remedy="restore into a new ESCROWWATCH_HOME, or an empty database")
    try:
        source = file.open("rb")
    except OSError as error:
        message = f"{file}: {error.strerror}"
        raise FatalError(message, remedy="name a file that `escrowwatch db backup` wrote") from error
    database = variables_of(dsn)["PGDATABASE"]
    with source, _program("pg_restore", (*_RESTORE, f"--dbname={database}"), dsn) as process:
        try:
            for piece in opened(source, secret):
                if process.stdin is not None:
                    process.stdin.write(piece)
        except BrokenPipeError:
            pass  # it has said why on stderr
        except FatalError:
            # Before its input ends: it would commit what it has.
            process.kill()
            raise
        _finish(process, "pg_restore")
    with closing(connect(dsn)) as connection:
        applied = migrate(connection)
        guard(connection)
        note(connection, "restore", file.name)
    return applied


@contextmanager
def _program(name: str, options: tuple[str, ...], dsn: str) -> Iterator["subprocess.Popen[bytes]"]:
    """One of PostgreSQL's programs; the password goes by its environment, which other users cannot read."""
    binaries, _ = packaged()
    with subprocess.Popen(  # noqa: S603 - the program is PostgreSQL's own, the options are those above
        [str(binaries.program(name)), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin", **binaries.environment, **variables_of(dsn)},
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def _pieces(stream: IO[bytes] | None) -> Iterator[bytes]:
    while stream is not None and (piece := stream.read(CHUNK)):
        yield piece


def _finish(process: "subprocess.Popen[bytes]", name: str) -> None:
    _, said = process.communicate()
    if process.returncode != 0:
        lines = said.decode(errors="replace").strip().splitlines() or ["(it said nothing)"]
        message = f"{name} failed: {lines[0]}"
        raise FatalError(message, remedy="use the DSN of the owner, and a server no newer than the installed pg_dump")
