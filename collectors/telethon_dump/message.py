"""One dumped message: Telethon's ``to_dict()``, or a plain object that somebody made of it."""

from datetime import datetime

from collectors.fields import Record, count, integer, text
from collectors.telethon_dump.actions import action_of
from collectors.telethon_dump.buttons import buttons_of
from collectors.telethon_dump.details import details_of
from collectors.telethon_dump.entities import entities_of
from collectors.telethon_dump.media import media_of
from collectors.telethon_dump.peers import peer_of
from collectors.times import from_either
from domain.errors import SkippableRecordError
from domain.message import Forward, Message, Sender
from domain.vocabulary import MessageKind

_KINDS = {"Message": MessageKind.MESSAGE, "MessageService": MessageKind.SERVICE}
_TEXT_KEYS = ("message", "text", "raw_text")


def message_of(record: Record) -> Message:
    """The message of one object. Raises ``SkippableRecordError``."""
    kind = _kind(record)
    posted_at, is_time_local = from_either(record.get("date"))
    shown = _text(record, kind)
    has_marks = "entities" in record
    return Message(
        kind,
        shown,
        posted_at,
        entities=entities_of(record.get("entities"), shown) if has_marks else None,
        edited_at=_edited_at(record),
        sender=_sender(record),
        reply_to_id=_reply_to_id(record),
        forward=_forward(record.get("fwd_from"), record.get("forwarded_from")),
        media=media_of(record),
        album_id=_album_id(record),
        action=action_of(record.get("action")),
        views=count(record.get("views")),
        is_time_local=is_time_local,
        buttons=buttons_of(record),
        details=details_of(record),
    )


def _kind(record: Record) -> MessageKind:
    name = record.get("_")
    if name is None:
        return MessageKind.SERVICE if isinstance(record.get("action"), dict) else MessageKind.MESSAGE
    kind = _KINDS.get(str(name))
    if kind is None:
        message = f"unknown kind of record {name!r:.40}"
        raise SkippableRecordError(message)
    return kind


def _text(record: Record, kind: MessageKind) -> str:
    found = None
    for key in _TEXT_KEYS:
        found = record.get(key)
        if found is not None:
            break
    if isinstance(found, str):
        return found
    if found is None and (kind is MessageKind.SERVICE or any(key in record for key in _TEXT_KEYS)):
        return ""
    message = "no text" if found is None else "the text is no string"
    raise SkippableRecordError(message)


def _edited_at(record: Record) -> datetime | None:
    served = record.get("edit_date") or record.get("edited_at")
    # Telegram sets edit_hide where only reactions or views changed.
    if not served or record.get("edit_hide") is True:
        return None
    return from_either(served)[0]


def _sender(record: Record) -> Sender:
    peer = peer_of(record.get("from_id")) or peer_of(record.get("sender_id"))
    sender = record.get("sender")
    name = text(record.get("sender_name")) or text(sender) or (_full_name(sender) if isinstance(sender, dict) else None)
    return Sender(peer, name, text(record.get("post_author")))


def _full_name(sender: Record) -> str | None:
    parts = (sender.get("title"), sender.get("first_name"), sender.get("last_name"))
    return " ".join([part for part in parts if isinstance(part, str) and part]) or None


def _reply_to_id(record: Record) -> int | None:
    header = record.get("reply_to")
    if isinstance(header, dict):
        # With a peer of its own the id counts in another chat.
        return None if header.get("reply_to_peer_id") else integer(header.get("reply_to_msg_id"))
    for key in ("reply_to_msg_id", "reply_to_id", "reply_to"):
        number = integer(record.get(key))
        if number is not None:
            return number
    return None


def _forward(header: object, origin: object) -> Forward | None:
    if not isinstance(header, dict):
        return None
    name = text(header.get("from_name")) or (_full_name(origin) if isinstance(origin, dict) else None)
    return Forward(name, peer_of(header.get("from_id")), integer(header.get("channel_post")))


def _album_id(record: Record) -> str | None:
    number = integer(record.get("grouped_id"))
    return None if number is None else str(number)
