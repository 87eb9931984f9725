"""The Bot API's message entities, in the words of Telegram Desktop and with offsets in code points."""

from collectors.fields import Record, integer, text
from collectors.utf16 import Utf16Offsets
from domain.message import TextEntity

# Further kinds are called the same.
_KINDS = {
    "url": "link",
    "text_mention": "mention_name",
    "phone_number": "phone",
    "expandable_blockquote": "blockquote",
}


def entities_of(served: object, shown: str) -> tuple[TextEntity, ...]:
    """The marks of a text or a caption; what is no entity is passed over, as the capture keeps it."""
    if not isinstance(served, list) or not served:
        return ()
    offsets = Utf16Offsets(shown)
    entities = (_entity(entry, offsets) for entry in served)
    return tuple(entity for entity in entities if entity is not None)


def _entity(entry: object, offsets: Utf16Offsets) -> TextEntity | None:
    if not isinstance(entry, dict):
        return None
    offset, length = integer(entry.get("offset")), integer(entry.get("length"))
    if offset is None or length is None or offset < 0 or length < 0:
        return None
    kind = str(entry.get("type"))
    return TextEntity(
        offsets.code_point(offset), offsets.code_point(offset + length), _KINDS.get(kind, kind), _target(entry)
    )


def _target(entry: Record) -> str | None:
    user = entry.get("user")
    user_id = integer(user.get("id")) if isinstance(user, dict) else None
    return text(entry.get("url")) or (None if user_id is None else f"user{user_id}")
