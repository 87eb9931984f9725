"""The chat that a JSON line names."""

from collectors.chats import bare_id, user_name
from collectors.fields import Record, integer, text
from collectors.records import NotKnownPublicError, PrivateChatError
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from domain.vocabulary import ChatType, Platform

_PRIVATE_PREFIX = "private"
_PRIVATE = {"personal_chat", "bot_chat", "saved_messages", "replies", "personal", "group", "user", "bot", "secret_chat"}
_LONGEST_NAME = 128


def chat_of(record: Record) -> ChatRef:
    """The chat of one line. Raises ``PrivateChatError``, ``NotKnownPublicError``, ``SkippableRecordError``."""
    chat_type = _chat_type(record)
    platform = _platform(record)
    served = record.get("chat")
    title = text(record.get("chat_title"))
    number = integer(served)
    if number is not None:
        return ChatRef(platform, bare_id(number) if platform is Platform.TELEGRAM else number, None, title, chat_type)
    name = user_name(served) if isinstance(served, str) else None
    if name is None and isinstance(served, str) and platform is not Platform.TELEGRAM:
        name = served.strip().lower() or None
    if name is None or len(name) > _LONGEST_NAME:
        message = "no possible chat: neither a public name nor an id"
        raise SkippableRecordError(message)
    return ChatRef(platform, None, name, title, chat_type)


def _platform(record: Record) -> Platform:
    served = record.get("platform")
    try:
        return Platform(str(served).lower())
    except ValueError:
        message = f"unknown platform {served!r:.40}"
        raise SkippableRecordError(message, remedy=f"one of {', '.join(Platform)}") from None


def _chat_type(record: Record) -> ChatType:
    served = text(record.get("chat_type"))
    if served is None or served == ChatType.UNKNOWN:
        return ChatType.UNKNOWN
    if served.startswith(_PRIVATE_PREFIX) or served in _PRIVATE:
        raise PrivateChatError(served[:40], "a line", f"{record.get('platform')}/{record.get('chat')}")
    try:
        return ChatType(served)
    except ValueError:
        message = f"unknown chat_type {served!r:.40}, so not known to be public"
        raise NotKnownPublicError(message, remedy="public_channel or public_supergroup") from None
