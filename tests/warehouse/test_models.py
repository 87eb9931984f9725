"""Readings of several models side by side, chunks that several workers share, and the switch between models."""

import threading
from contextlib import closing

import pytest

from domain.errors import FatalError
from domain.vocabulary import Category
from tests.support.database import rows
from tests.support.messages import captured, identity, message, snapshot_of
from tests.support.readings import MODEL, reading
from warehouse.connection import Connection, connect
from warehouse.imports import close_file, open_file, store_batch
from warehouse.models import list_models, switch_model
from warehouse.readings import pending_chunks, pending_texts, store_readings

NEW = "rules-1"
ALL = "select version_id, model_id, category, is_current, reading_id, read_at from core.reading order by 1, 2"


@pytest.fixture
def stored(connection: Connection) -> Connection:
    """Seven messages that nobody has read."""
    batch = [captured(i, message(f"收 {i}", i)) for i in range(1, 8)]
    opened = open_file(connection, identity("a"))
    store_batch(connection, opened, batch, 7)
    close_file(connection, opened, [snapshot_of(batch)])
    return connection


def _read(connection: Connection, model: str, category: Category, **how: bool) -> int:
    found = [(one.version_id, reading(category, model=model)) for one in pending_texts(connection, model, 99)]
    return store_readings(connection, model, found, **how)


def _current(connection: Connection) -> set[object]:
    return {row[0] for row in rows(connection, "select distinct category from core.reading where is_current")}


def test_chunks_hold_what_is_pending_and_nothing_twice(stored: Connection) -> None:
    chunks = pending_chunks(stored, MODEL, 3)
    assert [chunk.count for chunk in chunks] == [3, 3, 1]
    ids = [
        one.version_id
        for chunk in chunks
        for one in pending_texts(stored, MODEL, 99, after=chunk.first - 1, up_to=chunk.last)
    ]
    assert ids == [one.version_id for one in pending_texts(stored, MODEL, 99)]
    _read(stored, MODEL, Category.LAUNDERING)
    assert pending_chunks(stored, MODEL, 3) == []


def test_what_any_model_has_read_is_left_to_rereading(stored: Connection) -> None:
    _read(stored, MODEL, Category.LAUNDERING)
    assert pending_chunks(stored, NEW, 99, only_unread=True) == []
    assert pending_texts(stored, NEW, 99, only_unread=True) == []
    assert [chunk.count for chunk in pending_chunks(stored, NEW, 99)] == [7]


def test_of_two_that_read_the_same_texts_the_second_changes_nothing(stored: Connection, dsn: str) -> None:
    assert dsn
    found = [(one.version_id, reading(Category.LAUNDERING)) for one in pending_texts(stored, MODEL, 99)]
    (address,) = rows(stored, "select current_database()")[0]
    counts: list[int] = []

    def work() -> None:
        with closing(connect(dsn.rpartition("/")[0] + f"/{address}")) as own:
            counts.append(store_readings(own, MODEL, found, keeps_known=True))

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(counts) == [0, 0, 0, 7]
    before = rows(stored, ALL)
    assert store_readings(stored, MODEL, found, keeps_known=True) == 0
    assert rows(stored, ALL) == before


def test_a_new_models_readings_stand_beside_until_the_switch_and_there_is_a_way_back(stored: Connection) -> None:
    _read(stored, MODEL, Category.LAUNDERING)
    before = rows(stored, ALL)
    assert _read(stored, NEW, Category.BOUNTY, keeps_known=True, is_current=False) == 7
    assert _current(stored) == {"laundering"}
    assert switch_model(stored, NEW) == 7
    assert _current(stored) == {"bounty"}
    assert [(one.name, one.reading_count, one.current_count) for one in list_models(stored)] == [
        (NEW, 7, 7),
        (MODEL, 7, 0),
    ]
    assert switch_model(stored, NEW) == 0
    assert switch_model(stored, MODEL) == 7
    assert [row for row in rows(stored, ALL) if row in before] == before


def test_a_version_that_only_the_old_model_has_read_keeps_its_reading(stored: Connection) -> None:
    _read(stored, MODEL, Category.LAUNDERING)
    first = pending_texts(stored, NEW, 2)
    store_readings(
        stored, NEW, [(one.version_id, reading(Category.BOUNTY, model=NEW)) for one in first], is_current=False
    )
    switch_model(stored, NEW)
    assert rows(stored, "select count(*), count(distinct version_id) from core.reading where is_current") == [(7, 7)]
    assert _current(stored) == {"laundering", "bounty"}


def test_what_nobody_has_read_becomes_current_at_once(stored: Connection) -> None:
    _read(stored, NEW, Category.BOUNTY, is_current=False)
    assert _current(stored) == {"bounty"}


def test_a_model_that_has_read_nothing_is_no_target(stored: Connection) -> None:
    with pytest.raises(FatalError, match="has read anything"):
        switch_model(stored, "nonsense")
