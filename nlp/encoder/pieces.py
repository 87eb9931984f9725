"""Cuts a text into the encoder's pieces, and says which pieces a stretch of the text is made of."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import sentencepiece

from nlp.aligned import Aligned, lower_in_step

# The encoder was trained to read texts behind this word.
_PREFIX = "query: "
_START, _END = 0, 2
# A longer text is read by its head and its tail: they say what it is.
LONGEST, _TAIL = 160, 40
# A message of 100 kB is not cut to pieces first and to its head after.
_MOST_LETTERS, _TAIL_LETTERS = 4000, 1000
_SPACE = re.compile(r"\s")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

Span = tuple[int, int]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Pieced:
    """Numbers of pieces, marks of start and end included, and of each asked stretch the pieces it covers.

    A stretch that lies in the part left out of a long text is ``None``.
    """

    ids: list[int]
    spans: list[Span | None]


class Pieces:
    """The pieces of the encoder's vocabulary."""

    def __init__(self, model: bytes) -> None:
        """Load a SentencePiece unigram model."""
        self._cutter = sentencepiece.SentencePieceProcessor(model_proto=model)

    def cut(self, text: str, spans: Sequence[Span] = ()) -> Pieced:
        """Cut ``text``; ``spans`` are stretches of it in code points."""
        plain = _PREFIX + _plain(text)
        if not spans:
            return Pieced(_framed(self._cutter.encode(plain)), [])
        ids, starts, ends = self._cut(plain)
        covered = [_covered(starts, ends, start + len(_PREFIX), end + len(_PREFIX)) for start, end in spans]
        return Pieced(_framed(ids), [_moved(one, len(ids)) for one in covered])

    def stretches(self, text: str) -> list[Span]:
        """Where in ``text`` each piece of ``cut(text).ids`` stands; an empty stretch is none of the text's own."""
        _, starts, ends = self._cut(_PREFIX + _plain(text))
        own = [
            (max(0, start - len(_PREFIX)), max(0, end - len(_PREFIX))) for start, end in zip(starts, ends, strict=True)
        ]
        return [(0, 0), *_shortened(own), (0, 0)]

    def _cut(self, plain: str) -> tuple[list[int], list[int], list[int]]:
        """Numbers, starts and ends, in code points, of the pieces."""
        pieces = self._cutter.encode(plain, return_type="proto").pieces
        starts, ends = _in_letters(plain, [(piece.begin, piece.end) for piece in pieces])
        return [piece.id for piece in pieces], starts, ends


def respelled_span(respelled: Aligned, start: int, end: int) -> Span:
    """The stretch of a respelled text that a stretch of the text as served has become; it may be empty."""
    return bisect_right(respelled.ends, start), bisect_left(respelled.starts, end)


def _plain(text: str) -> str:
    """``text`` in lower case and without line breaks, letter for letter; too long a middle is blank."""
    low = lower_in_step(text)
    if len(low) > _MOST_LETTERS:
        middle = len(low) - _MOST_LETTERS
        low = f"{low[: _MOST_LETTERS - _TAIL_LETTERS]}{' ' * middle}{low[-_TAIL_LETTERS:]}"
    return _SURROGATE.sub("\ufffd", _SPACE.sub(" ", low))


def _framed(ids: list[int]) -> list[int]:
    return [_START, *_shortened(ids), _END]


def _shortened(pieces: list[Item]) -> list[Item]:
    return pieces if len(pieces) <= LONGEST - 2 else pieces[: LONGEST - 2 - _TAIL] + pieces[-_TAIL:]


def _in_letters(text: str, spans: Sequence[Span]) -> tuple[list[int], list[int]]:
    """Turn offsets in bytes of UTF-8 into code points."""
    if text.isascii():
        return [start for start, _ in spans], [end for _, end in spans]
    letter_of = [0] * (len(text.encode()) + 1)
    at = 0
    for index, char in enumerate(text):
        width = len(char.encode())
        letter_of[at : at + width] = [index] * width
        at += width
    letter_of[at] = len(text)
    return [letter_of[start] for start, _ in spans], [letter_of[end] for _, end in spans]


def _covered(starts: Sequence[int], ends: Sequence[int], start: int, end: int) -> Span | None:
    if start >= end:
        return None
    first, last = bisect_right(ends, start), bisect_left(starts, end)
    return (first, last) if first < last else None


def _moved(span: Span | None, count: int) -> Span | None:
    """Put a stretch of pieces where it stands once the middle of a long text is left out; one for the mark of start."""
    if span is None:
        return None
    head, cut = LONGEST - 2 - _TAIL, count - _TAIL
    if count <= LONGEST - 2 or span[1] <= head:
        return span[0] + 1, span[1] + 1
    return (span[0] - cut + head + 1, span[1] - cut + head + 1) if span[0] >= cut else None
