"""Histories, comments and single messages."""

from bisect import bisect_left
from collections.abc import Sequence

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.posts import Post
from tests.support.telegram_server.tl_messages import empty

_LARGEST_PAGE = 100
_GENERAL_TOPIC = 1


@answers(functions.messages.GetHistoryRequest)
def history(call: Call) -> object:
    """A page of a chat, newest first."""
    chat = call.readable_chat(call.request.peer)
    return page(call, chat, chat.ids)


@answers(functions.messages.GetRepliesRequest)
def replies(call: Call) -> object:
    """A page of the comments on a post, or of a thread or topic of a group."""
    chat = call.readable_chat(call.request.peer)
    root = call.request.msg_id
    if root not in chat.posts and root not in chat.topics and not (chat.is_forum and root == _GENERAL_TOPIC):
        raise RefusedError(400, "MSG_ID_INVALID")
    if not chat.is_group:
        comments = chat.posts[root].comments
        if comments is None:
            raise RefusedError(400, "MSG_ID_INVALID")
        chat, root = call.world.chats[comments.chat_id], comments.root_id
    return page(call, chat, [number for number in chat.ids if in_thread(chat, chat.posts[number], root)])


@answers(functions.messages.GetDiscussionMessageRequest)
def discussion(call: Call) -> object:
    """The copy of a channel's post in its group."""
    chat = call.readable_chat(call.request.peer)
    post = chat.posts.get(call.request.msg_id)
    if post is None or post.comments is None:
        raise RefusedError(400, "MSG_ID_INVALID")
    group = call.world.chats[post.comments.chat_id]
    root = group.posts[post.comments.root_id]
    chats, users = call.mentioned(group, [root])
    return types.messages.DiscussionMessage(call.written(group, [root]), 0, chats, users, max_id=post.comments.last_id)


@answers(functions.channels.GetMessagesRequest)
def messages(call: Call) -> object:
    """The messages with the given ids, in that order; an empty message for each that is gone."""
    chat = call.readable_chat(call.request.channel)
    numbers = [_number(chat, given) for given in call.request.id]
    if not numbers:
        raise RefusedError(400, "MESSAGE_IDS_EMPTY")
    shown = {number: chat.posts[number] for number in numbers if _is_shown(chat, number)}
    written = [call.writer.write(chat, shown[number]) if number in shown else empty(chat, number) for number in numbers]
    chats, users = call.mentioned(chat, list(shown.values()))
    return types.messages.ChannelMessages(chat.pts, len(written), written, [], chats, users)


def in_thread(chat: Chat, post: Post, root: int) -> bool:
    """Whether ``post`` belongs to the thread or topic ``root``; what has no topic is in the general one."""
    if chat.is_forum and root == _GENERAL_TOPIC:
        return post.thread is None and post.post_id not in chat.topics
    return root in (post.thread, post.reply_to) and post.post_id != root


def page(call: Call, chat: Chat, ids: Sequence[int]) -> object:
    """The part of ``ids`` (ascending) that the request asks for, as messages, newest first."""
    request = call.request
    moment = getattr(request, "offset_date", None)
    newer = 0
    if request.offset_id:
        newer = len(ids) - bisect_left(ids, request.offset_id)
    elif moment is not None and moment.timestamp() > 0:
        newer = len(ids) - bisect_left(ids, moment, key=lambda number: chat.posts[number].written_at)
    start = max(newer + request.add_offset, 0)
    end = newer + request.add_offset + min(request.limit, _LARGEST_PAGE)
    picked = ids[max(len(ids) - end, 0) : max(len(ids) - start, 0)] if end > start else []
    posts = [chat.posts[number] for number in reversed(picked) if _is_shown(chat, number) and _in_bounds(call, number)]
    chats, users = call.mentioned(chat, posts)
    return types.messages.ChannelMessages(chat.pts, len(ids), call.written(chat, posts), [], chats, users)


def _number(chat: Chat, given: TLObject) -> int:
    if isinstance(given, types.InputMessagePinned):
        return max((post.post_id for post in chat.posts.values() if post.is_pinned), default=0)
    if isinstance(given, types.InputMessageReplyTo):
        return chat.posts[given.id].reply_to or 0 if given.id in chat.posts else 0
    return int(given.id)


def _is_shown(chat: Chat, number: int) -> bool:
    return number in chat.posts and not chat.posts[number].is_withheld


def _in_bounds(call: Call, number: int) -> bool:
    most = call.request.max_id
    return number > call.request.min_id and (not most or number < most)
