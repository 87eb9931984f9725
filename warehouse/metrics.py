"""Figures for whoever watches the system: rows of small statements, each with its labels and one value."""

from dataclasses import dataclass
from typing import Final

from warehouse.connection import Connection, transaction
from warehouse.statements import statement

# Metric and statement; the columns before the last, `value`, are labels.
_FIGURES: Final = (
    ("escrowwatch_messages", "metric/messages"),
    ("escrowwatch_newest_message_timestamp_seconds", "metric/newest_message"),
    ("escrowwatch_looked_timestamp_seconds", "metric/looked"),
    ("escrowwatch_sources_refused", "metric/refused"),
    ("escrowwatch_account_wait_seconds", "metric/account_waits"),
    ("escrowwatch_host_wait_seconds", "metric/host_waits"),
    ("escrowwatch_accounts", "metric/accounts"),
    ("escrowwatch_unread_versions", "metric/unread"),
    ("escrowwatch_unpublished_versions", "metric/unpublished"),
    ("escrowwatch_rejections", "metric/rejections"),
    ("escrowwatch_last_timestamp_seconds", "metric/last_times"),
    ("escrowwatch_table_bytes", "metric/table_bytes"),
    ("escrowwatch_table_rows", "metric/table_rows"),
    ("escrowwatch_database_bytes", "metric/database_bytes"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One value of a metric; texts of labels are in the warehouse's escaped form, which UTF-8 can hold."""

    name: str
    labels: tuple[tuple[str, str], ...]
    value: float


def samples(connection: Connection) -> list[Sample]:
    """All figures of the warehouse, as of one moment. Raises ``RetriableError`` where one takes longer than a minute."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("metric/limit"))
        cursor.execute(statement("metric/has_alerts"))
        has_alerts = cursor.fetchone() == (True,)
        figures = (*_FIGURES, ("escrowwatch_alerts_open", "metric/alerts")) if has_alerts else _FIGURES
        return [sample for name, text in figures for sample in _samples(connection, name, text)]


def _samples(connection: Connection, name: str, text: str) -> list[Sample]:
    with connection.cursor() as cursor:
        cursor.execute(statement(text))
        labels = [column.name for column in cursor.description or ()][:-1]
        return [Sample(name, tuple(zip(labels, row, strict=False)), row[-1]) for row in cursor.fetchall()]
