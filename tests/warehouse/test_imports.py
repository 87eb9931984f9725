"""Files into the warehouse."""

import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.capture import Capture, Captured, Rejection
from domain.chat import ChatRef
from domain.errors import FatalError
from domain.message import Forward, Media, Sender, TextEntity
from domain.vocabulary import Method, Platform
from tests.support.database import rows
from tests.support.messages import MARKET, at, captured, hidden_link, identity, message, snapshot_of
from warehouse.connection import Connection, connect
from warehouse.deletions import store_deletions
from warehouse.escape import unescape
from warehouse.imports import (
    BatchResult,
    CloseResult,
    FileIdentity,
    FileState,
    close_file,
    open_file,
    store_batch,
)
from warehouse.merging import GoneMessage


def import_batch(
    connection: Connection, name: str, batch: list[Captured], *, minutes: float = 0, is_complete: bool = True
) -> tuple[BatchResult, CloseResult]:
    """A whole file in one batch."""
    opened = open_file(connection, identity(name, method=batch[0].capture.method, minutes=minutes))
    result = store_batch(connection, opened, batch, max(one.capture.record for one in batch))
    return result, close_file(connection, opened, [snapshot_of(batch, is_complete=is_complete)])


def talk(ids: range | list[int], text: str = "车队收车 {}") -> list[Captured]:
    return [captured(i, message(text.format(i), i)) for i in ids]


def row_counts(connection: Connection) -> dict[str, int]:
    query = """
        select 'capture', count(*) from raw.capture union all
        select 'message', count(*) from core.message union all
        select 'version', count(*) from core.version union all
        select 'sighting', count(*) from core.sighting
    """
    return {str(name): int(str(count)) for name, count in rows(connection, query)}


def test_a_file_is_stored_with_its_bookmark(connection: Connection) -> None:
    """The bookmark moves with every batch, and the file is done when it is closed."""
    opened = open_file(connection, identity("a"))
    assert (opened.bookmark.record, opened.bookmark.is_done) == (0, False)
    assert store_batch(connection, opened, talk(range(1, 4)), 3) == BatchResult(read=3, new=3)
    assert open_file(connection, identity("a")).bookmark.record == 3
    assert store_batch(connection, opened, [], 9) == BatchResult()
    assert open_file(connection, identity("a")).bookmark.record == 9
    assert close_file(connection, opened, [snapshot_of(talk(range(1, 4)))]) == CloseResult()
    assert open_file(connection, identity("a")).bookmark.is_done


def test_a_reimport_adds_nothing(connection: Connection) -> None:
    """The same content under another name is the same file; what is behind the bookmark is left out."""
    import_batch(connection, "a", talk(range(1, 4)))
    before = rows(connection, "select * from raw.capture order by 1")
    again = open_file(connection, replace(identity("a"), name="a copy of it"))
    assert again.bookmark.is_done
    assert store_batch(connection, again, talk(range(1, 9)), 8) == BatchResult()
    assert close_file(connection, again, []) == CloseResult()
    assert rows(connection, "select * from raw.capture order by 1") == before


def test_an_overlapping_batch_stores_only_what_is_behind_the_bookmark(connection: Connection) -> None:
    """A run that was overtaken by another one stores the rest of its batch."""
    opened = open_file(connection, identity("a"))
    store_batch(connection, opened, talk(range(1, 4)), 3)
    assert store_batch(connection, opened, talk(range(2, 6)), 5) == BatchResult(read=2, new=2)
    assert rows(connection, "select record from raw.capture order by 1") == [(i,) for i in range(1, 6)]


def test_two_processes_that_import_the_same_file_store_it_once(dsn: str) -> None:
    """Both go through the whole file batch by batch; nothing is doubled and nothing is missing."""
    batch = talk(range(1, 201))
    results: list[BatchResult] = []

    def run() -> None:
        with closing(connect(dsn)) as own:
            opened = open_file(own, identity("a"))
            parts = ((batch[start : start + 20], start + 20) for start in range(0, 200, 20))
            results.extend(store_batch(own, opened, part, record) for part, record in parts)
            close_file(own, opened, [snapshot_of(batch)])

    runners = [threading.Thread(target=run) for _ in range(3)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    assert sum(result.new for result in results) == 200
    with closing(connect(dsn)) as connection:
        assert row_counts(connection) == {"capture": 200, "message": 200, "version": 200, "sighting": 200}


def test_two_files_of_one_chat_at_once_make_one_set_of_messages(dsn: str) -> None:
    """Two exports of one chat, imported side by side, agree on every message."""
    batch = talk(range(1, 201))

    def run(name: str) -> None:
        with closing(connect(dsn)) as own:
            opened = open_file(own, identity(name))
            for start in range(0, 200, 20):
                store_batch(own, opened, batch[start : start + 20], start + 20)
            close_file(own, opened, [snapshot_of(batch)])

    runners = [threading.Thread(target=run, args=(name,)) for name in "ab"]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    with closing(connect(dsn)) as connection:
        assert rows(connection, "select count(*), max(version_count) from core.message") == [(200, 1)]
        assert rows(connection, "select count(*) from core.version") == [(200,)]
        assert rows(connection, "select count(*) from core.sighting") == [(400,)]


def test_an_edit_is_a_version_and_a_moved_media_file_is_none(connection: Connection) -> None:
    """The text decides; where an export put the photo does not."""
    first = [captured(1, message("出U", media=Media("photo", "photos/1.jpg"))), captured(2, message("出卡", 1))]
    second = [
        captured(1, message("出U", media=Media("photo", "p/7.jpg"))),
        captured(2, message("停", 1, edited_at=at(5))),
    ]
    import_batch(connection, "a", first)
    result, _ = import_batch(connection, "b", second, minutes=1)
    assert result == BatchResult(read=2, new=0, edited=1, known=1)
    query = "select message_id, text, version_count, media_name, edited_at from mart.message order by 1"
    assert rows(connection, query) == [(1, "出U", 1, "p/7.jpg", None), (2, "停", 2, None, at(5))]


def test_known_facts_are_never_nulled(connection: Connection) -> None:
    """A later, poorer format leaves names, replies, forwards and views as they are known."""
    rich = message(
        "出U", sender=Sender("user1", "阿明", "编辑"), reply_to_id=7, forward=Forward("老店", "channel9", 4), views=900
    )
    import_batch(connection, "a", [captured(1, rich)])
    import_batch(connection, "b", [captured(1, message("出U", entities=None), method=Method.JSONL)], minutes=5)
    query = "select sender_id, sender_name, signature, reply_to_id, forward_name, views from mart.message"
    assert rows(connection, query) == [("user1", "阿明", "编辑", 7, "老店", 900)]


def test_vanished_messages_are_recorded_and_kept(connection: Connection) -> None:
    """Between the bounds of a later look, what is absent is gone; outside them it is unknown."""
    import_batch(connection, "a", talk(range(1, 11)))
    _, closed = import_batch(connection, "b", talk([4, 6, 7, 9, 12]), minutes=1)
    assert closed.gone == (GoneMessage("7001", 5), GoneMessage("7001", 8), GoneMessage("7001", 10))
    found = rows(connection, "select message_id, last_seen_at, gone_at from mart.message where gone_at is not null")
    assert sorted(found) == [(5, at(10), at(12)), (8, at(10), at(12)), (10, at(10), at(12))]
    assert rows(connection, "select count(*) from mart.message") == [(11,)]


def test_a_message_that_shows_up_again_is_not_gone(connection: Connection) -> None:
    """A later look of any method takes the record of absence back."""
    import_batch(connection, "a", talk(range(1, 6)))
    _, closed = import_batch(connection, "b", talk([1, 2, 4, 5, 6]), minutes=1)
    assert closed.gone == (GoneMessage("7001", 3),)
    later = [one._replace(capture=one.capture._replace(method=Method.WEB_PREVIEW)) for one in talk([3, 8])]
    import_batch(connection, "c", later, minutes=2)
    assert rows(connection, "select count(*) from mart.message where gone_at is not null") == [(0,)]


@pytest.mark.parametrize("reason", ["another method", "no complete window", "an unreadable record"])
def test_absence_proves_nothing_where_the_look_could_not_show_it(connection: Connection, reason: str) -> None:
    """Another method, an incomplete window or a rejected record inside it: nothing is said to be gone."""
    import_batch(connection, "a", talk(range(1, 6)))
    method = Method.DESKTOP_HTML if reason == "another method" else Method.DESKTOP_JSON
    batch = [one._replace(capture=one.capture._replace(method=method)) for one in talk([1, 2, 4, 5, 6])]
    opened = open_file(connection, identity("b", method=method, minutes=1))
    rejected = [Rejection("b", 3, "no date")] if reason == "an unreadable record" else []
    store_batch(connection, opened, batch, 6, rejections=rejected)
    closed = close_file(connection, opened, [snapshot_of(batch, is_complete=reason != "no complete window")])
    assert closed.gone == ()


def test_a_rejected_record_of_another_chat_does_not_hide_what_is_gone(connection: Connection) -> None:
    """A fault counts for the chat whose records surround it."""
    import_batch(connection, "a", talk(range(1, 6)))
    opened = open_file(connection, identity("b", minutes=1))
    batch = talk([1, 2, 4, 5, 6])
    store_batch(connection, opened, batch, 60, rejections=[Rejection("b", 60, "no date")])
    assert close_file(connection, opened, [snapshot_of(batch)]).gone == (GoneMessage("7001", 3),)


def test_a_capture_without_marks_is_no_edit(connection: Connection) -> None:
    """A format without marks matches a version by text alone, and takes the marks of one that has them."""
    marked = captured(1, message("出U", entities=hidden_link("出U", "https://a.example/")))
    plain = captured(1, message("出U", entities=None), method=Method.JSONL)
    import_batch(connection, "a", [plain])
    assert rows(connection, "select version_count, links from mart.message") == [(1, None)]
    result, _ = import_batch(connection, "b", [marked])
    assert (result.edited, result.known) == (0, 1)
    import_batch(connection, "c", [plain._replace(capture=plain.capture._replace(content=b"again"))])
    assert rows(connection, "select version_count, links from mart.message") == [(1, ["https://a.example/"])]


def test_a_changed_hidden_link_is_an_edit(connection: Connection) -> None:
    """The text is the same, what it leads to is not."""
    one = captured(1, message("进群", entities=hidden_link("进群", "https://t.me/one")))
    other = captured(1, message("进群", edited_at=at(9), entities=hidden_link("进群", "https://t.me/other")))
    import_batch(connection, "a", [one])
    result, _ = import_batch(connection, "b", [other], minutes=1)
    assert result.edited == 1
    assert rows(connection, "select version_count, links from mart.message") == [(2, ["https://t.me/other"])]


def test_the_same_message_twice_in_one_file_is_one_message(connection: Connection) -> None:
    """Both captures are kept; a differing text is a version, the later record being the current one."""
    batch = [
        captured(1, message("一"), record=1),
        captured(1, message("二"), record=2),
        captured(1, message("二", entities=None), record=3),
        captured(1, message("二", entities=(TextEntity(0, 1, "bold"),)), record=4),
    ]
    result, _ = import_batch(connection, "a", batch)
    assert result == BatchResult(read=4, new=1, edited=1, known=2)
    assert rows(connection, "select text, version_count from mart.message") == [("二", 2)]
    assert rows(connection, "select count(*) from raw.capture") == [(4,)]
    marks = "select entities from core.version where text = '二'"
    assert rows(connection, marks) == [([{"start": 0, "end": 1, "kind": "bold", "target": None}],)]


@pytest.mark.parametrize(
    "text",
    [
        "\x00NUL\x00",
        "lone \ud83d and \udc00 halves",
        "bidi \u202e\u2066 marks",
        "Z" + "\u0310\u0327\u0489" * 500,
        "百" * 100_000,
        "👩‍👩‍👧‍👦🏴‍☠️",
        "收U收ＵСкамាសួស្តី",
        "\\N\t\\.\r\n\v\\x00'; drop table raw.capture; --",
        "␛0000 ␛",
        "",
        "=cmd|'/c calc'!A1",
    ],
)
def test_hostile_texts_are_stored_exactly(connection: Connection, text: str) -> None:
    """Whatever was served comes back code point by code point, in every field that holds text."""
    what = message(
        text,
        sender=Sender(text, text, text),
        forward=Forward(text, text),
        media=Media(text or "file", text, text),
        entities=(TextEntity(0, 1, "text_link", text),),
        action=text,
    )
    import_batch(connection, text[:50].encode("utf-8", "replace").decode(), [captured(1, what)])
    query = "select text, sender_id, sender_name, signature, forward_name, media_name from mart.message"
    assert [tuple(unescape(str(value)) for value in row) for row in rows(connection, query)] == [(text,) * 6]
    links = rows(connection, "select links ->> 0, entities -> 0 ->> 'target' from core.version")
    assert links == [(None, "")] if not text else [tuple(map(unescape, map(str, links[0])))] == [(text, text)]


def test_numbers_and_times_at_their_limits_are_stored(connection: Connection) -> None:
    """Sizes beyond 64 bits are unknown rather than an error; years 1 and 9999 are times."""
    early = message("早")._replace(posted_at=datetime(1, 1, 1, tzinfo=UTC), views=2**70, reply_to_id=-(2**63))
    late = message("晚")._replace(posted_at=datetime(9999, 12, 31, tzinfo=UTC), media=Media("file", size_bytes=2**63))
    import_batch(connection, "a", [captured(-5, early, record=1), captured(2**63 - 1, late, record=2)])
    query = "select message_id, views, reply_to_id, posted_at from mart.message order by 1"
    low, high = rows(connection, query)
    assert low == (-5, None, -(2**63), datetime(1, 1, 1, tzinfo=UTC))
    assert high == (2**63 - 1, None, None, datetime(9999, 12, 31, tzinfo=UTC))


def test_the_capture_keeps_the_exact_bytes(connection: Connection) -> None:
    """Any bytes, and their hash."""
    content = bytes(range(256)) * 3
    one = Captured(Capture(MARKET, 1, Method.WEB_PREVIEW, content, 1), message("x"))
    import_batch(connection, "a", [one])
    query = "select content = %s::bytea, content_sha256 = sha256(content) from raw.capture"
    with connection.cursor() as cursor:
        cursor.execute(query, (content,))
        assert cursor.fetchall() == [(True, True)]


def test_lossy_views_are_marked_and_do_not_lower_exact_ones(connection: Connection) -> None:
    """The highest number is kept with the word whether it was rounded."""
    import_batch(connection, "a", [captured(1, message("x", views=3118))])
    import_batch(connection, "b", [captured(1, message("x", views=3120, is_lossy=True))])
    import_batch(connection, "c", [captured(1, message("x", views=20))])
    assert rows(connection, "select views, is_views_lossy from mart.message") == [(3120, True)]


def test_a_failing_batch_leaves_nothing(connection: Connection) -> None:
    """Rows, rejections and bookmark stand or fall together."""
    opened = open_file(connection, identity("a"))
    bad = [*talk(range(1, 4)), captured(2**63, message("zu groß"), record=4)]
    with pytest.raises(FatalError, match="out of range"):
        store_batch(connection, opened, bad, 4, rejections=[Rejection("a", 5, "no date")])
    assert row_counts(connection) == {"capture": 0, "message": 0, "version": 0, "sighting": 0}
    others = "(select from core.source) union all (select from raw.rejection) union all (select from raw.snapshot)"
    assert rows(connection, others) == []
    assert open_file(connection, identity("a")).bookmark.record == 0


def test_a_file_of_another_warehouse_is_refused(connection: Connection) -> None:
    """A state that does not belong here is a wrong use."""
    foreign = FileState(12345, open_file(connection, identity("a")).bookmark)
    with pytest.raises(FatalError, match="another warehouse"):
        store_batch(connection, foreign, talk([1]), 1)


def test_many_chats_in_one_file_are_kept_apart(connection: Connection) -> None:
    """The same id in two chats is two messages."""
    other = ChatRef(Platform.POTATO, numeric_id=7001)
    batch = [captured(1, message("x"), record=1), captured(1, message("y"), record=2, chat=other)]
    opened = open_file(connection, identity("a"))
    store_batch(connection, opened, batch, 2)
    close_file(connection, opened, [snapshot_of([one]) for one in batch])
    query = "select platform, chat, text from mart.message order by 1"
    assert rows(connection, query) == [("potato", "7001", "y"), ("telegram", "7001", "x")]


def live_look(name: str, minutes: float) -> FileIdentity:
    return replace(identity(name, method=Method.TELEGRAM_API, minutes=minutes), name="telegram:m", size_bytes=0)


def test_a_live_look_comes_after_the_one_before_it_though_the_clock_was_set_back(connection: Connection) -> None:
    """An edit of the second in which the look before ended would else be taken for what stood there earlier."""
    seen = message("车队收车", 5)
    edited = seen._replace(text="车队停车", edited_at=at(5))
    for name, what, minutes in (("before", seen, 5.5), ("after", edited, -60)):
        live = replace(live_look(name, minutes), begins_now=True)
        batch = [captured(1, what, method=Method.TELEGRAM_API)]
        opened = open_file(connection, live)
        store_batch(connection, opened, batch, 1)
        close_file(connection, opened, [snapshot_of(batch, is_complete=False)])
    assert rows(
        connection, "select v.text from core.message as m join core.version as v on v.version_id = m.current_version_id"
    ) == [("车队停车",)]


def test_what_only_an_older_look_shows_is_gone_by_a_later_complete_one_around_it(
    connection: Connection,
) -> None:
    """The older look comes last and shows nothing that is known: it is settled all the same."""
    import_batch(connection, "later", talk([1, 9]), minutes=60)
    import_batch(connection, "older", [captured(5, message("车队", 5), record=1)], is_complete=False)
    assert rows(connection, "select message_id, gone_at is not null from core.message order by message_id") == [
        (1, False),
        (5, True),
        (9, False),
    ]


def test_a_clock_that_was_years_ahead_is_not_followed(connection: Connection) -> None:
    """One look with a wrong clock does not push all that come after it."""
    for name, minutes in (("ahead", 60.0 * 24 * 3650), ("now", 60.0)):
        opened = open_file(connection, replace(live_look(name, minutes), begins_now=True))
        batch = talk([int(minutes)])
        store_batch(connection, opened, batch, int(minutes))
        close_file(connection, opened, [snapshot_of(batch, is_complete=False)])
    assert rows(connection, "select max(modified_at) from raw.file where name = 'telegram:m' and file_id = 2") == [
        (at(60),)
    ]


def test_a_message_that_was_told_to_be_deleted_before_it_came_is_gone(connection: Connection) -> None:
    """A look without a window brings it for the first time, and the word stands."""
    opened = open_file(connection, live_look("told", 60))
    batch = talk([9])
    store_batch(connection, opened, batch, 9)
    store_deletions(connection, opened.file_id, MARKET, [5])
    close_file(connection, opened, [snapshot_of(batch, is_complete=False)])
    import_batch(connection, "later", talk([5]), minutes=90, is_complete=False)
    assert rows(connection, "select gone_at is not null from core.message where message_id = 5") == [(True,)]


def test_a_look_that_closes_after_another_that_shows_its_messages_is_settled(connection: Connection) -> None:
    """Its own time is known only when it closes; the later of the two has the word."""
    opened = open_file(connection, live_look("slow", 60))
    batch = [captured(5, message("车队停车", 5), method=Method.TELEGRAM_API)]
    store_batch(connection, opened, batch, 5)
    import_batch(connection, "export", [captured(5, message("车队收车", 5))], minutes=62, is_complete=False)
    close_file(connection, opened, [snapshot_of(batch, is_complete=False)])
    current = "select v.text from core.message as m join core.version as v on v.version_id = m.current_version_id"
    assert rows(connection, current) == [("车队停车",)]
