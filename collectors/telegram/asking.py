"""One client of one account: opened, asked, closed; what Telegram refuses comes out as an error of ours.

Telethon waits for nothing by itself here (``flood_sleep_threshold=0``): a short wait is slept in place, a longer one
ends the task with the time to come back, so that no worker is kept and no wait is met twice.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from telethon import TelegramClient, errors
from telethon.tl import TLRequest

from collectors.telegram.listening import ForgetfulSession, ListeningClient, ToldOf
from domain.errors import ComeBackError, EscrowwatchError, FatalError, RefusedError, RetriableError
from domain.vocabulary import AccountState

# A wait of at most so many seconds is slept where it is met.
SHORT_WAIT_S: Final = 10
_ANSWER_WITHIN_S: Final = 90
_AGAIN: Final = "run the same command again: what was stored stays, nothing is stored twice"
_LOST: Final[tuple[tuple[type[Exception], AccountState], ...]] = (
    (errors.UserDeactivatedBanError, AccountState.BANNED),
    (errors.UserDeactivatedError, AccountState.BANNED),
    (errors.PhoneNumberBannedError, AccountState.BANNED),
    (errors.AuthKeyNotFound, AccountState.KEY_LOST),
    (errors.AuthKeyDuplicatedError, AccountState.KEY_LOST),
    (errors.UnauthorizedError, AccountState.REVOKED),
)


OnRequest = Callable[[str], None]
"""Told the method of each request before it is made."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What Telegram gives a program (my.telegram.org): ``TELEGRAM_API_ID`` and ``TELEGRAM_API_HASH``."""

    api_id: int
    api_hash: str


class FloodedError(ComeBackError):
    """An account may not call ``method`` until ``not_before``."""

    def __init__(self, account: str, method: str, seconds: int) -> None:
        """``seconds`` count from now."""
        not_before = datetime.now(UTC) + timedelta(seconds=seconds)
        super().__init__(f"Telegram lets account {account} call {method} again in {seconds} s", not_before)
        self.account = account
        self.method = method


class PointLostError(EscrowwatchError):
    """Telegram does not know the point in a chat's history of changes that was asked from."""


class NotShownError(EscrowwatchError):
    """Telegram shows this to administrators or members alone."""


class AccountLostError(EscrowwatchError):
    """Telegram no longer lets the account do what it is there for."""

    def __init__(self, account: str, state: AccountState, said: str) -> None:
        """``said`` is Telegram's word for it."""
        super().__init__(
            f"account {account} is {state.value.replace('_', ' ')}: {said}",
            remedy="`escrowwatch accounts status` shows all accounts; add another, or log this one in again",
        )
        self.account = account
        self.state = state
        self.said = said


_TOLD_APART: Final[dict[type[Exception], type[EscrowwatchError]]] = {
    errors.PersistentTimestampEmptyError: PointLostError,
    errors.PersistentTimestampInvalidError: PointLostError,
    errors.ChatAdminRequiredError: NotShownError,
    errors.UserNotParticipantError: NotShownError,
    errors.ChannelForumMissingError: NotShownError,
}


def _nothing(_method: str) -> None:
    """Nobody counts."""


class Asker:
    """Asks Telegram on behalf of one account."""

    def __init__(
        self,
        client: TelegramClient,
        account: str,
        on_request: OnRequest = _nothing,
        short_wait_s: int = SHORT_WAIT_S,
    ) -> None:
        """``client`` is connected. ``on_request`` is told of each request before it is made, and may refuse by raising.

        A wait of at most ``short_wait_s`` seconds is slept where it is met.
        """
        self.client = client
        self.account = account
        self._on_request = on_request
        self._short_wait_s = short_wait_s
        self._connecting = asyncio.Lock()

    async def ask(self, request: TLRequest) -> Any:  # noqa: ANN401 - every request has an answer of its own type
        """The answer to ``request``.

        Raises ``FloodedError``, ``AccountLostError``, ``RefusedError`` (the chat is private) or ``RetriableError``.
        """
        return await self.answered(method_of(request), lambda: self.client(request))

    async def answered(self, method: str, call: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401 - as for ``ask``
        """What ``call`` is answered, made again after a short wait; ``method`` names it in errors. Raises as ``ask`` does."""
        while True:
            self._on_request(method)
            try:
                await self._connect_again()
                return await asyncio.wait_for(call(), _ANSWER_WITHIN_S)
            except errors.FloodError as error:
                seconds = getattr(error, "seconds", None)
                if seconds is None:
                    raise AccountLostError(self.account, AccountState.FROZEN, str(error)) from error
                if seconds > self._short_wait_s:
                    raise FloodedError(self.account, method, seconds) from error
                await asyncio.sleep(seconds)
            except Exception as error:
                raise _translated(error, self.account, method) from error

    async def _connect_again(self) -> None:
        # After half a minute without a server Telethon gives up, for good.
        async with self._connecting:
            if not self.client.is_connected():
                await self.client.disconnect()
                await self.client.connect()


@asynccontextmanager
async def asking(
    credentials: Credentials,
    account: str,
    session: str,
    on_request: OnRequest = _nothing,
    told_of: ToldOf | None = None,
    short_wait_s: int = SHORT_WAIT_S,
) -> AsyncIterator[Asker]:
    """A connected client of an account that is logged in. Raises as ``Asker.ask`` does.

    ``on_request`` and ``short_wait_s`` are as for ``Asker``. ``told_of`` is told in which of the account's chats
    something has happened; without it Telegram tells nothing.
    """
    client = _client(credentials, session, told_of)
    try:
        try:
            await client.connect()
            is_authorized = await client.is_user_authorized()
        except Exception as error:
            raise _translated(error, account, "connect") from error
        if not is_authorized:
            raise AccountLostError(account, AccountState.REVOKED, "the session is no longer logged in")
        yield Asker(client, account, on_request, short_wait_s)
    finally:
        await client.disconnect()


def _client(credentials: Credentials, session: str, told_of: ToldOf | None) -> TelegramClient:
    arguments = (ForgetfulSession(session), credentials.api_id, credentials.api_hash)
    options = {"flood_sleep_threshold": 0, "raise_last_call_error": True}
    if told_of is None:
        return TelegramClient(*arguments, receive_updates=False, **options)
    return ListeningClient(*arguments, told_of=told_of, **options)


def method_of(request: TLRequest) -> str:
    """The request's name in Telegram's schema, such as ``messages.GetHistory``."""
    module = type(request).__module__.rsplit(".", 1)[-1]
    return f"{module}.{type(request).__name__.removesuffix('Request')}"


def _translated(error: Exception, account: str, method: str) -> EscrowwatchError:
    for kind, state in _LOST:
        if isinstance(error, kind):
            return AccountLostError(account, state, str(error))
    if isinstance(error, (errors.ChannelPrivateError, errors.ChannelInvalidError)):
        message = "the chat is private, or closed to this account"
        return RefusedError(message, remedy="only public chats are collected")
    if isinstance(error, (errors.UsernameNotOccupiedError, errors.UsernameInvalidError)):
        message = "nobody has this name"
        return FatalError(message, remedy="check the spelling; the chat may have been renamed or deleted")
    if isinstance(error, errors.ApiIdInvalidError):
        message = "Telegram does not know the api id and hash"
        return FatalError(message, remedy="check TELEGRAM_API_ID and TELEGRAM_API_HASH against my.telegram.org")
    message = f"{method} failed: {type(error).__name__}: {error}"
    told = next((ours(str(error)) for theirs, ours in _TOLD_APART.items() if isinstance(error, theirs)), None)
    return told or RetriableError(message, remedy=_AGAIN)
