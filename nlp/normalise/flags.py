"""Regional indicators: the flags of regions stay, all others are letters."""

import re
from collections.abc import Iterator

from nlp.normalise.edits import Edit
from nlp.normalise.tables import regions

_RUN = re.compile("[\U0001f1e6-\U0001f1ff]++")
_TO_LETTERS = {0x1F1E6 + at: chr(ord("A") + at) for at in range(26)}


def flag_edits(text: str) -> Iterator[Edit]:
    """Edits that spell runs of regional indicators which are not made of flags alone."""
    for match in _RUN.finditer(text):
        letters = match[0].translate(_TO_LETTERS)
        if not {letters[at : at + 2] for at in range(0, len(letters), 2)} <= regions():
            yield Edit(*match.span(), letters)
