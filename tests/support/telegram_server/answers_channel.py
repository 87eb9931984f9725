"""Names, chats, their pages and members."""

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.entities import Admin, Chat
from tests.support.telegram_server.tl_chats import channel, full_channel, user


@answers(functions.contacts.ResolveUsernameRequest)
def resolve(call: Call) -> object:
    """Who has a public name."""
    account = call.account()
    name = call.request.username.removeprefix("@")
    if not name.replace("_", "").isalnum():
        raise RefusedError(400, "USERNAME_INVALID")
    chat = call.world.chat_named(name)
    if chat is not None:
        return types.contacts.ResolvedPeer(types.PeerChannel(chat.chat_id), [channel(chat, account)], [])
    for someone in call.world.users.values():
        if (someone.username or "").lower() == name.lower():
            known = user(someone, account.user_id)
            return types.contacts.ResolvedPeer(types.PeerUser(someone.user_id), [], [known])
    raise RefusedError(400, "USERNAME_NOT_OCCUPIED")


@answers(functions.channels.GetChannelsRequest)
def channels(call: Call) -> object:
    """The chats that are named."""
    account = call.account()
    return types.messages.Chats([channel(call.readable_chat(given), account) for given in call.request.id])


@answers(functions.channels.GetFullChannelRequest)
def full(call: Call) -> object:
    """A chat's page, and its group or channel."""
    chat = call.readable_chat(call.request.channel)
    chats, _ = call.mentioned(chat, [])
    return types.messages.ChatFull(full_channel(chat, call.world.file_age), chats, [])


@answers(functions.channels.GetParticipantsRequest)
def participants(call: Call) -> object:
    """Administrators or members of a group; channels show theirs to administrators only."""
    chat = call.readable_chat(call.request.channel)
    if not chat.is_group:
        raise RefusedError(400, "CHAT_ADMIN_REQUIRED")
    found: list[TLObject] = [_admin(chat, admin) for admin in chat.admins]
    if not isinstance(call.request.filter, types.ChannelParticipantsAdmins):
        leading = {admin.user_id for admin in chat.admins}
        found += [types.ChannelParticipant(number, chat.created_at) for number in chat.members if number not in leading]
    start = call.request.offset
    page = found[start : start + call.request.limit]
    viewer_id = call.account().user_id
    known = [user(call.world.users[member.user_id], viewer_id) for member in page if member.user_id in call.world.users]
    return types.channels.ChannelParticipants(len(found), page, [], known)


@answers(functions.channels.GetParticipantRequest)
def participant(call: Call) -> object:
    """One member; the caller's own membership is always shown."""
    account = call.account()
    chat = call.readable_chat(call.request.channel)
    user_id = getattr(call.request.participant, "user_id", account.user_id)
    viewed = [user(call.world.users[user_id], account.user_id)] if user_id in call.world.users else []
    for admin in chat.admins:
        if admin.user_id == user_id:
            return types.channels.ChannelParticipant(_admin(chat, admin), [], viewed)
    if user_id == account.user_id and chat.chat_id in account.joined:
        return types.channels.ChannelParticipant(types.ChannelParticipantSelf(user_id, 0, chat.created_at), [], viewed)
    if user_id in chat.members:
        return types.channels.ChannelParticipant(types.ChannelParticipant(user_id, chat.created_at), [], viewed)
    raise RefusedError(400, "USER_NOT_PARTICIPANT")


def _admin(chat: Chat, admin: Admin) -> TLObject:
    rights = types.ChatAdminRights(delete_messages=True, ban_users=True, pin_messages=True)
    if admin.is_creator:
        return types.ChannelParticipantCreator(admin.user_id, rights, admin.rank)
    creator = next((other.user_id for other in chat.admins if other.is_creator), admin.user_id)
    return types.ChannelParticipantAdmin(admin.user_id, creator, chat.created_at, rights, rank=admin.rank)
