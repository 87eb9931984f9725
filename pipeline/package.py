"""Writes a package for a court or the police: a BagIt bag with a verifier that needs nothing of ours."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from domain.errors import FatalError
from domain.evidence import Signer, document, time_text
from domain.query_language import parse_query
from pipeline.evidence import seal
from pipeline.new_folder import new_folder
from pipeline.package_evidence import PackedEvidence, pack_captures, pack_keys, pack_signed
from pipeline.package_messages import custody_lines, pack_custody, pack_media, pack_messages, pack_victims
from pipeline.package_order import PackageOrder, allowed
from pipeline.search import find
from pipeline.settings import Settings
from pipeline.signing import signer_of
from reports.package.bag import Bag
from reports.package.readme import readme, verifier
from reports.package.verify import has_openssl, verify
from warehouse.audit import note
from warehouse.connection import Connection, one_snapshot
from warehouse.heads import warehouse_id
from warehouse.packages import Rights, case_messages, numbered

_MOST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Packaged:
    """What was written: counts by name as in ``data/package.json``, the size of the payload, and what is wrong with it.

    ``faults`` are what the stand-alone verifier says; ``None`` where there is no openssl to ask.
    """

    folder: Path
    counts: dict[str, int]
    size_bytes: int
    faults: list[str] | None


def package(
    connection: Connection,
    settings: Settings,
    order: PackageOrder,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Packaged:
    """Write the bag to ``order.folder``, which appears when it is whole; the audit log notes it before anything is read.

    ``on_progress(done, in all)`` counts captures and messages. What has been stored is closed with a signed head first. A
    package whose evidence is not in order is written all the same: its faults are told, here and to the other side. Raises
    ``FatalError`` for a login without the rights, an unknown case, a query that finds nothing, and a folder that is
    there already; ``QueryError`` for a query that cannot be understood.
    """
    asked = allowed(connection, order)
    with new_folder(order.folder) as made:
        seal(connection, settings, "package")
        chosen = _chosen(connection, order)
        count = sum(map(len, chosen.values()))
        if not count:
            message = "there is nothing to package"
            raise FatalError(message, remedy="`escrowwatch case show` or `escrowwatch search` shows what there is")
        note(connection, "package", order.subject, why=order.why, row_count=count)
        job = _Job(connection, settings, signer_of(settings), order, asked, Bag(made), chosen)
        if order.has_victims:
            # Each read of victims is noted in a transaction of its own, which no failure of the package takes back.
            job.counts["victims"] = pack_victims(connection, job.bag, chosen, order.why)
        with one_snapshot(connection):
            _write(job, on_progress)
        faults = [one.line() for one in verify(made, [], None)[0]] if has_openssl() else None
    return Packaged(order.folder, job.counts, job.bag.size_bytes, faults)


@dataclass(frozen=True, slots=True)
class _Job:
    """A package that is being written."""

    connection: Connection
    settings: Settings
    signer: Signer
    order: PackageOrder
    asked: Rights
    bag: Bag
    chosen: Mapping[int, Sequence[int]]
    counts: dict[str, int] = field(default_factory=dict)


def _chosen(connection: Connection, order: PackageOrder) -> Mapping[int, Sequence[int]]:
    if order.case is not None:
        return case_messages(connection, order.case)
    hits = find(connection, parse_query(order.query or ""), _MOST)
    return numbered(connection, ((hit.platform, hit.chat, hit.message_id) for hit in hits))


def _write(job: _Job, on_progress: Callable[[int, int], None]) -> None:
    order, connection, bag, counts = job.order, job.connection, job.bag, job.counts
    chosen = sum(map(len, job.chosen.values()))
    packed = pack_captures(
        connection,
        bag,
        job.chosen,
        lambda done, total: on_progress(done, total + chosen),
        is_masked=order.is_masked,
    )
    if not packed.capture_ids:
        message = "no capture of these messages is under a signed head"
        raise FatalError(
            message, remedy="`escrowwatch seal` closes what is stored; `escrowwatch verify --all` checks it"
        )
    pack_signed(connection, job.settings, bag, packed)
    captures = len(packed.capture_ids)
    counts["messages"] = pack_messages(
        connection,
        bag,
        job.chosen,
        packed.capture_ids,
        lambda done: on_progress(captures + done, captures + chosen),
        is_masked=order.is_masked,
    )
    if not order.is_masked:
        counts["media"], counts["media_missing"] = pack_media(connection, bag, job.chosen, job.settings.media)
    counts |= {
        "captures": captures,
        "captures_left_out": packed.unsealed,
        "redactions": len(packed.redaction_numbers),
        "heads": packed.heads,
        "tokens": packed.tokens,
    }
    told = _told(job, packed)
    pack_custody(bag, _custody(job, told))
    pack_keys(bag, packed.keys | {job.signer.key.hex()})
    bag.add("data/package.json", document(told) + b"\n")
    _close(job, told)


def _told(job: _Job, packed: PackedEvidence) -> dict[str, Any]:
    order = job.order
    return {
        "format": "escrowwatch-package-v1",
        "made_at": time_text(datetime.now(UTC)),
        "by": job.asked.login,
        "why": order.why,
        "case": order.case,
        "query": order.query,
        "masked": order.is_masked,
        "tool": job.signer.origin.tool,
        "clock_offset_us": job.signer.origin.clock_offset_us,
        "warehouse": warehouse_id(job.connection),
        "key": job.signer.key.hex(),
        "keys": sorted(packed.keys | {job.signer.key.hex()}),
        "counts": job.counts,
    }


def _custody(job: _Job, told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if job.asked.reads_log:
        order = job.order
        yield from custody_lines(job.connection, job.chosen, order.case, order.subject, is_masked=order.is_masked)
    else:
        yield {"kind": "note", "said": f"{job.asked.login} may not read the audit log: an auditor shows what is in it"}
    yield {
        "kind": "packaged",
        "at": told["made_at"],
        "login": told["by"],
        "tool": told["tool"],
        "why": told["why"],
        "subject": job.order.subject,
        "counts": job.counts,
    }


def _close(job: _Job, told: Mapping[str, Any]) -> None:
    info = [
        ("Bag-Software-Agent", str(told["tool"])),
        ("Bagging-Date", str(told["made_at"])[:10]),
        ("External-Description", f"Escrowwatch evidence package, {job.order.subject}: {job.order.why}"),
        ("Internal-Sender-Identifier", f"{told['warehouse']} {told['by']}"),
    ]
    tags = {"README.txt": readme(told), "verify.py": verifier()}
    job.bag.close(info, tags, job.signer.sign)
