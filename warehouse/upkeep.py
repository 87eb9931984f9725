"""Upkeep of a warehouse in use."""

from warehouse.connection import Connection
from warehouse.statements import statement


def vacuum(connection: Connection) -> None:
    """Vacuum and analyse every table that belongs to us. Readers and writers go on meanwhile."""
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            # A large table takes longer than any statement of a request may.
            cursor.execute("set statement_timeout to 0")
            cursor.execute(statement("upkeep/vacuum"))
    finally:
        connection.autocommit = False
