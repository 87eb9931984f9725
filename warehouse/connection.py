"""Connections and transactions, and what to do about PostgreSQL's errors, in one place."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Final

import psycopg2
from psycopg2.extensions import (
    ISOLATION_LEVEL_DEFAULT,
    ISOLATION_LEVEL_REPEATABLE_READ,
    TRANSACTION_STATUS_IDLE,
    make_dsn,
    parse_dsn,
)
from psycopg2.extensions import connection as Connection  # noqa: N812 - a class, named like one for annotations

from domain.errors import EscrowwatchError, FatalError, RetriableError

__all__ = [
    "Connection",
    "connect",
    "connect_again",
    "dsn_of",
    "one_snapshot",
    "require_tls",
    "transaction",
    "translated",
]

_AGAIN: Final = "run the same command again: what was stored stays, nothing is stored twice"
_SESSION: Final = """
set timezone to 'UTC';
set client_encoding to 'UTF8';
set statement_timeout to '30min';
set lock_timeout to '2min';
"""
# What a person can do, by SQLSTATE or its class (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_RETRIABLE: Final = {
    "08": _AGAIN,
    "40": _AGAIN,
    "53": "free memory or connections of the database server, then run again",
    "53100": "free space on the disk of the database server, then run again",
    "53300": "end a program that uses the database server, then run again",
    "55P03": "another program holds a lock; wait for it, then run again",
    "57": _AGAIN,
}
_FATAL: Final = {
    "28": "check the user and the password in ESCROWWATCH_DSN",
    "3D": "create the database that ESCROWWATCH_DSN names",
    "3F": "run `escrowwatch db migrate`",
    "42501": "`escrowwatch db roles` shows who may do what; the owner of the warehouse migrates and grants (docs/roles.md)",
    "42P01": "run `escrowwatch db migrate`",
    "58": "look at the disk and the log of the database server",
    "XX": "look at the log of the database server",
}
# libpq gives no SQLSTATE for a connection that was refused, only these words.
_REFUSED_FOR_GOOD: Final = {
    "authentication failed": _FATAL["28"],
    "no password supplied": _FATAL["28"],
    "no pg_hba.conf entry": _FATAL["28"],
    "pg_hba.conf rejects": _FATAL["28"],
    "does not exist": _FATAL["3D"],
    "invalid dsn": "write ESCROWWATCH_DSN as postgresql://user:password@host:port/database",
    "could not translate host name": "check the host in ESCROWWATCH_DSN",
    "does not support ssl": "turn TLS on at the server (ssl = on), or take sslmode out of ESCROWWATCH_DSN",
    "certificate verify failed": "name the authority in ESCROWWATCH_DSN (sslrootcert=FILE); never lower sslmode for this",
    "root certificate file": "name the authority in ESCROWWATCH_DSN (sslrootcert=FILE)",
    "server certificate for": "name the server as its certificate does",
}
# The modes that cannot fall back to plain text (https://www.postgresql.org/docs/current/libpq-ssl.html).
_ENCRYPTED: Final = {"require", "verify-ca", "verify-full"}


def connect(dsn: str) -> Connection:
    """A connection in UTC with time limits on statements (30 min) and locks (2 min).

    Raises ``FatalError`` for a wrong DSN or password, ``RetriableError`` where the server cannot be reached now.
    """
    with translated():
        connection = psycopg2.connect(dsn, application_name="escrowwatch", connect_timeout=10)
        with connection.cursor() as cursor:
            cursor.execute(_SESSION)
        connection.commit()
        return connection


def connect_again(connection: Connection) -> Connection:
    """A second connection to where ``connection`` leads; raises as ``connect`` does."""
    return connect(dsn_of(connection))


def dsn_of(connection: Connection) -> str:
    """Where ``connection`` leads, with its password: for another process of the program, never for a log."""
    return make_dsn(**{**connection.info.dsn_parameters, "password": connection.info.password})


def require_tls(dsn: str) -> None:
    """Raise ``FatalError`` for a DSN that may send passwords and rows over a network in plain text.

    Loopback and Unix sockets are no network; libpq's variables count where the DSN is silent.
    """
    with translated():
        parts = parse_dsn(dsn)
    hosts = str(parts.get("hostaddr") or parts.get("host") or os.environ.get("PGHOST", "")).split(",")
    mode = parts.get("sslmode") or os.environ.get("PGSSLMODE", "prefer")
    if mode in _ENCRYPTED or ("service" not in parts and all(_is_local(host) for host in hosts)):
        return
    message = f"ESCROWWATCH_DSN would reach its server without TLS for certain (sslmode {mode})"
    remedy = (
        "add ?sslmode=verify-full&sslrootcert=FILE; ESCROWWATCH_ALLOW_PLAIN_DSN=1 for a network that protects by itself"
    )
    raise FatalError(message, remedy=remedy)


def _is_local(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """One transaction: committed at the end, rolled back on any error; an inner one is part of the outer.

    PostgreSQL's errors come out as ``RetriableError`` or ``FatalError`` with a remedy.
    """
    with translated():
        is_outermost = connection.info.transaction_status == TRANSACTION_STATUS_IDLE
        is_done = False
        if is_outermost:
            # psycopg2 begins only with the first statement: without one, an inner transaction would end the outer.
            with connection.cursor() as cursor:
                cursor.execute("select")
        try:
            yield
            if is_outermost:
                connection.commit()
            is_done = True
        finally:
            if is_outermost and not is_done and not connection.closed:
                connection.rollback()


@contextmanager
def one_snapshot(connection: Connection) -> Iterator[None]:
    """A transaction as ``transaction``, never an inner one, all of which sees the database at one moment."""
    connection.isolation_level = ISOLATION_LEVEL_REPEATABLE_READ
    try:
        with transaction(connection):
            yield
    finally:
        if not connection.closed:
            connection.isolation_level = ISOLATION_LEVEL_DEFAULT


@contextmanager
def translated() -> Iterator[None]:
    """Let PostgreSQL's errors come out as errors of the domain."""
    try:
        yield
    except psycopg2.Error as error:
        raise _translate(error) from error


def _translate(error: psycopg2.Error) -> EscrowwatchError:
    said = (error.diag.message_primary or str(error).strip() or type(error).__name__) if error.diag else str(error)
    code = error.pgcode
    if code is None:
        return _without_code(said)
    message = f"the database refused: {said} (SQLSTATE {code})"
    for known in (code, code[:2]):
        if known in _RETRIABLE:
            return RetriableError(message, remedy=_RETRIABLE[known])
        if known in _FATAL:
            return FatalError(message, remedy=_FATAL[known])
    return FatalError(message, remedy="this is a fault of the program: report it with this message")


def _without_code(said: str) -> EscrowwatchError:
    lowered = said.lower()
    for words, remedy in _REFUSED_FOR_GOOD.items():
        if words in lowered:
            return FatalError(f"no connection to the database: {said}", remedy=remedy)
    return RetriableError(f"the connection to the database failed: {said}", remedy=_AGAIN)
