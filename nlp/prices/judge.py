"""Which numbers are prices, and of what kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.vocabulary import Category, PriceKind
from nlp.prices.claims import read_claim
from nlp.prices.cues import NONE, Surroundings, survey
from nlp.prices.features import Features, describe, lay_out
from nlp.prices.measures import is_measure
from nlp.prices.model import Model, Opinion, weigh_opinion
from nlp.prices.quantities import Group, Quantity, Unit
from nlp.prices.reject import is_forecast, is_hypothetical, is_vague, names_token
from nlp.prices.shapes import is_one_coin

_LARGEST_BARE_PER_CENT = Decimal(100)
_SPOKEN_RATES = range(600, 800)
_FORECAST_KINDS = frozenset({PriceKind.EXCHANGE_RATE, PriceKind.UNIT_PRICE, PriceKind.VOLUME})
_NEAR = 8
_PER_CENT_KINDS = frozenset({PriceKind.FEE_RATE, PriceKind.YIELD_RATE})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a price is: its kind, how sure that is (0 to 1), the rule that found the amount."""

    kind: PriceKind
    confidence: float
    found_by: str


def describe_candidates(
    low: str,
    groups: Sequence[Group],
    category: Category | None,
) -> Iterator[tuple[Group, Features]]:
    """Yield the groups that may be prices with their features; vague and imagined sums never may."""
    around = survey(low, groups)
    layout = lay_out(low, groups)
    for index, group in enumerate(groups):
        if _may_be_price(group, around):
            yield group, describe(index, groups, around, layout, category)


def _may_be_price(group: Group, around: Surroundings) -> bool:
    low = around.low
    if any(quantity.amount <= 0 for quantity in group.quantities):
        return False
    if group.lead.is_guarded and group.lead.amount > _LARGEST_BARE_PER_CENT:
        # Points of an index.
        return False
    if is_measure(low, group):
        return False
    return not (is_vague(low, group) or is_hypothetical(low, group) or is_one_coin(group, low))


def judge(
    low: str,
    groups: Sequence[Group],
    category: Category | None,
    model: Model,
    opinions: Mapping[tuple[int, int], Opinion],
) -> Iterator[tuple[Group, Verdict]]:
    """Yield the groups that are prices, in order, each with its verdict; a bare number for a fee becomes per cent."""
    for group, features in describe_candidates(low, groups, category):
        judged = weigh_opinion(model.judge(features), opinions.get((group.start, group.end)))
        claim = read_claim(low, group)
        shares = {kind: share * claim.get(kind, 1.0) for kind, share in judged.items() if _fits(kind, group)}
        best = max(shares, key=lambda kind: shares[kind])
        if best == NONE or (best in _FORECAST_KINDS and _is_forecast_rate(low, group, best)):
            continue
        kind = PriceKind(best)
        verdict = Verdict(kind, round(shares[best] / sum(shares.values()), 3), _found_by(group, kind))
        yield _with_unit(group, kind), verdict


def _is_forecast_rate(low: str, group: Group, kind: str) -> bool:
    """Tell whether a rate is only expected; the price of a thing, or a sum, is one where the line names a coin."""
    if kind == PriceKind.VOLUME and "到账" in low[max(0, group.start - _NEAR) : group.start]:
        # 收BTC能到账5万U: money that comes in.
        return False
    return is_forecast(low, group) and (kind == PriceKind.EXCHANGE_RATE or names_token(low, group))


def _fits(kind: str, group: Group) -> bool:
    """Per cent goes with rates of fee and yield and nothing else; a sum of money never does."""
    if kind == NONE:
        return True
    if group.lead.unit is Unit.PERCENT:
        return kind in _PER_CENT_KINDS
    is_small = group.lead.unit is Unit.BARE and group.lead.amount <= _LARGEST_BARE_PER_CENT
    return kind not in _PER_CENT_KINDS or is_small


def _found_by(group: Group, kind: PriceKind) -> str:
    if group.is_range:
        return "price.range"
    if kind is PriceKind.EXCHANGE_RATE:
        return "price.rate"
    return {Unit.PERCENT: "price.percent", Unit.BARE: "price.context"}.get(group.lead.unit, "price.amount_unit")


def _with_unit(group: Group, kind: PriceKind) -> Group:
    if kind is PriceKind.EXCHANGE_RATE and group.lead.unit is Unit.BARE:
        return replace(group, quantities=tuple(_with_point(quantity) for quantity in group.quantities))
    if kind not in _PER_CENT_KINDS or group.lead.unit is Unit.PERCENT:
        return group
    return replace(group, quantities=tuple(_as_per_cent(quantity) for quantity in group.quantities))


def _with_point(quantity: Quantity) -> Quantity:
    """Read 收701 出708 as 7.01 and 7.08: rates of the yuan are spoken without the point."""
    is_spoken = quantity.amount == quantity.amount.to_integral_value() and quantity.amount in _SPOKEN_RATES
    return replace(quantity, amount=quantity.amount / 100) if is_spoken else quantity


def _as_per_cent(quantity: Quantity) -> Quantity:
    return replace(quantity, unit=Unit.PERCENT, currency="%")
