"""How far back a search looks before it asks the index for everything that matches."""

from dataclasses import dataclass
from typing import Final

# Costs in microseconds of one core, measured on 200,000 messages (docs/measured/scale.md): to look at a document for its
# words, or to look up its reading; to fetch and sort a document that the index names, with its reading; to find by its
# reading what answers, for each document that there is.
_LOOK, _LOOK_UP, _FETCH, _BY_READING = 1.3, 4.0, 8.0, 0.1
_SPARE: Final = 1.3
# The newest end, where most searches end. Each window is at least as long as all before it, so that they are few, and, as
# few hits tell little of the rest, no more than ten times as long.
FIRST_WINDOW: Final = 2_000
_STEP: Final = 10


@dataclass(frozen=True, slots=True)
class Seen:
    """A look through the newest documents: how many, how many of them had the words, how many answered in full."""

    looked: int = 0
    matched: int = 0
    found: int = 0

    def __add__(self, further: "Seen") -> "Seen":
        """Both looks together."""
        return Seen(self.looked + further.looked, self.matched + further.matched, self.found + further.found)


def next_window(size: int, seen: Seen, wanted: int, *, has_terms: bool) -> int | None:
    """How many documents behind those seen to look at for ``wanted`` further hits; ``None`` where the index costs less.

    ``size`` is the number of documents that there are. What is not found among those seen counts as half a hit; what has
    been looked at counts with what is to be looked at, so that a search that hoped in vain turns to the index.
    """
    share = max(seen.found, 0.5) / seen.looked
    window = max(int(_SPARE * wanted / share), seen.looked)
    by_window = (seen.looked + window) * (_LOOK + _FETCH * seen.matched / seen.looked if has_terms else _LOOK_UP)
    by_index = size * (_FETCH * max(seen.matched, 0.5) / seen.looked if has_terms else _BY_READING)
    return min(window, _STEP * seen.looked) if by_window < by_index else None
