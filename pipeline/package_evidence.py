"""What proves the captures of a package: links, inclusion proofs, signed heads, redactions, time-stamps, keys."""

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from domain.evidence import NO_HASH, document
from pipeline.evidence import Inclusion, proofs_of
from pipeline.settings import Settings
from reports.package.bag import Bag
from warehouse.connection import Connection
from warehouse.heads import Head, LinkedCapture, heads_after
from warehouse.packages import PackedCapture, package_links, packed_captures, packed_provenances
from warehouse.redaction import Redaction, redactions
from warehouse.tokens import stored_tokens

BATCH: Final = 200
_PER_FILE: Final = 1_000
_KEY_DER: Final = bytes.fromhex("302a300506032b6570032100")


@dataclass(slots=True)
class PackedEvidence:
    """What was written: captures by number, the numbers that were met on the way, the public keys."""

    capture_ids: set[int] = field(default_factory=set)
    provenance_ids: set[int] = field(default_factory=set)
    redaction_numbers: set[int] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    first_head: int = 0
    heads: int = 0
    tokens: int = 0
    unsealed: int = 0


def batches(chosen: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, Sequence[int]]]:
    """The chosen messages, some at a time: the number of the chat and the ids."""
    for source_id, message_ids in chosen.items():
        for start in range(0, len(message_ids), BATCH):
            yield source_id, message_ids[start : start + BATCH]


def pack_captures(
    connection: Connection,
    bag: Bag,
    chosen: Mapping[int, Sequence[int]],
    on_progress: Callable[[int, int], None],
    *,
    is_masked: bool,
) -> PackedEvidence:
    """Write every capture of the chosen messages with the proof that a signed head covers it."""
    packed = PackedEvidence()
    linked = [one for source_id, ids in batches(chosen) for one in package_links(connection, source_id, ids)]
    by_head: dict[int, list[LinkedCapture]] = {}
    for one in linked:
        if one.number is None:
            packed.unsealed += 1
        else:
            by_head.setdefault(one.number, []).append(one)
    total = len(linked) - packed.unsealed
    packed.first_head = min(by_head, default=0)
    for number in sorted(by_head):
        proofs = proofs_of(connection, by_head[number])
        for start in range(0, len(proofs), _PER_FILE):
            path = f"data/captures/head-{number:08d}-{start // _PER_FILE + 1:03d}.jsonl"
            with bag.file(path) as file:
                for record in _records(connection, proofs[start : start + _PER_FILE], packed, is_masked=is_masked):
                    file.write(record)
            on_progress(len(packed.capture_ids), total)
    return packed


def pack_signed(connection: Connection, settings: Settings, bag: Bag, packed: PackedEvidence) -> None:
    """Write what signs and dates the captures: heads from the first that covers one, redactions of these, time-stamps."""
    first = packed.first_head
    heads = heads_after(connection, first - 1)
    named = [one for one in redactions(connection) if one.number in packed.redaction_numbers]
    documents = [head.document for head in heads] + [one.document for one in named]
    packed.keys |= {str(json.loads(signed)["key"]) for signed in documents}
    packed.heads = len(heads)
    _pack_documents(bag, "data/heads.jsonl", heads)
    _pack_documents(bag, "data/redactions.jsonl", named)
    with bag.file("data/provenance.jsonl") as file:
        for number, content in packed_provenances(connection, packed.provenance_ids):
            file.write(document({"number": number, "document": content.decode("ascii")}) + b"\n")
    packed.tokens = _pack_tokens(connection, bag, first)
    if settings.tsa_ca is not None and packed.tokens:
        bag.copy("data/authorities/authorities.pem", settings.tsa_ca)


def pack_keys(bag: Bag, keys: set[str]) -> None:
    """Write public keys (hex) as PEM files."""
    for key in sorted(keys):
        encoded = base64.b64encode(_KEY_DER + bytes.fromhex(key)).decode("ascii")
        pem = f"-----BEGIN PUBLIC KEY-----\n{encoded}\n-----END PUBLIC KEY-----\n"
        bag.add(f"data/keys/{key}.pem", pem.encode("ascii"))


def _records(
    connection: Connection, proofs: Sequence[Inclusion], packed: PackedEvidence, *, is_masked: bool
) -> Iterator[bytes]:
    for start in range(0, len(proofs), BATCH):
        part = proofs[start : start + BATCH]
        captures = packed_captures(connection, [one.capture_id for one in part], is_masked=is_masked)
        for proof in part:
            capture = captures[proof.capture_id]
            packed.capture_ids.add(capture.capture_id)
            packed.provenance_ids.add(capture.provenance_id)
            if capture.redaction is not None:
                packed.redaction_numbers.add(capture.redaction)
            yield document(_record(capture, proof)) + b"\n"


def _record(capture: PackedCapture, proof: Inclusion) -> dict[str, Any]:
    return {
        "capture_id": capture.capture_id,
        "source": proof.source,
        "position": capture.position,
        "previous": (capture.previous or NO_HASH).hex(),
        "commitment": capture.commitment.hex(),
        "link": capture.link.hex(),
        "provenance": capture.provenance_id,
        "provenance_sha256": capture.provenance_sha256.hex(),
        "message_id": capture.message_id,
        "record": capture.record,
        "method": capture.method,
        "collected_at_us": capture.collected_at_us,
        "content": None if capture.content is None else base64.b64encode(capture.content).decode("ascii"),
        "content_sha256": _hex(capture.content_sha256),
        "salt": _hex(capture.salt),
        "redaction": capture.redaction,
        "head": proof.head.number,
        "index": proof.index,
        "size": proof.size,
        "path": [step.hex() for step in proof.path],
    }


def _pack_documents(bag: Bag, path: str, signed: Sequence[Head | Redaction]) -> None:
    """One document a line, as in an anchor file (docs/evidence-format.md)."""
    with bag.file(path) as file:
        for one in signed:
            told = {
                "number": one.number,
                "document": one.document.decode("ascii"),
                "hash": one.sha256.hex(),
                "signature": one.signature.hex(),
            }
            file.write(document(told) + b"\n")


def _pack_tokens(connection: Connection, bag: Bag, first: int) -> int:
    tokens = [one for one in stored_tokens(connection) if one.number >= first]
    with bag.file("data/tokens.jsonl") as file:
        for place, one in enumerate(tokens, 1):
            path = f"data/tokens/head-{one.number:08d}-{place}.tsr"
            bag.add(path, one.response)
            told = {
                "number": one.number,
                "authority": one.authority,
                "stamped_at": f"{one.stamped_at:%Y-%m-%dT%H:%M:%S.%fZ}",
                "sha256": one.response_sha256.hex(),
                "file": path,
            }
            file.write(document(told) + b"\n")
    return len(tokens)


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()
