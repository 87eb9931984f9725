"""Search inside a chat."""

from collections.abc import Callable

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, answers
from tests.support.telegram_server.answers_history import in_thread, page
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.posts import File, Photo, Post

_URL_ENTITIES = (types.MessageEntityUrl, types.MessageEntityTextUrl)


@answers(functions.messages.SearchRequest)
def search(call: Call) -> object:
    """A page of the posts that have the words (as parts of the text), kind, sender, thread and time asked for."""
    chat = call.readable_chat(call.request.peer)
    return page(call, chat, [number for number in chat.ids if _fits(call, chat, chat.posts[number])])


def _fits(call: Call, chat: Chat, post: Post) -> bool:
    request = call.request
    words = request.q.casefold().split()
    sender = request.from_id
    sender_id = getattr(sender, "user_id", None) or getattr(sender, "channel_id", None)
    if isinstance(sender, types.InputPeerSelf):
        sender_id = call.account().user_id
    after, before = request.min_date, request.max_date
    return (
        all(word in post.text.casefold() for word in words)
        and (sender is None or sender_id in (post.sender, post.sender_chat))
        and (not request.top_msg_id or in_thread(chat, post, request.top_msg_id))
        and (after is None or after.timestamp() <= 0 or post.written_at > after)
        and (before is None or before.timestamp() <= 0 or post.written_at < before)
        and _is_kind(post, request.filter)
    )


def _is_kind(post: Post, kind: TLObject) -> bool:
    has_kind = _KINDS.get(type(kind))
    return has_kind is not None and has_kind(post)


def _mime_type(post: Post) -> str:
    return post.media.mime_type if isinstance(post.media, File) else ""


def _is_document(post: Post) -> bool:
    return isinstance(post.media, File) and not _mime_type(post).startswith(("video/", "audio/"))


def _is_photo(post: Post) -> bool:
    return isinstance(post.media, Photo)


def _is_video(post: Post) -> bool:
    return _mime_type(post).startswith("video/")


def _has_link(post: Post) -> bool:
    return "://" in post.text or any(isinstance(entity, _URL_ENTITIES) for entity in post.entities)


_KINDS: dict[type, Callable[[Post], bool]] = {
    types.InputMessagesFilterEmpty: lambda _: True,
    types.InputMessagesFilterPinned: lambda post: post.is_pinned,
    types.InputMessagesFilterUrl: _has_link,
    types.InputMessagesFilterPhotos: _is_photo,
    types.InputMessagesFilterVideo: _is_video,
    types.InputMessagesFilterPhotoVideo: lambda post: _is_photo(post) or _is_video(post),
    types.InputMessagesFilterDocument: _is_document,
    types.InputMessagesFilterGif: lambda post: _mime_type(post) == "image/gif",
    types.InputMessagesFilterVoice: lambda post: _mime_type(post) == "audio/ogg",
    types.InputMessagesFilterMusic: lambda post: _mime_type(post).startswith("audio/"),
}
