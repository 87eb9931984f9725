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
# Addresses and long numbers are found by any stretch of them; a longer stretch is sought by its first characters.
_CODE: Final = re.compile(r"(?=[a-z]*[0-9])[a-z0-9]{16,100}|[0-9]{7,}")
_SHORTEST_PART, _LONGEST_PART = 4, 16
# PostgreSQL refuses a tsvector of a megabyte.
_MOST_BYTES: Final = 600_000


def folded(text: str) -> str:
    """``text`` as the search compares it: compatibility forms and case folded, invisible characters left out."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).translate(_INVISIBLE).lower()


def document(*texts: str) -> str:
    """The terms of texts in the notation of ``tsvector``; beyond 600 kB of terms the rest is not searchable."""
    size = 0
    terms: dict[str, None] = {}
    for text in dict.fromkeys(map(folded, texts)):
        for term in _terms(text):
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

    A word is matched from its beginning, or, where it may be part of an address or of a number, anywhere in that. Empty
    where nothing in the query can be searched for.
    """
    wanted: dict[str, None] = {}
    for piece in pieces(query):
        for match in _TOKEN.finditer(piece):
            run = match["run"]
            if run is not None and len(run) > 1:
                wanted |= dict.fromkeys(f"'{run[index : index + 2]}'" for index in range(len(run) - 1))
            else:
                wanted[_word_query(match[0])] = None
    return " & ".join(wanted)


def whole_term(query: str) -> str:
    """The query as one term, where every text that has the term contains the query; else empty."""
    found = pieces(query)
    if len(found) != 1 or _TOKEN.fullmatch(found[0]) is None or len(found[0]) > _LONGEST_WORD:
        return ""
    terms = term_query(found[0])
    return "" if "&" in terms or "|" in terms else terms


def _word_query(word: str) -> str:
    term = f"'{word[:_LONGEST_WORD]}':*"
    is_part = len(word) > _LONGEST_PART and word.isascii() and word.isalnum()
    return f"({term} | '{word[:_LONGEST_PART]}')" if is_part else term


def _terms(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        run = match["run"]
        if run is not None:
            # The last character stands alone too, so that a search for one character, by prefix, finds it everywhere.
            yield from (run[index : index + 2] for index in range(len(run)))
            continue
        word = match[0]
        yield word[:_LONGEST_WORD]
        if "_" in word:
            yield from (part[:_LONGEST_WORD] for part in _parts_of_name(word[:_LONGEST_WORD]))
        elif len(word) >= len("1234567") and _CODE.fullmatch(word):
            last = min(len(word), _LONGEST_WORD) - _SHORTEST_PART
            yield from (word[index : index + _LONGEST_PART] for index in range(1, last + 1))


def _parts_of_name(word: str) -> Iterator[str]:
    for match in re.finditer("_(?=[^_])", word):
        yield word[match.end() :]
