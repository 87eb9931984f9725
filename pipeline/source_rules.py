"""When a watched source is worth an alert. The rules, in one place; times are aware.

A source is judged by its last look, so that collection that stands still is overdue and not silent.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from domain.alert import Alert
from domain.vocabulary import AlertKind, Severity
from domain.watch import WatchedSource
from warehouse.watch_facts import Rename, SourceFacts

# Overdue: not looked at for three times its interval. A first look may have years of history to take.
_INTERVALS_MISSED: Final = 3
_OVERDUE_AT_LEAST: Final = timedelta(hours=1)
_FIRST_LOOK: Final = timedelta(days=1)
# Silent: quiet for three times the longest pause among its last hundred messages.
_PAUSES: Final = 3
_QUIET_AT_LEAST: Final = timedelta(days=3)
_USED_TO_SPEAK: Final = 20
_COUNTS_HOLD: Final = timedelta(days=2)
RENAMED_FOR: Final = timedelta(days=7)


def alerts_of(source: WatchedSource, facts: SourceFacts | None, now: datetime) -> Iterator[Alert]:
    """What is not as it should be with a source; ``facts`` is ``None`` for one that was never collected."""
    key, collect = source.key, f"escrowwatch collect {source.key}"
    if facts is None:
        text = f"{key} was never collected"
        yield Alert(AlertKind.OVERDUE, Severity.WARNING, key, text, f"see that it is scheduled, or run: {collect}")
        return
    if facts.refused_because:
        text = f"{key} is refused: {facts.refused_because}"
        remedy = f"only public chats are collected; take it off the list: escrowwatch sources reject {key}"
        yield Alert(AlertKind.REFUSED, Severity.WARNING, key, text, remedy)
        return
    looked_at = facts.looked_at
    if looked_at is None:
        if now - facts.added_at > _FIRST_LOOK:
            text = f"{key} has not been collected to its end since {facts.added_at:%Y-%m-%d %H:%M} UTC"
            yield Alert(AlertKind.OVERDUE, Severity.WARNING, key, text, f"see what it ends with: {collect}")
        return
    if now - looked_at > max(_INTERVALS_MISSED * source.every, _OVERDUE_AT_LEAST):
        text = f"{key} was last collected at {looked_at:%Y-%m-%d %H:%M} UTC; it is due every {_span(source.every)}"
        yield Alert(AlertKind.OVERDUE, Severity.WARNING, key, text, f"see what it ends with: {collect}")
    if now - looked_at <= _COUNTS_HOLD:
        yield from _by_count(source, facts, looked_at)


def _by_count(source: WatchedSource, facts: SourceFacts, looked_at: datetime) -> Iterator[Alert]:
    key, least, most = source.key, source.expected.least_a_day, source.expected.most_a_day
    day = f"in the day up to {looked_at:%Y-%m-%d %H:%M} UTC"
    look = "look at the chat: it may have moved, closed or lost its name; a notice of a move names the next one"
    if least is not None and facts.day_count < least and looked_at - facts.added_at >= timedelta(days=1):
        text = f"{key}: {facts.day_count:,} messages {day}, at least {least:,} are expected"
        yield Alert(AlertKind.SILENT, Severity.WARNING, key, text, look)
    elif facts.last_at and facts.longest_pause is not None and facts.message_count >= _USED_TO_SPEAK:
        quiet = looked_at - facts.last_at
        if quiet > max(_PAUSES * facts.longest_pause, _QUIET_AT_LEAST):
            text = (
                f"{key}: nothing since {facts.last_at:%Y-%m-%d %H:%M} UTC, {_span(quiet)};"
                f" before, it was never quiet for longer than {_span(facts.longest_pause)}"
            )
            yield Alert(AlertKind.SILENT, Severity.WARNING, key, text, look)
    if most is not None and facts.day_count > most:
        text = f"{key}: {facts.day_count:,} messages {day}, at most {most:,} are expected"
        remedy = (
            "look at the chat: a raid, a merger of groups, or a market that grows; raise most_a_day where it is usual"
        )
        yield Alert(AlertKind.TOO_MANY, Severity.WARNING, key, text, remedy)


def alert_of_rename(rename: Rename) -> Alert:
    """Owners rewrite titles when deposits, owners or fates of a market change: worth a look, nothing is broken."""
    changes = [
        f"{what} {_quoted(old)} became {_quoted(new)}"
        for what, old, new in (("name", rename.old_name, rename.name), ("title", rename.old_title, rename.title))
        if old != new
    ]
    text = f"{rename.watch_key}: {', '.join(changes)} (seen {rename.seen_at:%Y-%m-%d %H:%M} UTC)"
    remedy = "read it: deposit, owner and closure are told in titles; collection goes on by the chat's number"
    return Alert(AlertKind.RENAMED, Severity.NOTICE, rename.watch_key, text, remedy, rename.change_id)


def _quoted(value: str | None) -> str:
    return "none" if value is None else f"“{value}”"


def _span(span: timedelta) -> str:
    minutes = max(1, round(span.total_seconds() / 60))
    for unit, size in (("days", 2 * 1440), ("hours", 120)):
        if minutes >= size:
            return f"{minutes * 2 // size} {unit}"
    return f"{minutes} minutes"
