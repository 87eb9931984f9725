"""Candidates: chats that stored messages name, where each was seen, and what a person decided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.candidate import (
    Candidate,
    CandidateEvidence,
    CandidateKind,
    CandidateMention,
    CandidateRef,
    Decision,
    SeenAs,
)
from domain.reading import Handle
from domain.vocabulary import Platform
from warehouse.connection import Connection, transaction
from warehouse.copying import copy_rows, integer_field, text_field
from warehouse.escape import escape
from warehouse.marts import fetch
from warehouse.mentions import mentions_of
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Look:
    """A version to look through: its platform, the origin of its forward, the handles of its reading."""

    version_id: int
    reading_id: int | None
    forward_id: str | None
    platform: Platform
    handles: tuple[Handle, ...]


def pending_looks(connection: Connection, limit: int, *, after: int = 0) -> list[Look]:
    """Up to ``limit`` versions that have changed or come since they were looked through, by ``version_id``.

    Part of the caller's transaction, which keeps others from them until what was found is stored. ``after`` is the last
    ``version_id`` of the page before.
    """
    rows = fetch(connection, "candidate/pending", {"after": after, "limit": limit})
    found = mentions_of(connection, [row[1] for row in rows if row[1] is not None], ("handle",))
    return [
        Look(
            version_id,
            reading_id,
            forward_id,
            Platform(platform),
            _handles(found.get(reading_id, {}).get("handle", ())),
        )
        for version_id, reading_id, forward_id, platform in rows
    ]


def store_looks(connection: Connection, looked: Sequence[tuple[Look, Sequence[CandidateMention]]]) -> int:
    """Store what versions name, with the marks that they were looked through; returns the number of mentions.

    What was found in them before is replaced. Part of the caller's transaction.
    """
    looks = [look for look, _ in looked]
    version_ids = [look.version_id for look in looks]
    marks = {
        "version_ids": version_ids,
        "reading_ids": [look.reading_id for look in looks],
        "forward_ids": [None if look.forward_id is None else escape(look.forward_id) for look in looks],
        "named_counts": [sum(one.seen_as is not SeenAs.FORWARD for one in mentions) for _, mentions in looked],
    }
    lines = [_line(look.version_id, mention) for look, mentions in looked for mention in mentions]
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("candidate/clear"), {"version_ids": version_ids})
        cursor.execute(statement("candidate/look"), marks)
        copy_rows(cursor, statement("candidate/copy"), lines)
    return len(lines)


def list_candidates(
    connection: Connection, watched: Iterable[str], *, least: int = 1, is_all: bool = False, limit: int = 50
) -> list[Candidate]:
    """Candidates that at least so many independent sources name, the most named first.

    ``watched`` are the keys of the source files. Without ``is_all`` only what a person may decide about: nothing watched
    or decided already, no bots.
    """
    parameters = {"watched": sorted(watched), "least": least, "is_all": is_all, "limit": limit}
    return [
        Candidate(CandidateRef(Platform(platform), candidate), CandidateKind(kind), *rest)
        for platform, candidate, kind, *rest in fetch(connection, "candidate/list", parameters)
    ]


def candidate_counts(connection: Connection) -> list[tuple[str, str, int]]:
    """How many candidates there are, by kind and state."""
    return [(kind, state, count) for kind, state, count in fetch(connection, "candidate/counts")]


def candidate_evidence(connection: Connection, ref: CandidateRef, limit: int = 1_000) -> list[CandidateEvidence]:
    """Where the candidate was seen, the newest first; its own messages too, which do not count."""
    parameters = {"platform": ref.platform.value, "candidate": ref.candidate, "limit": limit}
    rows = fetch(connection, "candidate/evidence", parameters)
    return [CandidateEvidence(*(*row[:6], SeenAs(row[6]), *row[7:])) for row in rows]


def decide(connection: Connection, ref: CandidateRef, decision: Decision) -> bool:
    """Keep a person's decision; false where no message names such a candidate."""
    parameters = {"platform": ref.platform.value, "candidate": escape(ref.candidate), "decision": decision.value}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("candidate/decide"), parameters)
        return cursor.rowcount == 1


def _handles(mentions: Iterable[object]) -> tuple[Handle, ...]:
    return tuple(one for one in mentions if isinstance(one, Handle))


def _line(version_id: int, mention: CandidateMention) -> str:
    fields = (
        str(version_id),
        mention.ref.platform,
        text_field(mention.ref.candidate),
        mention.kind,
        mention.seen_as,
        integer_field(mention.start),
        integer_field(mention.end),
        text_field(mention.text),
    )
    return "\t".join(fields) + "\n"
