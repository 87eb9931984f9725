"""What the form of an amount and of the words that touch it says, without any list of kinds."""

import re
from decimal import Decimal

from nlp.prices.currencies import COINS
from nlp.prices.quantities import Group
from nlp.prices.tables_io import read_table

_RATES = {None if code == "-" else code: (Decimal(low), Decimal(high)) for code, low, high in read_table("rates.tsv")}
_TRADE_VERB = re.compile(
    r"(?:出|收|换|买|卖|求购|求|要|售|兑|急出|急收|有|buy(?:ing)?|sell(?:ing)?|need|swap|exchange|have|want|cần mua"
    r"|cần bán|mua|bán|đổi|ซื้อ|ขาย|แลก"
    r"|ទិញ|លក់|ដូរ|ဝယ်|ရောင်း|လဲ|куплю|продам|меняю|обменяю|jual|beli|tukar)\s?$",
)
_PER_ONE = re.compile(
    (
        r"\s?(?:一(?!天|日)[^\W\d_]|每(?!天|日)|个人|/(?!天|日|day|hari|ngày|วัน|день)|each|per(?! day)|a (?:pc|set"
        r"|piece)|apiece|mỗi|một|ต่อ|за |\bo'?z)"
    ),
)
_PER_DAY = re.compile(
    r"\s?(?:[一每/]?[天日]|/\s?day|per day|a day|daily|/\s?ngày|mỗi ngày|ต่อวัน|/\s?วัน|в день|в сутки|/\s?сутки"
    r"|per hari|/\s?hari|sehari|ក្នុងមួយថ្ងៃ|တစ်နေ့)"
)
_PER_MONTH = re.compile(
    r"\s?(?:[一每/]?个?月|/\s?mo(?:nth)?|per month|a month|monthly|/\s?tháng|một tháng|ต่อเดือน|/\s?เดือน|в мес"
    r"|/\s?мес|per bulan|/\s?bulan|sebulan|ក្នុងមួយខែ|တစ်လ)"
)
_RATIO = re.compile(r"(?<![\d.])1\s?[a-z一-鿿]{0,6}\s?[:=/兑换≈⇄~]\s?$|(?<![\d.])1\s?:\s?1?$")
_PER_COIN = re.compile(r"\d[^\d\n]{0,8}(?:ក្នុង|per|за|cho|ต่อ) ?$")
_LONGEST_PER_COIN = 24
_ONE_COIN = re.compile(r"(?:\s?(?:[:=≈⇄兑→]|等于|(?:只[给能]|能|可以?)?换|~)\s?\D{0,4}\d|\d{2,}[^\d%])")


def is_ratio(group: Group, low: str) -> bool:
    """Tell whether one coin stands right before the amount, as in ``1U=7.1`` and ``1:7.2``."""
    return bool(_RATIO.search(low[max(0, group.start - 14) : group.start]))


def is_one_coin(group: Group, low: str) -> bool:
    """Tell whether the group is the one coin that is paid for, as the 1 of ``1U=7.1``, which is no price."""
    quantity = group.lead
    is_one = quantity.amount == 1 and not group.is_range
    left = low[max(0, group.start - _LONGEST_PER_COIN) : group.start]
    return is_one and bool(_ONE_COIN.match(low, quantity.end) or _PER_COIN.search(left))


def has_rate_shape(group: Group) -> bool:
    """Tell whether the amount lies where rates of its currency for a dollar coin lie."""
    quantity = group.lead
    bounds = _RATES.get(quantity.currency)
    if bounds is None or quantity.magnitude > 1:
        return False
    is_large = bounds[0] > len(_RATES)
    is_fraction = quantity.amount != quantity.amount.to_integral_value()
    return (is_fraction or is_large) and bounds[0] <= quantity.amount <= bounds[1]


def touching(group: Group, low: str) -> list[str]:
    """Return names for what touches the group: a verb of trade before it, ``per piece``, ``per day``, ``per month`` behind."""
    names = []
    if _TRADE_VERB.search(low[max(0, group.start - 12) : group.start]):
        names.append("verb coin" if group.lead.currency in COINS else "verb")
    for name, pattern in (("each", _PER_ONE), ("day", _PER_DAY), ("month", _PER_MONTH)):
        if pattern.match(low, group.end):
            names.append(name)
    return names
