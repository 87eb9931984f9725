"""A search as a person means it: words that have to occur, words that must not, and what else has to hold."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from domain.errors import FatalError
from domain.vocabulary import Category, Side

Operator = Literal[">=", "<=", ">", "<", "="]


class QueryError(FatalError):
    """A query that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What a price has to hold: ``>= 10000``; ``currency`` is ``None`` for any."""

    operator: Operator
    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """Everything given has to hold; ``Query()`` asks for nothing.

    ``words`` and ``without`` are words or phrases as they were written. ``after`` is the first moment (UTC) that counts,
    ``before`` the first that counts no more. All ``bounds`` are those of one price.
    """

    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    after: datetime | None = None
    before: datetime | None = None
    chats: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    sides: tuple[Side, ...] = ()
    at_risk: bool | None = None
    bounds: tuple[Bound, ...] = ()

    @property
    def is_filtered(self) -> bool:
        """Whether it says more than words."""
        return bool(
            self.after
            or self.before
            or self.chats
            or self.categories
            or self.sides
            or self.at_risk is not None
            or self.bounds
        )
