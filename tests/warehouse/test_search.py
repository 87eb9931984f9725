"""Full-text search."""

from collections.abc import Iterator

import pytest

from domain.vocabulary import Category, Method, Side
from tests.support.database import fresh_connection, rows
from tests.support.messages import at, captured, identity, message, snapshot_of
from tests.support.readings import MODEL, reading
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.search import search

TEXTS = {
    1: "收车队，卡接回U，日结",
    2: "车 队",
    3: "Selling USDT \x00 to Khmer riel, ask @Lantern_Desk",
    4: "ｕｓｄｔ 承\u200b兑 🚗",
    5: "รับซื้อขาย USDT",
    6: "TXhiddenWalletAddressThatIsLongEnoughToBeOne" * 4,
    7: "队车收",
    8: "'quoted' \\ %like_ \ud800 end",
}


@pytest.fixture(scope="module")
def published() -> Iterator[Connection]:
    """The invented texts, searchable, shared by the tests that read them."""
    with fresh_connection() as connection:
        opened = open_file(connection, identity("a"))
        store_batch(connection, opened, [captured(i, message(text, i)) for i, text in TEXTS.items()], 8)
        publish(connection)
        yield connection


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("车队", [1]),
        ("车", [7, 2, 1]),
        ("队", [7, 2, 1]),
        ("接回u", [1]),
        ("usdt", [5, 4, 3]),
        ("ＵＳＤＴ", [5, 4, 3]),
        ("承兑", [4]),
        ("🚗", [4]),
        ("@lantern", [3]),
        ("lantern_desk", [3]),
        ("khmer usdt", [3]),
        ("ซื้อ", [5]),
        ("TXhidden", [6]),
        (TEXTS[6], [6]),
        ("%like_", [8]),
        ("quoted", [8]),
        ("车队 usdt", []),
        ("队收", []),
        ("", []),
        ("' \\ :*&|!()", []),
        ("\x00", []),
        ("\ud800", []),
    ],
)
def test_a_query_finds_the_texts_that_contain_it(published: Connection, query: str, found: list[int]) -> None:
    """Chinese and Latin, any width and case, the newest first; punctuation breaks nothing."""
    assert [hit.message_id for hit in search(published, query)] == found


def test_a_hit_shows_the_text_as_served(published: Connection) -> None:
    """The escape of the database does not reach the reader."""
    hit = search(published, "khmer")[0]
    assert (hit.platform, hit.chat, hit.text) == ("telegram", "7001", TEXTS[3])
    assert (hit.category, hit.is_current, hit.gone_at) == (None, True, None)


def test_a_limit_keeps_the_newest_and_pages_go_on_behind_near_misses(connection: Connection) -> None:
    """Hundreds of candidates that lack the exact text do not hide the one that has it."""
    opened = open_file(connection, identity("many"))
    texts = ["车队长" if i == 1 else "车队 队长" for i in range(1, 500)]
    store_batch(connection, opened, [captured(i, message(text, i)) for i, text in enumerate(texts, 1)], 499)
    publish(connection)
    assert [hit.message_id for hit in search(connection, "车队长", limit=3)] == [1]
    assert [hit.message_id for hit in search(connection, "车队", limit=3)] == [499, 498, 497]


def test_only_listings_can_be_asked_for(published: Connection) -> None:
    """Benign and unread messages are left out then."""
    pending = {one.text: one.version_id for one in pending_texts(published, MODEL, 9)}
    benign = reading(Category.BENIGN, side=Side.NONE)
    store_readings(published, MODEL, [(pending[TEXTS[1]], reading(Category.LAUNDERING)), (pending[TEXTS[2]], benign)])
    hits = search(published, "车", only_listings=True)
    assert [(hit.message_id, hit.category, hit.side) for hit in hits] == [(1, "laundering", "offer")]


def test_a_hit_says_which_of_the_versions_it_is(connection: Connection) -> None:
    """Versions are counted in the order in which they were first seen; each of them is found."""
    for number, text in enumerate(("灯塔 800U", "灯塔 900U", "灯塔 950U"), 1):
        opened = open_file(connection, identity(text, minutes=number))
        edited = message(text, 1, edited_at=at(number))
        store_batch(connection, opened, [captured(1, edited), captured(2, message("灯塔", number))], 2)
        close_file(connection, opened, [])
    publish(connection)
    found = [(hit.text, hit.version, hit.version_count, hit.is_current) for hit in search(connection, "灯塔")]
    assert sorted(found) == [
        ("灯塔", 1, 1, True),
        ("灯塔 800U", 1, 3, False),
        ("灯塔 900U", 2, 3, False),
        ("灯塔 950U", 3, 3, True),
    ]


def test_a_message_whose_time_is_corrected_is_searched_by_the_right_one(connection: Connection) -> None:
    """Pages give its time of 1 March in local time; a dump has the true one, eight hours before, for all its versions."""
    local, true = -360, -840
    looks = [(Method.DESKTOP_HTML, "灯塔 800U", local), (Method.DESKTOP_HTML, "灯塔 900U", local),
             (Method.DESKTOP_JSON, "灯塔 900U", true)]  # fmt: skip
    for number, (method, text, posted) in enumerate(looks):
        opened = open_file(connection, identity(f"look {number}", method=method, minutes=number))
        one = captured(1, message(text, posted, is_time_local=posted == local), method=method)
        store_batch(connection, opened, [one], 1)
        close_file(connection, opened, [snapshot_of([one])])
        if posted == local:
            publish(connection)
    assert rows(connection, "select posted_at from core.search_document") == [(at(true),), (at(true),)]
    assert len(search(connection, "灯塔 before:2026-03-01")) == 2
    assert search(connection, "灯塔 after:2026-03-01") == []


def test_publishing_twice_indexes_nothing_more(published: Connection) -> None:
    """Every version is indexed once."""
    assert publish(published).indexed == 0
    assert rows(published, "select count(*) from core.search_document") == [(8,)]


def test_huge_texts_can_be_indexed(connection: Connection) -> None:
    """A text of 100 kB, one of a single endless word and one with more terms than PostgreSQL takes."""
    many = "".join(chr(0x4E00 + index * 7919 % 20_000) for index in range(300_000))
    opened = open_file(connection, identity("huge"))
    texts = ["百" * 100_000 + "灯塔", "a" * 100_000, many]
    store_batch(connection, opened, [captured(i, message(text, i)) for i, text in enumerate(texts, 1)], 3)
    assert publish(connection).indexed == 3
    assert [hit.message_id for hit in search(connection, "灯塔")] == [1]
    assert [hit.message_id for hit in search(connection, "a" * 500)] == [2]
