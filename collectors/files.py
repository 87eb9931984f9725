"""What is imported: one file, or the parts of one export that belong together."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from domain.vocabulary import Method

_CHUNK = 2**20


@dataclass(frozen=True, slots=True)
class Part:
    """One file on disk or in an archive. ``folder`` is the name of the folder it lies in, for chats named by it.

    ``path`` is where it lies on disk, ``None`` inside an archive.
    """

    name: str
    base: str
    folder: str
    size_bytes: int
    modified_at: datetime
    opener: Callable[[], BinaryIO]
    path: Path | None = None

    def open(self) -> BinaryIO:
        """A new stream from its start. Raises what reading files and archives raises (``archives.UNREADABLE``)."""
        return self.opener()


@dataclass(frozen=True, slots=True)
class ImportFile:
    """One unit of import.

    ``name`` is the path as a person would write it; ``sha256`` the hash of the bytes of a single part, or of the
    parts' hashes in their order; ``modified_at`` (UTC) that of the newest part, for archives that of the archive.
    """

    name: str
    size_bytes: int
    modified_at: datetime
    method: Method
    sha256: bytes
    parts: tuple[Part, ...]

    def open(self) -> BinaryIO:
        """A new stream over the first part; most units have no other."""
        return self.parts[0].open()


def import_file(parts: tuple[Part, ...], method: Method) -> ImportFile:
    """The unit made of ``parts`` (one at least), hashed by reading each once."""
    hashes = [hash_of(part) for part in parts]
    return ImportFile(
        name=parts[0].name,
        size_bytes=sum(part.size_bytes for part in parts),
        modified_at=max(part.modified_at for part in parts),
        method=method,
        sha256=hashes[0] if len(hashes) == 1 else hashlib.sha256(b"".join(hashes)).digest(),
        parts=parts,
    )


def hash_of(part: Part) -> bytes:
    """The SHA-256 of one part, streamed."""
    digest = hashlib.sha256()
    with part.open() as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.digest()
