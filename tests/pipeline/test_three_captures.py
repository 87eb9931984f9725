"""One channel by the API, by its preview pages and by a Desktop export: one set of messages, differences shown."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.history import chat_json, find_place
from pipeline.import_files import ImportRequest, import_paths
from pipeline.sample.body import Body, body_of
from pipeline.sample.post import Chat
from pipeline.search import search_lines
from tests.support.collecting_live import LiveCollection, live_collection
from tests.support.database import rows
from tests.support.three_ways import Channel, posted
from warehouse.history import MessageHistory, message_history
from warehouse.publishing import publish

CHAT = Chat("灯塔 <b>担保</b> 🚗 供需", "lantern_three", 2001)
START = datetime(2026, 3, 1, 8, tzinfo=UTC)
METHODS = ["desktop_json", "telegram_api", "web_preview"]
TEXTS = (
    "收车队，卡接回U，日结 **当天** #担保",
    "[点这里](https://hidden.example/a?b=c&d=1) 深圳 🚗🏍 @lantern_desk",
    "Selling USDT to Khmer riel\nsecond line & <script>alert(1)</script> \"quotes\" 'single'",
    "turned \u202e around \u2066 twice, z\u0351\u036b\u0343a\u0352\u036al\u0328\u0315g\u0489o, family 👨‍👩‍👧‍👦",
    "`TXaddressInCode` https://scan.example/T1 t.me/lantern_three =HYPERLINK(1+1) ␛0000",
    "长" * 4096,
    "",
)
OLD_NAME, OTHER_TEXT, OTHER_FILE, OTHER_LINK, ROUNDED, EDITED = 8, 1, 3, 16, 12, 26


def _channel() -> Channel:
    posts = []
    message_id = 0
    for number in range(56):
        message_id += 1
        at = START + timedelta(minutes=message_id)
        body = body_of(TEXTS[number % len(TEXTS)])
        fields: dict[str, object] = {"views": 100 + number}
        if number % 7 == 2:
            fields["media"] = "file"
        elif number % 7 == 6:
            fields["media"] = "photo"
        if number % 11 == 4:
            fields["reply_to_id"] = message_id - 1
        if number % 13 == 5:
            fields["forward"] = "老王 & Söhne"
        if number % 9 == 8:
            fields["edited_at"] = at + timedelta(minutes=5)
        if number in {20, 41}:
            fields.update(media="photo", album=2)
        if number in {30, 31}:
            body = Body("灯塔担保 新名字" if number == 30 else "")
            fields = {"action": "edit_group_title" if number == 30 else "edit_group_photo"}
        posts.append(posted(CHAT, message_id, at, body, **fields))
        message_id += int(str(fields.get("album", 0)))
    return _with_differences(Channel(CHAT, posts))


def _with_differences(channel: Channel) -> Channel:
    by_id = {post.message_id: post for post in channel.posts}
    by_id[ROUNDED] = replace(by_id[ROUNDED], views=3123)
    # Edited on the API's side after the export was made; the page shows the new text and no time.
    by_id[EDITED] = replace(by_id[EDITED], body=Body("改了 900U"), edited_at=START + timedelta(days=9))
    text: dict[str, object] = {"text": "收车队，卡接回U，周结", "text_entities": []}
    before: dict[str, object] = {"text": "没改 800U", "text_entities": [], "edited": None, "edited_unixtime": None}
    link = replace(by_id[OTHER_LINK], body=body_of(TEXTS[1].replace("hidden.example", "elsewhere.example")))
    exported: dict[int, dict[str, object]] = {
        OLD_NAME: {"from": "灯塔旧名"},
        OTHER_TEXT: text,
        OTHER_FILE: {"file_name": "other.pdf"},
        EDITED: before,
    }
    return Channel(CHAT, list(by_id.values()), exported, {OTHER_LINK: link})


@dataclass(frozen=True)
class Seen:
    """The channel and the warehouse that holds its three captures."""

    channel: Channel
    live: LiveCollection


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """Collected by the API, exported and saved, and imported."""
    folder: Path = tmp_path_factory.mktemp("three")
    channel = _channel()
    with live_collection() as live:
        channel.serve(live.scene.world)
        assert live.collect("telegram:lantern_three").results[0].error is None
        summary = import_paths(live.connection, ImportRequest((channel.export(folder), *channel.save_pages(folder))))
        assert (summary.rejected, summary.refused, summary.new) == (0, [], 0)
        yield Seen(channel, live)


def test_three_ways_give_one_set_of_messages_with_three_captures_each(seen: Seen) -> None:
    """Ids, and for each the capture of every method."""
    found = rows(
        seen.live.connection,
        "select message_id, array_agg(method order by method) from mart.capture group by message_id order by 1",
    )
    assert found == [(message_id, METHODS) for message_id in seen.channel.ids]
    assert len(found) == 60
    assert rows(seen.live.connection, "select count(*), count(distinct chat) from mart.message") == [(60, 1)]


def test_only_what_differs_is_another_version(seen: Seen) -> None:
    """Texts, marks and hidden links of all formats are read alike."""
    counts = rows(seen.live.connection, "select message_id, version_count from mart.message where version_count > 1")
    assert sorted(counts) == [(OTHER_TEXT, 2), (OTHER_LINK, 2), (EDITED, 2)]


def test_every_planted_difference_is_shown_and_there_is_no_other(seen: Seen) -> None:
    """A field, who says what, and whether something explains it."""
    query = "select message_id, field, method, note from mart.difference where not is_shown order by message_id, field, method"
    assert rows(seen.live.connection, query) == [
        (OTHER_TEXT, "text", "desktop_json", None),
        (OTHER_FILE, "media_name", "desktop_json", None),
        (OLD_NAME, "sender_name", "desktop_json", None),
        (ROUNDED, "views", "web_preview", "rounded"),
        (OTHER_LINK, "links", "web_preview", None),
        (EDITED, "text", "desktop_json", "seen before an edit"),
    ]
    shown = "select method, value from mart.difference where field = 'sender_name' and is_shown order by method"
    assert rows(seen.live.connection, shown) == [(method, CHAT.title) for method in METHODS[1:]]


def test_a_difference_leads_to_the_capture_that_says_so(seen: Seen) -> None:
    """The hash is that of a capture of the message by the method."""
    (other,) = (one for one in _history(seen, OTHER_TEXT).differences if one.is_contradiction)
    captures = {one.content_sha256: one for one in _history(seen, OTHER_TEXT).captures}
    assert captures[other.content_sha256].method == other.method == "desktop_json"
    assert other.value == "收车队，卡接回U，周结"


def test_the_messages_of_a_chat_that_differ_are_listed(seen: Seen) -> None:
    """With the number of messages for each field."""
    place = find_place(seen.live.connection, "telegram:@Lantern_Three")
    shown = chat_json(seen.live.connection, place, 3)
    assert shown["fields"] == {
        "links": {"contradicted": 1, "explained": 0},
        "media_name": {"contradicted": 1, "explained": 0},
        "sender_name": {"contradicted": 1, "explained": 0},
        "text": {"contradicted": 1, "explained": 1},
        "views": {"contradicted": 0, "explained": 1},
    }
    assert [one["message_id"] for one in shown["messages"]] == [OTHER_LINK, OLD_NAME, OTHER_FILE]


def test_an_edit_of_an_edit_and_a_deletion_are_shown(seen: Seen) -> None:
    """Three versions and the deletion in the search and in the mart."""
    live, source = seen.live, "telegram:lantern_three"
    world = live.scene.world
    channel = world.chats[CHAT.numeric_id]
    post = world.add(channel, "出四件套 800U")
    for text in ("出四件套 900U", "出四件套 950U https://evil.example/x"):
        live.collect(source)
        world.edit(channel, post.post_id, text=text)
    live.collect(source)
    world.delete(channel, post.post_id)
    live.collect(source)
    publish(live.connection)
    lines = search_lines(live.connection, "四件套", limit=9, is_listings_only=False)
    assert Counter("gone since 20" in line for line in lines) == {True: 3}
    (current,) = (line for line in lines if "  3 versions  " in line)
    assert "hxxps://evil[.]example/x" in current
    assert sum("earlier version, 1 of 3" in line and "800U" in line for line in lines) == 1
    assert sum("earlier version, 2 of 3" in line and "900U" in line for line in lines) == 1
    texts = [(one.number, one.text[:9], one.is_current) for one in _history(seen, post.post_id).versions]
    assert texts == [(1, "出四件套 800U", False), (2, "出四件套 900U", False), (3, "出四件套 950U", True)]
    gone = _history(seen, post.post_id).deletion
    assert gone is not None
    assert gone.told_at == gone.gone_at > gone.last_seen_at
    kept = rows(live.connection, "select message_id, version_count from mart.message where gone_at is not null")
    assert kept == [(post.post_id, 3)]


def _history(seen: Seen, message_id: int) -> MessageHistory:
    found = message_history(seen.live.connection, "telegram", "2001", message_id)
    assert found is not None
    return found
