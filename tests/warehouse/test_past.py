"""What the warehouse showed on a day."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from domain.capture import Rejection
from domain.errors import FatalError
from domain.vocabulary import HotlineReason, Method
from pipeline.publish import publish_all, reading_form
from tests.support.database import empty_database, fresh_connection, rows
from tests.support.logins import login
from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message
from tests.support.month import (
    DAYS,
    HARBOUR,
    NEW,
    OLD,
    QUERIES,
    REDACTED,
    REDACTED_ON,
    VIEWS,
    figures,
    live_month,
    look,
    picture,
    read_pending,
    shown,
    some_messages,
    take_out,
    tell_deletions,
)
from tests.support.plans import big_scans, recorded
from warehouse import marts
from warehouse import migrate as migrate_module
from warehouse.connection import Connection, connect, transaction
from warehouse.history import message_history
from warehouse.hotline import raise_items
from warehouse.imports import open_file, store_batch
from warehouse.marts import Summary
from warehouse.media import source_of
from warehouse.migrate import migrate
from warehouse.models import switch_model
from warehouse.past import instant, model_switches, models_shown
from warehouse.publishing import publish
from warehouse.rebuild import derive_again
from warehouse.search import SearchHit, search
from warehouse.sources import undo_join

Shown = dict[str, object]
_OF_MESSAGES = (*VIEWS, *(query for query, _ in QUERIES))


@pytest.fixture(scope="module")
def month() -> Iterator[tuple[Connection, dict[int, Shown]]]:
    """A warehouse after a month, and what it showed at the end of each day."""
    with fresh_connection() as connection:
        days: dict[int, Shown] = {}
        live_month(connection, lambda day: days.__setitem__(day, shown(connection)))
        yield connection, days


def test_a_replay_of_a_month_shows_for_any_day_what_a_warehouse_stopped_on_that_day_holds(
    month: tuple[Connection, dict[int, Shown]],
) -> None:
    """Shows 7: search, figures and the views of the mart, row by row. What was redacted since is in none of them."""
    connection, days = month
    assert len(days) == DAYS
    for day, before in days.items():
        now = shown(connection, _end_of(day))
        if day < REDACTED_ON:
            assert {name: now[name] for name in _OF_MESSAGES if name != "source"} == {
                name: _without_redacted(before[name]) for name in _OF_MESSAGES if name != "source"
            }
        else:
            assert now == before


def test_figures_of_before_a_redaction_are_those_of_a_warehouse_that_never_saw_the_message(
    month: tuple[Connection, dict[int, Shown]],
) -> None:
    """What a redaction takes is taken from the past as well; only captures are still counted."""
    connection, _ = month
    with fresh_connection() as other:
        days: dict[int, Shown] = {}
        live_month(other, lambda day: days.__setitem__(day, figures(other)), REDACTED_ON - 1, is_never_seen=True)
    for day, before in days.items():
        now = figures(connection, _end_of(day))
        assert _without_captures(now) == _without_captures(before), day


def test_the_month_has_everything_that_can_happen(month: tuple[Connection, dict[int, Shown]]) -> None:
    """What the comparisons above are worth: earlier versions, deletions, pictures, chats joined and parted, models."""
    connection, days = month
    hits = [hit for day in days.values() for query, _ in QUERIES for hit in _hits(day[query])]
    assert any(not hit.is_current for hit in hits)
    assert any(hit.gone_at for hit in hits)
    assert any(hit.found_in for hit in hits)
    assert any(hit.message_id == REDACTED and hit.chat == MARKET.key for hit in hits)
    assert {hit.model for hit in hits} >= {OLD, NEW, None}
    assert all(any(day[name] for day in days.values()) for name in _OF_MESSAGES)
    assert rows(connection, "select count(*) > 0, count(undone_at) > 0 from core.source_join") == [(True, True)]
    for kept in ("message", "version", "sighting", "reading", "search_document", "snapshot", "file", "source", "price"):
        assert rows(connection, f"select count(*) > 0 from past.former_{kept}") == [(True,)], kept  # noqa: S608 - our own


def test_the_models_of_a_day_are_those_of_that_day(month: tuple[Connection, dict[int, Shown]]) -> None:
    """A switch and the way back are kept with their times."""
    connection, _ = month
    switches = model_switches(connection)
    assert [(one.name, one.at.date().isoformat()) for one in switches] == [(NEW, "2099-05-15"), (OLD, "2099-05-22")]
    assert all(one.reading_count > 0 and not one.is_beginning for one in switches)
    assert [models_shown(connection, _end_of(day))[0][0] for day in (13, 15, 22)] == [OLD, NEW, OLD]


@pytest.mark.parametrize(
    "change",
    [
        "update past.model_switch set model_id = 1",
        "delete from past.change",
        "update past.change set at = now()",
        "truncate past.publication",
    ],
)
def test_what_was_when_cannot_be_changed(month: tuple[Connection, dict[int, Shown]], change: str) -> None:
    """Not by the owner of the tables either."""
    connection, _ = month
    with pytest.raises(FatalError, match="append-only"), transaction(connection), connection.cursor() as cursor:
        cursor.execute(change)


def test_a_search_of_the_past_reads_no_big_table_from_end_to_end(month: tuple[Connection, dict[int, Shown]]) -> None:
    """The same statements run over the same indexes; small tables are read whole unless that is forbidden."""
    connection, _ = month
    with transaction(connection):
        with recorded(connection) as asked:
            search(connection, "车队", as_of=_end_of(20))
        with connection.cursor() as cursor:
            cursor.execute("set local enable_seqscan = off")
        assert big_scans(connection, asked) == []


def _end_of(day: int) -> datetime:
    return instant(f"2099-05-{day:02}")


def _hits(found: object) -> list[SearchHit]:
    return [hit for hit in found if isinstance(hit, SearchHit)] if isinstance(found, list) else []


def _without_redacted(found: object) -> object:
    if not isinstance(found, list):
        return found
    return [one for one in found if _place(one) != (MARKET.key, REDACTED)]


def _place(one: object) -> tuple[object, object]:
    if isinstance(one, SearchHit):
        return one.chat, one.message_id
    assert isinstance(one, tuple)
    return one[1], one[2]


def _without_captures(found: Shown) -> Shown:
    counts = found["summary"]
    assert isinstance(counts, Summary)
    return {**found, "summary": replace(counts, capture_count=0)}


ACTIONS: dict[str, Callable[[Connection, int, Random], object]] = {
    "look": lambda connection, number, chance: look(
        connection, f"look {number}", chance.choice(list(Method)), number, some_messages(chance, number)
    ),
    "told": lambda connection, number, _: tell_deletions(connection, number),
    "read": lambda connection, number, _: read_pending(connection, (OLD, NEW)[number % 2], is_half=True),
    "beside": lambda connection, _number, _: read_pending(connection, NEW, is_current=False),
    "switch": lambda connection, _number, _: _switch(connection, NEW),
    "back": lambda connection, _number, _: _switch(connection, OLD),
    "publish": lambda connection, number, _: publish(connection, reading_form if number % 2 else None),
    "part": lambda connection, _number, _: undo_join(connection, source_of(connection, NAMED), "sold"),
    "again": lambda connection, _number, _: derive_again(connection, [source_of(connection, MARKET)]),
    "picture": lambda connection, number, _: picture(connection, BOTH, number % 5 + 1, number),
}
modest = settings(
    max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
courses = st.lists(st.sampled_from([*ACTIONS, "look", "publish"]), min_size=4, max_size=10)


@modest
@given(courses, st.integers(0, 2**32))
def test_whatever_happened_in_whatever_order_each_step_is_shown_as_it_was(course: list[str], seed: int) -> None:
    """The same law over random histories, by the real clock."""
    assert_steps(course, seed)


@pytest.mark.slow
@settings(modest, max_examples=40)
@given(courses, st.integers(0, 2**32))
def test_whatever_happened_in_many_orders_each_step_is_shown_as_it_was(course: list[str], seed: int) -> None:
    """Ten times as many histories."""
    assert_steps(course, seed)


def assert_steps(course: list[str], seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - invented histories
    with fresh_connection() as connection:
        steps: list[tuple[datetime, Shown]] = []
        for number, action in enumerate(["look", *course], 2):
            ACTIONS[action](connection, number, chance)
            steps.append((_last_change(connection), shown(connection)))
        for as_of, before in steps:
            assert shown(connection, as_of) == before


def _switch(connection: Connection, model: str) -> None:
    if rows(connection, f"select from core.model where name = '{model}'"):
        switch_model(connection, model)


def _last_change(connection: Connection) -> datetime:
    ((at,),) = rows(connection, "select max(at) from past.change")
    assert isinstance(at, datetime)
    return at


@pytest.fixture
def stored(connection: Connection) -> Connection:
    """Three messages, read and published."""
    _store(connection, "first", [1, 2, 3])
    read_pending(connection, OLD)
    publish(connection, reading_form)
    return connection


def _store(connection: Connection, name: str, ids: list[int], text: str = "收专业车队 {} 日结") -> None:
    look(connection, name, Method.DESKTOP_JSON, ids[0], [(MARKET, i, message(text.format(i), i)) for i in ids])


def _set_aside(connection: Connection, number: int, what: str) -> None:
    """A record of a message that cannot be read, in a file of the chat."""
    opened = open_file(connection, identity("half"))
    content = f'{{"id": {number}, "text": "第{number}\x00 {what}'.encode()
    store_batch(connection, opened, [captured(7, message("收", 7), record=1)], 2,
                rejections=[Rejection("half", 2, "half a record", content=content)])  # fmt: skip


def test_what_a_transaction_wrote_is_shown_from_its_commit_on_not_from_its_beginning(
    stored: Connection, dsn: str
) -> None:
    """One that began before an instant and committed after it was seen by nobody then."""
    (database,) = rows(stored, "select current_database()")[0]
    before = _last_change(stored)
    with closing(connect(f"{dsn.rpartition('/')[0]}/{database}")) as slow:
        with transaction(slow):
            _store(slow, "slow", [8, 9])
            look(stored, "quick", Method.DESKTOP_JSON, 9, [(HARBOUR, i, message("快", i)) for i in (8, 9)])
            between = _last_change(stored)
        after = _last_change(stored)
    assert [_message_count(stored, as_of) for as_of in (before, between, after)] == [3, 5, 7]
    overtaken = "select change_id < highest from past.change where at is not null order by at desc limit 1"
    assert rows(stored, overtaken) == [(True,)]


def test_a_clock_that_is_set_back_puts_nothing_before_what_was_shown_already(stored: Connection) -> None:
    """A server whose clock ran a year ahead, and then no more: its changes stay in the order in which they were seen."""
    ahead = datetime.now(UTC) + timedelta(days=365)
    with stored, stored.cursor() as cursor:
        cursor.execute("select setval('past.clock', (extract(epoch from %s::timestamptz) * 1000000)::bigint)", (ahead,))
    seen = []
    for number in (5, 6):
        _store(stored, f"file {number}", [number])
        seen.append(_last_change(stored))
    assert ahead < seen[0] < seen[1]
    assert [_message_count(stored, as_of) for as_of in seen] == [4, 5]


def test_nothing_of_a_redacted_message_is_left_in_any_table(stored: Connection) -> None:
    """Neither edits nor texts derived anew keep it; what it said on a day is not told any more."""
    on_that_day = _last_change(stored)
    for number, text in enumerate(("收专业车队 secretly {} 900 USDT @hush", "收专业车队 secretly {} 又改"), 1):
        _store(stored, f"edit {number}", [2], text)
        picture(stored, MARKET, 2, 2)
        read_pending(stored, NEW)
        publish_all(stored)
        switch_model(stored, OLD)
        derive_again(stored, [source_of(stored, MARKET)])
    _set_aside(stored, 2, "secretly half a record")
    assert [hit.text for hit in search(stored, "收", as_of=on_that_day)][1] == "收专业车队 2 日结"
    assert _tables_with(stored, "secretly") >= {
        "past.former_version",
        "past.former_search_document",
        "core.template_text",
        "raw.capture",
        "raw.rejection",
    }
    take_out(stored, 2)
    assert _tables_with(stored, "secretly") == _tables_with(stored, "二维码 2") == _tables_with(stored, "hush") == set()
    assert [hit.message_id for hit in search(stored, "收", as_of=on_that_day)] == [3, 1]
    assert message_history(stored, "telegram", MARKET.key, 2, on_that_day) is None
    assert rows(stored, "select from past.former_reading where version_id not in (select version_id from core.version "
                        "union select version_id from past.former_version)") == []  # fmt: skip


def test_a_redaction_follows_a_message_through_chats_that_were_joined_once(connection: Connection) -> None:
    """What was said in a chat by name stood under the numeric one while the two were joined."""
    told = [(NAMED, i, message(f"收专业车队 secretly {i}", i)) for i in (1, 2)]
    look(connection, "by name", Method.DESKTOP_JSON, 1, told)
    look(connection, "both", Method.DESKTOP_JSON, 2, [(BOTH, 3, message("收", 3))])
    publish(connection, reading_form)
    joined = _last_change(connection)
    assert [hit.chat for hit in search(connection, "secretly", as_of=joined)] == [MARKET.key] * 2
    assert undo_join(connection, source_of(connection, NAMED), "the name was sold")
    raise_items(connection, source_of(connection, NAMED), [1], HotlineReason.WORDS)
    assert [hit.message_id for hit in search(connection, "secretly", as_of=joined)] == [2]
    take_out(connection, 2, NAMED)
    assert search(connection, "secretly", as_of=joined) == []
    assert _tables_with(connection, "secretly 2") == set()


def test_what_is_hidden_today_was_never_shown(stored: Connection) -> None:
    """A message for the hotline is not shown as of a day on which nobody had seen what it is."""
    before = _last_change(stored)
    raise_items(stored, source_of(stored, MARKET), [2], HotlineReason.WORDS)
    assert [hit.message_id for hit in search(stored, "收", as_of=before)] == [3, 1]
    assert marts.sources(stored, before)[0].message_count == 2


def test_a_message_has_the_history_that_was_known(stored: Connection) -> None:
    """Versions, captures and the deletion of then."""
    before = _last_change(stored)
    _store(stored, "second", [1, 3, 4], "收专业车队 {} 改")
    then, now = (message_history(stored, "telegram", MARKET.key, 1, as_of) for as_of in (before, None))
    assert then is not None
    assert now is not None
    assert (len(then.versions), len(then.captures), len(now.versions), len(now.captures)) == (1, 1, 2, 2)
    gone = [message_history(stored, "telegram", MARKET.key, 2, as_of) for as_of in (before, None)]
    assert [one and one.deletion is not None for one in gone] == [False, True]


def test_days_before_the_history_began_are_refused(stored: Connection) -> None:
    """Captures are older than that in a warehouse that was brought up to date; what was shown is not known."""
    with pytest.raises(FatalError, match="is known from"):
        search(stored, "收", as_of=instant("2020-01-01"))
    assert marts.daily_counts(stored, _first_change(stored)) == []


def test_a_warehouse_of_before_has_a_past_from_its_upgrade_on(tmp_path: Path) -> None:
    """What was stored before is shown from then on, under the models that were current."""
    for file in (Path(migrate_module.__file__).parent / "migrations").glob("*.sql"):
        if file.stem < "0026":
            shutil.copy(file, tmp_path)
    with empty_database() as dsn, closing(connect(dsn)) as connection:
        migrate(connection, tmp_path)
        with connection.cursor() as cursor:
            # Today's import asks for it; a later migration makes it.
            cursor.execute("create table raw.redacted_message (source_id bigint, message_id bigint)")
            _store(connection, "first", [1, 2, 3])
            read_pending(connection, OLD)
            cursor.execute("drop table raw.redacted_message")
        migrate(connection)
        assert [(one.name, one.reading_count, one.is_beginning) for one in model_switches(connection)] == [
            (OLD, 3, True)
        ]
        began = _first_change(connection)
        publish(connection)
        _store(connection, "second", [1, 3], "收专业车队 {} 改")
        assert marts.summary(connection, began).message_count == 3
        assert marts.summary(connection, began).edited_count == 0
        assert models_shown(connection, began) == [(OLD, 3)]
        with pytest.raises(FatalError, match="is known from"):
            marts.summary(connection, began - timedelta(seconds=1))


def test_a_login_sees_of_the_past_what_it_sees_of_today(stored: Connection, dsn: str) -> None:
    """Former rows are kept from logins that have no case; nobody but the owner writes them."""
    (database,) = rows(stored, "select current_database()")[0]
    before = _last_change(stored)
    _store(stored, "second", [1, 3], "收专业车队 {} 改")
    with login(f"{dsn.rpartition('/')[0]}/{database}", "investigator") as investigator:
        assert search(investigator, "收", as_of=before) == []
        assert marts.summary(investigator, before).message_count == 0
        then = f"select past.look_back('{before.isoformat()}')"
        for name in _shown_by_case(stored):
            assert rows(investigator, f"{then}; select count(*) from past.{name}") == [(0,)], name  # noqa: S608 - our own
        for forbidden in ("insert into past.change default values", "delete from past.former_message",
                          "select past.note_publication()", "select setval('past.clock', 1)"):  # fmt: skip
            with pytest.raises(FatalError, match="permission denied"), transaction(investigator):
                investigator.cursor().execute(forbidden)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-05-04", datetime(2026, 5, 4, 23, 59, 59, 999999, UTC)),
        ("2026-05-04T12:00", datetime(2026, 5, 4, 12, tzinfo=UTC)),
        ("2026-05-04T12:00+08:00", datetime(2026, 5, 4, 4, tzinfo=UTC)),
        ("9999-12-31", None),
        ("May 4", None),
        ("2026-02-30", None),
        ("", None),
        ("\x00\ud800", None),
    ],
)
def test_a_day_is_its_end_and_a_time_without_a_zone_is_utc(written: str, meant: datetime | None) -> None:
    """Anything else is an error that says how to write it."""
    if meant is not None:
        assert instant(written) == meant
        return
    with pytest.raises(FatalError, match="is no instant"):
        instant(written)


def _shown_by_case(connection: Connection) -> list[object]:
    """The tables and views of the past, without those that hold nothing of a chat."""
    query = """
        select relname from pg_class
        where relnamespace = 'past'::regnamespace and relkind in ('r', 'v') and relname not in (
            'change', 'model_switch', 'publication', 'core_model', 'core_hidden_message', 'kin', 'raw_capture'
        )
    """
    return [name for (name,) in rows(connection, query)]


def _tables_with(connection: Connection, word: str) -> set[object]:
    """The tables of the warehouse in which a row holds the word, as text or in bytes."""
    names = rows(
        connection,
        "select n.nspname || '.' || c.relname from pg_class as c join pg_namespace as n on n.oid = c.relnamespace"
        " where n.nspname in ('raw', 'core', 'mart', 'past') and c.relkind in ('r', 'p', 'm')",
    )
    held = f"t::text like '%{word}%' or t::text like '%{word.encode().hex()}%'"
    return {
        name for (name,) in names if rows(connection, f"select count(*) from {name} as t where {held}") != [(0,)]  # noqa: S608 - our own
    }  # fmt: skip


def _message_count(connection: Connection, as_of: datetime) -> object:
    query = f"select past.look_back('{as_of.isoformat()}'); select count(*) from past.message"  # noqa: S608 - our own
    return rows(connection, query)[0][0]


def _first_change(connection: Connection) -> datetime:
    ((at,),) = rows(connection, "select min(at) from past.change")
    assert isinstance(at, datetime)
    return at
