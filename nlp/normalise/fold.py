"""Code points that read as one other code point, whatever stands beside them."""

import unicodedata
from functools import cache

from nlp.normalise.characters import compatible
from nlp.normalise.tables import rows

_SPACES = frozenset({"Zs"})
_LINES = {"\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\u2800": " "}
_HYPHENS = frozenset("\u2010\u2011\u2212\ufe63\uff0d\u02d7")
_OTHERS = {
    "\u2236": ":",
    "\ua789": ":",
    "\u2044": "/",
    "\u2215": "/",
    "\u29f8": "/",
    "\u2217": "*",
    "\u066b": ".",
    "\u066c": ",",
    "💲": "$",
}
# Letters in circles and squares that NFKC does not know: negative squared, negative circled.
_LETTER_BLOCKS = (0x1F170, 0x1F150)


@cache
def _fixed() -> dict[str, str]:
    letters = {chr(first + at): chr(ord("A") + at) for first in _LETTER_BLOCKS for at in range(26)}
    radicals = {radical: character for radical, character, *_ in rows("radicals.tsv")}
    return letters | radicals | _LINES | _OTHERS | dict.fromkeys(_HYPHENS, "-")


def _folded(char: str) -> str:
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"
    if char in _fixed():
        return _fixed()[char]
    form = compatible(char)
    if len(form) > 1:
        return char
    if not form.isascii() and form.isnumeric():
        return _digit(form)
    return " " if unicodedata.category(form) in _SPACES else form


def _digit(char: str) -> str:
    # Decimal digits of every script, and the digits in circles that NFKC leaves alone; not letters that are numbers (一).
    if unicodedata.category(char) not in {"Nd", "No"}:
        return char
    value = unicodedata.digit(char, None)
    return char if value is None else str(value)


class _Fold(dict[int, int]):
    # Filled as code points are met, so that starting costs nothing; it holds no more than Unicode does.
    def __missing__(self, code: int) -> int:
        value = ord(_folded(chr(code)))
        self[code] = value
        return value


_FOLD = _Fold()


def fold(text: str) -> str:
    """``text`` with every code point that stands for one other replaced by it; the length stays.

    Full-width, mathematical, circled and squared letters, digits of every script, radicals, spaces, hyphens; a lone
    surrogate becomes U+FFFD, so that what follows can be encoded.
    """
    return text.translate(_FOLD)
