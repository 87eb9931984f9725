"""Publish: bring the search index and the materialised views up to what is stored."""

from dataclasses import dataclass

from warehouse.connection import Connection, transaction
from warehouse.search import index_pending
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class PublishResult:
    """How many versions became searchable."""

    indexed: int


def publish(connection: Connection) -> PublishResult:
    """Index what is pending, refresh the daily counts, and give the planner fresh statistics. Safe to repeat."""
    indexed = index_pending(connection)
    with transaction(connection), connection.cursor() as cursor:
        if indexed:
            cursor.execute(statement("mart/analyze"))
        cursor.execute(statement("mart/refresh_daily"))
        cursor.execute(statement("mart/analyze_daily"))
    return PublishResult(indexed)
