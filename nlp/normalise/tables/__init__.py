"""The tables of the normaliser: TSV files beside this module, ``#`` starts a comment line."""

import csv
from functools import cache
from pathlib import Path


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``NAME.tsv``, as tuples of its columns."""
    with (Path(__file__).parent / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(tuple(row) for row in rows if row and not row[0].startswith("#"))
