"""Replaces stretches of a reading form and keeps its alignment."""

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from nlp.aligned import Aligned


class Edit(NamedTuple):
    """The stretch ``start:end`` of a reading form is to read ``new``; ``start < end``."""

    start: int
    end: int
    new: str


def apply(aligned: Aligned, edits: Iterable[Edit]) -> Aligned:
    """Make the ``edits`` (sorted, not overlapping) in the reading form.

    Every code point of a replacement stands for the whole stretch that it replaces; a stretch replaced by one of the same
    length is taken letter for letter. What is removed leaves no trace in the alignment.
    """
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    at = 0
    for start, end, new in edits:
        parts += (aligned.text[at:start], new)
        starts.extend(aligned.starts[at:start])
        ends.extend(aligned.ends[at:start])
        if len(new) == end - start:
            starts.extend(aligned.starts[start:end])
            ends.extend(aligned.ends[start:end])
        elif new:
            starts.extend([aligned.starts[start]] * len(new))
            ends.extend([aligned.ends[end - 1]] * len(new))
        at = end
    if not parts:
        return aligned
    parts.append(aligned.text[at:])
    starts.extend(aligned.starts[at:])
    ends.extend(aligned.ends[at:])
    return Aligned(aligned.served, "".join(parts), starts, ends)


def respelled(aligned: Aligned, text: str) -> Aligned:
    """The same alignment under ``text``, a reading form of equal length."""
    return Aligned(aligned.served, text, aligned.starts, aligned.ends)


def identity(served: str) -> Aligned:
    """A text that reads as it was served."""
    size = len(served)
    return Aligned(served, served, range(size), range(1, size + 1))
