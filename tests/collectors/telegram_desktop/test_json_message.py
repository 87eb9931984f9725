"""Fields of one message of ``result.json``."""

from datetime import UTC, datetime
from typing import Any

import pytest

from collectors.records import LeftOutError
from collectors.telegram_desktop.json_message import message_of
from domain.errors import SkippableRecordError
from domain.message import Button, Forward, Media, Sender, TextEntity
from domain.vocabulary import MessageKind
from tests.support.exports import desktop_message


def _message(text: object = "你好", **fields: Any) -> Any:  # noqa: ANN401 - fields of every type
    return message_of(desktop_message(7, text, **fields))


def test_the_time_in_seconds_is_trusted() -> None:
    """``date`` is the local time of the exporting computer."""
    message = _message(date="2026-05-04T23:00:00", date_unixtime="1777888800")
    assert message.posted_at == datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
    assert not message.is_time_local


def test_a_local_time_is_marked() -> None:
    """Exports of 2021 give no other."""
    message = _message(date="2021-03-22T17:16:36", date_unixtime=None)
    assert message.posted_at == datetime(2021, 3, 22, 17, 16, 36, tzinfo=UTC)
    assert message.is_time_local


@pytest.mark.parametrize(
    ("fields", "edited_at"),
    [
        (
            {"edited": "2026-05-04T12:00:00", "edited_unixtime": "1777888900"},
            datetime(2026, 5, 4, 10, 1, 40, tzinfo=UTC),
        ),
        ({"edited": "2026-05-04T12:00:00"}, datetime(2026, 5, 4, 12, 0, tzinfo=UTC)),
        ({"edited": "1970-01-01T08:00:00"}, None),
        ({}, None),
    ],
)
def test_edits_are_dated(fields: dict[str, str], edited_at: datetime | None) -> None:
    """The zero of the epoch stood for a message that was not edited."""
    assert _message(**fields).edited_at == edited_at


def test_a_text_in_pieces_is_joined_with_its_marks() -> None:
    """Offsets are code points of the joined text; what is hidden is kept."""
    link = {"type": "text_link", "text": "这里", "href": "https://a.example/x"}
    name = {"type": "mention_name", "text": "Lin", "user_id": 42}
    emoji = {"type": "custom_emoji", "text": "📹", "document_id": "stickers/s.webp"}
    message = _message(["🏍 去", link, " ", name, emoji, ""])
    assert message.text == "🏍 去这里 Lin📹"
    assert message.entities == (
        TextEntity(3, 5, "text_link", "https://a.example/x"),
        TextEntity(6, 9, "mention_name", "user42"),
        TextEntity(9, 10, "custom_emoji"),
    )
    assert message.hidden_links == ("https://a.example/x", "user42")


def test_marks_of_a_plain_text_come_from_its_entities() -> None:
    """If they tell the same text; marks in a wrong place would be worse than none."""
    pieces = [{"type": "plain", "text": "a "}, {"type": "bold", "text": "b"}, {"type": "plain", "text": ""}]
    assert _message("a b", text_entities=pieces).entities == (TextEntity(2, 3, "bold"),)
    assert _message("a  b", text_entities=pieces).entities == ()
    assert _message("a b").entities == ()


def test_who_posted_is_told_by_id_and_name() -> None:
    """Numbers of 2021 stay as they were served; deleted accounts have no name."""
    assert _message(author="Admin").sender == Sender("user5550001", "Lin", "Admin")
    assert _message(from_id=5550001).sender.sender_id == "5550001"
    assert _message(**{"from": None}).sender == Sender("user5550001", None)


def test_service_messages_have_actor_and_action() -> None:
    """They take ids like any other."""
    record = {**desktop_message(1, ""), "type": "service", "actor": "Lin", "actor_id": "user5", "action": "pin_message"}
    del record["from"], record["from_id"]
    message = message_of(record)
    assert (message.kind, message.action) == (MessageKind.SERVICE, "pin_message")
    assert message.sender == Sender("user5", "Lin")


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({"photo": "(File not included…)", "photo_file_size": 9}, Media("photo", size_bytes=9)),
        (
            {"file": "files/x.pdf", "file_name": "表.pdf", "file_size": 7, "mime_type": "application/pdf"},
            Media("file", "表.pdf", "application/pdf", 7),
        ),
        ({"file": "(File exceeds…)", "media_type": "voice_message"}, Media("voice_message")),
        ({"poll": {"question": "?", "answers": []}}, Media("poll")),
        ({"contact_information": {}}, Media("contact")),
        ({"place_name": "x", "location_information": {}}, Media("venue")),
        ({"location_information": {"latitude": 11.5}}, Media("location")),
        ({}, None),
    ],
)
def test_what_is_attached_is_named(fields: dict[str, object], media: Media | None) -> None:
    """Without the exporter's own paths, which change from one export to the next."""
    assert _message(**fields).media == media


def test_a_poll_leaves_the_text_as_served() -> None:
    """Its question stays in the capture."""
    assert _message("", poll={"question": "which?", "answers": []}).text == ""


def test_replies_within_the_chat_are_linked() -> None:
    """An id of another chat is none of this one."""
    assert _message(reply_to_message_id=3).reply_to_id == 3
    assert _message(reply_to_message_id=3, reply_to_peer_id="channel5").reply_to_id is None


def test_forwards_keep_what_is_known() -> None:
    """A name, an id, or only that it was forwarded."""
    assert _message(forwarded_from="Old channel").forward == Forward("Old channel")
    assert _message(forwarded_from=None).forward == Forward()
    assert _message(forwarded_from="x", forwarded_from_id="channel9").forward == Forward("x", "channel9")
    assert _message().forward is None


def test_a_message_that_the_exporter_did_not_know_is_left_out() -> None:
    """Telegram Desktop writes its id and type alone."""
    with pytest.raises(LeftOutError, match="neither date nor text"):
        message_of({"id": 5, "type": "unsupported"})


def test_ids_before_a_migration_are_negative() -> None:
    """And numbers of any shape in odd places do no harm."""
    odd = {"id": -999_678_450, "reply_to_message_id": -5, "photo": "x", "photo_file_size": 10**30}
    message = message_of({**desktop_message(1), **odd})
    assert message.reply_to_id == -5
    assert message.media == Media("photo")
    with pytest.raises(SkippableRecordError):
        message_of({**desktop_message(1), "edited_unixtime": "x"})


def test_buttons_are_read_with_what_they_lead_to() -> None:
    """Of a bot's own data nothing; exports that leave buttons out say nothing of them."""
    rows = [
        [
            {"type": "url", "text": "联系", "data": "https://t.me/kaka"},
            {"type": "copy_text", "text": "TX", "data": "TXyz"},
        ],
        [{"type": "callback", "text": "点", "data": "c2VjcmV0"}, {"type": "url", "text": None}, 7],
        "no row",
    ]
    assert _message("a", inline_bot_buttons=rows).buttons == (
        Button("联系", "url", "https://t.me/kaka"),
        Button("TX", "copy_text", "TXyz"),
        Button("点", "callback"),
    )
    assert _message("a").buttons is None
