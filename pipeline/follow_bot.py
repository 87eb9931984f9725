"""Follows the bot's chats: its server is asked again and again, and answers as soon as there is something."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime

import structlog

from domain.errors import ComeBackError
from domain.watch import WatchedSource
from pipeline.bot_look import bot_look
from pipeline.following import Stop
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.watches import note_looked, read_watch

# How long the server may keep a request open. A service that is asked to end waits for it, and supervisors kill after ten
# seconds (containers) or more.
LONG_POLL_S = 8
_LOOKED_EVERY_S = 60.0

_log = structlog.get_logger()


class BotFollower:
    """Stores the updates of one bot as they come."""

    def __init__(
        self,
        open_connection: Callable[[], Connection],
        settings: Settings,
        sources: Sequence[WatchedSource],
        on_progress: OnProgress,
    ) -> None:
        """Nothing is asked yet; ``sources`` are all that the bot's updates are stored for."""
        self.results = [SourceResult(source.key) for source in sources]
        self._open_connection = open_connection
        self._settings = settings
        self._sources = sources
        self._on_progress = on_progress

    async def follow(self, stop: Stop) -> None:
        """Go on until ``stop``. Raises ``RetriableError``, ``FatalError``."""
        await asyncio.to_thread(self._follow, stop)

    def _follow(self, stop: Stop) -> None:
        with (
            closing(self._open_connection()) as connection,
            bot_look(connection, self._settings, self._sources, self.results, self._on_progress, stop.sleep) as taken,
        ):
            look, chats = taken
            looked_at_s = 0.0
            try:
                while True:
                    stop.check()
                    try:
                        has_news = look.take(LONG_POLL_S)
                    except ComeBackError as error:
                        _log.warning("has to wait", reason=str(error))
                        stop.sleep(max(0.0, (error.not_before - datetime.now(UTC)).total_seconds()))
                        continue
                    chats.close()
                    if not has_news and time.monotonic() - looked_at_s > _LOOKED_EVERY_S:
                        self._note_looked(connection)
                        looked_at_s = time.monotonic()
            finally:
                self.results[0].notes += look.notes()

    def _note_looked(self, connection: Connection) -> None:
        for result in self.results:
            if read_watch(connection, result.key).numeric_id is not None:
                note_looked(connection, result.key)
