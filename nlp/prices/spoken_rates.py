"""Rates spoken with 点 for the point (7点1, 7点零6, 7零6, 七点零四), told apart from the hours that are told in the same way."""

import re

HANZI_FRACTION = re.compile(r"点([零〇一二三四五六七八九]{1,3})(?![十分刻半])")
_FRACTION = re.compile(r"(?:[点點]([零〇]?\d|\d{2})|([零〇]\d))(?![\d.,%:十分刻半到前后]|个(?! ?点))", re.ASCII)
# Beside these it is a rate, behind those an hour.
_RATE_NEAR = re.compile(r"[u油价率换扣抽]|usdt|泰达|点[位数]|车队|个 ?点")
_HOUR_NEAR = re.compile(r"[天晚早午周日号]")
_TRADE_BEFORE = re.compile(r"[收出买卖]\s?$")
_NEAR, _NEARER = 8, 2
_RATES_OF_THE_YUAN = ("6", "7")
_LONGEST_WHOLE = 2
_ZERO = str.maketrans("零〇", "00")


def read_spoken_fraction(low: str, start: int, end: int) -> tuple[str, int] | None:
    """Return the figures behind the 点 (or the 零 without it) of a rate whose whole part is ``start:end``, with their end."""
    whole = low[start:end]
    found = _FRACTION.match(low, end) if whole.isdigit() and len(whole) <= _LONGEST_WHOLE else None
    if found is None:
        return None
    figures = (found[1] or found[2]).translate(_ZERO)
    return (figures, found.end()) if _is_rate(low, start, found.start(), figures, found.end()) else None


def _is_rate(low: str, start: int, point: int, figures: str, end: int) -> bool:
    if len(figures) > 1 and low[start:point] not in _RATES_OF_THE_YUAN:
        return False
    if _HOUR_NEAR.search(low, max(0, start - _NEARER), start):
        return False
    is_traded = len(figures) > 1 and _TRADE_BEFORE.search(low, max(0, start - _NEARER), start)
    return bool(is_traded or _RATE_NEAR.search(low, max(0, start - _NEAR), end + _NEAR))
