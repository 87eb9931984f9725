"""Whether words suggest a minor in a sexual context: such a message has its media fetched never, and is for a hotline.

The rule errs on the side of not fetching: an innocent message that is kept from view costs less than the other mistake.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

_TERMS: Final = Path(__file__).with_name("minors.tsv")
# What counts as a minor everywhere (https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child).
_OF_AGE: Final = 18
_YOUNGEST: Final = 2
# Scripts without spaces between words.
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_AGES: Final = (
    re.compile(r"(?<!\d)(\d{1,2}) ?(?:岁|歲|周岁|yo\b|y o\b|yrs?\b|years?\b|лет\b|год|tuổi|tahun\b|thn\b|ปี|ឆ្នាំ|နှစ်)"),
    re.compile(r"(?:\bage|\baged|年龄|年齡|возраст|tuổi|umur|usia|อายุ|អាយុ|အသက်) ?(\d{1,2})(?!\d)"),
)
_LEET: Final = str.maketrans("01345", "oieas")
# Digits stand for letters only beside letters.
_MIXED: Final = re.compile("[a-z][01345]|[01345][a-z]")
_CHINESE_AGE: Final = re.compile("(?<![一二两三四五六七八九十])(?:十[一二三四五六七]?|[二三四五六七八九])[岁歲]")


def suggests_minor(texts: Iterable[str | None]) -> bool:
    """Whether the words of one message, taken together (text, album, names of files), suggest a minor in a sexual context."""
    spaced = " ".join(_spaced(text) for text in texts if text)
    packed = spaced.replace(" ", "")
    if _suggests(spaced, packed):
        return True
    return _MIXED.search(spaced) is not None and _suggests(spaced.translate(_LEET), packed)


@cache
def rules_version() -> str:
    """Changes with the terms and with how they are sought."""
    return hashlib.sha256(_TERMS.read_bytes() + Path(__file__).read_bytes()).hexdigest()[:16]


def _suggests(spaced: str, packed: str) -> bool:
    # Most messages have neither, and this is held against every message.
    if not _has(spaced, packed, "both or sexual"):
        return False
    if _has(spaced, packed, "both"):
        return True
    return _has(spaced, packed, "sexual") and (_has(spaced, packed, "minor") or _states_minor_age(spaced))


def _spaced(text: str) -> str:
    """Letters, digits and their marks, case and width folded; everything else is one space, invisible characters nothing."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED).split())


class _Folded(dict[int, str]):
    """What stands for a code point; the common ones are looked up once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        category = unicodedata.category(letter)
        if category[0] in "LN" or category == "Mc" or (category == "Mn" and not "\u0300" <= letter <= "\u036f"):
            kept = letter
        else:
            kept = "" if category in {"Cf", "Mn", "Me"} else " "
        if len(self) < _MOST_FOLDED:
            self[code] = kept
        return kept


_MOST_FOLDED: Final = 50_000
_FOLDED: Final = _Folded()


def _states_minor_age(spaced: str) -> bool:
    if _CHINESE_AGE.search(spaced.replace(" ", "")):
        return True
    return any(_YOUNGEST <= int(age) < _OF_AGE for pattern in _AGES for age in pattern.findall(spaced))


def _has(spaced: str, packed: str, kind: str) -> bool:
    anywhere, words = _terms()[kind]
    if not packed.isascii() and anywhere.search(packed):
        return True
    return words.search(spaced) is not None


@cache
def _terms() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """By kind: what is sought anywhere, and what is sought as words."""
    anywhere: dict[str, list[str]] = {"both": [], "minor": [], "sexual": []}
    words: dict[str, list[str]] = {"both": [], "minor": [], "sexual": []}
    for kind, term in _rows():
        if _UNSPACED.search(term):
            anywhere[kind].append(_spaced(term).replace(" ", ""))
        else:
            parts = [re.escape(_spaced(part)) + (r"\w*" if part.endswith("*") else "") for part in term.split()]
            words[kind].append(" ".join(parts))
    for terms in (anywhere, words):
        terms["both or sexual"] = [*terms["both"], *terms["sexual"]]
    return {kind: (re.compile("|".join(found)), _as_words(words[kind])) for kind, found in anywhere.items()}


def _as_words(patterns: list[str]) -> re.Pattern[str]:
    # Looking at the first letter before all the words halves the time.
    firsts = "".join(sorted({pattern[0] for pattern in patterns}))
    return re.compile(rf"\b(?=[{firsts}])(?:{'|'.join(patterns)})\b")


def _rows() -> Iterator[tuple[str, str]]:
    for line in _TERMS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, term = line.split("\t")
            yield kind, term
