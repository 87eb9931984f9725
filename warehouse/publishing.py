"""Publish: bring the search index and the counts up to what is stored."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domain.errors import FatalError
from warehouse.checks import COUNTED, COUNTS, TIMES, offending, standing_failures
from warehouse.connection import Connection, one_snapshot, transaction
from warehouse.search_index import ReadingForm, index_pending, mend_times, read_images, tidy_index
from warehouse.statements import statement

# After so many versions the planner's statistics are taken at once; autovacuum brings them minutes later.
_MANY = 20_000


@dataclass(frozen=True, slots=True)
class PublishResult:
    """How many versions became searchable, and how many days of chats were counted."""

    indexed: int
    counted: int = 0


def publish(connection: Connection, reading_form: ReadingForm | None = None, *, rebuild: bool = False) -> PublishResult:
    """Index what is new and count the days that have changed; with ``rebuild`` all days. Safe to repeat.

    With ``rebuild`` the search takes the times of messages anew as well. ``reading_form`` gives the text as the search
    is to read it beside the text as served. A login that may do only one of the two does that one: texts are indexed by
    ``reader_model``, days counted by ``publisher``, which may not read texts.

    Raises ``FatalError`` for a login that may do neither, naming the data checks that fail, and where the fresh counts
    are not what core says; then the counts stay what they were. Readers see the old counts or the new ones.
    """
    may_index, may_count = may_publish(connection)
    if not (may_index or may_count):
        message = "this login may neither index texts nor refresh the counts"
        raise FatalError(message, remedy="publish as reader_model and as publisher (docs/roles.md)")
    _require_checks(connection, {*COUNTS, *((TIMES,) if may_index else ())} if rebuild else set())
    if may_index and rebuild:
        mend_times(connection)
    indexed = index_pending(connection, reading_form) if may_index else 0
    if may_index and reading_form is not None:
        read_images(connection, reading_form)
    if indexed:
        tidy_index(connection)
    if indexed >= _MANY:
        with connection.cursor() as cursor, transaction(connection):
            cursor.execute(statement("mart/analyze"))
    counted = _count_days(connection, rebuild=rebuild) if may_count else 0
    return PublishResult(indexed, counted)


def may_publish(connection: Connection) -> tuple[bool, bool]:
    """Whether the login may index texts, and whether it may refresh the counts."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("mart/may_publish"))
        row = cursor.fetchone()
    return (bool(row[0]), bool(row[1])) if row else (False, False)


def _require_checks(connection: Connection, mended: set[str]) -> None:
    failing = [one for one in standing_failures(connection, datetime.now(UTC)) if f"check/{one.name}" not in mended]
    if failing:
        message = f"nothing is published while data checks fail: {', '.join(one.line for one in failing)}"
        remedy = "mend it and run `escrowwatch checks run`, or `escrowwatch checks accept NAME --because WHY`"
        if any(f"check/{one.name}" in (*COUNTS, TIMES) for one in failing):
            remedy = "count anew with `escrowwatch publish --rebuild`, then run `escrowwatch checks run`"
        raise FatalError(message, remedy=remedy)


def _count_days(connection: Connection, *, rebuild: bool) -> int:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("mart/lock_counts"))
    try:
        with one_snapshot(connection), connection.cursor() as cursor:
            if rebuild:
                cursor.execute(statement("mart/note_all_days"))
            cursor.execute(statement("mart/count_days"))
            days = cursor.fetchall()
            _require_counts(connection, days)
            cursor.execute(statement("mart/note_publication"))
            cursor.execute(statement("past/note_publication"))
    finally:
        if not connection.closed:
            with transaction(connection), connection.cursor() as cursor:
                cursor.execute(statement("mart/unlock_counts"))
    return len(days)


def _require_counts(connection: Connection, days: list[tuple[int, object]]) -> None:
    parameters = {"source_ids": [source_id for source_id, _ in days], "days": [day for _, day in days]}
    count, examples = offending(connection, COUNTED, parameters) if days else (0, [])
    if count:
        message = f"the daily counts differ from core: {'; '.join(examples)}"
        raise FatalError(message, remedy="the mart stays as it was; `escrowwatch db migrate` mends a changed view")
