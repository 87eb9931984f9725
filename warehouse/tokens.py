"""Time-stamps of heads: which are due, and what came."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """A head that waits for the time-stamp of an authority."""

    number: int
    authority: str
    document: bytes


@dataclass(frozen=True, slots=True)
class Token:
    """A stored response; ``stamped_at`` is the authority's time as the response states it."""

    number: int
    authority: str
    response: bytes
    response_sha256: bytes
    stamped_at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """A time-stamp that has not come; ``said`` is the last failure."""

    number: int
    authority: str
    not_before: datetime
    tries: int
    said: str | None


@contextmanager
def due_request(connection: Connection, failing: Sequence[str] = ()) -> Iterator[TokenRequest | None]:
    """A request that may be made now, held against other processes until the end of this transaction; ``None``: none.

    None of the ``failing`` authorities.
    """
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("token/due"), {"failing": list(failing)})
        row = cursor.fetchone()
        yield None if row is None else TokenRequest(row[0], row[1], bytes(row[2]))


def store_token(connection: Connection, request: TokenRequest, response: bytes, stamped_at: datetime) -> None:
    """Keep the response as it came, in the transaction that holds the request.

    The authority's requests for earlier heads go too: this one covers them, and none would prove an earlier time.
    """
    key = {"number": request.number, "authority": request.authority}
    digest = hashlib.sha256(response).digest()
    token = {**key, "response": response, "response_sha256": digest, "stamped_at": stamped_at}
    with connection.cursor() as cursor:
        cursor.execute(statement("token/store"), token)
        cursor.execute(statement("token/done"), key)


def put_off(connection: Connection, request: TokenRequest, said: str) -> None:
    """The authority failed: it is asked again later, the first time after a minute, then each time twice as late."""
    parameters = {"number": request.number, "authority": request.authority, "said": escape(said)}
    with connection.cursor() as cursor:
        cursor.execute(statement("token/put_off"), parameters)


def stored_tokens(connection: Connection) -> list[Token]:
    """All time-stamps, by head."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("token/list"))
        return [Token(row[0], row[1], bytes(row[2]), bytes(row[3]), row[4]) for row in cursor.fetchall()]


def waiting_tokens(connection: Connection) -> list[Waiting]:
    """Time-stamps that have not come, by head."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("token/waiting"))
        return [Waiting(*row) for row in cursor.fetchall()]
