"""What changes length: combining marks, compatibility forms of several letters, emoji that stand for words."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from nlp.normalise.characters import character_class, common_marks, compatible, expanding, script_marks
from nlp.normalise.edits import Edit
from nlp.normalise.tables import rows

_BMP = 0x10000
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
# No spelling of a living script stacks more marks than this on one letter (Burmese and Khmer come nearest).
_MOST_SCRIPT_MARKS = 8
_MOST_MARKS = 2
_VIETNAMESE = range(0x1EA0, 0x1EFA)
_LATIN_EXTENDED = range(0xC0, 0x1B1)


@cache
def _emoji() -> dict[str, str]:
    return {emoji: word for emoji, word, *_ in rows("emoji.tsv")}


@cache
def _special(*, has_astral: bool) -> re.Pattern[str]:
    # Astral ranges are tried one by one for every character, so a text without any has its own, quicker pattern.
    marks = character_class(common_marks())
    wide = character_class(code for code in expanding() if has_astral or code < _BMP)
    emoji = "".join(char for char in _emoji() if has_astral or ord(char) < _BMP)
    return re.compile(f"[{marks}]++|[{wide}{emoji}]")


@cache
def _script_mark() -> re.Pattern[str]:
    return re.compile(f"[{character_class(script_marks())}]")


@cache
def _script_floods() -> re.Pattern[str]:
    own = character_class(script_marks())
    stack, strangers = f"(?<=[{own}]{{{_MOST_SCRIPT_MARKS}}})", "(?<=[\\x20-\\u024f\\u0400-\\u04ff\\u3400-\\u9fff])"
    return re.compile(f"{stack}[{own}]++|{strangers}[{own}]++")


def flood_edits(text: str) -> Iterator[Edit]:
    """Edits that drop the marks of one script that no spelling of it has: too many, or on letters of another script."""
    if _script_mark().search(text):
        for match in _script_floods().finditer(text):
            yield Edit(*match.span(), "")


def cluster_edits(text: str) -> Iterator[Edit]:
    """Edits that compose letters with their marks and spell out compatibility characters and emoji.

    Emoji become Chinese words only in a text that has Chinese.
    """
    special = _special(has_astral=_ASTRAL.search(text) is not None)
    has_han: bool | None = None
    done = 0
    for match in special.finditer(text):
        start, end = match.span()
        if ord(text[start]) in common_marks():
            start = max(done, start - 1)
            new = _composed(text[start : match.start()], match[0])
        else:
            if has_han is None:
                has_han = _HAN.search(text) is not None
            new = _spelled(match[0], has_han=has_han)
        if new != text[start:end]:
            done = end
            yield Edit(start, end, new)


def _spelled(char: str, *, has_han: bool) -> str:
    word = _emoji().get(char)
    if word is None:
        return compatible(char)
    return word if has_han or word.isascii() else char


def _composed(base: str, marks: str) -> str:
    """``base`` with the marks that spell a letter of a living alphabet; a flood spells none."""
    whole = unicodedata.normalize("NFC", base + marks[: _MOST_MARKS + 1])
    if len(marks) <= _MOST_MARKS and len(whole) == 1 and _is_letter_in_use(whole):
        return whole
    # Vowel and final jamo are letters, whatever is heaped on them.
    jamo = "".join(mark for mark in marks[:_MOST_MARKS] if "\u1161" <= mark <= "\u11ff")
    return unicodedata.normalize("NFC", base + jamo)[: len(base)]


def _is_letter_in_use(char: str) -> bool:
    code = ord(char)
    return code in _LATIN_EXTENDED or code in _VIETNAMESE or not unicodedata.name(char, "").startswith("LATIN")
