"""The chat that a dumped message belongs to."""

from collections.abc import Mapping

from collectors.chats import bare_id, chat_named, name_from_file, user_name
from collectors.fields import Record, integer
from collectors.records import PrivateChatError
from domain.chat import ChatRef
from domain.errors import EscrowwatchError
from domain.vocabulary import Platform

# File names that say what is inside, not whose.
_GENERIC = {
    *("messages", "message", "result", "results", "dump", "export", "data", "chat", "chats", "channel"),
    *("channels", "output", "history", "telegram", "posts", "scraped", "raw", "all", "backup"),
}
_PRIVATE_PEERS = {"PeerUser", "PeerChat"}
_NAME_KEYS = ("channel_username", "chat_username", "username", "channel", "chat")
_ID_KEYS = ("peer_id", "to_id", "channel_id", "chat_id")
_CHANNEL_MARK = -(10**12)


class ChatUnknownError(EscrowwatchError):
    """Neither the data, nor ``--chat``, nor the file's name says which chat it is."""


class Chats:
    """Finds the chat of each record: its own, that of the object around the list, ``--chat``, the file's name."""

    def __init__(self, named: str | None, base: str, top: Mapping[str, object]) -> None:
        """Raises ``FatalError`` for a ``--chat`` that names none, ``PrivateChatError`` for a private one in ``top``."""
        self._fallback = _fallback(named, base)
        if "messages" in top and (key := (_channel_id(top), _name(top))) != (None, None):
            self._fallback = ChatRef(Platform.TELEGRAM, numeric_id=key[0], name=key[1])
        self._known: dict[tuple[int | None, str | None], ChatRef] = {}

    def chat_of(self, record: Record) -> ChatRef:
        """The chat of one record. Raises ``PrivateChatError`` and ``ChatUnknownError``."""
        key = (_channel_id(record), _name(record))
        if key == (None, None):
            if self._fallback is None:
                message = "the dump does not say which chat it is of; nothing from here on was read"
                raise ChatUnknownError(message, remedy="name the chat with --chat, or name the file after it")
            return self._fallback
        chat = self._known.get(key)
        if chat is None:
            chat = self._known[key] = ChatRef(Platform.TELEGRAM, numeric_id=key[0], name=key[1])
        return chat


def _fallback(named: str | None, base: str) -> ChatRef | None:
    if named is not None:
        return chat_named(named)
    name = name_from_file(base)
    return None if name is None or name in _GENERIC else ChatRef(Platform.TELEGRAM, name=name)


def _channel_id(record: Mapping[str, object]) -> int | None:
    for key in _ID_KEYS:
        value = record.get(key)
        if isinstance(value, dict):
            kind = value.get("_")
            if kind in _PRIVATE_PEERS:
                raise PrivateChatError(str(kind), "a record of the dump", f"{value}")
            value = value.get("channel_id")
        number = integer(value)
        if number is not None and _CHANNEL_MARK < number < 0:
            # Marked ids between the two bounds are those of basic groups, which cannot be public.
            kind = "PeerChat"
            raise PrivateChatError(kind, "a record of the dump", f"{number}")
        if number is not None:
            return bare_id(number)
    return None


def _name(record: Mapping[str, object]) -> str | None:
    for key in _NAME_KEYS:
        value = record.get(key)
        if isinstance(value, dict):
            value = value.get("username")
        if isinstance(value, str) and (name := user_name(value)) is not None:
            return name
    return None
