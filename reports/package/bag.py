"""Writes a BagIt bag (RFC 8493), hashing what is written, and signs its list of files."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from reports.defang import visible

_CHUNK: Final = 2**20
_FILE_MODE, _FOLDER_MODE = 0o600, 0o700
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "signature.bin"


class HashedFile:
    """A file that is hashed while it is written."""

    def __init__(self, file: BinaryIO) -> None:
        """Write to ``file``."""
        self._file = file
        self._hash = hashlib.sha256()
        self.size_bytes = 0

    def write(self, content: bytes) -> None:
        """Append ``content``."""
        self._file.write(content)
        self._hash.update(content)
        self.size_bytes += len(content)

    @property
    def sha256(self) -> str:
        """The hash of what has been written, in hex."""
        return self._hash.hexdigest()


class Bag:
    """A bag that is being written to an empty folder. Paths are of plain ASCII, below ``data`` for what it is about."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written yet."""
        self._folder = folder
        self._hashes: dict[str, str] = {}
        self._sizes: dict[str, int] = {}

    @property
    def size_bytes(self) -> int:
        """The size of the payload."""
        return sum(size for path, size in self._sizes.items() if path.startswith("data/"))

    @contextmanager
    def file(self, path: str) -> Iterator[HashedFile]:
        """A new file of the bag; it is on the disk at the end."""
        place = self._folder / path
        place.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE), "wb") as opened:
            hashed = HashedFile(opened)
            yield hashed
            opened.flush()
            os.fsync(opened.fileno())
        self._hashes[path], self._sizes[path] = hashed.sha256, hashed.size_bytes

    def add(self, path: str, content: bytes) -> None:
        """A file with this content."""
        with self.file(path) as file:
            file.write(content)

    def copy(self, path: str, source: Path) -> str:
        """A copy of a file; returns its SHA-256 in hex. Raises ``OSError``."""
        with source.open("rb") as opened, self.file(path) as file:
            while chunk := opened.read(_CHUNK):
                file.write(chunk)
        return self._hashes[path]

    def close(self, info: Sequence[tuple[str, str]], tags: Mapping[str, bytes], sign: Callable[[bytes], bytes]) -> None:
        """Write what makes a bag of the files: tag files, manifests, and the signature of the last manifest."""
        payload = {path: sha256 for path, sha256 in self._hashes.items() if path.startswith("data/")}
        oxum = f"{self.size_bytes}.{len(payload)}"
        lines = "".join(
            f"{label}: {' '.join(visible(value).split())}\n" for label, value in [*info, ("Payload-Oxum", oxum)]
        )
        self.add("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        self.add("bag-info.txt", lines.encode())
        for path, content in tags.items():
            self.add(path, content)
        self.add("manifest-sha256.txt", _manifest(payload))
        signed = _manifest({path: sha256 for path, sha256 in self._hashes.items() if path not in payload})
        self.add(TAG_MANIFEST, signed)
        self.add(SIGNATURE, sign(signed))


def _manifest(hashes: Mapping[str, str]) -> bytes:
    return "".join(f"{hashes[path]}  {path}\n" for path in sorted(hashes)).encode("ascii")
