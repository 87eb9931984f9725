"""The shipped sample: deterministic, large enough, and what its formats claim to be."""

import json
import os
import subprocess
import sys
from base64 import urlsafe_b64decode
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.html_tree import classes, find, find_all, is_within, tree_of
from collectors.protocol import ImportOptions, Item
from collectors.registry import COLLECTORS, collect
from domain.capture import Captured, Rejection
from domain.chat import Snapshot
from domain.errors import RefusedError
from domain.vocabulary import MessageKind, Method
from pipeline.sample import DECLARED_PUBLIC, chats, write_sample
from pipeline.sample.body import body_of
from pipeline.sample.chance import chance
from pipeline.sample.lines import text_file
from pipeline.sample.nonces import disguised
from pipeline.sample.post import Post, seen
from pipeline.sample.wallets import wallet

_PUBLIC_TEXTS = ("group", "supply", "notices", "chat", "abroad", "desk")


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def items(paths: list[Path]) -> list[Item]:
    return [item for file in _files(paths) for item in collect(file, ImportOptions(is_declared_public=True))]


def _files(paths: list[Path]) -> Iterator[ImportFile]:
    for found in discover(paths):
        assert isinstance(found, ImportFile), found
        yield found


def _captured(items: list[Item]) -> list[Captured]:
    return [item for item in items if isinstance(item, Captured)]


def _bytes_below(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _load(path: Path) -> dict[str, object]:
    record = json.loads(path.read_text("utf-8"))
    assert isinstance(record, dict)
    return record


def test_bytes_are_the_same_in_another_process(tmp_path: Path) -> None:
    """Two processes with different hash seeds and time zones write the same bytes."""
    written = []
    for seed, zone in (("1", "Asia/Bangkok"), ("2", "America/Lima")):
        folder = tmp_path / seed
        program = "import sys, pathlib, pipeline.sample as s; s.write_sample(pathlib.Path(sys.argv[1]))"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        subprocess.run([sys.executable, "-c", program, str(folder)], check=True, env=environment)
        written.append(_bytes_below(folder))
    assert written[0] == written[1]
    assert written[0]


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    """A second call into the same folder returns the same paths and leaves the same files."""
    first = write_sample(tmp_path)
    before = _bytes_below(tmp_path)
    assert write_sample(tmp_path) == first
    assert _bytes_below(tmp_path) == before


def test_there_are_enough_messages_chats_and_formats(items: list[Item]) -> None:
    """At least 2,000 messages in at least five chats of five formats."""
    captured = _captured(items)
    assert len({(item.capture.chat.key, item.capture.message_id) for item in captured}) >= 2_000
    assert len({item.capture.chat.key for item in captured}) >= 5
    assert {item.capture.method for item in captured} == {collector.METHOD for collector in COLLECTORS}


def test_there_are_enough_hand_written_messages() -> None:
    """At least 700 different base messages stand in the text files."""
    written = {
        line.text for name in _PUBLIC_TEXTS for thread in text_file(name).threads for line in thread.lines if line.text
    }
    assert len(written) >= 700


def test_only_the_planned_records_are_set_aside(items: list[Item]) -> None:
    """Two damaged lines are faults, one private chat is left out, and nothing else is."""
    rejections = [item for item in items if isinstance(item, Rejection)]
    assert sorted((Path(item.file).name, item.is_fault) for item in rejections) == [
        ("hehe_abroad_board.jsonl", True),
        ("hehe_abroad_board.jsonl", True),
        ("result.json", False),
    ]


def test_the_private_chat_is_in_the_file_and_nowhere_else(paths: list[Path], items: list[Item]) -> None:
    """The account's export holds a private chat, and no capture holds a word of it."""
    account = next(path for path in paths if path.parent.name == "account")
    record = _load(account)
    assert isinstance(record["chats"], dict)
    assert "personal_chat" in {chat["type"] for chat in record["chats"]["list"]}
    private = {line.text for thread in text_file("private").threads for line in thread.lines}
    assert not private & {item.message.text for item in _captured(items)}


def test_only_the_declared_units_need_a_declaration(paths: list[Path]) -> None:
    """Without the operator's word exactly the units in DECLARED_PUBLIC are refused."""
    refused = set()
    for path in paths:
        for file in _files([path]):
            try:
                list(collect(file, ImportOptions()))
            except RefusedError:
                refused.add(path.name)
    assert refused == DECLARED_PUBLIC


def test_the_second_look_shows_edits_deletions_and_news(items: list[Item]) -> None:
    """Between the two exports of the group texts and hidden links change, ids inside the window vanish, others come."""
    looks = _looks_at_group(items)
    first, second = looks
    gone = first.keys() - second.keys()
    assert len(gone) >= 8
    assert min(second) < min(gone)
    assert max(gone) < max(first)
    changed = [number for number in first.keys() & second.keys() if first[number].message != second[number].message]
    assert len(changed) >= 8
    assert all(second[number].message.edited_at is not None for number in changed)
    assert any(first[number].message.hidden_links != second[number].message.hidden_links for number in changed)
    assert len(second.keys() - first.keys()) >= 100
    windows = [item for item in items if isinstance(item, Snapshot) and item.chat.numeric_id == chats.GROUP.numeric_id]
    assert [window.is_complete_window for window in windows] == [True, True]


def _looks_at_group(items: list[Item]) -> list[dict[int, Captured]]:
    group = [item for item in _captured(items) if item.capture.chat.numeric_id == chats.GROUP.numeric_id]
    looks: list[dict[int, Captured]] = []
    for item in group:
        if item.capture.record == 1:
            looks.append({})
        looks[-1][item.capture.message_id] = item
    assert len(looks) == 2
    return looks


def test_the_same_message_reads_the_same_in_two_formats(items: list[Item]) -> None:
    """What the saved page of the supply channel shows is word for word what the dump says, marks included."""
    by_id: dict[int, dict[Method, Captured]] = defaultdict(dict)
    for item in _captured(items):
        if item.capture.chat.numeric_id == chats.SUPPLY.numeric_id:
            by_id[item.capture.message_id][item.capture.method] = item
    twice = [found for found in by_id.values() if len(found) == 2]
    assert len(twice) >= 20
    for found in twice:
        dump, page = found[Method.TELETHON_DUMP].message, found[Method.WEB_PREVIEW].message
        assert (dump.text, dump.entities, dump.posted_at) == (page.text, page.entities, page.posted_at)


@pytest.mark.parametrize(
    ("unit", "posts"),
    [
        ("ChatExport_hengtai_linli_chat", chats.talk_posts),
        ("2026-11-10_hehedb_gongxu.json", chats.supply_posts),
        ("hehe_abroad_board.jsonl", chats.abroad_posts),
    ],
)
def test_writers_lose_nothing(unit: str, posts: Callable[[], list[Post]], paths: list[Path]) -> None:
    """Texts, times, answers and marks come out of the file as they went in."""
    path = next(path for path in paths if path.name == unit)
    (file,) = _files([path])
    read = {item.capture.message_id: item.message for item in _captured(list(collect(file, _DECLARED)))}
    expected = [post for post in seen(posts(), chats.LAST_SEEN_AT) if post.action is None]
    assert len(expected) > 100
    for post in expected:
        message = read[post.message_id]
        assert (message.text, message.posted_at) == (post.body.text, post.at)
        assert message.reply_to_id == post.reply_to_id
        marks = [mark for mark in post.body.marks if mark.href]
        assert list(message.hidden_links or ()) == [mark.href for mark in marks]


_DECLARED = ImportOptions(is_declared_public=True)


def test_channels_hold_what_their_formats_make_hard(items: list[Item]) -> None:
    """Albums, forwards, answers, hidden links, edits and service messages are all there."""
    messages = [item.message for item in _captured(items)]
    assert sum(message.album_id is not None for message in messages) >= 10
    assert sum(message.forward is not None for message in messages) >= 5
    assert sum(message.reply_to_id is not None for message in messages) >= 200
    assert sum(bool(message.hidden_links) for message in messages) >= 10
    assert sum(message.kind is MessageKind.SERVICE for message in messages) >= 5
    preview = [item.message for item in _captured(items) if item.capture.method is Method.WEB_PREVIEW]
    assert any(message.is_lossy for message in preview)
    assert any(message.reply_to_id for message in preview)


def test_everything_happens_in_the_autumn_of_2026(items: list[Item]) -> None:
    """Times are fixed, and run forward with the ids of a chat."""
    by_chat: dict[str, dict[int, datetime]] = defaultdict(dict)
    for item in _captured(items):
        by_chat[item.capture.chat.key][item.capture.message_id] = item.message.posted_at
    for times in by_chat.values():
        in_order = [times[number] for number in sorted(times)]
        assert datetime(2026, 9, 1, tzinfo=UTC) <= in_order[0]
        assert in_order[-1] < datetime(2026, 11, 20, tzinfo=UTC)
        assert all(earlier <= later for earlier, later in pairwise(in_order))


def test_no_markup_is_left_in_any_text(items: list[Item]) -> None:
    """Slots are filled and flags taken off."""
    for item in _captured(items):
        text = item.message.text
        assert not set("{}") & set(text), text
        assert not text.startswith(("!", "> "))
        assert "=>>" not in text


def test_result_json_has_the_shape_of_desktop(paths: list[Path]) -> None:
    """The joined pieces of a mixed text are the text of its entities, and the true time stands beside the local one."""
    for path in (path for path in paths if path.name == "result.json" and path.parent.name != "account"):
        record = _load(path)
        assert record["type"] == "public_supergroup"
        assert isinstance(record["messages"], list)
        mixed = [message for message in record["messages"] if isinstance(message["text"], list)]
        assert mixed
        for message in mixed:
            pieces = "".join(piece if isinstance(piece, str) else piece["text"] for piece in message["text"])
            assert pieces == "".join(entity["text"] for entity in message["text_entities"])
        assert all(message["date_unixtime"].isdecimal() for message in record["messages"])


def test_the_dump_counts_offsets_in_utf16(paths: list[Path]) -> None:
    """Behind an emoji an entity's offset runs ahead of the characters."""
    records = json.loads(next(path for path in paths if path.name.endswith("gongxu.json")).read_text("utf-8"))
    assert isinstance(records, list)
    links = [
        (record["message"], entity)
        for record in records
        for entity in record.get("entities", ())
        if entity["_"] == "MessageEntityTextUrl"
    ]
    assert links
    for text, entity in links:
        units = text.encode("utf-16-le")
        shown = units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
        assert shown in text
        assert shown.strip() == shown


def test_pages_name_their_channel_and_nest_albums(paths: list[Path]) -> None:
    """``data-view`` holds the channel's negative id, an album is one box with nested texts."""
    pages = [tree_of(path.read_bytes()) for path in paths if path.parent.name == "notices"]
    boxes = [box for page in pages for box in find_all(page, "js-widget_message")]
    views = [json.loads(urlsafe_b64decode(f"{box.get('data-view')}==")) for box in boxes]
    assert {view["c"] for view in views} == {-chats.NOTICES.numeric_id}
    albums = [box for box, view in zip(boxes, views, strict=True) if str(view["p"]).endswith("g")]
    assert albums
    texts = [text for box in albums for text in find_all(box, "js-message_text")]
    assert any(is_within(text, "js-message_text") for text in texts)
    metas = [meta.text or "" for page in pages for meta in find_all(page, "tgme_widget_message_meta")]
    assert "edited " in metas


def test_desktop_pages_join_messages(paths: list[Path]) -> None:
    """The chat fills two pages, and joined messages leave out their sender."""
    folder = next(path for path in paths if path.is_dir())
    assert sorted(path.name for path in folder.iterdir()) == ["messages.html", "messages2.html"]
    pages = [tree_of(path.read_bytes()) for path in sorted(folder.iterdir())]
    assert all(find(page, "page_header") is not None for page in pages)
    blocks = [block for page in pages for block in find_all(page, "default")]
    joined = [block for block in blocks if "joined" in classes(block)]
    assert joined
    for block in blocks:
        assert ("joined" in classes(block)) == (find(block, "from_name") is None)


def test_a_wallet_belongs_to_its_owner_and_breaks_in_known_ways() -> None:
    """Forms change how an address is written, ``bad`` one character of it."""
    whole = wallet("tron", "somebody")
    assert wallet("tron", "somebody") == whole != wallet("tron", "somebody else")
    assert "".join(wallet("tron", "somebody", "spaced").split()) == whole
    assert "".join(wallet("tron", "somebody", "lines").split()) == whole
    assert wallet("tron", "somebody", "invisible").replace("\u200b", "") == whole
    bad = wallet("tron", "somebody", "bad")
    assert sum(left != right for left, right in zip(bad, whole, strict=True)) == 1
    assert len(wallet("tron", "somebody", "short")) == 11


def test_a_disguise_never_grows_into_a_handle() -> None:
    """Whatever is put around a text, its marks still cover the same words and end where they ended."""
    body = body_of("@first_one 收 `code` [这里](https://t.me/x) @last_one9")
    assert [body.text[mark.start : mark.end] for mark in body.marks] == ["@first_one", "code", "这里", "@last_one9"]
    for number in range(200):
        changed = disguised(body, chance("test", number))
        assert body_of(changed.text.replace("code", "`code`")).text == changed.text
        assert [changed.text[mark.start : mark.end] for mark in changed.marks] == [
            body.text[mark.start : mark.end] for mark in body.marks
        ]
        after = changed.text[changed.marks[-1].end :]
        assert not after[:1].isascii() or not after[:1].isalnum()
