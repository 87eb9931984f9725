"""What an operator is alerted of: sources, accounts, backlog, disk; once while it lasts."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from os import environ
from pathlib import Path

import pytest

from domain.alert import Alert
from domain.chat import ChatRef
from domain.vocabulary import AccountState, AlertKind, Platform, Severity
from pipeline.settings import Settings
from pipeline.watch_sources import WatchSummary, alert_lines, watch_sources
from tests.support.candidates import chat, read_pending, store
from tests.support.database import fresh_database, rows
from tests.support.messages import message
from warehouse.accounts import mark_account, put_account
from warehouse.bots import note_bot_wait
from warehouse.budgets import set_aside
from warehouse.connection import Connection, connect
from warehouse.previews import note_host_wait
from warehouse.watches import describe, note_refused

KEY = "telegram:red_room"
RED = chat(801, "red_room")
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Desk:
    """A home with one watched source, which has posted an hour apart for a hundred hours, and was looked at just now."""

    connection: Connection
    dsn: str
    home: Path

    def __post_init__(self) -> None:
        """Watch it since ten days ago."""
        self.expect()
        store(self.connection, "a", RED, {n: message(f"post {n}", n) for n in range(1, 101)})
        self.run("update core.message set posted_at = now() - (100 - message_id) * interval '1 hour'")
        read_pending(self.connection)
        self.run(
            "insert into core.watch (watch_key, numeric_id, added_at, looked_at)"
            " values ('telegram:red_room', 801, now() - interval '10 days', now())"
        )

    def run(self, statement: str) -> None:
        """Change the warehouse by hand."""
        with self.connection.cursor() as cursor:
            cursor.execute(statement)
        self.connection.commit()

    def expect(self, lines: str = "", key: str = KEY, trust: str = "watched") -> None:
        """Write the file of a source, with what is expected of it."""
        folder = self.home / "sources"
        folder.mkdir(exist_ok=True)
        name = key.replace(":", "-")
        text = f"source: {key}\ntrust: {trust}\nevery: 10m\n{lines}\n"
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")

    def watch(self, **told: object) -> WatchSummary:
        """One run of the checks."""
        settings = Settings.model_validate({"home": self.home, "least_free_gb": 0, **told})
        return watch_sources(self.connection, settings)

    def seen(self, **told: object) -> Alert:
        """The one alert that is new."""
        (alert,) = self.watch(**told).opened
        return alert


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with fresh_database() as dsn:
        connection = connect(dsn)
        yield Desk(connection, dsn, tmp_path)
        connection.close()


def test_a_healthy_source_raises_nothing(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 24, most_a_day: 24}")
    assert desk.watch() == WatchSummary(0, (), 0)


def test_fewer_messages_than_expected_are_silence(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 25}")
    alert = desk.seen()
    assert (alert.kind, alert.subject) == (AlertKind.SILENT, KEY)
    assert "24 messages" in alert.text
    assert "at least 25" in alert.text


def test_a_source_that_is_new_is_given_a_day_before_it_counts_as_silent(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 25}")
    desk.run("update core.watch set added_at = now() - interval '23 hours'")
    assert desk.watch().open == 0


def test_more_messages_than_expected_are_told(desk: Desk) -> None:
    desk.expect("expected: {most_a_day: 23}")
    assert desk.seen().kind is AlertKind.TOO_MANY


def test_a_source_that_used_to_speak_and_no_longer_does_is_silent(desk: Desk) -> None:
    desk.run("update core.message set posted_at = posted_at - interval '71 hours'")
    assert desk.watch().open == 0
    desk.run("update core.message set posted_at = posted_at - interval '2 hours'")
    alert = desk.seen()
    assert alert.kind is AlertKind.SILENT
    assert "never quiet for longer than 60 minutes" in alert.text


def test_a_source_that_always_had_long_pauses_is_not_silent(desk: Desk) -> None:
    desk.run("update core.message set posted_at = posted_at - interval '5 days'")
    desk.run("update core.message set posted_at = posted_at - interval '2 days' where message_id <= 50")
    assert desk.watch().open == 0


def test_collection_that_stands_still_is_overdue_and_not_silent(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 25}")
    desk.run("update core.watch set looked_at = now() - interval '5 days'")
    alert = desk.seen()
    assert (alert.kind, KEY in alert.remedy) == (AlertKind.OVERDUE, True)


@pytest.mark.parametrize(("trust", "number"), [("watched", 1), ("trusted", 1), ("quarantined", 0)])
def test_a_source_that_was_never_collected_is_overdue_unless_quarantined(desk: Desk, trust: str, number: int) -> None:
    desk.expect(key="web_preview:blue_room", trust=trust)
    found = desk.watch().opened
    assert [(one.kind, one.subject) for one in found] == [(AlertKind.OVERDUE, "web_preview:blue_room")] * number


def test_a_first_look_may_take_a_day(desk: Desk) -> None:
    desk.run("update core.watch set looked_at = null, added_at = now() - interval '23 hours'")
    assert desk.watch().open == 0
    desk.run("update core.watch set added_at = now() - interval '25 hours'")
    assert desk.seen().kind is AlertKind.OVERDUE


def test_a_refused_source_is_told_with_its_reason(desk: Desk) -> None:
    note_refused(desk.connection, KEY, "red_room lets people in by approval only")
    alert = desk.seen()
    assert (alert.kind, "by approval only" in alert.text) == (AlertKind.REFUSED, True)


def test_each_new_title_is_an_alert_of_its_own(desk: Desk) -> None:
    hostile = "押100000U \x00\ud800\u202e e" + "\u0301" * 50
    for title in ("红房间", hostile, hostile, "退押"):
        describe(desk.connection, ChatRef(Platform.TELEGRAM, 801, "red_room", title), None, 5)
    found = desk.watch().opened
    assert [one.kind for one in found] == [AlertKind.RENAMED] * 2
    assert f"title “红房间” became “{hostile}”" in found[0].text
    lines = alert_lines(desk.connection)
    assert (len(lines), any(mark in "".join(lines) for mark in "\x00\u202e\ud800\n")) == (2, False)
    assert desk.watch().opened == ()
    desk.run("update core.description set seen_at = now() - interval '8 days'")
    assert desk.watch().closed == 2


def test_an_alert_is_stored_once_while_it_lasts(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 25}")
    assert len(desk.watch().opened) == 1
    desk.run("delete from core.message where message_id = 100")
    assert desk.watch() == WatchSummary(1, (), 0)
    query = "select opened_at < last_seen_at, closed_at is null, text like '%: 23 messages%' from mart.alert"
    assert rows(desk.connection, query) == [(True, True, True)]
    desk.expect()
    assert desk.watch() == WatchSummary(0, (), 1)
    desk.expect("expected: {least_a_day: 25}")
    assert len(desk.watch().opened) == 1
    assert rows(desk.connection, "select count(*), count(closed_at) from mart.alert") == [(2, 1)]


def test_accounts_are_critical_when_none_is_left(desk: Desk) -> None:
    for name in ("first", "second", "third"):
        put_account(desk.connection, name, b"sealed")
    mark_account(desk.connection, "first", AccountState.BANNED, "USER_DEACTIVATED_BAN")
    lost = desk.seen()
    assert (lost.kind, lost.severity) == (AlertKind.ACCOUNT_LOST, Severity.WARNING)
    desk.run("insert into core.account_wait values ('second', 'channels.GetMessages', now() + interval '9 minutes')")
    assert desk.watch().opened == ()
    desk.run("insert into core.account_wait values ('second', 'messages.GetHistory', now() + interval '1 hour')")
    flooded = desk.seen()
    assert (flooded.kind, flooded.subject, flooded.severity) == (AlertKind.FLOODED, "second", Severity.WARNING)
    day = rows(desk.connection, "select (now() at time zone 'UTC')::date")[0][0]
    set_aside(desk.connection, "third", day, "all", 7, 7)  # type: ignore[arg-type]  # a date
    spent = desk.seen(requests_a_day=7)
    assert (spent.kind, spent.severity) == (AlertKind.SPENT, Severity.CRITICAL)
    assert rows(desk.connection, "select distinct severity from mart.alert") == [("critical",)]


def test_a_host_or_a_bot_that_has_to_wait_is_told(desk: Desk) -> None:
    (until,) = rows(desk.connection, "select now() + interval '1 hour'")[0]
    note_host_wait(desk.connection, "t.me", until)  # type: ignore[arg-type]  # a time
    assert (desk.seen().subject, desk.watch(preview_base="https://other.example").closed) == ("t.me", 1)
    note_bot_wait(desk.connection, "potato 42", until)  # type: ignore[arg-type]  # a time
    assert desk.seen(preview_base="https://other.example").subject == "potato 42"


def test_a_backlog_is_told_and_one_that_nobody_reads_is_critical(desk: Desk) -> None:
    store(desk.connection, "b", chat(802), {n: message(f"unread {n}", n) for n in range(1, 6)})
    assert desk.watch().open == 0
    many = desk.seen(unread_most=4)
    assert (many.severity, "more than 4" in many.text) == (Severity.WARNING, True)
    assert desk.watch(unread_most=5).closed == 1
    desk.run("update core.reading set read_at = now() - interval '7 hours'")
    assert desk.watch().open == 0
    desk.run("alter table raw.capture disable trigger all")
    desk.run("update raw.capture set collected_at = now() - interval '7 hours'")
    stuck = desk.seen()
    assert (stuck.kind, stuck.severity) == (AlertKind.UNREAD, Severity.CRITICAL)


def test_a_disk_that_is_nearly_full_is_told(desk: Desk) -> None:
    alert = desk.seen(least_free_gb=10_000_000, home=desk.home / "not" / "made" / "yet")
    assert (alert.kind, alert.severity) == (AlertKind.DISK, Severity.CRITICAL)


def test_the_command_lists_alerts_and_ends_well(desk: Desk) -> None:
    desk.expect("expected: {least_a_day: 25}")
    told = {"ESCROWWATCH_DSN": desk.dsn, "ESCROWWATCH_HOME": str(desk.home), "ESCROWWATCH_LEAST_FREE_GB": "0"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from pipeline.cli.main import main; main()", "alerts", *words]
        return subprocess.run(
            command, cwd=_ROOT, env={**environ, **told}, capture_output=True, text=True, check=False, timeout=60
        )

    none = run()
    assert (none.returncode, none.stdout, "no alerts" in none.stderr) == (0, "", True)
    found = run("--watch-now")
    (line,) = found.stdout.splitlines()
    assert (found.returncode, line.split("\t")[1:5]) == (0, ["open", "warning", "silent", KEY])
    desk.expect()
    assert run("--watch-now").stdout == ""
    assert "\tsilent\t" in run("--all").stdout
