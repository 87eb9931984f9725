"""Watches over collection: everything that an operator has to look at becomes an alert, once while it lasts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from collectors.sources import read_sources
from domain.alert import Alert, StoredAlert
from domain.vocabulary import Trust
from domain.watch import WatchedSource
from pipeline.account_budget import budget_of
from pipeline.machine_rules import account_alerts, backlog_alert, check_alerts, disk_alert, other_waits
from pipeline.settings import Settings
from pipeline.source_rules import RENAMED_FOR, alert_of_rename, alerts_of
from reports.defang import excerpt
from warehouse.accounts import list_accounts, waits
from warehouse.alerts import list_alerts, note_alerts
from warehouse.bots import bot_waits
from warehouse.budgets import uses_of
from warehouse.checks import standing_failures
from warehouse.connection import Connection
from warehouse.previews import read_host_wait
from warehouse.watch_facts import backlog, renames, source_facts

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class WatchSummary:
    """What one run saw: how many alerts are open now, which of them are new, and how many are over."""

    open: int
    opened: tuple[Alert, ...]
    closed: int


def watch_sources(connection: Connection, settings: Settings, folder: Path | None = None) -> WatchSummary:
    """Check sources, accounts, the backlog of texts, data checks and the disk; store what is wrong and close what no longer is.

    ``folder`` is where source files lie, by default that of the settings. No platform is asked. Safe to repeat.
    """
    sources = [one for one in read_sources(folder or settings.sources) if one.trust is not Trust.QUARANTINED]
    found = list(_seen(connection, settings, sources, datetime.now(UTC)))
    opened, closed = note_alerts(connection, found)
    return WatchSummary(len(found), tuple(opened), closed)


def _seen(connection: Connection, settings: Settings, sources: list[WatchedSource], now: datetime) -> Iterator[Alert]:
    facts = source_facts(connection, sources)
    for source in sources:
        yield from alerts_of(source, facts.get(source.key), now)
    for rename in renames(connection, sources, RENAMED_FOR):
        yield alert_of_rename(rename)
    uses = uses_of(connection, now.date())
    yield from account_alerts(list_accounts(connection), waits(connection), uses, budget_of(settings), now)
    host = settings.preview_host
    host_wait = read_host_wait(connection, host)
    yield from other_waits([(host, host_wait)] if host_wait else [], bot_waits(connection), now)
    yield from backlog_alert(backlog(connection, settings.unread_most + 1), settings.unread_most, now)
    yield from check_alerts(standing_failures(connection, now))
    yield from disk_alert(settings.home, settings.least_free_gb)


def alert_lines(connection: Connection, *, is_all: bool = False) -> list[str]:
    """One line an alert, open ones and the worst first: since, until, severity, kind, subject, text, remedy; tabs between."""
    return ["\t".join(_fields(one)) for one in list_alerts(connection, is_all=is_all)]


def _fields(stored: StoredAlert) -> list[str]:
    alert, until = stored.alert, stored.closed_at
    return [
        f"{stored.opened_at:%Y-%m-%d %H:%M}",
        "open" if until is None else f"{until:%Y-%m-%d %H:%M}",
        alert.severity,
        alert.kind,
        excerpt(alert.subject, _LONGEST),
        excerpt(alert.text, _LONGEST),
        excerpt(alert.remedy, _LONGEST),
    ]
