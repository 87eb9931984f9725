"""What is hashed and signed, byte for byte (docs/evidence-format.md): documents, commitments, links."""

import hashlib
import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NO_HASH: Final = bytes(32)
SALT_BYTES: Final = 32
# Links of one head; a proof then needs no more than so many to be read.
LINKS_PER_HEAD: Final = 65_536

LINK_PREFIX: Final = b"escrowwatch-link-v1\x00"
# Prefix, previous, commitment, provenance, capture_id, position, message_id, record, collected_at.
LINK_FIXED: Final = ">20s32s32s32sqqqqq"
_LENGTH: Final = struct.Struct(">H")


@dataclass(frozen=True, slots=True)
class Origin:
    """How a run collects: the program, the pseudonym of its account, its clock's offset in microseconds if known."""

    tool: str | None = None
    account: str | None = None
    clock_offset_us: int | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """A public key (32 bytes) and what signs with the private one; ``tool`` and the clock go into what is signed."""

    key: bytes
    sign: Callable[[bytes], bytes]
    origin: Origin


@dataclass(frozen=True, slots=True)
class LinkFields:
    """What a link covers. ``collected_at_us`` counts microseconds since 1970 in UTC."""

    previous: bytes
    commitment: bytes
    provenance_sha256: bytes
    capture_id: int
    position: int
    message_id: int
    record: int
    collected_at_us: int
    method: str
    source: str


def document(value: Mapping[str, object]) -> bytes:
    """The canonical JSON of what is hashed or signed: ASCII, keys sorted, no white space."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def time_text(at: datetime) -> str:
    """A time as documents write it: UTC, with microseconds."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def commitment_of(salt: bytes, content: bytes) -> bytes:
    """What a link covers of a capture's bytes: without the salt, nobody can guess a short message back."""
    return hashlib.sha256(salt + content).digest()


def link_of(fields: LinkFields) -> bytes:
    """The hash of a link."""
    return hashlib.sha256(link_bytes(fields)).digest()


def link_bytes(fields: LinkFields) -> bytes:
    """The bytes that a link is the hash of."""
    fixed = struct.pack(
        LINK_FIXED,
        LINK_PREFIX,
        fields.previous,
        fields.commitment,
        fields.provenance_sha256,
        fields.capture_id,
        fields.position,
        fields.message_id,
        fields.record,
        fields.collected_at_us,
    )
    return fixed + link_suffix(fields.method, fields.source)


def link_suffix(method: str, source: str) -> bytes:
    """The end of those bytes, which is the same for all captures of one chat by one method."""
    parts = (method.encode(), source.encode())
    return b"".join(_LENGTH.pack(len(part)) + part for part in parts)


def tip_document(source: str, first: int, last: int, link: bytes) -> bytes:
    """The entry of a head's second tree for a source that it moves."""
    return document(
        {"first": first, "format": "escrowwatch-tip-v1", "last": last, "link": link.hex(), "source": source}
    )
