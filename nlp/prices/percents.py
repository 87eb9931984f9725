"""Per cent signs and words after a number, and the Chinese fractions before it (百分之, 千分之, 万分之)."""

import re
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.literals import ends_word, gather_forms
from nlp.prices.numerals import parse_words
from nlp.prices.tables_io import read_forms, read_table

_HALF = Decimal("0.5")
_TENTHS = re.compile(r"[一二三四五六七八九](?![一二三四五六七八九十百千万个])")
_BEFORE = gather_forms((("百分之", Decimal(1)), ("千分之", Decimal("0.1")), ("万分之", Decimal("0.01"))))
# About so many, in words: процентов девять.
_ABOUT = re.compile(r"(?<!\w)(?<!\d )(?:процентов|процента|проц) $")
_MOST = 100
_OF_SOMETHING = re.compile(r"\s?(?:руб|тыс|дол|бакс|₽|дн|дней|мес|год|час|лет|людей|народ|человек)")
# 按千1.5收, but not 2千1 and 上千8.
_BEHIND_THOUSAND = re.compile(r"[^\d零一二三四五六七八九十百千万两几上好数]?千")
_SMALL = re.compile(r"\d(?:\.\d{1,2})?", re.ASCII)
_FIGURES = "一二三四五六七八九"
_DIGITS = _FIGURES + "123456789"
# Of a month one 分 is a per cent; by the day or by the year it is not agreed what it is.
_MONTHLY = re.compile(r"月(?:利)?[息利]率?[^\S\n]?[::为是]?[^\S\n]?$")
_FEN = re.compile(rf"[^\S\n]?分([半{_DIGITS}](?![\d{_FIGURES}十百千万]))?(?![钟秒之成析享店行])")
_FEE_WORDS = "手续费|费率|佣金|点位|返佣|点数|服务费|通道费"
_FEE_BEFORE = re.compile(
    rf"(?:{_FEE_WORDS})(?:[下上]调到|低至|给到|做到|降到|只要|只收|仅|为|是|按|收)?[^\S\n]?[::]?[^\S\n]?$"
)
_FEE_BEHIND = re.compile(rf"[^\S\n]?的?(?:{_FEE_WORDS})")
_NEAR = 12
_BARE_ONLY, _FEW_ONLY = "bare", "few"
# Points of a fee, in languages where a score has points too.
_FEW = re.compile(r"(?:[1-9]|1\d|2[0-5])(?:[.,]\d)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Percent:
    """A way to write per cent; ``is_guarded`` where it means something else more often than not, ``is_few`` for great numbers."""

    factor: Decimal
    not_before: tuple[str, ...]
    is_guarded: bool
    is_few: bool


_AFTER = gather_forms(
    (form, _Percent(Decimal(factor), read_forms(not_before), guarded == _BARE_ONLY, guarded == _FEW_ONLY))
    for factor, forms, not_before, guarded in read_table("percents.tsv")
    for form in read_forms(forms)
)


@dataclass(frozen=True, slots=True)
class PercentMark:
    """A per cent written around a number: amount = number * factor + extra."""

    start: int
    end: int
    factor: Decimal
    extra: Decimal = Decimal(0)
    is_guarded: bool = False


def read_percent(low: str, start: int, end: int) -> PercentMark | None:
    """Return the per cent written around the number ``start:end``, ``None`` if there is none.

    千分之五 is half a per cent, 三成 thirty, 一个半点 one and a half, 月息三分 three.
    """
    share = _read_share(low, start, end) or _read_about(low, start, end)
    if share is not None:
        return share
    monthly = _FEN.match(low, end)
    if monthly is not None and _MONTHLY.search(low, max(0, start - _NEAR), start):
        return PercentMark(start, monthly.end(), Decimal(1), _tenth(monthly[1]))
    if low.startswith(("个半点", "个半百分点"), end):
        return PercentMark(start, low.index("点", end) + 1, Decimal(1), _HALF)
    begin = end + 1 if low.startswith(" ", end) else end
    for stop, percent in _AFTER.starting_at(low, begin):
        if (percent.is_guarded and begin > end) or (percent.is_few and not _FEW.fullmatch(low, start, end)):
            continue
        if ends_word(low, stop) and not any(low.startswith(word, stop) for word in percent.not_before):
            extra, last = _tenths(low, stop) if low[begin:stop] == "成" else (Decimal(0), stop)
            return PercentMark(start, last, percent.factor, extra, percent.is_guarded)
    return None


def _read_share(low: str, start: int, end: int) -> PercentMark | None:
    """Read the share of a hundred, a thousand or ten thousand that is named before a number: 千分之五, 千1.5, 费率万5."""
    for begin, factor in _BEFORE.ending_at(low, start):
        return PercentMark(begin, end, factor)
    if not _SMALL.fullmatch(low, start, end):
        return None
    if low.endswith("万", 0, start) and is_fee(low, start - 1, end):
        return PercentMark(start - 1, end, Decimal("0.01"))
    is_per_mille = _BEHIND_THOUSAND.fullmatch(low[max(0, start - 2) : start])
    return PercentMark(start - 1, end, Decimal("0.1")) if is_per_mille else None


def _read_about(low: str, start: int, end: int) -> PercentMark | None:
    """Read процентов девять; in заплатили процентов 10 тысяч рублей the sum is one of money."""
    before = _ABOUT.search(low, max(0, start - _NEAR), start) if low[start].isalpha() else None
    value = parse_words(low[start:end]) if before else None
    if before is None or value is None or value > _MOST or _OF_SOMETHING.match(low, end):
        return None
    return PercentMark(before.start(), end, Decimal(1))


def is_fee(low: str, start: int, end: int) -> bool:
    """Tell whether ``start:end`` stands right beside a word for a fee, where 万三 is three in ten thousand."""
    return bool(_FEE_BEFORE.search(low, max(0, start - _NEAR), start) or _FEE_BEHIND.match(low, end))


def _tenth(written: str | None) -> Decimal:
    """What stands behind 分 of interest by the month: 两分半 is 2.5, 1分5 is 1.5."""
    if written is None:
        return Decimal(0)
    return _HALF if written == "半" else Decimal(_DIGITS.index(written) % len(_FIGURES) + 1) / 10


def _tenths(low: str, end: int) -> tuple[Decimal, int]:
    """Read what follows 成: 三成五 is 35, 两成半 25."""
    if low.startswith("半", end):
        return Decimal(5), end + 1
    found = _TENTHS.match(low, end)
    return (Decimal("一二三四五六七八九".index(found.group()) + 1), end + 1) if found else (Decimal(0), end)
