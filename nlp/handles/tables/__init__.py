"""Tables of the finders of handles."""

import csv
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name.tsv`` below its heading."""
    with (_FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        _, *found = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(tuple(row) for row in found if row)


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``name.txt``."""
    return frozenset((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())
