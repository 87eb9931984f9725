"""Words that say what a number is for, found once in a text and weighed by how near they stand to a number."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.prices.literals import compile_words, ends_word, starts_word
from nlp.prices.quantities import Group
from nlp.prices.tables_io import read_forms, read_table

NONE = "none"
"""The kind of a cue that speaks against a price: a rate of success, an age, a discount."""

FARTHEST_BEFORE = 60
FARTHEST_AFTER = 32
MOST_CUES = 5000
_FIRST_DENSE_LETTER = 0x2E80
_DENSE_REACH = 8.0
_SPACED_REACH = 20.0
_BREAKS_BEFORE = {"\n": 0.35, "。": 0.4, ";": 0.5, "!": 0.5, "?": 0.4, ",": 0.7, "、": 0.7, "|": 0.7, "\ufffc": 0.6}
_BREAKS_AFTER = {"\n": 0.05, "。": 0.2, ";": 0.2, "!": 0.2, "?": 0.3, ",": 0.35, "、": 0.3, "|": 0.3, "\ufffc": 0.5}
_FULL_STOP = re.compile(r"\.(?=\s)")
_ANOTHER_NUMBER_BEFORE = 0.5
_ANOTHER_NUMBER_AFTER = 0.25
_LABEL_BONUS = 1.3
_LABEL = re.compile(r"\s?[:=]\s?")


@dataclass(frozen=True, slots=True)
class Cue:
    """One meaning of a word: the kind it speaks for, where it has to stand, how much it says."""

    kind: str
    place: str
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue word at ``start:end`` of the reading form."""

    start: int
    end: int
    cues: tuple[Cue, ...]


def _load() -> dict[str, tuple[Cue, ...]]:
    cues: dict[str, list[Cue]] = defaultdict(list)
    for kind, place, weight, words in read_table("cues.tsv"):
        for word in read_forms(words):
            if all((cue.kind, cue.place) != (kind, place) for cue in cues[word]):
                cues[word].append(Cue(kind, place, float(weight)))
    return {word: tuple(found) for word, found in cues.items()}


_CUES = _load()
_PATTERN = compile_words(_CUES)


def find_cues(low: str) -> list[Hit]:
    """Return the cue words of ``low`` in order, the longest at each place."""
    hits: list[Hit] = []
    for match in _PATTERN.finditer(low):
        start, end = match.span()
        if starts_word(low, start) and ends_word(low, end):
            hits.append(Hit(start, end, _CUES[match.group()]))
            if len(hits) == MOST_CUES:
                break
    return hits


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A text with its cues and groups, ready to be asked about any of its groups."""

    low: str
    hits: Sequence[Hit]
    hit_starts: Sequence[int]
    group_starts: Sequence[int]
    whole: dict[str, float]

    def numbers_between(self, start: int, end: int) -> int:
        """Return how many groups start in ``start:end``."""
        return bisect_left(self.group_starts, end) - bisect_left(self.group_starts, start)


def survey(low: str, groups: Sequence[Group]) -> Surroundings:
    """Find the cues of ``low`` and sum up what speaks for a kind wherever it stands (``line`` and ``topic`` cues)."""
    hits = find_cues(low)
    whole: dict[str, float] = {}
    for hit in hits:
        for cue in hit.cues:
            if cue.place in ("line", "topic"):
                key = f"{cue.place} {cue.kind}"
                whole[key] = max(whole.get(key, 0.0), cue.weight)
    return Surroundings(low, hits, [hit.start for hit in hits], [group.start for group in groups], whole)


def weigh(group: Group, around: Surroundings) -> dict[str, float]:
    """Return what the words near ``group`` say, by kind and place; the strongest word counts whole, the others a quarter."""
    said: dict[str, list[float]] = defaultdict(list)
    first = bisect_left(around.hit_starts, group.start - FARTHEST_BEFORE)
    last = bisect_right(around.hit_starts, group.end + FARTHEST_AFTER)
    for hit in around.hits[first:last]:
        for place, share in _shares(hit, group, around):
            for cue in hit.cues:
                if cue.place == place:
                    said[f"{cue.kind} {place}"].append(cue.weight * share)
    return {kind: max(shares) + (sum(shares) - max(shares)) / 4 for kind, shares in said.items()}


def _shares(hit: Hit, group: Group, around: Surroundings) -> list[tuple[str, float]]:
    low = around.low
    if hit.end <= group.start:
        gap = low[hit.end : group.start]
        share = _nearness(gap, low[hit.start], _BREAKS_BEFORE)
        share *= _ANOTHER_NUMBER_BEFORE ** around.numbers_between(hit.end, group.start)
        return [("before", share * (_LABEL_BONUS if _LABEL.fullmatch(gap) else 1.0))]
    if hit.start >= group.end:
        share = _nearness(low[group.end : hit.start], low[hit.start], _BREAKS_AFTER)
        return [("after", share * _ANOTHER_NUMBER_AFTER ** around.numbers_between(group.end, hit.start))]
    return [("unit", 1.0)] if hit.start >= group.lead.start and hit.end <= group.end else []


def _nearness(gap: str, letter: str, breaks: dict[str, float]) -> float:
    reach = _DENSE_REACH if ord(letter) >= _FIRST_DENSE_LETTER else _SPACED_REACH
    share = 1 / (1 + len(gap.strip()) / reach)
    for char in gap:
        share *= breaks.get(char, 1.0)
    if "." in gap:
        share *= breaks["。"] ** len(_FULL_STOP.findall(gap))
    return share
