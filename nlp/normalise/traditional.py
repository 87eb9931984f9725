"""Traditional to Simplified characters by OpenCC, in runs, so that the alignment stays."""

import re
from collections.abc import Iterator
from functools import cache

import opencc

from nlp.normalise.characters import character_class
from nlp.normalise.edits import Edit

# Only the first plane: ranges beyond it are tried one by one and would slow down every text.
_HAN_CODES = range(0x3400, 0xA000)
# Phrases decide on some characters, so a run is converted whole; a longer one is cut, as no phrase is.
_LONGEST_RUN = 2000


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


@cache
def traditional() -> re.Pattern[str]:
    """Matches one character that Simplified text does not have."""
    written = "\n".join(map(chr, _HAN_CODES))
    simple = _converter().convert(written).split("\n")
    changed = [code for code, char in zip(_HAN_CODES, simple, strict=True) if char != chr(code)]
    return re.compile(f"[{character_class(changed)}]")


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(f"[\u3400-\u9fff\U00020000-\U0002a6df]{{1,{_LONGEST_RUN}}}")


def simplified_edits(text: str) -> Iterator[Edit]:
    """The edits that turn the Traditional characters of ``text`` to Simplified ones, one edit for each run of Chinese."""
    if not traditional().search(text):
        return
    for match in _runs().finditer(text):
        new = _converter().convert(match[0])
        if new != match[0]:
            yield Edit(*match.span(), new)
