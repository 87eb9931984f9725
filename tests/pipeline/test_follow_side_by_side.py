"""Following Telegram, web previews and a bot in one process: each at its own pace, and none ends with another."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from collectors.sources import source_named
from domain.errors import ComeBackError, FatalError, RefusedError
from domain.watch import WatchedSource
from pipeline import follow_previews, following
from pipeline.collect import CollectSummary
from pipeline.follow import follow_sources
from pipeline.following import Stop
from pipeline.settings import Settings
from tests.support.bot_api_server import TOKEN, BotWorld, bot_api_server, refusal
from tests.support.collecting_live import KEY, SOURCE, live_collection_in
from tests.support.database import fresh_database, rows
from tests.support.preview_server import Fault, PreviewWorld, preview_server
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.scene import PRESENT, Scene
from warehouse.connection import Connection, connect

PREVIEW, BOT = "web_preview:quietmarket", "potato:kaka_market"
_OFTEN = timedelta(seconds=0.2)
_LOCKS = """
select count(*) from pg_locks join pg_database as d on d.oid = database
where locktype = 'advisory' and d.datname = current_database()
"""
_CUT = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"


@dataclass
class Service:
    """Three platforms and a warehouse; ``following`` is what the command does until it is stopped."""

    scene: Scene
    web: PreviewWorld
    bot: BotWorld
    connection: Connection
    dsn: str
    home: Path
    summary: CollectSummary = field(default_factory=CollectSummary)
    took_s: float = 0.0

    @contextmanager
    def following(self, *keys: str) -> Iterator[None]:
        """Follow the sources while the block runs; ``summary`` and ``took_s`` (to stop) are known afterwards."""
        stop, told = Stop(), self._settings()
        sources = [_often(source_named(key)) for key in keys]

        def run() -> None:
            self.summary = follow_sources(lambda: connect(self.dsn), told, sources, stop=stop)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield
        finally:
            begun = time.monotonic()
            stop.set()
            thread.join(30)
            self.took_s = time.monotonic() - begun
            assert not thread.is_alive()

    def texts(self, chat: str) -> list[object]:
        """The texts of a chat, by its number."""
        query = f"select text from mart.message where chat = '{chat}' order by message_id"  # noqa: S608
        return [row[0] for row in rows(self.connection, query)]

    def errors(self) -> dict[str, type[Exception] | None]:
        """What each source has ended with."""
        return {one.key: None if one.error is None else type(one.error) for one in self.summary.results}

    def _settings(self) -> Settings:
        told = {
            "home": self.home,
            "session_key": KEY,
            "TELEGRAM_API_ID": 1,
            "TELEGRAM_API_HASH": "hash",
            "preview_base": self.web.base,
            "preview_pause_s": 0.01,
            "potato_base": self.bot.base,
            "potato_token": TOKEN,
        }
        return Settings.model_validate(told)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    monkeypatch.setattr(following, "AFTER_FAULT_S", 0.3)
    with ExitStack() as stack:
        dsn = stack.enter_context(fresh_database())
        live = stack.enter_context(live_collection_in(dsn))
        web, bot = stack.enter_context(preview_server()), stack.enter_context(bot_api_server())
        web.texts.update({number: f"text {number}" for number in range(1, 51)})
        bot.longest_wait_s = 1.0
        yield Service(live.scene, web, bot, live.connection, dsn, tmp_path)


def _often(source: WatchedSource) -> WatchedSource:
    return replace(source, every=_OFTEN)


def _eventually(holds: Callable[[], object], patience_s: float = 60.0) -> float:
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < patience_s
        time.sleep(0.02)
    return time.monotonic() - begun


def _asked(world: PreviewWorld | BotWorld) -> int:
    return len(world.served if isinstance(world, PreviewWorld) else world.offsets)


def test_three_platforms_are_followed_at_once_and_end_in_order(service: Service) -> None:
    with service.following(SOURCE, PREVIEW, BOT):
        _eventually(lambda: len(service.texts("1001")) == len(PRESENT))
        _eventually(lambda: len(service.texts("1777000333")) == 50)
        service.scene.world.add(service.scene.channel, "by the API")
        service.web.texts[51] = "on the page"
        service.bot.post("to the bot")
        _eventually(lambda: "by the API" in service.texts("1001"))
        _eventually(lambda: "on the page" in service.texts("1777000333"))
        _eventually(lambda: service.texts("7001") == ["to the bot"])
    assert service.errors() == {SOURCE: None, PREVIEW: None, BOT: None}
    assert [one.new for one in service.summary.results] == [len(PRESENT) + 1, 51, 1]
    assert service.took_s < 15
    # Nothing is left half done: every look is closed, and every lock has gone with its connection.
    assert rows(service.connection, "select count(*) from raw.file where done_at is null") == [(0,)]
    assert rows(service.connection, _LOCKS) == [(0,)]


def test_a_page_that_has_not_changed_is_asked_for_on_schedule_and_not_stored_again(service: Service) -> None:
    service.web.delay_s = 0.02
    with service.following(PREVIEW):
        _eventually(lambda: len(service.texts("1777000333")) == 50)
        asked = _asked(service.web)
        time.sleep(1.5)
        looks = _asked(service.web) - asked
    assert 1 <= looks <= 8
    assert service.web.most_at_once == 1
    assert service.summary.results[0].read == 50


def test_a_long_history_is_read_in_parts(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow_previews, "PAGES_A_LOOK", 2)
    service.web.texts.update({number: f"text {number}" for number in range(1, 201)})
    with service.following(PREVIEW):
        _eventually(lambda: len(service.texts("1777000333")) == 200)
    newest = [address for address in service.web.served if "before" not in address]
    older = [address for address in service.web.served if "before" in address]
    assert len(newest) >= 4
    assert len(older) == len(set(older)) == 9
    assert service.summary.results[0].new == 200


def test_a_host_that_asks_to_wait_is_left_alone_and_the_service_stops_at_once(service: Service) -> None:
    service.web.faults += [None, Fault(429, {"Retry-After": "3600"})]
    with service.following(PREVIEW, BOT):
        _eventually(lambda: _asked(service.web) == 2)
        service.bot.post("meanwhile")
        _eventually(lambda: service.texts("7001") == ["meanwhile"])
        time.sleep(0.6)
        assert _asked(service.web) == 2
    assert service.errors() == {PREVIEW: None, BOT: None}
    assert len(service.texts("1777000333")) == 20


def test_an_update_is_stored_as_it_comes_with_few_requests(service: Service) -> None:
    with service.following(BOT):
        _eventually(lambda: _asked(service.bot) == 1)
        for number in range(5):
            service.bot.post(f"text {number}")
            seen = [f"text {one}" for one in range(number + 1)]
            _eventually(lambda seen=seen: service.texts("7001") == seen)  # type: ignore[misc]
        _eventually(lambda: 6 in service.bot.offsets)
    assert sorted(set(service.bot.offsets)) == [0, 2, 3, 4, 5, 6]
    assert _asked(service.bot) < 30


def test_what_fails_for_good_is_left_and_the_others_go_on(service: Service) -> None:
    service.bot.faults = [refusal(401, "Unauthorized")]
    with service.following("web_preview:nobody", PREVIEW, BOT):
        _eventually(lambda: len(service.texts("1777000333")) == 50)
        service.web.texts[51] = "and on"
        _eventually(lambda: "and on" in service.texts("1777000333"))
    assert service.errors() == {"web_preview:nobody": RefusedError, PREVIEW: None, BOT: FatalError}


def test_a_service_ends_by_itself_when_every_source_is_left(service: Service) -> None:
    service.bot.faults = [refusal(401, "Unauthorized")]
    with service.following("web_preview:nobody", BOT):
        _eventually(lambda: service.summary.results)
    assert service.errors() == {"web_preview:nobody": RefusedError, BOT: FatalError}


def test_a_database_that_hangs_up_is_called_again(service: Service) -> None:
    with service.following(SOURCE, PREVIEW, BOT):
        _eventually(lambda: len(service.texts("1001")) == len(PRESENT))
        _eventually(lambda: _asked(service.bot) and len(service.texts("1777000333")) == 50)
        rows(service.connection, _CUT)
        service.scene.world.add(service.scene.channel, "after the cut")
        service.web.texts[51] = "after the cut"
        service.bot.post("after the cut")
        for chat in ("1001", "1777000333", "7001"):
            _eventually(lambda chat=chat: "after the cut" in service.texts(chat))  # type: ignore[misc]
    assert service.errors() == {SOURCE: None, PREVIEW: None, BOT: None}


def test_what_is_due_for_a_recheck_is_asked_for_again(service: Service) -> None:
    with service.following(SOURCE, PREVIEW):
        _eventually(lambda: len(service.texts("1001")) == len(PRESENT) and len(service.texts("1777000333")) == 50)
    with service.connection.cursor() as cursor:
        cursor.execute("update core.watch set added_at = now() - interval '40 minutes'")
        cursor.execute("update core.message set posted_at = now() - interval '90 minutes' where message_id = 10")
        cursor.execute("delete from core.recheck")
    service.connection.commit()
    service.scene.world.alter(service.scene.channel, 10, text="rewritten in silence")
    service.web.texts[10] = "rewritten in silence"
    with service.following(SOURCE, PREVIEW):
        for chat in ("1001", "1777000333"):
            _eventually(lambda chat=chat: "rewritten in silence" in service.texts(chat))  # type: ignore[misc]
    assert [(one.edited, one.gone) for one in service.summary.results] == [(1, 0), (1, 0)]


@pytest.mark.slow
def test_accounts_that_have_to_wait_go_on_afterwards_beside_the_others(service: Service) -> None:
    service.scene.faults.next("messages.getHistory", wrong.flood_wait(12))
    with service.following(SOURCE, PREVIEW):
        _eventually(lambda: len(service.texts("1777000333")) == 50)
        assert not service.texts("1001")
        assert _eventually(lambda: len(service.texts("1001")) == len(PRESENT)) > 1
    assert service.errors() == {SOURCE: None, PREVIEW: None}


def test_accounts_that_have_to_wait_end_the_service_where_nothing_else_is_followed(service: Service) -> None:
    service.scene.faults.always("messages.getHistory", wrong.flood_wait(3_000))
    with service.following(SOURCE):
        _eventually(lambda: service.summary.results)
    assert service.errors() == {SOURCE: ComeBackError}


def test_a_stop_in_the_middle_of_a_history_keeps_what_came(service: Service) -> None:
    service.scene.faults.always("messages.getHistory", wrong.slow(0.2))
    with service.following(SOURCE):
        _eventually(lambda: len(service.scene.server.named("messages.getHistory")) > 3)
    stored = service.texts("1001")
    assert 0 < len(stored) < len(PRESENT)
    assert stored == [f"message {number}" for number in PRESENT[: len(stored)]]
    assert service.errors() == {SOURCE: None}
    assert service.took_s < 15


def test_a_missing_setting_is_told_before_anything_is_asked(service: Service) -> None:
    told = Settings.model_validate({"home": service.home, "preview_base": service.web.base})
    sources: Sequence[WatchedSource] = [source_named(PREVIEW), source_named(BOT)]
    with pytest.raises(FatalError, match="ESCROWWATCH_POTATO_TOKEN"):
        follow_sources(lambda: connect(service.dsn), told, sources)
    assert not service.web.served
