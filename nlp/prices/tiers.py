"""Prices in tiers: each from a quantity on (21起百22三百23, 23起 五十-24 百-25), of which the quantities are no prices."""

import re

from nlp.prices.quantities import Group

THRESHOLD = "\ufffb"
"""Stands in the place of a quantity from which on the price behind it holds."""

_PRICE = r"\d{1,5}(?:\.\d{1,2})?"
# In 16起百15.5千15 the unit belongs to the tier behind it.
_NOT_ITS_OWN = r"(?![\d.万wk%点]|[百千](?!\d)|\s?个点)"
_HANZI = r"(?:[一二两三四五六七八九]?[十百千万])"
_FIGURES = r"(?:\d{1,5}(?:[个条单张套份组号]|以上|\+))"
_GAP = r"[\s,、;/|]{0,3}"
_SIGN = r"(?:\s?[-–—:=]{1,2}\s?)"
_UNIT = r"(?:元|块|毛|u|米|刀)?"
_COUNTER = r"(?:个|条|单|张|套|份|以上|起)?"
# Behind 起 every pair is a tier; without it only quantities in words with a sign before the price, two at least.
_TIERS = re.compile(
    rf"(?<![\d.]){_PRICE}{_UNIT}起步?"
    rf"(?:{_GAP}(?:{_HANZI}|{_FIGURES}){_COUNTER}(?:{_SIGN}|\s)?{_PRICE}{_NOT_ITS_OWN}{_UNIT}起?)+"
    rf"|(?<![\d.一二两三四五六七八九十百千万])(?:{_HANZI}{_SIGN}{_PRICE}{_NOT_ITS_OWN}{_UNIT}{_GAP}){{2,}}"
)
_PAIR = re.compile(rf"({_HANZI}|{_FIGURES})(?={_COUNTER}(?:{_SIGN}|\s)?\d)")
_BEHIND_THRESHOLD = re.compile(rf"{THRESHOLD}{_COUNTER}{_SIGN}?\s?$")
_BEFORE_THRESHOLD = re.compile(rf"{_UNIT}起步?{_GAP}{THRESHOLD}")
_NEAR = 8


def mask_thresholds(low: str) -> str:
    """Put a mark in the place of every quantity of a tier, length kept."""
    return _TIERS.sub(lambda tiers: _PAIR.sub(lambda pair: THRESHOLD * len(pair[0]), tiers[0]), low)


def is_tier(low: str, group: Group) -> bool:
    """Tell whether ``group`` is the price of a tier."""
    left = low[max(0, group.start - _NEAR) : group.start]
    return bool(_BEHIND_THRESHOLD.search(left) or _BEFORE_THRESHOLD.match(low, group.lead.end))
