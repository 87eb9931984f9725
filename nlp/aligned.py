"""Text in reading form with an exact alignment to the text as served."""

from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_READ = 100_000
"""Behind so many characters no price and no handle is read: the longest message of any platform is far shorter."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A reading form and where each of its code points came from.

    ``starts[i]`` and ``ends[i]`` are the stretch of ``served`` (code points, end exclusive) that ``text[i]`` stands
    for; both run in step with ``text`` and never go backwards.
    """

    served: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def served_span(self, start: int, end: int) -> tuple[int, int]:
        """Map the stretch ``start:end`` of the reading form to the text as served; an empty stretch stays empty."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else len(self.served)
            return at, at
        return self.starts[start], self.ends[end - 1]

    def served_text(self, start: int, end: int) -> str:
        """Return what was served for the stretch ``start:end`` of the reading form."""
        first, last = self.served_span(start, end)
        return self.served[first:last]


def lower_in_step(text: str) -> str:
    """Lower-case ``text`` without changing its length, which ``str.lower`` does to a few letters."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
