"""Publish: bring the search index and the materialised views up to what is stored."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domain.errors import FatalError
from warehouse.checks import DAILY, offending, standing_failures
from warehouse.connection import Connection, one_snapshot
from warehouse.search import index_pending
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class PublishResult:
    """How many versions became searchable."""

    indexed: int


def publish(connection: Connection) -> PublishResult:
    """Index what is pending, refresh the daily counts, and give the planner fresh statistics. Safe to repeat.

    Raises ``FatalError`` naming the data checks that fail, and where the fresh counts are not what core says; then the
    mart stays what it was.
    """
    failing = standing_failures(connection, datetime.now(UTC))
    if failing:
        message = f"nothing is published while data checks fail: {', '.join(one.line for one in failing)}"
        remedy = "mend it and run `escrowwatch checks run`, or `escrowwatch checks accept NAME --because WHY`"
        raise FatalError(message, remedy=remedy)
    indexed = index_pending(connection)
    with one_snapshot(connection), connection.cursor() as cursor:
        if indexed:
            cursor.execute(statement("mart/analyze"))
        cursor.execute(statement("mart/refresh_daily"))
        count, examples = offending(connection, DAILY, {})
        if count:
            message = f"the daily counts differ from core: {'; '.join(examples)}"
            raise FatalError(message, remedy="the mart stays as it was; `escrowwatch db migrate` mends a changed view")
    return PublishResult(indexed)
