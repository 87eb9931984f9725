"""When followed sources are due."""

import asyncio
import time

from collectors.sources import source_named
from pipeline.agenda import GATHER_S, LATEST_S, SOONEST_S, Agenda, Due
from pipeline.source_look import SourceResult

CHAT = 1001


def _due(name: str, *, in_s: float = 0.0, chat_id: int | None = None) -> Due:
    source = source_named(f"telegram:{name}")
    return Due(source, SourceResult(source.key), time.monotonic() + in_s, chat_id=chat_id)


def test_the_source_that_is_due_first_comes_first_and_none_before_its_time() -> None:
    async def run() -> None:
        agenda = Agenda()
        early, late = _due("early"), _due("late", in_s=0.1)
        agenda.put(late)
        agenda.put(early)
        assert await agenda.next(0.0) is early
        assert await agenda.next(0.0) is None
        assert await agenda.next(1.0) is late

    asyncio.run(run())


def test_a_source_that_is_told_of_is_looked_at_as_soon_as_the_news_is_gathered() -> None:
    async def run() -> None:
        agenda = Agenda()
        quiet, told = _due("quiet", in_s=20, chat_id=7), _due("told", in_s=20, chat_id=CHAT)
        agenda.put(quiet)
        agenda.put(told)
        agenda.tell(CHAT)
        begun = time.monotonic()
        assert await agenda.next(5.0) is told
        assert GATHER_S * 0.9 < time.monotonic() - begun < GATHER_S + 1
        assert told.was_told

    asyncio.run(run())


def test_news_that_comes_during_a_look_is_not_forgotten() -> None:
    async def run() -> None:
        agenda = Agenda()
        due = _due("market", chat_id=CHAT)
        agenda.put(due)
        assert await agenda.next(0.0) is due
        agenda.tell(CHAT)
        agenda.put_after_look(due, has_news=False)
        assert due.at_s - time.monotonic() < GATHER_S

    asyncio.run(run())


def test_a_chat_that_nobody_watches_disturbs_nothing() -> None:
    async def run() -> None:
        agenda = Agenda()
        due = _due("market", in_s=20, chat_id=CHAT)
        agenda.put(due)
        agenda.tell(9)
        assert await agenda.next(0.05) is None

    asyncio.run(run())


def test_what_is_told_of_is_looked_at_by_itself_seldom_and_what_is_not_more_often() -> None:
    agenda = Agenda()
    told, untold = _due("told", chat_id=1), _due("untold", chat_id=2)
    told.was_told = True
    agenda.put_after_look(told, has_news=True)
    agenda.put_after_look(untold, has_news=True)
    assert told.pause_s == LATEST_S
    assert untold.pause_s == SOONEST_S
    agenda.put_after_look(untold, has_news=False)
    assert SOONEST_S < untold.pause_s < LATEST_S
