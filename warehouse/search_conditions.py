"""What a query asks of documents and readings, as parameters of the search statements."""

from decimal import Decimal

from domain.query import Bound, Query, QueryError
from domain.vocabulary import Category
from warehouse.connection import Connection
from warehouse.escape import escape
from warehouse.past import Statements


def conditions(connection: Connection, query: Query, of: Statements, *, only_listings: bool) -> dict[str, object]:
    """The parameters of the query without its words; ``of`` are the statements to ask with.

    Raises ``QueryError`` for an unknown chat or two currencies.
    """
    has_price = bool(query.bounds)
    is_read = only_listings or has_price or query.at_risk is not None or bool(query.categories or query.sides)
    return {
        "after": query.after,
        "before": query.before,
        "source_ids": _source_ids(connection, query.chats, of) or None,
        "has_conditions": is_read,
        # Who asks for benign messages by name means them.
        "only_listings": only_listings and Category.BENIGN not in query.categories,
        "categories": [category.value for category in query.categories] or None,
        "sides": [side.value for side in query.sides] or None,
        "at_risk": query.at_risk,
        "has_price": has_price,
        **_limits(query.bounds),
    }


def _limits(bounds: tuple[Bound, ...]) -> dict[str, object]:
    currencies = sorted({bound.currency for bound in bounds if bound.currency is not None})
    if len(currencies) > 1:
        message = f"one price cannot be in {currencies[0]} and {currencies[1]}"
        raise QueryError(message, remedy="name one currency")
    amounts: dict[str, list[Decimal]] = {operator: [] for operator in (">=", "<=", ">", "<", "=")}
    for bound in bounds:
        amounts[bound.operator].append(bound.amount)
    return {
        "currency": currencies[0] if currencies else None,
        "at_least": max(amounts[">="] + amounts["="], default=None),
        "at_most": min(amounts["<="] + amounts["="], default=None),
        "above": max(amounts[">"], default=None),
        "below": min(amounts["<"], default=None),
    }


def _source_ids(connection: Connection, chats: tuple[str, ...], of: Statements) -> list[int]:
    found: list[int] = []
    with connection.cursor() as cursor:
        for chat in chats:
            name = chat.removeprefix("@").removeprefix("-100").lower()
            cursor.execute(of("search/chats"), {"chat": escape(name)})
            rows = cursor.fetchall()
            if not rows:
                message = f"no chat is known as {chat}"
                raise QueryError(message, remedy="take its name or numeric id from the desk or from a hit")
            found += [row[0] for row in rows]
    return found
