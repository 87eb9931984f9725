"""Folders that appear when they are whole."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from domain.errors import FatalError

_UNDER_WAY: Final = ".part"


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A folder beside ``folder`` that takes its name at the end; what a killed process left of one is thrown away.

    Raises ``FatalError`` where ``folder`` is there, cannot be written, or is being written by another process.
    """
    if folder.exists():
        message = f"{folder} is there already"
        raise FatalError(message, remedy="name a new folder with --output: a package is never written over")
    made = folder.with_name(f"{folder.name}{_UNDER_WAY}")
    try:
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(made, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with _thrown_away(made):
                _empty(made)
                yield made
                os.fsync(descriptor)
                made.rename(folder)
            _sync(folder.parent)
        finally:
            os.close(descriptor)
    except BlockingIOError as error:
        message = f"another process is writing {made}"
        raise FatalError(message, remedy="wait for it, or name another folder with --output") from error
    except OSError as error:
        message = f"{folder}: {error.strerror or error}"
        raise FatalError(
            message, remedy="name a folder that you may write to with --output, with space left"
        ) from error


@contextmanager
def _thrown_away(made: Path) -> Iterator[None]:
    """What fails leaves no texts behind."""
    try:
        yield
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
