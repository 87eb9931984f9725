"""Asks a Bot API for updates: one request at a time, with the token kept out of every message."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from threading import Lock
from urllib.parse import quote

import httpx

from collectors.canonical import loads
from collectors.fields import Record, count, integer, text
from domain.errors import ComeBackError, FatalError, RetriableError, SkippableRecordError

LARGEST_ANSWER_BYTES = 32 * 2**20
# The most that the Bot API gives in one answer.
UPDATES_PER_ANSWER = 100

_ATTEMPTS = 4
_LONGEST_SLEEP_S = 10.0
# A server that asks to slow down without saying for how long; and an absurd number, which no time can hold.
_UNTOLD_WAIT_S, _LONGEST_WAIT_S = 60, 30 * 86_400
_TIMEOUT_S, _CONNECT_S = 30.0, 10.0
_CHECK_BASE = "check ESCROWWATCH_POTATO_BASE"
_LATER = "run the same command again later"
_DENIED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)
_SHOWN_CHARACTERS = 200

# Both log the address of each request, and the token is part of it.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class _AgainError(RetriableError):
    """The same request may be answered soon; ``after_s`` where the server said when."""

    def __init__(self, message: str, after_s: int | None = None) -> None:
        super().__init__(message, remedy=_LATER)
        self.after_s = after_s


class Bot:
    """One bot of a Bot API; two requests never overlap, and after a failure the next waits ``pause_s`` seconds or more."""

    def __init__(
        self,
        client: httpx.Client,
        base: str,
        token: str,
        pause_s: float = 1.0,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """``base`` is the address before ``/bot`` and the token, or one with ``{token}`` where the token belongs."""
        self._client = client
        self._token = token
        address = base if "{token}" in base else f"{base.rstrip('/')}/bot{{token}}"
        self._address = address.rstrip("/").replace("{token}", quote(token, safe=":")) + "/getUpdates"
        self._pause_s = pause_s
        self._sleep = sleep
        self._lock = Lock()

    def updates(self, offset: int | None, wait_s: int = 0) -> list[object]:
        """The oldest updates that are not confirmed, at most ``UPDATES_PER_ANSWER``; none if none come in ``wait_s`` seconds.

        ``offset`` confirms every update below it, which the server then forgets; ``None`` confirms nothing. Raises
        ``ComeBackError`` where the server asks to wait longer than 10 seconds, ``FatalError`` for a refused token or a
        wrong address, ``RetriableError``.
        """
        asked = {"timeout": wait_s, "limit": UPDATES_PER_ANSWER} | ({} if offset is None else {"offset": offset})
        pause_s = self._pause_s
        with self._lock:
            for left in reversed(range(_ATTEMPTS)):
                try:
                    return self._ask(asked)
                except _AgainError as error:
                    if error.after_s is not None and (error.after_s > _LONGEST_SLEEP_S or not left):
                        not_before = datetime.now(UTC) + timedelta(seconds=error.after_s)
                        raise ComeBackError(str(error), not_before) from None
                    if not left:
                        raise
                    self._sleep(pause_s if error.after_s is None else error.after_s)
                    pause_s = min(pause_s * 2, _LONGEST_SLEEP_S)
        raise AssertionError

    def _ask(self, asked: dict[str, int]) -> list[object]:
        # Never chained: the errors of the client hold the address, and the token with it.
        try:
            timeout = httpx.Timeout(_TIMEOUT_S + asked["timeout"], connect=_CONNECT_S)
            with self._client.stream("GET", self._address, params=asked, timeout=timeout) as response:
                status, content = response.status_code, _bounded(response)
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            message = f"the bot's server cannot be asked: {self._safe(error)}"
            raise FatalError(message, remedy=_CHECK_BASE) from None
        except (httpx.TransportError, httpx.DecodingError) as error:
            message = f"the bot's server did not answer: {self._safe(error)}"
            raise _AgainError(message) from None
        return self._result(status, content)

    def _result(self, status: int, content: bytes) -> list[object]:
        try:
            answer = loads(content)
        except SkippableRecordError:
            answer = None
        if not isinstance(answer, dict):
            answer = {}
        result = answer.get("result")
        if status == HTTPStatus.OK and answer.get("ok") is True and isinstance(result, list):
            return result
        raise self._error(integer(answer.get("error_code")) or status, answer)

    def _error(self, code: int, answer: Record) -> Exception:
        said = self._safe(text(answer.get("description")) or "no updates in it")
        message = f"the bot's server answered {code}: {said}"
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            parameters = answer.get("parameters")
            told = count(parameters.get("retry_after")) if isinstance(parameters, dict) else None
            return _AgainError(message, min(_UNTOLD_WAIT_S if told is None else told, _LONGEST_WAIT_S))
        if code == HTTPStatus.CONFLICT:
            return RetriableError(message, remedy="end the other program that reads this bot, and remove its webhook")
        if code in _DENIED:
            return FatalError(message, remedy=f"check ESCROWWATCH_POTATO_TOKEN; then {_CHECK_BASE}")
        if code == HTTPStatus.OK or code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return _AgainError(message)
        return FatalError(message, remedy=_CHECK_BASE)

    def _safe(self, said: object) -> str:
        """What was said, without the token."""
        shown = str(said) or type(said).__name__
        for secret in (self._token, quote(self._token), quote(self._token, safe=":")):
            shown = shown.replace(secret, "***")
        return ascii(shown[:_SHOWN_CHARACTERS])[1:-1]


@contextmanager
def bot_at(base: str, token: str, sleep: Callable[[float], None] = time.sleep) -> Iterator[Bot]:
    """A bot whose connections are closed at the end; a redirect is not followed, as it would carry the token away.

    It waits by ``sleep``, whose errors end the request.
    """
    with httpx.Client(follow_redirects=False) as client:
        yield Bot(client, base, token, sleep=sleep)


def bot_id(token: str) -> str:
    """The number of the bot, the part of its token that is no secret. Raises ``FatalError`` for no possible token."""
    number, _, secret = token.partition(":")
    if not (number.isascii() and number.isdecimal() and secret):
        message = "ESCROWWATCH_POTATO_TOKEN is no token of a bot"
        raise FatalError(message, remedy="it is written NUMBER:SECRET, as the platform gave it")
    return number


def _bounded(response: httpx.Response) -> bytes:
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST_ANSWER_BYTES:
            message = f"the bot's server answered more than {LARGEST_ANSWER_BYTES // 2**20} MiB"
            raise FatalError(message, remedy=_CHECK_BASE)
    return bytes(content)
