"""Candidates: chats that stored messages name, which a person may approve as sources."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.vocabulary import Platform


class CandidateKind(StrEnum):
    """What is known of a candidate: a public name, a number alone, an invite link, or a name that only bots may have."""

    NAME = "name"
    NUMBER = "number"
    INVITE = "invite"
    BOT = "bot"


class SeenAs(StrEnum):
    """How a message names a candidate."""

    LINK = "link"
    HIDDEN_LINK = "hidden_link"
    FORWARD = "forward"
    MENTION = "mention"


class Decision(StrEnum):
    """What a person has decided about a candidate; without a decision it stays quarantined."""

    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class CandidateRef:
    """A candidate within its platform: a name in lower case, a bare number, or an invite's code behind ``+``."""

    platform: Platform
    candidate: str

    @property
    def key(self) -> str:
        """As commands name it: ``telegram:NAME``."""
        return f"{self.platform}:{self.candidate}"


@dataclass(frozen=True, slots=True)
class CandidateMention:
    """One version of a message names a candidate.

    ``text`` is the stretch ``start:end`` (code points of the text as served), for a hidden link its target with an empty
    span; a forward has neither.
    """

    ref: CandidateRef
    kind: CandidateKind
    seen_as: SeenAs
    start: int | None = None
    end: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate with its counts.

    ``source_count`` is the number of independent sources: distinct chats, the candidate itself left out, where what a chat
    forwards counts for the chat it comes from. ``state`` is quarantined or a ``Decision``.
    """

    ref: CandidateRef
    kind: CandidateKind
    source_count: int
    message_count: int
    first_seen_at: datetime
    last_seen_at: datetime
    state: str
    stored_chat: str | None
    is_watched: bool


@dataclass(frozen=True, slots=True)
class CandidateEvidence:
    """Where a candidate was seen. ``origin`` is the chat that this counts for; ``named_count`` how many the version names."""

    platform: str
    chat: str
    message_id: int
    version_id: int
    is_current: bool
    posted_at: datetime
    seen_as: SeenAs
    start: int | None
    end: int | None
    found: str | None
    forward_name: str | None
    origin: str
    is_own: bool
    named_count: int
    text: str
