"""What `verify` reads: links with what they link, provenances, captures without a link, and how far it has come."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.heads import Head, Stretch
from warehouse.statements import statement

_BATCH = 1_000


class StoredLink(NamedTuple):
    """A link and the capture that it links; of a capture that is gone everything is ``None``. One for each of millions."""

    position: int
    capture_id: int
    provenance_id: int
    salt: bytes | None
    commitment: bytes
    link: bytes
    source_id: int | None
    file_id: int
    message_id: int
    record: int
    method: str
    collected_at_us: int
    content: bytes | None
    content_sha256: bytes | None


@dataclass(frozen=True, slots=True)
class StoredProvenance:
    """A provenance as it is stored: the hash of its document, and the hash that stands beside it."""

    file_id: int
    sha256: bytes
    document_sha256: bytes


@dataclass(frozen=True, slots=True)
class Verified:
    """Up to which head, and which capture, everything was in order."""

    number: int = 0
    head_sha256: bytes = b""
    highest_capture_id: int = 0


def stored_links(connection: Connection, stretch: Stretch) -> Iterator[StoredLink]:
    """A stretch of a chain in order, streamed; one transaction, as ``captures_of``."""
    parameters = {"source_id": stretch.source_id, "first": stretch.first, "last": stretch.last}
    with transaction(connection), connection.cursor(name="stored_links") as cursor:
        cursor.itersize = _BATCH
        cursor.execute(statement("verification/links"), parameters)
        for row in cursor:
            yield StoredLink._make(bytes(one) if isinstance(one, memoryview) else one for one in row)


def before(connection: Connection, stretch: Stretch) -> tuple[bytes | None, int]:
    """The link before a stretch, and the position up to which heads had come before it."""
    parameters = {"source_id": stretch.source_id, "first": stretch.first}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/before"), parameters)
        link, last = cursor.fetchone() or (None, None)
    return None if link is None else bytes(link), last or 0


def provenances(connection: Connection) -> dict[int, StoredProvenance]:
    """All provenances by their number."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/provenances"))
        return {
            number: StoredProvenance(file_id, hashlib.sha256(document).digest(), bytes(told))
            for number, file_id, document, told in cursor
        }


def changed_provenances(connection: Connection) -> list[int]:
    """Provenances whose document and the hash beside it do not fit; at most 20."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/changed_provenances"))
        return [number for (number,) in cursor.fetchall()]


def has_source(connection: Connection, source: str) -> bool:
    """Whether a source is stored under exactly this platform and key (``telegram:1001``)."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/source"), {"source": escape(source)})
        (found,) = cursor.fetchone() or (False,)
    return bool(found)


def changed_files(connection: Connection) -> list[tuple[int, int]]:
    """Files that are not what a provenance says of them, with the number of that provenance; at most 20."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/files"))
        return [(file_id, provenance_id) for file_id, provenance_id in cursor.fetchall()]


def unlinked_captures(connection: Connection, after: int) -> list[int]:
    """Captures with a number above ``after`` that were put in without a link; at most 20."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/unlinked"), {"after": after})
        return [capture_id for (capture_id,) in cursor.fetchall()]


def highest_capture(connection: Connection) -> int:
    """The number of the newest capture; 0 where there is none."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/highest"))
        (found,) = cursor.fetchone() or (0,)
    return int(found)


def last_verified(connection: Connection) -> Verified:
    """How far the last run without a fault came."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/last"))
        row = cursor.fetchone()
    return Verified() if row is None else Verified(row[0], bytes(row[1]), row[2])


def note_verified(connection: Connection, head: Head, highest_capture_id: int) -> None:
    """Everything up to this head, and this capture, is in order."""
    parameters = {"number": head.number, "head_sha256": head.sha256, "highest_capture_id": highest_capture_id}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("verification/note"), parameters)
