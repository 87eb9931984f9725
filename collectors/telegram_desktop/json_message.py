"""One message object of ``result.json``.

Field facts: ``SerializeMessage`` in Telegram Desktop's ``export_output_json.cpp``, and files of 2021 to 2026.
"""

from datetime import datetime

from collectors import fields
from collectors.fields import Record
from collectors.records import LeftOutError
from collectors.telegram_desktop.json_text import text_of
from collectors.times import from_epoch, from_text
from domain.errors import SkippableRecordError
from domain.message import Button, Forward, Media, Message, Sender
from domain.vocabulary import MessageKind

KINDS = {"message": MessageKind.MESSAGE, "service": MessageKind.SERVICE, "unsupported": MessageKind.MESSAGE}

_NOBODY = Sender()
# A key that stands for what is attached, where no media_type says it.
_ATTACHED = {
    "poll": "poll",
    "contact_information": "contact",
    "place_name": "venue",
    "location_information": "location",
    "game_title": "game",
    "invoice_information": "invoice",
    "giveaway_information": "giveaway",
    "todo_list": "todo_list",
    "paid_media": "paid_media",
}
# Kinds of buttons whose data is what they lead to; that of others is for the bot alone.
_LEADING = {"url", "auth", "copy_text", "web_view", "simple_web_view"}


def message_of(record: Record) -> Message:
    """The message of one object. Raises ``SkippableRecordError``, ``LeftOutError`` for one that has no date."""
    kind = KINDS.get(fields.text(record.get("type")) or "")
    if kind is None:
        message = f"unknown type of message {record.get('type')!r:.40}"
        raise SkippableRecordError(message)
    posted_at, is_time_local = _posted_at(record)
    text, entities = text_of(record)
    return Message(
        kind,
        text,
        posted_at,
        entities=entities,
        edited_at=_edited_at(record),
        sender=_sender(record),
        reply_to_id=_reply_to_id(record),
        forward=_forward(record) if "forwarded_from" in record or "forwarded_from_id" in record else None,
        media=_media(record),
        action=_action(record) if kind is MessageKind.SERVICE else None,
        is_time_local=is_time_local,
        buttons=_buttons(record),
    )


def _posted_at(record: Record) -> tuple[datetime, bool]:
    seconds = record.get("date_unixtime")
    if seconds is not None:
        return from_epoch(seconds), False
    if record.get("type") == "unsupported" and "date" not in record:
        message = "a message that the exporting program did not know: it gives neither date nor text"
        raise LeftOutError(message, remedy="export again with a newer Telegram Desktop")
    # Exports before 2021-12 give only the local time of the exporting computer.
    return from_text(record.get("date"))


def _edited_at(record: Record) -> datetime | None:
    seconds = record.get("edited_unixtime")
    if seconds is not None:
        return from_epoch(seconds)
    shown = record.get("edited")
    # Exports of 2019 and 2020 wrote the zero of the epoch for a message that was not edited.
    if shown is None or str(shown).startswith(("1970-01-01", "1969-12-31")):
        return None
    return from_text(shown)[0]


def _sender(record: Record) -> Sender:
    name, sender_id = record.get("from"), record.get("from_id")
    if name is None and sender_id is None:
        name, sender_id = record.get("actor"), record.get("actor_id")
        if name is None and sender_id is None:
            return _NOBODY
    # In 2021 ids were bare numbers, without the kind of who they are.
    shown_id = str(sender_id) if isinstance(sender_id, (str, int)) else None
    return Sender(shown_id, fields.text(name), fields.text(record.get("author")))


def _reply_to_id(record: Record) -> int | None:
    # With a peer of its own the id counts in another chat.
    if record.get("reply_to_peer_id") is not None:
        return None
    return fields.integer(record.get("reply_to_message_id"))


def _forward(record: Record) -> Forward:
    origin = record.get("forwarded_from_id")
    return Forward(fields.text(record.get("forwarded_from")), str(origin) if isinstance(origin, (str, int)) else None)


def _buttons(record: Record) -> tuple[Button, ...] | None:
    rows = record.get("inline_bot_buttons")
    if not isinstance(rows, list):
        # Older exports leave them out.
        return None
    buttons = [button for row in rows if isinstance(row, list) for button in row if isinstance(button, dict)]
    return tuple(
        Button(shown, kind, fields.text(button.get("data")) if kind in _LEADING else None)
        for button in buttons
        if (kind := fields.text(button.get("type"))) and isinstance(shown := button.get("text"), str)
    )


def _action(record: Record) -> str | None:
    return fields.text(record.get("action")) or fields.text(record.get("information_text"))


def _media(record: Record) -> Media | None:
    # Paths are the exporter's own and change from one export to the next: no part of the message.
    if "photo" in record:
        return Media("photo", size_bytes=fields.count(record.get("photo_file_size")))
    if "file" in record or "media_type" in record:
        return Media(
            fields.text(record.get("media_type")) or "file",
            fields.text(record.get("file_name")),
            fields.text(record.get("mime_type")),
            fields.count(record.get("file_size")),
        )
    if record.get("type") == "unsupported":
        return Media("unsupported")
    kind = next((kind for key, kind in _ATTACHED.items() if key in record), None)
    return Media(kind) if kind else None
