"""``result.json``: chats, accounts, and files that are broken."""

import json
from pathlib import Path

import pytest

from domain.chat import ChatRef
from domain.vocabulary import ChatType, Platform
from pipeline.bench_export import write_export
from tests.support.collecting import captures, collected, rejections, snapshots
from tests.support.exports import desktop_chat, desktop_message, write_json

SECRET = "a secret that must not leave"
PRIVATE = [
    *("private_group", "private_supergroup", "private_channel", "personal_chat"),
    *("bot_chat", "saved_messages", "replies"),
]


def _write(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8")
    return path


def _account(*chats: object, left: tuple[object, ...] = ()) -> dict[str, object]:
    lists = {"chats": {"about": "a", "list": list(chats)}, "left_chats": {"about": "b", "list": list(left)}}
    return {"about": "x", "personal_information": {"user_id": 1}, "contacts": {"list": [{"id": 5}]}, **lists}


def test_a_chat_has_its_id_title_and_type(tmp_path: Path) -> None:
    """The id is bare; there is no public name in the file."""
    items = collected(write_json(tmp_path / "r.json", desktop_chat([desktop_message(1)], type="public_channel")))
    expected = ChatRef(Platform.TELEGRAM, 1_777_000_111, None, "Quiet market", ChatType.PUBLIC_CHANNEL)
    assert captures(items)[0].capture.chat == expected
    assert snapshots(items)[0].is_complete_window


@pytest.mark.parametrize("kind", PRIVATE)
def test_a_private_chat_is_never_stored(tmp_path: Path, kind: str) -> None:
    """Counted, with its kind and nothing else of it."""
    chat = desktop_chat([desktop_message(1, SECRET), desktop_message(2, SECRET)], type=kind, name=SECRET, id=987654321)
    (rejection,) = collected(write_json(tmp_path / "r.json", chat))
    assert (rejection,) == tuple(rejections([rejection]))
    shown = repr(rejection)
    assert kind in rejections([rejection])[0].reason
    assert not rejections([rejection])[0].is_fault
    assert SECRET not in shown
    assert "987654321" not in shown


def test_an_account_gives_its_public_chats(tmp_path: Path) -> None:
    """Also those that were left; record numbers count every message of the file, those passed over too."""
    first = desktop_chat([desktop_message(1), desktop_message(2)])
    private = desktop_chat([desktop_message(1, SECRET)] * 3, type="personal_chat")
    empty = desktop_chat([], type="personal_chat")
    left = desktop_chat([desktop_message(9)], id=1_777_000_999)
    items = collected(write_json(tmp_path / "r.json", _account(first, private, empty, left=(left,))))
    assert [item.capture.record for item in captures(items)] == [1, 2, 7]
    assert [rejection.record for rejection in rejections(items)] == [3, 6]
    assert [rejection.reason.split(":")[0] for rejection in rejections(items)] == [
        "chat 2 of the list",
        "chat 3 of the list",
    ]
    assert len({item.capture.chat.key for item in captures(items)}) == 2


def test_an_account_is_no_complete_window(tmp_path: Path) -> None:
    """By default Telegram Desktop exports only the operator's own messages of a group, and the file does not say."""
    items = collected(write_json(tmp_path / "r.json", _account(desktop_chat([desktop_message(1)]))))
    assert not snapshots(items)[0].is_complete_window


def test_a_type_after_the_messages_is_a_clear_fault(tmp_path: Path) -> None:
    """Nothing of such a chat is stored, as it may be private."""
    chat = {"name": SECRET, "id": 5, "messages": [desktop_message(1, SECRET)], "type": "personal_chat"}
    (rejection,) = rejections(collected(write_json(tmp_path / "r.json", chat)))
    assert "comes after its messages" in rejection.reason
    assert rejection.is_fault
    assert SECRET not in repr(rejection)


@pytest.mark.parametrize("kind", ["public_square", "", None, 7])
def test_an_unknown_type_is_not_taken_as_public(tmp_path: Path, kind: object) -> None:
    """Public has to be said."""
    items = collected(write_json(tmp_path / "r.json", desktop_chat([desktop_message(1)], type=kind)))
    assert not captures(items)
    assert rejections(items)[0].is_fault


def test_a_truncated_export_keeps_what_came_before(tmp_path: Path) -> None:
    """At whatever byte it is cut: whole records, then one rejection that says so."""
    content = json.dumps(desktop_chat([desktop_message(number) for number in range(1, 6)]), ensure_ascii=False)
    start = content.index('"messages"') + 12
    for cut in range(start, len(content) - 1, 7):
        items = collected(_write(tmp_path / "r.json", content[:cut]))
        whole = len(captures(items))
        assert [item.capture.record for item in captures(items)] == list(range(1, whole + 1))
        (rejection,) = rejections(items)
        assert rejection.record == whole + 1
        assert rejection.reason.startswith("broken JSON")
        assert len(snapshots(items)) == min(whole, 1)


def test_one_broken_record_does_not_cost_the_others(tmp_path: Path) -> None:
    """It is set aside with its bytes."""
    good = json.dumps(desktop_message(1))
    content = json.dumps(desktop_chat([])).replace("[]", f'[{good}, {{"id": 2, "text": "\\q"}}, {good}]')
    items = collected(_write(tmp_path / "r.json", content))
    assert [item.capture.record for item in captures(items)] == [1, 3]
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.content) == (2, b'{"id": 2, "text": "\\q"}')
    assert "not JSON" in rejection.reason


def test_bytes_that_are_not_utf8_cost_their_record_only(tmp_path: Path) -> None:
    """The next record is read."""
    path = tmp_path / "r.json"
    good = json.dumps(desktop_message(1)).encode()
    head = json.dumps(desktop_chat([]))[:-2].encode()
    path.write_bytes(head + good.replace(b"Lin", b"L\xff") + b"," + good + b"]}")
    items = collected(path)
    assert [item.capture.record for item in captures(items)] == [2]
    assert "not UTF-8" in rejections(items)[0].reason


_BAD = [
    ({"id": 2**63}, "no possible id"),
    ({"id": 10**40}, "no possible id"),
    ({"id": 1.5}, "no possible id"),
    ({"id": None}, "no id"),
    ({"date_unixtime": "253402300799"}, "no possible date"),
    ({"date_unixtime": "-62167219200"}, "no possible date"),
    ({"date_unixtime": None, "date": "0000-01-01T00:00:00"}, "no possible date"),
    ({"date_unixtime": None, "date": None}, "no date"),
    ({"text": 5}, "the text is neither"),
    ({"text": [5]}, "a piece of the text"),
    ({"type": "hologram"}, "unknown type of message"),
    ({"type": ["message"]}, "unknown type of message"),
]


@pytest.mark.parametrize(("fields", "reason"), _BAD, ids=lambda value: f"{value!r:.50}")
def test_a_bad_field_costs_its_record_only(tmp_path: Path, fields: dict[str, object], reason: str) -> None:
    """Reason, number and content are kept, and the window is not believed complete."""
    messages = [desktop_message(1), {**desktop_message(2), **fields}, desktop_message(3)]
    items = collected(write_json(tmp_path / "r.json", desktop_chat(messages)))
    assert [item.capture.record for item in captures(items)] == [1, 3]
    (rejection,) = rejections(items)
    assert rejection.record == 2
    assert rejection.reason.startswith(reason)
    assert rejection.content
    assert not snapshots(items)[0].is_complete_window


@pytest.mark.parametrize("odd", [None, 5, "text", [], [[[]]]])
def test_what_is_no_message_is_set_aside(tmp_path: Path, odd: object) -> None:
    """Whatever stands in the list."""
    items = collected(write_json(tmp_path / "r.json", desktop_chat([desktop_message(1), odd])))
    assert rejections(items)[0].reason == "not an object: a message was expected"


def test_a_rejected_record_is_kept_up_to_a_limit(tmp_path: Path) -> None:
    """64 KiB."""
    bad = desktop_message(1, "x" * 300_000, type="hologram")
    (rejection,) = rejections(collected(write_json(tmp_path / "r.json", desktop_chat([bad]))))
    assert len(rejection.content) == 65536


def test_deep_nesting_is_set_aside(tmp_path: Path) -> None:
    """A record as deep as the reader goes is refused alone, a deeper one ends the file."""
    content = json.dumps(desktop_chat([desktop_message(1)]))[:-2]
    items = collected(
        _write(tmp_path / "a.json", f"{content}, {'[' * 400}{']' * 400}, {json.dumps(desktop_message(2))}]}}")
    )
    assert [item.capture.record for item in captures(items)] == [1, 3]
    items = collected(_write(tmp_path / "b.json", f"{content}, {'[' * 90_000}"))
    assert len(captures(items)) == 1
    assert "nested more than" in rejections(items)[0].reason


def test_an_id_met_twice_gives_two_captures(tmp_path: Path) -> None:
    """What to make of it is not the collector's to say."""
    chat = desktop_chat([desktop_message(1, "a"), desktop_message(1, "b")])
    items = captures(collected(write_json(tmp_path / "r.json", chat)))
    assert [(item.capture.message_id, item.capture.record, item.message.text) for item in items] == [
        (1, 1, "a"),
        (1, 2, "b"),
    ]


def test_an_export_without_messages_says_so(tmp_path: Path) -> None:
    """Contacts alone are nothing to store."""
    (rejection,) = rejections(collected(write_json(tmp_path / "r.json", {"about": "x", "contacts": {"list": []}})))
    assert rejection.reason == "an export without messages"
    (rejection,) = rejections(collected(write_json(tmp_path / "e.json", desktop_chat([]))))
    assert (rejection.reason, rejection.is_fault) == ("no message in it", False)


def test_what_follows_the_end_is_named(tmp_path: Path) -> None:
    """Two exports glued together."""
    content = json.dumps(desktop_chat([desktop_message(1)]))
    items = collected(_write(tmp_path / "r.json", content + content))
    assert len(captures(items)) == 1
    assert "more follows" in rejections(items)[0].reason


def test_a_written_sample_is_read_whole(tmp_path: Path) -> None:
    """The generator of large exports and the collector agree."""
    path = tmp_path / "result.json"
    assert write_export(path, messages=3000, seed=5) == 3000
    items = collected(path)
    assert [item.capture.message_id for item in captures(items)] == list(range(1, 3001))
    assert not rejections(items)
    assert any(item.message.edited_at for item in captures(items))
    assert any(item.message.hidden_links for item in captures(items))
    content = path.read_bytes()
    write_export(path, messages=3000, seed=5)
    assert path.read_bytes() == content
    write_export(path, megabytes=0.5)
    assert 500_000 <= path.stat().st_size < 502_000


@pytest.mark.parametrize("indent", [None, 1, 2, 7])
def test_how_an_export_is_indented_makes_no_difference(tmp_path: Path, indent: int | None) -> None:
    """Also where a raw line of a text looks like the end of a record, and where records are nested or broken."""
    texts = ["车队", "}", "\\n  }", '"},{"', "🔥\u202e", *[f"msg {number}" for number in range(5)]]
    records = [desktop_message(number, text) for number, text in enumerate(texts, 1)]
    chat = json.dumps(desktop_chat(records), ensure_ascii=False, indent=indent)
    # Raw control characters within a string, as some exporters write them.
    chat = chat.replace("msg 2", "msg\n  }\n }2").replace("msg 3", "msg\\x41 3")
    items = collected(_write(tmp_path / "r.json", chat))
    assert [one.message.text for one in captures(items)] == [*texts[:7], "msg\n  }\n }2", "msgA 3", "msg 4"]
    assert [one.capture.record for one in captures(items)] == list(range(1, 11))


def test_a_broken_record_of_an_indented_export_is_set_aside_alone(tmp_path: Path) -> None:
    """Those around it are read; numbers go on."""
    chat = json.dumps(desktop_chat([desktop_message(number) for number in range(1, 7)]), indent=2)
    items = collected(_write(tmp_path / "r.json", chat.replace('"id": 4,', '"id": 4 4,')))
    assert [one.capture.record for one in captures(items)] == [1, 2, 3, 5, 6]
    assert [one.record for one in rejections(items)] == [4]
    assert not snapshots(items)[0].is_complete_window
