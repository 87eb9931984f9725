"""Readings: what one version of the model says of one version of a message."""

from dataclasses import dataclass
from decimal import Decimal

from domain.vocabulary import (
    Category,
    Chain,
    HandlePlatform,
    Language,
    PersonKind,
    PersonRole,
    PriceKind,
    Side,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the text as served that names something.

    ``start`` and ``end`` are code points in the text as served, ``end`` exclusive; ``text`` is that stretch.
    ``found_by`` names the rule or model; ``is_hidden`` marks what the reader of the chat did not see (then ``text`` is
    the target).
    """

    start: int
    end: int
    text: str
    confidence: float
    found_by: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Price(Mention):
    """An amount of money, coin or per cent.

    ``currency`` is ISO 4217, a coin's ticker or ``%``; ``None`` where the text names none.
    """

    amount: Decimal
    currency: str | None
    kind: PriceKind


@dataclass(frozen=True, slots=True)
class Wallet(Mention):
    """An address whose checksum holds, in canonical form."""

    chain: Chain
    address: str


@dataclass(frozen=True, slots=True)
class Handle(Mention):
    """A way to reach someone, in canonical form."""

    platform: HandlePlatform
    handle: str


@dataclass(frozen=True, slots=True)
class Person(Mention):
    """Something that could identify a person."""

    kind: PersonKind
    role: PersonRole


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of the text that decided, and why."""

    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Confidences:
    """How sure the model is of each of its three answers, from 0 to 1."""

    category: float
    side: float
    victim_at_risk: float

    @property
    def least(self) -> float:
        """How sure the model is of the answer that it is least sure of."""
        return min(self.category, self.side, self.victim_at_risk)


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole answer of one model for one text. ``review`` marks what a person has to look at."""

    category: Category
    side: Side
    victim_at_risk: bool
    confidences: Confidences
    language: Language
    model: str
    review: bool = False
    prices: tuple[Price, ...] = ()
    wallets: tuple[Wallet, ...] = ()
    handles: tuple[Handle, ...] = ()
    persons: tuple[Person, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_listing(self) -> bool:
        """Whether the message is an offer, a demand or a notice of the market."""
        return self.category is not Category.BENIGN


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a text, all of it optional.

    ``chat_kind`` has a say where it is ``adverts`` (供需), ``notices`` (a market's own announcements) or ``news``; other kinds,
    those that platforms have among them, say nothing. ``sender_role`` has one where the market itself speaks:
    ``market_staff``, ``official``, ``moderator``, ``arbitrator``, ``escrow``.
    """

    chat_kind: str | None = None
    sender_role: str | None = None
    reply_to_text: str | None = None
    album_texts: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A message whose current reading is not benign, by the key that every mart view shares."""

    platform: str
    chat: str
    message_id: int
    reading: Reading
