"""Search results as a person sees them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.query import Query
from domain.query_language import parse_query
from pipeline.publish import publish_all
from pipeline.search import highlights, marked_excerpt, search_lines
from tests.support.database import fresh_connection
from tests.support.messages import captured, identity, message
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch

TEXTS = {1: "收车 队，日结", 2: "急招 車隊 https://evil.example/車隊", 3: "x" * 5_000 + " 车\u200b队 " + "y" * 5_000}


@pytest.fixture(scope="module")
def published() -> Iterator[Connection]:
    """Three spellings of one word, searchable."""
    with fresh_connection() as connection:
        opened = open_file(connection, identity("a"))
        store_batch(connection, opened, [captured(i, message(text, i)) for i, text in TEXTS.items()], 3)
        publish_all(connection)
        yield connection


def test_what_was_found_is_marked_as_it_was_served(published: Connection) -> None:
    """Every spelling stands between marks; links stay broken; of a long text the part around the hit is shown."""
    lines = search_lines(published, "车队", limit=9, is_listings_only=False)
    assert [line.split("  ")[1] for line in lines] == [f"telegram:7001/{number}" for number in (3, 2, 1)]
    assert "x ⟦车�队⟧ y" in lines[0]
    assert "⟦車隊⟧ hxxps://evil[.]example/⟦車隊⟧" in lines[1]
    assert "收⟦车 队⟧，日结" in lines[2]
    assert max(map(len, lines)) < 300


def test_marks_of_the_text_itself_are_no_marks() -> None:
    """A message cannot pretend that something was found in it."""
    assert marked_excerpt("⟦车队⟧ 灯塔", parse_query("灯塔"), 50) == "[车队] ⟦灯塔⟧"


@given(st.text(), st.text(max_size=5))
def test_marks_lie_within_the_text(text: str, word: str) -> None:
    """Any text, any word: stretches are in order and do not overlap."""
    spans = highlights(text, Query(words=(word,) if word.strip() else ()))
    flat = [place for span in spans for place in span]
    assert flat == sorted(flat)
    assert all(0 <= place <= len(text) for place in flat)
    marked_excerpt(text, Query(words=(word,)), 40)
