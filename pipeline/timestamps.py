"""Fetches the time-stamps that heads wait for (RFC 3161 over HTTP), and checks those that came."""

import hashlib
import secrets
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Final

import httpx

from domain.errors import EscrowwatchError, RetriableError
from domain.timestamp import Stamp, stamp_in, stamp_request
from warehouse.connection import Connection
from warehouse.tokens import TokenRequest, due_request, put_off, store_token

_TIMEOUT: Final = httpx.Timeout(15.0, connect=5.0)
_LARGEST_BYTES: Final = 2**20
_LATER: Final = "it is asked again later by itself"


@dataclass(slots=True)
class Delivered:
    """Time-stamps that came, and why others did not."""

    stored: int = 0
    failed: tuple[str, ...] = ()


def deliver_pending(connection: Connection, authorities: Path | None) -> Delivered:
    """Ask for every time-stamp that is due; ``authorities`` as in ``stamp_fault``. Run it on a schedule.

    A failing authority is asked again by a later call: one that is dead holds up a call no more than once. A time-stamp
    that does not verify is not stored.
    """
    delivered = Delivered()
    failing: list[str] = []
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=False) as client:
        while True:
            with due_request(connection, failing) as request:
                if request is None:
                    return delivered
                try:
                    response, stamp = _fetched(client, request, authorities)
                except EscrowwatchError as error:
                    put_off(connection, request, str(error))
                    failing.append(request.authority)
                    delivered.failed += (f"head {request.number}, {request.authority}: {error}",)
                else:
                    store_token(connection, request, response, stamp.stamped_at)
                    delivered.stored += 1


def stamp_fault(response: bytes, document: bytes, authorities: Path | None) -> str | None:
    """What is wrong with a stored response over a document; ``None``: nothing.

    ``authorities`` holds the certificates that are trusted, in PEM, each as of the time that the response states: a
    certificate that has expired since then is none the worse. Without it the signature is checked, not who made it. Without
    `openssl` on this machine only what the response states is compared.
    """
    try:
        stamp = stamp_in(response)
    except EscrowwatchError as error:
        return str(error)
    if stamp.imprint != hashlib.sha256(document).digest():
        return "it is about something else"
    openssl = shutil.which("openssl")
    if openssl is None:
        return None
    return _openssl_fault(openssl, response, document, None if authorities is None else (authorities, stamp.stamped_at))


def checks_authorities(authorities: Path | None) -> bool:
    """Whether ``stamp_fault`` checks who made a time-stamp."""
    return authorities is not None and shutil.which("openssl") is not None


def _fetched(client: httpx.Client, request: TokenRequest, authorities: Path | None) -> tuple[bytes, Stamp]:
    nonce = secrets.randbits(64)
    imprint = hashlib.sha256(request.document).digest()
    response = _posted(client, request.authority, stamp_request(imprint, nonce))
    stamp = stamp_in(response)
    if stamp.imprint != imprint or stamp.nonce != nonce:
        message = "the authority stamped something else than was asked"
        raise RetriableError(message, remedy=_LATER)
    said = stamp_fault(response, request.document, authorities)
    if said is not None:
        message = f"the authority's time-stamp is not accepted: {said}"
        raise RetriableError(message, remedy="see whether ESCROWWATCH_TSA_CA holds the certificate of this authority")
    return response, stamp


def _posted(client: httpx.Client, authority: str, request: bytes) -> bytes:
    headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    received = b""
    try:
        with client.stream("POST", authority, content=request, headers=headers) as answer:
            if answer.status_code != HTTPStatus.OK:
                message = f"the authority answered with status {answer.status_code}"
                raise RetriableError(message, remedy=_LATER)
            for part in answer.iter_bytes():
                received += part
                if len(received) > _LARGEST_BYTES:
                    message = "the authority's answer does not end"
                    raise RetriableError(message, remedy=_LATER)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        message = f"the authority cannot be reached: {type(error).__name__}"
        raise RetriableError(message, remedy=_LATER) from error
    return received


def _openssl_fault(openssl: str, response: bytes, document: bytes, trusted: tuple[Path, datetime] | None) -> str | None:
    with tempfile.TemporaryDirectory(prefix="escrowwatch-token-") as name:
        folder = Path(name)
        token, stamped, told = folder / "token.tsr", folder / "head.json", folder / "token.der"
        token.write_bytes(response)
        stamped.write_bytes(document)
        if trusted is not None:
            authorities, at = trusted
            command = ["ts", "-verify", "-data", str(stamped), "-in", str(token), "-CAfile", str(authorities)]
            return _run(openssl, [*command, "-attime", str(int(at.timestamp()))])
        return _run(openssl, ["ts", "-reply", "-in", str(token), "-token_out", "-out", str(told)]) or _run(
            openssl, ["cms", "-verify", "-noverify", "-inform", "DER", "-in", str(told), "-out", str(folder / "info")]
        )


def _run(openssl: str, arguments: list[str]) -> str | None:
    done = subprocess.run([openssl, *arguments], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603  # found by path
    return None if done.returncode == 0 else "its signature does not verify"
