"""What the encoder learns from: messages in respelled reading form with their labels, and the numbers in them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.classify.linear import CATEGORIES, SIDES
from nlp.corpus.example import Example
from nlp.encoder.pieces import Span, respelled_span
from nlp.normalise import normalise, respell
from nlp.prices.finder import find_groups
from nlp.prices.fit import kind_of
from nlp.prices.judge import describe_candidates
from nlp.prices.model import KINDS


@dataclass(frozen=True, slots=True)
class Sample:
    """One message: ``text`` respelled, ``plain`` before that; labels by number; stretches of numbers and their kinds."""

    text: str
    plain: str
    voice: str
    category: int
    side: int
    risk: int
    numbers: tuple[tuple[Span, int], ...]


def samples(examples: Sequence[Example]) -> list[Sample]:
    """Turn labelled messages to samples, in order."""
    return [_sample(example) for example in examples]


def voices_sha256(examples: Sequence[Example]) -> dict[str, str]:
    """The hash of what each voice says and how it is labelled; the artefact keeps it of every voice it has read."""
    digests: dict[str, hashlib._Hash] = {}
    for example in examples:
        digest = digests.setdefault(example.voice, hashlib.sha256())
        digest.update(f"{example.text}\0{example.category}\0{example.side}\0{example.victim_at_risk}\0".encode())
    return {voice: digest.hexdigest() for voice, digest in sorted(digests.items())}


def _sample(example: Example) -> Sample:
    plain = normalise(example.text)
    respelled = respell(plain)
    low, groups = find_groups(plain, [(mention.start, mention.end) for mention in (*example.wallets, *example.handles)])
    numbers = []
    for group, _ in describe_candidates(low, groups, None):
        start, end = plain.served_span(group.start, group.end)
        span = respelled_span(respelled, start, end)
        if span[0] < span[1]:
            numbers.append((span, KINDS.index(kind_of(group, (start, end), example))))
    return Sample(
        text=respelled.text,
        plain=plain.text,
        voice=example.voice,
        category=CATEGORIES.index(example.category),
        side=SIDES.index(example.side),
        risk=int(example.victim_at_risk),
        numbers=tuple(numbers),
    )
