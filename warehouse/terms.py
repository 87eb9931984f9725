"""Search terms: lower-cased words, and pairs of neighbours in scripts that put no spaces between words."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# Chinese and Japanese, Thai and Lao, Burmese, Khmer.
_UNSPACED: Final = (
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
# Emoji and symbols are looked for one by one.
_TOKEN: Final = re.compile(
    f"(?P<run>[{_UNSPACED}]+)|(?P<word>(?:(?![{_UNSPACED}])\\w)+)|[\u2190-\u2bff\U0001f000-\U0001faff]"
)
_INVISIBLE: Final = dict.fromkeys(
    [
        *(0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
    ]
)
_LONGEST_WORD: Final = 100
# PostgreSQL refuses a tsvector of a megabyte.
_MOST_BYTES: Final = 600_000


def folded(text: str) -> str:
    """``text`` as the search compares it: compatibility forms and case folded, invisible characters left out."""
    return unicodedata.normalize("NFKC", text).translate(_INVISIBLE).lower()


def document(text: str) -> str:
    """The terms of a text in the notation of ``tsvector``; beyond 600 kB of terms the rest is not searchable."""
    size = 0
    terms: dict[str, None] = {}
    for term in _terms(folded(text)):
        if term not in terms:
            size += len(term.encode()) + 8
            if size > _MOST_BYTES:
                break
            terms[term] = None
    return " ".join(f"'{term}'" for term in terms)


def pieces(query: str) -> list[str]:
    """The parts of a query, all of which a hit has to contain: stretches between spaces, folded."""
    return folded(query).split()


def term_query(query: str) -> str:
    """The query in the notation of ``tsquery``: a filter that lets through every text containing all its pieces.

    A word is matched from its beginning. Empty where nothing in the query can be searched for.
    """
    wanted: dict[str, None] = {}
    for piece in pieces(query):
        for match in _TOKEN.finditer(piece):
            run = match["run"]
            if run is not None and len(run) > 1:
                wanted |= dict.fromkeys(f"'{run[index : index + 2]}'" for index in range(len(run) - 1))
            else:
                wanted[f"'{match[0][:_LONGEST_WORD]}':*"] = None
    return " & ".join(wanted)


def _terms(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        run = match["run"]
        if run is None:
            yield match[0][:_LONGEST_WORD]
        else:
            # The last character stands alone too, so that a search for one character, by prefix, finds it everywhere.
            yield from (run[index : index + 2] for index in range(len(run)))
