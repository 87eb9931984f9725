"""When accounts, hosts, the reading of messages and the disk are worth an alert. The rules, in one place."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from shutil import disk_usage
from typing import Final

from domain.alert import Alert
from domain.vocabulary import AccountState, AlertKind, Severity
from domain.watch import Account, Wait
from pipeline.account_budget import ALL_METHODS, Budget, end_of
from warehouse.checks import CheckResult
from warehouse.watch_facts import Backlog

# Shorter waits are over before a person has looked.
_HELD_FOR: Final = timedelta(minutes=10)
_UNREAD_FOR: Final = timedelta(hours=6)
_GB: Final = 1_000_000_000
# Critical below this part of what has to be free.
_NEARLY_FULL: Final = 0.2


def account_alerts(
    accounts: Sequence[Account],
    waits: Sequence[Wait],
    uses: Mapping[tuple[str, str], int],
    budget: Budget,
    now: datetime,
) -> Iterator[Alert]:
    """Accounts that are lost, have to wait, or have made the requests of their day; critical where none is left.

    ``waits`` are those that are not over, the shortest first; ``uses`` are today's, by account and method.
    """
    held = {wait.account: wait for wait in waits if wait.not_before - now > _HELD_FOR}
    spent = {account for (account, method), used in uses.items() if method == ALL_METHODS and used >= budget.requests}
    fine = [one.name for one in accounts if one.state is AccountState.FINE]
    is_any_free = any(name not in held and name not in spent for name in fine)
    severity = Severity.WARNING if is_any_free else Severity.CRITICAL
    none_left = "" if is_any_free else "; no account is left to collect with"
    for account in accounts:
        name = account.name
        if account.state is not AccountState.FINE:
            since = f"{account.state_since:%Y-%m-%d %H:%M} UTC"
            text = f"account {name} is {account.state.value.replace('_', ' ')} since {since}: {account.said}{none_left}"
            remedy = (
                "its sources have moved to the others; log it in again, or add one: escrowwatch accounts login NAME"
            )
            yield Alert(AlertKind.ACCOUNT_LOST, severity, name, text, remedy)
            continue
        if name in held:
            wait = held[name]
            text = f"account {name} may call {wait.method} again at {wait.not_before:%Y-%m-%d %H:%M} UTC{none_left}"
            remedy = "nothing needs doing: sources go on then; where it comes often, add an account or look less often"
            yield Alert(AlertKind.FLOODED, severity, name, text, remedy)
        if name in spent:
            until = f"{end_of(now.date()):%Y-%m-%d %H:%M} UTC"
            text = f"account {name} has made its {budget.requests:,} requests of the day, until {until}{none_left}"
            remedy = "look less often (every), add an account, or raise ESCROWWATCH_REQUESTS_A_DAY"
            yield Alert(AlertKind.SPENT, severity, name, text, remedy)


def other_waits(
    hosts: Sequence[tuple[str, datetime]], bots: Sequence[tuple[str, datetime]], now: datetime
) -> Iterator[Alert]:
    """Hosts that are read without an account, and bots, that have to wait."""
    slower = "nothing needs doing; where it comes often, raise ESCROWWATCH_PREVIEW_PAUSE_S"
    less = "nothing needs doing; where it comes often, look less often (every)"
    for waiting, what, remedy in ((hosts, "may be read", slower), (bots, "may ask", less)):
        for name, not_before in waiting:
            if not_before - now > _HELD_FOR:
                text = f"{name} {what} again at {not_before:%Y-%m-%d %H:%M} UTC"
                yield Alert(AlertKind.FLOODED, Severity.WARNING, name, text, remedy)


def backlog_alert(waiting: Backlog, most: int, now: datetime) -> Iterator[Alert]:
    """More versions than ``most`` are unread, or some have waited for hours while nothing was read."""
    stored_at, read_at = waiting.first_stored_at, waiting.last_read_at
    has_waited = stored_at is not None and now - stored_at > _UNREAD_FOR
    is_idle = read_at is None or now - read_at > _UNREAD_FOR
    count = f"more than {most:,}" if waiting.unread_count > most else f"{waiting.unread_count:,}"
    remedy = "see that `understand` runs, or run: escrowwatch run; more workers read faster"
    if has_waited and is_idle:
        since = "ever" if read_at is None else f"since {read_at:%Y-%m-%d %H:%M} UTC"
        text = f"{count} texts wait to be read, and none was read {since}"
        yield Alert(AlertKind.UNREAD, Severity.CRITICAL, "understand", text, remedy)
    elif waiting.unread_count > most:
        yield Alert(AlertKind.UNREAD, Severity.WARNING, "understand", f"{count} texts wait to be read", remedy)


def check_alerts(failing: Sequence[CheckResult]) -> Iterator[Alert]:
    """Data checks that fail and that nobody has accepted: nothing is published meanwhile."""
    for one in failing:
        text = f"a data check fails, and nothing is published until it passes: {one.line}"
        remedy = "mend it and run: escrowwatch checks run; or escrowwatch checks accept NAME --because WHY"
        yield Alert(AlertKind.CHECK_FAILED, Severity.CRITICAL, one.name, text, remedy)


def disk_alert(folder: Path, least_free_gb: float) -> Iterator[Alert]:
    """The disk of the folder, or of what there is of its path, has less free than it should."""
    place = next(one for one in (folder, *folder.parents) if one.exists())
    free_gb = disk_usage(place).free / _GB
    if free_gb < least_free_gb:
        severity = Severity.CRITICAL if free_gb < least_free_gb * _NEARLY_FULL else Severity.WARNING
        text = f"{free_gb:,.1f} GB are free on the disk of {folder}, {least_free_gb:,.0f} GB should be"
        remedy = "free space, or move ESCROWWATCH_HOME to a larger disk; a full disk stops collection and loses nothing"
        yield Alert(AlertKind.DISK, severity, str(folder), text, remedy)
