"""Joining and leaving; the list of what was joined."""

from telethon.tl import functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.tl_chats import channel


@answers(functions.messages.CheckChatInviteRequest)
def check(call: Call) -> object:
    """What an invite leads to."""
    chat = _invited(call)
    account = call.account()
    if chat.chat_id in account.joined:
        return types.ChatInviteAlready(channel(chat, account))
    return types.ChatInvite(
        chat.title,
        types.PhotoEmpty(0),
        chat.member_count,
        0,
        channel=True,
        broadcast=not chat.is_group or None,
        megagroup=chat.is_group or None,
        public=bool(chat.names()) or None,
        request_needed=chat.needs_approval or None,
        about=chat.about or None,
    )


@answers(functions.messages.ImportChatInviteRequest)
def accept(call: Call) -> object:
    """Joins by invite."""
    return _join(call, _invited(call))


@answers(functions.channels.JoinChannelRequest)
def join(call: Call) -> object:
    """Joins a public chat; joining again changes nothing."""
    return _join(call, call.readable_chat(call.request.channel), is_repeatable=True)


@answers(functions.channels.LeaveChannelRequest)
def leave(call: Call) -> object:
    """Leaves."""
    chat = call.readable_chat(call.request.channel)
    account = call.account()
    if chat.chat_id not in account.joined:
        raise RefusedError(400, "USER_NOT_PARTICIPANT")
    account.joined.discard(chat.chat_id)
    update = types.UpdateChannel(chat.chat_id)
    return types.Updates([update], [], [channel(chat, account)], call.now_s, 0)


@answers(functions.messages.GetDialogsRequest)
def dialogs(call: Call) -> object:
    """All joined chats at once."""
    account = call.account()
    joined = [call.world.chats[number] for number in sorted(account.joined) if number in call.world.chats]
    lists = [call.mentioned(chat, []) for chat in joined]
    tops = [call.writer.write(chat, chat.posts[chat.ids[-1]]) for chat in joined if chat.ids]
    chats = {found.id: found for group, _ in lists for found in group}
    return types.messages.Dialogs([dialog(chat) for chat in joined], tops, list(chats.values()), [])


def dialog(chat: Chat) -> types.Dialog:
    """A chat's entry in the list of chats."""
    last = chat.ids[-1] if chat.ids else 0
    settings = types.PeerNotifySettings()
    return types.Dialog(types.PeerChannel(chat.chat_id), last, last, 0, 0, 0, 0, 0, settings, pts=chat.pts)


def _invited(call: Call) -> Chat:
    for chat in call.world.chats.values():
        if chat.invite is not None and chat.invite == call.request.hash:
            return chat
    raise RefusedError(400, "INVITE_HASH_EXPIRED")


def _join(call: Call, chat: Chat, *, is_repeatable: bool = False) -> object:
    account = call.account()
    if chat.chat_id in account.banned_from:
        raise RefusedError(400, "CHANNEL_PRIVATE")
    if chat.chat_id in account.joined and not is_repeatable:
        raise RefusedError(400, "USER_ALREADY_PARTICIPANT")
    if chat.needs_approval and chat.chat_id not in account.joined:
        account.waiting_for.add(chat.chat_id)
        raise RefusedError(400, "INVITE_REQUEST_SENT")
    account.joined.add(chat.chat_id)
    update = types.UpdateChannel(chat.chat_id)
    updates = types.Updates([update], [], [channel(chat, account)], call.now_s, 0)
    return types.messages.ChatInviteJoinResultOk(updates)
