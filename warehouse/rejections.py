"""Records that could not be stored as messages."""

from collections.abc import Sequence

from domain.capture import Rejection
from warehouse.connection import Connection, transaction
from warehouse.copying import NULL, boolean_field, bytes_field, copy_rows, text_field
from warehouse.statements import statement


def store_rejections(connection: Connection, rejections: Sequence[Rejection], *, file_id: int | None = None) -> int:
    """Set records aside; returns how many were not known yet.

    ``file_id`` is ``None`` for what could not be opened as a file at all.
    """
    if not rejections:
        return 0
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("rejection/create_staging"))
        cursor.execute(statement("rejection/clear_staging"))
        copy_rows(cursor, statement("rejection/copy"), [_line(rejection, file_id) for rejection in rejections])
        cursor.execute(statement("rejection/merge"))
        return cursor.rowcount


def _line(rejection: Rejection, file_id: int | None) -> str:
    fields = (
        text_field(rejection.file),
        NULL if file_id is None else str(file_id),
        str(rejection.record),
        text_field(rejection.reason),
        text_field(rejection.remedy),
        bytes_field(rejection.content),
        boolean_field(rejection.is_fault),
    )
    return "\t".join(fields) + "\n"
