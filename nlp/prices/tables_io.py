"""The tables that lie beside this package: tab-separated, one heading line."""

from importlib.resources import files


def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``name`` below its heading, cells as written."""
    return tuple(tuple(line.split("\t")) for line in read_lines(name))


def read_lines(name: str) -> list[str]:
    """Return the rows of ``name`` below its heading, as written."""
    lines = files("nlp.prices").joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines[1:] if line]


def read_forms(cell: str) -> tuple[str, ...]:
    """Return the forms of a cell that lists them with bars; ``-`` stands for none."""
    return () if cell == "-" else tuple(cell.split("|"))
