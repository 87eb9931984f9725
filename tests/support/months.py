"""Numbers of captures and versions in tests: they begin anew with each month."""

from datetime import UTC, datetime
from typing import Final

SIZE: Final = 10**12


def base_of(year: int, month: int) -> int:
    """The number after which those of a month come."""
    return ((year - 2000) * 12 + month - 1) * SIZE


def nth(number: int) -> int:
    """The number of the ``number``th capture or version of a warehouse that was made this month."""
    now = datetime.now(UTC)
    return base_of(now.year, now.month) + number
