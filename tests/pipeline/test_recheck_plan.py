"""When messages are asked for again: sooner where a source rewrites or deletes often."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from collectors.sources import source_named
from domain.errors import FatalError
from pipeline.recheck_plan import OFTEN_AGES, RECHECK_AGES, VERY_OFTEN_AGES, ages_for, planned_rechecks
from tests.support.candidates import chat, store
from tests.support.database import fresh_connection
from tests.support.messages import message
from warehouse.connection import Connection
from warehouse.rechecks import changed_share, note_recheck

SOURCE = source_named("telegram:red_room")
DAY = timedelta(days=1)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A source that has been watched for a hundred days, with a message for each of the last forty."""
    with fresh_connection() as opened:
        store(opened, "a", chat(801, "red_room"), {n: message(f"post {n}", n) for n in range(1, 41)})
        with opened.cursor() as cursor:
            cursor.execute(
                "insert into core.watch (watch_key, numeric_id, added_at) values (%s, 801, now() - interval '100 days')",
                (SOURCE.key,),
            )
            cursor.execute("update core.message set posted_at = now() - (41 - message_id) * interval '1 day'")
        opened.commit()
        yield opened


def _change(connection: Connection, *ids: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("update core.message set version_count = 2 where message_id = any(%s)", (list(ids),))
    connection.commit()


def _due(connection: Connection) -> dict[timedelta, tuple[int, int]]:
    return {age: (due.lowest_id, due.highest_id) for age, due in planned_rechecks(connection, SOURCE) if due.highest_id}


@pytest.mark.parametrize(
    ("messages", "changed", "more"),
    [
        (100, 4, ()),
        (100, 5, OFTEN_AGES),
        (100, 19, OFTEN_AGES),
        (100, 20, (*OFTEN_AGES, *VERY_OFTEN_AGES)),
        (20, 20, (*OFTEN_AGES, *VERY_OFTEN_AGES)),
        (19, 19, ()),
        (0, 0, ()),
    ],
)
def test_the_share_that_changed_decides(messages: int, changed: int, more: tuple[timedelta, ...]) -> None:
    assert ages_for(messages, changed) == tuple(sorted((*RECHECK_AGES, *more)))


def test_only_edits_and_deletions_of_the_last_weeks_count(connection: Connection) -> None:
    _change(connection, 1, 2, 3, 39)
    with connection.cursor() as cursor:
        cursor.execute("update core.message set gone_at = now() where message_id in (4, 38, 39)")
    connection.commit()
    assert changed_share(connection, SOURCE.key, SOURCE.chat.platform, timedelta(days=28)) == (27, 2)


def test_a_message_of_several_ages_is_asked_for_once(connection: Connection) -> None:
    assert _due(connection) == {DAY: (35, 40), 7 * DAY: (12, 34), 30 * DAY: (1, 11)}


def test_a_source_that_edits_often_is_asked_sooner(connection: Connection) -> None:
    for age, due in planned_rechecks(connection, SOURCE):
        note_recheck(connection, SOURCE.key, age, due.until)
    with connection.cursor() as cursor:
        cursor.execute("update core.message set posted_at = now() - interval '4 hours' where message_id = 40")
    connection.commit()
    assert _due(connection) == {}
    _change(connection, *range(30, 40))
    assert _due(connection)[timedelta(hours=3)] == (40, 40)


def test_a_source_that_was_never_collected_says_so(connection: Connection) -> None:
    with pytest.raises(FatalError, match="has not been collected yet"):
        list(planned_rechecks(connection, source_named("telegram:unknown_room")))
