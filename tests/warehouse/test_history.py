"""What was seen of a message: versions, captures, when it went, and where methods disagree."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

import pytest

from domain.chat import Snapshot
from domain.message import Forward, Media, Message, Sender
from domain.vocabulary import MessageKind, Method
from tests.support.database import fresh_connection, rows
from tests.support.messages import MARKET, at, captured, hidden_link, identity, message, snapshot_of
from warehouse.connection import Connection
from warehouse.deletions import store_deletions
from warehouse.history import Deletion, chats_called, disagreements, message_history
from warehouse.imports import close_file, open_file, store_batch

API, PREVIEW, JSON, HTML = Method.TELEGRAM_API, Method.WEB_PREVIEW, Method.DESKTOP_JSON, Method.DESKTOP_HTML
HOSTILE = "nul \x00 lone \ud83d ␛ \u202e z\u0351\u036b\u0343 <b>"


def look(connection: Connection, name: str, method: Method, minutes: int, held: Mapping[int, Message]) -> None:
    """A complete look at the chat, whose newest message is of that minute."""
    batch = [captured(i, what, record=n, method=method) for n, (i, what) in enumerate(held.items(), 1)]
    opened = open_file(connection, identity(name, method=method, minutes=minutes))
    store_batch(connection, opened, batch, len(batch))
    known = snapshot_of(batch)
    close_file(connection, opened, [Snapshot(MARKET, method, known.lowest_id, known.highest_id, at(minutes), True)])  # noqa: FBT003 - complete


def edited(text: str, minutes: int | None = None, **fields: object) -> Message:
    """A text, edited at that minute."""
    return message(text, 1, edited_at=None if minutes is None else at(minutes), **fields)


def texts_of(connection: Connection, message_id: int = 2) -> list[tuple[int, str, datetime, datetime, bool]]:
    """Number, text, when it was seen and whether it is the current one, of every version."""
    found = message_history(connection, "telegram", "7001", message_id)
    assert found is not None
    return [(one.number, one.text, one.first_seen_at, one.last_seen_at, one.is_current) for one in found.versions]


def differences(connection: Connection) -> list[tuple[object, ...]]:
    """Message, field, method, value and note of every value that is not shown."""
    return rows(
        connection,
        "select message_id, field, method, value, note from mart.difference where not is_shown order by 1, 2, 3",
    )


def test_versions_are_numbered_as_they_were_first_seen(connection: Connection) -> None:
    """A text that came back is the current one and keeps its number; texts are as served."""
    look(connection, "a", JSON, 10, {2: message(HOSTILE, 1)})
    look(connection, "b", JSON, 20, {2: edited("2", 15)})
    look(connection, "c", JSON, 30, {2: edited(HOSTILE, 25)})
    assert texts_of(connection) == [(1, HOSTILE, at(10), at(30), True), (2, "2", at(20), at(20), False)]
    assert rows(connection, "select version_count from mart.message") == [(2,)]


def test_an_old_page_saved_late_does_not_make_an_edit_the_first_version(connection: Connection) -> None:
    """A page does not say when its text was edited; the API does."""
    look(connection, "page", PREVIEW, 5, {2: message("after")})
    look(connection, "first", API, 10, {2: message("before")})
    look(connection, "second", API, 30, {2: edited("after", 20)})
    assert [(number, text) for number, text, *_ in texts_of(connection)] == [(1, "before"), (2, "after")]


def test_versions_of_one_look_are_ordered_by_their_edits(connection: Connection) -> None:
    """A service that follows a chat sees several within one look."""
    batch = [captured(2, edited(text, n or None), record=n + 1, method=API) for n, text in enumerate("abc")]
    opened = open_file(connection, identity("live", method=API))
    store_batch(connection, opened, batch, 3)
    close_file(connection, opened, [Snapshot(MARKET, API, 2, 2, at(40), False)])  # noqa: FBT003 - not complete
    assert [(number, text, is_current) for number, text, _, _, is_current in texts_of(connection)] == [
        (1, "a", False),
        (2, "b", False),
        (3, "c", True),
    ]


def test_a_deletion_says_how_it_is_known(connection: Connection) -> None:
    """Missed by a complete look, or told by the platform; a message that is there has none."""
    kept = {number: message(str(number), number) for number in (1, 2, 3, 4)}
    look(connection, "a", API, 10, kept)
    look(connection, "b", API, 20, {number: kept[number] for number in (1, 3, 4)})
    opened = open_file(connection, identity("told", method=API, minutes=30))
    store_deletions(connection, opened.file_id, MARKET, [3])
    close_file(connection, opened, [])
    found = {number: message_history(connection, "telegram", "7001", number) for number in (1, 2, 3)}
    deletions = {number: one.deletion for number, one in found.items() if one is not None}
    assert deletions[1] is None
    assert deletions[2] == Deletion(at(10), None, at(20), at(20))
    told = deletions[3]
    assert told is not None
    assert (told.last_seen_at, told.first_missed_at, told.told_at) == (at(20), None, told.gone_at)


@pytest.fixture(scope="module")
def disputed() -> Iterator[Connection]:
    """One chat by four methods; every message differs in one thing."""
    with fresh_connection() as connection:
        sender, file = Sender("user1", "阿明", "A"), Media("file", "a.pdf", "application/pdf", 10)
        rich = message(
            "same", 1, sender=sender, media=file, reply_to_id=1, forward=Forward("老王", "user9", 4), views=3123
        )
        plain = message("same", 1)
        api = {
            1: rich,
            2: message("a", 2, sender=Sender("user1", "阿明")),
            3: message("a", 3, entities=hidden_link("a", "https://x.example/")),
            4: message("a", 4, views=3123),
            5: message("b", 5, edited_at=at(50)),
            6: message("", 6, kind=MessageKind.SERVICE, action="edit_group_title"),
            7: message("a", 7, media=Media("animation")),
            8: message("a", 8, media=Media("animation")),
            9: message(HOSTILE, 9),
            10: message("a", 10, album_id="770"),
            11: message("a", 11),
        }
        desktop = {
            1: plain,
            2: message("a", 2, sender=Sender("1", "阿强")),
            3: message("a", 3, entities=hidden_link("a", "https://y.example/")),
            4: message("a", 4, views=3000),
            5: message("a", 5),
            6: message("", 6, kind=MessageKind.SERVICE, action="edit_group_title"),
            8: message("a", 8, media=Media("video_file")),
            9: message(HOSTILE + "!", 9),
        }
        preview = {
            4: message("a", 4, views=3120, is_lossy=True),
            7: message("a", 7, media=Media("video_file")),
            10: message("a", 10, album_id="10"),
        }
        pages = {
            5: message("a", 5, entities=None),
            6: message("", 6 - 60, kind=MessageKind.SERVICE, action="Lin changed the title", is_time_local=True),
            11: message("a", 11 - 480, is_time_local=True),
        }
        look(connection, "api", API, 60, api)
        look(connection, "desktop", JSON, 40, desktop)
        look(connection, "preview", PREVIEW, 30, preview)
        look(connection, "pages", HTML, 30, pages)
        yield connection


def test_what_a_format_leaves_out_is_no_disagreement(disputed: Connection) -> None:
    """Nothing is said about a sender, a file, a reply, a forward or an album by a method that has no word for it."""
    assert rows(disputed, "select from mart.difference where message_id in (1, 10)") == []


def test_values_that_differ_are_shown_with_what_explains_them(disputed: Connection) -> None:
    """Contradictions have no note."""
    assert differences(disputed) == [
        (2, "sender_id", "desktop_json", "1", "id without its kind"),
        (2, "sender_name", "desktop_json", "阿强", None),
        (3, "links", "desktop_json", '["https://y.example/"]', None),
        (4, "views", "desktop_json", "3000", "counted at another time"),
        (4, "views", "web_preview", "3120", "rounded"),
        (5, "text", "desktop_html", "a", "seen before an edit"),
        (5, "text", "desktop_json", "a", "seen before an edit"),
        (6, "action", "desktop_html", "Lin changed the title", "told in words"),
        (6, "posted_at", "desktop_html", "2026-03-01T07:06:00Z", "no exact time"),
        (7, "media_kind", "web_preview", "video_file", "wider word"),
        (8, "media_kind", "desktop_json", "video_file", None),
        (9, "text", "desktop_json", "nul ␛0000 lone ␛d83d ␛241b \u202e z\u0351\u036b\u0343 <b>!", None),
        (11, "posted_at", "desktop_html", "2026-03-01T00:11:00Z", "no exact time"),
    ]


def test_the_value_that_is_shown_stands_beside_the_others(disputed: Connection) -> None:
    """It is the one of the message, with the capture that says so; texts come out as served."""
    found = message_history(disputed, "telegram", "7001", 9)
    assert found is not None
    shown, other = found.differences
    assert (shown.method, shown.value, shown.is_shown, shown.is_contradiction) == (API, HOSTILE, True, False)
    assert (other.method, other.value, other.is_contradiction) == (JSON, HOSTILE + "!", True)
    hashes = {one.method: one.content_sha256 for one in found.captures}
    assert (hashes[API], hashes[JSON]) == (shown.content_sha256, other.content_sha256)
    merged = rows(disputed, "select text from mart.message where message_id = 9")
    assert merged == rows(disputed, "select value from mart.difference where message_id = 9 and is_shown")


def test_a_page_saved_after_an_edit_that_it_does_not_time(connection: Connection) -> None:
    """The text that the API saw earlier is no contradiction; the other way round nothing explains it."""
    look(connection, "api", API, 10, {2: message("before", 1), 3: message("kept", 1)})
    look(connection, "page", PREVIEW, 20, {2: message("after", 1)})
    look(connection, "old page", PREVIEW, 5, {3: message("other", 1)})
    assert differences(connection) == [
        (2, "text", "telegram_api", "before", "seen before an edit"),
        (3, "text", "web_preview", "other", None),
    ]


def test_the_fields_that_differ_in_a_chat_are_listed(disputed: Connection) -> None:
    """The newest message first."""
    found = [(one.message_id, one.field, one.is_contradicted) for one in disagreements(disputed, "telegram", "7001")]
    assert found[:3] == [(11, "posted_at", False), (9, "text", True), (8, "media_kind", True)]
    assert len(found) == 11
    assert disagreements(disputed, "telegram", "nobody") == []


def test_a_chat_is_found_by_its_number_and_by_its_names(disputed: Connection) -> None:
    """A name of nobody finds nothing."""
    assert chats_called(disputed, "telegram", "7001") == ["7001"]
    assert chats_called(disputed, "telegram", "nobody \x00 \ud800") == []
    assert message_history(disputed, "telegram", "7001", 999) is None


FILL = """
insert into core.source (platform, numeric_id, public_by)
select 'telegram', 1000 + s, 'format' from generate_series(1, 20) as s;
insert into raw.file (sha256, name, size_bytes, method, modified_at)
select sha256(f::text::bytea), f::text, 1, case when f % 2 = 0 then 'telegram_api' else 'web_preview' end, now()
from generate_series(1, 400) as f;
insert into raw.snapshot (file_id, source_id, method, lowest_id, highest_id, newest_at, lowest_record, highest_record)
select f.file_id, f.file_id % 20 + 1, f.method, 1, 500, now(), 1, 500 from raw.file as f;
insert into core.version (source_id, message_id, text, text_sha256)
select s, m, 'text', '' from generate_series(1, 20) as s, generate_series(1, 500) as m;
insert into core.message (source_id, message_id, kind, posted_at, is_time_local, is_lossy, current_version_id,
    last_file_id, gone_at)
select v.source_id, v.message_id, '', now(), false, false, v.version_id, 1, now() from core.version as v;
insert into raw.capture (file_id, record, source_id, message_id, method, content, content_sha256)
select f.file_id, m.message_id, m.source_id, m.message_id, f.method, '', ''
from core.message as m join raw.file as f on f.file_id % 20 + 1 = m.source_id and f.file_id <= 40;
insert into core.sighting (capture_id, file_id, source_id, message_id, version_id, has_marks, kind, posted_at,
    is_time_local, is_lossy)
select c.capture_id, c.file_id, m.source_id, m.message_id, m.current_version_id, true, '', now(), false, false
from raw.capture as c join core.message as m using (source_id, message_id);
analyze;
"""


def test_a_message_and_a_chat_are_found_by_their_keys(connection: Connection) -> None:
    """No table that holds every message is read through, be it for one message or for a chat."""
    with connection.cursor() as cursor:
        cursor.execute(FILL)
        for view in ("version", "capture", "deletion", "difference"):
            chat = f"explain select * from mart.{view} where platform = 'telegram' and chat = '1007'"  # noqa: S608 - one of the list
            for query, key in ((f"{chat} and message_id = 9", "message_id = 9"), (chat, "source_id = s.source_id")):
                cursor.execute(query)
                plan = [line for (line,) in cursor.fetchall()]
                read = [line for line in plan if re.search(r"Seq Scan on (message|version|sighting|capture)\b", line)]
                assert not read, "\n".join(plan)
                conditions = [line for line in plan if "Index Cond" in line and "source_id = " in line and key in line]
                assert conditions, "\n".join(plan)
