"""Joins what was pulled apart: ``U S D T``, ``跑 分``, ``车.队``, ``看、妹、妹``."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.aligned import Aligned
from nlp.normalise.edits import Edit, apply
from nlp.normalise.tables import rows, words

_HAN = "\u3400-\u9fff"
# One character and one space, again and again; two spaces are a real one.
_SPACED = re.compile(r"(?<!\S)\S(?: \S){3,}+(?!\S)")
_SEPARATORS = r" .·・•*_|~、,/^+`'…\-"
_SINGLE = f"[{_HAN}A-Za-z0-9]"
_SPLIT = re.compile(rf"(?<!{_SINGLE}){_SINGLE}(?:[{_SEPARATORS}]{_SINGLE}){{2,}}+(?!{_SINGLE})")
# Signs that part no Chinese words in writing, the same again and again; or spaces around single characters.
_DRAWN_OUT = re.compile(
    rf"[{_HAN}](?:(?P<sign>[.·・•*_|~丶`'…])[{_HAN}](?:(?P=sign)[{_HAN}])*+"
    rf"| [{_HAN}](?: [{_HAN}](?![{_HAN}]))++(?: [{_HAN}])?)"
)
# A point in the middle parts the names of foreigners too.
_NAME_POINTS = frozenset("·・•")
_SINGLE_LETTERS = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z](?P<sign>[ .·•丶~*-])[A-Za-z](?![A-Za-z])(?:(?P=sign)[A-Za-z](?![A-Za-z])){2,}+"
)
# The figures of one sum, before what it is counted in.
_SUM = re.compile(
    r"(?<![\d.,])(?<![\d.,] )(?:\d(?: \d){2,6}|[一二两三四五六七八九](?: [十百千万]){1,3})"
    r"(?= ?(?:[uU元块刀](?![A-Za-z])|[万wWkK](?![A-Za-z\d])|(?i:usdt?)))"
    # Or figures that are one number by themselves: 1 3 0 0, 7 . 0 9.
    r"|(?<![\d.,])(?<![\d.,] )(?:[1-9](?: \d){0,4}(?: 0){2}|[1-9] \. \d(?: \d){1,3})(?! ?\d| ?[.,] ?\d)",
    re.ASCII,
)
# In a message that is pulled apart from end to end the figures of its numbers are too: 点 位 6 . 5 单 笔 2 0 0 0 0 起.
_PULLED_APART = re.compile(r"(?<!\S)\S(?: \S(?!\S)){7,}+")
# Beside letters and low lines they may belong to a name; behind zeros and behind points another number begins.
_FIGURES = re.compile(
    r"(?<![\d.,])(?<![A-Za-z\d.,_] )(?:(?<!位 )[1-9](?: [1-9])*+(?: 0)*+|\d)(?: [.,] \d(?: \d)*+)?+(?! [A-Za-z_] [A-Za-z\d_])",
    re.ASCII,
)
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_FEWEST_HAN = 4
_PAIR = re.compile(rf"([{_HAN}])([{_SEPARATORS}])(?=([{_HAN}]))")
_WORD = re.compile(r"\w")
_LETTER = re.compile(r"[^\W\d_]")
# Signs that part sentences and lists too: a pair across one of them is joined only where it stands alone.
_COMMON = frozenset(" 、,/.…")


@cache
def _terms() -> frozenset[str]:
    """Two-character words of the trade that are pulled apart."""
    return words("parted") | {row[1] for row in rows("pinyin.tsv") if len(row[1]) == len("跑分")}


def join_spaced(aligned: Aligned) -> Aligned:
    """Join runs of four or more single characters that have one space between any two."""
    return apply(aligned, _gaps(aligned.text, _SPACED))


def join_drawn_out(aligned: Aligned) -> Aligned:
    """Join Chinese characters, the letters of a Latin word or the figures of a sum that stand apart by one sign all along."""
    # What stands apart in two ways is joined once, in the order of the text.
    aligned = apply(aligned, sorted({*_drawn_out(aligned.text), *_figures(aligned.text)}))
    return apply(aligned, _pairs(aligned.text))


def _drawn_out(text: str) -> Iterator[Edit]:
    for match in _DRAWN_OUT.finditer(text):
        if match["sign"] not in _NAME_POINTS or match.end() - match.start() > len("一·二"):
            for at in range(match.start() + 1, match.end(), 2):
                yield Edit(at, at + 1, "")
    for match in (*_SINGLE_LETTERS.finditer(text), *_SUM.finditer(text)):
        for at in range(match.start() + 1, match.end(), 2):
            yield Edit(at, at + 1, "")


def _figures(text: str) -> Iterator[Edit]:
    for run in _PULLED_APART.finditer(text):
        if len(_HAN_CHARACTER.findall(run[0])) >= _FEWEST_HAN:
            for match in _FIGURES.finditer(text, *run.span()):
                yield from (Edit(at, at + 1, "") for at in range(match.start() + 1, match.end(), 2))


def join_split(aligned: Aligned) -> Aligned:
    """Join runs of single characters parted by signs or spaces, and parted two-character words of the trade."""
    aligned = join_spaced(aligned)
    aligned = apply(aligned, _gaps(aligned.text, _SPLIT))
    return apply(aligned, _pairs(aligned.text))


def _gaps(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    for match in pattern.finditer(text):
        start, end = match.span()
        if _is_worth_joining(match[0], text[start + 1 : end : 2]):
            for at in range(start + 1, end, 2):
                if not _is_decimal_point(text, at):
                    yield Edit(at, at + 1, "")


def _is_decimal_point(text: str, at: int) -> bool:
    return text[at] in ".," and text[at - 1].isdigit() and text[at + 1].isdigit()


def _is_worth_joining(run: str, gaps: str) -> bool:
    """Whether a run is a word pulled apart, and not a number with points, a date or a row of signs."""
    return _LETTER.search(run) is not None or (gaps.isspace() and _WORD.search(run) is not None)


def _pairs(text: str) -> Iterator[Edit]:
    for match in _PAIR.finditer(text):
        if match[1] + match[3] not in _terms():
            continue
        if match[2] not in _COMMON or _stands_alone(text, match.start(), match.end() + 1):
            yield Edit(match.start(2), match.end(2), "")


def _stands_alone(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return not any("\u3400" <= char <= "\u9fff" for char in around)
