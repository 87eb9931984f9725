"""Who may do what: the lines of ``grants.tsv``, and which grants they come to in a warehouse."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from domain.errors import FatalError

ROLES: Final = ("collector", "reader_model", "investigator", "publisher", "rescue", "auditor", "admin")
PREFIX: Final = "escrowwatch_"
_FILE: Final = Path(__file__).parent / "grants.tsv"


@dataclass(frozen=True, slots=True)
class GrantLine:
    """One line: ``objects`` is a schema, ``schema.name``, ``schema.*`` or ``schema.function()``."""

    role: str
    privileges: tuple[str, ...]
    objects: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """One privilege of one role: ``kind`` is schema, table, sequence or function; ``column`` is empty for the whole."""

    role: str
    kind: str
    name: str
    privilege: str
    column: str = ""


@dataclass(frozen=True, slots=True)
class Objects:
    """What a warehouse holds, by qualified name; functions by their name without arguments."""

    schemas: frozenset[str]
    tables: frozenset[str]
    sequences: frozenset[str]
    functions: frozenset[str]
    knows_maintain: bool


@cache
def grant_lines() -> tuple[GrantLine, ...]:
    """The lines of ``grants.tsv`` in their order, a line for each role. Raises ``FatalError`` for an unknown role."""
    found: list[GrantLine] = []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        role, privileges, objects, *columns = line.split("\t")
        names = ROLES if role == "*" else (role,)
        if not set(names) <= set(ROLES):
            message = f"{_FILE.name} names the role {role}"
            raise FatalError(message, remedy=f"one of: {', '.join(ROLES)}")
        listed = tuple(columns[0].split(",")) if columns else ()
        found += [GrantLine(name, tuple(privileges.split(",")), objects, listed) for name in names]
    return tuple(found)


def expected_grants(objects: Objects, lines: Iterable[GrantLine] | None = None) -> set[Grant]:
    """What the lines come to for these objects; what a line names and the warehouse does not hold is left out."""
    found: set[Grant] = set()
    for line in grant_lines() if lines is None else lines:
        if line.privileges == ("none",):
            names = {name for _, name in _named(line, objects)}
            found = {one for one in found if one.role != line.role or one.name not in names}
            continue
        for kind, name in _named(line, objects):
            for privilege in line.privileges:
                if privilege == "maintain" and not objects.knows_maintain:
                    continue
                word = "usage" if kind == "sequence" else privilege
                found |= {Grant(line.role, kind, name, word, column) for column in line.columns or ("",)}
    return found


def _named(line: GrantLine, objects: Objects) -> list[tuple[str, str]]:
    if line.privileges == ("sequences",):
        return [("sequence", name) for name in objects.sequences if name.split(".", 1)[0] == line.objects]
    if line.objects.endswith("()"):
        name = line.objects.removesuffix("()")
        return [("function", name)] if name in objects.functions else []
    if "." not in line.objects:
        return [("schema", line.objects)] if line.objects in objects.schemas else []
    schema, table = line.objects.split(".", 1)
    if table == "*":
        return [("table", name) for name in objects.tables if name.split(".", 1)[0] == schema]
    return [("table", line.objects)] if line.objects in objects.tables else []
