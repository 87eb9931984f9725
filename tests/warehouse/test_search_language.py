"""Searches with conditions, spellings and fragments, over hostile text too."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.chat import ChatRef
from domain.query import QueryError
from domain.reading import Price
from domain.vocabulary import Category, ChatType, MediaOutcome, Platform, PriceKind, Side
from pipeline.publish import reading_form
from tests.support.database import fresh_connection, rows
from tests.support.messages import captured, identity, message
from tests.support.plans import big_scans, recorded
from tests.support.readings import MODEL, reading
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch
from warehouse.media import MediaText, MessageFile, StoredFile, note_file, store_file
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.search import search

ADDRESS = "TXq7KmZ9c4RnW2vbPd8sLfYh3JgTuE5aXo"
HOSTILE = "x'); drop table core.message; --"
OTHER = ChatRef(Platform.TELEGRAM, numeric_id=7002, name="Night_Harbour", chat_type=ChatType.PUBLIC_SUPERGROUP)
TEXTS = {
    1: "收车队，日量500万，押金20000U",
    2: "车 队 招商，找 @night_harbour_desk",
    3: "急招車隊長",
    4: f"send to {ADDRESS} today",
    5: "车\u200b队 招聘 500U",
    6: f"{HOSTILE} ⟦ \x00 \ud800 🚗",
    7: "the night  \n bus",
}
CATEGORIES = {
    1: Category.LAUNDERING,
    2: Category.LAUNDERING,
    3: Category.BENIGN,
    4: Category.BOUNTY,
    5: Category.TRAFFICKING,
}
PRICES = {1: "20000", 5: "500"}


@pytest.fixture(scope="module")
def published() -> Iterator[Connection]:
    """The invented texts in two chats, read and searchable."""
    with fresh_connection() as connection:
        for name, chat, ids in (("a", None, (1, 2, 3, 6)), ("b", OTHER, (4, 5, 7))):
            opened = open_file(connection, identity(name))
            given_chat = {} if chat is None else {"chat": chat}
            batch = [captured(i, message(TEXTS[i], i * 60), record=n, **given_chat) for n, i in enumerate(ids, 1)]  # type: ignore[arg-type]  # the chat by name
            store_batch(connection, opened, batch, len(ids))
        number_of = {text: number for number, text in TEXTS.items()}
        read = []
        for one in pending_texts(connection, MODEL, 99):
            number = number_of[one.text]
            price = PRICES.get(number)
            prices = (Price(0, 1, "x", 0.9, "rule", False, Decimal(price), "USDT", PriceKind.DEPOSIT),) if price else ()  # noqa: FBT003 - not hidden
            category = CATEGORIES.get(number, Category.BENIGN)
            side = Side.DEMAND if number == 1 else Side.OFFER
            read.append((one.version_id, reading(category, at_risk=number == 5, side=side, prices=prices)))
        store_readings(connection, MODEL, read)
        publish(connection, reading_form)
        yield connection


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("车队", [5, 3, 2, 1]),
        ("車隊", [5, 3, 2, 1]),
        ("车 队", [5, 3, 2, 1]),
        ("车队 -招聘", [3, 2, 1]),
        ("车队 -招", [1]),
        ('"night bus"', [7]),
        ('"bus night"', []),
        ("kmz9c4", [4]),
        ("5aXo", [4]),
        (ADDRESS[3:], [4]),
        (ADDRESS, [4]),
        ("harbour_desk", [2]),
        (">= 10000 USDT", [1]),
        ("< 10000", [5]),
        (">= 400 <= 600 USDT", [5]),
        (">= 1 CNY", []),
        ("车队 >= 1", [5, 1]),
        ("after:2026-03-01 before:2026-03-02 bus", [7]),
        ("after:2026-03-02", []),
        ("chat:7002 车队", [5]),
        ("chat:@night_harbour", [7, 5, 4]),
        ("chat:-1007001,7002 risk:yes", [5]),
        ("category:bounty", [4]),
        ("category:bounty,trafficking -车队", [4]),
        ("side:demand", [1]),
        ("risk:no category:laundering", [2, 1]),
        (f'"{HOSTILE}"', [6]),
        ("🚗 ⟦", [6]),
    ],
)
def test_a_query_finds_what_it_asks_for(published: Connection, query: str, found: list[int]) -> None:
    """Words in every spelling, parts of addresses and handles, and each condition, the newest first."""
    assert [hit.message_id for hit in search(published, query, spell=reading_form)] == found


def test_the_best_can_come_first(published: Connection) -> None:
    """A short text that says it as asked stands before one that says it in another spelling among more."""
    best = search(published, "车队", by="relevance", limit=2)
    assert best[0].message_id == 5
    assert best[0].score > best[1].score


def test_an_unknown_chat_and_two_currencies_are_errors(published: Connection) -> None:
    """What nothing can answer is said, not answered with nothing."""
    with pytest.raises(QueryError, match="no chat is known"):
        search(published, f"chat:{HOSTILE.split(maxsplit=1)[0]}")
    with pytest.raises(QueryError, match="CNY and USD"):
        search(published, "> 5 USD < 5 CNY")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(), st.sampled_from(list(TEXTS.values())), st.text(alphabet="'\\\"%():*&|!;-<> 车Aa1\x00\ud800"))
)
def test_any_text_can_be_searched_for(published: Connection, text: str) -> None:
    """Quotes, operators and what PostgreSQL cannot hold neither break the search nor change the warehouse."""
    try:
        hits = search(published, text, spell=reading_form)
    except QueryError:
        hits = []
    assert len(hits) <= len(TEXTS)
    assert rows(published, "select count(*) from core.message") == [(len(TEXTS),)]


def test_rows_published_without_reading_forms_get_them_later(connection: Connection) -> None:
    """What an older version of the program indexed is filled in by the next publish, once."""
    opened = open_file(connection, identity("old"))
    store_batch(connection, opened, [captured(1, message("车 队", 1)), captured(2, message("plain", 2))], 2)
    assert publish(connection).indexed == 2
    assert search(connection, "车队") == []
    assert publish(connection, reading_form).indexed == 2
    assert [hit.message_id for hit in search(connection, "车队")] == [1]
    assert publish(connection, reading_form).indexed == 0


def test_text_in_an_image_is_found_as_it_reads(connection: Connection) -> None:
    """Spelt apart, with hostile letters around it, and for an image that was stored before there were reading forms."""
    opened = open_file(connection, identity("pictures"))
    store_batch(connection, opened, [captured(1, message("", 1))], 1)
    sha256, text = b"\x07" * 32, "急招 車 隊 \x00 \ud800 \u202e"
    store_file(connection, StoredFile(sha256, 9, "image/png", 1, 1, None, None), [MediaText("ocr", 0, text, "e")])
    ((source_id,),) = rows(connection, "select source_id from core.source")
    note_file(connection, MessageFile(int(str(source_id)), 1, "k", MediaOutcome.STORED, sha256))
    publish(connection)
    assert search(connection, "车队", spell=reading_form) == []
    publish(connection, reading_form)
    hits = search(connection, "车队", spell=reading_form)
    assert [(hit.message_id, hit.text, hit.found_in) for hit in hits] == [(1, text, "ocr")]
    assert [hit.message_id for hit in search(connection, "車 隊", spell=reading_form)] == [1]


def test_no_search_reads_a_big_table_whole(published: Connection) -> None:
    """Whatever is asked, an index answers; tests/proofs/scale.py shows the same at full size."""
    with published.cursor() as cursor:
        # With seven rows every plan is a scan, unless scans are made dear.
        cursor.execute("set enable_seqscan = off")
    published.commit()
    for query in (
        "车队",
        "nothing_of_this",
        "chat:7002 车队 >= 5",
        "category:bounty side:offer",
        "risk:yes before:2026-03-02",
    ):
        with recorded(published) as asked:
            search(published, query)
        assert asked
        assert big_scans(published, asked) == []
