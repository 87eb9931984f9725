"""Ranges and alternatives: two amounts that stand for one thing and share their unit."""

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.prices.quantities import Group, Quantity, Unit
from nlp.prices.slang import LOCAL_MONEY, is_local

LONGEST_CONNECTOR = 9
_LARGEST_SHARED_NUMBER = 1000
_RANGE = re.compile(
    r"\s*(?:-{1,2}|–|—{1,2}|~{1,2}|～|〜|−|―|至|到|或者?|\.{2,3}|/?到|to|till|until|up to|or|hoặc|hay|đến|tới|den"
    r"|ถึง|หรือ|до|или|по"
    r"|hingga|sampai|atau|s/d|ដល់|ឬ|ទៅ|မှ|ထိ)\s*",
)
_BOTH = re.compile(r"\s*(?:and|và|и|到|dan|与|和)\s*")
_BETWEEN = re.compile(r"(?:between|từ|giữa|от|antara|介于|在)\s*$")
_STROKE = re.compile(r"\s?[/、|]\s?")
_COMMA = re.compile(r",")
_WIDEST_LIST = 20


def group_ranges(low: str, quantities: Sequence[Quantity]) -> list[Group]:
    """Join neighbouring ``quantities`` that are ends of a range or alternatives, and give each the unit of the other."""
    groups: list[Group] = []
    for quantity in quantities:
        joined = _join(low, groups[-1], quantity) if groups else None
        if joined is None:
            group = _reach_back(low, groups, Group((quantity,)), _COMMA, fewest=2)
        else:
            groups.pop()
            group = joined if joined.is_range else _reach_back(low, groups, joined, _STROKE, fewest=1)
        groups.append(group)
    return groups


def _reach_back(low: str, groups: list[Group], group: Group, mark: re.Pattern[str], *, fewest: int) -> Group:
    """Take the bare numbers that stand before ``group`` with a ``mark`` between into it, ``fewest`` at least."""
    first, behind = len(groups), group
    while first > 0 and _leads_up(groups[first - 1], behind, group.lead):
        if not mark.fullmatch(low, groups[first - 1].end, behind.start):
            break
        first -= 1
        behind = groups[first]
    if len(groups) - first < fewest:
        return group
    taken = tuple(_take_currency(each.lead, group.lead) for each in groups[first:])
    del groups[first:]
    return Group((*taken, *group.quantities))


def _leads_up(before: Group, behind: Group, named: Quantity) -> bool:
    """Tell whether a lone number is the next smaller of alternatives, and not the number of a point in a list."""
    first, second = before.lead, behind.quantities[0]
    is_alone = len(before.quantities) == 1 and first.unit is Unit.BARE and named.unit is Unit.MONEY
    return is_alone and first.amount < second.amount and named.amount <= first.amount * _WIDEST_LIST


def _join(low: str, group: Group, quantity: Quantity) -> Group | None:
    gap = low[group.end : quantity.start]
    if len(gap) > LONGEST_CONNECTOR or not _is_comparable(group.lead, quantity):
        return None
    if quantity.currency not in LOCAL_MONEY and is_local(low, group.lead.start, group.lead.end):
        return None
    is_range = bool(_RANGE.fullmatch(gap)) or _is_between(low, group, gap)
    if is_range and len(group.quantities) == 1 and not _is_rate_and_limit(low, group, gap):
        first, second = _share_unit(group.lead, quantity)
        return Group((first, second), is_range=True)
    if _STROKE.fullmatch(gap) and not group.is_range and _is_alternative(group, quantity):
        shared = tuple(_take_currency(each, quantity) for each in group.quantities)
        return Group((*shared, quantity))
    return None


_LIMIT = re.compile(r"\s*(?:до|up to|sampai|hingga)\s*")
_AT = re.compile(r"(?:по|at|di|rate|курс)\s?$")


def _is_rate_and_limit(low: str, group: Group, gap: str) -> bool:
    """Tell apart a rate and the most that is taken at it: беру по 478 до 3000 usdt."""
    if gap.strip() == "по":
        # A sum and its rate; only с 5 по 10 is a range.
        return not low.endswith(("с ", "с"), 0, group.start)
    return bool(_LIMIT.fullmatch(gap)) and bool(_AT.search(low[max(0, group.start - 5) : group.start]))


def _is_between(low: str, group: Group, gap: str) -> bool:
    return bool(_BOTH.fullmatch(gap)) and bool(_BETWEEN.search(low[max(0, group.start - 10) : group.start]))


def _is_comparable(first: Quantity, second: Quantity) -> bool:
    units = {first.unit, second.unit}
    is_same_money = first.currency == second.currency or None in (first.currency, second.currency)
    return is_same_money and (Unit.PERCENT not in units or units <= {Unit.PERCENT, Unit.BARE})


def _is_alternative(group: Group, second: Quantity) -> bool:
    is_plain = all(each.unit in (Unit.BARE, Unit.MAGNITUDE) for each in group.quantities)
    return is_plain and second.unit is not Unit.BARE and group.lead.amount <= second.amount


def _share_unit(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    if first.unit in (Unit.BARE, Unit.MAGNITUDE):
        return _take_unit(first, second, is_lower=True), second
    if first.unit is Unit.MONEY and second.unit is Unit.MAGNITUDE:
        second = _take_unit(second, first, is_lower=False)
        takes = first.magnitude == 1 and first.number < second.number and first.number < _LARGEST_SHARED_NUMBER
        return (replace(first, amount=first.amount * second.magnitude) if takes else first), second
    if second.unit in (Unit.BARE, Unit.MAGNITUDE):
        return first, _take_unit(second, first, is_lower=False)
    return first, second


def _take_unit(bare: Quantity, named: Quantity, *, is_lower: bool) -> Quantity:
    """Give ``bare`` the unit of the other end, and its magnitude where the numbers run on (20-50w, but not 1000-10万)."""
    takes = bare.magnitude == 1 and named.magnitude > 1 and bare.number < _LARGEST_SHARED_NUMBER
    runs_on = bare.number <= named.number if is_lower else bare.number > named.number
    amount = bare.amount * named.magnitude if takes and runs_on else bare.amount
    magnitude = named.magnitude if takes and runs_on else bare.magnitude
    unit = named.unit if named.unit is not Unit.BARE else bare.unit
    return replace(
        bare,
        amount=amount * named.factor,
        magnitude=magnitude,
        unit=unit,
        currency=named.currency,
        factor=named.factor,
        is_guarded=named.is_guarded,
    )


def _take_currency(bare: Quantity, named: Quantity) -> Quantity:
    if named.unit is not Unit.MONEY or bare.unit is Unit.MONEY:
        return bare if named.unit is not Unit.PERCENT else replace(bare, unit=Unit.PERCENT, currency="%")
    return replace(bare, unit=Unit.MONEY, currency=named.currency)
