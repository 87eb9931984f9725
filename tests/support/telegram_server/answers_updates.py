"""What happened in a chat: told at once, or asked for later."""

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.answers_invites import dialog
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.posts import Event, EventKind
from tests.support.telegram_server.tl_chats import mentioned
from tests.support.telegram_server.tl_messages import MessageWriter
from tests.support.telegram_server.world import World

_TIMEOUT_S = 30
_LATEST = 10


@answers(functions.updates.GetChannelDifferenceRequest)
def channel_difference(call: Call) -> object:
    """The events since the client's ``pts``, or the latest messages where these are too many or too old."""
    chat = call.readable_chat(call.request.channel)
    since = call.request.pts
    if since <= 0:
        raise RefusedError(400, "PERSISTENT_TIMESTAMP_EMPTY")
    if since > chat.pts:
        raise RefusedError(400, "PERSISTENT_TIMESTAMP_INVALID")
    if since == chat.pts:
        return types.updates.ChannelDifferenceEmpty(chat.pts, final=True, timeout=_TIMEOUT_S)
    events = [event for event in chat.events if event.pts > since]
    is_known = bool(events) and events[0].pts - events[0].pts_count <= since
    if not is_known or len(events) > call.world.too_long_after:
        return _too_long(call, chat)
    part = events[: call.request.limit]
    numbers = {number for event in part if event.kind is EventKind.NEW for number in event.post_ids}
    posts = [chat.posts[number] for number in sorted(numbers) if number in chat.posts]
    later = [event for event in part if event.kind is not EventKind.NEW]
    # A new message is told as it is now: its edits are in it.
    later = [event for event in later if event.kind is EventKind.DELETED or not numbers.issuperset(event.post_ids)]
    edited = [event.post for event in later if event.post is not None]
    updates = [_update(chat, event, call.writer) for event in later]
    chats, users = call.mentioned(chat, [*posts, *edited])
    is_final = len(part) == len(events)
    return types.updates.ChannelDifference(
        part[-1].pts,
        call.written(chat, posts),
        updates,
        chats,
        users,
        final=is_final or None,
        timeout=_TIMEOUT_S,
    )


def pushed(world: World, writer: MessageWriter, event: Event, account: Account, now_s: int) -> TLObject:
    """What the sessions of ``account`` are told of ``event``."""
    chat = world.chats[event.chat_id]
    chats, users = mentioned(world, chat, [event.post] if event.post else [], account)
    return types.Updates([_update(chat, event, writer)], users, chats, now_s, 0)


def _update(chat: Chat, event: Event, writer: MessageWriter) -> TLObject:
    if event.post is None:
        return types.UpdateDeleteChannelMessages(chat.chat_id, list(event.post_ids), event.pts, event.pts_count)
    is_new = event.kind is EventKind.NEW
    make = types.UpdateNewChannelMessage if is_new else types.UpdateEditChannelMessage
    return make(writer.write(chat, event.post), event.pts, event.pts_count)


def _too_long(call: Call, chat: Chat) -> object:
    posts = [chat.posts[number] for number in reversed(chat.ids[-_LATEST:])]
    chats, users = call.mentioned(chat, posts)
    written = call.written(chat, posts)
    return types.updates.ChannelDifferenceTooLong(dialog(chat), written, chats, users, final=True, timeout=_TIMEOUT_S)
