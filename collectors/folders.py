"""Folders, on disk or in an archive, and which of their files are worth a look."""

import re
from dataclasses import dataclass, field

from collectors.files import Part

_SUFFIXES = (".json", ".html", ".htm", ".jsonl", ".ndjson", ".zip")
_DIGITS = re.compile(r"([0-9]+)")


@dataclass(slots=True)
class Folder:
    """``name`` is its whole path as shown, ``base`` the last step of it."""

    name: str
    base: str
    files: list[Part] = field(default_factory=list)
    folders: dict[str, "Folder"] = field(default_factory=dict)

    def at(self, steps: tuple[str, ...]) -> "Folder":
        """The folder below this one at ``steps``, made if it is not there yet."""
        folder = self
        for step in steps:
            shown = printable(step)
            folder = folder.folders.setdefault(step, Folder(f"{folder.name}/{shown}", shown))
        return folder


def is_candidate(name: str) -> bool:
    """Whether a file met in a folder may be an export, by the end of its name."""
    return name.lower().endswith(_SUFFIXES)


def natural(name: str) -> list[tuple[int, int, str]]:
    """A key that sorts ``messages2`` before ``messages10``."""
    return [(1, int(piece), "") if piece.isdecimal() else (0, 0, piece) for piece in _DIGITS.split(name.lower())]


def printable(name: str) -> str:
    """A path as text that can be stored and shown; what UTF-8 cannot hold appears as an escape."""
    return name.replace("\x00", "\\x00").encode("utf-8", "backslashreplace").decode()
