"""Accounts that read a platform: their sealed sessions, their health, and until when each has to wait."""

from collections.abc import Iterator
from contextlib import contextmanager

from domain.vocabulary import AccountState
from domain.watch import Account, Wait
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement


def put_account(connection: Connection, name: str, sealed_session: bytes) -> None:
    """A new account, or a new login of one."""
    _run(connection, "account/put", {"account": name, "sealed_session": sealed_session})


def list_accounts(connection: Connection) -> list[Account]:
    """All accounts, by name."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/list"))
        rows = cursor.fetchall()
    return [Account(name, bytes(sealed), AccountState(state), since, said) for name, sealed, state, since, said in rows]


def waits(connection: Connection) -> list[Wait]:
    """Waits that are not over, the shortest first."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/waits"))
        return [Wait(*row) for row in cursor.fetchall()]


def note_wait(connection: Connection, wait: Wait) -> None:
    """The platform wants the account to wait."""
    _run(
        connection,
        "account/wait",
        {"account": wait.account, "method": wait.method, "not_before": wait.not_before},
    )


def mark_account(connection: Connection, name: str, state: AccountState, said: str) -> None:
    """What the platform lets the account do now; ``said`` is its word for it."""
    _run(connection, "account/mark", {"account": name, "state": state.value, "said": escape(said)})


def access_hash(connection: Connection, name: str, numeric_id: int) -> int | None:
    """How the account names a chat to the platform; ``None`` where it has not resolved it."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/access"), {"account": name, "numeric_id": numeric_id})
        row = cursor.fetchone()
    return None if row is None else int(row[0])


def grant_access(connection: Connection, name: str, numeric_id: int, hash_: int) -> None:
    """The account has resolved a chat."""
    _run(connection, "account/grant", {"account": name, "numeric_id": numeric_id, "access_hash": hash_})


@contextmanager
def held_account(connection: Connection, name: str) -> Iterator[bool]:
    """Whether the account is ours alone while the block runs; false where another process uses it."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("account/lock"), {"account": name})
        row = cursor.fetchone()
    is_held = bool(row and row[0])
    try:
        yield is_held
    finally:
        if is_held and not connection.closed:
            _run(connection, "account/unlock", {"account": name})


def _run(connection: Connection, name: str, parameters: dict[str, object]) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
