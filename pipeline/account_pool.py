"""The accounts that may be used now: opened when first needed, one user each, taken out when the platform says so."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing

from collectors.telegram.asking import SHORT_WAIT_S, AccountLostError, Asker, Credentials, FloodedError, asking
from collectors.telegram.listening import ToldOf
from collectors.telegram.sealing import unseal
from domain.errors import ComeBackError, FatalError
from domain.vocabulary import AccountState
from domain.watch import Account, Wait
from pipeline.account_budget import ALL_METHODS, Meter, budget_of, end_of, today
from pipeline.settings import Settings
from warehouse.accounts import held_account, list_accounts, mark_account, note_wait, waits
from warehouse.budgets import uses_of
from warehouse.connection import Connection, connect_again


class AccountPool:
    """Hands out accounts and keeps what the platform says of them."""

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        before_asking: Callable[[], None] = lambda: None,
        told_of: ToldOf | None = None,
        short_wait_s: int = SHORT_WAIT_S,
    ) -> None:
        """``before_asking`` is called before every request; ``told_of`` and ``short_wait_s`` are as for ``asking``.

        Raises ``FatalError`` where a setting is missing.
        """
        if settings.telegram_api_id is None or settings.telegram_api_hash is None or settings.session_key is None:
            message = "Telegram cannot be asked without TELEGRAM_API_ID, TELEGRAM_API_HASH and ESCROWWATCH_SESSION_KEY"
            raise FatalError(message, remedy="docs/telegram-accounts.md says where they come from")
        self._connection = connection
        self._before_asking = before_asking
        self._key = settings.session_key.get_secret_value()
        self._credentials = Credentials(settings.telegram_api_id, settings.telegram_api_hash.get_secret_value())
        self._told_of = told_of
        self._short_wait_s = short_wait_s
        self._budget = budget_of(settings)
        self._askers: dict[str, Asker] = {}
        self._meters: dict[str, Meter] = {}
        self._counting: Connection
        # Several workers may want the same account at once: it is opened for the first of them.
        self._opening = asyncio.Lock()
        self._stack = AsyncExitStack()

    @asynccontextmanager
    async def opened(self) -> AsyncIterator["AccountPool"]:
        """The pool, whose clients are closed at the end."""
        async with self._stack:
            # Requests are counted while a thread stores what they brought: on a connection of their own.
            self._counting = self._stack.enter_context(closing(connect_again(self._connection)))
            yield self

    @property
    def is_open(self) -> bool:
        """Whether the database has not hung up."""
        return not self._connection.closed

    def candidates(self) -> list[Account]:
        """Accounts that are fine, do not have to wait before they read history, and have requests left for the day.

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
        waiting = self._waiting()
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
            meter = self._meters[account.name] = Meter(self._counting, account.name, self._budget)
            self._stack.callback(meter.close)

            def on_request(method: str) -> None:
                self._before_asking()
                meter.spend(method)

            client = asking(self._credentials, account.name, session, on_request, self._told_of, self._short_wait_s)
            self._askers[account.name] = await self._stack.enter_async_context(client)
        return self._askers[account.name]

    def _waiting(self) -> dict[str, Wait]:
        """The longest wait of each account: one that the platform wants, or for the next day's budget."""
        longest = {wait.account: wait for wait in waits(self._connection)}
        day = today()
        for (account, method), used in uses_of(self._connection, day).items():
            unused = self._meters[account].unused(day) if account in self._meters else 0
            if method == ALL_METHODS and used - unused >= self._budget.requests:
                spent = Wait(account, "any method", end_of(day))
                longest[account] = max(spent, longest.get(account, spent), key=lambda wait: wait.not_before)
        return longest

    def note_flood(self, error: FloodedError) -> None:
        """Keep until when the account has to wait."""
        note_wait(self._connection, Wait(error.account, error.method, error.not_before))

    def note_lost(self, error: AccountLostError) -> None:
        """Take the account out."""
        mark_account(self._connection, error.account, error.state, error.said)
        self._askers.pop(error.account, None)
