"""Redaction: the one way to take anything from a capture, recorded and signed."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from domain.errors import FatalError
from domain.evidence import NO_HASH, Signer, document, time_text
from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.heads import family_of, lock_heads
from warehouse.merging import lock_sources
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Order:
    """Why a message is redacted: who ordered it, the reason, the legal ground."""

    by: str
    reason: str
    ground: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """How many captures lost their content, by which redaction, and the media files that are to be removed.

    They are on the list of those to be removed (``warehouse.media.files_to_remove``) as of the same transaction.
    """

    number: int
    captures: int
    files: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Redaction:
    """A signed redaction as it is stored."""

    number: int
    document: bytes
    signature: bytes

    @property
    def sha256(self) -> bytes:
        """The hash that the next one, and the heads, name."""
        return hashlib.sha256(self.document).digest()


def redact_message(connection: Connection, signer: Signer, place: tuple[str, str, int], order: Order) -> Redacted:
    """Destroy the content of every capture of a message (platform, key of the chat, id), and what was derived from it.

    The links stay, and with them the proof that something stood there. The audit log notes the login. Raises
    ``FatalError`` where no capture of the message holds any content.
    """
    platform, chat, message_id = place
    with transaction(connection), connection.cursor() as cursor:
        lock_heads(connection)
        source_ids = family_of(connection, platform, chat)
        lock_sources(connection, sorted(source_ids))
        cursor.execute(statement("redaction/find"), {"source_ids": source_ids, "message_id": message_id})
        captures = cursor.fetchall()
        if not captures:
            message = f"nothing is stored of message {message_id} of {platform}:{chat}"
            raise FatalError(
                message, remedy="it was never seen, or it has been redacted; `escrowwatch seal` links old ones"
            )
        cursor.execute(statement("redaction/last"))
        last = cursor.fetchone()
        number, previous = (last[0] + 1, hashlib.sha256(last[1]).digest()) if last else (1, NO_HASH)
        content = {
            "format": "escrowwatch-redaction-v1",
            "number": number,
            "previous": previous.hex(),
            "at": time_text(datetime.now(UTC)),
            "by": escape(order.by),
            "reason": escape(order.reason),
            "ground": escape(order.ground),
            "key": signer.key.hex(),
            "captures": [_item(*row) for row in captures],
        }
        signed = document(content)
        cursor.execute(statement("redaction/redact"), {"document": signed, "signature": signer.sign(signed)})
        files = tuple(bytes(sha256) for (sha256,) in cursor.fetchall())
        where = f"{platform}:{chat}/{message_id}"
        note(connection, "redact", where, why=order.reason, row_count=len(captures))
    return Redacted(number, len(captures), files)


def redactions(connection: Connection) -> list[Redaction]:
    """All redactions, in order."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("redaction/all"))
        return [Redaction(number, bytes(told), bytes(signature)) for number, told, signature in cursor.fetchall()]


def redacted_captures(connection: Connection) -> dict[int, int]:
    """The captures that were redacted, each with the number of its redaction."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("redaction/items"))
        return dict(cursor.fetchall())


def _item(capture_id: int, _source_id: int, source: str, position: int, link: bytes) -> dict[str, object]:
    return {"capture_id": capture_id, "link": bytes(link).hex(), "position": position, "source": source}
