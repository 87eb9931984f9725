"""Reads the text that was found in images, as a text of its own beside the message."""

from nlp.reader import Reader
from pipeline.contract import reading_fields
from warehouse.connection import Connection
from warehouse.media import pending_media_texts, store_media_readings

_BATCH = 500
_MENTIONS = ("prices", "wallets", "handles")


def understand_media(connection: Connection, reader: Reader) -> int:
    """Read the texts of every image that ``reader``'s model has not read; returns the number of images.

    The texts of one image are one text, joined by line breaks in the order of ``core.media_text``. Killed and run again,
    it goes on with what is still pending.
    """
    count, after = 0, b""
    while pending := pending_media_texts(connection, reader.model, _BATCH, after=after):
        readings = reader.read_many(("\n".join(texts), None) for _, texts in pending)
        rows = []
        for (sha256, _), reading in zip(pending, readings, strict=True):
            fields = reading_fields(reading)
            rows.append((sha256, reading, {key: fields[key] for key in _MENTIONS}))
        count += store_media_readings(connection, reader.model, rows)
        after = pending[-1][0]
    return count
