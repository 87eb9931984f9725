"""Looks through stored messages for chats that they name, which become candidates for the watch list.

Links, hidden links, mentions and the origins of forwards count, in every version of a message, one that lists many chats
included. The names come from the readings, which see through disguises: what has not been read yet counts for its forward
only. Nothing is asked of any platform, so that the name of a person cannot be told from that of a chat; nothing is joined,
and no source file is written.
"""

import re
from collections.abc import Callable, Iterator

from collectors.chats import user_name
from domain.candidate import CandidateKind, CandidateMention, CandidateRef, SeenAs
from domain.reading import Handle
from domain.vocabulary import HandlePlatform, Platform
from warehouse.candidates import Look, pending_looks, store_looks
from warehouse.connection import Connection, transaction

_BATCH = 2_000
# How captures write the origin of a forward that is a channel or a large group; users and small groups are no sources.
_CHANNEL = re.compile(r"channel0*([1-9]\d{0,18})", re.ASCII)


def discover_sources(
    connection: Connection, on_progress: Callable[[int], None] = lambda _count: None
) -> tuple[int, int]:
    """Look through every version that is new or was read anew; each batch is stored in one transaction with its marks.

    Returns the numbers of versions looked through and of mentions in them. Run again, it finds nothing new.
    """
    looked = found = after = 0
    while True:
        with transaction(connection):
            looks = pending_looks(connection, _BATCH, after=after)
            if not looks:
                return looked, found
            found += store_looks(connection, [(look, tuple(named_in(look))) for look in looks])
        looked += len(looks)
        after = looks[-1].version_id
        on_progress(len(looks))


def named_in(look: Look) -> Iterator[CandidateMention]:
    """The candidates that one version names, each once, and the origin of its forward."""
    seen = set()
    for handle in look.handles:
        ref = _ref(handle)
        if ref is not None and ref not in seen:
            seen.add(ref)
            yield CandidateMention(ref, _kind(ref), _seen_as(handle), handle.start, handle.end, handle.text)
    origin = _CHANNEL.fullmatch(look.forward_id or "") if look.platform is Platform.TELEGRAM else None
    if origin:
        yield CandidateMention(CandidateRef(look.platform, origin[1]), CandidateKind.NUMBER, SeenAs.FORWARD)


def _ref(handle: Handle) -> CandidateRef | None:
    if handle.platform is HandlePlatform.TELEGRAM_INVITE:
        return CandidateRef(Platform.TELEGRAM, f"+{handle.handle}")
    name = user_name(handle.handle) if handle.platform is HandlePlatform.TELEGRAM else None
    return None if name is None else CandidateRef(Platform.TELEGRAM, name)


def _kind(ref: CandidateRef) -> CandidateKind:
    if ref.candidate.startswith("+"):
        return CandidateKind.INVITE
    # The names of bots end so, and only theirs (core.telegram.org/bots/features#botfather).
    return CandidateKind.BOT if ref.candidate.endswith("bot") else CandidateKind.NAME


def _seen_as(handle: Handle) -> SeenAs:
    if handle.is_hidden:
        return SeenAs.HIDDEN_LINK
    return SeenAs.LINK if handle.found_by.endswith(".link") else SeenAs.MENTION
