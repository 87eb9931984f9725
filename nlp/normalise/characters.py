"""What each single character stands for, wherever it stands."""

import unicodedata
from functools import cache, lru_cache

import opencc

from nlp.normalise.tables import table

_ZERO_WIDTH = {0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0}
_INVISIBLE_RANGES = (
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFFF0, 0xFFFB),
    (0x1BCA0, 0x1BCA3),
    (0xE0000, 0xE0FFF),
)
_REGIONAL_A = 0x1F1E6
_REGIONAL_Z = 0x1F1FF
_SURROGATES = range(0xD800, 0xE000)
# Enclosed letters that NFKC leaves alone: (first, last, first letter).
_ENCLOSED = ((0x1F150, 0x1F169, "A"), (0x1F170, 0x1F189, "A"), (0x24F5, 0x24FD, "1"), (0x2776, 0x277E, "1"),
             (0x2780, 0x2788, "1"), (0x278A, 0x2792, "1"))  # fmt: skip
_TENS = {0x24EA: "0", 0x24FF: "0", 0x1F10C: "0", 0x2469: "10", 0x277F: "10", 0x2789: "10", 0x2793: "10"}


@cache
def _simplifier() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


@cache
def _emoji() -> dict[str, str]:
    return dict(table("emoji"))


def is_invisible(code: int) -> bool:
    """Whether a code point shows nothing and only steers or splits what stands around it."""
    return code in _ZERO_WIDTH or any(first <= code <= last for first, last in _INVISIBLE_RANGES)


@lru_cache(maxsize=65536)
def reading_of(letter: str) -> str:
    """What one code point stands for: empty for an invisible one, itself where nothing is known."""
    code = ord(letter)
    if code in _SURROGATES or letter in "\n\t":
        return letter
    if is_invisible(code):
        return ""
    if letter in _emoji():
        return _emoji()[letter]
    if _REGIONAL_A <= code <= _REGIONAL_Z:
        return chr(code - _REGIONAL_A + ord("A"))
    enclosed = _enclosed(code)
    if enclosed:
        return enclosed
    return _plain(letter)


def _enclosed(code: int) -> str:
    for first, last, start in _ENCLOSED:
        if first <= code <= last:
            return chr(ord(start) + code - first)
    return _TENS.get(code, "")


def _plain(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.digit(letter))
    if category in {"Zs", "Zl", "Zp"}:
        return "\n" if category != "Zs" else " "
    if category == "Cc":
        return " "
    compatible = unicodedata.normalize("NFKC", letter)
    # Parenthesised and dotted letters and digits: ⒜ is "(a)", ⒈ is "1.".
    if len(compatible) > 1 and compatible[0] == "(" and compatible[-1] == ")":
        compatible = compatible[1:-1]
    elif len(compatible) > 1 and compatible[-1] == "." and compatible[:-1].isdecimal():
        compatible = compatible[:-1]
    if any(
        ("\u3400" <= one <= "\U0003ffff" and not "\ud800" <= one <= "\uffff") or "\u3400" <= one <= "\u9fff"
        for one in compatible
    ):
        compatible = _simplifier().convert(compatible)
    return compatible
