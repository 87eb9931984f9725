"""Upkeep: vacuum, and backups whose restore is tried."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError
from warehouse.connection import Connection, connect, one_snapshot, transaction
from warehouse.embedded import ensure_started, stop
from warehouse.embedded.binaries import packaged
from warehouse.programs import variables_of
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Counts:
    """What a backup must bring back; ``hash_sum`` is over the hashes of all captures."""

    captures: int
    hash_sum: int
    messages: int
    versions: int
    readings: int


def vacuum(connection: Connection) -> None:
    """Vacuum and analyse every table that belongs to us. Readers and writers go on meanwhile."""
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            # A large table takes longer than any statement of a request may.
            cursor.execute("set statement_timeout to 0")
            cursor.execute(statement("upkeep/vacuum"))
    finally:
        connection.autocommit = False


def dump(connection: Connection, dsn: str, path: Path) -> Counts:
    """Write a backup to ``path`` (readable by its owner alone) and return what it holds, seen at the same moment.

    Raises ``FatalError`` with pg_dump's last words; then there is no file.
    """
    beside = path.with_name(f".{path.name}.part")
    with one_snapshot(connection), connection.cursor() as cursor:
        cursor.execute(statement("upkeep/snapshot"))
        (snapshot,) = cursor.fetchone() or ("",)
        counts = _counts(connection)
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            _run("pg_dump", dsn, ["--format=custom", f"--snapshot={snapshot}", f"--file={beside}"])
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    return counts


def try_restore(path: Path) -> Counts:
    """Restore a backup into an embedded server of its own, which is gone afterwards, and return what came back.

    Raises ``FatalError`` with pg_restore's last words.
    """
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-restore-"))
    # As root the server runs as another user, which cannot enter a private folder.
    folder.chmod(0o711)
    home = folder / "home"
    try:
        dsn = ensure_started(home)
        _run("pg_restore", dsn, ["--no-owner", "--no-privileges", "--exit-on-error"], path)
        with closing(connect(dsn)) as connection:
            return _counts(connection)
    finally:
        stop(home)
        shutil.rmtree(folder, ignore_errors=True)


def _counts(connection: Connection) -> Counts:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("upkeep/counts"))
        return Counts(*(cursor.fetchone() or (0, 0, 0, 0, 0)))


def _run(name: str, dsn: str, options: Sequence[str], path: Path | None = None) -> None:
    """Run one of PostgreSQL's programs; the password goes by the environment, where no list of processes shows it."""
    binaries, _ = packaged()
    environment = {**os.environ, **binaries.environment, **variables_of(dsn)}
    if path is not None:
        options = [*options, f"--dbname={environment['PGDATABASE']}", str(path)]
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        [str(binaries.program(name)), *options], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        said = (done.stderr.strip().splitlines() or ["(it said nothing)"])[-1]
        message = f"{name} failed: {said}"
        raise FatalError(message, remedy="check the free space of the disk and the rights of the warehouse's user")
