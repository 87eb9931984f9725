"""Requests of accounts by day: counted once, shared by processes, never more than allowed."""

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from collectors.sources import source_named
from domain.errors import ComeBackError
from pipeline.account_budget import ALL_METHODS, Budget, Meter, SpentError, budget_of, end_of, today, used_and_left
from pipeline.account_pool import AccountPool
from pipeline.collect import CollectSummary
from pipeline.follow import follow_sources
from pipeline.following import Stop
from pipeline.settings import Settings
from tests.support.collecting_live import SOURCE, LiveCollection, live_collection
from tests.support.database import fresh_connection, fresh_database, rows
from tests.support.telegram_server.entities import Account
from tests.support.telegram_server.scene import PRESENT
from warehouse.accounts import put_account
from warehouse.budgets import set_aside, uses_of
from warehouse.connection import Connection, connect, connect_again

RESOLVE = "contacts.ResolveUsername"
OTHER = "telegram:markettalk"
MOST = 1_000


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


@pytest.fixture
def connection() -> Iterator[Connection]:
    with fresh_connection() as opened:
        put_account(opened, "first", b"sealed")
        yield opened


def _allow(live: LiveCollection, requests: int = 10_000, **methods: int) -> None:
    told = {"requests_a_day": requests, "method_requests_a_day": {f"contacts.{name}": n for name, n in methods.items()}}
    live.settings = live.settings.model_copy(update=told)


def _spent(summary: CollectSummary, number: int = 0) -> ComeBackError:
    error = summary.results[number].error
    assert isinstance(error, ComeBackError)
    return error


def _used(connection: Connection, method: str = ALL_METHODS) -> int:
    return uses_of(connection, today()).get(("first", method), 0)


def test_every_request_is_counted_once(live: LiveCollection) -> None:
    live.collect()
    live.collect()
    # A client that connects asks for its own state.
    by_us = ("contacts.", "channels.", "messages.", "updates.getChannelDifference")
    asked = [one.name for one in live.scene.server.requests if one.name.startswith(by_us)]
    assert _used(live.connection) == len(asked)
    assert _used(live.connection, RESOLVE) == len(live.scene.server.named("contacts.resolveUsername")) == 1


def test_a_spent_account_waits_for_midnight_and_asks_nothing_before(live: LiveCollection) -> None:
    _allow(live, requests=6)
    error = _spent(live.collect())
    assert error.not_before == end_of(today())
    stored = int(str(rows(live.connection, "select count(*) from core.message")[0][0]))
    assert 0 < stored < len(PRESENT)
    asked = len(live.scene.server.requests)
    with pytest.raises(ComeBackError, match="first may call any method again") as raised:
        live.collect()
    assert raised.value.not_before == end_of(today())
    assert (len(live.scene.server.requests), _used(live.connection)) == (asked, 6)


def test_on_the_next_day_it_goes_on_where_it_stood(live: LiveCollection) -> None:
    _allow(live, requests=6)
    before = live.collect().results[0].read
    with live.connection.cursor() as cursor:
        cursor.execute("update core.account_use set day = day - 1")
    live.connection.commit()
    _allow(live)
    result = live.collect().results[0]
    assert (result.error, result.read) == (None, len(PRESENT) - before)


def test_another_account_goes_on_where_a_spent_one_stopped(live: LiveCollection) -> None:
    _allow(live, requests=12)
    live.log_in(live.scene.world.add_account(Account(7002, "Second")), "second")
    result = live.collect().results[0]
    assert (result.error, result.read) == (None, len(PRESENT))
    assert uses_of(live.connection, today())["first", ALL_METHODS] == 12


def test_a_chat_that_is_known_is_collected_when_no_name_may_be_resolved_any_more(live: LiveCollection) -> None:
    _allow(live, ResolveUsername=1)
    both = (OTHER, SOURCE)
    live.collect()
    live.scene.world.add(live.scene.channel, "after the names were spent")
    summary = live.collect(*both)
    assert "1 calls of contacts.ResolveUsername" in str(_spent(summary))
    assert (summary.results[1].error, summary.results[1].new) == (None, 1)
    _allow(live, ResolveUsername=2)
    assert live.collect(*both).results[0].error is None


def test_a_service_follows_on_when_no_name_may_be_resolved_any_more(live: LiveCollection) -> None:
    _allow(live, ResolveUsername=1)
    live.collect()
    sources = [source_named(SOURCE), source_named(OTHER)]

    stop = Stop()
    added = live.scene.world.add(live.scene.channel, "while it follows")

    summary = follow_sources(
        lambda: connect(live.dsn), live.settings, sources, lambda _key, _count: stop.set(), stop=stop
    )
    assert [result.error for result in summary.results] == [None, None]
    assert rows(live.connection, f"select text from core.version where message_id = {added.post_id}")  # noqa: S608


def test_processes_that_ask_at_once_are_never_given_more_than_the_budget() -> None:
    with fresh_database() as dsn, closing(connect(dsn)) as main:
        put_account(main, "first", b"sealed")
        granted: list[int] = []

        def take() -> None:
            with closing(connect(dsn)) as own:
                granted.extend(set_aside(own, "first", today(), ALL_METHODS, 30, MOST) for _ in range(15))

        takers = [threading.Thread(target=take) for _ in range(4)]
        for taker in takers:
            taker.start()
        for taker in takers:
            taker.join()
        assert (sum(granted), _used(main)) == (MOST, MOST)


def test_counting_costs_a_transaction_in_a_hundred_requests(connection: Connection) -> None:
    meter = Meter(connection, "first", Budget(250_000, {}))
    before = _commits(connection)
    for _ in range(5_000):
        meter.spend("messages.GetHistory")
    assert _commits(connection) - before <= 5_000 / 100 + 2
    meter.close()
    assert _used(connection) == 5_000


def _commits(connection: Connection) -> int:
    # Each transaction that wrote has taken a number.
    return int(str(rows(connection, "select pg_current_xact_id()::text")[0][0]))


def test_a_killed_process_leaves_at_most_one_block_counted_that_was_not_asked_for(connection: Connection) -> None:
    killed = Meter(connection, "first", Budget(MOST, {RESOLVE: 50}))
    for method in (RESOLVE, "messages.GetHistory", "messages.GetHistory"):
        killed.spend(method)
    block = MOST // 100
    assert (_used(connection), _used(connection, RESOLVE)) == (block, 1)
    after = Meter(connection, "first", Budget(MOST, {}))
    for _ in range(MOST - block):
        after.spend("messages.GetHistory")
    with pytest.raises(SpentError):
        after.spend("messages.GetHistory")


def test_a_new_day_begins_a_new_budget(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    meter = Meter(connection, "first", Budget(2, {}))
    meter.spend("a.B")
    meter.spend("a.B")
    with pytest.raises(SpentError) as raised:
        meter.spend("a.B")
    assert timedelta() < raised.value.not_before - datetime.now(UTC) <= timedelta(days=1)
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr("pipeline.account_budget.today", lambda: tomorrow)
    meter.spend("a.B")
    assert uses_of(connection, tomorrow) == {("first", ALL_METHODS): 1}


def test_settings_add_to_the_budgets_of_costly_methods(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ESCROWWATCH_METHOD_REQUESTS_A_DAY", '{"channels.GetParticipants": 5}')
    monkeypatch.setenv("ESCROWWATCH_REQUESTS_A_DAY", "70")
    budget = budget_of(Settings())
    assert budget.limits("channels.GetParticipants") == [("channels.GetParticipants", 5), (ALL_METHODS, 70)]
    assert budget.limits(RESOLVE)[0] == (RESOLVE, 100)
    assert used_and_left(budget, "first", {("first", ALL_METHODS): 1_234}) == [
        "1,234 used, 0 left",
        "channels.GetParticipants: 0 used, 5 left",
        f"{RESOLVE}: 0 used, 100 left",
    ]


def test_a_second_connection_leads_to_the_same_warehouse(connection: Connection) -> None:
    with closing(connect_again(connection)) as again:
        assert rows(again, "select account from core.account") == [("first",)]


def test_a_pool_tells_of_the_longest_wait_of_an_account(live: LiveCollection) -> None:
    with live.connection.cursor() as cursor:
        cursor.execute(
            "insert into core.account_wait values ('first', 'a.Short', now() + interval '1 hour'),"
            " ('first', 'a.Long', now() + interval '9 hours')"
        )
    live.connection.commit()
    with pytest.raises(ComeBackError, match=r"a\.Long"):
        AccountPool(live.connection, live.settings).candidates()
