"""What the finders of handles share."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from domain.vocabulary import HandlePlatform
from nlp.aligned import Aligned

BLANK = "\x00"
CERTAIN, LIKELY, POSSIBLE = 0.98, 0.9, 0.75


@dataclass(frozen=True, slots=True)
class Found:
    """A handle in canonical form; ``start`` and ``end`` in the text that was searched, ``rule`` how it was found."""

    start: int
    end: int
    platform: HandlePlatform
    handle: str
    rule: str
    confidence: float = CERTAIN


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with stretches that are spoken for made unreadable; the length stays."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        first = max(start, at)
        parts += (text[at:first], BLANK * (end - first))
        at = end
    if not parts:
        return text
    return "".join(parts) + text[at:]


def reading_span(aligned: Aligned, start: int, end: int) -> tuple[int, int]:
    """The stretch of the reading form that stands for ``start:end`` of the text as served."""
    return bisect_left(aligned.starts, start), bisect_left(aligned.starts, end)
