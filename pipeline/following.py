"""What followers of sources have in common: the wish to stop, and going on after faults, each beside the others."""

import asyncio
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

import structlog

from domain.errors import ComeBackError, EscrowwatchError, RetriableError
from pipeline.source_look import SourceResult

AFTER_FAULT_S = 15.0
_LOOKS_UP_S = 1.0

_log = structlog.get_logger()


class StoppedError(Exception):
    """The service was asked to end in the middle of something; what was stored stays."""


class Stop:
    """The wish that the service ends, for its loop and for threads beside it."""

    def __init__(self) -> None:
        """Nobody wishes it yet."""
        self._in_loop = asyncio.Event()
        self._in_threads = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def is_set(self) -> bool:
        """Whether it was asked for."""
        return self._in_threads.is_set()

    def set(self) -> None:
        """Ask for it, from any thread."""
        self._in_threads.set()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._in_loop.set)

    async def wait(self, seconds: float) -> bool:
        """Wait so long in the loop, or until it is asked for; whether it is."""
        self._loop = asyncio.get_running_loop()
        if not self.is_set:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._in_loop.wait(), seconds)
        return self.is_set

    def check(self) -> None:
        """Raise ``StoppedError`` where it was asked for."""
        self.sleep(0)

    def sleep(self, seconds: float) -> None:
        """Sleep so long in a thread. Raises ``StoppedError`` as soon as it is asked for."""
        if self._in_threads.wait(seconds):
            raise StoppedError


class Follower(Protocol):
    """Follows some of the sources; ``results`` are theirs."""

    results: list[SourceResult]

    async def follow(self, stop: Stop) -> None:
        """Go on until ``stop``, or until every source is left. May be called again after an error."""


async def follow_all(followers: Sequence[Follower], stop: Stop) -> None:
    """Let all go on side by side, until each has ended: a fault of one does not end the others.

    One that has to wait goes on when its time has come, unless no other goes on meanwhile: then it ends, and its sources
    with ``ComeBackError``. Raises what nobody expects where no other goes on.
    """
    running = set(followers)
    await asyncio.gather(*(_kept_up(follower, stop, running) for follower in followers))


async def _kept_up(follower: Follower, stop: Stop, running: set[Follower]) -> None:
    try:
        while not stop.is_set:
            try:
                await follower.follow(stop)
            except StoppedError:
                return
            except ComeBackError as error:
                _log.warning("has to wait", sources=_keys(follower), reason=str(error), not_before=error.not_before)
                if not await _has_waited(error.not_before, stop, running):
                    _end(follower, error)
                    return
            except RetriableError as error:
                _log.warning("starts again", sources=_keys(follower), reason=str(error))
                await stop.wait(AFTER_FAULT_S)
            except EscrowwatchError as error:
                _log.warning("are left", sources=_keys(follower), reason=str(error))
                _end(follower, error)
                return
            except Exception:
                if len(running) == 1:
                    raise
                _log.exception("starts again", sources=_keys(follower))
                await stop.wait(AFTER_FAULT_S)
            else:
                return
    finally:
        running.discard(follower)


async def _has_waited(not_before: datetime, stop: Stop, running: set[Follower]) -> bool:
    """Wait until then; false where no other follower goes on, so that there is nothing to wait for in this process."""
    until_s = time.monotonic() + (not_before - datetime.now(UTC)).total_seconds()
    while len(running) > 1 and not stop.is_set:
        left_s = until_s - time.monotonic()
        if left_s <= 0:
            return True
        await stop.wait(min(left_s, _LOOKS_UP_S))
    return stop.is_set


def _end(follower: Follower, error: EscrowwatchError) -> None:
    for result in follower.results:
        result.error = result.error or error


def _keys(follower: Follower) -> list[str]:
    return [result.key for result in follower.results]
