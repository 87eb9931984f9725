"""A warehouse with evidence of every kind, and changes of single bytes of what is stored of it."""

import random
from typing import Final

import psycopg2
from psycopg2 import sql

from pipeline.evidence import seal
from pipeline.redact import redact
from pipeline.settings import Settings
from tests.support.evidence import changed_byte, messages, store
from tests.support.messages import NAMED
from warehouse.connection import Connection
from warehouse.redaction import Order

ORDER: Final = Order("A. Officer", "shows a victim", "GDPR Art. 17")
# Columns, and the fields that a change of one byte in them is named by.
COLUMNS: Final[dict[tuple[str, str], set[str]]] = {
    ("raw.capture", "content"): {"content"},
    ("raw.capture", "content_sha256"): {"content_sha256"},
    ("raw.capture", "capture_id"): {"capture"},
    ("raw.capture", "source_id"): {"source_id"},
    ("raw.capture", "file_id"): {"file_id"},
    ("raw.capture", "message_id"): {"message_id"},
    ("raw.capture", "record"): {"record"},
    ("raw.capture", "method"): {"method"},
    ("raw.capture", "collected_at"): {"collected_at"},
    ("raw.link", "salt"): {"salt"},
    ("raw.link", "commitment"): {"commitment"},
    ("raw.link", "link"): {"link"},
    ("raw.link", "position"): {"link"},
    ("raw.link", "source_id"): {"link"},
    ("raw.link", "capture_id"): {"capture"},
    ("raw.link", "provenance_id"): {"provenance_id"},
    ("raw.provenance", "document"): {"provenance"},
    ("raw.provenance", "document_sha256"): {"document_sha256"},
    ("raw.provenance", "file_id"): {"file_id"},
    ("raw.provenance", "provenance_id"): {"provenance_id"},
    ("raw.file", "name"): {"file"},
    ("raw.file", "sha256"): {"file"},
    ("raw.file", "method"): {"file"},
    ("raw.file", "size_bytes"): {"file"},
    ("raw.warehouse", "warehouse_id"): {"warehouse_id"},
    ("raw.head", "number"): {"number", "row"},
    ("raw.head", "document"): {"document"},
    ("raw.head", "signature"): {"signature"},
    ("raw.head_tip", "number"): {"links_root"},
    ("raw.head_tip", "source_id"): {"tip", "links_root"},
    ("raw.head_tip", "first"): {"tip"},
    ("raw.head_tip", "last"): {"link", "links_root"},
    ("raw.token", "number"): {"number"},
    ("raw.token", "response"): {"response"},
    ("raw.token", "response_sha256"): {"response"},
    ("raw.token", "stamped_at"): {"stamped_at"},
    ("raw.redaction", "number"): {"number"},
    ("raw.redaction", "document"): {"document"},
    ("raw.redaction", "signature"): {"document"},
    ("raw.redaction_item", "capture_id"): {"redaction_item"},
    ("raw.redaction_item", "number"): {"redaction_item"},
}


def fill_evidence(connection: Connection, settings: Settings) -> None:
    """Two heads, a redaction, time-stamps where ``settings`` name an authority, and links that no head covers yet."""
    store(connection, "one", messages(1, 60))
    store(connection, "two", messages(1, 30, chat=NAMED))
    seal(connection, settings, "import")
    redact(connection, settings, "telegram:7001/17", ORDER)
    store(connection, "three", messages(61, 70))


def change_a_byte(connection: Connection, place: tuple[str, str], chance: random.Random) -> bool:
    """Change a byte of one row's value in (table, column); false where the row then could not be there twice."""
    table, column = (sql.Identifier(*name.split(".")) for name in place)
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("select ctid::text, {1} from {0} where {1} is not null").format(table, column))
        row, value = chance.choice(cursor.fetchall())
        change = sql.SQL("update {} set {} = %s where ctid = %s::tid").format(table, column)
        try:
            cursor.execute(change, (changed_byte(value, chance), row))
        except (psycopg2.errors.UniqueViolation, psycopg2.errors.CheckViolation):
            return False
    return True
