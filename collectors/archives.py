"""Archives read as folders, without unpacking and within limits."""

import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from collectors.files import Part
from collectors.folders import Folder, is_candidate, printable
from domain.capture import Rejection
from domain.errors import SkippableRecordError

# What reading a file or a member of an archive raises: the last two for unknown compression and encryption.
UNREADABLE = (OSError, EOFError, BadZipFile, LargeZipFile, zlib.error, NotImplementedError, RuntimeError)

_ENCRYPTED = 0x1
_SMALL_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class ZipLimits:
    """How far an archive is believed: exports of years of a busy group stay well below each."""

    entries: int = 500_000
    total_bytes: int = 64 * 2**30
    ratio: int = 200


def read_zip(path: Path, name: str, limits: ZipLimits) -> tuple[Folder, list[Rejection]]:
    """The tree of an archive, and the entries that are refused.

    Raises ``SkippableRecordError`` for an archive refused as a whole, and what ``UNREADABLE`` lists.
    """
    modified_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    with ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
    _require_within(infos, limits)
    root = Folder(name, path.stem)
    refused: list[Rejection] = []
    for info in infos:
        shown = f"{name}!/{printable(info.filename)}"
        if not is_candidate(info.filename):
            continue
        try:
            _require_readable(info, limits)
        except SkippableRecordError as error:
            refused.append(Rejection(shown, 0, str(error), error.remedy))
            continue
        inner = PurePosixPath(info.filename)
        folder = root.at(inner.parent.parts)
        opener = partial(_open, path, info)
        folder.files.append(Part(shown, inner.name, folder.base, info.file_size, modified_at, opener))
    return root, refused


def _open(path: Path, info: ZipInfo) -> BinaryIO:
    # The archive's file stays open until the member is closed.
    with ZipFile(path) as archive:
        return cast("BinaryIO", archive.open(info))


def _require_within(infos: list[ZipInfo], limits: ZipLimits) -> None:
    if len(infos) > limits.entries:
        message = f"an archive of more than {limits.entries} entries"
        raise SkippableRecordError(message, remedy="unpack it and import the folder")
    total = sum(info.file_size for info in infos if is_candidate(info.filename))
    if total > limits.total_bytes:
        message = f"an archive that unpacks to {total} bytes, more than {limits.total_bytes}"
        raise SkippableRecordError(message, remedy="if you trust it, unpack it and import the folder")


def _require_readable(info: ZipInfo, limits: ZipLimits) -> None:
    if info.flag_bits & _ENCRYPTED:
        message = "encrypted"
        raise SkippableRecordError(message, remedy="unpack it with its password and import the folder")
    inner = PurePosixPath(info.filename)
    if inner.is_absolute() or ".." in inner.parts:
        message = "a path that leads out of the archive"
        raise SkippableRecordError(message, remedy="unpack it yourself if you trust it")
    if info.filename.lower().endswith(".zip"):
        message = "an archive inside an archive"
        raise SkippableRecordError(message, remedy="unpack the outer one and import the folder")
    if info.file_size > _SMALL_BYTES and info.file_size > limits.ratio * max(info.compress_size, 1):
        message = f"packed more than {limits.ratio} times smaller than it is, like a zip bomb"
        raise SkippableRecordError(message, remedy="if you trust it, unpack it and import the folder")
