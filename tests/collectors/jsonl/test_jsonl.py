"""Plain JSON lines."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from collectors.protocol import ImportOptions
from domain.chat import ChatRef
from domain.errors import RefusedError
from domain.message import Forward, Message, Sender, TextEntity
from domain.vocabulary import ChatType, Platform
from tests.support.collecting import captures, collected, rejections, snapshots
from tests.support.exports import line_record, write_lines

SECRET = "a secret that must not leave"
UNDECLARED = ImportOptions()


def _one(folder: Path, **fields: object) -> Message:
    (item,) = captures(collected(write_lines(folder / "l.jsonl", [{**line_record(1), **fields}]), UNDECLARED))
    return item.message


def _chat(folder: Path, **fields: object) -> ChatRef:
    path = write_lines(folder / "l.jsonl", [{**line_record(1), **fields}])
    return captures(collected(path, UNDECLARED))[0].capture.chat


def test_the_chat_is_a_name_or_a_number(tmp_path: Path) -> None:
    """With the platform and the type that the line gives."""
    expected = ChatRef(Platform.TELEGRAM, None, "quiet_market", "Quiet", ChatType.PUBLIC_CHANNEL)
    assert _chat(tmp_path, chat="@Quiet_market", chat_title="Quiet") == expected
    assert _chat(tmp_path, chat=-1_001_777_000_111).numeric_id == 1_777_000_111
    assert _chat(tmp_path, chat="1777000111").numeric_id == 1_777_000_111
    assert _chat(tmp_path, platform="potato", chat="群-5").key == "群-5"


def test_a_line_that_does_not_say_its_type_needs_a_declaration(tmp_path: Path) -> None:
    """The lines before it say theirs."""
    record = line_record(1)
    del record["chat_type"]
    path = write_lines(tmp_path / "l.jsonl", [record])
    with pytest.raises(RefusedError, match=r"l\.jsonl"):
        collected(path, UNDECLARED)
    (item,) = captures(collected(path))
    assert item.capture.chat.chat_type is ChatType.UNKNOWN


@pytest.mark.parametrize("kind", ["private_channel", "private_group", "personal_chat", "saved_messages", "group"])
def test_private_chats_are_never_stored(tmp_path: Path, kind: str) -> None:
    """Declared or not: one rejection each, without name or content."""
    private = line_record(1, SECRET, chat_type=kind, chat="secret_name")
    items = collected(write_lines(tmp_path / "l.jsonl", [private, private, line_record(2)]))
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.is_fault, rejection.content) == (1, False, b"")
    assert SECRET not in repr(rejection)
    assert "secret_name" not in repr(rejection)
    assert [item.capture.record for item in captures(items)] == [3]


def test_every_field_is_read(tmp_path: Path) -> None:
    """Marks are in code points; links without a place are hidden ones."""
    message = _one(
        tmp_path,
        text="🏍 go",
        sender="Lin",
        sender_id=5,
        edited_at="2026-05-04T10:00:09+00:00",
        reply_to_id=3,
        forwarded_from="Old",
        views=9,
        entities=[{"start": 2, "end": 4, "kind": "text_link", "target": "https://a.example"}],
        links=["https://b.example"],
    )
    assert message.posted_at == datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
    assert message.edited_at == datetime(2026, 5, 4, 10, 0, 9, tzinfo=UTC)
    assert (message.sender, message.reply_to_id, message.views) == (Sender("5", "Lin"), 3, 9)
    assert message.forward == Forward("Old")
    assert message.entities == (
        TextEntity(2, 4, "text_link", "https://a.example"),
        TextEntity(0, 0, "text_link", "https://b.example"),
    )
    assert message.hidden_links == ("https://a.example", "https://b.example")


def test_a_line_without_marks_says_that_it_has_none(tmp_path: Path) -> None:
    """It must not look like an edit that removed a link."""
    assert _one(tmp_path).entities is None
    assert _one(tmp_path, links=[]).entities == ()


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"platform": "pigeon"}, "unknown platform"),
        ({"platform": None}, "unknown platform"),
        ({"chat": None}, "no possible chat"),
        ({"chat": "not a name"}, "no possible chat"),
        ({"chat": 10**30}, "no possible chat"),
        ({"chat_type": "plaza"}, "unknown chat_type"),
        ({"id": 2**63}, "no possible id"),
        ({"id": None}, "no id"),
        ({"date": None}, "no date"),
        ({"date": "9999-12-31T00:00:00Z"}, "no possible date"),
        ({"text": None}, "no text"),
        ({"text": ["a"]}, "the text is no string"),
        ({"entities": [{"start": 0, "end": 99, "kind": "bold"}]}, "an entity needs"),
        ({"entities": {}, "links": 5}, "entities and links"),
    ],
)
def test_a_bad_field_costs_its_line_only(tmp_path: Path, fields: dict[str, object], reason: str) -> None:
    """The number is that of the line."""
    records = [line_record(1), {**line_record(2), **fields}, line_record(3)]
    items = collected(write_lines(tmp_path / "l.jsonl", records))
    assert [item.capture.record for item in captures(items)] == [1, 3]
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.reason.startswith(reason)) == (2, True)
    # What is not known to be public is not kept.
    assert bool(rejection.content) is (reason != "unknown chat_type")


def test_broken_and_blank_lines_do_no_harm(tmp_path: Path) -> None:
    """A byte order mark, Windows line ends, half a line, bytes that are not UTF-8."""
    path = tmp_path / "l.jsonl"
    good = write_lines(path, [line_record(1)]).read_bytes().strip()
    path.write_bytes(b"\xef\xbb\xbf" + good + b"\r\n\r\n  \n{half\n\xff\xfe\n[]\n" + good)
    items = collected(path)
    assert [item.capture.record for item in captures(items)] == [1, 7]
    reasons = [(rejection.record, rejection.reason.split(":")[0]) for rejection in rejections(items)]
    assert reasons == [(4, "not JSON"), (5, "not UTF-8"), (6, "not an object")]


def test_lines_are_never_a_complete_window(tmp_path: Path) -> None:
    """Whoever wrote them chose them; each chat has its own snapshot."""
    records = [line_record(1), line_record(9, chat="other_chat"), line_record(2)]
    found = snapshots(collected(write_lines(tmp_path / "l.jsonl", records)))
    assert [(snapshot.chat.key, snapshot.lowest_id, snapshot.highest_id) for snapshot in found] == [
        ("quiet_market", 1, 2),
        ("other_chat", 9, 9),
    ]
    assert not any(snapshot.is_complete_window for snapshot in found)
