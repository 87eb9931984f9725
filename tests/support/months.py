"""Months in tests: numbers that begin anew with each of them, and a clock that a test may set."""

from datetime import UTC, datetime
from typing import Final

from warehouse.connection import Connection, transaction

SIZE: Final = 10**12


def month_later(count: int) -> datetime:
    """The third day of the month that is ``count`` months after the present one; negative: before it."""
    now = datetime.now(UTC)
    years, month = divmod(now.year * 12 + now.month - 1 + count, 12)
    return datetime(years, month + 1, 3, tzinfo=UTC)


def base_of(when: datetime) -> int:
    """The number after which those of a month come."""
    return ((when.year - 2000) * 12 + when.month - 1) * SIZE


def nth(number: int) -> int:
    """The number of the ``number``th capture or version of a warehouse that was made this month."""
    return base_of(month_later(0)) + number


def set_clock(connection: Connection, when: datetime) -> None:
    """Let the warehouse believe, where it numbers what it stores, that it is ``when``."""
    command = """
        create or replace function raw.begin_month() returns boolean
        language sql security definer set search_path = pg_catalog, pg_temp
        as $$ select raw.move_numbers('{}'::timestamptz) $$
    """
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(command.format(when.isoformat()))
