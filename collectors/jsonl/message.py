"""The message of a JSON line."""

from collectors.fields import Record, count, integer, text
from collectors.times import from_either
from domain.errors import SkippableRecordError
from domain.message import Forward, Message, Sender, TextEntity
from domain.vocabulary import MessageKind


def message_of(record: Record) -> Message:
    """The message of one object. Raises ``SkippableRecordError``."""
    shown = record.get("text")
    if not isinstance(shown, str):
        message = "no text" if shown is None else "the text is no string"
        raise SkippableRecordError(message)
    posted_at, is_time_local = from_either(record.get("date"))
    edited = record.get("edited_at")
    sender_id = record.get("sender_id")
    forwarded = text(record.get("forwarded_from"))
    # In the order of the fields: naming them would take half as long again.
    return Message(
        MessageKind.MESSAGE,
        shown,
        posted_at,
        _entities(record, shown),
        None if edited is None else from_either(edited)[0],
        Sender(str(sender_id) if isinstance(sender_id, (str, int)) else None, text(record.get("sender"))),
        integer(record.get("reply_to_id")),
        Forward(forwarded) if forwarded else None,
        views=count(record.get("views")),
        is_time_local=is_time_local,
    )


def _entities(record: Record, shown: str) -> tuple[TextEntity, ...] | None:
    served, links = record.get("entities"), record.get("links")
    if not served and not links:
        return None if served is None and links is None else ()
    if not isinstance(served or [], list) or not isinstance(links or [], list):
        message = "entities and links are lists"
        raise SkippableRecordError(message)
    marks = [_entity(entry, len(shown)) for entry in served or []]
    # A link without a place in the text stands at its beginning and marks nothing there.
    hidden = [TextEntity(0, 0, "text_link", link) for link in links or [] if isinstance(link, str)]
    return (*marks, *hidden)


def _entity(entry: object, length: int) -> TextEntity:
    if isinstance(entry, dict):
        start, end, kind = integer(entry.get("start")), integer(entry.get("end")), text(entry.get("kind"))
        if start is not None and end is not None and kind is not None and 0 <= start <= end <= length:
            return TextEntity(start, end, kind, text(entry.get("target")))
    message = "an entity needs start, end and kind, within the text and in code points"
    raise SkippableRecordError(message)
