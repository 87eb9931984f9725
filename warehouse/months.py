"""The partitions of captures and readings, one for each month, and the numbers that lead into them."""

from warehouse.connection import Connection, transaction
from warehouse.statements import statement


def begin_month(connection: Connection) -> None:
    """Number what is stored from now on in the present month; where nothing has changed, this costs one look.

    Belongs before the transaction of a batch: a partition that was not made ahead is made, and has to be committed before
    the numbers move into it. Inside a larger transaction they move with the first batch after it.
    """
    for _ in range(2):
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("month/begin"))
            if cursor.fetchone() == (True,):
                return


def make_months(connection: Connection) -> int:
    """Make the partitions of this month and the next three; returns how many tables were missing."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("month/make"))
        row = cursor.fetchone()
    return int(row[0]) if row else 0
