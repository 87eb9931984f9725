"""Letters of other scripts that stand for Latin ones, where the word shows that they do."""

import re
from functools import cache

from nlp.normalise.characters import character_class
from nlp.normalise.tables import rows

# Letters that only look alike to a reader in a hurry: taken for Latin in words that are Latin for the greater part.
_ROUGH = str.maketrans("ДЯИШΛΣЛ", "DRNWAEL")
_DIGIT = re.compile(r"[0-9]")
_LIVING = re.compile(r"[\u0370-\u058f]")
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_LATIN_OR_HAN = re.compile(r"[A-Za-z\u3400-\u9fff]")
# Russian words that are made of look-alikes only; a text that has one is Russian. р behind a sum is the rouble.
_RUSSIAN = re.compile(
    r"(?i)(?<!\w)(?:руб|курс|карт[аеуы]?|сум|сумм[аеу]?|сом|номер|нет|кто|как|так|тут|там|вот|сто|торг|касса|опт|вес"
    r"|сорок|срок|сутк[аи]|месте?|вместе|много|тема)(?!\w)|\d ?р(?!\w)"
)
# Latin letters hidden in Russian words.
_TO_CYRILLIC = str.maketrans("ABCEHKMOPTXYabcehikmoptxy", "АВСЕНКМОРТХУаьсенікмортху")


@cache
def _table() -> dict[int, str]:
    found: dict[int, str] = {}
    for latin, alike in rows("confusables.tsv"):
        for char in alike:
            found.setdefault(ord(char), latin)
    return found


@cache
def _foreign() -> re.Pattern[str]:
    alike = "".join(map(chr, _table()))
    return re.compile(f"[{alike}\u0370-\u058f]")


@cache
def _unknown() -> re.Pattern[str]:
    living = [code for code in range(0x370, 0x590) if code not in _table()]
    return re.compile(f"[{character_class(living)}]")


@cache
def _words() -> re.Pattern[str]:
    alike = "".join(map(chr, _table()))
    return re.compile(f"[A-Za-z0-9_\u00c0-\u024f\u1e00-\u1eff\u0370-\u058f{alike}]++")


def latinise(text: str) -> str:
    """``text`` with the look-alikes of Latin letters replaced, one for one; words of living scripts stay.

    A word of Cyrillic, Greek or Armenian letters that all look Latin is taken for Latin only in a text that has no word
    certainly of such a script, but has Latin or Chinese ones, or digits in that very word.
    """
    if not _foreign().search(text):
        return text
    living = _unknown().search(text) is not None or _RUSSIAN.search(text) is not None
    is_among_latin = not living and _LATIN_OR_HAN.search(text) is not None
    return _words().sub(lambda match: _word(match[0], is_among_latin=is_among_latin, living=living), text)


def _word(word: str, *, is_among_latin: bool, living: bool) -> str:
    if word.isascii() or not _foreign().search(word):
        return word
    if _unknown().search(word):
        return _mixed(word)
    is_marked = is_among_latin or (not living and _DIGIT.search(word) is not None)
    if is_marked or _ASCII_LETTER.search(word) or not _LIVING.search(word):
        return word.translate(_table())
    return word


def _mixed(word: str) -> str:
    """A word with letters that are certainly not Latin: Latin ones in it are disguised, or the word is Latin in a rough coat."""
    if len(_ASCII_LETTER.findall(word)) < len(_LIVING.findall(word)):
        turned = word.translate(_TO_CYRILLIC)
        return word if _ASCII_LETTER.search(turned) else turned
    rough = word.translate(_ROUGH).translate(_table())
    return word if _LIVING.search(rough) else rough
