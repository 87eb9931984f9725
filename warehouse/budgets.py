"""Requests of accounts by day, counted in blocks that are set aside before they are made."""

from datetime import date

from warehouse.connection import Connection, transaction
from warehouse.marts import fetch
from warehouse.statements import statement


def set_aside(connection: Connection, account: str, day: date, method: str, wanted: int, most: int) -> int:
    """Take up to ``wanted`` requests of the ``most`` that the account may make on the day; returns how many were left to take.

    Several processes may ask at once: together they are never given more than ``most``.
    """
    parameters = {"account": account, "day": day, "method": method, "wanted": wanted, "most": most}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/begin_day"), parameters)
        cursor.execute(statement("account/set_aside"), parameters)
        row = cursor.fetchone()
    return 0 if row is None else int(row[0])


def give_back(connection: Connection, account: str, day: date, method: str, unused: int) -> None:
    """Return requests that were set aside and not made."""
    parameters = {"account": account, "day": day, "method": method, "unused": unused}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/give_back"), parameters)


def uses_of(connection: Connection, day: date) -> dict[tuple[str, str], int]:
    """Requests made or set aside on a day, by account and method."""
    return {(account, method): used for account, method, used in fetch(connection, "account/uses", {"day": day})}
