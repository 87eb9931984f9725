"""Magnitudes that are one only in the mouth of some: củ and lít in Vietnam, L in India, M in Indonesia, m beside money."""

import re
from decimal import Decimal

from nlp.prices.source import Source

_LAKH, _MILLION, _MILLIARD = Decimal(100_000), Decimal(1_000_000), Decimal(1_000_000_000)
_CU = re.compile(r"\s?cu(?!\w)(?! (?:cai|khoai|hanh|toi)\b)")
# An old telephone, without the marks.
_DEVICE = re.compile(r"(?:iphone|ip|samsung|note|redmi|ps|macbook|ipad|vision|sh|xe)\s?\d+$")
# Litres and bottles are of something; the slang for sums ends the phrase or says for how much.
_ENDS = r"(?=\s?(?:$|[,.;!?\n/)]|một |mỗi |mot |moi |1 |e |em |ck))"
_LIT = re.compile(r"\s?l[íi]t" + _ENDS)
_CHAI = re.compile(r"\s?chai" + _ENDS)
_LAKHS = re.compile(r"L(?![\w])")
_INDONESIAN_MILLIARD = re.compile(r"\s?M(?![\w])")
_M = re.compile(
    r"m(?![\w/²³])(?! ?(?:long|tall|high|wide|deep|of|x|rope|cable|chain|from|away|tape|ladder|wire|hose|pipe|walk"
    r"|swim|sprint|dash|wall|tower|radius|range|lead|cord|fabric|cloth|roll|stretch|deep)\b)"
)
_MONEY_BEFORE = re.compile(
    r"\b(?:takes?|receive|receives|load|loads|flow|daily|limit|balance|moved?|drops?|good for|worth|handles?|swallows?"
    r"|push|naira|payout)\b"
)
_NEAR = 24

LOCAL_MONEY = ("VND", "IDR", None)
_LOCAL = re.compile(r"\d\s?(?:tr|triệu|trieu|củ|jt|juta|rb|ribu)(?![a-z])")


def is_local(low: str, start: int, end: int) -> bool:
    """Tell whether the magnitude of a sum says that it is in the writer's own money, also beside a coin: 10 triệu hoặc 400U."""
    return bool(_LOCAL.search(low, start, end + 1))


def read_slang(source: Source, end: int) -> tuple[Decimal, int] | None:
    """Return the magnitude in the slang of the text's language behind a number that ends at ``end``, with its end."""
    text, low = source.text, source.low
    if source.is_indonesian and (found := _INDONESIAN_MILLIARD.match(text, end)):
        return _MILLIARD, found.end()
    if source.is_indian and (found := _LAKHS.match(text, end)):
        return _LAKH, found.end()
    if source.is_vietnamese:
        for pattern, magnitude in ((_CU, _MILLION), (_CHAI, _MILLION), (_LIT, _LAKH)):
            if (found := pattern.match(low, end)) and not _DEVICE.search(low[max(0, end - _NEAR) : end]):
                return magnitude, found.end()
    is_money = source.is_pidgin or _MONEY_BEFORE.search(low, max(0, end - _NEAR), end)
    if (found := _M.match(text, end)) and is_money:
        return _MILLION, found.end()
    return None
