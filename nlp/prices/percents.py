"""Per cent signs and words after a number, and the Chinese fractions before it (百分之, 千分之, 万分之)."""

import re
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.literals import ends_word, gather_forms
from nlp.prices.tables_io import read_forms, read_table

_HALF = Decimal("0.5")
_TENTHS = re.compile(r"[一二三四五六七八九](?![一二三四五六七八九十百千万个])")
_BEFORE = gather_forms((("百分之", Decimal(1)), ("千分之", Decimal("0.1")), ("万分之", Decimal("0.01"))))
# 按千1.5收, but not 2千1 and 上千8.
_BEHIND_THOUSAND = re.compile(r"[^\d零一二三四五六七八九十百千万两几上好数]?千")
_SMALL = re.compile(r"\d(?:\.\d{1,2})?", re.ASCII)
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

    千分之五 is half a per cent, 三成 thirty, 一个半点 one and a half.
    """
    for begin, factor in _BEFORE.ending_at(low, start):
        return PercentMark(begin, end, factor)
    if _BEHIND_THOUSAND.fullmatch(low[max(0, start - 2) : start]) and _SMALL.fullmatch(low, start, end):
        return PercentMark(start - 1, end, Decimal("0.1"))
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


def _tenths(low: str, end: int) -> tuple[Decimal, int]:
    """Read what follows 成: 三成五 is 35, 两成半 25."""
    if low.startswith("半", end):
        return Decimal(5), end + 1
    found = _TENTHS.match(low, end)
    return (Decimal("一二三四五六七八九".index(found.group()) + 1), end + 1) if found else (Decimal(0), end)
