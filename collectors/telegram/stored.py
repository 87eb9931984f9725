"""A stored capture of Telegram's API: read without the client, which takes long to load."""

from collectors.canonical import loads
from collectors.fields import as_record
from collectors.telethon_dump.message import message_of
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.TELEGRAM_API


def parse(content: bytes) -> Message:
    """The message in the content of a capture. Pure; raises ``SkippableRecordError``."""
    record = as_record(loads(content))
    # Telegram serves all marks and buttons there are: without the field there are none, rather than none known.
    record.setdefault("entities", None)
    record.setdefault("reply_markup", None)
    return message_of(record)
