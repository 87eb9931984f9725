"""Adds sources to the watch list, one or hundreds."""

import csv
from pathlib import Path

from collectors.sources import read_sources, source_named, write_source
from domain.errors import FatalError


def add_sources(folder: Path, written: str | None, file: Path | None) -> list[Path]:
    """Write the files of the source that a person names, or of those in a CSV's column ``source``; known ones are left.

    Returns the paths written. Raises ``FatalError`` that names the line where one cannot be read; then nothing is written.
    """
    if (written is None) == (file is None):
        message = "name one source, or a CSV with --file"
        raise FatalError(message, remedy="escrowwatch sources add telegram:NAME")
    known = {source.key for source in read_sources(folder)}
    if written is not None:
        source = source_named(written)
        if source.key in known:
            message = f"{source.key} is watched already"
            raise FatalError(message, remedy="`escrowwatch sources list` shows what is watched")
        return [write_source(folder, source)]
    added = (
        {source.key: source for source in map(source_named, _lines(file)) if source.key not in known} if file else {}
    )
    return [write_source(folder, source) for source in added.values()]


def _lines(file: Path) -> list[str]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            if "source" not in (reader.fieldnames or ()):
                message = f"{file} has no column `source`"
                raise FatalError(message, remedy="its first line names the columns; one of them is `source`")
            return [row["source"].strip() for row in reader if (row["source"] or "").strip()]
    except (OSError, UnicodeDecodeError) as error:
        message = f"{file} cannot be read: {error}"
        raise FatalError(message, remedy="give a CSV in UTF-8") from error
