"""Messages for a hotline: where they are and nothing of what they say; nothing else shows them."""

from pathlib import Path

import pytest

from collectors.media.store import MediaStore
from domain.chat import ChatRef
from domain.vocabulary import Category, HotlineReason, MediaOutcome, Platform, Side
from pipeline.screen import screen_pending
from tests.support.database import rows
from tests.support.messages import BOTH, MARKET, NAMED, at, captured, identity, message
from tests.support.readings import MODEL, reading
from warehouse.connection import Connection
from warehouse.dossier import chat_listings, message_detail
from warehouse.hotline import hotline_items, raise_items
from warehouse.imports import open_file, store_batch
from warehouse.marts import export, listings
from warehouse.media import MediaText, MessageFile, StoredFile, note_file, pending_media_texts, source_of, store_file
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.search import search
from warehouse.sources import undo_join

BAD = "未成年 裸 \x00\u202e 收款 @someone"


def _store(connection: Connection, name: str, chat: ChatRef, texts: dict[int, str]) -> None:
    opened = open_file(connection, identity(name))
    batch = [captured(number, message(text, number), record=number, chat=chat) for number, text in texts.items()]
    store_batch(connection, opened, batch, len(batch))


def _read_all(connection: Connection) -> None:
    said = reading(category=Category.OTHER_ILLICIT, side=Side.OFFER)
    store_readings(connection, MODEL, [(one.version_id, said) for one in pending_texts(connection, MODEL, 99)])
    publish(connection)


def _screen(connection: Connection, folder: Path) -> int:
    return screen_pending(connection, MediaStore(folder))


def test_a_raised_message_is_shown_nowhere_else(connection: Connection, tmp_path: Path) -> None:
    _store(connection, "a", MARKET, {1: BAD, 2: "收款 @other"})
    _read_all(connection)
    _screen(connection, tmp_path)
    (item,) = hotline_items(connection)
    assert (item.platform, item.chat, item.message_id) == ("telegram", MARKET.key, 1)
    assert item.reasons == (HotlineReason.WORDS,)
    _read_all(connection)
    assert [hit.message_id for hit in search(connection, "收款")] == [2]
    assert [row.message_id for row in listings(connection)] == [2]
    assert [row.message_id for row in chat_listings(connection, "telegram", MARKET.key)] == [2]
    assert message_detail(connection, "telegram", MARKET.key, 1) is None
    for view in ("message", "message_masked", "listing", "price", "wallet", "handle", "handle_masked"):
        with export(connection, view) as (columns, found):
            place = columns.index("message_id")
            assert 1 not in [row[place] for row in found]


def test_a_raised_message_is_not_counted_with_its_chat(connection: Connection, tmp_path: Path) -> None:
    _store(connection, "a", MARKET, {1: "收款 @other", 2: BAD})
    _read_all(connection)
    counts = "select message_count, listing_count, last_posted_at from mart.source"
    assert rows(connection, counts) == [(2, 2, at(2))]
    _screen(connection, tmp_path)
    assert rows(connection, counts) == [(1, 1, at(1))]


def test_the_search_pages_on_behind_what_is_hidden(connection: Connection) -> None:
    _store(connection, "a", MARKET, {number: f"收款 {number}" for number in range(1, 260)})
    publish(connection)
    raise_items(connection, source_of(connection, MARKET), range(50, 260), HotlineReason.WORDS)
    assert [hit.message_id for hit in search(connection, "收款", 3)] == [49, 48, 47]


def test_a_chat_that_turns_out_to_be_another_keeps_its_items(connection: Connection, tmp_path: Path) -> None:
    _store(connection, "a", NAMED, {1: BAD})
    _screen(connection, tmp_path)
    _store(connection, "b", BOTH, {2: "fine"})
    assert rows(connection, "select message_id from mart.message") == [(2,)]
    _screen(connection, tmp_path)
    assert [(item.chat, item.message_id) for item in hotline_items(connection)] == [(BOTH.key, 1)]


def test_what_was_hidden_while_two_chats_were_one_stays_hidden_when_they_are_two_again(connection: Connection) -> None:
    _store(connection, "a", NAMED, {1: "a file that a hash list knows", 5: "fine"})
    _store(connection, "b", BOTH, {2: "fine"})
    raise_items(connection, source_of(connection, BOTH), [1], HotlineReason.KNOWN_FILE)
    shown = "select message_id from mart.message order by 1"
    assert rows(connection, shown) == [(2,), (5,)]
    assert undo_join(connection, source_of(connection, NAMED), "the name was sold")
    assert rows(connection, shown) == [(2,), (5,)]
    raise_items(connection, source_of(connection, BOTH), [5], HotlineReason.WORDS)
    assert rows(connection, shown) == [(2,), (5,)]


def test_what_is_screened_is_not_screened_again_until_the_rules_change(
    connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _store(connection, "a", MARKET, {1: "fine", 2: BAD})
    last = _screen(connection, tmp_path)
    written = "select version_id, rules, xmin::text from core.screening order by 1"
    first = rows(connection, written)
    assert [version_id for version_id, _, _ in first][-1] == last
    assert _screen(connection, tmp_path) == last
    assert rows(connection, written) == first
    monkeypatch.setattr("pipeline.screen.rules_version", lambda: "newer")
    assert _screen(connection, tmp_path) == last
    assert {rules for _, rules, _ in rows(connection, written)} == {"newer"}
    assert len(hotline_items(connection)) == 1


def _file(connection: Connection, number: int, sha256: bytes, outcome: MediaOutcome = MediaOutcome.STORED) -> None:
    note_file(connection, MessageFile(source_of(connection, MARKET), number, f"k{sha256!r}", outcome, sha256))


def test_hostile_text_in_an_image_is_found_as_it_was(connection: Connection) -> None:
    _store(connection, "a", MARKET, {1: "", 2: ""})
    sha256 = b"\x07" * 32
    text = "出四件套 \x00 \ud800 \u202e e\u0301\u0301 " + "长" * 100_000
    store_file(connection, StoredFile(sha256, 9, "image/png", 1, 1, "01" * 32, None), [MediaText("qr", 0, text, "e")])
    _file(connection, 1, sha256)
    _file(connection, 2, sha256)
    hits = search(connection, "四件套")
    assert [(hit.message_id, hit.text, hit.found_in) for hit in hits] == [(2, text, "qr"), (1, text, "qr")]
    assert pending_media_texts(connection, MODEL, 9) == [(sha256, [text])]


def test_a_file_of_a_hidden_message_is_taken_from_the_store(connection: Connection, tmp_path: Path) -> None:
    _store(connection, "a", MARKET, {1: BAD, 2: "fine"})
    store = MediaStore(tmp_path / "media")
    for number, sha256 in ((1, b"\x01" * 32), (2, b"\x02" * 32)):
        store.put(sha256, b"content")
        store_file(connection, StoredFile(sha256, 7, "image/png", 1, 1, None, None), [])
        _file(connection, number, sha256)
    screen_pending(connection, store)
    assert [store.path(bytes([n]) * 32).exists() for n in (1, 2)] == [False, True]
    assert rows(connection, "select message_id from mart.media") == [(2,)]
    assert hotline_items(connection)[0].platform == Platform.TELEGRAM
