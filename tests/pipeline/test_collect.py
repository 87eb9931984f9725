"""Live collection, with the real client over a real socket and a real PostgreSQL."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import ComeBackError, FatalError, RefusedError, RetriableError
from tests.support.collecting_live import SOURCE, LiveCollection, live_collection
from tests.support.database import rows
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.scene import PRESENT
from warehouse.watches import read_watch


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


def _ids(live: LiveCollection) -> list[int]:
    return [int(str(row[0])) for row in rows(live.connection, "select message_id from core.message order by 1")]


def test_a_history_is_stored_once_and_exactly(live: LiveCollection) -> None:
    first, again = live.collect().results[0], live.collect().results[0]
    assert (first.error, first.read, first.new) == (None, len(PRESENT), len(PRESENT))
    assert (again.error, again.read) == (None, 0)
    assert _ids(live) == PRESENT
    texts = rows(live.connection, "select text from mart.message order by message_id")
    assert [text for (text,) in texts] == [f"message {number}" for number in PRESENT]
    assert rows(live.connection, "select count(*) from raw.capture")[0][0] == len(PRESENT)


def test_what_is_new_is_added(live: LiveCollection) -> None:
    live.collect()
    added = live.scene.world.add(live.scene.channel, "出四件套 1200U \x00 𝟗 \u202e")
    result = live.collect().results[0]
    assert (result.read, result.new) == (1, 1)
    assert _ids(live)[-1] == added.post_id == read_watch(live.connection, SOURCE).bookmark_id


def test_a_killed_run_goes_on_where_it_stood(live: LiveCollection) -> None:
    live.scene.faults.next("messages.getHistory", wrong.flood_wait(3000), when=lambda request: request.offset_id > 500)
    broken = live.collect().results[0]
    assert isinstance(broken.error, ComeBackError)
    assert 0 < broken.read < len(PRESENT)
    with live.connection.cursor() as cursor:
        cursor.execute("delete from core.account_wait")
    live.connection.commit()
    assert live.collect().results[0].read == len(PRESENT) - broken.read
    assert _ids(live) == PRESENT


def test_a_look_that_broke_off_before_its_end_is_settled_by_the_next(live: LiveCollection) -> None:
    """All was stored, the database hung up when the look was to be closed: edits and deletions show after the next run."""
    live.collect()
    world, channel = live.scene.world, live.scene.channel
    world.edit(channel, PRESENT[0], text="rewritten")
    world.delete(channel, PRESENT[1])
    with live.connection.cursor() as cursor:
        cursor.execute(
            "create function raw.fail() returns trigger language plpgsql as"
            " $$ begin raise exception 'no space' using errcode = 'disk_full'; end $$;"
            " create trigger fail before update of done_at on raw.file for each row execute function raw.fail()"
        )
    live.connection.commit()
    assert isinstance(live.collect().results[0].error, RetriableError)
    with live.connection.cursor() as cursor:
        cursor.execute("drop trigger fail on raw.file")
    live.connection.commit()
    again = live.collect().results[0]
    assert (again.error, again.read, again.gone) == (None, 0, 1)
    shown = "select text, gone_at is not null from mart.message where message_id in (%s, %s) order by message_id"
    assert rows(live.connection, shown % (PRESENT[0], PRESENT[1])) == [
        ("rewritten", False),
        (f"message {PRESENT[1]}", True),
    ]


def test_a_long_wait_ends_the_run_and_nothing_is_asked_before_it_is_over(live: LiveCollection) -> None:
    live.scene.faults.always("messages.getHistory", wrong.flood_wait(3000))
    error = live.collect().results[0].error
    assert isinstance(error, ComeBackError)
    assert error.not_before > datetime.now(UTC) + timedelta(seconds=2900)
    asked = len(live.scene.server.requests)
    with pytest.raises(ComeBackError):
        live.collect()
    assert len(live.scene.server.requests) == asked


def test_a_short_wait_is_slept(live: LiveCollection) -> None:
    live.scene.faults.next("messages.getHistory", wrong.flood_wait(1))
    assert live.collect().results[0].new == len(PRESENT)


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (wrong.flood_wait(3000), "fine"),
        (wrong.flood_premium_wait(3000), "fine"),
        (wrong.FROZEN, "frozen"),
        (wrong.USER_DEACTIVATED, "banned"),
        (wrong.SESSION_REVOKED, "revoked"),
        (wrong.KEY_UNREGISTERED, "revoked"),
        (wrong.KEY_DUPLICATED, "key_lost"),
    ],
    ids=["flood", "premium flood", "frozen", "banned", "revoked", "unregistered", "duplicated"],
)
def test_another_account_goes_on_where_one_is_lost(live: LiveCollection, fault: wrong.Fault, state: str) -> None:
    live.log_in(live.scene.world.add_account(Account(7002, "Second")), "second")
    half = wrong.Faults.always
    half(live.scene.faults, "messages.getHistory", fault, user_id=7001, when=lambda request: request.offset_id > 500)
    result = live.collect().results[0]
    assert (result.error, result.new) == (None, len(PRESENT))
    assert _ids(live) == PRESENT
    assert rows(live.connection, "select state from core.account where account = 'first'") == [(state,)]


def test_a_dropped_connection_costs_nothing(live: LiveCollection) -> None:
    live.scene.faults.every(3, "messages.getHistory", wrong.DROP_INSTEAD)
    assert live.collect().results[0].new == len(PRESENT)
    assert _ids(live) == PRESENT


@pytest.mark.parametrize(
    "chat",
    [
        Chat(1003, "Closed", "closed", is_private=True),
        Chat(1003, "By approval", "closed", is_group=True, needs_approval=True),
    ],
    ids=["private", "by approval"],
)
def test_what_is_not_public_is_refused_and_not_asked_again(live: LiveCollection, chat: Chat) -> None:
    live.scene.world.add_chat(chat)
    result = live.collect("telegram:closed").results[0]
    assert isinstance(result.error, RefusedError)
    assert not live.scene.server.named("messages.*")
    assert rows(live.connection, "select count(*) from core.message") == [(0,)]
    assert read_watch(live.connection, "telegram:closed").refused_because


def test_a_renamed_channel_continues_and_its_old_name_is_another_source(live: LiveCollection) -> None:
    live.collect()
    world = live.scene.world
    world.rename(live.scene.channel, username="marketnew", title="押100000U 新老板")
    thief = world.add_chat(Chat(1009, "Thief", "MarketOne"))
    world.add(thief, "not the same")
    world.add(live.scene.channel, "after the change")
    result = live.collect().results[0]
    assert (result.error, result.new) == (None, 2)
    named = rows(live.connection, "select name, title from core.description order by description_id")
    assert named == [("marketone", "Market"), ("marketnew", "押100000U 新老板")]
    assert not rows(live.connection, "select from mart.message where text = 'not the same'")


def test_an_edit_is_a_version_and_a_deletion_a_fact(live: LiveCollection) -> None:
    live.collect()
    world, channel = live.scene.world, live.scene.channel
    world.edit(channel, 10, text="第一次改 9000U")
    live.collect()
    world.edit(channel, 10, text="第二次改 9500U")
    world.edit(channel, 11, text="before it went")
    live.collect()
    world.delete(channel, 10, 20)
    last = live.collect().results[0]
    assert (last.error, last.read, last.gone) == (None, 0, 2)
    shown = rows(
        live.connection,
        "select message_id, version_count, gone_at is not null, text from mart.message"
        " where message_id in (10, 11, 20, 21) order by message_id",
    )
    assert shown == [
        (10, 3, True, "第二次改 9500U"),
        (11, 2, False, "before it went"),
        (20, 1, True, "message 20"),
        (21, 1, False, "message 21"),
    ]


def test_what_changes_while_the_history_is_read_is_found(live: LiveCollection) -> None:
    world, channel = live.scene.world, live.scene.channel

    def rewrite(request: object) -> bool:
        if request.offset_id > 500 and "rewritten" not in channel.posts[30].text:  # type: ignore[attr-defined]
            world.edit(channel, 30, text="rewritten meanwhile")
        return False

    live.scene.faults.always("messages.getHistory", wrong.SERVER_ERROR, when=rewrite)
    live.collect()
    assert live.collect().results[0].edited == 1
    assert rows(live.connection, "select text from mart.message where message_id = 30") == [("rewritten meanwhile",)]


def test_too_far_behind_the_history_is_read_instead(live: LiveCollection) -> None:
    live.collect()
    live.scene.world.too_long_after = 3
    for number in range(8):
        live.scene.world.add(live.scene.channel, f"later {number}")
    assert live.collect().results[0].new == 8
    live.scene.world.add(live.scene.channel, "and after")
    assert live.collect().results[0].new == 1


def test_a_recheck_finds_what_no_difference_told(live: LiveCollection) -> None:
    live.collect()
    world, channel = live.scene.world, live.scene.channel
    with live.connection.cursor() as cursor:
        # The source has been watched since before its messages reached an age of 60 days, and they have reached it now.
        cursor.execute("update core.watch set added_at = '2026-03-01'")
    live.connection.commit()
    world.alter(channel, 50, text="rewritten on purpose")
    world.delete(channel, 60, is_announced=False)
    channel.events.clear()
    result = live.collect(is_recheck=True).results[0]
    assert (result.error, result.edited, result.gone) == (None, 1, 1)
    again = live.collect(is_recheck=True).results[0]
    assert again.read == 0
    shown = rows(live.connection, "select version_count, text from mart.message where message_id = 50")
    assert shown == [(2, "rewritten on purpose")]


def test_rechecks_of_two_ages_say_nothing_of_what_lies_between_them(live: LiveCollection) -> None:
    live.collect()
    with live.connection.cursor() as cursor:
        cursor.execute("update core.watch set added_at = now() - interval '40 minutes'")
        cursor.execute("update core.message set posted_at = now() - interval '90 minutes' where message_id = 900")
        cursor.execute("update core.message set posted_at = now() - interval '1450 minutes' where message_id = 10")
    live.connection.commit()
    live.scene.world.delete(live.scene.channel, 12, 902, is_announced=False)
    result = live.collect(is_recheck=True).results[0]
    assert (result.error, result.gone) == (None, 2)
    gone = rows(live.connection, "select message_id from mart.message where gone_at is not null order by 1")
    assert gone == [(12,), (902,)]


def test_an_unknown_name_says_so(live: LiveCollection) -> None:
    error = live.collect("telegram:nobody_here").results[0].error
    assert isinstance(error, FatalError)
    assert "nobody has this name" in str(error)


def test_without_an_account_the_remedy_is_told(live: LiveCollection) -> None:
    with live.connection.cursor() as cursor:
        cursor.execute("delete from core.account")
    live.connection.commit()
    with pytest.raises(FatalError) as raised:
        live.collect()
    assert "accounts login" in raised.value.remedy
