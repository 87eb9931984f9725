"""What the finder of one chain hands over."""

from dataclasses import dataclass

from domain.vocabulary import Chain


@dataclass(frozen=True, slots=True)
class Found:
    """An address in canonical form; ``start`` and ``end`` in the reading form, ``rule`` how it was found."""

    start: int
    end: int
    chain: Chain
    address: str
    rule: str
    confidence: float


CHECKED = 0.99
UNCHECKED = 0.9
LIKELY = 0.8

# A text has no more than a few addresses; this many places are tried before the rest of a hostile text is left alone.
MOST_TRIES = 20_000
# Random letters of an address are varied; a run of few different ones is not worth a checksum.
FEWEST_LETTERS = 12
