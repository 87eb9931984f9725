"""Imported files: opened by content, stored in batches with their bookmark, closed with what they show to be gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from domain.capture import Captured, Rejection
from domain.chat import Bookmark, Snapshot
from domain.errors import FatalError
from domain.evidence import Origin
from domain.vocabulary import Method
from warehouse.captures import copy_captures
from warehouse.chain import link_batch
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.kept_out import redacted_among
from warehouse.looks import finish_look, widen_looks
from warehouse.merging import GoneMessage, lock_sources, merge, settle_file
from warehouse.months import begin_month
from warehouse.provenance import FileFacts, Provenance, add_provenance
from warehouse.rejections import store_rejections
from warehouse.sources import PublicBy
from warehouse.staging import Staged
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """A file, or a folder of pages that belong together, by its content; ``modified_at`` is aware.

    ``begins_now`` marks a look at a live source that is about to begin: it comes after the one before it.
    """

    sha256: bytes
    name: str
    size_bytes: int
    method: Method
    modified_at: datetime
    begins_now: bool = False


@dataclass(frozen=True, slots=True)
class FileState:
    """A file that the warehouse knows, how far it had been stored when it was opened, and how it is got from then on."""

    file_id: int
    bookmark: Bookmark
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch brought: captures read, messages new, further versions, captures that showed nothing new."""

    read: int = 0
    new: int = 0
    edited: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class CloseResult:
    """Messages that are known to be gone since this file was closed."""

    gone: tuple[GoneMessage, ...] = ()


def open_file(connection: Connection, identity: FileIdentity, origin: Origin | None = None) -> FileState:
    """Register the file, or find it again by its content, with its bookmark; ``origin`` says how the run collects."""
    parameters = {
        "sha256": identity.sha256,
        "name": escape(identity.name),
        "size_bytes": identity.size_bytes,
        "method": identity.method.value,
        "modified_at": identity.modified_at,
        "begins_now": identity.begins_now,
    }
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("file/open"), parameters)
        cursor.execute(statement("file/read"), parameters)
        row = cursor.fetchone()
        if row is None:
            message = f"the file {identity.name} could not be registered"
            raise FatalError(message)
        file_id, stored, is_done, *known = row
        provenance = None
        if not is_done:
            file = FileFacts(file_id, identity.sha256, *known)
            now = datetime.now(UTC)
            provenance = add_provenance(connection, file, origin or Origin(), now, from_record=stored + 1)
    return FileState(file_id, Bookmark(identity.sha256, stored, is_done=is_done), provenance)


def store_batch(
    connection: Connection,
    file_state: FileState,
    batch: Sequence[Captured],
    record: int,
    *,
    rejections: Sequence[Rejection] = (),
    public_by: PublicBy = "format",
) -> BatchResult:
    """Store captures, what follows from them, rejections and the bookmark ``record`` in one transaction.

    Records up to the bookmark that another process has moved meanwhile are left out, so that nothing is stored twice.
    So are messages that were redacted; that they came again is kept as a rejection without content.
    About 5,000 captures a batch are fastest. Raises ``RetriableError`` or ``FatalError``; then nothing of it is stored.
    """
    begin_month(connection)
    with transaction(connection):
        stored, is_done = _lock(connection, file_state)
        fresh = [] if is_done else [captured for captured in batch if captured.capture.record > stored]
        kept_out = redacted_among(connection, fresh)
        if kept_out:
            records = {captured.capture.record for captured in kept_out}
            fresh = [captured for captured in fresh if captured.capture.record not in records]
        store_rejections(connection, [*rejections, *map(_kept_out, kept_out)], file_id=file_state.file_id)
        if is_done or (record <= stored and not fresh):
            return BatchResult()
        result = _store(connection, file_state, fresh, public_by)
        has_known = result.new < result.read
        parameters = {"file_id": file_state.file_id, "record": record, "capture_count": len(fresh)}
        with connection.cursor() as cursor:
            cursor.execute(statement("file/advance"), {**parameters, "has_known": has_known})
        return result


def close_file(connection: Connection, file_state: FileState, snapshots: Sequence[Snapshot]) -> CloseResult:
    """Take the collector's word on the looks, settle what was seen before, and mark the file as done.

    Rejections of the file have to be stored before: a record that could not be read keeps the window around it from
    showing what is gone. A file that is closed already stays as it is.
    """
    with transaction(connection):
        _, is_done = _lock(connection, file_state)
        if is_done:
            return CloseResult()
        source_ids = finish_look(connection, file_state.file_id, snapshots)
        lock_sources(connection, source_ids)
        parameters = {"file_id": file_state.file_id}
        with connection.cursor() as cursor:
            cursor.execute(statement("snapshot/order_live"), parameters)
            cursor.execute(statement("source/settle"), parameters)
            gone = settle_file(connection, file_state.file_id)
            cursor.execute(statement("file/finish"), parameters)
    return CloseResult(tuple(gone))


def close_left(connection: Connection, source_key: str, method: Method) -> CloseResult:
    """Close the looks at a live source that were broken off after their last batch: what they brought is settled only then.

    Nobody else looks at the source meanwhile (``warehouse.watches.watching``).
    """
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("file/left"), {"name": escape(source_key), "method": method.value})
        file_ids = [row[0] for row in cursor.fetchall()]
    gone: list[GoneMessage] = []
    for file_id in file_ids:
        gone += close_file(connection, FileState(file_id, Bookmark(b"", 0, is_done=False)), []).gone
    return CloseResult(tuple(gone))


def _kept_out(captured: Captured) -> Rejection:
    capture = captured.capture
    reason = f"message {capture.message_id} was redacted: it is not stored again"
    return Rejection(capture.chat.key, capture.record, reason, is_fault=False)


def _lock(connection: Connection, file_state: FileState) -> tuple[int, bool]:
    with connection.cursor() as cursor:
        cursor.execute(statement("file/lock"), {"file_id": file_state.file_id})
        row = cursor.fetchone()
    if row is None:
        message = "the file was opened in another warehouse"
        raise FatalError(message, remedy="open it in the warehouse that it is stored in")
    return row[0], row[1]


def _store(
    connection: Connection, file_state: FileState, fresh: Sequence[Captured], public_by: PublicBy
) -> BatchResult:
    if not fresh:
        return BatchResult()
    file_id, provenance = file_state.file_id, file_state.provenance
    if provenance is None:
        message = "the file was stored to its end when it was opened"
        raise FatalError(message, remedy="open it again")
    sources = widen_looks(connection, file_id, fresh, public_by)
    ids = {source.source_id for source in sources} | {source.canonical_id for source in sources}
    lock_sources(connection, sorted(ids))
    numbers = copy_captures(connection, file_id, fresh, sources)
    link_batch(connection, provenance, numbers, fresh, sources)
    rows = [
        Staged(number, file_id, source.canonical_id, message, capture.message_id)
        for number, source, (capture, message) in zip(numbers, sources, fresh, strict=True)
    ]
    merged = merge(connection, rows)
    return BatchResult(
        read=len(fresh), new=merged.new, edited=merged.edited, known=len(fresh) - merged.new - merged.edited
    )
