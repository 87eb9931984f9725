"""Users and chats as Telegram's objects, as one account sees them."""

from collections.abc import Iterable

from telethon.tl import TLObject, types

from tests.support.telegram_server.entities import Account, Chat, User, user_hash
from tests.support.telegram_server.posts import Post
from tests.support.telegram_server.session_files import DC_ID
from tests.support.telegram_server.tl_messages import photo
from tests.support.telegram_server.world import World


def user(someone: User, viewer_id: int) -> TLObject:
    """``someone``; a phone is shown to its owner alone."""
    is_self = someone.user_id == viewer_id
    return types.User(
        someone.user_id,
        is_self=is_self or None,
        deleted=someone.is_deleted or None,
        bot=someone.is_bot or None,
        bot_info_version=1 if someone.is_bot else None,
        access_hash=user_hash(someone.user_id, viewer_id),
        first_name=None if someone.is_deleted else someone.first_name,
        last_name=someone.last_name,
        username=someone.username,
        phone=someone.phone if is_self else None,
    )


def channel(chat: Chat, viewer: Account) -> TLObject:
    """``chat``, or what is left of it for those it has banned."""
    access_hash = chat.access_hash(viewer.user_id)
    if chat.chat_id in viewer.banned_from:
        return types.ChannelForbidden(
            chat.chat_id,
            access_hash,
            chat.title,
            broadcast=not chat.is_group or None,
            megagroup=chat.is_group or None,
        )
    # Several names stand in `usernames` and leave `username` empty.
    names = [types.Username(name, editable=number == 0, active=True) for number, name in enumerate(chat.names())]
    reasons = [types.RestrictionReason(*reason) for reason in chat.restrictions]
    return types.Channel(
        chat.chat_id,
        chat.title,
        types.ChatPhoto(chat.photo.media_id, DC_ID) if chat.photo else types.ChatPhotoEmpty(),
        chat.created_at,
        left=chat.chat_id not in viewer.joined or None,
        broadcast=not chat.is_group or None,
        megagroup=chat.is_group or None,
        forum=chat.is_forum or None,
        verified=chat.is_verified or None,
        scam=chat.is_scam or None,
        fake=chat.is_fake or None,
        noforwards=chat.noforwards or None,
        join_request=chat.needs_approval or None,
        has_link=chat.linked_chat is not None or None,
        restricted=bool(reasons) or None,
        restriction_reason=reasons or None,
        access_hash=access_hash,
        username=chat.username if not chat.more_usernames else None,
        usernames=names if chat.more_usernames else None,
    )


def full_channel(chat: Chat, file_age: int) -> TLObject:
    """What a chat says about itself."""
    old_group, old_last = chat.migrated_from or (None, None)
    last = chat.ids[-1] if chat.ids else 0
    pinned = max((post_id for post_id, post in chat.posts.items() if post.is_pinned), default=None)
    return types.ChannelFull(
        chat.chat_id,
        chat.about,
        last,
        0,
        0,
        photo(chat.photo, file_age) if chat.photo else types.PhotoEmpty(0),
        types.PeerNotifySettings(),
        [],
        chat.pts,
        can_view_participants=chat.is_group or None,
        participants_count=chat.member_count,
        migrated_from_chat_id=old_group,
        migrated_from_max_id=old_last,
        pinned_msg_id=pinned,
        linked_chat_id=chat.linked_chat,
    )


def mentioned(
    world: World, chat: Chat, posts: Iterable[Post], viewer: Account
) -> tuple[list[TLObject], list[TLObject]]:
    """The chats and users that ``posts`` of ``chat`` speak of, for the two lists that go with messages."""
    chat_ids, user_ids = {chat.chat_id}, set[int]()
    for post in posts:
        chat_ids.update(number for number in (post.sender_chat, post.forward and post.forward.chat_id) if number)
        others = (post.forward and post.forward.user_id, post.fields.get("via_bot_id"))
        user_ids.update(number for number in (post.sender, *others) if isinstance(number, int))
    if chat.linked_chat is not None:
        chat_ids.add(chat.linked_chat)
    chats = [channel(world.chats[number], viewer) for number in sorted(chat_ids) if number in world.chats]
    users = [user(world.users[number], viewer.user_id) for number in sorted(user_ids) if number in world.users]
    return chats, users
