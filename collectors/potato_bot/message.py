"""An update of the Bot API as it is stored: its canonical JSON, and the message in that."""

from datetime import datetime

from collectors.canonical import canonical, loads
from collectors.chats import bare_id
from collectors.fields import Record, as_record, integer, message_id_of, text
from collectors.potato_bot.entities import entities_of
from collectors.potato_bot.media import media_of
from collectors.times import from_epoch
from domain.capture import Capture, Captured
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from domain.message import Forward, Message, Sender
from domain.vocabulary import MessageKind, Method

METHOD = Method.POTATO_BOT

_MESSAGE_KEYS = ("message", "edited_message", "channel_post", "edited_channel_post")
_ACTIONS = {
    "new_chat_title": "edit_group_title",
    "new_chat_photo": "edit_group_photo",
    "delete_chat_photo": "delete_group_photo",
    "new_chat_members": "invite_members",
    "left_chat_member": "remove_members",
    "pinned_message": "pin_message",
    "channel_chat_created": "create_channel",
    "group_chat_created": "create_group",
    "supergroup_chat_created": "create_group",
    "migrate_to_chat_id": "migrate_to_supergroup",
    "migrate_from_chat_id": "migrate_from_group",
    "message_auto_delete_timer_changed": "set_messages_ttl",
    "forum_topic_created": "topic_created",
    "forum_topic_edited": "topic_edit",
    "video_chat_participants_invited": "invite_to_group_call",
}


def message_in(update: Record) -> Record | None:
    """The message that an update brings, new or edited; ``None`` for updates of other kinds."""
    return next((update[key] for key in _MESSAGE_KEYS if isinstance(update.get(key), dict)), None)


def captured(update: Record, chat: ChatRef, record: int) -> Captured:
    """The capture of one update with a message of ``chat``. Raises ``SkippableRecordError``."""
    content = canonical(update)
    message = message_in(update) or {}
    return Captured(Capture(chat, message_id_of(message.get("message_id")), METHOD, content, record), parse(content))


def parse(content: bytes) -> Message:
    """The message in the content of a capture. Pure; raises ``SkippableRecordError``."""
    record = message_in(as_record(loads(content)))
    if record is None:
        message = "an update without a message"
        raise SkippableRecordError(message)
    action = next((word for key, word in _ACTIONS.items() if record.get(key)), None)
    shown, marks = _text(record)
    return Message(
        MessageKind.SERVICE if action else MessageKind.MESSAGE,
        shown,
        from_epoch(record.get("date")),
        entities=entities_of(marks, shown),
        edited_at=_edited_at(record),
        sender=_sender(record),
        reply_to_id=_reply_to_id(record),
        forward=_forward(record),
        media=media_of(record),
        album_id=text(record.get("media_group_id")),
        action=action,
    )


def _text(record: Record) -> tuple[str, object]:
    """The text or the caption, exactly, and its marks."""
    for key, marks in (("text", "entities"), ("caption", "caption_entities")):
        shown = record.get(key)
        if isinstance(shown, str):
            return shown, record.get(marks)
        if shown is not None:
            message = f"the {key} is no string"
            raise SkippableRecordError(message)
    return "", None


def _edited_at(record: Record) -> datetime | None:
    served = record.get("edit_date")
    return from_epoch(served) if served else None


def _sender(record: Record) -> Sender:
    # A post in the name of a chat has a substitute in `from`.
    peer, name = _who(record.get("sender_chat"))
    if peer is None:
        peer, name = _who(record.get("from"))
    return Sender(peer, name, text(record.get("author_signature")))


def _who(served: object) -> tuple[str | None, str | None]:
    """The id with its kind, and the name as shown, of a user or a chat."""
    if not isinstance(served, dict):
        return None, None
    parts = (text(served.get(key)) for key in ("title", "first_name", "last_name"))
    name = " ".join(part for part in parts if part) or None
    number = integer(served.get("id"))
    if number is None:
        return None, name
    kind = served.get("type")
    if kind in ("channel", "supergroup"):
        return f"channel{bare_id(number)}", name
    return f"{'chat' if kind == 'group' else 'user'}{bare_id(number)}", name


def _reply_to_id(record: Record) -> int | None:
    replied = record.get("reply_to_message")
    return integer(replied.get("message_id")) if isinstance(replied, dict) else None


def _forward(record: Record) -> Forward | None:
    """The origin as both ages of the Bot API tell it: in one object (since 7.0), or in fields of the message."""
    origin = record.get("forward_origin")
    if isinstance(origin, dict):
        chat, user = origin.get("chat") or origin.get("sender_chat"), origin.get("sender_user")
        hidden, number = text(origin.get("sender_user_name")), integer(origin.get("message_id"))
    else:
        chat, user = record.get("forward_from_chat"), record.get("forward_from")
        hidden, number = text(record.get("forward_sender_name")), integer(record.get("forward_from_message_id"))
    peer, name = _who(chat or user)
    name = name or hidden
    return Forward(name, peer, number) if peer or name else None
