"""One look at one Telegram source: what is new, changed or gone since the last one.

The bookmark moves in the transaction of the rows, so that a run may be killed anywhere.
"""

import asyncio
import hashlib
import os
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
from pipeline.origin import origin
from warehouse.accounts import access_hash, grant_access
from warehouse.connection import Connection, transaction
from warehouse.deletions import store_deletions
from warehouse.imports import FileIdentity, FileState, close_file, open_file, store_batch
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
            message = f"{chat.name} now belongs to another chat ({facts.chat.numeric_id}, before {numeric_id})"
            raise FatalError(message, remedy="add the new one as a source of its own, by its name in another file")
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
            if not await self._has_taken_changes(facts):
                await self._take_history(facts)
            is_whole = True
        finally:
            self._close(facts, is_whole=is_whole)

    async def take_window(self, facts: ChatFacts, lowest_id: int, highest_id: int) -> None:
        """Ask again for every message between two ids, both of them included; raises as ``Asker.ask`` does."""
        is_whole = False
        try:
            await self._take(facts, pages(self._asker, facts, lowest_id - 1, highest_id))
            is_whole = True
        finally:
            self._close(facts, is_whole=is_whole)

    async def _has_taken_changes(self, facts: ChatFacts) -> bool:
        """Store what has changed since the last look; false where Telegram cannot tell."""
        pts = read_watch(self._connection, self._source.key).pts
        if not pts:
            return False
        try:
            await self._take(facts, changes(self._asker, facts, pts))
        except TooFarBehindError:
            return False
        return True

    async def _take_history(self, facts: ChatFacts) -> None:
        after_id = read_watch(self._connection, self._source.key).bookmark_id
        if not after_id and self._source.take.since:
            after_id = await id_before(self._asker, facts, self._source.take.since)
        await self._take(facts, pages(self._asker, facts, after_id))
        # What was changed while the history was read lies behind the point where the chat stood before.
        advance_watch(self._connection, self._source.key, pts=facts.pts)

    async def _take(self, facts: ChatFacts, served: AsyncIterator[Page]) -> None:
        async for group in gathered(served, messages=_BATCH, seconds=_BATCH_S, ahead=_PAGES_AHEAD):
            await asyncio.to_thread(self._store, facts, group)

    def _store(self, facts: ChatFacts, group: Sequence[Page]) -> None:
        """Parse and store pages with the bookmark behind their last message, in one transaction."""
        look = self._look = self._look or open_file(self._connection, self._identity(), origin(self._asker.account))
        batch, rejections = self._parsed(facts, group)
        deleted = [number for page in group for number in page.deleted]
        points = [page.pts for page in group if page.pts]
        for number in (served.id for page in group for served in page.messages):
            self._lowest_id = min(self._lowest_id or number, number)
            self._highest_id = max(self._highest_id, number)
        # A difference shows what has changed, not all there is.
        self._is_complete = self._is_complete and not rejections and not points
        with transaction(self._connection):
            stored = store_batch(self._connection, look, batch, self._record, rejections=rejections)
            if deleted:
                store_deletions(self._connection, look.file_id, facts.chat, deleted)
            point = max(points, default=0)
            advance_watch(self._connection, self._source.key, bookmark_id=self._highest_id, pts=point)
        result = self._result
        result.read += stored.read
        result.new += stored.new
        result.edited += stored.edited
        result.known += stored.known
        result.rejected += len(rejections)
        self._on_progress(self._source.key, result.read)

    def _parsed(self, facts: ChatFacts, group: Sequence[Page]) -> tuple[list[Captured], list[Rejection]]:
        batch: list[Captured] = []
        rejections: list[Rejection] = []
        for page in group:
            for served in page.messages:
                self._record += 1
                try:
                    batch.append(captured(served, facts.chat, page.senders, self._record))
                except SkippableRecordError as error:
                    content = content_of(served, page.senders)
                    rejections.append(Rejection(self._source.key, self._record, str(error), error.remedy, content))
        return batch, rejections

    def _identity(self) -> FileIdentity:
        # A look is no file that could come again: its identity is its own.
        now = datetime.now(UTC)
        digest = hashlib.sha256(f"{self._source.key} {now.isoformat()} ".encode() + os.urandom(16)).digest()
        return FileIdentity(digest, self._source.key, 0, METHOD, now)

    def _close(self, facts: ChatFacts, *, is_whole: bool) -> None:
        """Settle what the look has shown; a whole window shows what is gone."""
        if self._look is not None:
            now = datetime.now(UTC)
            is_complete = is_whole and self._is_complete
            window = Snapshot(facts.chat, METHOD, self._lowest_id, self._highest_id, now, is_complete)
            snapshots = [window] if self._highest_id else []
            self._result.gone += len(close_file(self._connection, self._look, snapshots).gone)
            self._look = None
        if is_whole:
            note_looked(self._connection, self._source.key)
