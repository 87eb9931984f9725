"""Which numbers are prices, and of what kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.vocabulary import Category, PriceKind
from nlp.prices.cues import NONE, Surroundings
from nlp.prices.kinds import has_rate_shape, is_ratio, score_kinds
from nlp.prices.quantities import Group, Quantity, Unit
from nlp.prices.reject import counts_things, is_forecast, is_hypothetical, is_vague
from nlp.prices.tables import Heading, PriceColumns, ends_row, find_columns, find_headings, is_in

_FEWEST_ROWS = 3
_PERCENT_THRESHOLD = 1.2
_GUARDED_THRESHOLD = 1.5
_BARE_THRESHOLD = 1.15
_MAGNITUDE_THRESHOLD = 0.5
_ONE_OF_PRICE_WORDS = re.compile(r"价|报价|收费|套餐|赔付|price|rate|giá|ราคา|цен|harga|តម្លៃ|ဈေး|usdt|\du(?![a-z])|元")
_FOLLOWS_SUM = re.compile(r"\s*(?:$|[^\w\s]|[\n]|一|每|起|左右|以[上下内]|现|结|收|出|包|多(?!人)|整|不|全|随|带|到|可|有|量|要|能|内|封|，)")
_YEARS = range(1900, 2100)
_BASE = 1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a price is: its kind, how sure that is (0 to 1), the rule that found it, the currency of a heading over it."""

    kind: PriceKind
    confidence: float
    found_by: str
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class _Layout:
    """What the lines of the message say of its numbers."""

    headings: Sequence[Heading]
    columns: PriceColumns
    rows: int


def judge(
    groups: Sequence[Group],
    around: Surroundings,
    category: Category | None,
) -> Iterator[tuple[Group, Verdict]]:
    """Yield the groups that are prices, in order, each with its verdict."""
    headings = find_headings(around.low, groups)
    rows = sum(ends_row(around.low, group) for group in groups) if _ONE_OF_PRICE_WORDS.search(around.low) else 0
    layout = _Layout(headings, find_columns(around.low), rows)
    for group in groups:
        verdict = _judge_one(group, around, category, layout)
        if verdict is not None:
            yield group, verdict


def _judge_one(group: Group, around: Surroundings, category: Category | None, layout: _Layout) -> Verdict | None:
    low = around.low
    if any(quantity.amount <= 0 for quantity in group.quantities):
        return None
    if is_vague(low, group) or is_hypothetical(low, group) or _is_one_coin(group, low):
        return None
    scores = score_kinds(group, around, category)
    if group.lead.unit is Unit.PERCENT:
        return _judge_percent(group, scores)
    if group.lead.unit is not Unit.MONEY and not _is_evident(group, around, scores, layout):
        return None
    verdict = _best(group, scores)
    if verdict is None or (verdict.kind is PriceKind.EXCHANGE_RATE and is_forecast(low, group)):
        return None
    return verdict


_ONE_COIN = re.compile(r"\s?(?:[:=≈⇄兑→]|等于|换|~)\s?\D{0,4}\d")


def _is_one_coin(group: Group, low: str) -> bool:
    """The 1 of ``1U=7.1`` is the coin that is paid for, no price."""
    quantity = group.lead
    return quantity.amount == 1 and bool(_ONE_COIN.match(low, quantity.end)) and not group.is_range


def _judge_percent(group: Group, scores: dict[str, float]) -> Verdict | None:
    best = max((PriceKind.FEE_RATE, PriceKind.YIELD_RATE), key=lambda kind: scores[kind])
    threshold = _GUARDED_THRESHOLD if group.lead.is_guarded else _PERCENT_THRESHOLD
    if scores[best] < threshold or scores[best] <= scores[NONE]:
        return None
    return Verdict(best, _confidence(scores, best, 0.95), "price.percent")


def _is_evident(group: Group, around: Surroundings, scores: dict[str, float], layout: _Layout) -> bool:
    low, quantity = around.low, group.lead
    if is_in(group, layout.columns.prices):
        return True
    if is_in(group, layout.columns.others) or _is_year(low, quantity):
        return False
    if is_ratio(group, low) or (has_rate_shape(group) and scores[PriceKind.EXCHANGE_RATE] > _BARE_THRESHOLD):
        return True
    if counts_things(low, group):
        return False
    said = max(scores[PriceKind.UNIT_PRICE] - _BASE, *(scores[kind] for kind in PriceKind if kind in scores and kind != PriceKind.UNIT_PRICE))
    if scores[NONE] > said:
        return False
    if quantity.unit is Unit.MAGNITUDE:
        return said >= _MAGNITUDE_THRESHOLD or bool(_FOLLOWS_SUM.match(low, quantity.end))
    is_row = ends_row(low, group) and (layout.rows >= _FEWEST_ROWS or bool(layout.headings))
    return said >= _BARE_THRESHOLD or is_row


def _is_year(low: str, quantity: Quantity) -> bool:
    written = low[quantity.start : quantity.end]
    return written.isdigit() and quantity.amount in _YEARS and not low.startswith("/", quantity.end)


def _best(group: Group, scores: dict[str, float]) -> Verdict | None:
    kinds = [kind for kind in PriceKind if kind in scores]
    best = max(kinds, key=lambda kind: scores[kind])
    if scores[NONE] > scores[best]:
        return None
    sure = {Unit.MONEY: 0.97, Unit.MAGNITUDE: 0.85, Unit.BARE: 0.75}.get(group.lead.unit, 0.75)
    found_by = "price.amount_unit" if group.lead.unit is not Unit.BARE else "price.context"
    if best is PriceKind.EXCHANGE_RATE:
        found_by = "price.rate"
    return Verdict(best, _confidence(scores, best, sure), found_by)


def _confidence(scores: dict[str, float], best: str, sure: float) -> float:
    """Lower ``sure`` by how near the second best kind comes."""
    others = [score for kind, score in scores.items() if kind != best]
    margin = scores[best] - max(others, default=0.0)
    return round(sure * (1 - 0.35 / (1 + 2 * max(margin, 0.0))), 3)
