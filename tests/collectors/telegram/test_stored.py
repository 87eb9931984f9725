"""What Telegram's API tells of a message, from the client's object to the parsed message."""

import base64
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from telethon.extensions import BinaryReader
from telethon.tl import TLObject, types

from collectors.registry import parse
from collectors.telegram.message import METHOD, content_of
from domain.message import NO_DETAILS, Button, Details, Forward, Message
from domain.vocabulary import Method
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.posts import Forward as Origin
from tests.support.telegram_server.posts import Photo, Post
from tests.support.telegram_server.tl_messages import message as written

AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
CHANNEL = Chat(1001, "Market", "marketone")
GROUP = Chat(1002, "Market talk", "markettalk", is_group=True)
HOSTILE = "押金\x00\u202e 𝟗 Z̷͑a̶ ␛"


def _message(chat: Chat = CHANNEL, senders: dict[int, TLObject] | None = None, **fields: object) -> Message:
    served = written(chat, Post(5, AT, "text", **fields), 1)  # type: ignore[arg-type]  # the fields of Post
    return parse(METHOD, content_of(served, senders or {}))


def test_the_registry_does_not_load_the_client() -> None:
    """Telethon takes long to load, and an import of files needs none of it."""
    code = "import sys, collectors.registry; sys.exit('telethon' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_a_capture_holds_what_the_client_tells_but_for_what_is_not_set() -> None:
    """Telethon's own ``to_dict()`` is the measure, at every depth."""
    posts = (
        Post(5, AT, HOSTILE, entities=(types.MessageEntityTextUrl(0, 2, "https://t.me/x"),), reply_to=3, views=0),
        Post(6, AT, "", media=Photo(b"x"), forward=Origin(AT, name="車隊"), buttons=((("联系", "https://t.me/x"),),)),
        Post(7, AT, action=types.MessageActionChatEditTitle(HOSTILE)),
    )
    for post in posts:
        served = BinaryReader(bytes(written(GROUP, post, 1))).tgread_object()
        told = orjson.loads(orjson.dumps(served.to_dict(), default=lambda value: base64.b64encode(value).decode()))
        assert _set_only(orjson.loads(content_of(served, {}))) == _set_only(told)


def _set_only(value: object) -> object:
    if isinstance(value, dict):
        return {key: _set_only(one) for key, one in value.items() if one is not None and one is not False and one != []}
    return [_set_only(one) for one in value] if isinstance(value, list) else value


def test_a_plain_message_has_no_buttons_and_nothing_else_to_tell() -> None:
    message = _message()
    assert (message.buttons, message.details) == ((), NO_DETAILS)


def test_buttons_are_read_row_by_row_with_what_they_hide() -> None:
    rows = (
        (("联系", "https://t.me/kaka"), ("复制地址", types.InlineButtonTypeCopy("TXyz"))),
        (("老板", types.InlineButtonTypeUserProfile(77)), ("点我", types.InlineButtonTypeCallback(b"\x00\xff"))),
        ((HOSTILE, types.InlineButtonTypeWebView("https://app.example/")),),
    )
    assert _message(buttons=rows).buttons == (
        Button("联系", "url", "https://t.me/kaka"),
        Button("复制地址", "copy", "TXyz"),
        Button("老板", "user_profile", "user77"),
        Button("点我", "callback"),
        Button(HOSTILE, "web_view", "https://app.example/"),
    )


def test_buttons_of_older_layers_are_read_too() -> None:
    """As dumps of earlier Telethons hold them; what is no button is passed over."""
    row = (
        b'[{"_":"KeyboardButtonUrl","text":"go","url":"https://a.example"},{"_":"KeyboardButtonCallback","text":"x"},7]'
    )
    markup = b'{"_":"ReplyInlineMarkup","rows":[{"buttons":' + row + b"},null]}"
    content = b'{"_":"Message","id":5,"date":1777888800,"message":"text","reply_markup":' + markup + b"}"
    assert parse(Method.TELETHON_DUMP, content).buttons == (
        Button("go", "url", "https://a.example"),
        Button("x", "callback"),
    )
    plain = parse(Method.TELETHON_DUMP, b'{"id":5,"date":1777888800,"message":"text"}')
    assert (plain.buttons, plain.details) == (None, None)


def test_reactions_and_numbers_are_read() -> None:
    reactions = (("👍", 12), (types.ReactionCustomEmoji(99), 3), (types.ReactionPaid(), 2))
    details = _message(views=900, forwards=41, reactions=reactions).details
    assert details == Details(reactions=(("👍", 12), ("custom:99", 3), ("paid", 2)), forwards=41)


def test_a_forward_names_its_origin() -> None:
    origin = Origin(AT, chat_id=555, post_id=9, author="老板")
    senders = {-555: types.Channel(555, "Source", types.ChatPhotoEmpty(), AT, username="source")}
    message = _message(senders=senders, forward=origin)
    assert message.forward == Forward("Source", "channel555", 9)
    assert message.details == Details(forwarded_at=AT, forward_signature="老板")


def test_a_comment_knows_its_thread_and_a_topic_its_forum() -> None:
    forum = Chat(1003, "Forum", "forum", is_group=True, is_forum=True)
    forum.topics[7] = None  # type: ignore[assignment]  # that it is there is all that counts
    assert _message(GROUP, thread=3).details == Details(thread_id=3)
    assert _message(GROUP, thread=3, reply_to=4).details == Details(thread_id=3)
    assert _message(forum, thread=7).details == Details(topic_id=7)
    assert _message(forum, thread=7, reply_to=8).details == Details(topic_id=7)


def test_the_copy_of_a_channels_post_knows_the_post() -> None:
    origin = Origin(AT, chat_id=1001, post_id=9, is_automatic=True)
    assert _message(GROUP, forward=origin).details == Details(post_chat_id=1001, post_id=9, forwarded_at=AT)


def test_the_bot_and_the_title_of_the_writer_are_read() -> None:
    fields = {"via_bot_id": 66, "from_rank": "退押"}
    assert _message(GROUP, fields=fields).details == Details(via_bot="user66", sender_title="退押")
    senders = {66: types.User(66, username="okpaybot", phone="+855")}
    assert _message(GROUP, senders, fields=fields).details == Details(via_bot="okpaybot", sender_title="退押")


def test_nothing_but_names_is_kept_of_a_person() -> None:
    served = written(GROUP, Post(5, AT, sender=66, forward=Origin(AT, user_id=66), fields={"via_bot_id": 66}), 1)
    content = content_of(
        served, {66: types.User(66, first_name="Lin", phone="+855100", status=types.UserStatusRecently())}
    )
    assert b"Lin" in content
    assert b"855100" not in content
    assert b"UserStatus" not in content


@pytest.mark.parametrize(
    ("chat", "fields", "withheld"),
    [
        (Chat(1001, noforwards=True), {}, ("protected",)),
        (CHANNEL, {"media": types.MessageMediaUnsupported()}, ("unsupported",)),
        (CHANNEL, {"media": types.MessageMediaPhoto(ttl_seconds=30)}, ("expires",)),
        (CHANNEL, {"media": types.MessageMediaPaidMedia(5, [])}, ("paid",)),
        (
            CHANNEL,
            {"fields": {"restriction_reason": [types.RestrictionReason("ios", "porn", "not shown")]}},
            ("restricted:ios:porn",),
        ),
    ],
)
def test_what_is_withheld_is_said(chat: Chat, fields: dict[str, Any], withheld: tuple[str, ...]) -> None:
    assert _message(chat, **fields).details == Details(withheld=withheld)
