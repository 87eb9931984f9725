"""The Telegram test server as the unmodified Telethon sees it, over a real socket: what it shows."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from telethon import TelegramClient, errors
from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.entities import Account, Admin, Chat, User
from tests.support.telegram_server.posts import File, Forward, Photo
from tests.support.telegram_server.scene import PRESENT, START, Scene, running_scene
from tests.support.telegram_server.world import text_posts

JPEG = b"\xff\xd8" + bytes(range(256)) * 3_000


@pytest.fixture
def scene() -> Iterator[Scene]:
    """A scene whose server runs."""
    with running_scene() as made:
        yield made


def test_a_session_text_is_enough_to_connect(scene: Scene) -> None:
    """A plain client with a string session is logged in, and asks what Telethon asks at connect."""

    async def run() -> None:
        async with scene.connected() as client:
            me = await client.get_me()
            assert (me.id, me.phone, me.is_self) == (7001, "+855100200", True)
            assert (await client(functions.users.GetFullUserRequest("me"))).full_user.id == 7001

    asyncio.run(run())
    names = [asked.name for asked in scene.server.requests[:4]]
    assert names == ["help.getConfig", "users.getUsers", "updates.getState", "updates.getDifference"]
    assert {asked.user_id for asked in scene.server.requests} == {7001}


def test_a_session_file_is_enough_too(scene: Scene, tmp_path: Path) -> None:
    """The same with SQLite and without updates."""
    scene.server.session_file(tmp_path / "desk.session", scene.account)

    async def run() -> None:
        client = TelegramClient(str(tmp_path / "desk"), 1, "hash", receive_updates=False)
        await client.connect()
        assert (await client.get_me()).id == 7001
        await client.disconnect()

    asyncio.run(run())


def test_names_lead_to_chats(scene: Scene) -> None:
    """Names resolve without regard to case; unknown ones, old ones and second ones behave as Telegram's."""
    scene.world.add_chat(Chat(1003, "Two names", "first_name", more_usernames=("second_name",)))

    async def run() -> None:
        async with scene.connected() as client:
            entity = await client.get_entity("marketone")
            assert (entity.id, entity.title, entity.broadcast, entity.left) == (1001, "Market", True, True)
            full = await client(functions.channels.GetFullChannelRequest(entity))
            assert (full.full_chat.about, full.full_chat.linked_chat_id) == ("All kinds", 1002)
            assert {chat.id for chat in full.chats} == {1001, 1002}
            two = await client.get_entity("second_name")
            assert two.username is None
            assert [name.username for name in two.usernames] == ["first_name", "second_name"]
            scene.world.rename(scene.channel, username="MarketTwo", title="Market, moved")
            with pytest.raises(ValueError, match="No user has") as caught:
                await client.get_entity("MarketOne")
            assert isinstance(caught.value.__cause__, errors.UsernameNotOccupiedError)
            assert (await client.get_entity("MarketTwo")).title == "Market, moved"

    asyncio.run(run())


def test_a_history_is_read_both_ways(scene: Scene) -> None:
    """All ids that are there, newest first, oldest first, from an id, from a date, and by number."""

    async def run() -> None:
        async with scene.connected() as client:

            async def read(**options: object) -> list[int]:
                return [message.id async for message in client.iter_messages("MarketOne", wait_time=0, **options)]

            expected = PRESENT
            assert await read() == expected[::-1]
            assert await read(reverse=True) == expected
            assert await read(reverse=True, min_id=150) == [number for number in expected if number > 150]
            assert await read(max_id=400, min_id=190) == [n for n in reversed(expected) if 190 < n < 400]
            day = START + timedelta(minutes=500)
            assert await read(offset_date=day, limit=3) == [499, 498, 497]
            assert await read(offset_date=day, limit=3, reverse=True) == [500, 501, 502]
            got = await client.get_messages("MarketOne", ids=[4, 5, 8])
            assert [message and message.text for message in got] == ["message 4", None, "message 8"]
            assert await read(search="MESSAGE 978") == [978]

    asyncio.run(run())


def test_a_short_page_is_not_the_end(scene: Scene) -> None:
    """Posts that are withheld take their place in a page."""
    for number in range(700, 760):
        scene.world.alter(scene.channel, number, is_withheld=True)

    async def run() -> None:
        async with scene.connected() as client:
            numbers = [message.id async for message in client.iter_messages("MarketOne", wait_time=0)]
            assert numbers == [n for n in reversed(PRESENT) if n not in range(700, 760)]

    asyncio.run(run())


def test_a_message_carries_what_it_was_given(scene: Scene) -> None:
    """Entities, counts, reactions, forwards, replies, buttons, albums and service messages arrive."""
    origin = Forward(START, chat_id=1002, post_id=9, author="Ann")
    button = ((("Join", "https://t.me/market"),),)
    post = scene.world.add(
        scene.channel,
        "a link",
        entities=(types.MessageEntityTextUrl(2, 4, "https://example.org"),),
        views=10,
        reactions=(("👍", 3),),
        forward=origin,
        reply_to=8,
        buttons=button,
        author="Editor",
        grouped_id=77,
        is_pinned=True,
    )
    scene.world.edit(scene.channel, post.post_id, text="a LINK", forwards=2)

    async def run() -> None:
        async with scene.connected() as client:
            message = await client.get_messages("MarketOne", ids=post.post_id)
            assert (message.message, message.entities[0].url) == ("a LINK", "https://example.org")
            assert message.edit_date is not None
            assert (message.views, message.forwards, message.grouped_id) == (10, 2, 77)
            assert [(r.reaction.emoticon, r.count) for r in message.reactions.results] == [("👍", 3)]
            assert (message.fwd_from.from_id.channel_id, message.fwd_from.channel_post) == (1002, 9)
            assert message.reply_to.reply_to_msg_id == 8
            assert (await message.get_reply_message()).id == 8
            assert message.reply_markup.rows[0].buttons[0].type.url == "https://t.me/market"
            scene.world.rename(scene.channel, username="MarketOne", title="New title")
            (service,) = await client.get_messages("MarketOne", limit=1)
            assert service.action.title == "New title"

    asyncio.run(run())


def test_buttons_reactions_and_bots_of_every_kind_arrive(scene: Scene) -> None:
    """What is no address and no emoji, as Telegram's object; the bot among the users that come with the message."""
    scene.world.add_user(User(66, "Pay", username="okpaybot", is_bot=True))
    copy = types.InlineButtonTypeCopy("TXyz")
    reactions = (("👍", 3), (types.ReactionCustomEmoji(99), 2))
    post = scene.world.add(scene.channel, buttons=((("copy", copy),),), reactions=reactions, fields={"via_bot_id": 66})

    async def run() -> None:
        async with scene.connected() as client:
            answer = await client(
                functions.channels.GetMessagesRequest("MarketOne", [types.InputMessageID(post.post_id)])
            )
            (message,) = answer.messages
            assert message.reply_markup.rows[0].buttons[0].type == copy
            assert [one.reaction for one in message.reactions.results] == [
                types.ReactionEmoji("👍"),
                types.ReactionCustomEmoji(99),
            ]
            assert [user.username for user in answer.users] == ["okpaybot"]

    asyncio.run(run())


def test_media_is_downloaded(scene: Scene) -> None:
    """Photos and documents arrive whole; a reference that is too old is refused."""
    shown = scene.world.add(scene.channel, media=Photo(JPEG))
    given = scene.world.add(scene.channel, media=File(b"rules" * 100, "rules.txt", "text/plain"))

    async def run() -> None:
        async with scene.connected() as client:
            photo, document = await client.get_messages("MarketOne", ids=[shown.post_id, given.post_id])
            assert await photo.download_media(bytes) == JPEG
            assert await document.download_media(bytes) == b"rules" * 100
            assert (document.file.name, document.file.mime_type) == ("rules.txt", "text/plain")
            kind = types.InputMessagesFilterPhotos
            assert [m.id async for m in client.iter_messages("MarketOne", filter=kind, wait_time=0)] == [shown.post_id]
            scene.world.file_age += 1
            with pytest.raises(errors.FileReferenceExpiredError):
                await client.download_file(_location(photo), bytes)

    asyncio.run(run())


def _location(message: TLObject) -> TLObject:
    photo = message.photo
    return types.InputPhotoFileLocation(photo.id, photo.access_hash, photo.file_reference, "x")


def test_comments_stand_in_the_group(scene: Scene) -> None:
    """Comments on a post are read from the channel; the group has the post's copy."""
    scene.world.add_user(User(7100, "Bo", username="bo"))
    post = scene.world.add(scene.channel, "today's rates")
    written = [scene.world.comment(scene.channel, post.post_id, f"comment {n}", sender=7100) for n in range(3)]

    async def run() -> None:
        async with scene.connected() as client:
            message = await client.get_messages("MarketOne", ids=post.post_id)
            assert (message.replies.replies, message.replies.channel_id) == (3, 1002)
            comments = [
                m async for m in client.iter_messages("MarketOne", reply_to=post.post_id, reverse=True, limit=9)
            ]
            assert [m.id for m in comments] == [one.post_id for one in written]
            assert (comments[0].sender.username, comments[0].chat_id) == ("bo", -1_000_000_001_002)
            copy = (await client.get_messages("markettalk", reverse=True, limit=1))[0]
            assert (copy.fwd_from.saved_from_msg_id, copy.message) == (post.post_id, "today's rates")

    asyncio.run(run())


def test_a_forum_has_topics(scene: Scene) -> None:
    """Topics are listed, the liveliest first, and read one by one."""
    forum = scene.world.add_chat(Chat(1004, "Forum", "theforum", is_group=True, is_forum=True))
    scene.world.add(forum, "in general")
    cards, rates = (scene.world.open_topic(forum, title) for title in ("cards", "rates"))
    for topic in (rates, cards, rates, cards):
        scene.world.add(forum, f"about {topic.title}", thread=topic.topic_id)

    async def run() -> None:
        async with scene.connected() as client:
            found = await client(functions.messages.GetForumTopicsRequest("theforum", None, 0, 0, 10))
            assert [topic.title for topic in found.topics] == ["cards", "rates"]
            messages = [m async for m in client.iter_messages("theforum", reply_to=rates.topic_id, limit=9)]
            assert [m.message for m in messages] == ["about rates"] * 2
            assert messages[0].reply_to.forum_topic
            assert [m.message async for m in client.iter_messages("theforum", reply_to=1, limit=9)] == ["in general"]

    asyncio.run(run())


def test_administrators_have_titles(scene: Scene) -> None:
    """A group shows who leads it; a channel does not."""
    for number, name in ((7201, "Boss"), (7202, "Clerk"), (7203, "Guest")):
        scene.world.add_user(User(number, name))
    scene.group.admins = (Admin(7201, is_creator=True), Admin(7202, "guarantor"))
    scene.group.members = (7201, 7202, 7203)

    async def run() -> None:
        async with scene.connected() as client:
            leaders = await client.get_participants("markettalk", filter=types.ChannelParticipantsAdmins)
            assert [(user.first_name, user.participant.rank) for user in leaders] == [
                ("Boss", None),
                ("Clerk", "guarantor"),
            ]
            with pytest.raises(errors.ChatAdminRequiredError):
                await client.get_participants("MarketOne")

    asyncio.run(run())


def test_invites_lead_to_private_chats(scene: Scene) -> None:
    """An invite is looked at before it is taken; where approval is needed, it is asked for."""
    private = scene.world.add_chat(Chat(1005, "Inner", is_private=True, invite="open1"))
    scene.world.add_chat(Chat(1006, "Closed", is_private=True, invite="closed1", needs_approval=True))
    scene.world.add(private, "hello")

    async def run() -> None:
        async with scene.connected() as client:
            peer = types.InputPeerChannel(1005, private.access_hash(7001))
            with pytest.raises(errors.ChannelPrivateError):
                await client.get_messages(peer)
            seen = await client(functions.messages.CheckChatInviteRequest("open1"))
            assert (seen.title, seen.request_needed) == ("Inner", False)
            joined = await client(functions.messages.ImportChatInviteRequest("open1"))
            assert joined.updates.chats[0].id == 1005
            assert [m.message for m in await client.get_messages(peer)] == ["hello"]
            with pytest.raises(errors.InviteRequestSentError):
                await client(functions.messages.ImportChatInviteRequest("closed1"))
            with pytest.raises(errors.InviteHashExpiredError):
                await client(functions.messages.CheckChatInviteRequest("nothing"))
            await client(functions.channels.JoinChannelRequest("MarketOne"))
            assert {dialog.entity.id for dialog in await client.get_dialogs()} == {1001, 1005}

    asyncio.run(run())


def test_thousands_of_messages_a_second(scene: Scene) -> None:
    """The server is no brake: 5,000 messages take a second or two at the most."""
    big = scene.world.add_chat(Chat(1009, "Big", "bigchat"))
    scene.world.fill(big, text_posts(10_000, START, views=5))

    async def run() -> float:
        async with scene.connected() as client:
            entity = await client.get_entity("bigchat")
            began = time.monotonic()
            number = 0
            async for _ in client.iter_messages(entity, wait_time=0):
                number += 1
            assert number == 10_000
            return number / (time.monotonic() - began)

    rate = asyncio.run(run())
    assert rate > 2_500, f"{rate:.0f} messages a second"


def test_every_account_names_chats_by_its_own_hash(scene: Scene) -> None:
    """One account's access hash is of no use to another."""
    other = scene.world.add_account(Account(7002, "Second", phone="+855100201"))
    assert scene.channel.access_hash(7001) != scene.channel.access_hash(other.user_id)

    async def run() -> None:
        async with scene.connected() as client:
            peer = types.InputPeerChannel(1001, scene.channel.access_hash(other.user_id))
            with pytest.raises(errors.ChannelInvalidError):
                await client.get_messages(peer)

    asyncio.run(run())
