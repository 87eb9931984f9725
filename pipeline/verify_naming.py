"""Names the field of a bad link that is not what was linked."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from domain.evidence import NO_HASH, LinkFields, commitment_of, link_bytes, link_of
from warehouse.heads import Stretch
from warehouse.verification import StoredLink, StoredProvenance

_NUMBERS: Final = ("capture_id", "position", "message_id", "record", "collected_at")
_HASHES: Final = ("previous", "commitment", "provenance")
# Where each field begins in the bytes of a link, after the prefix.
_STARTS: Final = [20 + 32 * at for at in range(3)] + [116 + 8 * at for at in range(6)]


@dataclass(frozen=True, slots=True)
class Known:
    """What links are checked against: provenances by number; of each redacted capture its link as the event names it."""

    provenances: Mapping[int, StoredProvenance]
    redacted: Mapping[int, str]


def named_fault(row: StoredLink, stretch: Stretch, previous: bytes, known: Known) -> tuple[str, str]:
    """Which field of a bad link is wrong, and why that is known."""
    if row.source_id is None:
        return "capture", "the row is gone, or has another number"
    if row.source_id != stretch.source_id:
        return "source_id", "it is a capture of another chat"
    content = _content_fault(row, stretch, previous, known)
    if content is not None:
        return content
    fields = fields_of(row, stretch, previous, known)
    return _provenance_fault(row, fields, known) or _single_change(fields, row.link)


def _provenance_fault(row: StoredLink, fields: LinkFields, known: Known) -> tuple[str, str] | None:
    if row.provenance_id in known.provenances and link_of(fields) == row.link:
        return "file_id", "its provenance is that of another file"
    for number, one in known.provenances.items():
        if (
            one.sha256 != fields.provenance_sha256
            and link_of(replace(fields, provenance_sha256=one.sha256)) == row.link
        ):
            return "provenance_id", "it was linked with another provenance"
        if link_of(replace(fields, provenance_sha256=one.document_sha256)) == row.link:
            return "provenance", f"the document of provenance {number} has changed"
    return None


def _content_fault(row: StoredLink, stretch: Stretch, previous: bytes, known: Known) -> tuple[str, str] | None:
    if row.content is None or row.capture_id in known.redacted:
        return _redaction_fault(row, known)
    is_plain = hashlib.sha256(row.content).digest() == row.content_sha256
    is_committed = row.salt is not None and commitment_of(row.salt, row.content) == row.commitment
    if is_plain and is_committed:
        return None
    if not is_plain and not is_committed:
        return "content", "neither the plain hash nor the commitment fits"
    if not is_plain:
        return "content_sha256", "it is not the hash of the content, which the commitment fits"
    if link_of(fields_of(row, stretch, previous, known)) == row.link:
        return "salt", "the commitment is the one that was linked, and does not fit"
    return "commitment", "it is not the one that was linked"


def _redaction_fault(row: StoredLink, known: Known) -> tuple[str, str] | None:
    if row.content is not None:
        return "content", "a redaction says that it is gone"
    if row.capture_id not in known.redacted:
        return "content", "it is gone without a redaction"
    is_left = row.content_sha256 is not None or row.salt is not None
    return ("salt", "it was left by a redaction") if is_left else None


def fields_of(row: StoredLink, stretch: Stretch, previous: bytes, known: Known) -> LinkFields:
    """What a stored link should be the hash of."""
    provenance = known.provenances.get(row.provenance_id)
    return LinkFields(
        previous,
        row.commitment,
        NO_HASH if provenance is None else provenance.sha256,
        row.capture_id,
        row.position,
        row.message_id,
        row.record,
        row.collected_at_us,
        row.method,
        stretch.source,
    )


def _single_change(fields: LinkFields, link: bytes) -> tuple[str, str]:
    """The field in which one other byte makes the link fit again; the link itself where there is none."""
    content = link_bytes(fields)
    for at in range(_STARTS[0], len(content)):
        for byte in range(256):
            if hashlib.sha256(content[:at] + bytes((byte,)) + content[at + 1 :]).digest() == link:
                return _field_at(at, fields), "one byte of it has changed since it was linked"
    return "link", "it is not the hash of what it links: it, or one of " + ", ".join((*_NUMBERS, "method", "source"))


def _field_at(at: int, fields: LinkFields) -> str:
    names = (*_HASHES, *_NUMBERS)
    if at >= _STARTS[-1]:
        return "method" if at < _STARTS[-1] + 2 + len(fields.method.encode()) else "source"
    return next(name for name, start in reversed(list(zip(names, _STARTS, strict=False))) if at >= start)
