"""Publish: bring the search index and the materialised views up to what is stored."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domain.errors import FatalError
from warehouse.checks import DAILY, offending, standing_failures
from warehouse.connection import Connection, one_snapshot, transaction
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
    texts.

    Raises ``FatalError`` for a login that may do neither, naming the data checks that fail, and where the fresh counts
    are not what core says; then the mart stays what it was.
    """
    may_index, may_refresh = may_publish(connection)
    if not (may_index or may_refresh):
        message = "this login may neither index texts nor refresh the daily counts"
        raise FatalError(message, remedy="publish as reader_model and as publisher (docs/roles.md)")
    failing = standing_failures(connection, datetime.now(UTC))
    if failing:
        message = f"nothing is published while data checks fail: {', '.join(one.line for one in failing)}"
        remedy = "mend it and run `escrowwatch checks run`, or `escrowwatch checks accept NAME --because WHY`"
        raise FatalError(message, remedy=remedy)
    indexed = index_pending(connection, reading_form) if may_index else 0
    if indexed:
        tidy_index(connection)
        with connection.cursor() as cursor, transaction(connection):
            cursor.execute(statement("mart/analyze"))
    if may_refresh:
        _refresh_daily(connection)
    return PublishResult(indexed)


def _refresh_daily(connection: Connection) -> None:
    with one_snapshot(connection), connection.cursor() as cursor:
        cursor.execute(statement("mart/note_refresh"))
        cursor.execute(statement("mart/refresh_daily"))
        cursor.execute(statement("mart/analyze_daily"))
        count, examples = offending(connection, DAILY, {})
        if count:
            message = f"the daily counts differ from core: {'; '.join(examples)}"
            raise FatalError(message, remedy="the mart stays as it was; `escrowwatch db migrate` mends a changed view")


def may_publish(connection: Connection) -> tuple[bool, bool]:
    """Whether the login may index texts, and whether it may refresh the daily counts."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("mart/may_publish"))
        row = cursor.fetchone()
    return (bool(row[0]), bool(row[1])) if row else (False, False)
