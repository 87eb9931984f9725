"""The audit log: who read victims' fields, took rows out, or changed who may do so."""

from dataclasses import dataclass
from datetime import datetime

from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.marts import fetch
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the log; ``address`` is ``None`` for a connection without a network."""

    at: datetime
    login: str
    action: str
    subject: str
    why: str | None
    row_count: int | None
    address: str | None
    program: str | None


def note(
    connection: Connection, action: str, subject: str, *, why: str | None = None, row_count: int | None = None
) -> None:
    """Write one row in the name of the login; part of the caller's transaction, with which it is rolled back."""
    parameters = {
        "action": action,
        "subject": escape(subject),
        "why": None if why is None else escape(why),
        "row_count": row_count,
    }
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("audit/note"), parameters)


def entries(
    connection: Connection, *, login: str | None = None, action: str | None = None, limit: int = 1000
) -> list[AuditEntry]:
    """The log, the newest first; for auditors and the owner of the warehouse."""
    parameters = {"login": login, "action": action, "limit": limit}
    return [AuditEntry(*row) for row in fetch(connection, "audit/list", parameters)]
