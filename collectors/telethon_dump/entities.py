"""Telethon's message entities, in the words of Telegram Desktop and with offsets in code points."""

from collectors.fields import integer
from collectors.utf16 import Utf16Offsets
from domain.message import TextEntity

_KINDS = {
    "MessageEntityUrl": "link",
    "MessageEntityTextUrl": "text_link",
    "MessageEntityMention": "mention",
    "MessageEntityMentionName": "mention_name",
    "InputMessageEntityMentionName": "mention_name",
    "MessageEntityHashtag": "hashtag",
    "MessageEntityCashtag": "cashtag",
    "MessageEntityBotCommand": "bot_command",
    "MessageEntityEmail": "email",
    "MessageEntityPhone": "phone",
    "MessageEntityBold": "bold",
    "MessageEntityItalic": "italic",
    "MessageEntityUnderline": "underline",
    "MessageEntityStrike": "strikethrough",
    "MessageEntityCode": "code",
    "MessageEntityPre": "pre",
    "MessageEntityBlockquote": "blockquote",
    "MessageEntityBankCard": "bank_card",
    "MessageEntitySpoiler": "spoiler",
    "MessageEntityCustomEmoji": "custom_emoji",
}


def entities_of(served: object, text: str) -> tuple[TextEntity, ...]:
    """The marks of ``text``; ``served`` is the list that the dump holds, ``None`` where there are none.

    Offsets beyond the text are brought back into it; an entry that is no entity is passed over, as nothing of the text
    hangs on it and the capture keeps it.
    """
    if not isinstance(served, list) or not served:
        return ()
    offsets = Utf16Offsets(text)
    entities = (_entity(entry, offsets) for entry in served)
    return tuple(entity for entity in entities if entity is not None)


def _entity(entry: object, offsets: Utf16Offsets) -> TextEntity | None:
    if not isinstance(entry, dict):
        return None
    offset, length = integer(entry.get("offset")), integer(entry.get("length"))
    if offset is None or length is None or offset < 0 or length < 0:
        return None
    name = str(entry.get("_"))
    url = entry.get("url")
    user_id = integer(entry.get("user_id"))
    target = url if isinstance(url, str) else None if user_id is None else f"user{user_id}"
    return TextEntity(offsets.code_point(offset), offsets.code_point(offset + length), _KINDS.get(name, name), target)
