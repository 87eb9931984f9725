"""Follows watched sources as a service does: asks each for its changes again and again, the busy ones more often."""

import asyncio
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field

import structlog

from domain.errors import ComeBackError, EscrowwatchError, RetriableError
from domain.watch import WatchedSource
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Turns, take_news
from pipeline.chat_facts import comment_sources
from pipeline.collect import CollectSummary
from pipeline.evidence import seal
from pipeline.media_keeping import media_keeping
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.watches import watching

# A source that brought something is asked again soon, a quiet one ever later.
SOONEST_S, LATEST_S = 0.5, 30.0
_SLOWER = 1.5
_AFTER_FAULT_S = 15.0
_FACTS_FOR_S = 3_600.0
_WORKERS = 4
# What was stored is closed by a signed head so often, and at the end.
_SEALED_EVERY_S = 60.0
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


def follow_sources(
    open_connection: Callable[[], Connection],
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress = lambda _key, _count: None,
    until: asyncio.Event | None = None,
) -> CollectSummary:
    """Follow the sources until SIGINT, SIGTERM or ``until``; returns what each has brought.

    A source that is refused or fails for good is left, the others go on. Raises ``FatalError`` where a setting or every
    account is missing, ``ComeBackError`` as soon as every account has to wait: who supervises the service starts it again then.
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
        pool = AccountPool(main, settings)
        pool.candidates()
        keeping = media_keeping(main, settings)
        sources = [*sources, *comment_sources(main, sources)]
        summary = CollectSummary([SourceResult(source.key) for source in sources])
        queue: asyncio.PriorityQueue[_Due] = asyncio.PriorityQueue()
        for number, (source, result) in enumerate(zip(sources, summary.results, strict=True)):
            try:
                stack.enter_context(watching(main, source.key))
            except RetriableError as error:
                result.error = error
            else:
                queue.put_nowait(_Due(0.0, number, source, result))
        async with pool.opened():
            workers = []
            for _ in range(min(_WORKERS, len(sources))):
                own = stack.enter_context(closing(open_connection()))
                turns = Turns(own, pool, on_progress, keeping, _FACTS_FOR_S, _FILES_A_LOOK)
                workers.append(asyncio.create_task(_work(queue, turns, stop, summary)))
            sealing = asyncio.create_task(_seal(stack.enter_context(closing(open_connection())), settings, stop))
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait([stopping, *workers], return_when=asyncio.FIRST_EXCEPTION)
            stop.set()
            await asyncio.gather(*workers)
            await sealing
    return summary


async def _work(
    queue: "asyncio.PriorityQueue[_Due]", turns: Turns, stop: asyncio.Event, summary: CollectSummary
) -> None:
    while not stop.is_set():
        due = await _next(queue, stop)
        if due is not None and await _has_taken(due, turns):
            queue.put_nowait(due)
        elif all(result.error for result in summary.results):
            stop.set()


async def _seal(connection: Connection, settings: Settings, stop: asyncio.Event) -> None:
    """Close what has been stored, again and again; a failure keeps nothing from being collected."""
    while not stop.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), _SEALED_EVERY_S)
        try:
            await asyncio.to_thread(seal, connection, settings, "collect")
        except EscrowwatchError as error:
            _log.warning("not sealed yet", reason=str(error))


async def _next(queue: "asyncio.PriorityQueue[_Due]", stop: asyncio.Event) -> _Due | None:
    """The source that is due next, when it is; ``None`` where the service stops before."""
    try:
        due = await asyncio.wait_for(queue.get(), SOONEST_S)
    except TimeoutError:
        return None
    wait_s = due.at_s - time.monotonic()
    if wait_s > SOONEST_S:
        # Another may become due before it.
        queue.put_nowait(due)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), SOONEST_S / 2)
        return None
    if wait_s > 0:
        await asyncio.sleep(wait_s)
    return due


async def _has_taken(due: _Due, turns: Turns) -> bool:
    """Take the source and set when it is due again; false for one that is left for good. Raises ``ComeBackError``."""
    before = (due.result.read, due.result.gone)
    try:
        await turns.take(due.source, due.result, take_news)
    except ComeBackError:
        raise
    except RetriableError as error:
        _log.warning("will be asked again", source=due.source.key, reason=str(error))
        due.at_s = time.monotonic() + _AFTER_FAULT_S
        return True
    except EscrowwatchError as error:
        _log.warning("is left", source=due.source.key, reason=str(error))
        due.result.error = error
        return False
    has_news = (due.result.read, due.result.gone) != before
    due.pause_s = SOONEST_S if has_news else min(LATEST_S, due.pause_s * _SLOWER)
    due.at_s = time.monotonic() + due.pause_s
    return True
