"""One look at one Telegram source: what is new, changed or gone since the last one.

The bookmark moves in the transaction of the rows, so that a run may be killed anywhere.
"""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from collectors.media.store import MediaStore
from collectors.telegram.ahead import gathered
from collectors.telegram.asking import Asker
from collectors.telegram.changes import TooFarBehindError, changes
from collectors.telegram.chat import ChatFacts, described, resolve
from collectors.telegram.history import Page, id_before, pages
from collectors.telegram.message import METHOD, content_of
from domain.chat import Snapshot
from domain.errors import EscrowwatchError, FatalError
from domain.watch import WatchedSource
from pipeline.chat_facts import note_chat_facts
from pipeline.look_storing import LookState, ServedPage, StoredPages, parsed_pages, store_pages
from pipeline.screen import screen_messages
from pipeline.storing_process import StoringProcess
from warehouse.accounts import access_hash, grant_access
from warehouse.connection import Connection
from warehouse.imports import close_file, close_left
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


class SourceLook:
    """A look on its way into the warehouse. It is opened by the first thing that it brings and counts into ``result``.

    What it brings beyond ``apart_after`` messages is stored by a process of its own: starting one costs as much as
    storing some thousands.
    """

    def __init__(
        self,
        connection: Connection,
        asker: Asker,
        source: WatchedSource,
        result: SourceResult,
        on_progress: OnProgress,
        media: MediaStore,
        apart_after: int,
    ) -> None:
        """Nothing is asked yet."""
        self._connection = connection
        self._asker = asker
        self._source = source
        self._result = result
        self._on_progress = on_progress
        self._media = media
        self._apart_after = apart_after
        self._state = LookState(source.key, asker.account, source.chat)
        self._process: StoringProcess | None = None
        self._unanswered: deque[Sequence[ServedPage]] = deque()
        # Where a look is cancelled, a thread of it may still be storing.
        self._storing = threading.Lock()

    async def take_all(self, facts: ChatFacts) -> None:
        """Collect to the end; raises as ``Asker.ask`` does, what came before is stored."""
        await asyncio.to_thread(self._close_left)
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
        self._state = replace(self._state, chat=facts.chat)
        try:
            async for group in gathered(_as_served(served), messages=_BATCH, seconds=_BATCH_S, ahead=_PAGES_AHEAD):
                await asyncio.to_thread(self._store, group)
        finally:
            await asyncio.to_thread(self._settle)

    def _store(self, group: Sequence[ServedPage]) -> None:
        """Store pages with the bookmark behind their last message; a long look hands them to a process of its own."""
        with self._storing:
            self._store_next(group)

    def _store_next(self, group: Sequence[ServedPage]) -> None:
        if self._process is None and self._state.record < self._apart_after:
            parsed = parsed_pages(self._state, group)
            self._take_in(store_pages(self._connection, self._state, parsed), group)
            return
        self._process = self._process or StoringProcess(self._connection, self._state)
        self._process.send(group)
        self._unanswered.append(group)
        if len(self._unanswered) > 1:
            self._take_answer(self._process)

    def _settle(self) -> None:
        """Wait until everything is stored that was handed over. Raises as ``store_pages`` does."""
        with self._storing:
            process, self._process = self._process, None
            if process is None:
                return
            try:
                while self._unanswered:
                    self._take_answer(process)
            finally:
                self._unanswered.clear()
                process.close()

    def _take_answer(self, process: StoringProcess) -> None:
        group = self._unanswered.popleft()
        self._take_in(process.receive(), group)

    def _take_in(self, stored: StoredPages, group: Sequence[ServedPage]) -> None:
        """Screen what has been stored, before anybody reads it, and count it."""
        message_ids = [message_id for page in group for message_id, _ in page.messages]
        screen_messages(self._connection, self._media, stored.state.chat, message_ids)
        self._state = stored.state
        result, batch = self._result, stored.batch
        result.read += batch.read
        result.new += batch.new
        result.edited += batch.edited
        result.known += batch.known
        result.rejected += stored.rejected
        self._on_progress(self._source.key, result.read)

    def _close_left(self) -> None:
        self._result.gone += len(close_left(self._connection, self._source.key, METHOD).gone)

    def _close(self, facts: ChatFacts, *, is_whole: bool) -> None:
        """Settle what the look has shown; a whole window shows what is gone."""
        state = self._state
        if state.file is not None:
            now = datetime.now(UTC)
            is_complete = is_whole and state.is_complete
            window = Snapshot(facts.chat, METHOD, state.lowest_id, state.highest_id, now, is_complete)
            snapshots = [window] if state.highest_id else []
            self._result.gone += len(close_file(self._connection, state.file, snapshots).gone)
            # A further window says nothing of what lies between it and this one.
            self._state = LookState(state.source_key, state.account, state.chat)
        if is_whole:
            note_looked(self._connection, self._source.key)


async def _as_served(pages: AsyncIterator[Page]) -> AsyncIterator[ServedPage]:
    async for page in pages:
        messages = [(message.id, content_of(message, page.senders)) for message in page.messages]
        yield ServedPage(messages, page.deleted, page.pts or 0)
