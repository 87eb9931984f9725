"""Restores a backup into an embedded server of its own, to see that it can be done."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from domain.errors import RetriableError
from warehouse.backup import bring_back
from warehouse.connection import connect
from warehouse.embedded import ensure_started, stop
from warehouse.embedded.paths import create_home, paths_of
from warehouse.inventory import Inventory, take_inventory


def try_restore(file: Path, secret: str, beside: Path) -> Inventory:
    """Restore ``file`` into a server of its own in the folder ``beside``, which is gone afterwards; returns what came back.

    Raises as ``restore`` does, and ``RetriableError`` where another process tries one there at this moment. The folder needs
    as much space as the warehouse takes, and the account of the server has to reach it.
    """
    with _alone(beside), _gone_afterwards(beside / ".tried-restore") as home:
        dsn = ensure_started(home)
        bring_back(dsn, file, secret)
        with closing(connect(dsn)) as connection:
            return take_inventory(connection)


@contextmanager
def _gone_afterwards(folder: Path) -> Iterator[Path]:
    """The home of a server in ``folder``; what a killed process has left there goes first."""
    home = folder / "home"

    def clear() -> None:
        stop(home)
        shutil.rmtree(folder, ignore_errors=True)

    clear()
    try:
        yield home
    finally:
        clear()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    create_home(paths_of(folder))
    descriptor = os.open(folder / ".tried-restore.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = f"another process tries a restore in {folder}"
            raise RetriableError(message, remedy="wait until it has ended, then run again") from error
        yield
    finally:
        os.close(descriptor)
