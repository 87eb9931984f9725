"""Which code points the normaliser treats in a special way: ranges for regular expressions, and small tests."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

# Marks that any base can be flooded with; those of other scripts are part of their spelling.
_COMMON_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0x302A, 0x302F),
    (0x3099, 0x309A),
    (0xFE20, 0xFE2F),
)
# Vowel and final jamo: they compose with the letter before them.
_JAMO = (0x1161, 0x11FF)
# Drawn as nothing, though Unicode counts them as letters or marks.
_BLANK = (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0)
_BLANK_RANGES = ((0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0000, 0xE0FFF))
_KEPT_CONTROLS = frozenset("\t\n\r\u2028\u2029\x85")
# Where the code points in question lie: neither Chinese characters nor Hangul syllables, and no dead scripts.
_PRESENTATION = range(0xF900, 0x10000)
_ASTRAL = range(0x1D100, 0x1F300)
_TAGS = range(0xE0000, 0xE1000)


def character_class(codes: Iterable[int]) -> str:
    """The inside of a regular expression's character class that matches exactly ``codes``."""
    ordered = sorted(set(codes))
    parts, at = [], 0
    while at < len(ordered):
        last = at
        while last + 1 < len(ordered) and ordered[last + 1] == ordered[last] + 1:
            last += 1
        parts.append(f"{re.escape(chr(ordered[at]))}-{re.escape(chr(ordered[last]))}")
        at = last + 1
    return "".join(parts)


def _where(test: Callable[[str], bool]) -> frozenset[int]:
    codes = [*range(0x80, 0x3400), *range(0xA000, 0xAC00), *range(0xD7A4, 0xD800), *_PRESENTATION, *_ASTRAL, *_TAGS]
    return frozenset(code for code in codes if test(chr(code)))


@cache
def invisible() -> frozenset[int]:
    """Code points that show nothing: format and control characters, fillers, variation selectors, tags."""
    found = _where(lambda char: unicodedata.category(char) in {"Cf", "Cc"} and char not in _KEPT_CONTROLS)
    controls = {code for code in [*range(0x20), 0x7F] if chr(code) not in _KEPT_CONTROLS}
    ranges = {code for first, last in _BLANK_RANGES for code in range(first, last + 1)}
    return found | controls | ranges | frozenset(_BLANK)


@cache
def common_marks() -> frozenset[int]:
    """Combining marks that go on any base, and the jamo that compose."""
    ranges = (*_COMMON_MARKS, _JAMO)
    return frozenset(code for first, last in ranges for code in range(first, last + 1)) - invisible()


@cache
def script_marks() -> frozenset[int]:
    """Combining marks that belong to the spelling of one script (Thai, Khmer, Burmese, Devanagari, Arabic …)."""
    found = _where(lambda char: unicodedata.category(char) in {"Mn", "Mc", "Me"})
    return found - common_marks() - invisible()


@cache
def expanding() -> frozenset[int]:
    """Code points whose reading form is longer than one code point."""
    return _where(lambda char: len(compatible(char)) > 1)


# Signs whose compatibility letters would read as part of a name beside them, and Greek forms that are look-alikes first.
_KEPT = frozenset("™℠ℹ㊗㊙ϲϹ")
# Enclosed numbers above nine that have no compatibility form.
_ENCLOSED = range(0x2460, 0x2800)


@cache
def compatible(char: str) -> str:
    """The NFKC form of one code point, where it reads better than the code point itself."""
    if char in _KEPT or "\u0e00" <= char <= "\u0eff":
        return char  # Thai and Lao AM would fall apart into letters that no reader knows
    form = unicodedata.normalize("NFKC", char)
    if len(form) > 1 and (form[0] == " " or any(unicodedata.combining(c) for c in form[1:])):
        return char  # spacing accents, and letters excluded from composition
    if "⒈" <= char <= "⒛":
        return form.removesuffix(".")  # ⒍⒐⒏ is 698
    if "\u2044" in form:
        return char  # 2½ is not 21/2
    if form == char and ord(char) in _ENCLOSED and unicodedata.category(char) == "No":
        return str(int(unicodedata.numeric(char)))
    return form
