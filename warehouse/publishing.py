"""Publish: bring the search index and the materialised views up to what is stored."""

from dataclasses import dataclass

from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.search_index import ReadingForm, index_pending, tidy_index
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class PublishResult:
    """How many versions became searchable."""

    indexed: int


def publish(connection: Connection, reading_form: ReadingForm | None = None) -> PublishResult:
    """Index what is pending, refresh the daily counts, and give the planner fresh statistics. Safe to repeat.

    ``reading_form`` gives the text as the search is to read it beside the text as served. A login that may do only one
    of the two does that one: texts are indexed by ``reader_model``, counts refreshed by ``publisher``, which may not read
    texts. Raises ``FatalError`` for one that may do neither.
    """
    may_index, may_refresh = _rights(connection)
    if not (may_index or may_refresh):
        message = "this login may neither index texts nor refresh the daily counts"
        raise FatalError(message, remedy="publish as reader_model and as publisher (docs/roles.md)")
    indexed = index_pending(connection, reading_form) if may_index else 0
    if indexed:
        tidy_index(connection)
    with transaction(connection), connection.cursor() as cursor:
        if indexed:
            cursor.execute(statement("mart/analyze"))
        if may_refresh:
            cursor.execute(statement("mart/refresh_daily"))
            cursor.execute(statement("mart/analyze_daily"))
    return PublishResult(indexed)


def _rights(connection: Connection) -> tuple[bool, bool]:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("mart/may_publish"))
        row = cursor.fetchone()
    return (bool(row[0]), bool(row[1])) if row else (False, False)
