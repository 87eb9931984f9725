"""Topics of forums."""

from collections.abc import Sequence

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.answers_history import in_thread
from tests.support.telegram_server.entities import Chat, Topic

_COLOUR = 0x6FB9F0


@answers(functions.messages.GetForumTopicsRequest)
def topics(call: Call) -> object:
    """A page of topics: pinned ones first, then by the latest message."""
    forum = _forum(call)
    words = (call.request.q or "").casefold()
    found = [topic for topic in forum.topics.values() if not topic.is_deleted and words in topic.title.casefold()]
    found.sort(key=lambda topic: (topic.is_pinned, _latest(forum, topic)), reverse=True)
    numbers = [topic.topic_id for topic in found]
    last_seen = call.request.offset_topic
    start = numbers.index(last_seen) + 1 if last_seen in numbers else 0
    return _written(call, forum, found[start : start + call.request.limit], len(found))


@answers(functions.messages.GetForumTopicsByIDRequest)
def topics_by_id(call: Call) -> object:
    """The topics with the given ids."""
    forum = _forum(call)
    found = [forum.topics[number] for number in call.request.topics if number in forum.topics]
    return _written(call, forum, found, len(found))


def _forum(call: Call) -> Chat:
    chat = call.readable_chat(call.request.peer)
    if not chat.is_forum:
        raise RefusedError(400, "CHANNEL_FORUM_MISSING")
    return chat


def _latest(forum: Chat, topic: Topic) -> int:
    numbers = reversed(forum.ids)
    return next((n for n in numbers if in_thread(forum, forum.posts[n], topic.topic_id)), topic.topic_id)


def _written(call: Call, forum: Chat, found: Sequence[Topic], count: int) -> object:
    tops = [forum.posts[n] for n in (_latest(forum, topic) for topic in found) if n in forum.posts]
    chats, users = call.mentioned(forum, tops)
    written = [_topic(forum, topic) for topic in found]
    return types.messages.ForumTopics(count, written, call.written(forum, tops), chats, users, forum.pts)


def _topic(forum: Chat, topic: Topic) -> TLObject:
    if topic.is_deleted:
        return types.ForumTopicDeleted(topic.topic_id)
    return types.ForumTopic(
        topic.topic_id,
        topic.created_at,
        types.PeerChannel(forum.chat_id),
        topic.title,
        _COLOUR,
        _latest(forum, topic),
        0,
        0,
        0,
        0,
        0,
        0,
        types.PeerUser(topic.creator),
        types.PeerNotifySettings(),
        closed=topic.is_closed or None,
        pinned=topic.is_pinned or None,
    )
