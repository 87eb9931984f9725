"""Signed heads: what was linked since the last one, under a Merkle root, chained to the head before."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from domain.errors import FatalError
from domain.evidence import LINKS_PER_HEAD, NO_HASH, Signer, document, time_text, tip_document
from domain.merkle import merkle_root
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Head:
    """A signed head as it is stored."""

    number: int
    document: bytes
    signature: bytes

    @property
    def sha256(self) -> bytes:
        """The hash that the next head names."""
        return hashlib.sha256(self.document).digest()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of the chain of a source, both ends included."""

    source_id: int
    source: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class LinkedCapture:
    """A capture's place in the chain of its source, and the head that covers it (``None``: none yet)."""

    capture_id: int
    source_id: int
    source: str
    position: int
    link: bytes
    number: int | None


def close_heads(connection: Connection, signer: Signer, run: str, authorities: Sequence[str] = ()) -> list[Head]:
    """Close what has been linked, or redacted, since the last head; ``run`` says what is closed.

    Heads of at most 65,536 links, each in a transaction of its own, so that a killed run goes on where it stood. The last
    one waits for a time-stamp of each of the ``authorities``. No head where there is nothing new.
    """
    heads: list[Head] = []
    while True:
        with transaction(connection):
            head, is_last = _close(connection, signer, run)
            if head is not None:
                heads.append(head)
            if is_last and heads:
                _request_tokens(connection, heads[-1], authorities)
        if is_last:
            return heads


def heads_after(connection: Connection, number: int = 0) -> list[Head]:
    """All heads after a number, in order."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/after"), {"after": number})
        return [_head(row) for row in cursor.fetchall()]


def last_head(connection: Connection) -> Head | None:
    """The newest head; ``None`` where nothing has been closed."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/last"))
        row = cursor.fetchone()
    return None if row is None else _head(row)


def find_head(connection: Connection, number: int) -> Head:
    """One head. Raises ``FatalError`` where there is none of that number."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/find"), {"number": number})
        row = cursor.fetchone()
    if row is None:
        message = f"there is no head {number}"
        raise FatalError(message)
    return _head(row)


def message_links(connection: Connection, platform: str, chat: str, message_id: int) -> list[LinkedCapture]:
    """The links of all captures of a message, by the key of its chat, those of joined chats among them."""
    parameters = {"source_ids": family_of(connection, platform, chat), "message_id": message_id}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/of_message"), parameters)
        return [
            LinkedCapture(capture_id, source_id, source, position, bytes(link), number)
            for capture_id, source_id, source, position, link, number in cursor.fetchall()
        ]


def family_of(connection: Connection, platform: str, chat: str) -> list[int]:
    """The numbers of all chats that count for the one with this key."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("source/named"), {"platform": platform, "chat": escape(chat)})
        return [source_id for (source_id,) in cursor.fetchall()]


def lock_heads(connection: Connection) -> None:
    """Keep others from closing heads or redacting until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(statement("head/lock"))


def warehouse_id(connection: Connection) -> str:
    """The random number of this warehouse; a new one where it has none."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/warehouse"))
        (found,) = cursor.fetchone() or ("",)
    return str(found)


def find_warehouse_id(connection: Connection) -> str | None:
    """The random number of this warehouse; ``None`` where it has none."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/find_warehouse"))
        row = cursor.fetchone()
    return None if row is None else str(row[0])


def stretches_of(connection: Connection, number: int) -> list[Stretch]:
    """What a head covers, in the order of its entries."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/tips"), {"number": number})
        return [Stretch(*row) for row in cursor.fetchall()]


def unsealed_stretches(connection: Connection) -> list[Stretch]:
    """What has been linked since the last head."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/pending"))
        return [Stretch(*row) for row in cursor.fetchall()]


def links_of(connection: Connection, stretch: Stretch) -> list[bytes]:
    """The links of a stretch, in order."""
    parameters = {"source_id": stretch.source_id, "first": stretch.first, "last": stretch.last}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("head/links"), parameters)
        (joined,) = cursor.fetchone() or (None,)
    held = b"" if joined is None else bytes(joined)
    return [held[start : start + 32] for start in range(0, len(held), 32)]


def _close(connection: Connection, signer: Signer, run: str) -> tuple[Head | None, bool]:
    lock_heads(connection)
    last = last_head(connection)
    with connection.cursor() as cursor:
        cursor.execute(statement("redaction/last"))
        redacted = cursor.fetchone()
    previous = json.loads(last.document) if last else {"number": 0, "total": 0, "redactions": 0}
    pending = unsealed_stretches(connection)
    taken = _first_links(pending)
    redactions, redaction = (redacted[0], hashlib.sha256(redacted[1]).digest()) if redacted else (0, NO_HASH)
    if not taken and redactions == previous["redactions"]:
        return None, True
    content = {
        "format": "escrowwatch-head-v1",
        "number": previous["number"] + 1,
        "previous": (last.sha256 if last else NO_HASH).hex(),
        "redactions": redactions,
        "redaction": redaction.hex(),
        "closed_at": time_text(datetime.now(UTC)),
        "clock_offset_us": signer.origin.clock_offset_us,
        "tool": signer.origin.tool,
        "warehouse": warehouse_id(connection),
        "run": run,
        "key": signer.key.hex(),
        **_roots(connection, taken, previous["total"]),
    }
    return _store(connection, signer, content, taken), sum(map(_length, pending)) == sum(map(_length, taken))


def _roots(connection: Connection, taken: Sequence[Stretch], total: int) -> dict[str, object]:
    links: list[bytes] = []
    tips = []
    for stretch in taken:
        links += links_of(connection, stretch)
        tips.append(tip_document(stretch.source, stretch.first, stretch.last, links[-1]))
    return {
        "links": len(links),
        "links_root": merkle_root(links).hex(),
        "tips": len(tips),
        "tips_root": merkle_root(tips).hex(),
        "total": total + len(links),
    }


def _store(connection: Connection, signer: Signer, content: dict[str, Any], taken: Sequence[Stretch]) -> Head:
    signed = document(content)
    head = Head(content["number"], signed, signer.sign(signed))
    with connection.cursor() as cursor:
        parameters = {"number": head.number, "document": head.document, "signature": head.signature}
        cursor.execute(statement("head/add"), parameters)
        for stretch in taken:
            tip = {"source_id": stretch.source_id, "first": stretch.first, "last": stretch.last}
            cursor.execute(statement("head/add_tip"), {"number": head.number, **tip})
    return head


def _request_tokens(connection: Connection, head: Head, authorities: Sequence[str]) -> None:
    with connection.cursor() as cursor:
        for authority in authorities:
            cursor.execute(statement("token/request"), {"number": head.number, "authority": authority})


def _first_links(pending: Sequence[Stretch]) -> list[Stretch]:
    """As much of the chains, in their order, as one head holds."""
    room = LINKS_PER_HEAD
    taken = []
    for stretch in pending:
        last = min(stretch.last, stretch.first + room - 1)
        taken.append(Stretch(stretch.source_id, stretch.source, stretch.first, last))
        room -= last - stretch.first + 1
        if room == 0:
            break
    return taken


def _length(stretch: Stretch) -> int:
    return stretch.last - stretch.first + 1


def _head(row: tuple[int, bytes, bytes]) -> Head:
    return Head(row[0], bytes(row[1]), bytes(row[2]))
