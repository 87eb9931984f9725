"""Checks what is signed: heads, redactions and time-stamps, each against its chain, and heads against their links."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from domain.evidence import NO_HASH, tip_document
from domain.fault import Fault
from domain.merkle import merkle_root
from domain.timestamp import stamp_in
from pipeline.signing import is_signed
from pipeline.timestamps import stamp_fault
from pipeline.verify_links import StretchCheck, check_stretch
from pipeline.verify_naming import Known
from warehouse.connection import Connection
from warehouse.heads import Head, Stretch, links_of, stretches_of
from warehouse.redaction import Redaction, redactions
from warehouse.tokens import Token
from warehouse.verification import before, provenances

Signed = Head | Redaction


def check_chain(signed: Sequence[Signed], kind: str, keys: set[bytes], anchored: set[bytes]) -> list[Fault]:
    """Check that documents follow each other from number 1 and are signed by a trusted key; ``kind``: head, redaction.

    ``anchored`` are hashes known from elsewhere: a document among them is not what has changed.
    """
    previous = NO_HASH
    for expected, (one, follower) in enumerate(zip_longest(signed, signed[1:]), 1):
        is_kept = one.sha256 in anchored or (
            follower is not None and one.sha256.hex() == _told(follower).get("previous")
        )
        found = _signed_fault(one, kind, keys, is_kept=is_kept)
        told = _told(one)
        if found is None and not one.number == told.get("number") == expected:
            found = ("number", f"it should be {expected}: one before it is gone, or it has another number")
        if found is None and told.get("previous") != previous.hex():
            found = ("previous", f"it does not follow the {kind} before it")
        if found is not None:
            # One fault of a chain is enough: what follows it follows from it.
            return [Fault(one.number if kind == "head" else 0, -1, f"{kind} {one.number}", *found)]
        previous = one.sha256
    return []


def warehouses_of(heads: Sequence[Head]) -> list[str]:
    """The warehouse that each head names; empty where it names none."""
    return [str(_told(head).get("warehouse", "")) for head in heads]


def check_warehouse(heads: Sequence[Head], warehouse: str | None) -> list[Fault]:
    """Check that heads name the warehouse in which they lie: by its number, anchors are told from those of others."""
    named = warehouses_of(heads)
    if heads and warehouse not in named:
        return [Fault(0, -1, "warehouse", "warehouse_id", "it is gone, or another one than heads name")]
    others = [head.number for head, one in zip(heads, named, strict=True) if one != warehouse]
    return [
        Fault(number, -1, f"head {number}", "warehouse", "it is the head of another warehouse") for number in others[:1]
    ]


def redacted_links(stored: Sequence[Redaction]) -> dict[int, str]:
    """The captures that redactions name, each with its link in hex."""
    return {capture_id: link for one in stored for capture_id, link in _items(one)}


def known_of(connection: Connection) -> Known:
    """What links are checked against, as it is now."""
    return Known(provenances(connection), redacted_links(redactions(connection)))


def check_redactions(heads: Sequence[Head], stored: Sequence[Redaction], items: Mapping[int, int]) -> list[Fault]:
    """Check that heads name the redactions that are stored, and that the redactions name the captures without content."""
    hashes = [NO_HASH.hex(), *(one.sha256.hex() for one in stored)]
    faults = []
    for head in heads:
        told = _told(head)
        count = told.get("redactions", 0)
        if not isinstance(count, int) or count >= len(hashes) or hashes[count] != told.get("redaction"):
            faults.append(
                Fault(head.number, -1, f"head {head.number}", "redaction", "a redaction that it names is gone")
            )
            break
    named = {capture_id: one.number for one in stored for capture_id, _ in _items(one)}
    for capture_id in sorted({*named, *items}):
        if named.get(capture_id) != items.get(capture_id):
            place = f"capture {capture_id}"
            faults.append(Fault(0, -1, place, "redaction_item", "it is not what the redactions name"))
            break
    return faults


def check_tokens(tokens: Sequence[Token], heads: Mapping[int, Head], authorities: Path | None) -> list[Fault]:
    """Check every time-stamp against its head."""
    faults = []
    for token in tokens:
        head = heads.get(token.number)
        found = ("number", "its head is gone") if head is None else _token_fault(token, head, authorities)
        if found is not None:
            place = f"token of {token.authority} over head {token.number}"
            faults.append(Fault(token.number, -1, place, *found))
    return faults


def check_head(connection: Connection, head: Head, known: Known, source: str | None) -> tuple[int, list[Fault]]:
    """Check the links that a head covers, of one source or of all, and both of its roots; also how many links were checked."""
    told = _told(head)
    links: list[bytes] = []
    tips = []
    faults: list[Fault] = []
    checked = 0
    for stretch in stretches_of(connection, head.number):
        place = f"head {head.number}, {stretch.source}"
        _, ended = before(connection, stretch)
        if ended != stretch.first - 1:
            faults.append(
                Fault(head.number, len(links), place, "tip", f"it begins at {stretch.first}, not {ended + 1}")
            )
            links += links_of(connection, stretch)
        elif source in (None, stretch.source):
            found = _checked(connection, stretch, known)
            checked += len(found.links)
            if found.field:
                faults.append(_link_fault(head.number, stretch, found, len(links)))
                if found.recomputed:
                    faults[-1] = _decided(connection, head, faults[-1], stretch, found)
            links += found.links
        else:
            links += links_of(connection, stretch)
        tips.append(tip_document(stretch.source, stretch.first, stretch.last, links[-1] if links else b""))
    if not faults:
        faults = _root_faults(head, told, links, tips)
    return checked, faults


def check_unsealed(connection: Connection, stretch: Stretch, known: Known, after: int) -> tuple[int, list[Fault]]:
    """Check links that no head covers yet; ``after`` is the last head."""
    found = _checked(connection, stretch, known)
    return len(found.links), [_link_fault(after + 1, stretch, found, 0)] if found.field else []


def _checked(connection: Connection, stretch: Stretch, known: Known) -> StretchCheck:
    """The stretch as it is checked against what is known now, where less may have been known when ``known`` was read.

    A look that was stored, or a message that was redacted, since then is no fault.
    """
    found = check_stretch(connection, stretch, known)
    while found.field:
        fresh = known_of(connection)
        if fresh == known:
            break
        known = fresh
        found = check_stretch(connection, stretch, known)
    return found


def _root_faults(head: Head, told: Mapping[str, Any], links: Sequence[bytes], tips: Sequence[bytes]) -> list[Fault]:
    place = f"head {head.number}"
    if len(links) != told.get("links") or merkle_root(links).hex() != told.get("links_root"):
        return [
            Fault(head.number, len(links), place, "links_root", "the links under it are not those that were signed")
        ]
    if len(tips) != told.get("tips") or merkle_root(tips).hex() != told.get("tips_root"):
        return [Fault(head.number, len(links), place, "tips_root", "the tips under it are not those that were signed")]
    return []


def _link_fault(number: int, stretch: Stretch, found: StretchCheck, start: int) -> Fault:
    capture = f"capture {found.capture_id}, " if found.capture_id is not None else ""
    place = f"{capture}{stretch.source} position {found.position}"
    return Fault(number, start + found.position - stretch.first, place, found.field, found.said)


def _decided(connection: Connection, head: Head, fault: Fault, stretch: Stretch, found: StretchCheck) -> Fault:
    """Whether a link, or what it links, has changed: the head knows which."""
    links: list[bytes] = []
    for one in stretches_of(connection, head.number):
        held = links_of(connection, one)
        if one.source_id == stretch.source_id:
            held[found.position - one.first] = found.recomputed
        links += held
    if merkle_root(links).hex() == _told(head).get("links_root"):
        return Fault(
            fault.head, fault.index, fault.place, "link", "the head covers another one, which fits the capture"
        )
    return Fault(fault.head, fault.index, fault.place, "capture", fault.said)


def _signed_fault(one: Signed, kind: str, keys: set[bytes], *, is_kept: bool) -> tuple[str, str] | None:
    told = _told(one)
    if told.get("format") != f"escrowwatch-{kind}-v1":
        return "document", f"it is no {kind}"
    try:
        key = bytes.fromhex(told["key"])
    except (KeyError, ValueError, TypeError):
        return "document", "it names no key"
    if not is_signed(key, one.document, one.signature):
        return ("signature", "it does not verify") if is_kept else ("document", "its signature does not verify")
    if key not in keys:
        return "key", "it is signed by a key that is not trusted"
    return None


def _token_fault(token: Token, head: Head, authorities: Path | None) -> tuple[str, str] | None:
    said = stamp_fault(token.response, head.document, authorities)
    if said is not None:
        return "response", said
    if hashlib.sha256(token.response).digest() != token.response_sha256:
        return "response", "it is not the one that was stored, or response_sha256 has changed"
    if stamp_in(token.response).stamped_at != token.stamped_at:
        return "stamped_at", "the response states another time"
    return None


def _items(one: Redaction) -> list[tuple[int, str]]:
    try:
        return [(int(item["capture_id"]), str(item["link"])) for item in _told(one)["captures"]]
    except (KeyError, TypeError, ValueError):
        return []


def _told(one: Signed) -> dict[str, Any]:
    try:
        told = json.loads(one.document)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
