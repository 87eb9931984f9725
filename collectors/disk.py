"""Files and folders on disk."""

import os
import stat
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Walk:
    """One walk over folders: each real path is taken once (``seen``), what cannot be read is set aside.

    ``has_repeats`` tells a folder whose files were all met before from an empty one.
    """

    seen: set[str]
    refused: list[Rejection] = field(default_factory=list)
    has_repeats: bool = False

    def folder(self, path: Path) -> Folder:
        """The tree of the files worth a look below ``path``. Raises ``OSError`` if it cannot be listed itself."""
        real = os.path.realpath(path)
        self.seen.add(real)
        folder = Folder(printable(str(path)), printable(path.absolute().name))
        self._fill(folder, path, (real,))
        return folder

    def _fill(self, folder: Folder, path: Path, above: tuple[str, ...]) -> None:
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries)
        for inner in (path / name for name in names):
            try:
                real = self._take(folder, inner, above)
                if real is not None:
                    self._fill(folder.at((inner.name,)), inner, (*above, real))
            except PermissionError as error:
                self._refuse(inner, f"cannot be read: {error.strerror}", "give yourself the right to read it")
            except OSError as error:
                self._refuse(inner, f"cannot be read: {error.strerror}", "check the path, or copy it again")
            except SkippableRecordError as error:
                self._refuse(inner, str(error), error.remedy)

    def _take(self, folder: Folder, inner: Path, above: tuple[str, ...]) -> str | None:
        """Take a file into ``folder``; the real path of a folder that is to be entered."""
        if not inner.is_dir():
            if is_candidate(inner.name) and self._is_new(os.path.realpath(inner)):
                folder.files.append(read_file(inner))
            return None
        real = os.path.realpath(inner)
        if real in above:
            message = "a link that leads back to a folder above it"
            raise SkippableRecordError(message, remedy="remove the link; what it leads to was read")
        if len(above) > _DEEPEST:
            message = f"a folder more than {_DEEPEST} deep"
            raise SkippableRecordError(message, remedy="import the inner folder by itself")
        return real if self._is_new(real) else None

    def _is_new(self, real: str) -> bool:
        is_new = real not in self.seen
        self.has_repeats = self.has_repeats or not is_new
        self.seen.add(real)
        return is_new

    def _refuse(self, path: Path, reason: str, remedy: str) -> None:
        self.refused.append(Rejection(printable(str(path)), 0, reason, remedy))


def _open(path: Path) -> BinaryIO:
    return path.open("rb")
