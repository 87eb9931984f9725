"""What a warehouse holds, in figures that tell one from another: what a backup must bring back."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from psycopg2 import sql

from warehouse.connection import Connection, transaction
from warehouse.statements import statement

SCHEMAS: Final = ("raw", "core", "mart", "past", "audit", "month")


@dataclass(frozen=True, slots=True)
class Inventory:
    """The rows of every table, by ``schema.table``, and a sum over the hashes of all captures."""

    row_counts: Mapping[str, int]
    hash_sum: int

    def __str__(self) -> str:
        """The tables that hold something, for a log."""
        return " ".join(f"{name}={count}" for name, count in sorted(self.row_counts.items()) if count)

    def differences(self, other: "Inventory") -> list[str]:
        """How ``other`` differs, a phrase for each table; none where both hold the same."""
        names = sorted({*self.row_counts, *other.row_counts})
        found = [
            f"{name} holds {other.row_counts.get(name, 'nothing')} instead of {self.row_counts.get(name, 'nothing')}"
            for name in names
            if self.row_counts.get(name) != other.row_counts.get(name)
        ]
        return found or ["the hashes of captures differ"] * (self.hash_sum != other.hash_sum)


def take_inventory(connection: Connection) -> Inventory:
    """Count every table; on a large warehouse this reads all of it, so there is no time limit."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("set local statement_timeout to 0")
        cursor.execute(statement("upkeep/tables"), {"schemas": list(SCHEMAS)})
        tables = cursor.fetchall()
        counts = {}
        for schema, table in tables:
            cursor.execute(sql.SQL("select count(*) from {}").format(sql.Identifier(schema, table)))
            (counts[f"{schema}.{table}"],) = cursor.fetchone() or (0,)
        cursor.execute(statement("upkeep/hash_sum"))
        (hash_sum,) = cursor.fetchone() or (0,)
    return Inventory(MappingProxyType(counts), hash_sum)
