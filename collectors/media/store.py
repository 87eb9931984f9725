"""The media store: files by the SHA-256 of their content, for their owner alone."""

import os
import time
from pathlib import Path

_FOLDER_MODE, _FILE_MODE = 0o700, 0o600
_PART = ".part-"
# What a killed process left half written is nobody's after so long.
_STALE_S = 3_600


class MediaStore:
    """Files under ``folder`` as ``ab/cdef…``: two digits of the hash, then the others. A file is whole or not there."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before the first file."""
        self._folder = folder

    def path(self, sha256: bytes) -> Path:
        """Where the file with this hash is, or would be."""
        name = sha256.hex()
        return self._folder / name[:2] / name[2:]

    def put(self, sha256: bytes, content: bytes) -> Path:
        """Keep ``content``, whose hash is ``sha256``; a file that is there stays as it is. Raises ``OSError``."""
        path = self.path(sha256)
        if path.exists():
            return path
        self._make_folders(path.parent)
        part = self._folder / f"{_PART}{os.getpid()}-{os.urandom(8).hex()}"
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
        _sync(path.parent)
        return path

    def remove(self, sha256: bytes) -> None:
        """The file is no longer kept, nor is it there again after a power cut."""
        path = self.path(sha256)
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            _sync(path.parent)

    def _make_folders(self, folder: Path) -> None:
        is_new = not self._folder.exists()
        self._folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        folder.mkdir(mode=_FOLDER_MODE, exist_ok=True)
        if not is_new:
            for part in self._folder.glob(f"{_PART}*"):
                if time.time() - part.stat().st_mtime > _STALE_S:
                    part.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
