"""Follows web previews: each on its schedule, one request after the other, the busy history in parts."""

import asyncio
import heapq
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime

import structlog

from collectors.web_preview.fetching import Fetcher, fetching
from domain.errors import ComeBackError, EscrowwatchError, RefusedError, RetriableError
from domain.watch import WatchedSource
from pipeline.following import Stop
from pipeline.preview_look import PreviewLook
from pipeline.rechecks import RECHECK_EVERY, recheck_preview
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.previews import note_host_wait, read_host_wait
from warehouse.watches import note_refused, watching

# A long history is read in parts, so that what is new elsewhere does not wait for its end.
PAGES_A_LOOK = 20

_log = structlog.get_logger()


class PreviewFollower:
    """Looks at every source as often as its file says; what is due for a recheck is asked for again once an hour."""

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
        self._sources = sources
        self._on_progress = on_progress
        self._recheck_at_s: dict[str, float] = {}

    async def follow(self, stop: Stop) -> None:
        """Go on until ``stop``, or until every source is left. Raises ``RetriableError``."""
        await asyncio.to_thread(self._follow, stop)

    def _follow(self, stop: Stop) -> None:
        settings = self._settings
        with ExitStack() as stack:
            connection = stack.enter_context(closing(self._open_connection()))
            not_before = read_host_wait(connection, settings.preview_host)
            fetcher = stack.enter_context(
                fetching(settings.preview_base, settings.preview_pause_s, not_before, stop.sleep)
            )
            due: list[tuple[float, int]] = []
            for number, (source, result) in enumerate(zip(self._sources, self.results, strict=True)):
                if result.error is not None and not isinstance(result.error, RetriableError):
                    continue
                try:
                    stack.enter_context(watching(connection, source.key))
                except RetriableError as error:
                    result.error = error
                else:
                    result.error = None
                    due.append((0.0, number))
            while due:
                at_s, number = heapq.heappop(due)
                stop.sleep(max(0.0, at_s - time.monotonic()))
                after_s = self._take(connection, fetcher, number)
                if after_s is not None:
                    heapq.heappush(due, (time.monotonic() + after_s, number))

    def _take(self, connection: Connection, fetcher: Fetcher, number: int) -> float | None:
        """Look at one source; after how many seconds it is due again, ``None`` for one that is left for good."""
        source, result = self._sources[number], self.results[number]
        look = PreviewLook(connection, fetcher, source, result, self._on_progress)
        try:
            is_whole = look.take_all(PAGES_A_LOOK)
            if is_whole and self._recheck_at_s.get(source.key, 0.0) <= time.monotonic():
                recheck_preview(connection, source, look)
                self._recheck_at_s[source.key] = time.monotonic() + RECHECK_EVERY.total_seconds()
        except ComeBackError as error:
            _log.warning("has to wait", source=source.key, reason=str(error))
            note_host_wait(connection, self._settings.preview_host, error.not_before)
            return max(0.0, (error.not_before - datetime.now(UTC)).total_seconds())
        except RetriableError as error:
            if connection.closed:
                raise
            _log.warning("will be asked again", source=source.key, reason=str(error))
        except EscrowwatchError as error:
            _log.warning("is left", source=source.key, reason=str(error))
            result.error = error
            if isinstance(error, RefusedError):
                note_refused(connection, source.key, str(error))
            return None
        else:
            if not is_whole:
                return 0.0
        return source.every.total_seconds()
