"""What chats show of themselves and around their messages, with the real client and a real PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest
from telethon.tl import types

from collectors.sources import source_named
from collectors.telegram.asking import Asker, Credentials, asking
from collectors.telegram.chat import ChatFacts, described, resolve
from domain.errors import FatalError
from domain.watch import Take, WatchedSource
from pipeline.chat_facts import comment_sources, note_chat_facts, take_surroundings
from pipeline.collect import collect_sources
from tests.support.collecting_live import SOURCE, LiveCollection, live_collection
from tests.support.database import rows
from tests.support.telegram_server.entities import Admin, Chat, User
from tests.support.telegram_server.posts import Forward
from tests.support.telegram_server.scene import START
from warehouse.watches import describe

HOSTILE = "退押 100000U \x00\u202e 𝟗"
ESCAPED = "退押 100000U ␛0000\u202e 𝟗"


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


def _asked(live: LiveCollection, work: Callable[[Asker], Awaitable[ChatFacts]]) -> ChatFacts:
    async def run() -> ChatFacts:
        session = live.scene.server.session(live.scene.account)
        async with asking(Credentials(1, "hash"), "first", session) as asker:
            return await work(asker)

    return asyncio.run(run())


def _look(live: LiveCollection, name: str = "marketone", take: Take | None = None) -> ChatFacts:
    """A look at what the chat shows, as a collection has it."""
    source = replace(source_named(f"telegram:{name}"), take=take or Take())

    async def look(asker: Asker) -> ChatFacts:
        facts = await described(asker, await resolve(asker, name))
        describe(live.connection, facts.chat, facts.about, facts.member_count)
        note_chat_facts(live.connection, asker.account, facts)
        await take_surroundings(live.connection, asker, source, facts)
        return facts

    return _asked(live, look)


def _next_hour(live: LiveCollection) -> None:
    with live.connection.cursor() as cursor:
        cursor.execute("update core.chat_check set checked_at = checked_at - interval '61 minutes'")
    live.connection.commit()


def _history(live: LiveCollection, *whats: str) -> list[tuple[object, ...]]:
    named = ", ".join(f"'{what}'" for what in whats)
    query = (
        f"select what, subject, old, new from mart.chat_history where what in ({named}) order by seen_at, what, subject"  # noqa: S608 - words of the test
    )
    return rows(live.connection, query)


def test_the_number_of_members_is_kept_once_a_day_and_with_every_new_title(live: LiveCollection) -> None:
    channel = live.scene.channel
    for number in (100, 101, 102):
        channel.member_count = number
        _look(live)
    assert _history(live, "members") == [("members", None, None, "100")]
    channel.title = HOSTILE
    _look(live)
    with live.connection.cursor() as cursor:
        cursor.execute("update core.member_count set seen_at = seen_at - interval '1 day'")
        cursor.execute("update core.description set seen_at = seen_at - interval '1 day'")
    live.connection.commit()
    channel.member_count = 90
    _look(live)
    _look(live)
    assert [row[2:] for row in _history(live, "members")] == [(None, "100"), ("100", "102"), ("102", "90")]
    assert _history(live, "title")[-1] == ("title", None, "Market", ESCAPED)


def test_marks_and_restrictions_are_kept_as_they_come_and_go(live: LiveCollection) -> None:
    channel = live.scene.channel
    _look(live)
    channel.restrictions = (("ios", "porn", HOSTILE),)
    channel.is_scam = channel.noforwards = True
    _look(live)
    channel.is_scam = False
    _look(live)
    assert _history(live, "scam", "restriction", "protected") == [
        ("protected", None, None, "protected"),
        ("restriction", None, None, f"ios: porn: {ESCAPED}"),
        ("scam", None, None, "scam"),
        ("scam", None, "scam", None),
    ]


def test_pins_come_and_go(live: LiveCollection) -> None:
    world, channel = live.scene.world, live.scene.channel
    world.alter(channel, 10, is_pinned=True)
    world.alter(channel, 12, is_pinned=True)
    _look(live)
    world.alter(channel, 10, is_pinned=False)
    _next_hour(live)
    _look(live)
    assert _history(live, "pin") == [
        ("pin", "10", None, "pinned"),
        ("pin", "12", None, "pinned"),
        ("pin", "10", "pinned", None),
    ]


def test_of_more_than_a_hundred_pins_the_oldest_are_not_taken_for_unpinned(live: LiveCollection) -> None:
    world, channel = live.scene.world, live.scene.channel
    for number in range(8, 100):
        world.alter(channel, number, is_pinned=True)
    _look(live)
    for number in range(400, 420):
        world.alter(channel, number, is_pinned=True)
    world.alter(channel, 99, is_pinned=False)
    _next_hour(live)
    _look(live)
    assert [row[1] for row in _history(live, "pin") if row[3] is None] == ["99"]


def test_surroundings_are_asked_for_once_an_hour(live: LiveCollection) -> None:
    _look(live)
    _look(live)
    assert len(live.scene.server.named("messages.search")) == 1
    _next_hour(live)
    _look(live)
    assert len(live.scene.server.named("messages.search")) == 2
    assert not live.scene.server.named("channels.getParticipants")


def test_titles_of_administrators_are_kept_as_they_change(live: LiveCollection) -> None:
    world, group = live.scene.world, live.scene.group
    world.add_user(User(501, "Boss"))
    group.admins = (Admin(501, "老板", is_creator=True), Admin(502, None), Admin(503, "客服"))
    _look(live, "markettalk")
    group.admins = (Admin(501, HOSTILE, is_creator=True), Admin(502, None))
    _next_hour(live)
    _look(live, "markettalk")
    _next_hour(live)
    _look(live, "markettalk")
    assert _history(live, "admin", "admin_title") == [
        ("admin", "user501", None, "creator"),
        ("admin", "user502", None, "admin"),
        ("admin", "user503", None, "admin"),
        ("admin_title", "user501", None, "老板"),
        ("admin_title", "user503", None, "客服"),
        ("admin", "user503", "admin", None),
        ("admin_title", "user501", "老板", ESCAPED),
        ("admin_title", "user503", "客服", None),
    ]


def test_topics_are_kept_as_they_change(live: LiveCollection) -> None:
    world = live.scene.world
    forum = world.add_chat(Chat(1003, "Forum", "forumone", is_group=True, is_forum=True))
    topics = [world.open_topic(forum, f"topic {number}") for number in range(130)]
    _look(live, "forumone")
    assert rows(live.connection, "select count(*), count(distinct topic_id) from mart.topic") == [(130, 130)]
    first, second, third = (topic.topic_id for topic in topics[:3])
    world.change_topic(forum, first, title=HOSTILE)
    world.change_topic(forum, second, is_closed=True)
    world.change_topic(forum, third, is_deleted=True)
    _next_hour(live)
    _look(live, "forumone")
    assert _history(live, "topic", "topic_closed")[130:] == [
        ("topic", str(first), "topic 0", ESCAPED),
        ("topic", str(third), "topic 2", None),
        ("topic_closed", str(second), None, "closed"),
    ]
    gone = rows(
        live.connection, "select topic_id, title, is_closed from mart.topic where is_gone or is_closed order by 1"
    )
    assert gone == [(second, "topic 1", True), (third, "topic 2", False)]


def test_topics_that_are_not_wanted_are_not_asked_for(live: LiveCollection) -> None:
    live.scene.world.add_chat(Chat(1003, "Forum", "forumone", is_group=True, is_forum=True))
    _look(live, "forumone", Take(topics=False))
    assert not live.scene.server.named("messages.getForumTopics")


def _with_comments() -> WatchedSource:
    return replace(source_named(SOURCE), take=Take(comments=True))


def test_comments_of_a_public_group_are_collected_and_each_knows_its_post(live: LiveCollection) -> None:
    world, channel = live.scene.world, live.scene.channel
    world.add_user(User(501, "Lin"))
    post = world.add(channel, "出四件套")
    first = world.comment(channel, post.post_id, f"要一个 {HOSTILE}", sender=501)
    second = world.comment(channel, post.post_id, "价格?", sender=501)
    world.add(live.scene.group, "no comment", sender=501)
    assert comment_sources(live.connection, [_with_comments()]) == []
    live.collect()
    _look(live)
    (group,) = comment_sources(live.connection, [_with_comments()])
    assert (group.key, group.chat.name, group.take) == ("telegram:1002", "markettalk", Take())
    resolved = len(live.scene.server.named("contacts.resolveUsername"))
    summary = collect_sources(live.connection, live.settings, [group])
    assert (summary.results[0].error, summary.results[0].new) == (None, 4)
    assert len(live.scene.server.named("contacts.resolveUsername")) == resolved
    found = rows(live.connection, "select chat, message_id, post_chat, post_id from mart.comment order by message_id")
    assert found == [("1002", number, "1001", post.post_id) for number in (first.post_id, second.post_id)]


def test_a_group_that_is_watched_anyway_is_not_taken_twice(live: LiveCollection) -> None:
    live.collect()
    _look(live)
    sources = [_with_comments(), source_named("telegram:markettalk")]
    assert comment_sources(live.connection, sources) == []
    assert comment_sources(live.connection, [source_named(SOURCE)]) == []


@pytest.mark.parametrize("changes", [{"username": None}, {"needs_approval": True}], ids=["no name", "by approval"])
def test_comments_of_a_private_group_are_withheld_and_not_asked_for(
    live: LiveCollection, changes: dict[str, object]
) -> None:
    for key, value in changes.items():
        setattr(live.scene.group, key, value)
    live.collect()
    _look(live)
    assert comment_sources(live.connection, [_with_comments()]) == []
    assert _history(live, "comments", "linked_chat") == [
        ("comments", None, None, "withheld"),
        ("linked_chat", None, None, "1002"),
    ]
    assert rows(live.connection, "select count(*) from core.account_chat where numeric_id = 1002") == [(0,)]


def test_details_and_buttons_of_messages_are_shown_as_last_served(live: LiveCollection) -> None:
    world, channel = live.scene.world, live.scene.channel
    world.add_user(User(66, "Pay", username="okpaybot", is_bot=True))
    world.add_chat(Chat(555, "Source", "sourcechat"))
    post = world.add(
        channel,
        "forwarded",
        forward=Forward(START, chat_id=555, post_id=9, author="老板"),
        buttons=((("付款", "https://pay.example/1"), ("地址", types.InlineButtonTypeCopy(HOSTILE))),),
        reactions=(("👍", 1),),
        views=10,
        forwards=2,
        fields={"via_bot_id": 66},
    )
    live.collect()
    world.edit(channel, post.post_id, reactions=(("👍", 5), ("🔥", 1)), buttons=((("付款", "https://pay.example/2"),),))
    live.collect()
    shown = rows(
        live.connection,
        "select forward_id, forward_message_id, forward_name, forward_signature, reactions, buttons, via_bot, withheld,"
        " forwards_count from mart.message_details where forward_message_id = 9",
    )
    button = {"text": "付款", "kind": "url", "target": "https://pay.example/2"}
    assert shown == [("channel555", 9, "Source", "老板", {"👍": 5, "🔥": 1}, [button], "okpaybot", None, 2)]


def test_a_chat_without_an_id_has_no_history() -> None:
    facts = ChatFacts(source_named(SOURCE).chat, 0)
    with live_collection() as live, pytest.raises(FatalError, match="numeric id"):
        note_chat_facts(live.connection, "first", facts)
