"""How a file, or a live look, was got: a document that every link of its captures covers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.evidence import Origin, document, time_text
from warehouse.connection import Connection, transaction
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Provenance:
    """A stored document, by its number and its hash."""

    provenance_id: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a provenance says of the file; ``name`` as the warehouse holds it, times aware."""

    file_id: int
    sha256: bytes
    name: str
    size_bytes: int
    method: str
    modified_at: datetime


def add_provenance(
    connection: Connection, file: FileFacts, origin: Origin, opened_at: datetime, *, from_record: int
) -> Provenance:
    """Store how the file is got from ``from_record`` on."""
    content = document(
        {
            "format": "escrowwatch-provenance-v1",
            "file_sha256": file.sha256.hex(),
            "file": file.name,
            "size_bytes": file.size_bytes,
            "modified_at": time_text(file.modified_at),
            "method": file.method,
            "tool": origin.tool,
            "account": origin.account,
            "clock_offset_us": origin.clock_offset_us,
            "opened_at": time_text(opened_at),
        }
    )
    digest = hashlib.sha256(content).digest()
    parameters = {
        "file_id": file.file_id,
        "from_record": from_record,
        "document": content,
        "document_sha256": digest,
    }
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("provenance/add"), parameters)
        (number,) = cursor.fetchone() or (0,)
    return Provenance(number, digest)


def add_former_provenances(connection: Connection, file_ids: Sequence[int]) -> dict[int, Provenance]:
    """The provenance of files that were stored before there was one: with which tool is not known."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("provenance/files"), {"file_ids": list(file_ids)})
        rows = cursor.fetchall()
    return {
        row[0]: add_provenance(connection, FileFacts(row[0], bytes(row[1]), *row[2:6]), Origin(), row[6], from_record=1)
        for row in rows
    }
