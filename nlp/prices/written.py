"""Numbers as they are written, in digits, Chinese numerals or words, before anyone has looked at their units."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.change import HALVES, digit
from nlp.prices.currencies import read_prefix, read_suffix
from nlp.prices.literals import ends_word, starts_word
from nlp.prices.magnitudes import BURMESE_MAGNITUDES, CLASSIFIERS, strip_counted_one
from nlp.prices.numerals import (
    HANZI_NUMERALS,
    HANZI_UNITS,
    LONGEST_DIGITS,
    WORD_RUN,
    last_unit,
    parse_digits,
    parse_hanzi,
    parse_words,
)
from nlp.prices.source import Source
from nlp.prices.spoken_rates import HANZI_FRACTION, read_spoken_fraction

NUMBER = re.compile(
    rf"(?P<digits>\d(?:[\d.,']*\d)?)|(?P<hanzi>[{HANZI_NUMERALS}]+)|(?P<words>{WORD_RUN.pattern})", re.ASCII
)
_ONE = Decimal(1)
_THOUSAND = Decimal(1000)
_MILLIARD = Decimal(1_000_000_000)
_SPACED_GROUPS = re.compile(r"(?: \d{3})+(?!\d)", re.ASCII)
_SPACE_GROUPED_HEAD = re.compile(r"[1-9]\d{0,2}", re.ASCII)
# In groups of three this is what a coin costs in dong; as a fraction no coin costs it in any money.
_DONG_RATE = re.compile(r"2[2-7]\.\d{3}", re.ASCII)
_COIN_NEAR = re.compile(r"(?<![a-z])(?:u|usdt|usd)(?![a-z])|\du(?![a-z])|[$盾]|vnd|đô")
_NEAR = 24
_LONGEST_HANZI = 24
_LARGEST_BEFORE_POINT = 1000
_TEN = 10
_PER_MILLE = re.compile(r"千[一二三四五六七八九]")
_MEASURES = re.compile(r"\s?(?:个[半点百u亿w比以]|[点块毛角元刀成趴uwk万亿铢美蚊港毫分%‰到至~-]|个 ?点|[嚿旧舊]水)")
# A number in words is said to end in its largest magnitude: "three thousand" counts in thousands.
# The one that counts what follows, as in hai triệu một cái.
_COUNTED_ONE = re.compile(r" (?:một|mot|satu|one)$")
_WORD_SIZES = (_THOUSAND, Decimal(100))
# 统一七个点 is seven for all; 唯一, 专一 and 同一 are words too.
_ONE_IN_A_WORD = "统唯专同单归"
_UNIT_RUN = re.compile(r"[百千万亿]+")
_VAGUE_UNIT = "上几数成近过好多每论以逾超若干"
# A lone unit before these names a kind of thing: 千元机, 百元店, 万元户.
_KINDS_OF_THINGS = re.compile(r"[元块]?钱?[机店户大级档钞纸]")
_CANTONESE = re.compile(r"([万千百])([一二三四五六七八九])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, before its unit; ``magnitude`` is the one inside it (10000 in 三万五).

    ``last`` is the unit that it ends in (10000 in 六万), which a half behind it halves.
    """

    start: int
    end: int
    value: Decimal
    magnitude: Decimal = _ONE
    is_words: bool = False
    is_per_mille: bool = False
    last: Decimal = _ONE


def read_numbers(source: Source, match: re.Match[str]) -> Iterator[Number]:
    """Yield the numbers that a match of :data:`NUMBER` holds: one as a rule, more of a list with commas."""
    if match["digits"]:
        yield from _read_digits(source, match.start(), match.end())
    elif match["hanzi"]:
        number = _read_hanzi(source, match.start(), match.end())
        if number is not None:
            yield number
    elif match[0] not in BURMESE_MAGNITUDES and starts_word(source.low, match.start()):
        number = _read_words(source, match)
        if number is not None:
            yield number


def _read_words(source: Source, match: re.Match[str]) -> Number | None:
    low, words = source.low, match[0]
    if not ends_word(low, match.end()):
        return None
    counted = _COUNTED_ONE.search(words)
    if counted is not None and last_unit(words[: counted.start()]) > 1:
        words = words[: counted.start()]
    end = match.start() + len(words)
    is_paid = read_suffix(source.text, low, end, _MILLIARD) is not None
    value = parse_words(words, is_paid=is_paid)
    if value is None:
        return None
    magnitude = next((size for size in _WORD_SIZES if value >= size), _ONE)
    return Number(match.start(), end, value, magnitude, is_words=True, last=last_unit(words))


def _read_digits(source: Source, start: int, end: int) -> Iterator[Number]:
    if end - start > 2 * LONGEST_DIGITS:
        return
    low = source.low
    spaced = _read_spaced_groups(source, start, end)
    if spaced is not None:
        yield spaced
        return
    is_european = source.is_european or _is_dong_rate(low, start, end)
    value = parse_digits(low[start:end].replace("'", ","), is_european=is_european)
    if value is not None:
        fraction = read_spoken_fraction(low, start, end)
        if fraction is not None:
            yield Number(start, fraction[1], Decimal(f"{value}.{fraction[0]}"))
        else:
            yield Number(start, end, value)
    elif "," in low[start:end]:
        for piece in re.finditer(r"[^,]+", low[start:end]):
            part = parse_digits(piece.group(), is_european=is_european)
            if part is not None:
                yield Number(start + piece.start(), start + piece.end(), part)


def _read_spaced_groups(source: Source, start: int, end: int) -> Number | None:
    """Read 20 000 and R7 500; other numbers that stand side by side are two."""
    low = source.low
    groups = _SPACED_GROUPS.match(low, end)
    if groups is None or not _SPACE_GROUPED_HEAD.fullmatch(low, start, end):
        return None
    written = low[start : groups.end()].replace(" ", "")
    is_named = read_suffix(source.text, low, groups.end(), _MILLIARD) is not None
    is_sure = written.endswith("000") or (source.is_cyrillic and is_named) or low.endswith("r", 0, start)
    return Number(start, groups.end(), Decimal(written)) if len(written) <= LONGEST_DIGITS and is_sure else None


def _is_dong_rate(low: str, start: int, end: int) -> bool:
    named = read_suffix(low, low, end, _MILLIARD)
    if named is not None and named[0].code != "VND":
        return False
    return bool(_DONG_RATE.fullmatch(low, start, end) and _COIN_NEAR.search(low, max(0, start - _NEAR), end + _NEAR))


def _read_hanzi(source: Source, start: int, end: int) -> Number | None:
    low = source.low
    if end - start > _LONGEST_HANZI:
        return None
    if low[start] == "一" and end - start > 1 and start > 0 and low[start - 1] in _ONE_IN_A_WORD:
        start += 1
    stop = strip_counted_one(low, start, end)
    if _PER_MILLE.fullmatch(low, start, stop) and read_suffix(source.text, low, stop, _MILLIARD) is None:
        return Number(start, stop, digit(low[stop - 1]) / 10, is_per_mille=True)
    lone = _read_unit_alone(source, start, stop)
    if lone is not None:
        return lone
    value = parse_hanzi(low[start:stop]) if stop > start else None
    if value is None and end - start > _SHORTEST_COUNTED and low[end : end + 1] in tuple(CLASSIFIERS):
        # 两千八四个人 is 2800 for four.
        stop = end - 1
        value = parse_hanzi(low[start:stop])
    if value is None or (stop - start == 1 and value < _TEN and not _is_measured(low, start, stop)):
        return None
    fraction = HANZI_FRACTION.match(low, stop) if stop == end else None
    if fraction is not None and value < _LARGEST_BEFORE_POINT:
        digits = "".join(str(parse_hanzi(char)) for char in fraction.group(1))
        return Number(start, fraction.end(), Decimal(f"{value}.{digits}"))
    last = Decimal(HANZI_UNITS.get(low[stop - 1], 1))
    if last > _TEN and low.startswith("半", stop) and not low.startswith((*HALVES, "半吨", "半价"), stop):
        value, stop = value + last / 2, stop + 1
    largest = max((unit for char, unit in HANZI_UNITS.items() if unit > _TEN and char in low[start:stop]), default=1)
    return Number(start, stop, value, Decimal(largest))


_SHORTEST_COUNTED = len("两千八")


def _read_unit_alone(source: Source, start: int, end: int) -> Number | None:
    """Read 百万铢 and 千U, which mean one of the unit, and 万五蚊, which is 15000.

    In 每百万三千 the unit is what is paid for and the number begins behind it.
    """
    low = source.low
    units = _UNIT_RUN.match(low, start, end)
    if units is None:
        return None
    before = low[start - 1 : start]
    if before == "每" and units.end() < end:
        value = parse_hanzi(low[units.end() : end])
        return None if value is None else Number(units.end(), end, value, _largest(low, units.end(), end))
    named = read_suffix(source.text, low, end, _MILLIARD)
    if named is None and read_prefix(low, start) is None:
        return None
    spoken = _CANTONESE.fullmatch(low, start, end)
    if spoken is not None:
        unit = Decimal(HANZI_UNITS[spoken[1]])
        return Number(start, end, unit + digit(spoken[2]) * unit / 10, unit)
    if units.end() < end or (before and before in _VAGUE_UNIT) or _KINDS_OF_THINGS.match(low, end):
        return None
    value = _ONE
    for char in units[0]:
        value *= HANZI_UNITS[char]
    return Number(start, end, value, value)


def _largest(low: str, start: int, end: int) -> Decimal:
    return Decimal(max((HANZI_UNITS.get(char, 1) for char in low[start:end]), default=1))


def _is_measured(low: str, start: int, end: int) -> bool:
    """Tell whether a unit stands beside a single Chinese digit; without one it never is an amount."""
    if low.startswith("一蚊", start):
        # Said of any coin: 一蚊都冇.
        return False
    return low.endswith("分之", 0, start) or bool(_MEASURES.match(low, end))
