"""What an amount is for: the words around it weighed together, never one of them alone."""

import re
from decimal import Decimal

from domain.vocabulary import Category, PriceKind
from nlp.prices.cues import NONE, Surroundings, weigh
from nlp.prices.currencies import COINS
from nlp.prices.quantities import Group, Unit
from nlp.prices.tables_io import read_table

_MONEY_KINDS = (
    PriceKind.UNIT_PRICE,
    PriceKind.BOUNTY,
    PriceKind.DEPOSIT,
    PriceKind.EXCHANGE_RATE,
    PriceKind.VOLUME,
    PriceKind.SALARY,
)
_RATE_KINDS = (PriceKind.FEE_RATE, PriceKind.YIELD_RATE)
_LINE_KINDS = (PriceKind.BOUNTY, PriceKind.VOLUME, PriceKind.SALARY)
_HINTS = {
    Category.BOUNTY: {PriceKind.BOUNTY: 1.2},
    Category.LAUNDERING: {PriceKind.FEE_RATE: 1.5, PriceKind.VOLUME: 0.3},
    Category.STABLECOIN_QUOTE: {PriceKind.EXCHANGE_RATE: 1.0, PriceKind.FEE_RATE: 1.0},
    Category.VIRTUAL_ASSET_PROMOTION: {PriceKind.YIELD_RATE: 1.2},
    Category.ACCOUNT_FREEZE: {PriceKind.VOLUME: 0.8},
}
_BASE_UNIT_PRICE = 1.0
_RATES = {
    None if code == "-" else code: (Decimal(low), Decimal(high)) for code, low, high in read_table("rates.tsv")
}
_TRADE_VERB = re.compile(
    r"(?:出|收|换|买|卖|求购|求|要|售|兑|急出|急收|buy(?:ing)?|sell(?:ing)?|need|swap|exchange|have|want|cần mua|cần bán|mua|bán|ซื้อ|ขาย|ទិញ|លក់|куплю|продам|меняю|jual|beli|tukar)\s?$",
)
_PER_ONE = re.compile(r"\s?(?:一[个套张条只人台]|每|/|each|per|a pc|mỗi|ต่อ|за шт)")
_COIN = re.compile(r"(?<![a-z])(?:usdt|usdh|usdc|btc|u|trx|eth|тезер\w*|юсдт)(?![a-z盾盘])|泰达|汇旺|币|汇率|换汇|兑换|tỷ giá|เรท|อัตรา|អត្រា|ငွေလဲ|курс|exchange|rate|kurs")
_RATIO = re.compile(r"(?<![\d.])1\s?[a-z一-鿿]{0,6}\s?[:=/兑≈⇄]\s?$|(?<![\d.])1\s?:\s?1?$")
_STRONG_RATE = 2.9
_RATE_SHAPE_BONUS = 2.2
_LARGEST_RATE = Decimal(60_000)


def score_kinds(group: Group, around: Surroundings, category: Category | None) -> dict[str, float]:
    """Return how much speaks for each kind of price, and for :data:`~nlp.prices.cues.NONE`, with no kind ruled in yet."""
    said = weigh(group, around)
    if group.lead.unit is Unit.PERCENT:
        return _score_percent(said, around, category)
    scores = {str(kind): said.get(kind, 0.0) for kind in _MONEY_KINDS}
    for kind in _LINE_KINDS:
        scores[kind] += around.whole.get(f"line {kind}", 0.0) * (1.0 if scores[kind] else 0.6)
    for kind, bonus in _HINTS.get(category, {}).items() if category else ():
        if kind in _MONEY_KINDS:
            scores[kind] += bonus
    scores[PriceKind.UNIT_PRICE] += _BASE_UNIT_PRICE
    scores[PriceKind.VOLUME] += _trade_bonus(group, around.low)
    scores[PriceKind.EXCHANGE_RATE] = _rate_score(group, around, scores[PriceKind.EXCHANGE_RATE])
    scores[NONE] = said.get(NONE, 0.0) * (0.25 if group.lead.unit is Unit.MONEY else 0.8)
    return scores


def _score_percent(said: dict[str, float], around: Surroundings, category: Category | None) -> dict[str, float]:
    scores = {str(kind): said.get(kind, 0.0) + around.whole.get(f"topic {kind}", 0.0) for kind in _RATE_KINDS}
    for kind, bonus in _HINTS.get(category, {}).items() if category else ():
        if kind in _RATE_KINDS:
            scores[kind] += bonus
    scores[NONE] = said.get(NONE, 0.0)
    return scores


def _trade_bonus(group: Group, low: str) -> float:
    """A coin bought or sold by the sum (出5000U) is a stock, unless it is the price of one thing."""
    if group.lead.currency not in COINS or _PER_ONE.match(low, group.end):
        return 0.0
    left = low[max(0, group.start - 12) : group.start]
    return 2.6 if _TRADE_VERB.search(left) else 0.0


def is_ratio(group: Group, low: str) -> bool:
    """Tell whether one coin stands right before the amount, as in ``1U=7.1`` and ``1:7.2``."""
    return bool(_RATIO.search(low[max(0, group.start - 14) : group.start]))


def has_rate_shape(group: Group) -> bool:
    """Tell whether the amount lies where rates of its currency for a dollar coin lie."""
    quantity = group.lead
    bounds = _RATES.get(quantity.currency)
    is_decimal = quantity.amount != quantity.amount.to_integral_value() or quantity.amount > bounds[0] if bounds else False
    if quantity.currency is None and quantity.amount == quantity.amount.to_integral_value():
        return False
    return bounds is not None and is_decimal and bounds[0] <= quantity.amount <= bounds[1]


def _rate_score(group: Group, around: Surroundings, said: float) -> float:
    if is_ratio(group, around.low):
        return said + 3.0
    if group.lead.amount > _LARGEST_RATE:
        return 0.0
    if has_rate_shape(group) and _COIN.search(around.low):
        return said + _RATE_SHAPE_BONUS
    return said if said >= _STRONG_RATE else 0.0
