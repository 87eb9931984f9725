"""Files and folders on disk."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from collectors.files import Part
from collectors.folders import Folder, is_candidate, printable
from domain.capture import Rejection
from domain.errors import SkippableRecordError

_DEEPEST = 64


def read_file(path: Path) -> Part:
    """The file at ``path``, not opened yet. Raises ``OSError``, ``SkippableRecordError`` for what is no plain file."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        message = "not a plain file"
        raise SkippableRecordError(message)
    modified_at = datetime.fromtimestamp(status.st_mtime, UTC)
    folder = printable(path.absolute().parent.name)
    return Part(printable(str(path)), path.name, folder, status.st_size, modified_at, partial(_open, path), path)


def read_folder(path: Path, seen: set[str]) -> tuple[Folder, list[Rejection]]:
    """The tree of the files worth a look below ``path``, and what could not be read.

    A real path is visited once (``seen`` keeps them); a link back to a folder above is refused. Raises ``OSError`` if
    ``path`` itself cannot be listed.
    """
    refused: list[Rejection] = []
    real = os.path.realpath(path)
    seen.add(real)
    folder = Folder(printable(str(path)), printable(path.absolute().name))
    _fill(folder, path, (real,), seen, refused)
    return folder, refused


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _fill(folder: Folder, path: Path, above: tuple[str, ...], seen: set[str], refused: list[Rejection]) -> None:
    with os.scandir(path) as entries:
        names = sorted(entry.name for entry in entries)
    for inner in (path / name for name in names):
        shown = printable(str(inner))
        try:
            for below in _take(folder, inner, above, seen):
                _fill(folder.at((inner.name,)), inner, (*above, below), seen, refused)
        except PermissionError as error:
            refused.append(
                Rejection(shown, 0, f"cannot be read: {error.strerror}", "give yourself the right to read it")
            )
        except OSError as error:
            refused.append(Rejection(shown, 0, f"cannot be read: {error.strerror}", "check the path, or copy it again"))
        except SkippableRecordError as error:
            refused.append(Rejection(shown, 0, str(error), error.remedy))


def _take(folder: Folder, inner: Path, above: tuple[str, ...], seen: set[str]) -> Iterator[str]:
    """Take a file into ``folder``; yield the real path of a folder that is to be entered."""
    if not inner.is_dir():
        if is_candidate(inner.name) and _is_new(os.path.realpath(inner), seen):
            folder.files.append(read_file(inner))
        return
    real = os.path.realpath(inner)
    if real in above:
        message = "a link that leads back to a folder above it"
        raise SkippableRecordError(message, remedy="remove the link; what it leads to was read")
    if len(above) > _DEEPEST:
        message = f"a folder more than {_DEEPEST} deep"
        raise SkippableRecordError(message, remedy="import the inner folder by itself")
    if _is_new(real, seen):
        yield real


def _is_new(real: str, seen: set[str]) -> bool:
    is_new = real not in seen
    seen.add(real)
    return is_new
