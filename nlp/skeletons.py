"""Skeletons: a text without what differs between reposts; and how much two of them have in common."""

import hashlib
import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlp.normalise import normalise

_PLACES: Final = Path(__file__).parent / "persons" / "places.txt"
_NUMBER: Final = r"[0-9]+(?:[.,:/~-]+[0-9]+)*"
_UNITS: Final = r"usdt|usd|rmb|cny|thb|aed|u(?![a-z])|刀|美金|元|块|泰铢|披索|瑞尔|￥|¥|\$|€|฿|%"
_FACTORS: Final = r"[ ]?(?:w|k|m|万|千|百|亿)?[ ]?"
_NEEDLESS_SPACE: Final = re.compile("(?<=[\u3400-\u9fff⟨⟩]) | (?=[\u3400-\u9fff⟨⟩])")
_LONGEST: Final = 20_000
_GRAM: Final = 3
# Fewer letters are greetings, not templates.
_FEWEST_GRAMS: Final = 10
BANDS, _ROWS = 8, 5
# Two skeletons belong together that share so much of their three-letter stretches.
ALIKE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in one slot: ``kind`` is link, handle, address, price, number or place; ``text`` in reading form."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A text with slots (``⟨price⟩``) for what differs; ``number`` (63 bits) is that of its pattern."""

    number: int
    pattern: str
    slots: tuple[Slot, ...]


def skeleton(served: str) -> Skeleton | None:
    """The skeleton of a text as served; ``None`` where too few letters are left. Texts are read up to 20,000 characters.

    Case, spelling by look-alikes, signs and emoji make no difference; never raises.
    """
    text = normalise(served[:_LONGEST]).text.lower()
    slots: list[Slot] = []

    def taken(match: re.Match[str]) -> str:
        slots.append(Slot(str(match.lastgroup), match[0]))
        return f"⟨{match.lastgroup}⟩"

    pattern = _plain(_slots().sub(taken, text.replace("⟨", "(").replace("⟩", ")")))
    if len(_grams(pattern)) < _FEWEST_GRAMS:
        return None
    return Skeleton(_hash(pattern.encode("utf-8", "surrogatepass")) >> 1, pattern, tuple(slots))


def bands(pattern: str) -> tuple[int, ...]:
    """MinHash in ``BANDS`` bands of five: two patterns that are alike share one of them, most likely."""
    hashes = np.array([zlib.crc32(gram.encode("utf-8", "surrogatepass")) for gram in _grams(pattern)], dtype=np.uint64)
    factors, summands = _permutations()
    lowest = ((factors[:, None] * hashes[None, :] + summands[:, None]) >> np.uint64(32)).min(axis=1)
    return tuple(_hash(row.tobytes()) >> 1 for row in lowest.reshape(BANDS, _ROWS))


def likeness(one: str, other: str) -> float:
    """The share of stretches that two patterns have in common, 0 to 1 (Jaccard)."""
    left, right = _grams(one), _grams(other)
    return len(left & right) / max(len(left | right), 1)


def _plain(text: str) -> str:
    """Letters, digits and slots alone; spaces only between words of scripts that have them."""
    kept = "".join(letter if letter in "⟨⟩" or unicodedata.category(letter)[0] in "LN" else " " for letter in text)
    return _NEEDLESS_SPACE.sub("", " ".join(kept.split()))


def _grams(pattern: str) -> frozenset[str]:
    letters = re.sub(r"⟨[a-z]+⟩", "⟨", pattern).replace(" ", "")
    return frozenset(letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1))


def _hash(content: bytes) -> int:
    return int.from_bytes(hashlib.sha256(content).digest()[:8], "big")


@cache
def _permutations() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    numbers = [_hash(f"minhash {index}".encode()) for index in range(2 * BANDS * _ROWS)]
    factors = np.array([number | 1 for number in numbers[::2]], dtype=np.uint64)
    return factors, np.array(numbers[1::2], dtype=np.uint64)


@cache
def _slots() -> re.Pattern[str]:
    names = [line.strip().lower() for line in _PLACES.read_text(encoding="utf-8").splitlines()]
    places = sorted((name for name in names if name and not name.startswith("#")), key=len, reverse=True)
    latin = "|".join(re.escape(name) for name in places if name.isascii())
    other = "|".join(re.escape(name) for name in places if not name.isascii())
    return re.compile(
        r"(?P<link>https?://\S+|(?<![\w@])(?:[a-z0-9-]+\.)+[a-z]{2,10}(?:/[^\s⟨]*)?(?![a-z]))"
        r"|(?P<handle>@[a-z0-9_]{3,})"
        r"|(?P<address>(?<![a-z0-9])(?=[a-z]*[0-9])[a-z0-9]{26,}(?![a-z0-9]))"
        rf"|(?P<price>(?:{_UNITS})[ ]?{_NUMBER}{_FACTORS}|{_NUMBER}{_FACTORS}(?:{_UNITS}))"
        rf"|(?P<number>{_NUMBER})"
        rf"|(?P<place>(?<![a-z])(?:{latin})(?![a-z])|{other})"
    )
