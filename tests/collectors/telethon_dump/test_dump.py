"""Dumps: their shapes, their chats, and what is wrong with them."""

import json
from pathlib import Path

import pytest

from collectors.protocol import ImportOptions
from domain.errors import RefusedError
from domain.vocabulary import Method
from tests.support.collecting import PUBLIC, captures, collected, found, import_file_at, rejections, snapshots
from tests.support.exports import telethon_message, write_json, write_lines

SECRET = "a secret that must not leave"


def _plain(number: int, **fields: object) -> dict[str, object]:
    return {"id": number, "date": "2026-05-04T10:00:00+00:00", "text": "你好", **fields}


def _key(path: Path, options: ImportOptions = PUBLIC) -> str:
    return captures(collected(path, options))[0].capture.chat.key


def test_an_undeclared_dump_is_refused(tmp_path: Path) -> None:
    """A channel's dump does not say whether the channel is public."""
    path = write_json(tmp_path / "quiet_market.json", [telethon_message(1)])
    with pytest.raises(RefusedError, match="quiet_market") as caught:
        collected(path, ImportOptions())
    assert "--public" in caught.value.remedy


@pytest.mark.parametrize("make", [telethon_message, _plain])
def test_a_list_an_object_and_lines_are_the_same_dump(tmp_path: Path, make: object) -> None:
    """As people write them."""
    assert callable(make)
    messages = [make(1), make(2)]
    listed = write_json(tmp_path / "a" / "quiet_market.json", messages)
    wrapped = write_json(tmp_path / "b" / "quiet_market.json", {"count": 2, "messages": messages, "more": [1]})
    (tmp_path / "c").mkdir()
    lined = write_lines(tmp_path / "c" / "quiet_market.json", messages)
    first, second, third = (collected(path) for path in (listed, wrapped, lined))
    assert first == second == third
    assert len(captures(first)) == 2
    assert import_file_at(lined).method is Method.TELETHON_DUMP


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"peer_id": {"_": "PeerChannel", "channel_id": 5}}, "5"),
        ({"to_id": {"_": "PeerChannel", "channel_id": 6}}, "6"),
        ({"chat_id": -1_001_777_000_111}, "1777000111"),
        ({"channel_id": 7}, "7"),
        ({"channel_username": "@Some_channel"}, "some_channel"),
        ({"chat": {"username": "Some_channel"}}, "some_channel"),
        ({"channel": "https://t.me/some_channel"}, "some_channel"),
    ],
)
def test_the_chat_is_taken_from_the_data(tmp_path: Path, fields: dict[str, object], key: str) -> None:
    """Before what the operator or the file's name say."""
    path = write_json(tmp_path / "2026-05-04_other_name.json", [_plain(1, **fields)])
    assert _key(path, ImportOptions(is_declared_public=True, chat="third_name")) == key


def test_the_object_around_the_list_may_name_the_chat(tmp_path: Path) -> None:
    """For records that do not."""
    path = write_json(tmp_path / "dump.json", {"channel": "Some_channel", "messages": [_plain(1)]})
    assert _key(path) == "some_channel"


def test_a_dump_that_names_no_chat_takes_it_from_operator_or_file(tmp_path: Path) -> None:
    """Less a leading date."""
    path = write_json(tmp_path / "2026-05-04_Quiet_market.json", [_plain(1)])
    assert _key(path) == "quiet_market"
    assert _key(path, ImportOptions(is_declared_public=True, chat="-1001777000111")) == "1777000111"


@pytest.mark.parametrize("name", ["messages.json", "2026-05-04.json", "群.json"])
def test_a_dump_of_nobody_knows_whom_is_not_stored(tmp_path: Path, name: str) -> None:
    """One rejection for the file, with the remedy."""
    (rejection,) = collected(write_json(tmp_path / name, [_plain(1), _plain(2)]))
    assert "--chat" in rejections([rejection])[0].remedy


@pytest.mark.parametrize(
    "fields",
    [
        {"peer_id": {"_": "PeerUser", "user_id": 987654321}},
        {"peer_id": {"_": "PeerChat", "chat_id": 987654321}},
        {"chat_id": -987654321},
    ],
)
def test_private_chats_are_never_stored(tmp_path: Path, fields: dict[str, object]) -> None:
    """Declared or not: one rejection for each, without content."""
    private = {**_plain(1, text=SECRET), **fields}
    items = collected(write_json(tmp_path / "quiet_market.json", [private, private, telethon_message(3)]))
    (rejection,) = rejections(items)
    assert (rejection.is_fault, rejection.content) == (False, b"")
    assert SECRET not in repr(rejection)
    assert "987654321" not in repr(rejection)
    assert [item.capture.record for item in captures(items)] == [3]


def test_every_chat_of_a_dump_has_its_own_snapshot(tmp_path: Path) -> None:
    """Ids count within a chat."""
    other = {"_": "PeerChannel", "channel_id": 8}
    messages = [telethon_message(5), telethon_message(900, peer_id=other), telethon_message(4)]
    windows = {
        snapshot.chat.key: (snapshot.lowest_id, snapshot.highest_id, snapshot.is_complete_window)
        for snapshot in snapshots(collected(write_json(tmp_path / "d.json", messages)))
    }
    assert windows == {"1777000222": (4, 5, True), "8": (900, 900, True)}


def test_ids_in_no_order_are_no_complete_window(tmp_path: Path) -> None:
    """Such a dump was put together by hand or by a search."""
    path = write_json(tmp_path / "d.json", [telethon_message(number) for number in (3, 9, 5)])
    assert not snapshots(collected(path))[0].is_complete_window


def test_ids_that_hold_nothing_are_counted_and_stay_gone(tmp_path: Path) -> None:
    """``MessageEmpty`` and null are Telegram's answer for a deleted id: the window stays complete."""
    messages = [telethon_message(1), {"_": "MessageEmpty", "id": 2}, None, telethon_message(3)]
    items = collected(write_json(tmp_path / "d.json", messages))
    assert [rejection.is_fault for rejection in rejections(items)] == [False, False]
    assert snapshots(items)[0].is_complete_window


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"id": 2**64}, "no possible id"),
        ({"id": None}, "no id"),
        ({"date": None}, "no date"),
        ({"date": "0000-00-00"}, "no possible date"),
        ({"date": 253402300799}, "no possible date"),
        ({"message": 5}, "the text is no string"),
        ({"_": "Hologram"}, "unknown kind of record"),
    ],
)
def test_a_bad_field_costs_its_record_only(tmp_path: Path, fields: dict[str, object], reason: str) -> None:
    """The others are kept, the window is not believed complete."""
    messages = [telethon_message(1), {**telethon_message(2), **fields}, telethon_message(3)]
    items = collected(write_json(tmp_path / "d.json", messages))
    assert [item.capture.record for item in captures(items)] == [1, 3]
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.reason.startswith(reason)) == (2, True)
    assert not snapshots(items)[0].is_complete_window


def test_a_truncated_dump_keeps_what_came_before(tmp_path: Path) -> None:
    """As a list and as lines."""
    messages = [telethon_message(1), telethon_message(2)]
    (tmp_path / "a.json").write_text(json.dumps(messages)[:-30], encoding="utf-8")
    (tmp_path / "b.json").write_text("\n".join(map(json.dumps, messages))[:-30], encoding="utf-8")
    for name in ("a.json", "b.json"):
        items = collected(tmp_path / name)
        assert len(captures(items)) == 1
        assert rejections(items)[0].record == 2


def test_plain_objects_without_chat_are_not_taken_for_lines_of_ours(tmp_path: Path) -> None:
    """The two line formats are told apart by what names the chat."""
    path = write_lines(tmp_path / "quiet_market.jsonl", [_plain(1)])
    (unit,) = found(path)
    assert import_file_at(path).method is Method.TELETHON_DUMP
    assert unit is not None
