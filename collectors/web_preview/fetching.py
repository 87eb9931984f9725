"""Asks the web front for preview pages: one request at a time, slowly, and only as often as it likes."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from threading import Lock
from urllib.parse import urljoin, urlsplit

import httpx

from collectors.web_preview.page import LARGEST_PAGE_BYTES
from domain.errors import ComeBackError, EscrowwatchError, FatalError, RefusedError, RetriableError

USER_AGENT = "escrowwatch (reads public channel previews, slowly)"
NO_PREVIEW = "no public preview: unknown, a group, or previews switched off"

_ATTEMPTS = 4
_REDIRECTS = 3
_LONGEST_SLEEP_S = 10.0
# A host that asks to slow down without saying for how long.
_UNTOLD_WAIT_S = 300.0
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_OFTEN = HTTPStatus.TOO_MANY_REQUESTS


@dataclass(frozen=True, slots=True)
class PageState:
    """What the server gave to ask with whether a page has changed."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page in its exact bytes; ``content`` is ``None`` where it has not changed."""

    content: bytes | None
    state: PageState


class _AgainError(RetriableError):
    """The same request may be answered after ``after_s`` seconds, where the host said so."""

    def __init__(self, message: str, *, after_s: float | None = None, is_too_often: bool = False) -> None:
        super().__init__(message, remedy="run the same command again later")
        self.after_s = after_s
        self.is_too_often = is_too_often


class Fetcher:
    """Asks one host. Two requests never overlap and lie ``pause_s`` seconds apart; before ``not_before`` there is none."""

    def __init__(
        self,
        client: httpx.Client,
        base: str,
        pause_s: float,
        not_before: datetime | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """``base`` is the address before ``/s/NAME``."""
        self._client = client
        self._base = base.rstrip("/")
        self._pause_s = pause_s
        self._not_before = not_before
        self._sleep = sleep
        self._lock = Lock()
        self._free_at = 0.0

    @property
    def host(self) -> str:
        """The host and port that are asked."""
        return urlsplit(self._base).netloc

    def page(self, name: str, *, before_id: int | None = None, known: PageState | None = None) -> Fetched:
        """The newest page of a channel, or the one before an id; nothing where it is still as ``known``.

        Raises ``RefusedError`` for a channel without a preview, ``ComeBackError`` where the host asks to wait long,
        ``RetriableError``, ``FatalError``.
        """
        address = f"{self._base}/s/{name}" + ("" if before_id is None else f"?before={before_id}")
        headers = {}
        if known and known.etag:
            headers["If-None-Match"] = known.etag
        if known and known.last_modified:
            headers["If-Modified-Since"] = known.last_modified
        with self._lock:
            for _ in range(_REDIRECTS):
                answer = self._patiently(address, headers)
                if isinstance(answer, Fetched):
                    return answer
                address = answer
        message = f"{address}: redirected without an end"
        raise RetriableError(message, remedy="run the same command again later")

    def _patiently(self, address: str, headers: dict[str, str]) -> Fetched | str:
        wait_s, left = self._pause_s, _ATTEMPTS
        while True:
            left -= 1
            try:
                return self._ask(address, headers)
            except _AgainError as error:
                told_s = error.after_s
                if told_s is not None and told_s > _LONGEST_SLEEP_S:
                    raise self._come_back(error, told_s) from error
                if not left and error.is_too_often:
                    raise self._come_back(error, told_s or _UNTOLD_WAIT_S) from error
                if not left:
                    raise
            wait_s = min(wait_s * 2, _LONGEST_SLEEP_S)
            self._sleep(wait_s if told_s is None else told_s)

    def _come_back(self, error: EscrowwatchError, after_s: float) -> ComeBackError:
        self._not_before = datetime.now(UTC) + timedelta(seconds=after_s)
        return ComeBackError(str(error), self._not_before)

    def _ask(self, address: str, headers: dict[str, str]) -> Fetched | str:
        """The page, or the address of the same host that it has moved to."""
        if self._not_before and self._not_before > datetime.now(UTC):
            message = f"{self.host} asked to wait"
            raise ComeBackError(message, self._not_before)
        self._sleep(max(0.0, self._free_at - time.monotonic()))
        try:
            with self._client.stream("GET", address, headers=headers) as response:
                return self._read(address, response)
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            message = f"{address} cannot be asked: {error}"
            raise FatalError(message, remedy="check ESCROWWATCH_PREVIEW_BASE") from error
        except (httpx.TransportError, httpx.DecodingError) as error:
            message = f"{address} was not answered: {str(error) or type(error).__name__}"
            raise _AgainError(message) from error
        finally:
            self._free_at = time.monotonic() + self._pause_s

    def _read(self, address: str, response: httpx.Response) -> Fetched | str:
        status = response.status_code
        state = PageState(response.headers.get("ETag"), response.headers.get("Last-Modified"))
        if status == HTTPStatus.OK:
            return Fetched(_bounded(address, response), state)
        if status == HTTPStatus.NOT_MODIFIED:
            return Fetched(None, state)
        if status == _OFTEN or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            after_s = _retry_after_s(response.headers.get("Retry-After"))
            message = f"{address}: answered {status}"
            raise _AgainError(message, after_s=after_s, is_too_often=status == _OFTEN)
        if response.has_redirect_location:
            return _moved(address, response.headers["Location"])
        if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
            raise _no_preview(address)
        message = f"{address}: answered {status}"
        raise FatalError(message, remedy="open the address in a browser: it may be blocked from this network")


@contextmanager
def fetching(
    base: str, pause_s: float, not_before: datetime | None = None, sleep: Callable[[float], None] = time.sleep
) -> Iterator[Fetcher]:
    """A fetcher of the pages at ``base``, whose connections are closed at the end.

    It waits by ``sleep``, before every request, if only for 0 seconds; errors of ``sleep`` end the request.
    """
    with httpx.Client(headers={"User-Agent": USER_AGENT}, timeout=_TIMEOUT, follow_redirects=False) as client:
        yield Fetcher(client, base, pause_s, not_before, sleep)


def _bounded(address: str, response: httpx.Response) -> bytes:
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST_PAGE_BYTES:
            message = f"{address}: a page of more than {LARGEST_PAGE_BYTES // 2**20} MiB"
            raise FatalError(message, remedy="open the address in a browser: this is no preview page")
    return bytes(content)


def _moved(address: str, location: str) -> str:
    asked, target = urlsplit(address), urlsplit(urljoin(address, location))
    if (target.scheme, target.netloc) != (asked.scheme, asked.netloc):
        message = f"{address} redirects to {target.netloc}, which is not followed"
        raise RetriableError(message, remedy="check that this network reaches the host itself")
    if not target.path.startswith("/s/"):
        # Only channels have pages under /s/; the rest is sent to the page that offers to open the app.
        raise _no_preview(address)
    return target.geturl()


def _no_preview(address: str) -> RefusedError:
    return RefusedError(f"{address}: {NO_PREVIEW}", remedy="check the name in a browser")


def _retry_after_s(told: str | None) -> float | None:
    if told is None:
        return None
    if told.strip().isdecimal():
        # An absurd number must not overflow the time to come back at.
        return min(float(told), 30 * 86_400.0)
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
