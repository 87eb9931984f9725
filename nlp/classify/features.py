"""Turns a text into the sparse features of the linear model."""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nlp.lexicon import find_terms

BITS = 18
SIZE = 1 << BITS
_ORDERS = (1, 2, 3, 4)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SPACES = re.compile(r"\s+")
_DIGITS = re.compile(r"\d")
# The head and the tail of a long text say what it is; a classifier gains nothing from the middle of a 100 kB one.
_HEAD, _TAIL = 2000, 500
_SHORTEST, _LONGEST = 3, 29

Indices = npt.NDArray[np.uint32]


def features(text: str) -> Indices:
    """Sorted, distinct feature numbers below ``SIZE`` of a text in reading form.

    They stand for runs of one to four characters (digits alike), words, and the glossary's terms.
    """
    reading = _window(_SPACES.sub(" ", text.lower()))
    parts = [_ngrams(_DIGITS.sub("0", f" {reading} "))]
    names = [f"w:{word}" for word in reading.split(" ") if _SHORTEST <= len(word) <= _LONGEST]
    for _, _, term in find_terms(reading):
        names += [f"t:{term.name}", f"c:{term.category}", f"s:{term.side}"]
    if names:
        parts.append(_named(names))
    return np.unique(np.concatenate(parts))


def _window(text: str) -> str:
    return text if len(text) <= _HEAD + _TAIL else text[:_HEAD] + text[-_TAIL:]


def positions(reading: str) -> list[tuple[int, Indices]]:
    """``(order, features)`` of each run of characters by where it starts, for texts of a length worth explaining."""
    if len(reading) > _HEAD + _TAIL:
        return []
    return list(enumerate(_runs(_DIGITS.sub("0", reading)), start=1))


def _ngrams(text: str) -> Indices:
    return np.concatenate(_runs(text))


def _runs(text: str) -> list[Indices]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    rolling = np.zeros_like(codes)
    found = []
    with np.errstate(over="ignore"):
        for order in _ORDERS:
            if order > codes.size:
                break
            tail = codes[order - 1 :]
            rolling = (rolling[: tail.size] * np.uint64(0x100000001B3) + tail + np.uint64(order)) * _MULTIPLIER
            found.append((rolling >> np.uint64(64 - BITS)).astype(np.uint32))
    return found


def _named(names: Sequence[str]) -> Indices:
    return np.fromiter((_hash(name) for name in names), dtype=np.uint32, count=len(names))


def _hash(name: str) -> int:
    value = 0xCBF29CE484222325
    for byte in name.encode("utf-8", "surrogatepass"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value >> (64 - BITS)
