"""Records that could not be stored as messages."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.capture import Rejection
from warehouse.connection import Connection, transaction
from warehouse.copying import NULL, boolean_field, bytes_field, copy_rows, text_field
from warehouse.escape import unescape
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class StoredOutcome:
    """What has come of files, over all runs: how many captures, and the first rejections by record, without content."""

    capture_count: int
    rejections: tuple[Rejection, ...]


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


def stored_outcome(connection: Connection, file_ids: Sequence[int], limit: int) -> StoredOutcome:
    """What has come of the files; faults come before what is left out on purpose, and ``limit`` rejections at most."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("file/count_captures"), {"file_ids": list(file_ids)})
        (capture_count,) = cursor.fetchone() or (0,)
        cursor.execute(statement("rejection/of_files"), {"file_ids": list(file_ids), "limit": limit})
        rejections = tuple(
            Rejection(unescape(file), record, unescape(reason), unescape(remedy), is_fault=is_fault)
            for file, record, reason, remedy, is_fault in cursor.fetchall()
        )
    return StoredOutcome(int(capture_count), rejections)


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
