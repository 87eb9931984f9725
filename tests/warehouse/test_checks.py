"""Data checks: each finds what it is for, and a failure blocks publication while the mart stays readable."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.capture import Rejection
from domain.errors import FatalError
from domain.vocabulary import Category, Side
from tests.support.database import rows
from tests.support.messages import captured, identity, message, snapshot_of
from tests.support.readings import MODEL, rich_reading
from warehouse.checks import CHECKS, COUNTED, accept_failure, check_results, run_checks, standing_failures
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.rejections import store_rejections

FOLDER = Path(__file__).resolve().parents[2] / "warehouse" / "statements" / "check"
NOW = datetime.now(UTC)
TEXT = "卖小梅，会打字，2万U，找 @lantern"
NOTHING = {
    "since": NOW - timedelta(days=1),
    "categories": [one.value for one in Category],
    "sides": [one.value for one in Side],
    "watch_keys": [],
    "platforms": [],
    "late_after": [],
    "least": [],
    "most": [],
}
WATCHED = {
    **NOTHING,
    "watch_keys": ["telegram:market"],
    "platforms": ["telegram"],
    "late_after": [NOW - timedelta(days=1)],
    "least": [20],
    "most": [None],
}
# What a fault or a hand would do, and the check that has to find it.
HARM = {
    "capture_twice": """
        insert into raw.capture (capture_id, file_id, record, source_id, message_id, method, content, content_sha256)
        select capture_id - 1000000000000, file_id, record, source_id, message_id, method, content, content_sha256
        from raw.capture where record = 1
    """,
    "capture_without_file": "delete from raw.file",
    "sighting_without_capture": "update core.sighting set capture_id = -capture_id",
    "message_without_version": "update core.message set current_version_id = 999 where message_id = 1",
    "message_without_source": "update core.message set source_id = 999 where message_id = 1",
    "version_without_message": "delete from core.message where message_id = 1",
    "reading_out_of_range": "update core.reading set confidence_side = 1.5",
    "mention_out_of_text": "update core.price set end_offset = 500",
    "mention_without_reading": "update core.victim set version_id = version_id + 7",
    "search_time_differs": "update core.search_document set posted_at = posted_at + interval '8 hours'",
    "message_from_the_future": "update core.message set posted_at = now() + interval '3 days' where message_id = 2",
}


@pytest.fixture
def filled(connection: Connection) -> Connection:
    """A warehouse with two messages that have been read and published."""
    batch = [captured(1, message(TEXT, 1)), captured(2, message(TEXT + "\x00\ud83d", 2), record=2)]
    opened = open_file(connection, identity("a"))
    store_batch(connection, opened, batch, 2)
    close_file(connection, opened, [snapshot_of(batch)])
    pending = pending_texts(connection, MODEL, 9)
    store_readings(connection, MODEL, [(one.version_id, rich_reading(TEXT, "小梅")) for one in pending])
    publish(connection)
    return connection


def _failing(connection: Connection, parameters: dict[str, object]) -> list[str]:
    return [one.name for one in run_checks(connection, parameters) if one.failed_since]


def _do(connection: Connection, command: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(command)
    connection.commit()


def test_every_check_of_the_folder_is_run() -> None:
    assert {f"check/{path.stem}" for path in FOLDER.glob("*.sql")} == {*CHECKS, COUNTED}


def test_what_is_in_order_passes_every_check(filled: Connection) -> None:
    assert _failing(filled, NOTHING) == []
    assert len(check_results(filled)) == len(CHECKS)


@pytest.mark.parametrize("name", HARM)
def test_a_check_finds_what_it_is_for(filled: Connection, name: str) -> None:
    _do(filled, HARM[name])
    assert name in _failing(filled, NOTHING)
    (result,) = [one for one in check_results(filled) if one.name == name]
    assert result.offending_count >= 1
    assert result.examples[0]


def test_a_changed_capture_is_found(filled: Connection) -> None:
    """As whoever owns the table can do it: the trigger is switched off."""
    _do(filled, "alter table raw.capture disable trigger user")
    _do(filled, "update raw.capture set content = 'forged' where record = 1")
    assert _failing(filled, NOTHING) == ["capture_differs"]


def test_a_view_that_loses_messages_is_found(filled: Connection) -> None:
    (definition,) = rows(filled, "select pg_get_viewdef('mart.message'::regclass)")[0]
    hidden = str(definition).rstrip("; \n") + " and m.message_id <> 1"
    _do(filled, f"create or replace view mart.message as {hidden}")
    assert _failing(filled, NOTHING) == ["mart_message_differs"]


@pytest.mark.parametrize(
    ("view", "served", "shown"),
    [
        ("mart.message", "v.text", "replace(v.text, '2万', '3万') as text"),
        ("mart.message", "m.message_id,", "3 - m.message_id as message_id,"),
        ("mart.listing", "r.side", "case when r.message_id = 1 then 'demand' else r.side end as side"),
    ],
)
def test_a_view_that_shows_something_else_is_found(filled: Connection, view: str, served: str, shown: str) -> None:
    """As many rows as there should be, with another text, under another number, on another side."""
    (definition,) = rows(filled, f"select pg_get_viewdef('{view}'::regclass)")[0]
    assert served in str(definition)
    changed = str(definition).replace(served, shown)
    _do(filled, f"create or replace view {view} as {changed}")
    assert _failing(filled, NOTHING) == [f"{view.replace('.', '_')}_differs"]
    assert "telegram:7001/1: another" in check_results(filled)[0].line


def test_a_source_that_is_missing_or_too_quiet_is_named(filled: Connection) -> None:
    _do(filled, "insert into core.watch (watch_key) values ('telegram:market')")
    assert _failing(filled, WATCHED) == []
    _do(filled, "update core.watch set added_at = now() - interval '3 days'")
    assert _failing(filled, WATCHED) == ["source_not_collected"]
    _do(filled, "update core.watch set looked_at = now()")
    assert _failing(filled, WATCHED) == ["source_outside_expected"]
    assert check_results(filled)[0].examples == ("telegram:market: 0 messages, expected 20 to any",)


def test_a_source_that_has_to_wait_is_not_missing(filled: Connection) -> None:
    _do(
        filled,
        "insert into core.watch (watch_key, added_at, not_before) values ('telegram:market', '2026-01-01', 'infinity')",
    )
    assert _failing(filled, WATCHED) == []


def test_an_unusable_file_and_one_of_another_shape_are_named(filled: Connection) -> None:
    store_rejections(filled, [Rejection("empty.json", 0, "an empty file", "", b"")])
    store_rejections(filled, [Rejection("new.json", n, "no date \x00", "", b"{}") for n in range(1, 4)])
    assert _failing(filled, NOTHING) == ["file_mostly_rejected", "file_unusable"]


def test_a_failure_blocks_publication_until_it_is_mended(filled: Connection) -> None:
    published = rows(filled, "select * from mart.daily order by 1, 2, 3")
    store_rejections(filled, [Rejection("empty.json", 0, "an empty file", "", b"")])
    run_checks(filled, NOTHING)
    with pytest.raises(FatalError, match=r"file_unusable \(1\): empty.json: an empty file"):
        publish(filled)
    assert rows(filled, "select * from mart.daily order by 1, 2, 3") == published
    assert rows(filled, "select count(*) from mart.message") == [(2,)]
    _do(filled, "delete from raw.rejection")
    run_checks(filled, NOTHING)
    publish(filled)


def test_a_person_may_accept_a_failure_for_a_time_while_it_does_not_grow(filled: Connection) -> None:
    store_rejections(filled, [Rejection("empty.json", 0, "an empty file", "", b"")])
    run_checks(filled, NOTHING)
    accept_failure(filled, "file_unusable", timedelta(hours=1), "a test \x00")
    publish(filled)
    assert [one.name for one in standing_failures(filled, NOW + timedelta(hours=2))] == ["file_unusable"]
    run_checks(filled, NOTHING)
    publish(filled)
    store_rejections(filled, [Rejection("another.json", 0, "an empty file", "", b"")])
    run_checks(filled, NOTHING)
    with pytest.raises(FatalError, match="file_unusable"):
        publish(filled)
    with pytest.raises(FatalError, match="no check"):
        accept_failure(filled, "nonsense", timedelta(hours=1), "no such check")


def test_counts_that_core_does_not_bear_out_are_not_published(filled: Connection) -> None:
    """A view that was changed by hand is found in the transaction that would publish it."""
    before = rows(filled, "select * from mart.daily order by 1, 2, 3")
    (definition,) = rows(filled, "select pg_get_viewdef('core.countable'::regclass)")[0]
    hidden = str(definition).rstrip("; \n") + " and m.message_id <> 1"
    _do(filled, f"create or replace view core.countable as {hidden}")
    with pytest.raises(FatalError, match="daily counts differ"):
        publish(filled, rebuild=True)
    assert rows(filled, "select * from mart.daily order by 1, 2, 3") == before


def test_times_that_the_search_has_wrong_are_taken_anew(filled: Connection) -> None:
    """By a rebuild, as counts are."""
    _do(filled, HARM["search_time_differs"])
    assert _failing(filled, NOTHING) == ["search_time_differs"]
    with pytest.raises(FatalError, match="search_time_differs") as caught:
        publish(filled)
    assert "publish --rebuild" in caught.value.remedy
    publish(filled, rebuild=True)
    assert _failing(filled, NOTHING) == []


def test_counts_that_were_changed_by_hand_are_found_and_counted_anew(filled: Connection) -> None:
    """Nothing is published until a rebuild has mended them."""
    before = rows(filled, "select * from mart.daily order by 1, 2, 3")
    _do(filled, "update core.day_count set message_count = message_count + 1")
    _do(filled, "update core.mention_count set message_count = message_count + 1")
    assert _failing(filled, NOTHING) == ["mart_daily_differs", "mention_count_differs"]
    with pytest.raises(FatalError, match=r"mart_daily_differs") as caught:
        publish(filled)
    assert "publish --rebuild" in caught.value.remedy
    publish(filled, rebuild=True)
    assert rows(filled, "select * from mart.daily order by 1, 2, 3") == before
    assert _failing(filled, NOTHING) == []
    publish(filled)


def test_a_day_that_has_changed_since_is_behind_and_no_fault(filled: Connection) -> None:
    """Until it is published."""
    _do(filled, "update core.message set posted_at = posted_at - interval '1 day' where message_id = 1")
    _do(
        filled,
        "delete from core.reading where version_id in (select current_version_id from core.message where message_id = 2)",
    )
    assert _failing(filled, NOTHING) == []
    publish(filled)
    assert _failing(filled, NOTHING) == []
