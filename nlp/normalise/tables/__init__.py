"""The tables of the normaliser: tab-separated files with a heading line, read once."""

import csv
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name`` (a ``.tsv`` file here) below its heading, padded with empty cells to the heading's width."""
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        heading, *found = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple((*row, *[""] * (len(heading) - len(row))) for row in found if row)


@cache
def regions() -> frozenset[str]:
    """The two-letter codes that have a flag (Unicode's region subtags)."""
    return frozenset((_FOLDER / "regions.txt").read_text(encoding="ascii").split())


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``name.txt``."""
    return frozenset((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name.tsv``."""
    return rows(f"{name}.tsv")
