"""Accounts take turns to collect a source: the next one goes on where a flooded or lost one stopped."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256

from collectors.telegram.asking import AccountLostError, Asker, FloodedError
from collectors.telegram.chat import ChatFacts
from domain.errors import RefusedError, RetriableError
from domain.watch import Account, WatchedSource
from pipeline.account_budget import SpentError
from pipeline.account_pool import AccountPool
from pipeline.chat_facts import take_surroundings
from pipeline.media_keeping import MediaKeeping
from pipeline.media_look import take_media
from pipeline.source_look import OnProgress, SourceLook, SourceResult, chat_facts
from warehouse.accounts import access_hash
from warehouse.connection import Connection
from warehouse.watches import note_refused

Take = Callable[[Connection, WatchedSource, SourceLook, ChatFacts], Awaitable[None]]
"""What is done with an open chat: collect what is new, ask again for what is old."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes sources by the accounts of ``pool``. What a chat says of itself is believed for ``facts_for_s`` seconds.

    After each look at most ``most_files`` files are fetched; ``None`` is all that the source's policy wants. With
    ``is_spread`` each account has sources of its own as long as it can take them, else one account takes all.
    ``store_apart_after`` is as ``apart_after`` for ``SourceLook``. ``facts`` may be shared: what is known of each source,
    since when, and the account whose access hash it holds.
    """

    connection: Connection
    pool: AccountPool
    on_progress: OnProgress
    media: MediaKeeping
    store_apart_after: int
    facts_for_s: float = 0.0
    most_files: int | None = None
    is_spread: bool = False
    facts: dict[str, tuple[float, str, ChatFacts]] = field(default_factory=dict)

    async def take(self, source: WatchedSource, result: SourceResult, take: Take) -> None:
        """Take one source with the first account that can.

        Raises ``RefusedError``, which is kept with the source, ``ComeBackError`` where all accounts have to wait,
        ``RetriableError``, ``FatalError``.
        """
        tried: set[str] = set()
        spent: SpentError | None = None
        while True:
            account = next((one for one in self._candidates(source) if one.name not in tried), None)
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
                    look = SourceLook(
                        self.connection,
                        asker,
                        source,
                        result,
                        self.on_progress,
                        self.media.keeper.store,
                        self.store_apart_after,
                    )
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

    def _candidates(self, source: WatchedSource) -> list[Account]:
        accounts = self.pool.candidates()
        if self.is_spread:
            # An account that is taken out or comes back moves its own sources and no others.
            accounts.sort(key=lambda account: sha256(f"{account.name} {source.key}".encode()).digest())
        return accounts

    async def _facts_of(self, asker: Asker, source: WatchedSource) -> ChatFacts:
        known_at, account, facts = self.facts.get(source.key, (0.0, "", None))
        if facts is not None and time.monotonic() - known_at < self.facts_for_s:
            if account == asker.account:
                return facts
            # Another account needs an access hash of its own, and nothing else.
            own = access_hash(self.connection, asker.account, facts.chat.numeric_id or 0)
            if own is not None:
                return replace(facts, access_hash=own)
        facts = await chat_facts(self.connection, asker, source)
        self.facts[source.key] = (time.monotonic(), asker.account, facts)
        return facts


async def take_news(_connection: Connection, _source: WatchedSource, look: SourceLook, facts: ChatFacts) -> None:
    """Collect what is new, edited and deleted."""
    await look.take_all(facts)
