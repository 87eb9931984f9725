"""A message as Telegram's API serves it: its canonical JSON, and the message in that."""

import base64
from collections.abc import Mapping

import orjson
from telethon.tl import TLObject, types

from collectors.canonical import loads
from collectors.fields import as_record
from collectors.telethon_dump.message import message_of
from domain.capture import Capture, Captured
from domain.chat import ChatRef
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.TELEGRAM_API
Names = Mapping[int, TLObject]


def captured(served: TLObject, chat: ChatRef, senders: Names, record: int) -> Captured:
    """The capture of one served message; ``senders`` are the users and chats that came with it, by marked kind and id."""
    content = content_of(served, senders)
    return Captured(Capture(chat, served.id, METHOD, content, record), parse(content))


def parse(content: bytes) -> Message:
    """The message in the content of a capture. Pure; raises ``SkippableRecordError``."""
    return message_of(as_record(loads(content)))


def content_of(served: TLObject, senders: Names) -> bytes:
    """Telethon's ``to_dict()`` as canonical JSON: sorted keys, times in ISO 8601, bytes in base64.

    Under ``sender`` stands what was served of who wrote it: id and names, nothing else of a person.
    """
    record = served.to_dict()
    record["sender"] = _sender(served, senders)
    return orjson.dumps(record, default=_plain, option=orjson.OPT_SORT_KEYS)


def senders_of(answer: TLObject) -> dict[int, TLObject]:
    """Users by id, chats by negated id."""
    return {user.id: user for user in answer.users} | {-chat.id: chat for chat in answer.chats}


def _sender(served: TLObject, senders: Names) -> dict[str, object] | None:
    peer = served.from_id or served.peer_id
    if isinstance(peer, types.PeerUser):
        user = senders.get(peer.user_id)
        keys: tuple[str, ...] = ("id", "first_name", "last_name", "username", "bot")
    elif isinstance(peer, types.PeerChannel):
        user = senders.get(-peer.channel_id)
        keys = ("id", "title", "username")
    else:
        return None
    return None if user is None else {key: getattr(user, key, None) for key in keys}


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError
