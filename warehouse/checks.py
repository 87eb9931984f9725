"""Data checks: statements that select what must not be there, and their last results."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement

CHECKS: Final = (
    "check/capture_differs",
    "check/capture_twice",
    "check/capture_without_file",
    "check/file_mostly_rejected",
    "check/file_unusable",
    "check/mart_daily_differs",
    "check/mart_listing_differs",
    "check/mart_message_differs",
    "check/mention_count_differs",
    "check/mention_out_of_text",
    "check/mention_without_reading",
    "check/message_from_the_future",
    "check/message_without_source",
    "check/message_without_version",
    "check/reading_out_of_range",
    "check/reading_without_version",
    "check/search_time_differs",
    "check/sighting_without_capture",
    "check/source_not_collected",
    "check/source_outside_expected",
    "check/version_without_message",
)
# Counts that `publish --rebuild` makes anew: they do not keep it from doing so.
COUNTS: Final = ("check/mart_daily_differs", "check/mention_count_differs")
# Times that it takes from the messages again, for a login that may index.
TIMES: Final = "check/search_time_differs"
# Run in the transaction that has counted the days.
COUNTED: Final = "check/counted_day_differs"
_MOST, _EXAMPLES = 1_000, 5


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The last result of a check; ``offending_count`` is counted up to 1,000, ``examples`` are the first in words."""

    name: str
    checked_at: datetime
    offending_count: int
    examples: tuple[str, ...]
    failed_since: datetime | None
    accepted_until: datetime | None
    accepted_because: str | None

    @property
    def line(self) -> str:
        """Name, count and first examples."""
        count = f"{_MOST} or more" if self.offending_count > _MOST else str(self.offending_count)
        return f"{self.name} ({count}): {'; '.join(self.examples)}"


def run_checks(connection: Connection, parameters: Mapping[str, object]) -> list[CheckResult]:
    """Run every check and keep its result; returns all results, failures first."""
    for check in CHECKS:
        with transaction(connection):
            note_check(connection, check.removeprefix("check/"), *offending(connection, check, parameters))
    return check_results(connection)


def offending(connection: Connection, check: str, parameters: Mapping[str, object]) -> tuple[int, list[str]]:
    """How many rows offend, counted up to 1,001, and the first of them in words; part of the caller's transaction."""
    with transaction(connection), connection.cursor(name="offending") as cursor:
        cursor.execute(statement(check), parameters)
        rows = [str(row[0]) for row in cursor.fetchmany(_MOST + 1)]
    return len(rows), rows[:_EXAMPLES]


def check_results(connection: Connection) -> list[CheckResult]:
    """The last result of every check, failures first."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("check_result/list"))
        return [CheckResult(row[0], row[1], row[2], tuple(row[3]), *row[4:]) for row in cursor.fetchall()]


def standing_failures(connection: Connection, now: datetime) -> list[CheckResult]:
    """Checks that fail and that nobody has accepted until after ``now`` (aware)."""
    return [
        result
        for result in check_results(connection)
        if result.failed_since is not None and (result.accepted_until is None or result.accepted_until <= now)
    ]


def accept_failure(connection: Connection, name: str, during: timedelta, because: str) -> None:
    """Let publication go on although the check fails. Raises ``FatalError`` where it does not fail."""
    parameters: dict[str, object] = {"name": name, "during": during, "because": escape(because)}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("check_result/accept"), parameters)
        if not cursor.rowcount:
            message = f"no check {name} fails"
            raise FatalError(message, remedy="`escrowwatch checks list` shows what fails")


def note_check(connection: Connection, name: str, count: int, examples: Sequence[str]) -> None:
    """Keep the result of a check: how many rows offend, and the first of them in words."""
    parameters = {"name": name, "count": count, "examples": [escape(one) for one in examples[:_EXAMPLES]]}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("check_result/put"), parameters)
