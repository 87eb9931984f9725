"""The chain of each source: every capture is linked in the transaction that stores it.

The sources are locked by then, so that of two writers one waits: the order of a chain is that of linking, not of capture
numbers, which become visible out of order.
"""

import hashlib
import os
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from domain.capture import Captured
from domain.evidence import LINK_FIXED, LINK_PREFIX, NO_HASH, SALT_BYTES, link_suffix
from warehouse.connection import Connection, transaction
from warehouse.copying import copy_binary
from warehouse.merging import lock_sources
from warehouse.provenance import Provenance, add_former_provenances
from warehouse.sources import ResolvedSource
from warehouse.statements import statement

_BATCH: Final = 1_000
# capture_id, source_id, provenance, message_id, record, method, collected_at in microseconds, content
_Row = tuple[int, int, Provenance, int, int, str, int, bytes]


@dataclass(slots=True)
class _Tip:
    """The end of a chain, moved along by every link; ``now_us`` is the time of the transaction."""

    source: str
    position: int
    link: bytes
    now_us: int


def link_batch(
    connection: Connection,
    provenance: Provenance,
    numbers: Sequence[int],
    batch: Sequence[Captured],
    sources: Sequence[ResolvedSource],
) -> None:
    """Link the captures of a batch, which has just been copied with these numbers; part of the caller's transaction."""
    tips = _tips(connection, sorted({source.source_id for source in sources}))
    now_us = next(iter(tips.values())).now_us
    rows = (
        (number, source.source_id, provenance, message_id, record, method, now_us, content)
        for number, source, ((_, message_id, method, content, record), _) in zip(numbers, sources, batch, strict=True)
    )
    _link(connection, rows, len(batch), tips)


def link_backlog(connection: Connection) -> int:
    """Link what was stored before there was a chain, a batch in each transaction; returns the number of captures."""
    count = 0
    while True:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("chain/is_linked"))
            if cursor.fetchone() == (True,):
                return count
            cursor.execute(statement("chain/backlog"))
            done, until = cursor.fetchone() or (0, 0)
            cursor.execute(statement("chain/unlinked"), {"after": done, "until": until, "limit": _BATCH})
            found = cursor.fetchall()
            _link_former(connection, found)
            cursor.execute(statement("chain/advance_backlog"), {"done": found[-1][0] if found else until})
            count += len(found)


def _link_former(connection: Connection, found: Sequence[tuple[int, int, int, int, int, str, int, bytes]]) -> None:
    source_ids = sorted({row[1] for row in found})
    lock_sources(connection, source_ids)
    provenances = add_former_provenances(connection, sorted({row[2] for row in found}))
    rows = (
        (capture_id, source_id, provenances[file_id], message_id, record, method, at, bytes(content))
        for capture_id, source_id, file_id, message_id, record, method, at, content in found
    )
    _link(connection, rows, len(found), _tips(connection, source_ids))


def _tips(connection: Connection, source_ids: Sequence[int]) -> dict[int, _Tip]:
    with connection.cursor() as cursor:
        cursor.execute(statement("chain/tips"), {"source_ids": list(source_ids)})
        return {
            source_id: _Tip(source, position, NO_HASH if link is None else bytes(link), now_us)
            for source_id, source, position, link, now_us in cursor.fetchall()
        }


def _link(connection: Connection, rows: Iterable[_Row], count: int, tips: Mapping[int, _Tip]) -> None:
    salts = os.urandom(SALT_BYTES * count)
    suffixes: dict[int, bytes] = {}
    copied = []
    suffix_method = None
    for index, (capture_id, source_id, provenance, message_id, record, method, at_us, content) in enumerate(rows):
        tip = tips[source_id]
        if method is not suffix_method:
            # One method for a whole batch as a rule; an enumeration's members are slow to hash.
            suffixes, suffix_method = {}, method
        suffix = suffixes.get(source_id)
        if suffix is None:
            suffix = suffixes[source_id] = link_suffix(method, tip.source)
        salt = salts[SALT_BYTES * index : SALT_BYTES * (index + 1)]
        commitment = _sha256(salt + content).digest()
        position = tip.position = tip.position + 1
        # As domain.evidence.link_of, without an object for each of millions.
        fixed = _pack(
            LINK_PREFIX, tip.link, commitment, provenance.sha256, capture_id, position, message_id, record, at_us
        )
        link = tip.link = _sha256(fixed + suffix).digest()
        copied.append(
            _row(
                *(_FIELDS, 8, capture_id, 8, source_id, 8, position, 8, provenance.provenance_id),
                *(32, salt, 32, commitment, 32, link),
            )
        )
    with connection.cursor() as cursor:
        copy_binary(cursor, statement("chain/copy"), copied)


_sha256: Final = hashlib.sha256
_pack: Final = struct.Struct(LINK_FIXED).pack
_FIELDS: Final = 7
# The number of fields, then each with its length.
_row: Final = struct.Struct(">hiqiqiqiqi32si32si32s").pack
