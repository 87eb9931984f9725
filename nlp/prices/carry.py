"""Currencies that an amount takes from the words around it: the same phrase, the heading of a list, the pair of a rate."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from domain.vocabulary import PriceKind
from nlp.prices.currencies import COINS, TOKEN, find_names
from nlp.prices.judge import Verdict
from nlp.prices.quantities import Group, Unit
from nlp.prices.slang import LOCAL_MONEY, is_local
from nlp.prices.tables import Heading, ends_row, find_headings, heading_for

Judged = tuple[Group, Verdict]

FARTHEST_BEFORE = 20
FARTHEST_BEHIND = 12
_PHRASE_BREAK = re.compile(r"[\n。;!?]|\.\s")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LIST_MARK = re.compile(r"[,、/|]")
_NEXT_IN_LIST = 4
_SALE_KINDS = frozenset({PriceKind.UNIT_PRICE, PriceKind.DEPOSIT, PriceKind.SALARY, PriceKind.BOUNTY})
# What stands farther off on a line without end says nothing of a number.
_LONGEST_LINE = 400
_MOST_FOR_A_COIN = Decimal("1.3")


def carry_currencies(low: str, judged: Sequence[Judged]) -> list[Group]:
    """Return the groups of ``judged``, those without a currency with the one that the text carries over to them."""
    judged = [(_without_coin(low, group, verdict), verdict) for group, verdict in judged]
    if all(group.lead.currency is not None for group, _ in judged):
        return [group for group, _ in judged]
    headings = find_headings(low, [group for group, _ in judged])
    carried: list[Group] = []
    for index, (group, verdict) in enumerate(judged):
        currency = group.lead.currency or _find(low, index, judged, headings)
        if currency is None and carried and verdict.kind is judged[index - 1][1].kind:
            currency = _from_row_above(low, carried[-1], group)
        carried.append(_with_currency(group, currency))
    return carried


def _without_coin(low: str, group: Group, verdict: Verdict) -> Group:
    """A rate that names the coin and is far from one is paid in money: 收 7.05 出 7.10 U."""
    is_far = (
        verdict.kind is PriceKind.EXCHANGE_RATE
        and group.lead.currency in ("USDT", "USDC")
        and group.lead.amount > _MOST_FOR_A_COIN
    )
    if not is_far or TOKEN.search(low, max(0, group.start - _LONGEST_LINE), group.end + _LONGEST_LINE):
        return group
    return replace(group, quantities=tuple(replace(each, currency=None) for each in group.quantities))


def _find(low: str, index: int, judged: Sequence[Judged], headings: Sequence[Heading]) -> str | None:
    group, verdict = judged[index]
    if verdict.kind is PriceKind.EXCHANGE_RATE:
        return _money_of_rate(low, group) or _money_of_heading(heading_for(group.start, headings), group)
    currency = _from_neighbour(low, index, judged) or heading_for(group.start, headings)
    return None if is_local(low, group.start, group.end) and currency not in LOCAL_MONEY else currency


def _with_currency(group: Group, currency: str | None) -> Group:
    if currency is None or group.lead.currency is not None:
        return group
    quantities = tuple(replace(each, currency=each.currency or currency) for each in group.quantities)
    return replace(group, quantities=quantities)


def _money_of_heading(currency: str | None, group: Group) -> str | None:
    return None if currency == "USDT" and group.lead.amount > _MOST_FOR_A_COIN else currency


def _from_row_above(low: str, above: Group, group: Group) -> str | None:
    """Rows of a list go on in the currency of the first one."""
    is_next_line = low.count("\n", above.end, group.start) == 1
    return above.lead.currency if is_next_line and ends_row(low, above) and ends_row(low, group) else None


def _from_neighbour(low: str, index: int, judged: Sequence[Judged]) -> str | None:
    """Take the currency of the nearest amount of a like kind in the same phrase, the one before first."""
    group, verdict = judged[index]
    for step, farthest in ((-1, FARTHEST_BEFORE), (1, FARTHEST_BEHIND)):
        at = index + step
        while 0 <= at < len(judged):
            other, kind = judged[at][0], judged[at][1].kind
            gap = low[group.end : other.start] if step > 0 else low[other.end : group.start]
            if _length(gap) > farthest or _PHRASE_BREAK.search(gap):
                break
            if other.lead.unit is Unit.MONEY and _is_carried(gap, other.lead.currency, verdict.kind, kind):
                return other.lead.currency
            at += step
    return None


def _length(gap: str) -> float:
    """Letters of spaced scripts say less each than Chinese characters."""
    dense = sum(map("⺀".__le__, gap))
    return (10 * dense + 4 * (len(gap) - dense)) / 10


def _is_carried(gap: str, currency: str | None, kind: PriceKind, other: PriceKind) -> bool:
    """Tell whether a number takes the currency of another across ``gap``; in Chinese a 元 or 块 counts for its own number."""
    if not _HAN.search(gap):
        return kind is other or (kind in _SALE_KINDS and other in _SALE_KINDS)
    return kind is other and (currency != "CNY" or (_length(gap) < _NEXT_IN_LIST and bool(_LIST_MARK.search(gap))))


def _money_of_rate(low: str, group: Group) -> str | None:
    """The money paid for one coin: the only plain money named on the line, the nearest of several, or a line above it."""
    line_start = max(low.rfind("\n", 0, group.start) + 1, group.start - _LONGEST_LINE)
    line_end = low.find("\n", group.end, group.end + _LONGEST_LINE)
    named = find_names(low, line_start, min(len(low), group.end + _LONGEST_LINE) if line_end < 0 else line_end)
    money = [(start, code) for start, code in named if code not in COINS and not _is_sold_dollar(code, group)]
    if money:
        codes = {code for _, code in money}
        before = [code for start, code in money if start < group.start]
        return before[-1] if before and len(codes) > 1 else money[0][1]
    if {code for _, code in named} >= {"USDT", "USDH"} and group.lead.amount < _MOST_FOR_A_COIN:
        return "USDT"
    above = [
        code
        for _, code in find_names(low, max(0, line_start - _LONGEST_LINE), line_start)
        if code not in COINS and not _is_sold_dollar(code, group)
    ]
    return above[-1] if len(set(above)) == 1 else None


def _is_sold_dollar(code: str, group: Group) -> bool:
    """A dollar far from one is what is sold, not what is paid: 人民币换美金 收7.1."""
    return code == "USD" and group.lead.amount > _MOST_FOR_A_COIN
