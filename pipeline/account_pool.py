"""The accounts that may be used now: opened when first needed, one user each, taken out when the platform says so."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from collectors.telegram.asking import SHORT_WAIT_S, AccountLostError, Asker, Credentials, FloodedError, asking
from collectors.telegram.listening import ToldOf
from collectors.telegram.sealing import unseal
from domain.errors import ComeBackError, FatalError
from domain.vocabulary import AccountState
from domain.watch import Account, Wait
from pipeline.settings import Settings
from warehouse.accounts import held_account, list_accounts, mark_account, note_wait, waits
from warehouse.connection import Connection


class AccountPool:
    """Hands out accounts and keeps what the platform says of them."""

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        told_of: ToldOf | None = None,
        short_wait_s: int = SHORT_WAIT_S,
    ) -> None:
        """``told_of`` and ``short_wait_s`` are as for ``asking``. Raises ``FatalError`` where a setting is missing."""
        if settings.telegram_api_id is None or settings.telegram_api_hash is None or settings.session_key is None:
            message = "Telegram cannot be asked without TELEGRAM_API_ID, TELEGRAM_API_HASH and ESCROWWATCH_SESSION_KEY"
            raise FatalError(message, remedy="docs/telegram-accounts.md says where they come from")
        self._connection = connection
        self._key = settings.session_key.get_secret_value()
        self._credentials = Credentials(settings.telegram_api_id, settings.telegram_api_hash.get_secret_value())
        self._told_of = told_of
        self._short_wait_s = short_wait_s
        self._askers: dict[str, Asker] = {}
        # Several workers may want the same account at once: it is opened for the first of them.
        self._opening = asyncio.Lock()
        self._stack = AsyncExitStack()

    @asynccontextmanager
    async def opened(self) -> AsyncIterator["AccountPool"]:
        """The pool, whose clients are closed at the end."""
        async with self._stack:
            yield self

    def candidates(self) -> list[Account]:
        """Accounts that are fine and do not have to wait before they read history.

        Raises ``ComeBackError`` where all have to wait, ``FatalError`` where there is none at all.
        """
        accounts = list_accounts(self._connection)
        if not accounts:
            message = "there is no account to collect with"
            raise FatalError(message, remedy="add one: escrowwatch accounts login NAME")
        fine = [account for account in accounts if account.state is AccountState.FINE]
        if not fine:
            states = ", ".join(f"{account.name} {account.state.value}" for account in accounts)
            message = f"no account can be used: {states}"
            raise FatalError(message, remedy="log one in again, or add another: escrowwatch accounts login NAME")
        waiting = {wait.account: wait for wait in reversed(waits(self._connection))}
        free = [account for account in fine if account.name not in waiting]
        if not free:
            first = min((waiting[account.name] for account in fine), key=lambda wait: wait.not_before)
            message = f"every account has to wait; {first.account} may call {first.method} again first"
            raise ComeBackError(message, first.not_before)
        return free

    async def asker(self, account: Account) -> Asker | None:
        """A connected client of the account; ``None`` where another process uses it. Raises as ``asking`` does."""
        async with self._opening:
            return await self._opened(account)

    async def _opened(self, account: Account) -> Asker | None:
        if account.name not in self._askers:
            if not self._stack.enter_context(held_account(self._connection, account.name)):
                return None
            session = unseal(account.sealed_session, self._key)
            client = asking(self._credentials, account.name, session, self._told_of, self._short_wait_s)
            self._askers[account.name] = await self._stack.enter_async_context(client)
        return self._askers[account.name]

    def note_flood(self, error: FloodedError) -> None:
        """Keep until when the account has to wait."""
        note_wait(self._connection, Wait(error.account, error.method, error.not_before))

    def note_lost(self, error: AccountLostError) -> None:
        """Take the account out."""
        mark_account(self._connection, error.account, error.state, error.said)
        self._askers.pop(error.account, None)
