"""Accounts take turns to collect a source: the next one goes on where a flooded or lost one stopped."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from collectors.telegram.asking import AccountLostError, Asker, FloodedError
from collectors.telegram.chat import ChatFacts
from domain.errors import RefusedError, RetriableError
from domain.watch import WatchedSource
from pipeline.account_budget import SpentError
from pipeline.account_pool import AccountPool
from pipeline.chat_facts import take_surroundings
from pipeline.media_keeping import MediaKeeping
from pipeline.media_look import take_media
from pipeline.source_look import OnProgress, SourceLook, SourceResult, chat_facts
from warehouse.connection import Connection
from warehouse.watches import note_refused

Take = Callable[[Connection, WatchedSource, SourceLook, ChatFacts], Awaitable[None]]
"""What is done with an open chat: collect what is new, ask again for what is old."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes sources by the accounts of ``pool``. What a chat says of itself is believed for ``facts_for_s`` seconds.

    After each look at most ``most_files`` files are fetched; ``None`` is all that the source's policy wants.
    """

    connection: Connection
    pool: AccountPool
    on_progress: OnProgress
    media: MediaKeeping
    facts_for_s: float = 0.0
    most_files: int | None = None
    _facts: dict[tuple[str, str], tuple[float, ChatFacts]] = field(default_factory=dict)

    async def take(self, source: WatchedSource, result: SourceResult, take: Take) -> None:
        """Take one source with the first account that can.

        Raises ``RefusedError``, which is kept with the source, ``ComeBackError`` where all accounts have to wait,
        ``RetriableError``, ``FatalError``.
        """
        tried: set[str] = set()
        spent: SpentError | None = None
        while True:
            account = next((one for one in self.pool.candidates() if one.name not in tried), None)
            if account is None and spent is not None:
                raise spent
            if account is None:
                message = "every account is in use by another process"
                raise RetriableError(message, remedy="wait for it to end, or add an account")
            tried.add(account.name)
            try:
                asker = await self.pool.asker(account)
                if asker is not None:
                    facts = await self._facts_of(asker, source)
                    look = SourceLook(self.connection, asker, source, result, self.on_progress)
                    await take(self.connection, source, look, facts)
                    await take_surroundings(self.connection, asker, source, facts)
                    await take_media(self.connection, asker, source, facts, self.media, self.most_files)
                    return
            except SpentError as error:
                spent = error
            except FloodedError as error:
                self.pool.note_flood(error)
            except AccountLostError as error:
                self.pool.note_lost(error)
            except RefusedError as error:
                note_refused(self.connection, source.key, str(error))
                raise

    async def _facts_of(self, asker: Asker, source: WatchedSource) -> ChatFacts:
        key = (asker.account, source.key)
        known_at, facts = self._facts.get(key, (0.0, None))
        if facts is None or time.monotonic() - known_at >= self.facts_for_s:
            facts = await chat_facts(self.connection, asker, source)
            self._facts[key] = (time.monotonic(), facts)
        return facts


async def take_news(_connection: Connection, _source: WatchedSource, look: SourceLook, facts: ChatFacts) -> None:
    """Collect what is new, edited and deleted."""
    await look.take_all(facts)
