"""Alerts: stored once while their cause lasts."""

from collections.abc import Sequence

from domain.alert import Alert, StoredAlert
from domain.vocabulary import AlertKind, Severity
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.marts import fetch
from warehouse.statements import statement


def note_alerts(connection: Connection, alerts: Sequence[Alert]) -> tuple[list[Alert], int]:
    """Store everything that a run has seen, and close what it has not; returns what is new, and how many are over.

    Safe to repeat, and for two runs at once: an alert that either of them sees stays open.
    """
    opened = []
    with transaction(connection), connection.cursor() as cursor:
        for alert in alerts:
            parameters = {
                "kind": alert.kind.value,
                "subject": escape(alert.subject),
                "cause": alert.cause,
                "severity": alert.severity.value,
                "text": escape(alert.text),
                "remedy": escape(alert.remedy),
            }
            cursor.execute(statement("alert/note"), parameters)
            row = cursor.fetchone()
            if row and row[0]:
                opened.append(alert)
        cursor.execute(statement("alert/close"))
        closed = cursor.rowcount
    return opened, closed


def list_alerts(connection: Connection, *, is_all: bool = False, limit: int = 1_000) -> list[StoredAlert]:
    """Alerts that last, the worst first; with ``is_all`` those that are over too, behind them, newest first."""
    return [
        StoredAlert(Alert(AlertKind(kind), Severity(severity), subject, text, remedy, cause), *times)
        for kind, severity, subject, text, remedy, cause, *times in fetch(
            connection, "alert/list", {"is_all": is_all, "limit": limit}
        )
    ]
