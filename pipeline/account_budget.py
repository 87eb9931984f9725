"""What an account may ask for on a day of UTC, counted in the warehouse so that processes that take turns share it.

Requests are set aside in blocks before they are made: a hundredth of the budget, a hundred at most. So the count costs one
transaction in a hundred requests, no budget is ever passed, and a killed process leaves at most one block counted that was
not asked for; at the end of a process what is left of its blocks is returned.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from domain.errors import ComeBackError
from pipeline.settings import Settings
from warehouse.budgets import give_back, set_aside
from warehouse.connection import Connection

ALL_METHODS: Final = "all"
LARGEST_BLOCK: Final = 100
_BLOCKS_A_BUDGET: Final = 100


class SpentError(ComeBackError):
    """An account has made the requests that its budget allows until ``not_before``."""

    def __init__(self, account: str, method: str, most: int, not_before: datetime) -> None:
        """``method`` is the one whose budget of ``most`` requests is spent, or ``ALL_METHODS``."""
        what = "requests" if method == ALL_METHODS else f"calls of {method}"
        super().__init__(f"account {account} has made its {most:,} {what} of the day", not_before)
        self.account = account
        self.method = method


@dataclass(frozen=True, slots=True)
class Budget:
    """Requests a day of one account: ``requests`` in all, and of each costly method."""

    requests: int
    methods: Mapping[str, int]

    def limits(self, method: str) -> list[tuple[str, int]]:
        """The budgets that a call of ``method`` counts against, its own first."""
        own = [(method, self.methods[method])] if method in self.methods else []
        return [*own, (ALL_METHODS, self.requests)]


def budget_of(settings: Settings) -> Budget:
    """The budget that the settings give every account."""
    return Budget(settings.requests_a_day, settings.method_budgets)


def today() -> date:
    """The day in UTC."""
    return datetime.now(UTC).date()


def end_of(day: date) -> datetime:
    """Midnight UTC after ``day``: when budgets begin anew."""
    return datetime.combine(day + timedelta(days=1), time(), UTC)


@dataclass(slots=True)
class Meter:
    """Counts the requests of one account. ``connection`` is used by meters alone: collecting threads are not waited for."""

    connection: Connection
    account: str
    budget: Budget
    _day: date = field(default_factory=today)
    _unused: dict[str, int] = field(default_factory=dict)

    def spend(self, method: str) -> None:
        """Count a call of ``method`` that is about to be made. Raises ``SpentError`` instead of passing a budget."""
        day = today()
        if day != self._day:
            self.close()
            self._day = day
        limits = self.budget.limits(method)
        for name, most in limits:
            if not self._unused.get(name):
                block = max(1, min(LARGEST_BLOCK, most // _BLOCKS_A_BUDGET))
                self._unused[name] = set_aside(self.connection, self.account, day, name, block, most)
            if not self._unused[name]:
                raise SpentError(self.account, name, most, end_of(day))
        for name, _ in limits:
            self._unused[name] -= 1

    def unused(self, day: date) -> int:
        """Requests of a day that are counted already and may still be made."""
        return self._unused.get(ALL_METHODS, 0) if day == self._day else 0

    def close(self) -> None:
        """Return what was set aside and not used."""
        for name, unused in self._unused.items():
            if unused and not self.connection.closed:
                give_back(self.connection, self.account, self._day, name, unused)
        self._unused.clear()


def used_and_left(budget: Budget, account: str, uses: Mapping[tuple[str, str], int]) -> list[str]:
    """A line for each budget of the account: requests made or set aside on the day, and how many are left."""
    lines = []
    for name, most in ((ALL_METHODS, budget.requests), *sorted(budget.methods.items())):
        used = uses.get((account, name), 0)
        left = f"{used:,} used, {max(0, most - used):,} left"
        lines.append(left if name == ALL_METHODS else f"{name}: {left}")
    return lines
