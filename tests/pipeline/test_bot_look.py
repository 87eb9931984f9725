"""The bot's updates into the warehouse: nothing lost, nothing twice, nothing of chats that nobody watches."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from collectors.sources import source_named, write_source
from domain.errors import ComeBackError, FatalError, RetriableError
from pipeline import bot_look
from pipeline.bot_look import collect_potato
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from tests.support.bot_api_server import MARKET, TOKEN, BotWorld, Fault, bot_api_server, refusal
from tests.support.database import fresh_connection, rows
from tests.support.exports import HOSTILE
from warehouse.bots import advance_bot
from warehouse.connection import Connection

SOURCE = "potato:kaka_market"
OTHER = {"id": -1_000_000_007_002, "type": "channel", "username": "border_board", "title": "Board"}
PRIVATE = {"id": 99, "type": "private", "username": "someone", "first_name": "a secret name"}


class Look:
    """A bot's server and a warehouse."""

    def __init__(self, world: BotWorld, connection: Connection, home: Path) -> None:
        """Nothing is collected yet."""
        self.world = world
        self.connection = connection
        self.home = home

    def collect(self, *keys: str, token: str = TOKEN) -> list[SourceResult]:
        """Read what waits for the bot."""
        told = {"home": self.home, "potato_base": self.world.base, "potato_token": token}
        sources = [source_named(key) for key in keys or (SOURCE,)]
        return collect_potato(self.connection, Settings.model_validate(told), sources, lambda _key, _count: None)

    def texts(self) -> list[tuple[object, ...]]:
        """Chat, id and text of every message."""
        query = "select chat, message_id, text from mart.message order by chat, message_id"
        return rows(self.connection, query)


@pytest.fixture
def look(tmp_path: Path) -> Iterator[Look]:
    with bot_api_server() as world, fresh_connection() as connection:
        yield Look(world, connection, tmp_path)


def _counts(result: SourceResult) -> tuple[int, int, int, int]:
    return result.read, result.new, result.edited, result.rejected


def test_waiting_updates_are_stored_and_then_confirmed(look: Look) -> None:
    """The server forgets them only after they are stored; the next look asks behind them."""
    for number in range(250):
        look.world.post(f"text {number}")
    (result,) = look.collect()
    assert (_counts(result), result.error) == ((250, 250, 0, 0), None)
    assert look.world.offsets == [0, 101, 201, 251]
    assert look.world.waiting == []
    look.world.post("later")
    (result,) = look.collect()
    assert _counts(result) == (1, 1, 0, 0)
    assert len(look.texts()) == 251


def test_hostile_texts_are_stored_exactly(look: Look) -> None:
    """As captures, from which they are parsed again."""
    for text in HOSTILE:
        look.world.post(text)
    (result,) = look.collect()
    assert _counts(result) == (len(HOSTILE), len(HOSTILE), 0, 0)
    assert rows(look.connection, "select count(*) from raw.capture where method = 'potato_bot'") == [(len(HOSTILE),)]


def test_an_edit_is_a_new_version(look: Look) -> None:
    """In the same answer as its message, or later."""
    first = look.world.post("one")
    look.world.post("two", kind="edited_message", message_id=first, edit_date=1_777_889_000)
    (result,) = look.collect()
    assert result.read == 2
    look.world.post("three", kind="edited_message", message_id=first, edit_date=1_777_889_100)
    (result,) = look.collect()
    assert _counts(result) == (1, 0, 1, 0)
    assert look.texts() == [("7001", first, "three")]


def test_a_kill_before_the_commit_loses_and_doubles_nothing(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither rows nor the number of the last update were kept, so that the server is asked for the same again."""
    for number in range(150):
        look.world.post(f"text {number}")
    kept = advance_bot

    def killed(connection: Connection, name: str, update_id: int) -> None:
        kept(connection, name, update_id)
        if update_id > 100:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(bot_look, "advance_bot", killed)
        with pytest.raises(KeyboardInterrupt):
            look.collect()
    assert len(look.texts()) == 100
    (result,) = look.collect()
    assert _counts(result) == (50, 50, 0, 0)
    assert look.world.offsets == [0, 101, 101, 151]
    assert rows(look.connection, "select count(*) from raw.capture") == [(150,)]


def test_a_kill_after_the_commit_loses_and_doubles_nothing(look: Look) -> None:
    """What is stored but not confirmed is not taken again."""
    look.world.post()
    look.world.faults = [None, refusal(401, "Unauthorized")]
    (result,) = look.collect()
    assert isinstance(result.error, FatalError)
    assert result.new == 1
    assert len(look.world.waiting) == 1
    (result,) = look.collect()
    assert (_counts(result), result.error) == ((0, 0, 0, 0), None)
    assert rows(look.connection, "select count(*) from raw.capture") == [(1,)]


def test_chats_that_nobody_watches_are_named_and_not_stored(look: Look) -> None:
    """So that a person can add them; of private chats there is a number only."""
    look.world.post()
    look.world.post("an unwatched text", chat=OTHER, kind="channel_post")
    look.world.post("a private text", chat=PRIVATE)
    look.world.waiting.append({"update_id": look.world.next_id, "poll": {"id": "1"}})
    (result,) = look.collect()
    assert result.new == 1
    assert [note.split(",")[0] for note in result.notes[:1]] == ["1 updates of potato:border_board"]
    assert result.notes[1] == "1 updates of chats that are not public: never stored"
    assert "someone" not in str(result.notes)
    assert rows(look.connection, "select distinct name from core.source") == [("kaka_market",)]
    assert look.world.waiting == []


def test_a_look_for_one_source_stores_what_waits_for_the_others(look: Look) -> None:
    """An update is served once."""
    write_source(look.home / "sources", source_named("potato:border_board"))
    look.world.post()
    look.world.post("board", chat=OTHER, kind="channel_post")
    results = look.collect()
    assert [(result.key, result.new) for result in results] == [(SOURCE, 1), ("potato:border_board", 1)]
    assert [chat for chat, _, _ in look.texts()] == ["7001", "7002"]


def test_nothing_is_asked_where_nothing_is_watched(look: Look) -> None:
    """What waits goes on waiting."""
    look.world.post()
    settings = Settings.model_validate({"home": look.home})
    assert collect_potato(look.connection, settings, [], lambda _key, _count: None) == []
    assert len(look.world.waiting) == 1


def test_a_chat_that_was_never_seen_says_why(look: Look) -> None:
    """The bot has to be in it."""
    (result,) = look.collect()
    assert isinstance(result.error, RetriableError)
    assert "only chats it was added to, from then on" in str(result.error)
    look.world.post()
    assert look.collect()[0].error is None
    assert look.collect()[0].error is None


def test_a_renamed_chat_continues_and_its_name_in_other_hands_is_a_stranger(look: Look) -> None:
    """A chat is its number."""
    look.world.post("one")
    look.collect()
    look.world.post("two", chat={**MARKET, "username": "kaka_new"})
    look.world.post("three", chat={**OTHER, "username": "kaka_market"})
    (result,) = look.collect()
    assert result.new == 1
    assert isinstance(result.error, FatalError)
    assert "another chat (7002, before 7001)" in str(result.error)
    assert "potato:7002" in result.notes[0]
    assert [text for _, _, text in look.texts()] == ["one", "two"]


def test_a_broken_update_is_set_aside_and_the_rest_is_stored(look: Look) -> None:
    """With its content; those without a number are counted."""
    look.world.post()
    look.world.post(date="never")
    look.world.post("last")
    answer = {"ok": True, "result": [5, {"update_id": "x"}, *look.world.waiting]}
    look.world.faults = [Fault(200, json.dumps(answer).encode())]
    (result,) = look.collect()
    assert _counts(result) == (2, 2, 0, 1)
    assert "2 updates without a number: not stored" in result.notes
    assert rows(look.connection, "select record, is_fault from raw.rejection") == [(2, True)]


def test_a_server_that_forgets_nothing_is_not_asked_without_an_end(look: Look) -> None:
    """It is no Bot API."""
    look.world.forgets = False
    look.world.post()
    (result,) = look.collect()
    assert isinstance(result.error, RetriableError)
    assert "again and again" in str(result.error)
    assert result.new == 1


def test_a_long_wait_is_kept_and_nothing_is_asked_until_then(look: Look) -> None:
    """Not even by the next run."""
    look.world.faults = [refusal(429, "Too Many Requests", retry_after=3600)]
    assert isinstance(look.collect()[0].error, ComeBackError)
    (result,) = look.collect()
    assert isinstance(result.error, ComeBackError)
    assert len(look.world.offsets) == 1


def test_numbers_that_begin_anew_after_a_quiet_week_are_read(look: Look) -> None:
    """The server goes on with any number then, a lower one too."""
    look.world.next_id = 5000
    look.world.post("one")
    look.collect()
    with closing(look.connection.cursor()) as cursor:
        cursor.execute("update core.bot set moved_at = now() - interval '8 days'")
    look.connection.commit()
    look.world.next_id = 10
    look.world.post("two", message_id=6000)
    assert look.collect()[0].new == 1
    look.world.post("three", message_id=6001)
    assert look.collect()[0].new == 1


def test_another_bot_reads_from_its_own_beginning(look: Look) -> None:
    """Numbers count for one bot; its token is in no error."""
    look.world.post()
    look.collect()
    (result,) = look.collect(token="4712:another-secret")  # noqa: S106 - invented
    assert isinstance(result.error, FatalError)
    assert "another-secret" not in str(result.error) + result.error.remedy
    assert look.world.offsets[-1] == 0
    assert rows(look.connection, "select bot, update_id from core.bot") == [("potato 4711", 1)]


@pytest.mark.parametrize("missing", ["potato_base", "potato_token"])
def test_a_missing_setting_is_told(look: Look, missing: str) -> None:
    """With where it comes from."""
    told = {"home": look.home, "potato_base": look.world.base, "potato_token": TOKEN}
    del told[missing]
    settings = Settings.model_validate(told)
    with pytest.raises(FatalError, match="ESCROWWATCH_POTATO_TOKEN"):
        collect_potato(look.connection, settings, [source_named(SOURCE)], lambda _key, _count: None)
    assert "a-secret" not in repr(settings)
