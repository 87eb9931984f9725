"""Closes runs with signed heads, and proves that a single message lies under one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog

from domain.merkle import MerkleTree
from pipeline.anchors import anchor_heads
from pipeline.settings import Settings
from pipeline.signing import signer_of
from pipeline.timestamps import deliver_pending
from pipeline.warehouse_session import open_warehouse
from warehouse.chain import link_backlog
from warehouse.connection import Connection
from warehouse.heads import Head, LinkedCapture, close_heads, find_head, links_of, stretches_of
from warehouse.tokens import Waiting, waiting_tokens

_log = structlog.get_logger()


@dataclass(slots=True)
class Sealed:
    """What a closing brought: captures of former times linked, heads, time-stamps, failures of authorities, what still waits."""

    linked: int = 0
    heads: list[Head] = field(default_factory=list)
    stamped: int = 0
    failed: tuple[str, ...] = ()
    waiting: list[Waiting] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Inclusion:
    """Proof that a capture's link lies under a signed head: its index among ``size`` links, and the path to the root."""

    capture_id: int
    source: str
    position: int
    link: bytes
    head: Head
    index: int
    size: int
    path: tuple[bytes, ...]


def seal(connection: Connection, settings: Settings, run: str) -> Sealed:
    """Close what has been stored since the last head: link, sign, anchor, time-stamp; nothing where nothing is new.

    ``run`` says what is closed (import, collect, …). An authority that fails is asked again by a later call.
    """
    sealed = Sealed(linked=link_backlog(connection))
    sealed.heads = close_heads(connection, signer_of(settings), run, settings.authorities)
    anchor_heads(connection, settings.anchors)
    delivered = deliver_pending(connection, settings.tsa_ca)
    sealed.stamped, sealed.failed = delivered.stored, delivered.failed
    sealed.waiting = waiting_tokens(connection)
    for failure in sealed.failed:
        _log.warning("no time-stamp yet", said=failure)
    return sealed


def seal_in(settings: Settings) -> tuple[int, int]:
    """``seal`` the warehouse of the settings; returns how many heads and time-stamps there are more."""
    with open_warehouse(settings) as connection:
        sealed = seal(connection, settings, "seal")
    return len(sealed.heads), sealed.stamped


def proofs_of(connection: Connection, linked: Sequence[LinkedCapture]) -> list[Inclusion]:
    """The proofs of captures, in the same order; those that no head covers yet are left out. Each head is read once."""
    proofs: dict[int, Inclusion] = {}
    for number in sorted({one.number for one in linked if one.number is not None}):
        proofs |= _proofs_under(connection, number, [one for one in linked if one.number == number])
    return [proofs[one.capture_id] for one in linked if one.capture_id in proofs]


def _proofs_under(connection: Connection, number: int, linked: Sequence[LinkedCapture]) -> dict[int, Inclusion]:
    head = find_head(connection, number)
    links: list[bytes] = []
    starts = {}
    for stretch in stretches_of(connection, number):
        starts[stretch.source_id] = len(links) - stretch.first
        links += links_of(connection, stretch)
    tree = MerkleTree(links)
    found = {}
    for one in linked:
        index = starts[one.source_id] + one.position
        path = tuple(tree.path(index))
        found[one.capture_id] = Inclusion(
            one.capture_id, one.source, one.position, one.link, head, index, tree.size, path
        )
    return found
