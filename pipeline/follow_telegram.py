"""Follows Telegram's sources: looks where Telegram says that something happened, and by turns everywhere.

Telegram tells an account of the chats that it is in. Any other public chat is asked again and again, the busy ones more
often.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime

import structlog

from collectors.telegram.asking import AccountLostError
from collectors.telegram.chat import ChatFacts
from domain.errors import ComeBackError, EscrowwatchError, RetriableError
from domain.watch import WatchedSource
from pipeline.account_budget import SpentError
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Turns, take_news
from pipeline.agenda import SOONEST_S, Agenda, Due
from pipeline.chat_facts import comment_sources
from pipeline.following import AFTER_FAULT_S, Stop
from pipeline.media_keeping import media_keeping
from pipeline.rechecks import RECHECK_EVERY, take_rechecks
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceLook, SourceResult
from warehouse.connection import Connection
from warehouse.watches import watching

_FACTS_FOR_S = 3_600.0
_WORKERS = 6
# Files are fetched after the messages of a look: a backlog of them shall not keep the next look waiting.
_FILES_A_LOOK = 5
# A longer wait than this is not slept in place: another account goes on meanwhile.
_SHORT_WAIT_S = 1
# Where all accounts have to wait no longer than this, the service waits too; else it says when to come back.
_WAIT_FOR_ALL_S = 60.0

_log = structlog.get_logger()


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
        self._agenda = Agenda()
        self._is_over = False
        self._recheck_at_s: dict[str, float] = {}

    async def follow(self, stop: Stop) -> None:
        """Go on until ``stop``, or until every source is left.

        Raises ``ComeBackError`` as soon as every account has to wait for more than a minute, ``FatalError`` where none is
        left, ``RetriableError``.
        """
        self._is_over = False
        self._agenda = Agenda()
        with ExitStack() as stack:
            main = stack.enter_context(closing(self._open_connection()))
            pool = AccountPool(main, self._settings, stop.check, self._agenda.tell, _SHORT_WAIT_S)
            pool.candidates()
            keeping = media_keeping(main, self._settings)
            self._take_in(comment_sources(main, self._sources))
            self._watch(stack, main)
            async with pool.opened():
                await _listen(pool)
                facts: dict[str, tuple[float, str, ChatFacts]] = {}
                workers = []
                for _ in range(min(_WORKERS, len(self._sources))):
                    own = stack.enter_context(closing(self._open_connection()))
                    turns = Turns(
                        own,
                        pool,
                        self._on_progress,
                        keeping,
                        self._settings.store_apart_after,
                        _FACTS_FOR_S,
                        _FILES_A_LOOK,
                        is_spread=True,
                        facts=facts,
                    )
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
        """Put what can be taken on the agenda; a source that another process collects is left until the next start."""
        for source, result in zip(self._sources, self.results, strict=True):
            if result.error is not None and not isinstance(result.error, RetriableError):
                continue
            try:
                stack.enter_context(watching(main, source.key))
            except RetriableError as error:
                result.error = error
            else:
                result.error = None
                self._agenda.put(Due(source, result))

    async def _work(self, turns: Turns, stop: Stop) -> None:
        while not (stop.is_set or self._is_over):
            due = await self._agenda.next(SOONEST_S)
            if due is not None:
                await self._take_due(due, turns)
            elif all(result.error for result in self.results):
                self._is_over = True

    async def _take_due(self, due: Due, turns: Turns) -> None:
        """Take the source and put it back, unless it is left for good. Raises ``ComeBackError``."""
        before = (due.result.read, due.result.gone)
        try:
            await turns.take(due.source, due.result, self._take)
        except SpentError as error:
            # Other sources may go on, such as those whose names need not be resolved any more.
            turns.pool.candidates()
            _log.warning("will be asked again", source=due.source.key, reason=str(error))
            self._put_back(due, _seconds_until(error.not_before))
        except ComeBackError as error:
            wait_s = _seconds_until(error.not_before)
            if wait_s > _WAIT_FOR_ALL_S:
                raise
            self._put_back(due, wait_s)
        except RetriableError as error:
            if turns.connection.closed or not turns.pool.is_open:
                raise
            _log.warning("will be asked again", source=due.source.key, reason=str(error))
            self._put_back(due, AFTER_FAULT_S)
        except EscrowwatchError as error:
            _log.warning("is left", source=due.source.key, reason=str(error))
            due.result.error = error
        else:
            due.chat_id = turns.facts[due.source.key][2].chat.numeric_id
            self._agenda.put_after_look(due, has_news=(due.result.read, due.result.gone) != before)

    def _put_back(self, due: Due, seconds: float) -> None:
        due.at_s = time.monotonic() + seconds
        self._agenda.put(due)

    async def _take(self, connection: Connection, source: WatchedSource, look: SourceLook, facts: ChatFacts) -> None:
        """Collect what is new, edited and deleted, and once an hour what is due for a recheck."""
        await take_news(connection, source, look, facts)
        if self._recheck_at_s.get(source.key, 0.0) <= time.monotonic():
            await take_rechecks(connection, source, look, facts)
            self._recheck_at_s[source.key] = time.monotonic() + RECHECK_EVERY.total_seconds()


async def _listen(pool: AccountPool) -> None:
    """Open all accounts: each is told of the chats that it is in."""
    for account in pool.candidates():
        try:
            await pool.asker(account)
        except AccountLostError as error:
            pool.note_lost(error)
        except RetriableError as error:
            _log.warning("does not listen yet", account=account.name, reason=str(error))


def _seconds_until(moment: datetime) -> float:
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
