"""Checks the evidence in the warehouse: every capture, every link, every signature, and against anchors and time-stamps."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from domain.errors import FatalError
from domain.evidence import time_text
from domain.fault import Fault
from pipeline.anchors import Anchored, read_anchors
from pipeline.settings import Settings
from pipeline.signing import is_signed, signer_of, trusted_keys
from pipeline.timestamps import checks_authorities
from pipeline.verify_heads import (
    check_chain,
    check_redactions,
    check_tokens,
    check_unsealed,
    check_warehouse,
    known_of,
    warehouses_of,
)
from pipeline.verify_pool import check_heads
from reports.defang import excerpt
from warehouse.connection import Connection
from warehouse.heads import Head, find_warehouse_id, heads_after, unsealed_stretches
from warehouse.redaction import Redaction, redacted_captures, redactions
from warehouse.tokens import Token, stored_tokens
from warehouse.verification import (
    Verified,
    changed_files,
    changed_provenances,
    has_source,
    highest_capture,
    last_verified,
    note_verified,
    unlinked_captures,
)


@dataclass(frozen=True, slots=True)
class VerifyRequest:
    """What is checked: links of one source (``telegram:1001``), of heads closed since a time, or all of them again.

    By default only what came after the last run without a fault; signatures are checked in every case. ``anchor`` is a
    file of heads that was kept elsewhere.
    """

    source: str | None = None
    since: datetime | None = None
    is_all: bool = False
    anchor: Path | None = None


@dataclass(slots=True)
class VerifyResult:
    """What was checked, and what is wrong, in the order of the chain.

    Heads up to ``anchored`` lie in an anchor, up to ``stamped`` under a time-stamp; ``unsealed`` links under no head.
    ``is_authority_checked``: by whom time-stamps were signed was compared with the certificates that are trusted.
    """

    links: int = 0
    heads: int = 0
    last_head: int = 0
    anchored: int = 0
    stamped: int = 0
    is_authority_checked: bool = False
    unsealed: int = 0
    faults: list[Fault] = field(default_factory=list)


def verify(
    connection: Connection,
    dsn: str | None,
    settings: Settings,
    request: VerifyRequest,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> VerifyResult:
    """Check what the request asks for; ``on_progress(heads done, heads in all)``.

    ``dsn`` is that of the connection, for the processes that share the work; without it this one does it alone. What
    others store, close or redact meanwhile is no fault. Nothing is changed but the note of how far everything was in
    order. Raises ``FatalError`` for an anchor that is none, and for a source that is not stored.
    """
    _require_source(connection, request.source)
    signed = _read_signed(connection, settings, request)
    heads = signed.heads
    verified = _start(heads, request, last_verified(connection))
    result = VerifyResult(last_head=heads[-1].number if heads else 0)
    highest = highest_capture(connection)
    result.faults += _check_signed(connection, settings, request, signed, result)
    chosen = [head for head in heads if head.number > verified.number and _is_since(head, request)]
    for links, faults in check_heads(connection, dsn, chosen, request.source):
        result.links += links
        result.heads += 1
        result.faults += faults
        on_progress(result.heads, len(chosen))
    _check_unsealed(connection, request, result)
    result.faults += _check_rows(connection, verified)
    result.faults.sort()
    if not result.faults and heads and request.source is None and request.since is None:
        note_verified(connection, heads[-1], highest)
    return result


@dataclass(frozen=True, slots=True)
class _Signed:
    """What is signed; ``given`` are the heads of the request's anchor, ``items`` the redacted captures by number."""

    anchors: list[Anchored]
    given: list[Anchored]
    tokens: list[Token]
    heads: list[Head]
    redactions: list[Redaction]
    items: dict[int, int]


def _read_signed(connection: Connection, settings: Settings, request: VerifyRequest) -> _Signed:
    """Read each before what it names: what is closed in between would be missing otherwise."""
    anchors = read_anchors(settings.anchors)
    given = [] if request.anchor is None else read_anchors(request.anchor)
    tokens = stored_tokens(connection)
    heads = heads_after(connection)
    return _Signed(anchors, given, tokens, heads, *_redactions_with_items(connection))


def _redactions_with_items(connection: Connection) -> tuple[list[Redaction], dict[int, int]]:
    """Both as of one moment: read again where a redaction came between them."""
    stored = redactions(connection)
    while True:
        items = redacted_captures(connection)
        again = redactions(connection)
        if again == stored:
            return stored, items
        stored = again


def _require_source(connection: Connection, source: str | None) -> None:
    if source is not None and not has_source(connection, source):
        message = f"nothing is stored of a source {excerpt(source)}"
        remedy = "write PLATFORM:CHAT by the chat's key, like telegram:1001: look with `escrowwatch search` or at mart.source"
        raise FatalError(message, remedy=remedy)


def _start(heads: Sequence[Head], request: VerifyRequest, last: Verified) -> Verified:
    """Where to begin: behind what was in order, if the heads still say the same."""
    is_same = any(head.number == last.number and head.sha256 == last.head_sha256 for head in heads)
    return last if is_same and not request.is_all and request.since is None else Verified()


def _is_since(head: Head, request: VerifyRequest) -> bool:
    if request.since is None:
        return True
    try:
        return str(json.loads(head.document)["closed_at"]) >= time_text(request.since)
    except (ValueError, KeyError, TypeError):
        return True


def _check_signed(
    connection: Connection, settings: Settings, request: VerifyRequest, signed: _Signed, result: VerifyResult
) -> list[Fault]:
    keys = {signer_of(settings).key, *trusted_keys(settings)}
    heads, stored = signed.heads, signed.redactions
    warehouse = find_warehouse_id(connection)
    anchors, faults = _own_anchors(settings, request, signed, {warehouse, *warehouses_of(heads)})
    faults += check_chain(heads, "head", keys, {one.sha256 for one in anchors}) or check_warehouse(heads, warehouse)
    faults += check_chain(stored, "redaction", keys, set()) or check_redactions(heads, stored, signed.items)
    by_number = {head.number: head for head in heads}
    token_faults = check_tokens(signed.tokens, by_number, settings.tsa_ca)
    faults += token_faults
    faults += _check_anchors(anchors, by_number, keys)
    bad = {fault.head for fault in token_faults}
    result.stamped = max((one.number for one in signed.tokens if one.number not in bad), default=0)
    result.is_authority_checked = checks_authorities(settings.tsa_ca)
    agreed = [one.number for one in anchors if one.number in by_number and by_number[one.number].sha256 == one.sha256]
    result.anchored = max(agreed, default=0)
    return faults


def _own_anchors(
    settings: Settings, request: VerifyRequest, signed: _Signed, own: set[str | None]
) -> tuple[list[Anchored], list[Fault]]:
    """The anchors of this warehouse; a file that holds only those of others shows that this is not the one it was."""
    kept, faults = [], []
    for path, anchors in ((settings.anchors, signed.anchors), (request.anchor, signed.given)):
        held = [one for one in anchors if one.warehouse in own]
        if not held and (anchors or (path is not None and path == request.anchor)):
            faults.append(Fault(0, -1, str(path), "warehouse", "it holds no head of this warehouse"))
        kept += held
    return kept, faults


def _check_unsealed(connection: Connection, request: VerifyRequest, result: VerifyResult) -> None:
    stretches = unsealed_stretches(connection)
    # Read after the stretches: the provenance of each link among them is known then.
    known = known_of(connection)
    for stretch in stretches:
        if request.source in (None, stretch.source):
            links, faults = check_unsealed(connection, stretch, known, result.last_head)
            result.unsealed += links
            result.faults += faults


def _check_anchors(anchors: Sequence[Anchored], heads: dict[int, Head], keys: set[bytes]) -> list[Fault]:
    last = max(heads, default=0)
    for one in sorted(anchors, key=lambda one: one.number):
        place = f"head {one.number}"
        head = heads.get(one.number)
        if head is None and one.number > last:
            said = "an anchor holds it, the warehouse does not: the newest rows were cut off, or a backup was restored"
            return [Fault(one.number, -1, place, "row", said)]
        if head is None:
            return [Fault(one.number, -1, place, "row", "an anchor holds it, the warehouse does not")]
        if head.sha256 != one.sha256:
            return [Fault(one.number, -1, place, "document", "it is another one than in the anchor")]
        told = json.loads(one.document)
        if (
            not is_signed(bytes.fromhex(told["key"]), one.document, one.signature)
            or bytes.fromhex(told["key"]) not in keys
        ):
            return [Fault(one.number, -1, place, "anchor", "the signature in the anchor does not verify")]
    return []


def _check_rows(connection: Connection, verified: Verified) -> list[Fault]:
    faults = [
        Fault(2**62, capture_id, f"capture {capture_id}", "link", "it was put in without a link, or its link is gone")
        for capture_id in unlinked_captures(connection, verified.highest_capture_id)
    ]
    faults += [
        Fault(2**62, number, f"provenance {number}", "document_sha256", "it is not the hash of the document")
        for number in changed_provenances(connection)
    ]
    faults += [
        Fault(2**62, file_id, f"file {file_id}", "file", f"it is not what provenance {provenance_id} says of it")
        for file_id, provenance_id in changed_files(connection)
    ]
    return faults
