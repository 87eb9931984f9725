"""Makes versions searchable: the terms of each as served, and as the search reads it."""

from collections.abc import Callable

from warehouse.connection import Connection, transaction
from warehouse.copying import NULL, boolean_field, copy_rows, text_field, time_field
from warehouse.escape import escape, unescape
from warehouse.statements import statement
from warehouse.terms import document, folded

_BATCH = 5_000
# A text in an image may be long.
_IMAGES = 500

ReadingForm = Callable[[str], str]


def index_pending(connection: Connection, reading_form: ReadingForm | None = None) -> int:
    """Make the versions searchable that are not yet; returns their number. Every batch is committed by itself.

    With a ``reading_form`` they are found as it spells them too, and so are those that were published without one.
    """
    count = 0
    after = 0
    while True:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("version/first_new"), {"step": "search"})
            first = cursor.fetchone()
            is_read = reading_form is not None
            parameters = {"after": after, "first": first and first[0], "limit": _BATCH, "is_read": is_read}
            cursor.execute(statement("search/pending"), parameters)
            rows = cursor.fetchall()
            if not rows:
                cursor.execute(statement("search/done"))
                return count
            lines = [
                f"{version_id}\t{time_field(posted_at)}\t{source_id}\t{_terms_fields(unescape(text), reading_form)}\n"
                for version_id, posted_at, source_id, text in rows
            ]
            cursor.execute(statement("search/create_staging"))
            copy_rows(cursor, statement("search/copy"), lines)
            cursor.execute(statement("search/merge"))
            count += cursor.rowcount
            after = rows[-1][0]


def read_images(connection: Connection, reading_form: ReadingForm) -> None:
    """Have the texts in images found as ``reading_form`` spells them too. Every batch is committed by itself."""
    while True:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("search/pending_media"), {"limit": _IMAGES})
            rows = cursor.fetchall()
            if not rows:
                return
            forms = [_forms(unescape(text), reading_form) for *_, text in rows]
            given = {
                "sha256s": [row[0] for row in rows],
                "kinds": [row[1] for row in rows],
                "positions": [row[2] for row in rows],
                "readings": [None if reading == served else escape(reading) for served, reading in forms],
                "terms": [document(served, reading) for served, reading in forms],
            }
            cursor.execute(statement("search/read_media"), given)


def mend_times(connection: Connection) -> None:
    """Give every version the time of its message."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("search/mend_times"))


def tidy_index(connection: Connection) -> None:
    """Merge what was added lately into the index of terms: searches need not walk through it any more."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("search/tidy"))


def _terms_fields(text: str, reading_form: ReadingForm | None) -> str:
    served, reading = _forms(text, reading_form)
    other = NULL if reading == served else text_field(reading)
    return f"{other}\t{boolean_field(reading_form is not None)}\t{document(served, reading)}"


def _forms(text: str, reading_form: ReadingForm | None) -> tuple[str, str]:
    served = folded(text)
    return served, served if reading_form is None else folded(reading_form(text))
