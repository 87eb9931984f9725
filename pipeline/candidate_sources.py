"""What a person sees of candidates and decides about them."""

from collections.abc import Iterator
from pathlib import Path

from collectors.sources import read_sources, set_trust, source_named, write_source
from domain.candidate import Candidate, CandidateEvidence, CandidateRef, Decision, SeenAs
from domain.errors import FatalError, RefusedError
from domain.vocabulary import HandlePlatform, Platform, Trust
from nlp.handles import find_handles
from nlp.normalise import normalise
from reports.defang import excerpt
from warehouse.candidates import candidate_evidence, decide, list_candidates
from warehouse.connection import Connection, transaction


def candidate_named(written: str) -> CandidateRef:
    """The candidate that a person writes as ``telegram:NAME``; behind the colon a link, a number or an invite may stand.

    Raises ``FatalError`` for what can be none.
    """
    word, _, rest = written.strip().partition(":")
    if word == Platform.TELEGRAM:
        for link in (rest.strip(), f"https://t.me/{rest.strip()}"):
            for handle in find_handles(normalise(link)):
                if handle.platform is HandlePlatform.TELEGRAM_INVITE:
                    return CandidateRef(Platform.TELEGRAM, f"+{handle.handle}")
    chat = source_named(written).chat
    return CandidateRef(chat.platform, chat.key)


def approve_source(connection: Connection, folder: Path, written: str) -> Path:
    """Let a quarantined source or a candidate be collected; returns its file, written where a candidate had none.

    Raises ``RefusedError`` for an invite link, ``FatalError`` for what is neither a source nor a candidate.
    """
    ref = candidate_named(written)
    if ref.candidate.startswith("+"):
        message = f"{ref.key} is an invite link: such chats are not public"
        raise RefusedError(message, remedy="if the chat has a public name, approve that")
    source = source_named(written)
    has_file = _has_file(folder, source.key)
    with transaction(connection):
        is_candidate = decide(connection, ref, Decision.APPROVED)
        if has_file or not is_candidate:
            return set_trust(folder, source.key, Trust.WATCHED)
        return write_source(folder, source)


def reject_source(connection: Connection, folder: Path, written: str) -> None:
    """Keep a source from being collected; a candidate is not offered again.

    Raises ``FatalError`` for what is neither.
    """
    ref = candidate_named(written)
    with transaction(connection):
        is_candidate = decide(connection, ref, Decision.REJECTED)
        if ref.candidate.startswith("+"):
            if not is_candidate:
                message = f"no message names {ref.key}"
                raise FatalError(message, remedy="`escrowwatch sources candidates` shows what messages name")
            return
        key = source_named(written).key
        if not is_candidate or _has_file(folder, key):
            set_trust(folder, key, Trust.QUARANTINED)


def offered_candidates(
    connection: Connection, folder: Path, *, least: int, limit: int, is_all: bool
) -> list[Candidate]:
    """Candidates as ``list_candidates`` gives them, less those that a file of ``folder`` names."""
    watched = [f"{source.chat.platform}:{source.chat.key}" for source in read_sources(folder)]
    return list_candidates(connection, watched, least=least, is_all=is_all, limit=limit)


def _has_file(folder: Path, key: str) -> bool:
    return any(source.key == key for source in read_sources(folder))


def evidence_lines(connection: Connection, ref: CandidateRef) -> Iterator[str]:
    """One line for each place: time, message and version, how it is named, what is special, a safe excerpt."""
    for one in candidate_evidence(connection, ref):
        where = f"{one.platform}:{excerpt(one.chat)}/{one.message_id}"
        parts = [f"{one.posted_at:%Y-%m-%d %H:%M}", where, f"version {one.version_id}", _how(one), *_notes(one)]
        yield "  ".join([*parts, _around(one)])


def _how(one: CandidateEvidence) -> str:
    match one.seen_as:
        case SeenAs.FORWARD:
            return f"forward from {excerpt(one.forward_name or 'a chat without a name', 60)}"
        case SeenAs.HIDDEN_LINK:
            return f"hidden link {excerpt(one.found or '', 80)}"
    return f"{one.seen_as} {one.start}-{one.end} {excerpt(one.found or '', 80)}"


def _notes(one: CandidateEvidence) -> list[str]:
    notes = (
        ("its own", one.is_own),
        (f"counts for {excerpt(one.origin, 60)}", one.origin != one.chat and not one.is_own),
        (f"in a list of {one.named_count}", one.named_count > 1),
        ("earlier version", not one.is_current),
    )
    return [note for note, is_so in notes if is_so]


def _around(one: CandidateEvidence, margin: int = 40) -> str:
    """The text around the mention, the beginning of it for what has no place there."""
    first = max(0, (one.start or 0) - margin)
    text = one.text[first : first + 160]
    return excerpt(f"…{text}" if first else text, 160)
