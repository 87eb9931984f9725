"""Checks stretches of chains link by link."""

import hashlib
import struct
from dataclasses import dataclass
from typing import Final

from domain.evidence import (
    LINK_FIXED,
    LINK_PREFIX,
    NO_HASH,
    link_of,
    link_suffix,
)
from pipeline.verify_naming import Known, fields_of, named_fault
from warehouse.connection import Connection
from warehouse.heads import Stretch
from warehouse.verification import StoredLink, before, stored_links


@dataclass(slots=True)
class StretchCheck:
    """What a stretch holds: its links as stored, and the first bad one.

    ``recomputed`` is what a link that nothing explains would have to be.
    """

    links: list[bytes]
    position: int = 0
    capture_id: int | None = None
    field: str = ""
    said: str = ""
    recomputed: bytes = b""


def check_stretch(connection: Connection, stretch: Stretch, known: Known) -> StretchCheck:
    """Check every link of the stretch; the first that is wrong is named, those after it are only read."""
    found = StretchCheck([])
    previous, _ = before(connection, stretch)
    if previous is None:
        previous = NO_HASH
        if stretch.first > 1:
            _note(found, stretch.first - 1, None, "link", "the row is gone")
    expected = stretch.first
    suffixes: dict[str, bytes] = {}
    for row in stored_links(connection, stretch):
        found.links.append(row.link)
        if found.field:
            continue
        if row.position != expected:
            _note(found, expected, None, "link", "the row is gone")
            continue
        suffix = suffixes.get(row.method)
        if suffix is None:
            suffix = suffixes[row.method] = link_suffix(row.method or "", stretch.source)
        if not _is_good(row, stretch, previous, suffix, known):
            field, said = named_fault(row, stretch, previous, known)
            _note(found, row.position, row.capture_id, field, said)
            if field == "link":
                found.recomputed = link_of(fields_of(row, stretch, previous, known))
        previous = row.link
        expected += 1
    if not found.field and expected <= stretch.last:
        _note(found, expected, None, "link", "the row is gone")
    return found


def _is_good(row: StoredLink, stretch: Stretch, previous: bytes, suffix: bytes, known: Known) -> bool:
    """Whether everything fits. One call for each of millions: no objects."""
    provenance = known.provenances.get(row.provenance_id)
    if provenance is None or provenance.file_id != row.file_id or row.source_id != stretch.source_id:
        return False
    if row.content is None or row.salt is None:
        if known.redacted.get(row.capture_id) != row.link.hex() or row.salt is not None or row.content_sha256:
            return False
    elif (
        _sha256(row.salt + row.content).digest() != row.commitment
        or _sha256(row.content).digest() != row.content_sha256
    ):
        return False
    fixed = _pack(
        LINK_PREFIX,
        previous,
        row.commitment,
        provenance.sha256,
        row.capture_id,
        row.position,
        row.message_id,
        row.record,
        row.collected_at_us,
    )
    return _sha256(fixed + suffix).digest() == row.link


def _note(found: StretchCheck, position: int, capture_id: int | None, field: str, said: str) -> None:
    if not found.field:
        found.position, found.capture_id, found.field, found.said = position, capture_id, field, said


_sha256: Final = hashlib.sha256
_pack: Final = struct.Struct(LINK_FIXED).pack
