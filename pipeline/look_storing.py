"""Stores what a look at a Telegram source was served: captures, what is gone, and the bookmark, in one transaction.

It knows nothing of Telegram's client and keeps nothing between calls, so that a process of its own may do it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collectors.telegram.stored import METHOD, parse
from domain.capture import Capture, Captured, Rejection
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from pipeline.look_files import look_identity
from pipeline.origin import origin
from warehouse.connection import Connection, transaction
from warehouse.deletions import store_deletions
from warehouse.imports import BatchResult, FileState, open_file, store_batch
from warehouse.watches import advance_watch


@dataclass(frozen=True, slots=True)
class ServedPage:
    """One answer: its messages' ids and canonical JSON, in order, the ids of what is gone, and the point that it reaches."""

    messages: Sequence[tuple[int, bytes]]
    deleted: tuple[int, ...] = ()
    pts: int = 0

    def __len__(self) -> int:
        """How many messages it holds."""
        return len(self.messages)


@dataclass(frozen=True, slots=True)
class LookState:
    """How far a look has come: the file that it is kept as, its last record, and the window of ids that it has shown."""

    source_key: str
    account: str
    chat: ChatRef
    file: FileState | None = None
    record: int = 0
    lowest_id: int = 0
    highest_id: int = 0
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class StoredPages:
    """The state behind the pages, what they brought, and how many records could not be read."""

    state: LookState
    batch: BatchResult
    rejected: int


@dataclass(frozen=True, slots=True)
class ParsedPages:
    """Pages ready to be stored behind ``LookState.record``."""

    captures: Sequence[Captured]
    rejections: Sequence[Rejection]
    ids: Sequence[int]
    deleted: Sequence[int]
    pts: int
    record: int


def parsed_pages(state: LookState, pages: Sequence[ServedPage]) -> ParsedPages:
    """The messages of the pages, numbered on from the state; one that cannot be read becomes a rejection. Pure."""
    captures: list[Captured] = []
    rejections: list[Rejection] = []
    record = state.record
    for message_id, content in (message for page in pages for message in page.messages):
        record += 1
        try:
            captures.append(Captured(Capture(state.chat, message_id, METHOD, content, record), parse(content)))
        except SkippableRecordError as error:
            rejections.append(Rejection(state.source_key, record, str(error), error.remedy, content))
    ids = [message_id for page in pages for message_id, _ in page.messages]
    deleted = [number for page in pages for number in page.deleted]
    return ParsedPages(captures, rejections, ids, deleted, max((page.pts for page in pages), default=0), record)


def store_pages(connection: Connection, state: LookState, parsed: ParsedPages) -> StoredPages:
    """Store pages with the bookmark behind their last message, in one transaction; opens the look's file where needed.

    Raises as ``store_batch`` does; then nothing of it is stored.
    """
    file = state.file or open_file(connection, look_identity(state.source_key, METHOD), origin(state.account))
    ids = parsed.ids
    after = replace(
        state,
        file=file,
        record=parsed.record,
        lowest_id=min(state.lowest_id or ids[0], *ids) if ids else state.lowest_id,
        highest_id=max(state.highest_id, *ids) if ids else state.highest_id,
        # A difference shows what has changed, not all there is.
        is_complete=state.is_complete and not parsed.rejections and not parsed.pts,
    )
    with transaction(connection):
        batch = store_batch(connection, file, parsed.captures, parsed.record, rejections=parsed.rejections)
        if parsed.deleted:
            store_deletions(connection, file.file_id, state.chat, list(parsed.deleted))
        advance_watch(connection, state.source_key, bookmark_id=after.highest_id, pts=parsed.pts)
    return StoredPages(after, batch, len(parsed.rejections))
