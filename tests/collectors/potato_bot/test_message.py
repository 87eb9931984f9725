"""Updates of the Bot API as messages."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from collectors.canonical import loads
from collectors.potato_bot.chat import public_chat_of
from collectors.potato_bot.message import captured, message_in
from collectors.registry import parse
from domain.errors import SkippableRecordError
from domain.message import Forward, Media, Message, Sender, TextEntity
from domain.vocabulary import ChatType, MessageKind, Method
from tests.support.bot_api_server import MARKET, POSTED_AT
from tests.support.exports import HOSTILE


def _update(kind: str = "message", **fields: object) -> dict[str, Any]:
    return {"update_id": 9, kind: {"message_id": 5, "chat": MARKET, "date": POSTED_AT, **fields}}


def _message(kind: str = "message", /, **fields: object) -> Message:
    return parse(Method.POTATO_BOT, json.dumps(_update(kind, **fields)).encode())


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_hostile_text_is_kept_exactly(text: str) -> None:
    """It comes as JSON with escapes, is stored in the canonical form, and parses again to the same."""
    update = loads(json.dumps(_update(text=text)).encode())
    chat = public_chat_of(message_in(update) or {})
    assert chat is not None
    one = captured(update, chat, 1)
    assert one.message.text == text
    assert parse(one.capture.method, one.capture.content) == one.message
    assert one.capture.message_id == 5


def test_marks_after_emoji_stand_where_they_are_seen() -> None:
    """The Bot API counts UTF-16 units."""
    text = "👨‍👩‍👧 🏍 look here"
    start = text.index("look")
    units = len(text[:start].encode("utf-16-le")) // 2
    mark = {"offset": units, "length": 4, "type": "text_link", "url": "https://hidden.example/"}
    message = _message(text=text, entities=[mark])
    assert message.entities == (TextEntity(start, start + 4, "text_link", "https://hidden.example/"),)
    assert message.hidden_links == ("https://hidden.example/",)


def test_a_caption_is_the_text_of_its_picture() -> None:
    """With its marks; of the sizes of a photo the largest counts."""
    sizes = [{"file_size": 10}, {"file_size": 900}, {"file_size": 90}]
    mark = {"offset": 0, "length": 3, "type": "url"}
    message = _message(caption="a.b", caption_entities=[mark], photo=sizes, media_group_id="77")
    assert (message.text, message.entities) == ("a.b", (TextEntity(0, 3, "link"),))
    assert (message.media, message.album_id) == (Media("photo", size_bytes=900), "77")


@pytest.mark.parametrize("kind", ["edited_message", "edited_channel_post"])
def test_an_edit_tells_when_it_was_made(kind: str) -> None:
    """The time of posting stays."""
    message = _message(kind, text="x", edit_date=POSTED_AT + 60)
    assert message.posted_at == datetime.fromtimestamp(POSTED_AT, UTC)
    assert message.edited_at == datetime.fromtimestamp(POSTED_AT + 60, UTC)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"from": {"id": 8, "first_name": "Lin", "last_name": "W"}}, Sender("user8", "Lin W")),
        (
            {"sender_chat": MARKET, "from": {"id": 1}, "author_signature": "K"},
            Sender("channel7001", "Kaka's market", "K"),
        ),
        ({"from": "nobody"}, Sender()),
    ],
)
def test_who_posted(fields: dict[str, object], expected: Sender) -> None:
    """A user, a chat, or nobody who is named."""
    assert _message(text="x", **fields).sender == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"forward_from_chat": MARKET, "forward_from_message_id": 3}, Forward("Kaka's market", "channel7001", 3)),
        ({"forward_sender_name": "Hidden"}, Forward("Hidden")),
        (
            {"forward_origin": {"type": "channel", "chat": MARKET, "message_id": 3}},
            Forward("Kaka's market", "channel7001", 3),
        ),
        ({"forward_origin": {"type": "user", "sender_user": {"id": 8, "first_name": "L"}}}, Forward("L", "user8")),
        ({"forward_origin": {"type": "hidden_user", "sender_user_name": "H"}}, Forward("H")),
        ({}, None),
    ],
)
def test_where_a_message_comes_from(fields: dict[str, object], expected: Forward | None) -> None:
    """In the fields of both ages of the Bot API."""
    assert _message(text="x", **fields).forward == expected


def test_a_reply_names_its_message() -> None:
    """By its id."""
    assert _message(text="x", reply_to_message={"message_id": 4, "text": "y"}).reply_to_id == 4


@pytest.mark.parametrize(
    ("fields", "action"),
    [
        ({"new_chat_title": "New"}, "edit_group_title"),
        ({"pinned_message": {"message_id": 2}}, "pin_message"),
        ({"new_chat_members": [{"id": 1}]}, "invite_members"),
    ],
)
def test_events_are_service_messages(fields: dict[str, object], action: str) -> None:
    """In the words of Telegram Desktop."""
    message = _message(**fields)
    assert (message.kind, message.action, message.text) == (MessageKind.SERVICE, action, "")


@pytest.mark.parametrize(
    ("field", "kind"),
    [("document", "file"), ("video_note", "video_message"), ("voice", "voice_message"), ("poll", "poll")],
)
def test_attachments(field: str, kind: str) -> None:
    """What kind, and what is said of it."""
    served = {"file_name": "a\x00.exe", "mime_type": "x/y", "file_size": 7}
    assert _message(**{field: served}).media == Media(kind, "a\x00.exe", "x/y", 7)


@pytest.mark.parametrize(
    "fields", [{"text": 5}, {"text": "x", "date": "never"}, {"text": "x", "date": None}, {"caption": []}]
)
def test_what_cannot_be_read_says_so(fields: dict[str, object]) -> None:
    """It is set aside, never guessed."""
    with pytest.raises(SkippableRecordError):
        _message(**fields)


@pytest.mark.parametrize("entities", [5, {}, [5], [{"offset": -1, "length": 2}], [{"offset": "x"}]])
def test_marks_that_are_none_are_passed_over(entities: object) -> None:
    """Nothing of the text hangs on them."""
    assert _message(text="x", entities=entities).entities == ()


@pytest.mark.parametrize(
    "chat",
    [
        {"id": 1, "type": "private", "username": "someone"},
        {"id": -1, "type": "group", "username": "some_group"},
        {"id": -1, "type": "supergroup"},
        {"id": -1, "type": "channel", "username": ""},
        {"id": "x", "type": "channel", "username": "some_name"},
        {"type": "channel", "username": "some_name"},
        {"id": -1, "type": 3, "username": "some_name"},
        "a chat",
        None,
    ],
)
def test_a_chat_that_is_not_known_to_be_public_is_none(chat: object) -> None:
    """Private chats, groups, and whatever has no public name."""
    assert public_chat_of({"chat": chat}) is None


def test_a_public_chat_has_its_bare_number() -> None:
    """Without the mark of channels."""
    chat = public_chat_of({"chat": MARKET})
    assert chat is not None
    assert (chat.numeric_id, chat.name, chat.chat_type) == (7001, "kaka_market", ChatType.PUBLIC_SUPERGROUP)
