"""Publish: bring the search index and the materialised views up to what is stored."""

from dataclasses import dataclass

from warehouse.connection import Connection, transaction
from warehouse.search_index import ReadingForm, index_pending, tidy_index
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class PublishResult:
    """How many versions became searchable."""

    indexed: int


def publish(connection: Connection, reading_form: ReadingForm | None = None) -> PublishResult:
    """Index what is pending, refresh the daily counts, and give the planner fresh statistics. Safe to repeat.

    ``reading_form`` gives the text as the search is to read it beside the text as served.
    """
    indexed = index_pending(connection, reading_form)
    if indexed:
        tidy_index(connection)
    with transaction(connection), connection.cursor() as cursor:
        if indexed:
            cursor.execute(statement("mart/analyze"))
        cursor.execute(statement("mart/refresh_daily"))
    return PublishResult(indexed)
