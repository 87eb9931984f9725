"""A stored capture of Telegram's API: read without the client, which takes long to load."""

from collectors.canonical import loads
from collectors.fields import as_record
from collectors.telethon_dump.message import message_of
from domain.message import Message
from domain.vocabulary import Method

METHOD = Method.TELEGRAM_API


def parse(content: bytes) -> Message:
    """The message in the content of a capture. Pure; raises ``SkippableRecordError``."""
    return message_of(as_record(loads(content)))
