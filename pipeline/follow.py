"""Follows watched sources as a service does: looks where Telegram says that something happened, and by turns everywhere.

Telegram tells an account of the chats that it is in. Any other public chat is asked again and again, the busy ones more
often.
"""

import asyncio
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from datetime import UTC, datetime

import structlog

from collectors.telegram.asking import AccountLostError
from collectors.telegram.chat import ChatFacts
from domain.errors import ComeBackError, EscrowwatchError, RetriableError
from domain.watch import WatchedSource
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Turns, take_news
from pipeline.agenda import SOONEST_S, Agenda, Due
from pipeline.chat_facts import comment_sources
from pipeline.collect import CollectSummary
from pipeline.media_keeping import media_keeping
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.watches import watching

_AFTER_FAULT_S = 15.0
_FACTS_FOR_S = 3_600.0
_WORKERS = 6
# Files are fetched after the messages of a look: a backlog of them shall not keep the next look waiting.
_FILES_A_LOOK = 5
# A longer wait than this is not slept in place: another account goes on meanwhile.
_SHORT_WAIT_S = 1
# Where all accounts have to wait no longer than this, the service waits too; else it ends with the time to come back.
_WAIT_FOR_ALL_S = 60.0

_log = structlog.get_logger()


def follow_sources(
    open_connection: Callable[[], Connection],
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress = lambda _key, _count: None,
    until: asyncio.Event | None = None,
) -> CollectSummary:
    """Follow the sources until SIGINT, SIGTERM or ``until``; returns what each has brought.

    A source that is refused or fails for good is left, the others go on. Raises ``FatalError`` where a setting or every
    account is missing, ``ComeBackError`` as soon as every account has to wait for more than a minute: who supervises the
    service starts it again then.
    """
    return asyncio.run(_follow(open_connection, settings, sources, on_progress, until))


async def _follow(
    open_connection: Callable[[], Connection],
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress,
    until: asyncio.Event | None,
) -> CollectSummary:
    stop = until or asyncio.Event()
    loop = asyncio.get_running_loop()
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        # Not every loop can take signals, and only the main thread's may.
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(asked_to_end, stop.set)
    with ExitStack() as stack:
        main = stack.enter_context(closing(open_connection()))
        agenda = Agenda()
        pool = AccountPool(main, settings, agenda.tell, _SHORT_WAIT_S)
        pool.candidates()
        keeping = media_keeping(main, settings)
        sources = [*sources, *comment_sources(main, sources)]
        summary = CollectSummary([SourceResult(source.key) for source in sources])
        for source, result in zip(sources, summary.results, strict=True):
            try:
                stack.enter_context(watching(main, source.key))
            except RetriableError as error:
                result.error = error
            else:
                agenda.put(Due(source, result))
        async with pool.opened():
            await _listen(pool)
            workers = []
            facts: dict[str, tuple[float, str, ChatFacts]] = {}
            for _ in range(min(_WORKERS, len(sources))):
                own = stack.enter_context(closing(open_connection()))
                turns = Turns(own, pool, on_progress, keeping, _FACTS_FOR_S, _FILES_A_LOOK, is_spread=True, facts=facts)
                workers.append(asyncio.create_task(_work(agenda, turns, stop, summary)))
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait([stopping, *workers], return_when=asyncio.FIRST_EXCEPTION)
            stop.set()
            await asyncio.gather(*workers)
    return summary


async def _listen(pool: AccountPool) -> None:
    """Open all accounts: each is told of the chats that it is in."""
    for account in pool.candidates():
        try:
            await pool.asker(account)
        except AccountLostError as error:
            pool.note_lost(error)
        except RetriableError as error:
            _log.warning("does not listen yet", account=account.name, reason=str(error))


async def _work(agenda: Agenda, turns: Turns, stop: asyncio.Event, summary: CollectSummary) -> None:
    while not stop.is_set():
        due = await agenda.next(SOONEST_S)
        if due is not None:
            await _take(due, turns, agenda)
        elif all(result.error for result in summary.results):
            stop.set()


async def _take(due: Due, turns: Turns, agenda: Agenda) -> None:
    """Take the source and put it back, unless it is left for good. Raises ``ComeBackError``."""
    before = (due.result.read, due.result.gone)
    try:
        await turns.take(due.source, due.result, take_news)
    except ComeBackError as error:
        wait_s = (error.not_before - datetime.now(UTC)).total_seconds()
        if wait_s > _WAIT_FOR_ALL_S:
            raise
        due.at_s = time.monotonic() + max(0.0, wait_s)
        agenda.put(due)
    except RetriableError as error:
        _log.warning("will be asked again", source=due.source.key, reason=str(error))
        due.at_s = time.monotonic() + _AFTER_FAULT_S
        agenda.put(due)
    except EscrowwatchError as error:
        _log.warning("is left", source=due.source.key, reason=str(error))
        due.result.error = error
    else:
        due.chat_id = turns.facts[due.source.key][2].chat.numeric_id
        agenda.put_after_look(due, has_news=(due.result.read, due.result.gone) != before)
