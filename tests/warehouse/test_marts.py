"""What reports and the desk read."""

from collections.abc import Iterator

import pytest

from domain.capture import Rejection
from domain.chat import ChatRef
from domain.vocabulary import Category, Platform, Side
from tests.support.database import fresh_connection, rows
from tests.support.messages import MARKET, at, captured, identity, message, snapshot_of
from tests.support.readings import MODEL, reading, rich_reading
from warehouse import marts
from warehouse.connection import Connection
from warehouse.dossier import chat_listings, message_detail
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings

BOARD = ChatRef(Platform.POTATO, name="board", title="供需\x00台")
READINGS = {
    "卖小梅": rich_reading("卖小梅", "小梅"),
    "收小美": rich_reading("收小美", "小美"),
    "车队": reading(Category.LAUNDERING),
    "早上好": reading(Category.BENIGN, side=Side.NONE),
    "救救我哥": reading(Category.BENIGN, side=Side.NONE, at_risk=True),
}


@pytest.fixture(scope="module")
def market() -> Iterator[Connection]:
    """Two chats, shared by the tests that read them."""
    with fresh_connection() as connection:
        fill(connection)
        yield connection


def fill(connection: Connection) -> None:
    """An edit, a vanished message, people at risk, a fault, all read and published."""
    looks = [
        ("a", MARKET, {1: "早上好", 2: "卖小梅", 3: "车队", 4: "早上好"}),
        ("b", MARKET, {1: "早上好", 2: "卖小梅", 4: "车队", 1500: "早上好"}),
        ("c", BOARD, {1: "收小美", 2: "车队", 3: "救救我哥"}),
    ]
    for number, (name, chat, held) in enumerate(looks):
        batch = [captured(i, message(text, i), record=n, chat=chat) for n, (i, text) in enumerate(held.items(), 1)]
        opened = open_file(connection, identity(name, minutes=number))
        rejected = [Rejection(name, 90, "no date", "none"), Rejection(name, 91, "private chat", is_fault=False)]
        store_batch(connection, opened, batch, len(batch), rejections=rejected, public_by="declared")
        close_file(connection, opened, [snapshot_of(batch)])
    pending = pending_texts(connection, MODEL, 99)
    store_readings(connection, MODEL, [(one.version_id, READINGS[one.text]) for one in pending])
    publish(connection)


def test_the_summary_counts_everything_once(market: Connection) -> None:
    """Chats, captures, messages, versions, edits, vanished ones, listings, people, faults."""
    assert marts.summary(market) == marts.Summary(
        source_count=2,
        capture_count=11,
        message_count=8,
        version_count=9,
        edited_count=1,
        gone_count=1,
        listing_count=5,
        at_risk_count=3,
        rejected_count=3,
        left_out_count=3,
    )


def test_an_empty_warehouse_can_be_read(connection: Connection) -> None:
    """No rows are no error."""
    assert marts.summary(connection).message_count == 0
    assert marts.worst_chat(connection) is None
    assert marts.listings(connection) == []
    assert marts.daily_counts(connection) == []
    assert message_detail(connection, "telegram", "7001", 1) is None
    publish(connection)


def test_people_at_risk_come_first(market: Connection) -> None:
    """In the counts and in the list, pleas without a trade included."""
    counts = marts.category_counts(market)
    assert counts[0] == marts.CategoryCount("trafficking", "offer", 2, 2)
    assert {(one.category, one.message_count) for one in counts} >= {("laundering", 3), ("benign", 3)}
    found = [(one.victim_at_risk, one.text) for one in marts.listings(market)]
    assert [at_risk for at_risk, _ in found] == [True, True, True, False, False, False]
    assert (True, "救救我哥") in found
    assert [one.masked_text for one in marts.listings(market, category="trafficking", platform="potato")] == ["收██"]
    assert len(marts.listings(market, only_at_risk=True, limit=2, offset=1)) == 2
    assert marts.listings(market, chat="7001", side="none") == []


def test_wallets_and_handles_are_counted_by_messages_and_chats(market: Connection) -> None:
    """The same wallet in two chats is one line."""
    wallet = marts.top_wallets(market)[0]
    assert (wallet.chain, wallet.address, wallet.message_count, wallet.chat_count) == ("tron", "T1\x00", 2, 2)
    assert (wallet.first_at, wallet.last_at) == (at(1), at(2))
    handle = marts.top_handles(market)[0]
    assert (handle.platform, handle.handle, handle.message_count, handle.chat_count) == ("telegram", "lantern", 2, 2)


def test_daily_counts_follow_publishing(market: Connection) -> None:
    """Days are those of UTC; chats are taken together; benign messages are counted too."""
    counts = marts.daily_counts(market)
    assert sum(one.message_count for one in counts) == 8
    assert sum(one.at_risk_count for one in counts) == 3
    assert {str(one.day) for one in counts} == {"2026-03-01", "2026-03-02"}


def test_sources_and_rejections_are_listed(market: Connection) -> None:
    """Names and titles as served, with counts; faults before what was left out on purpose."""
    first, second = sorted(marts.sources(market), key=lambda one: one.platform)
    assert (first.platform, first.chat, first.title, first.public_by) == ("potato", "board", "供需\x00台", "declared")
    assert (first.listing_count, first.at_risk_count, second.gone_count, second.message_count) == (2, 2, 1, 5)
    assert [one.is_fault for one in marts.rejections(market)] == [True] * 3 + [False] * 3
    assert len(marts.rejections(market, limit=2)) == 2


def test_the_worst_chat_is_the_one_with_most_people_in_danger(market: Connection) -> None:
    """Two people on the board, one in the market."""
    assert marts.worst_chat(market) == ("potato", "board")


def test_a_chats_listings_carry_their_proof(market: Connection) -> None:
    """Each with the hash of its text, of the capture and of the file, and where in the file it lies."""
    found = chat_listings(market, "potato", "board")
    assert [one.text for one in found] == ["救救我哥", "收小美", "车队"]
    first = found[0]
    query = """
        select content_sha256, f.sha256 from raw.capture join raw.file f using (file_id)
        where record = 3 and message_id = 3 and f.name = 'c'
    """
    hashes = rows(market, query)
    assert [(first.content_sha256, first.file_sha256)] == [tuple(bytes(one) for one in row) for row in hashes]  # type: ignore[call-overload]  # bytea comes as memoryview
    assert (first.file, first.record, first.method, first.title) == ("c", 3, "desktop_json", "供需\x00台")
    assert found[1].masked_text == "收██"


def test_one_message_is_shown_with_all_that_is_known(market: Connection) -> None:
    """Versions with their looks, captures, readings with mentions."""
    detail = message_detail(market, "telegram", "7001", 4)
    assert detail is not None
    assert (detail.text, detail.version_count, detail.title) == ("车队", 2, "灯塔担保")
    assert [(one.text, one.is_current, one.first_seen_at) for one in detail.versions] == [
        ("早上好", False, at(4)),
        ("车队", True, at(1500)),
    ]
    assert [(one.file, one.record) for one in detail.captures] == [("a", 4), ("b", 3)]
    assert {len(one.content_sha256) for one in detail.captures} == {32}
    assert [one.reading.category for one in detail.readings] == [Category.LAUNDERING, Category.BENIGN]
    gone = message_detail(market, "telegram", "7001", 3)
    assert gone is not None
    assert (gone.last_seen_at, gone.gone_at) == (at(4), at(1500))


@pytest.mark.parametrize(
    ("view", "count"),
    [
        ("message", 8),
        ("message_masked", 8),
        ("listing", 5),
        ("price", 2),
        ("wallet", 2),
        ("handle", 2),
        ("source", 2),
        ("rejection", 6),
        ("daily", 7),
    ],
)
def test_a_view_can_be_exported_whole(market: Connection, view: marts.ViewName, count: int) -> None:
    """Columns by name, all rows, and texts that any file can hold."""
    with marts.export(market, view) as (columns, found):
        kept = list(found)
    assert len(kept) == count
    assert {len(row) for row in kept} == {len(columns)}
    assert "chat" in columns or view == "rejection"
    repr(kept).encode()


def test_the_json_contracts_names_are_columns(market: Connection) -> None:
    """Mentions have the columns of the JSON contract beside the key of the message."""
    with marts.export(market, "price") as (columns, found):
        row = dict(zip(columns, next(found), strict=True))
    assert {"start", "end", "text", "hidden", "confidence", "found_by", "amount", "currency", "kind"} <= set(row)
    assert {"platform", "chat", "message_id"} <= set(row)
    assert str(row["amount"]) == "20000.50"
