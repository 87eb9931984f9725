"""Digits put for letters in English words (``b0unty``, ``p0lice``)."""

import re
from collections.abc import Iterator

from nlp.normalise.edits import Edit

# Some digits and more letters; 2, 6 and 9 stand for none.
_WORD = re.compile(r"(?<![\w@/.+-])(?=[0134578]{0,2}[a-z])(?=[a-z]*[0134578])[a-z0134578]{2,20}(?![\w@/]|\.\w)")
_SANDWICH = re.compile(r"[a-z][0134578]+[a-z]")
_TO_LETTERS = str.maketrans("0134578", "oieastb")
# So many words in this manner make a manner of writing; fewer are names and model numbers.
_FEWEST = 2


def leet_edits(text: str) -> Iterator[Edit]:
    """Spell with letters the words of a text that is written in this manner; length stays."""
    if len(_SANDWICH.findall(text[:5000])) < _FEWEST:
        return
    for match in _WORD.finditer(text):
        word = match[0]
        letters = sum(map(str.isalpha, word))
        if 2 * letters >= len(word) and letters > 1:
            yield Edit(*match.span(), word.translate(_TO_LETTERS))
