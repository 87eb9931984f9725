"""Collecting from the web preview, without an account."""

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape
from pathlib import Path

import pytest

from collectors.sources import source_named
from collectors.web_preview.fetching import Fetcher
from domain.errors import ComeBackError, FatalError, RefusedError, RetriableError
from domain.vocabulary import Method
from domain.watch import Take
from pipeline.collect import collect_sources
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from tests.support.collecting_live import PROGRAM, ROOT, environment
from tests.support.database import fresh_database, rows
from tests.support.exports import HOSTILE
from tests.support.preview_server import Fault, PreviewWorld, preview_server
from warehouse.connection import Connection, connect
from warehouse.escape import escape as escaped
from warehouse.previews import read_gaps
from warehouse.watches import read_watch

KEY = "web_preview:quietmarket"
LAST = 95
REFUSED, COME_BACK = 3, 75


@dataclass
class Web:
    """A served world and a warehouse; ``collect`` is what the command does."""

    world: PreviewWorld
    connection: Connection
    dsn: str

    def collect(self, key: str = KEY, *, since: date | None = None, is_recheck: bool = False) -> SourceResult:
        """The result of one look at a source, or of its due rechecks."""
        told = {"home": "/nonexistent", "preview_base": self.world.base, "preview_pause_s": 0.001}
        source = replace(source_named(key), take=Take(since))
        settings = Settings.model_validate(told)
        (result,) = collect_sources(self.connection, settings, [source], is_recheck=is_recheck).results
        return result

    def texts(self) -> dict[object, object]:
        """The texts of messages that are not gone, by id."""
        query = (
            "select m.message_id, v.text from core.message as m "
            "join core.version as v on v.version_id = m.current_version_id where m.gone_at is null"
        )
        return {row[0]: row[1] for row in rows(self.connection, query)}


@pytest.fixture
def web() -> Iterator[Web]:
    with preview_server() as world, fresh_database() as dsn, closing(connect(dsn)) as connection:
        world.texts.update({number: f"text {number}" for number in range(1, LAST + 1)})
        yield Web(world, connection, dsn)


def test_backfill_is_exact_over_hostile_text(web: Web) -> None:
    # A page is UTF-8 and HTML: neither NUL nor a lone surrogate can stand in it.
    served = [text for text in HOSTILE if "\x00" not in text and "\ud83d" not in text and "\x1f" not in text]
    served += ['data-post="quietmarket/999999"', "<div>unclosed", "&amp;"]
    web.world.texts.update({number: escape(text, quote=False) for number, text in enumerate(served, 40)})
    result = web.collect()
    assert (result.error, result.read, result.new, result.rejected) == (None, LAST, LAST, 0)
    texts = web.texts()
    assert len(texts) == LAST
    assert [texts[number] for number, _ in enumerate(served, 40)] == [escaped(text) for text in served]
    assert read_watch(web.connection, KEY).bookmark_id == LAST
    assert not read_gaps(web.connection, KEY)


def test_a_page_that_has_not_changed_asks_nothing_more(web: Web) -> None:
    web.collect()
    web.world.served.clear()
    result = web.collect()
    assert (result.error, result.read, web.world.served) == (None, 0, ["/s/quietmarket"])
    assert read_watch(web.connection, KEY).looked_at


def test_a_second_look_reads_the_newest_page_and_what_lies_between(web: Web) -> None:
    web.collect()
    web.world.texts.update({number: f"text {number}" for number in range(LAST + 1, LAST + 46)})
    web.world.served.clear()
    result = web.collect()
    assert (result.new, result.gone, len(web.world.served)) == (45, 0, 3)
    assert len(web.texts()) == LAST + 45
    web.world.texts[LAST + 46] = "one more"
    result = web.collect()
    assert (result.read, result.new, result.edited, result.known) == (20, 1, 0, 19)


def test_a_run_that_is_killed_loses_nothing_and_asks_for_no_page_twice(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Fetcher.page

    def killed(self: Fetcher, name: str, **told: object) -> object:
        if len(web.world.served) == limit:
            raise KeyboardInterrupt
        return asked(self, name, **told)  # type: ignore[arg-type]

    for limit in (2, 4):
        monkeypatch.setattr(Fetcher, "page", killed)
        with pytest.raises(KeyboardInterrupt):
            web.collect()
        assert len(read_gaps(web.connection, KEY)) == limit // 2
        # Meanwhile the channel goes on, so that a second gap opens above the first.
        top = max(web.world.texts)
        web.world.texts.update({number: f"text {number}" for number in range(top + 1, top + 51)})
    monkeypatch.setattr(Fetcher, "page", asked)
    result = web.collect()
    assert (result.error, result.gone) == (None, 0)
    assert web.texts() == {number: f"text {number}" for number in web.world.texts}
    older = [address for address in web.world.served if "before" in address]
    assert len(older) == len(set(older))
    assert not read_gaps(web.connection, KEY)


def test_a_dropped_line_keeps_what_came_before_and_the_next_run_goes_on(web: Web) -> None:
    web.world.faults += [None, None, *[Fault(0)] * 4]
    result = web.collect()
    assert (isinstance(result.error, RetriableError), result.new) == (True, 40)
    result = web.collect()
    assert (result.error, result.new, len(web.texts())) == (None, LAST - 40, LAST)


def test_an_edit_is_a_version_and_a_missing_id_is_gone(web: Web) -> None:
    web.collect()
    web.world.texts[LAST - 1] = "edited"
    del web.world.texts[LAST - 5]
    result = web.collect()
    assert (result.new, result.edited, result.gone) == (0, 1, 1)
    texts = web.texts()
    assert (texts[LAST - 1], LAST - 5 in texts) == ("edited", False)
    assert web.collect().gone == 0


def test_a_long_wait_ends_the_run_and_later_ones_until_it_is_over(web: Web) -> None:
    web.world.faults += [None, Fault(429, {"Retry-After": "3600"})]
    assert isinstance(web.collect().error, ComeBackError)
    asked = len(web.world.served)
    result = web.collect()
    assert (isinstance(result.error, ComeBackError), len(web.world.served)) == (True, asked)
    assert len(web.texts()) == 20


def test_a_name_without_a_preview_is_refused_with_the_reason(web: Web) -> None:
    web.world.groups.add("talkers")
    for key in ("web_preview:nobody", "web_preview:talkers"):
        assert isinstance(web.collect(key).error, RefusedError)
        assert "no public preview" in (read_watch(web.connection, key).refused_because or "")


def test_a_name_that_belongs_to_another_chat_by_now_is_not_mixed_in(web: Web) -> None:
    web.collect()
    with web.connection.cursor() as cursor:
        cursor.execute("update core.watch set numeric_id = 1")
    web.connection.commit()
    web.world.texts[LAST + 1] = "another chat"
    assert isinstance(web.collect().error, FatalError)
    assert LAST + 1 not in web.texts()


def test_history_before_the_day_of_the_source_is_left_out(web: Web) -> None:
    assert web.collect(since=date(2026, 5, 5)).read == 0
    assert web.world.served == ["/s/quietmarket"]
    web.world.texts[LAST] = "changed, so that the page is read again"
    assert web.collect(since=date(2026, 5, 4)).read == 20


def test_a_box_that_cannot_be_read_is_set_aside_and_nothing_looks_gone(web: Web) -> None:
    web.collect()
    del web.world.texts[LAST - 3]
    web.world.broken.add(LAST - 9)
    result = web.collect()
    assert (result.error, result.rejected, result.read, result.gone) == (None, 1, 19, 0)


def test_messages_that_are_due_are_asked_for_again(web: Web) -> None:
    web.collect()
    with web.connection.cursor() as cursor:
        cursor.execute("update core.watch set added_at = now() - interval '40 minutes'")
        cursor.execute("update core.message set posted_at = now() - interval '90 minutes' where message_id in (31, 34)")
    web.connection.commit()
    web.world.texts[33] = "edited later"
    del web.world.texts[32]
    web.world.served.clear()
    result = web.collect(is_recheck=True)
    assert (result.error, result.edited, result.gone) == (None, 1, 1)
    assert "/s/quietmarket?before=35" in web.world.served
    asked = len(web.world.served)
    web.collect(is_recheck=True)
    assert len(web.world.served) == asked


def test_never_two_requests_at_once(web: Web) -> None:
    web.world.delay_s = 0.01
    web.collect()
    assert web.world.most_at_once == 1


def test_a_source_is_named_by_its_name_only() -> None:
    source = source_named("web_preview:https://t.me/QuietMarket")
    assert (source.key, source.method, source.every) == (KEY, Method.WEB_PREVIEW, timedelta(minutes=10))
    with pytest.raises(FatalError, match="names only"):
        source_named("web_preview:1777000333")


def test_the_commands_need_no_account(web: Web, tmp_path: Path) -> None:
    told = {
        "ESCROWWATCH_PREVIEW_BASE": web.world.base,
        "ESCROWWATCH_PREVIEW_PAUSE_S": "0.001",
    }
    left_out = dict.fromkeys(("TELEGRAM_API_ID", "TELEGRAM_API_HASH", "ESCROWWATCH_SESSION_KEY"), "")
    env = environment(web.dsn, tmp_path, **told, **left_out)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [*PROGRAM, *words]
        return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=60)

    assert run("sources", "add", KEY).returncode == 0
    with subprocess.Popen([*PROGRAM, "collect", "--follow"], cwd=ROOT, env=env, stderr=subprocess.DEVNULL) as followed:
        end_s = time.monotonic() + 60
        while len(web.texts()) < LAST and time.monotonic() < end_s:
            time.sleep(0.05)
        followed.send_signal(signal.SIGTERM)
        assert followed.wait(20) == 0
    assert len(web.texts()) == LAST
    assert run("collect").returncode == 0
    run("sources", "add", "web_preview:nobody")
    assert run("collect").returncode == REFUSED
    web.world.faults.append(Fault(429, {"Retry-After": "3600"}))
    waiting = run("collect", KEY)
    assert (waiting.returncode, "run the same command again at" in waiting.stderr) == (COME_BACK, True)
