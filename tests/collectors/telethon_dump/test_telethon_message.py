"""Fields of one dumped message."""

from datetime import UTC, datetime

import pytest

from collectors.telethon_dump.message import message_of
from domain.errors import SkippableRecordError
from domain.message import Forward, Media, Message, Sender, TextEntity
from domain.vocabulary import MessageKind
from tests.support.exports import telethon_message


def _message(text: str = "你好", **fields: object) -> Message:
    return message_of(telethon_message(5, text, **fields))


@pytest.mark.parametrize(
    ("date", "is_local"),
    [
        ("2026-05-04T10:00:00+00:00", False),
        ("2026-05-04 10:00:00+00:00", False),
        ("2026-05-04T17:00:00+07:00", False),
        ("2026-05-04T10:00:00Z", False),
        (1777888800, False),
        ("1777888800", False),
        (1777888800.0, False),
        ("2026-05-04 10:00:00", True),
    ],
)
def test_dates_are_read_in_every_dress(date: object, is_local: bool) -> None:  # noqa: FBT001 - one of a table
    """ISO, ``str(datetime)``, seconds."""
    message = _message(date=date)
    assert (message.posted_at, message.is_time_local) == (datetime(2026, 5, 4, 10, 0, tzinfo=UTC), is_local)


def test_offsets_are_turned_into_code_points() -> None:
    """Telegram counts UTF-16 units."""
    entities = [
        {"_": "MessageEntityTextUrl", "offset": 3, "length": 2, "url": "https://a.example"},
        {"_": "MessageEntityMentionName", "offset": 6, "length": 3, "user_id": 42},
        {"_": "MessageEntityNewThing", "offset": 0, "length": 2},
        {"_": "MessageEntityBold", "offset": 8, "length": 10**12},
        {"_": "MessageEntityBold", "offset": -1, "length": 2},
        "odd",
    ]
    assert _message("🏍 去这 Lin", entities=entities).entities == (
        TextEntity(2, 4, "text_link", "https://a.example"),
        TextEntity(5, 8, "mention_name", "user42"),
        TextEntity(0, 1, "MessageEntityNewThing"),
        TextEntity(7, 8, "bold"),
    )


def test_a_dump_without_marks_says_that_it_has_none() -> None:
    """It must not look like an edit that removed a link."""
    plain = {"id": 1, "date": 1777888800, "text": "x"}
    assert message_of(plain).entities is None
    assert _message(entities=None).entities == ()


def test_edits_that_nobody_sees_are_none() -> None:
    """Telegram hides those where only reactions changed."""
    assert _message(edit_date="2026-05-04T10:00:05+00:00").edited_at == datetime(2026, 5, 4, 10, 0, 5, tzinfo=UTC)
    assert _message(edit_date="2026-05-04T10:00:05+00:00", edit_hide=True).edited_at is None
    assert _message(edit_date=None).edited_at is None


@pytest.mark.parametrize(
    ("fields", "sender"),
    [
        ({"from_id": {"_": "PeerUser", "user_id": 5}, "post_author": "Admin"}, Sender("user5", None, "Admin")),
        ({"from_id": None, "sender_id": -1_001_777_000_111}, Sender("channel1777000111")),
        ({"sender_id": 5, "sender": {"first_name": "Lin", "last_name": "W"}}, Sender("user5", "Lin W")),
        ({"sender_id": -77, "sender_name": "Lin"}, Sender("chat77", "Lin")),
        ({"sender": "Lin"}, Sender(None, "Lin")),
        ({}, Sender()),
    ],
)
def test_who_posted_is_told_with_the_kind(fields: dict[str, object], sender: Sender) -> None:
    """Objects of Telethon's, marked ids, plain names."""
    assert message_of({**telethon_message(5), **fields}).sender == sender


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({"media": {"_": "MessageMediaPhoto"}}, Media("photo")),
        ({"media": {"_": "MessageMediaWebPage"}}, None),
        ({"media": {"_": "MessageMediaHologram"}}, Media("MessageMediaHologram")),
        ({"media": "MessageMediaPhoto"}, Media("photo")),
        ({"media_type": "photo"}, Media("photo")),
        ({"has_photo": True, "media_file": "media/1.jpg"}, Media("photo")),
        ({"has_photo": False}, None),
        ({"media": None}, None),
        (
            {
                "media": {
                    "_": "MessageMediaDocument",
                    "document": {
                        "mime_type": "application/pdf",
                        "size": 7,
                        "attributes": [{"_": "DocumentAttributeFilename", "file_name": "表.pdf"}],
                    },
                }
            },
            Media("file", "表.pdf", "application/pdf", 7),
        ),
        (
            {"media": {"document": {"attributes": [{"_": "DocumentAttributeAudio", "voice": True}]}}},
            Media("voice_message"),
        ),
        ({"media": {"document": {"attributes": [{"_": "DocumentAttributeVideo"}]}}}, Media("video_file")),
        ({"media": {"document": {"attributes": [{"_": "DocumentAttributeSticker"}, 5]}}}, Media("sticker")),
    ],
)
def test_what_is_attached_is_named(fields: dict[str, object], media: Media | None) -> None:
    """In the words of Desktop; paths are the collector's own and no part of it."""
    assert message_of({**telethon_message(5), **fields}).media == media


@pytest.mark.parametrize(
    ("action", "word"),
    [
        ("PinMessage", "pin_message"),
        ("ChannelCreate", "create_channel"),
        ("GroupCall", "group_call"),
        ("SetChatTheme", "edit_chat_theme"),
        ("GiftPremium", "send_premium_gift"),
        ("GroupCallScheduled", "group_call_scheduled"),
    ],
)
def test_service_messages_have_an_action(action: str, word: str) -> None:
    """They take ids like any other and have no text."""
    record = telethon_message(5, _="MessageService", action={"_": f"MessageAction{action}"})
    del record["message"]
    message = message_of(record)
    assert (message.kind, message.action, message.text) == (MessageKind.SERVICE, word, "")


def test_replies_forwards_albums_and_views_are_read() -> None:
    """As Telethon names them, and as plain dumps do."""
    reply = {"_": "MessageReplyHeader", "reply_to_msg_id": 3}
    forward = {"from_id": {"_": "PeerChannel", "channel_id": 9}, "from_name": "Old", "channel_post": 4}
    message = _message(reply_to=reply, fwd_from=forward, grouped_id=77, views=5)
    assert message.reply_to_id == 3
    assert message.forward == Forward("Old", "channel9", 4)
    assert (message.album_id, message.views, message.is_lossy) == ("77", 5, False)
    assert _message(reply_to={**reply, "reply_to_peer_id": {"_": "PeerUser"}}).reply_to_id is None
    assert _message(reply_to_msg_id=8).reply_to_id == 8


def test_a_message_with_a_picture_alone_has_no_text() -> None:
    """A null is an empty text, a missing text is a fault."""
    plain = {"id": 1, "date": 1777888800}
    assert message_of({**plain, "text": None}).text == ""
    with pytest.raises(SkippableRecordError, match="no text"):
        message_of(plain)
