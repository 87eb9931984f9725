"""What the warehouse showed on a day."""

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from domain.errors import FatalError
from domain.evidence import Signer
from domain.vocabulary import Category, HotlineReason, Method
from pipeline.publish import reading_form
from tests.support.database import fresh_connection, rows
from tests.support.messages import MARKET, captured, identity, message, snapshot_of
from tests.support.month import (
    DAYS,
    HARBOUR,
    NEW,
    OLD,
    REDACTED,
    VIEWS,
    begin_day,
    counted_by_model,
    live_month,
    look,
    picture,
    read_pending,
    shown,
    some_messages,
)
from warehouse import marts
from warehouse.connection import Connection, connect, transaction
from warehouse.past import instant, model_switches, past_statement
from warehouse.publishing import publish
from warehouse.search import SearchHit, search


def _end_of(day: int) -> datetime:
    return instant(f"2099-05-{day:02}")


@pytest.fixture(scope="module")
def month() -> Iterator[tuple[Connection, dict[int, dict[str, object]]]]:
    """A warehouse after a month, and what it showed at the end of each day."""
    with fresh_connection() as connection:
        days: dict[int, dict[str, object]] = {}
        live_month(connection, lambda day: days.__setitem__(day, shown(connection)))
        yield connection, days


def test_a_replay_of_a_month_shows_for_any_day_what_a_warehouse_stopped_on_that_day_holds(
    month: tuple[Connection, dict[int, dict[str, object]]],
) -> None:
    """Shows 7: search, figures and every view of the mart, row by row."""
    connection, days = month
    assert days[1] != days[10] != days[DAYS]
    for day, before in days.items():
        now = shown(connection, _end_of(day))
        assert [name for name in before if now[name] != before[name]] == [], day
        assert now == before


def test_the_month_has_everything_that_can_happen(month: tuple[Connection, dict[int, dict[str, object]]]) -> None:
    """What the comparison above is worth: hits, earlier versions, deletions, pictures, chats joined and parted."""
    connection, days = month
    hits = [hit for day in days.values() for hit in day["search 收 False"] if isinstance(hit, SearchHit)]  # type: ignore[attr-defined]  # a list by its name
    assert any(not hit.is_current for hit in hits)
    assert any(hit.gone_at for hit in hits)
    assert any(hit.found_in for hit in hits)
    assert {hit.model for hit in hits} >= {OLD, NEW, None}
    assert all(any(day[view] for day in days.values()) for view in VIEWS)
    assert rows(connection, "select count(*) > 0, count(undone_at) > 0 from core.source_join") == [(True, True)]
    for kept in ("message", "version", "sighting", "reading", "search_document", "snapshot", "file", "source", "price"):
        assert rows(connection, f"select count(*) > 0 from past.former_{kept}") == [(True,)], kept  # noqa: S608 - our own


def test_the_models_of_a_day_are_those_of_that_day(month: tuple[Connection, dict[int, dict[str, object]]]) -> None:
    """A switch and the way back are kept with their times, and cannot be changed."""
    connection, _ = month
    switches = model_switches(connection)
    assert [(one.name, one.at.date().isoformat()) for one in switches] == [(NEW, "2099-05-15"), (OLD, "2099-05-22")]
    assert all(one.reading_count > 0 and not one.is_beginning for one in switches)
    assert counted_by_model(connection, _end_of(14))[0] == OLD
    assert counted_by_model(connection, _end_of(15))[0] == NEW
    assert counted_by_model(connection, _end_of(22))[0] == OLD
    for change in ("update past.model_switch set model_id = 1", "delete from past.change", "update past.change set at = now()"):
        with pytest.raises(FatalError, match="append-only"), transaction(connection), connection.cursor() as cursor:
            cursor.execute(change)
