"""Follows Telegram's sources: asks each for its changes again and again, the busy ones more often."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog

from collectors.telegram.chat import ChatFacts
from domain.errors import ComeBackError, EscrowwatchError, RetriableError
from domain.watch import WatchedSource
from pipeline.account_budget import SpentError
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Turns, take_news
from pipeline.chat_facts import comment_sources
from pipeline.following import AFTER_FAULT_S, Stop
from pipeline.media_keeping import media_keeping
from pipeline.rechecks import RECHECK_EVERY, take_rechecks
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceLook, SourceResult
from warehouse.connection import Connection
from warehouse.watches import watching

# A source that brought something is asked again soon, a quiet one ever later.
SOONEST_S, LATEST_S = 0.5, 30.0
_SLOWER = 1.5
_FACTS_FOR_S = 3_600.0
_WORKERS = 4
# Files are fetched after the messages of a look: a backlog of them shall not keep the next look waiting.
_FILES_A_LOOK = 5

_log = structlog.get_logger()


@dataclass(order=True)
class _Due:
    """A source and when it is due (monotonic seconds)."""

    at_s: float
    number: int
    source: WatchedSource = field(compare=False)
    result: SourceResult = field(compare=False)
    pause_s: float = field(default=SOONEST_S, compare=False)


class TelegramFollower:
    """Takes the sources that are due, several at once, each by an account that may."""

    def __init__(
        self,
        open_connection: Callable[[], Connection],
        settings: Settings,
        sources: Sequence[WatchedSource],
        on_progress: OnProgress,
    ) -> None:
        """Nothing is asked yet."""
        self.results = [SourceResult(source.key) for source in sources]
        self._open_connection = open_connection
        self._settings = settings
        self._sources = list(sources)
        self._on_progress = on_progress
        self._queue: asyncio.PriorityQueue[_Due] = asyncio.PriorityQueue()
        self._is_over = False
        self._recheck_at_s: dict[str, float] = {}

    async def follow(self, stop: Stop) -> None:
        """Go on until ``stop``, or until every source is left.

        Raises ``ComeBackError`` as soon as every account has to wait, ``FatalError`` where none is left,
        ``RetriableError``.
        """
        self._is_over = False
        self._queue = asyncio.PriorityQueue()
        with ExitStack() as stack:
            main = stack.enter_context(closing(self._open_connection()))
            pool = AccountPool(main, self._settings, stop.check)
            pool.candidates()
            keeping = media_keeping(main, self._settings)
            self._take_in(comment_sources(main, self._sources))
            self._watch(stack, main)
            async with pool.opened():
                workers = []
                for _ in range(min(_WORKERS, len(self._sources))):
                    own = stack.enter_context(closing(self._open_connection()))
                    turns = Turns(own, pool, self._on_progress, keeping, _FACTS_FOR_S, _FILES_A_LOOK)
                    workers.append(asyncio.create_task(self._work(turns, stop)))
                await asyncio.wait(workers, return_when=asyncio.FIRST_EXCEPTION)
                self._is_over = True
                await asyncio.wait(workers)
                await asyncio.gather(*workers)

    def _take_in(self, groups: Sequence[WatchedSource]) -> None:
        known = {source.key for source in self._sources}
        fresh = [group for group in groups if group.key not in known]
        self._sources += fresh
        self.results += [SourceResult(group.key) for group in fresh]

    def _watch(self, stack: ExitStack, main: Connection) -> None:
        """Put what can be taken into the queue; a source that another process collects is left until the next start."""
        for number, (source, result) in enumerate(zip(self._sources, self.results, strict=True)):
            if result.error is not None and not isinstance(result.error, RetriableError):
                continue
            try:
                stack.enter_context(watching(main, source.key))
            except RetriableError as error:
                result.error = error
            else:
                result.error = None
                self._queue.put_nowait(_Due(0.0, number, source, result))

    async def _work(self, turns: Turns, stop: Stop) -> None:
        while not (stop.is_set or self._is_over):
            due = await self._next(stop)
            if due is not None and await self._has_taken(due, turns):
                self._queue.put_nowait(due)
            elif all(result.error for result in self.results):
                self._is_over = True

    async def _next(self, stop: Stop) -> _Due | None:
        """The source that is due next, when it is; ``None`` where the service stops before."""
        try:
            due = await asyncio.wait_for(self._queue.get(), SOONEST_S)
        except TimeoutError:
            return None
        wait_s = due.at_s - time.monotonic()
        if wait_s > SOONEST_S:
            # Another may become due before it.
            self._queue.put_nowait(due)
            await stop.wait(SOONEST_S / 2)
            return None
        if wait_s > 0:
            await asyncio.sleep(wait_s)
        return due

    async def _has_taken(self, due: _Due, turns: Turns) -> bool:
        """Take the source and set when it is due again; false for one that is left for good. Raises ``ComeBackError``."""
        before = (due.result.read, due.result.gone)
        try:
            await turns.take(due.source, due.result, self._take)
        except SpentError as error:
            # Other sources may go on, such as those whose names need not be resolved any more.
            turns.pool.candidates()
            _log.warning("will be asked again", source=due.source.key, reason=str(error))
            due.at_s = time.monotonic() + (error.not_before - datetime.now(UTC)).total_seconds()
            return True
        except ComeBackError:
            raise
        except RetriableError as error:
            if turns.connection.closed or not turns.pool.is_open:
                raise
            _log.warning("will be asked again", source=due.source.key, reason=str(error))
            due.at_s = time.monotonic() + AFTER_FAULT_S
            return True
        except EscrowwatchError as error:
            _log.warning("is left", source=due.source.key, reason=str(error))
            due.result.error = error
            return False
        has_news = (due.result.read, due.result.gone) != before
        due.pause_s = SOONEST_S if has_news else min(LATEST_S, due.pause_s * _SLOWER)
        due.at_s = time.monotonic() + due.pause_s
        return True

    async def _take(self, connection: Connection, source: WatchedSource, look: SourceLook, facts: ChatFacts) -> None:
        """Collect what is new, edited and deleted, and once an hour what is due for a recheck."""
        await take_news(connection, source, look, facts)
        if self._recheck_at_s.get(source.key, 0.0) <= time.monotonic():
            await take_rechecks(connection, source, look, facts)
            self._recheck_at_s[source.key] = time.monotonic() + RECHECK_EVERY.total_seconds()
