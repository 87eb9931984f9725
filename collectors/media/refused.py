"""Files that are known and never stored: lists of their hashes, as hotlines hand them out."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import FatalError

_LINE = re.compile(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True)
class RefusedFiles:
    """SHA-256 and MD5 hashes in lower-case hex, and further judges of the bytes, such as a service's own hash."""

    hashes: frozenset[str] = frozenset()
    judges: tuple[Callable[[bytes], bool], ...] = field(default=())

    def refuses(self, content: bytes) -> bool:
        """Whether the file is known. Nothing is written."""
        if self.hashes:
            md5 = hashlib.md5(content, usedforsecurity=False).hexdigest()
            if md5 in self.hashes or hashlib.sha256(content).hexdigest() in self.hashes:
                return True
        return any(judge(content) for judge in self.judges)


def read_refused(folder: Path) -> RefusedFiles:
    """The hashes of every ``*.txt`` in ``folder``, one a line, ``#`` begins a comment; none where there is no folder.

    Raises ``FatalError`` that names file and line: a list that is read only in part would let files through.
    """
    hashes: set[str] = set()
    for path in sorted(folder.glob("*.txt")):
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            message = f"{path} cannot be read: {error}"
            raise FatalError(message, remedy="check the file: no media are fetched without it") from error
        for number, line in enumerate(lines, 1):
            written = line.partition("#")[0].strip()
            if not written:
                continue
            if _LINE.fullmatch(written) is None:
                message = f"{path}, line {number}: no SHA-256 or MD5 in hex"
                raise FatalError(message, remedy="one hash a line; # begins a comment")
            hashes.add(written.lower())
    return RefusedFiles(frozenset(hashes))
