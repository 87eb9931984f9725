"""The first layer: each character as what it stands for, look-alikes as the letters they play."""

import re
import unicodedata

from nlp.aligned import Aligned
from nlp.normalise.characters import is_invisible, reading_of
from nlp.normalise.tables import table

# Characters that stand for themselves: a text of nothing else needs no work.
_PLAIN = re.compile(r"[\n\t -~]*")
_MOST_MARKS = 2
_LOOKALIKES = {letter: latin for letter, latin in table("lookalikes")}
_TOKEN = re.compile(r"[^\W_]+(?:[._@/:-]+[^\W_]+)*")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ALWAYS = frozenset(letter for letter in _LOOKALIKES if not re.match(r"[\u0370-\u052f]", letter))


def normalise(served: str) -> Aligned:
    """Map a text as served to reading form; letter case is kept. Never raises, linear in length."""
    if _PLAIN.fullmatch(served):
        positions = range(len(served))
        return Aligned(served, served, positions, range(1, len(served) + 1))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    marks = 0
    for at, letter in enumerate(served):
        if letter > "\u02ff" and unicodedata.combining(letter):
            marks += 1
            _add_mark(letter, at, marks, letters, starts, ends)
            continue
        if is_invisible(ord(letter)):
            continue
        marks = 0
        for one in reading_of(letter):
            letters.append(one)
            starts.append(at)
            ends.append(at + 1)
    text = _without_lookalikes("".join(letters))
    return Aligned(served, text, starts, ends)


def _add_mark(letter: str, at: int, marks: int, letters: list[str], starts: list[int], ends: list[int]) -> None:
    """Join a mark to the letter before where one code point stands for both; drop floods and stray marks."""
    if not letters:
        return
    base = letters[-1]
    composed = unicodedata.normalize("NFC", base + letter) if len(base) == 1 else ""
    if len(composed) == 1:
        letters[-1] = composed
        ends[-1] = at + 1
        return
    is_own_script = not (
        "\u0300" <= letter <= "\u036f" or "\u1ab0" <= letter <= "\u1aff" or "\u20d0" <= letter <= "\u20ff"
    )
    if is_own_script and marks <= _MOST_MARKS * 2:
        letters.append(letter)
        starts.append(at)
        ends.append(at + 1)
    else:
        # A mark that plays no part in the script is decoration: it belongs to the letter's stretch.
        ends[-1] = at + 1


def _without_lookalikes(text: str) -> str:
    """Turn look-alikes to Latin where a token mixes scripts; whole words of Russian or Greek stay."""
    if text.isascii() or not any(letter in _LOOKALIKES for letter in set(text)):
        return text
    return _TOKEN.sub(_as_latin, text)


def _as_latin(match: re.Match[str]) -> str:
    token = match[0]
    if token.isascii() or not any(letter in _LOOKALIKES for letter in token):
        return token
    has_latin = any(letter.isascii() and letter.isalnum() for letter in token)
    own = [letter for letter in token if "\u0370" <= letter <= "\u052f"]
    is_word = own and all(letter in own for letter in token if letter.isalpha() and not letter.isascii())
    if own and not has_latin and is_word:
        return token
    is_russian = len(own) > 1 and sum(letter not in _LOOKALIKES for letter in own) > 0 and not _is_mixed(token)
    if is_russian:
        return token
    return "".join(_LOOKALIKES.get(letter, letter) for letter in token)


def _is_mixed(token: str) -> bool:
    return any(letter.isascii() and letter.isalpha() for letter in token) and bool(_CYRILLIC.search(token))
