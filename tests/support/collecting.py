"""Short ways for tests to run the collectors."""

from collections.abc import Sequence
from pathlib import Path

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions, Item
from collectors.registry import collect
from domain.capture import Captured, Rejection
from domain.chat import Snapshot

PUBLIC = ImportOptions(is_declared_public=True)


def found(*paths: Path | str, format_name: str | None = None) -> list[ImportFile | Rejection]:
    """Everything that ``discover`` finds."""
    return list(discover(paths, format_name=format_name))


def import_file_at(path: Path, *, format_name: str | None = None) -> ImportFile:
    """The one unit at ``path``."""
    (unit,) = found(path, format_name=format_name)
    assert isinstance(unit, ImportFile), unit
    return unit


def collected(path: Path, options: ImportOptions = PUBLIC, *, format_name: str | None = None) -> list[Item]:
    """Everything that the unit at ``path`` holds."""
    return list(collect(import_file_at(path, format_name=format_name), options))


def captures(items: Sequence[Item | ImportFile]) -> list[Captured]:
    """The captures among ``items``."""
    return [item for item in items if isinstance(item, Captured)]


def rejections(items: Sequence[Item | ImportFile]) -> list[Rejection]:
    """The rejections among ``items``."""
    return [item for item in items if isinstance(item, Rejection)]


def snapshots(items: Sequence[Item | ImportFile]) -> list[Snapshot]:
    """The snapshots among ``items``."""
    return [item for item in items if isinstance(item, Snapshot)]
