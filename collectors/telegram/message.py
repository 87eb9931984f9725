"""A message as Telegram's API serves it: its canonical JSON."""

import base64
from collections.abc import Mapping

import orjson
from telethon.tl import TLObject, types

from collectors.telegram.stored import METHOD

__all__ = ["METHOD", "Names", "content_of", "senders_of"]

Names = Mapping[int, TLObject]
_USER_KEYS = ("id", "first_name", "last_name", "username", "bot")
_CHAT_KEYS = ("id", "title", "username")


def content_of(served: TLObject, senders: Names) -> bytes:
    """The object as canonical JSON: sorted keys, times in ISO 8601, bytes in base64; fields and flags not set are left out.

    Under ``sender`` stands what was served of who wrote it, under ``forwarded_from`` of who wrote it first, under
    ``via_bot`` of the bot that it was written through: id and names, nothing else of a person.
    """
    record = _fields_of(served)
    sender = _named(served.from_id or served.peer_id, senders)
    if sender is not None:
        record["sender"] = sender
    header = getattr(served, "fwd_from", None)
    if header is not None and header.from_id is not None:
        record["forwarded_from"] = _named(header.from_id, senders)
    bot_id = getattr(served, "via_bot_id", None)
    if bot_id is not None:
        record["via_bot"] = _named(types.PeerUser(bot_id), senders)
    return orjson.dumps(record, default=_plain, option=orjson.OPT_SORT_KEYS)


def _fields_of(served: TLObject) -> dict[str, object]:
    """What ``to_dict()`` of the object holds, without the fields that it lacks: they are half of a plain message.

    A name that begins with ``_`` is Telethon's own.
    """
    fields: dict[str, object] = {
        key: value for key, value in vars(served).items() if value is not None and value is not False and key[0] != "_"
    }
    fields["_"] = type(served).__name__
    return fields


def senders_of(answer: TLObject) -> dict[int, TLObject]:
    """Users by id, chats by negated id."""
    return {user.id: user for user in answer.users} | {-chat.id: chat for chat in answer.chats}


def _named(peer: TLObject, senders: Names) -> dict[str, object] | None:
    keys: tuple[str, ...] = _USER_KEYS
    if isinstance(peer, types.PeerUser):
        who = senders.get(peer.user_id)
    elif isinstance(peer, types.PeerChannel):
        who, keys = senders.get(-peer.channel_id), _CHAT_KEYS
    else:
        return None
    return None if who is None else {key: getattr(who, key, None) for key in keys}


def _plain(value: object) -> str | dict[str, object]:
    if isinstance(value, TLObject):
        return _fields_of(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError
