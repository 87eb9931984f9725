"""What was asked of the database, and whether the plan of it reads a big table from end to end."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from warehouse.connection import Connection, transaction

BIG: Final = frozenset(
    {"capture", "sighting", "message", "version", "reading", "search_document", "price", "handle", "wallet"}
    | {
        "former_sighting",
        "former_message",
        "former_version",
        "former_reading",
        "former_search_document",
        "former_price",
    }
)
_MONTH: Final = re.compile(r"_(before|\d{4}_\d{2})$")
_MONTH_IN_NAME: Final = re.compile(r"(?<=_)\d{4}_\d{2}(?=_|\b)")
# Lists of versions and numbers of tables differ between databases; the number of a version begins with its month's.
_VARIES: Final = re.compile(r"'\{[^}]*\}'|'\d+'(?=::oid)|'\d{13,}'(?=::bigint)")


@contextmanager
def recorded(connection: Connection) -> Iterator[list[bytes]]:
    """The statements that are executed meanwhile on cursors without a name, with their parameters."""
    asked: list[bytes] = []

    class Recording(Cursor):
        def execute(self, query: Any, vars: Any = None) -> None:  # noqa: A002, ANN401 - psycopg2's own names
            super().execute(query, vars)
            asked.append(self.query or b"")

    before = connection.cursor_factory
    connection.cursor_factory = Recording
    try:
        yield asked
    finally:
        connection.cursor_factory = before


def plans(connection: Connection, asked: list[bytes]) -> list[dict[str, Any]]:
    """The plan of each SELECT among the statements."""
    found = []
    with transaction(connection), connection.cursor() as cursor:
        for query in asked:
            if b"\nselect" in query.lower() or query.lower().startswith((b"select ", b"with ")):
                cursor.execute(b"explain (format json) " + query)
                row = cursor.fetchone()
                found.append(row[0][0]["Plan"] if row else {})
    return found


def written_plan(connection: Connection, query: bytes) -> str:
    """The first comment of a statement and its plan in words, without costs and without the numbers of rows.

    Months are numbered, so that it is the same plan in another month.
    """
    head = query.decode().splitlines()[0]
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(b"explain (costs off) " + query)
        lines = [str(row[0]) for row in cursor.fetchall()]
        cursor.execute(
            "select distinct right(relname, 7) from pg_class where relispartition and relname ~ '_[0-9]{4}_[0-9]{2}$'"
        )
        months = {month: f"month_{number}" for number, month in enumerate(sorted(row[0] for row in cursor.fetchall()))}
    written = (_VARIES.sub("'…'", line) for line in lines)
    return "\n".join([head, *(_MONTH_IN_NAME.sub(lambda found: months[found[0]], line) for line in written)])


def big_scans(connection: Connection, asked: list[bytes]) -> list[str]:
    """The big tables that any of the statements reads from end to end, in order of name; partitions by their table.

    A partition of a month that holds nothing is read for nothing.
    """
    found = {name for plan in plans(connection, asked) for name in _scans(plan)}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("select relname from pg_class where relispartition and pg_relation_size(oid) = 0")
        found -= {name for (name,) in cursor.fetchall()}
    return sorted({_MONTH.sub("", name) for name in found} & BIG)


def _scans(plan: dict[str, Any]) -> Iterator[str]:
    if plan.get("Node Type") == "Seq Scan":
        yield plan["Relation Name"]
    for child in plan.get("Plans", ()):
        yield from _scans(child)
