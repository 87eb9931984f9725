"""Which of the currencies written beside a number is the number's own: a coin may be what is sold, or the next number's."""

import re
from dataclasses import replace
from decimal import Decimal

from nlp.prices.currencies import COINS, Currency, read_prefix, read_suffix
from nlp.prices.quantities import Quantity, Unit
from nlp.prices.source import Source

Name = tuple[Currency, int]
"""A currency and where its name starts, before a number, or ends, behind one."""

_LEAST_BEHIND_COIN = Decimal(10)
_SPAN_OF_TIME = re.compile(r"\s?(?:days?|months?|hari|bulan|ngày|tháng|วัน|เดือน|ថ្ងៃ|ខែ|ရက်|дней|дня|天|个月)")
_FIGURE = re.compile(r"\s?\d")
# The letter and the words for the coin stand before sums too: u 2000, 油 3k; 柴油 and 豆油 are sold by the barrel.
_SHORT_COIN = re.compile(r"(?:(?:(?<!\w)|(?<=[⺀-鿿]))u|(?:(?<![⺀-鿿])|(?<=[收出换要黑白点有买卖求]))(?:油|优))\s?$")
_LONGEST_SHORT_COIN = len("油 ")
_ROUND, _LARGEST_ROUND = Decimal(100), Decimal(10_000)
_YUAN_RATES = (Decimal("5.5"), Decimal("8.6"))
# What a coin costs in rupiah and in dong.
_LOCAL_RATES = ((Decimal(14_000), Decimal(19_000)), (Decimal(22_000), Decimal(28_000)))


def read_names(source: Source, bare: Quantity, floor: int) -> tuple[Name | None, Name | None]:
    """Return the currencies before and behind ``bare`` that are its own; ``floor`` is where the number before it ends."""
    low = source.low
    suffix = read_suffix(source.text, low, bare.end, bare.amount)
    if suffix is not None and _is_not_its_own(source, bare, *suffix):
        suffix = None
    elif suffix is not None and suffix[0].written == "盾" and not source.names_vietnam:
        suffix = replace(suffix[0], code="IDR"), suffix[1]
    prefix = read_prefix(low, bare.start)
    if prefix is not None and (
        prefix[1] < floor or (prefix[0].code in COINS and (suffix is not None or not _is_behind_coin(low, bare)))
    ):
        prefix = None
    if prefix is None and suffix is None:
        prefix = _read_short_coin(low, bare, floor)
    return prefix, suffix


def _is_not_its_own(source: Source, bare: Quantity, currency: Currency, end: int) -> bool:
    low = source.low
    if currency.written in ("do", "d"):
        # 47 triệu do …: "because"; in English a verb, in Portuguese "of the".
        return bare.magnitude > 1 or not source.is_vietnamese
    if currency.written == "盾":
        # Else it is the key device of a bank account, or the money of Indonesia.
        return not source.names_vietnam and not source.names_indonesia
    if low[bare.end] != " " or bare.unit is not Unit.BARE:
        return False
    if bare.is_words:
        # ကုမ္ပဏီသုံး ဘတ် ၉၀၀: a word that is a digit too, then a price.
        return bool(_FIGURE.match(low, end))
    # 币安7.04 汇旺U折0.985: a rate of the yuan, then one of the coin.
    is_rate = _YUAN_RATES[0] <= bare.amount <= _YUAN_RATES[1] and bare.amount % 1 != 0
    return is_rate and currency.code == "USDH" and end < len(low)


def _is_behind_coin(low: str, bare: Quantity) -> bool:
    """A coin before a number is its unit unless the number looks like a rate or counts days."""
    if _SPAN_OF_TIME.match(low, bare.end) or _is_local_rate(bare):
        return False
    return bare.amount >= _LEAST_BEHIND_COIN and not low.startswith("/", bare.end)


def _is_local_rate(bare: Quantity) -> bool:
    is_bare = bare.unit is Unit.BARE and bare.amount % 1000 != 0
    return is_bare and any(lowest <= bare.amount < highest for lowest, highest in _LOCAL_RATES)


def _read_short_coin(low: str, bare: Quantity, floor: int) -> Name | None:
    """Read the coin before a round sum; rates are not round."""
    found = _SHORT_COIN.search(low, max(floor, bare.start - _LONGEST_SHORT_COIN, 0), bare.start)
    is_named = bare.unit is Unit.MAGNITUDE
    is_sum = bare.amount % (10 * _ROUND if is_named else _ROUND) == 0 and (is_named or bare.amount <= _LARGEST_ROUND)
    if (
        found is None
        or not is_sum
        or low.startswith(("/", "=", "一", "每"), bare.end)
        or _SPAN_OF_TIME.match(low, bare.end)
    ):
        return None
    return Currency("USDT", Decimal(1), Decimal(1), "u", ()), found.start()
