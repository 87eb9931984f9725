"""A text without what can be put between the letters of an address to break it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlp.aligned import Aligned

# A gap longer than this is no break within an address, but the end of it.
_LONGEST_GAP = 8


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The letters of a reading form that addresses are made of, and where each one stands in it.

    ``text`` has one ``|`` where the gap was too long to be a break within an address.
    """

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Map a stretch of the skeleton to the reading form."""
        return self.places[start], self.places[end - 1] + 1

    def is_whole(self, start: int, end: int) -> bool:
        """Whether nothing was taken out between the letters of a stretch."""
        first, last = self.span(start, end)
        return last - first == end - start

    def begins_word(self, start: int) -> bool:
        """Whether the letter at ``start`` does not follow another one directly."""
        return start == 0 or self.text[start - 1] == "|" or self.places[start - 1] + 1 < self.places[start]

    def ends_word(self, end: int) -> bool:
        """Whether the letter before ``end`` is not followed by another one directly."""
        return end == len(self.text) or self.text[end] == "|" or self.places[end - 1] + 1 < self.places[end]


def skeleton(aligned: Aligned, letters: re.Pattern[str]) -> Skeleton:
    """The skeleton of the reading form; ``letters`` matches runs of what addresses are made of."""
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for match in letters.finditer(aligned.text):
        start, end = match.span()
        if parts and start - last > _LONGEST_GAP:
            parts.append("|")
            places.append(last)
        parts.append(match[0])
        places.extend(range(start, end))
        last = end
    return Skeleton("".join(parts), places)


def windows(text: str, start_pattern: re.Pattern[str], size: int) -> Iterator[tuple[int, str]]:
    """Every stretch of ``size`` letters that begins where ``start_pattern`` (one that takes no letters) matches."""
    for match in start_pattern.finditer(text):
        window = text[match.start() : match.start() + size]
        if len(window) == size:
            yield match.start(), window
