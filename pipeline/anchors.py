"""Anchors: every signed head in an append-only file outside the database, so that a cut-off end is noticed."""

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from domain.errors import FatalError
from warehouse.connection import Connection
from warehouse.heads import Head, heads_after, warehouse_id

_END_BYTES: Final = 2**16


@dataclass(frozen=True, slots=True)
class Anchored:
    """A head as an anchor holds it."""

    number: int
    document: bytes
    signature: bytes
    warehouse: str

    @property
    def sha256(self) -> bytes:
        """Its hash."""
        return hashlib.sha256(self.document).digest()


def anchor_heads(connection: Connection, path: Path) -> int:
    """Append the heads that the file does not hold yet, each on disk before the next; returns how many.

    Raises ``FatalError`` where the file cannot be written; the heads stand, and the next call appends them.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _anchor(connection, path)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}"
        remedy = "free space there, or let this user write, and run `escrowwatch seal`: the heads are in the warehouse"
        raise FatalError(message, remedy=remedy) from error


def _anchor(connection: Connection, path: Path) -> int:
    with _locked(path):
        last = _last_anchored(path, warehouse_id(connection))
        held = heads_after(connection, max(last.number - 1, 0) if last else 0)
        if last is not None and held and held[0].sha256 == last.sha256:
            missing = held[1:]
        else:
            # A warehouse that went back to a backup: the file shows both histories from then on.
            known = {one.sha256 for one in _ended(path, _lines(path))}
            missing = [head for head in heads_after(connection) if head.sha256 not in known]
        _append(path, missing)
    return len(missing)


def read_anchors(path: Path) -> list[Anchored]:
    """The heads in an anchor file. Raises ``FatalError`` where it cannot be read.

    What a killed process, or a full disk, left of a last line is passed over: the head is appended again.
    """
    lines = _lines(path)
    found = _ended(path, lines)
    if len(lines) == 1 and _is_whole(lines[0]):
        # One head that somebody has put into a file of its own.
        found.append(_anchored(path, 1, lines[0]))
    return found


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise FatalError(message) from error


def _ended(path: Path, lines: Sequence[bytes]) -> list[Anchored]:
    return [_anchored(path, number, line) for number, line in enumerate(lines[:-1], 1) if line]


def _is_whole(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _last_anchored(path: Path, warehouse: str) -> Anchored | None:
    """The last head of this warehouse in the file, looked for in its end only."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _END_BYTES, 0))
            lines = file.read().split(b"\n")
    except FileNotFoundError:
        return None
    for line in reversed(lines[(size > _END_BYTES) : -1]):
        if warehouse.encode("ascii") in line:
            return _anchored(path, 0, line)
    return None


def _anchored(path: Path, number: int, line: bytes) -> Anchored:
    try:
        held: dict[str, Any] = json.loads(line)
        content = held["document"].encode("ascii")
        head = json.loads(content)
        anchored = Anchored(head["number"], content, bytes.fromhex(held["signature"]), head["warehouse"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"{path}, line {number}: no head"
        raise FatalError(message, remedy="give a file with one head a line, as heads.jsonl in the home") from error
    if anchored.sha256.hex() != held.get("hash"):
        message = f"{path}, line {number}: the hash is not that of the document"
        raise FatalError(message, remedy="somebody has changed the anchor: compare it with another copy")
    return anchored


def _append(path: Path, heads: Sequence[Head]) -> None:
    if not heads:
        return
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+b") as file:
        _end_line(file.fileno())
        for head in heads:
            content = {
                "document": head.document.decode("ascii"),
                "hash": head.sha256.hex(),
                "signature": head.signature.hex(),
            }
            file.write(json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n")
            file.flush()
            os.fsync(file.fileno())


def _end_line(descriptor: int) -> None:
    """Take away what a killed process has left of a line: it was never an anchor."""
    size = os.fstat(descriptor).st_size
    kept = size
    while kept and os.pread(descriptor, 1, kept - 1) != b"\n":
        kept -= 1
    if kept < size:
        os.ftruncate(descriptor, kept)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    descriptor = os.open(path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
