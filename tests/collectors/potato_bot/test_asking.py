"""A Bot API is asked patiently, within bounds, and its token stays secret."""

import logging
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from collectors.potato_bot import asking
from collectors.potato_bot.asking import Bot, bot_at, bot_id
from domain.errors import ComeBackError, EscrowwatchError, FatalError, RetriableError
from tests.support.bot_api_server import TOKEN, BotWorld, Fault, bot_api_server, refusal

SECRET = TOKEN.partition(":")[2]


@pytest.fixture
def world() -> Iterator[BotWorld]:
    with bot_api_server() as running:
        yield running


def _updates(world: BotWorld, offset: int | None = None, *, base: str = "") -> list[object]:
    with httpx.Client() as client:
        return Bot(client, base or world.base, TOKEN, pause_s=0.01).updates(offset)


def test_an_offset_confirms_what_lies_below_it(world: BotWorld) -> None:
    """The server forgets only what was confirmed."""
    for _ in range(3):
        world.post()
    assert len(_updates(world)) == len(_updates(world)) == 3
    assert len(_updates(world, 3)) == 1
    assert len(_updates(world)) == 1


def test_the_address_may_say_where_the_token_belongs(world: BotWorld) -> None:
    """Some servers have no `bot` before it."""
    world.post()
    assert len(_updates(world, base=f"{world.base}/{{token}}/")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault(0),
        refusal(500, "Internal"),
        Fault(502, b"<html>"),
        Fault(200, b"garbage \xff\x00"),
        Fault(200, b'{"ok":true}'),
        refusal(429, "Too Many Requests", retry_after=0),
    ],
)
def test_a_passing_fault_is_sat_out(world: BotWorld, fault: Fault) -> None:
    """Drops, garbage, faults of the server and short waits."""
    world.post()
    world.faults = [fault, fault]
    assert len(_updates(world)) == 1


@pytest.mark.parametrize("fault", [Fault(0), refusal(500, f"at /bot{TOKEN}/getUpdates"), Fault(200, b"[]")])
def test_a_lasting_fault_can_be_tried_again_later(world: BotWorld, fault: Fault) -> None:
    """After four attempts."""
    world.faults = [fault] * 4
    with pytest.raises(RetriableError) as caught:
        _updates(world)
    assert len(world.offsets) == 4
    _assert_secret(caught.value)


@pytest.mark.parametrize(
    ("told", "wait_s"), [({"retry_after": 3600}, 3600), ({}, 60), ({"retry_after": 10**15}, 30 * 86400)]
)
def test_a_long_wait_is_not_slept(world: BotWorld, told: dict[str, int], wait_s: int) -> None:
    """It is told, and nothing more is asked."""
    world.faults = [refusal(429, "Too Many Requests", **told)]
    with pytest.raises(ComeBackError) as caught:
        _updates(world)
    assert abs(caught.value.not_before - datetime.now(UTC) - timedelta(seconds=wait_s)) < timedelta(seconds=5)
    assert len(world.offsets) == 1


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (refusal(401, "Unauthorized"), FatalError, "401"),
        (refusal(400, f"odd \x1b[31m {TOKEN}"), FatalError, "400"),
        (refusal(409, "terminated by other getUpdates request"), RetriableError, "409"),
        (Fault(302, b"", {"Location": "http://127.0.0.1:9/"}), FatalError, "302"),
    ],
)
def test_a_refusal_is_told_at_once(world: BotWorld, fault: Fault, kind: type[EscrowwatchError], words: str) -> None:
    """With what can be done about it."""
    world.faults = [fault]
    with pytest.raises(kind, match=words) as caught:
        _updates(world)
    assert caught.value.remedy
    assert len(world.offsets) == 1
    _assert_secret(caught.value)


@pytest.mark.parametrize("base", ["ftp://127.0.0.1", "http://127.0.0.1:99999", "nothing", "http://127.0.0.1:1"])
def test_an_impossible_address_is_an_error_without_the_token(world: BotWorld, base: str) -> None:
    """The address of every request holds it."""
    with pytest.raises(EscrowwatchError) as caught:
        _updates(world, base=base)
    _assert_secret(caught.value)


def test_an_answer_without_an_end_is_not_read_to_it(world: BotWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded."""
    monkeypatch.setattr(asking, "LARGEST_ANSWER_BYTES", 2**20)
    world.faults = [Fault(200, b" " * 2**21)]
    with pytest.raises(FatalError, match="more than 1 MiB"):
        _updates(world)


def test_the_token_is_in_no_log(world: BotWorld, caplog: pytest.LogCaptureFixture) -> None:
    """The client would log every address."""
    caplog.set_level(logging.DEBUG)
    with bot_at(world.base, TOKEN) as bot:
        bot.updates(None)
    assert SECRET not in caplog.text


@pytest.mark.parametrize("token", ["", "abc", "12:", ":x", "１２:x"])
def test_what_is_no_token_is_refused(token: str) -> None:
    """Before anything is asked."""
    with pytest.raises(FatalError):
        bot_id(token)


def _assert_secret(error: EscrowwatchError) -> None:
    assert SECRET not in "".join(traceback.format_exception(error)) + error.remedy
    assert "\x1b" not in str(error)
