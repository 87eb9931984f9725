"""When each followed source is due: the busy ones soon, quiet ones ever later, those with news at once."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Final

from domain.watch import WatchedSource
from pipeline.source_look import SourceResult

# A source that brought something is asked again soon, a quiet one ever later.
SOONEST_S: Final = 0.5
LATEST_S: Final = 30.0
_SLOWER: Final = 1.5
# From the first news on so long is waited for more of it: each look costs a request and a transaction.
GATHER_S: Final = 0.9


@dataclass(eq=False)
class Due:
    """A source and when it is due (monotonic seconds). ``chat_id`` is known once it has been looked at."""

    source: WatchedSource
    result: SourceResult
    at_s: float = 0.0
    pause_s: float = SOONEST_S
    chat_id: int | None = None
    was_told: bool = False


@dataclass
class Agenda:
    """The sources that wait for their next look. ``tell`` may be called of any chat, watched or not."""

    _waiting: list[Due] = field(default_factory=list)
    _told: set[int] = field(default_factory=set)
    _has_changed: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, due: Due) -> None:
        """``due`` waits until its time."""
        if due.chat_id in self._told:
            self._hurry(due)
        self._waiting.append(due)
        self._has_changed.set()

    def put_after_look(self, due: Due, *, has_news: bool) -> None:
        """Say when a source that was looked at is due again."""
        if has_news and due.was_told:
            # It will be told of again: the slow look is for what is told while a connection is down.
            due.pause_s = LATEST_S
        elif has_news:
            due.pause_s = SOONEST_S
        else:
            due.pause_s = min(LATEST_S, due.pause_s * _SLOWER)
        due.at_s = time.monotonic() + due.pause_s
        self.put(due)

    def tell(self, chat_id: int) -> None:
        """Something has happened in a chat."""
        if chat_id in self._told:
            return
        self._told.add(chat_id)
        for due in self._waiting:
            if due.chat_id == chat_id:
                self._hurry(due)
                self._has_changed.set()

    async def next(self, within_s: float) -> Due | None:
        """The source that is due first, when it is; ``None`` where none is for ``within_s`` seconds."""
        end_s = time.monotonic() + within_s
        while True:
            now = time.monotonic()
            first = min(self._waiting, key=lambda due: due.at_s, default=None)
            if first is not None and first.at_s <= now:
                self._waiting.remove(first)
                first.was_told = first.chat_id in self._told
                if first.chat_id is not None:
                    self._told.discard(first.chat_id)
                return first
            if now >= end_s:
                return None
            wait_s = min(end_s, first.at_s if first is not None else end_s) - now
            self._has_changed.clear()
            try:
                await asyncio.wait_for(self._has_changed.wait(), wait_s)
            except TimeoutError:
                continue

    @staticmethod
    def _hurry(due: Due) -> None:
        due.at_s = min(due.at_s, time.monotonic() + GATHER_S)
