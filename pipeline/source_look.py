"""One look at one Telegram source: what is new, changed or gone since the last one.

The bookmark moves in the transaction of the rows, so that a run may be killed anywhere.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from collectors.telegram.ahead import gathered
from collectors.telegram.asking import Asker
from collectors.telegram.changes import TooFarBehindError, changes
from collectors.telegram.chat import ChatFacts, described, resolve
from collectors.telegram.history import Page, id_before, pages
from collectors.telegram.message import METHOD, captured, content_of
from domain.capture import Captured, Rejection
from domain.chat import Snapshot
from domain.errors import EscrowwatchError, FatalError, SkippableRecordError
from domain.watch import WatchedSource
from pipeline.chat_facts import note_chat_facts
from pipeline.look_files import look_identity
from pipeline.origin import origin
from warehouse.accounts import access_hash, grant_access
from warehouse.connection import Connection, transaction
from warehouse.deletions import store_deletions
from warehouse.imports import FileState, close_file, open_file, store_batch
from warehouse.watches import advance_watch, describe, note_found, note_looked, read_watch

# Stored together: so many messages, or what came in so many seconds.
_BATCH = 2_000
_BATCH_S = 1.0
# Pages that may wait to be stored while further ones are asked for.
_PAGES_AHEAD = 20

OnProgress = Callable[[str, int], None]


@dataclass(slots=True)
class SourceResult:
    """What one source brought. ``error`` says why it ended early; the rest of it is stored and stays.

    ``notes`` are for the person: what the look met beside the source.
    """

    key: str
    read: int = 0
    new: int = 0
    edited: int = 0
    known: int = 0
    gone: int = 0
    rejected: int = 0
    error: EscrowwatchError | None = None
    notes: tuple[str, ...] = ()


async def chat_facts(connection: Connection, asker: Asker, source: WatchedSource) -> ChatFacts:
    """What Telegram says of the source's chat now, kept where it has changed.

    A name is resolved once for each account, since that is what Telegram limits most. Raises ``RefusedError`` for a chat
    that is not public, ``FatalError`` for a name that belongs to another chat by now, and as ``Asker.ask`` does.
    """
    chat, account = source.chat, asker.account
    numeric_id = chat.numeric_id or read_watch(connection, source.key).numeric_id
    known = None if numeric_id is None else access_hash(connection, account, numeric_id)
    if numeric_id is not None and known is not None:
        facts = ChatFacts(replace(chat, numeric_id=numeric_id), known)
    elif chat.name is not None:
        facts = await resolve(asker, chat.name)
        if numeric_id not in (None, facts.chat.numeric_id):
            # So that the other one can be watched by its number.
            grant_access(connection, account, facts.chat.numeric_id or 0, facts.access_hash)
            message = f"{chat.name} now belongs to another chat ({facts.chat.numeric_id}, before {numeric_id})"
            raise FatalError(message, remedy=f"if it is to be watched, add telegram:{facts.chat.numeric_id}")
    else:
        message = f"account {account} has never met the chat {numeric_id}"
        raise FatalError(message, remedy="add the chat by its public name")
    facts = await described(asker, facts)
    number = facts.chat.numeric_id or 0
    grant_access(connection, account, number, facts.access_hash)
    note_found(connection, source.key, number)
    describe(connection, facts.chat, facts.about, facts.member_count)
    note_chat_facts(connection, account, facts)
    return facts


@dataclass(frozen=True, slots=True)
class _ParsedPage:
    """The captures of one answer, what could not be read of it, all its ids, and the number of its last message."""

    captures: list[Captured]
    rejections: list[Rejection]
    ids: list[int]
    deleted: tuple[int, ...]
    pts: int
    record: int

    def __len__(self) -> int:
        """How many messages it holds."""
        return len(self.ids)


class SourceLook:
    """A look on its way into the warehouse. It is opened by the first thing that it brings and counts into ``result``."""

    def __init__(
        self, connection: Connection, asker: Asker, source: WatchedSource, result: SourceResult, on_progress: OnProgress
    ) -> None:
        """Nothing is asked yet."""
        self._connection = connection
        self._asker = asker
        self._source = source
        self._result = result
        self._on_progress = on_progress
        self._look: FileState | None = None
        self._record = 0
        self._lowest_id = self._highest_id = 0
        self._is_complete = True

    async def take_all(self, facts: ChatFacts) -> None:
        """Collect to the end; raises as ``Asker.ask`` does, what came before is stored."""
        is_whole = False
        try:
            point = await self._point_behind_changes(facts)
            if point is not None:
                await self._take_history(facts, point)
            is_whole = True
        finally:
            await asyncio.to_thread(self._close, facts, is_whole=is_whole)

    async def take_window(self, facts: ChatFacts, lowest_id: int, highest_id: int) -> None:
        """Ask again for every message between two ids, both of them included; raises as ``Asker.ask`` does."""
        is_whole = False
        try:
            await self._take(facts, pages(self._asker, facts, lowest_id - 1, highest_id))
            is_whole = True
        finally:
            await asyncio.to_thread(self._close, facts, is_whole=is_whole)

    async def _point_behind_changes(self, facts: ChatFacts) -> int | None:
        """Store what has changed since the last look; where Telegram cannot tell, the point where the chat stands now."""
        pts = read_watch(self._connection, self._source.key).pts
        if not pts:
            return facts.pts
        try:
            await self._take(facts, changes(self._asker, facts, pts))
        except TooFarBehindError as error:
            # What the chat says of itself may be an hour old.
            return error.pts or facts.pts
        return None

    async def _take_history(self, facts: ChatFacts, point: int) -> None:
        after_id = read_watch(self._connection, self._source.key).bookmark_id
        if not after_id and self._source.take.since:
            after_id = await id_before(self._asker, facts, self._source.take.since)
        await self._take(facts, pages(self._asker, facts, after_id))
        # What was changed while the history was read lies behind the point where the chat stood before.
        advance_watch(self._connection, self._source.key, pts=point)

    async def _take(self, facts: ChatFacts, served: AsyncIterator[Page]) -> None:
        # A page is parsed while the database is still busy with those before it.
        parsed = self._parsed_pages(facts, served)
        async for group in gathered(parsed, messages=_BATCH, seconds=_BATCH_S, ahead=_PAGES_AHEAD):
            await asyncio.to_thread(self._store, facts, group)

    async def _parsed_pages(self, facts: ChatFacts, served: AsyncIterator[Page]) -> AsyncIterator[_ParsedPage]:
        async for page in served:
            # In a thread: meanwhile the next page is asked for.
            yield await asyncio.to_thread(self._parsed, facts, page)

    def _parsed(self, facts: ChatFacts, page: Page) -> _ParsedPage:
        batch: list[Captured] = []
        rejections: list[Rejection] = []
        for message in page.messages:
            self._record += 1
            try:
                batch.append(captured(message, facts.chat, page.senders, self._record))
            except SkippableRecordError as error:
                content = content_of(message, page.senders)
                rejections.append(Rejection(self._source.key, self._record, str(error), error.remedy, content))
        ids = [message.id for message in page.messages]
        return _ParsedPage(batch, rejections, ids, page.deleted, page.pts or 0, self._record)

    def _store(self, facts: ChatFacts, group: Sequence[_ParsedPage]) -> None:
        """Store pages with the bookmark behind their last message, in one transaction."""
        look = self._look = self._look or open_file(
            self._connection, look_identity(self._source.key, METHOD), origin(self._asker.account)
        )
        batch = [one for page in group for one in page.captures]
        rejections = [one for page in group for one in page.rejections]
        deleted = [number for page in group for number in page.deleted]
        ids = [number for page in group for number in page.ids]
        if ids:
            self._lowest_id = min(self._lowest_id or ids[0], *ids)
            self._highest_id = max(self._highest_id, *ids)
        point = max((page.pts for page in group), default=0)
        # A difference shows what has changed, not all there is.
        self._is_complete = self._is_complete and not rejections and not point
        with transaction(self._connection):
            stored = store_batch(self._connection, look, batch, group[-1].record, rejections=rejections)
            if deleted:
                store_deletions(self._connection, look.file_id, facts.chat, deleted)
            advance_watch(self._connection, self._source.key, bookmark_id=self._highest_id, pts=point)
        result = self._result
        result.read += stored.read
        result.new += stored.new
        result.edited += stored.edited
        result.known += stored.known
        result.rejected += len(rejections)
        self._on_progress(self._source.key, result.read)

    def _close(self, facts: ChatFacts, *, is_whole: bool) -> None:
        """Settle what the look has shown; a whole window shows what is gone."""
        if self._look is not None:
            now = datetime.now(UTC)
            is_complete = is_whole and self._is_complete
            window = Snapshot(facts.chat, METHOD, self._lowest_id, self._highest_id, now, is_complete)
            snapshots = [window] if self._highest_id else []
            self._result.gone += len(close_file(self._connection, self._look, snapshots).gone)
            # A further window says nothing of what lies between it and this one.
            self._look, self._lowest_id, self._highest_id, self._is_complete = None, 0, 0, True
        if is_whole:
            note_looked(self._connection, self._source.key)
