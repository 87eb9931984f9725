"""Turns a text into the sparse features of the linear model."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from nlp.lexicon import find_concepts, find_terms

BITS = 18
SIZE = 1 << BITS
_ORDERS = (1, 2, 3, 4)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SPACES = re.compile(r"\s+")
_DIGITS = re.compile(r"\d")
# The head and the tail of a long text say what it is; a classifier gains nothing from the middle of a 100 kB one.
_HEAD, _TAIL = 2000, 500
_SHORTEST, _LONGEST = 2, 29
# What words and meanings weigh beside runs of characters; found on held-out voices.
_WORD_WEIGHT, _MEANING_WEIGHT = 0.5, 0.5

Indices = npt.NDArray[np.uint32]
Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Features:
    """Feature numbers below ``SIZE`` and the value of each, in step; never empty."""

    indices: Indices
    values: Values


def features(text: str) -> Features:
    """The features of a text in reading form.

    Three blocks, each of one length whatever the text's own: runs of one to four characters (digits alike), words, and
    meanings: the glossary's terms and concepts, alone and in pairs.
    """
    reading = _window(_SPACES.sub(" ", text.lower()))
    blocks = [
        (1.0, np.concatenate(_runs(_DIGITS.sub("0", f" {reading} ")))),
        (_WORD_WEIGHT, _named([f"w:{word}" for word in reading.split(" ") if _SHORTEST <= len(word) <= _LONGEST])),
        (_MEANING_WEIGHT, _named(_meanings(reading))),
    ]
    kept = [(weight, np.unique(block)) for weight, block in blocks if block.size]
    return Features(
        np.concatenate([block for _, block in kept]),
        np.concatenate([np.full(block.size, weight / np.sqrt(block.size), np.float32) for weight, block in kept]),
    )


def positions(reading: str) -> list[tuple[int, Indices]]:
    """``(order, features)`` of each run of characters by where it starts, for texts of a length worth explaining."""
    if len(reading) > _HEAD + _TAIL:
        return []
    return list(enumerate(_runs(_DIGITS.sub("0", reading)), start=1))


def _meanings(reading: str) -> list[str]:
    terms = {term for _, _, term in find_terms(reading)}
    categories = sorted({term.category.value for term in terms})
    concepts = sorted(find_concepts(reading))
    names = [f"t:{term.name}" for term in terms] + [f"s:{term.side}" for term in terms]
    names += [f"c:{one}" for one in categories] + [f"c:{one}|{other}" for one, other in combinations(categories, 2)]
    names += [f"k:{one}" for one in concepts] + [f"k:{one}|{other}" for one, other in combinations(concepts, 2)]
    return names


def _window(text: str) -> str:
    return text if len(text) <= _HEAD + _TAIL else text[:_HEAD] + text[-_TAIL:]


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
