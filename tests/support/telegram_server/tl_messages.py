"""Posts as Telegram's objects."""

from telethon.tl import TLObject, types

from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.posts import File, Forward, Photo, Post
from tests.support.telegram_server.session_files import DC_ID
from tests.support.telegram_server.world import World


class Written(TLObject):  # type: ignore[misc]  # Telethon has no types
    """An object that is already in bytes; takes its place in others."""

    def __init__(self, content: bytes) -> None:
        """``content`` is the whole object."""
        self.content = content

    def _bytes(self) -> bytes:
        return self.content


class MessageWriter:
    """Writes posts, each version once: most of the time of a large history goes into this."""

    def __init__(self, world: World) -> None:
        """Nothing is written yet."""
        self._world = world
        self._written: dict[tuple[int, int], tuple[Post, int, Written]] = {}

    def write(self, chat: Chat, post: Post) -> Written:
        """The ``Message`` or ``MessageService`` of ``post``."""
        key = chat.chat_id, post.post_id
        known = self._written.get(key)
        if known is None or known[0] is not post or known[1] != self._world.file_age:
            made = Written(bytes(message(chat, post, self._world.file_age)))
            self._written[key] = known = post, self._world.file_age, made
        return known[2]


def message(chat: Chat, post: Post, file_age: int) -> TLObject:
    """``post`` of ``chat``."""
    sender = _peer(post.sender, post.sender_chat)
    common = {"from_id": sender, "post": not chat.is_group or None, "reply_to": _reply(chat, post)}
    peer = types.PeerChannel(chat.chat_id)
    if post.action is not None:
        return types.MessageService(post.post_id, peer, post.written_at, action=post.action, **common)
    has_counts = post.views is not None or post.forwards is not None
    fields = {
        **common,
        "fwd_from": _forward(post.forward),
        "media": _media(post.media, file_age),
        "reply_markup": _buttons(post),
        "entities": list(post.entities) or None,
        # One flag stands for both.
        "views": (post.views or 0) if has_counts else None,
        "forwards": (post.forwards or 0) if has_counts else None,
        "replies": _comments(post),
        "edit_date": post.edited_at,
        "post_author": post.author,
        "grouped_id": post.grouped_id,
        "reactions": _reactions(post),
        "pinned": post.is_pinned or None,
        "noforwards": chat.noforwards or None,
        **post.fields,
    }
    return types.Message(post.post_id, peer, post.written_at, post.text, **fields)


def empty(chat: Chat, post_id: int) -> TLObject:
    """What stands for a message that is gone."""
    return types.MessageEmpty(post_id, types.PeerChannel(chat.chat_id))


def photo(content: Photo, file_age: int) -> TLObject:
    """A photo in one size."""
    size = types.PhotoSize("x", content.width, content.height, len(content.content))
    return types.Photo(content.media_id, content.media_id * 7, _reference(file_age), 1, [size], DC_ID)


def _media(media: Photo | File | TLObject | None, file_age: int) -> TLObject | None:
    if isinstance(media, Photo):
        return types.MessageMediaPhoto(photo=photo(media, file_age))
    if isinstance(media, File):
        attributes = list(media.attributes)
        if media.name is not None:
            attributes.append(types.DocumentAttributeFilename(media.name))
        document = types.Document(
            media.media_id,
            media.media_id * 7,
            _reference(file_age),
            1,
            media.mime_type,
            len(media.content),
            DC_ID,
            attributes,
        )
        return types.MessageMediaDocument(document=document)
    return media


def _reference(file_age: int) -> bytes:
    return file_age.to_bytes(4, "big")


def _peer(user_id: int | None, chat_id: int | None) -> TLObject | None:
    if user_id is not None:
        return types.PeerUser(user_id)
    return types.PeerChannel(chat_id) if chat_id is not None else None


def _reply(chat: Chat, post: Post) -> TLObject | None:
    if post.reply_to is None and post.thread is None:
        return None
    target = post.reply_to if post.reply_to is not None else post.thread
    top = post.thread if post.thread != target else None
    is_topic = (post.thread in chat.topics) or None
    return types.MessageReplyHeader(forum_topic=is_topic, reply_to_msg_id=target, reply_to_top_id=top)


def _forward(origin: Forward | None) -> TLObject | None:
    if origin is None:
        return None
    peer = _peer(origin.user_id, origin.chat_id)
    return types.MessageFwdHeader(
        origin.written_at,
        from_id=peer,
        from_name=origin.name,
        channel_post=origin.post_id,
        post_author=origin.author,
        saved_from_peer=peer if origin.is_automatic else None,
        saved_from_msg_id=origin.post_id if origin.is_automatic else None,
    )


def _comments(post: Post) -> TLObject | None:
    comments = post.comments
    if comments is None:
        return None
    return types.MessageReplies(
        comments.number, comments.number, comments=True, channel_id=comments.chat_id, max_id=comments.last_id
    )


def _reactions(post: Post) -> TLObject | None:
    if not post.reactions:
        return None
    counts = [
        types.ReactionCount(types.ReactionEmoji(sign) if isinstance(sign, str) else sign, number)
        for sign, number in post.reactions
    ]
    return types.MessageReactions(counts)


def _buttons(post: Post) -> TLObject | None:
    if not post.buttons:
        return None
    rows = [
        types.KeyboardInlineButtonRow(
            [
                types.KeyboardInlineButton(text, types.InlineButtonTypeUrl(does) if isinstance(does, str) else does)
                for text, does in row
            ]
        )
        for row in post.buttons
    ]
    return types.ReplyInlineMarkup(rows)
