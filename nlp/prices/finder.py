"""Prices of a text: numbers with their units, told apart from other numbers, with what they are paid for."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.reading import Price
from domain.vocabulary import Category, PriceKind
from nlp.aligned import LONGEST_READ, Aligned, lower_in_step
from nlp.frame import frame_of
from nlp.prices.amounts import find_quantities
from nlp.prices.carry import carry_currencies
from nlp.prices.enumerators import blank_enumerators
from nlp.prices.judge import Verdict, judge
from nlp.prices.masks import BLANK, mask_codes
from nlp.prices.model import Opinion, load_model
from nlp.prices.quantities import Group, Unit
from nlp.prices.ranges import group_ranges
from nlp.prices.tables import find_sizes
from nlp.prices.tiers import THRESHOLD

# Letters for the zeros at the end of a number or between its digits: 15oo, 6o一张, 1O0, 2O0u, and the Burmese letter like one.
_ZERO_LETTERS = str.maketrans("oOဝ", "000")
_ZEROS = re.compile(
    r"(?<![A-Za-z0-9_@./-])[1-9]\d{0,6}"
    r"(?:[oO]{2,4}(?![A-Za-z0-9])|ဝ{2,6}(?![\u1000-\u102a\u103b-\u103e])|[oO](?=[一元块个条张套万])|(?:[oO]{1,3}\d{1,4}){1,3}(?![A-Za-tv-z0-9_@]|[uU][A-Za-z0-9]))",
    re.ASCII,
)
# Somebody adds up; what is added up no one can tell.
_SUM = re.compile(r"[\d\s+*x×.,加减乘=]+")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a text: ``low`` is its reading form in lower case with what is no price blanked, ``groups`` stand in it."""

    low: str
    groups: Sequence[Group]


def find_prices(
    aligned: Aligned,
    taken: Sequence[tuple[int, int]] = (),
    category: Category | None = None,
) -> list[Price]:
    """Return the prices of a text in the order of their spans, each amount, currency and kind once.

    ``taken`` are stretches of the text as served (wallets, handles, links) whose digits are no prices; ``category`` is a hint
    where the kind of the message is known. Spans point into the text as served. Never raises, and takes time linear in
    the length of the text; what stands behind 2,000 numbers or ``LONGEST_READ`` characters is not read.
    """
    return judge_prices(aligned, find_numbers(aligned, taken), category, {})


def find_numbers(aligned: Aligned, taken: Sequence[tuple[int, int]]) -> Numbers:
    """The numbers of a text that may be prices or not."""
    return Numbers(*find_groups(aligned, taken))


def judge_prices(
    aligned: Aligned,
    numbers: Numbers,
    category: Category | None,
    opinions: Mapping[tuple[int, int], Opinion],
) -> list[Price]:
    """Return the prices among ``numbers``; ``opinions`` are an encoder's scores of kinds by start and end of a group."""
    if not numbers.groups:
        return []
    judged = list(judge(numbers.low, numbers.groups, category, load_model(), opinions))
    carried = _in_sizes_of_headings(numbers.low, carry_currencies(numbers.low, judged), judged)
    return _unique(
        [
            _price(aligned, group, verdict, index)
            for group, (_, verdict) in zip(carried, judged, strict=True)
            for index in range(len(group.quantities))
        ],
    )


def _in_sizes_of_headings(
    low: str, groups: Sequence[Group], judged: Sequence[tuple[Group, Verdict]]
) -> Sequence[Group]:
    sizes = find_sizes(low)
    if not sizes:
        return groups
    return [_in_size(low, group, verdict, sizes) for group, (_, verdict) in zip(groups, judged, strict=True)]


def _in_size(low: str, group: Group, verdict: Verdict, sizes: Sequence[tuple[int, Decimal]]) -> Group:
    """A bare sum in a cell of a table in what the last heading above it counts; the number of a model is glued to its name."""
    above = next(((start, size) for start, size in reversed(sizes) if start <= group.start), None)
    if above is None or group.lead.unit is not Unit.BARE or verdict.kind is PriceKind.EXCHANGE_RATE:
        return group
    if group.lead.amount >= above[1]:
        return group
    if low.count("\n", above[0], group.start) == 0 or low[group.start - 1] not in " :|\t\n":
        return group
    return replace(group, quantities=tuple(replace(each, amount=each.amount * above[1]) for each in group.quantities))


def find_groups(aligned: Aligned, taken: Sequence[tuple[int, int]]) -> tuple[str, list[Group]]:
    """Return the reading form in lower case, what is no price blanked, with its numbers joined to ranges."""
    shown = _without_frame(blank_enumerators(aligned, _blank_taken(aligned, taken)))
    text = _ZEROS.sub(_zeros, shown[:LONGEST_READ])
    low = mask_codes(lower_in_step(text))
    if _SUM.fullmatch(low):
        return low, []
    text = "".join(hidden if hidden in (BLANK, THRESHOLD) else char for char, hidden in zip(text, low, strict=True))
    return low, group_ranges(low, find_quantities(text, low))


def _zeros(found: re.Match[str]) -> str:
    return found[0].translate(_ZERO_LETTERS)


def _without_frame(text: str) -> str:
    """``text`` with spaces for the random letters and digits that frame it."""
    for start, end in frame_of(text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _blank_taken(aligned: Aligned, taken: Sequence[tuple[int, int]]) -> str:
    if not taken:
        return aligned.text
    chars = list(aligned.text)
    spans = sorted(taken)
    at = 0
    for index, (start, end) in enumerate(zip(aligned.starts, aligned.ends, strict=True)):
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at < len(spans) and spans[at][0] < end and start < spans[at][1]:
            chars[index] = BLANK
    return "".join(chars)


def _price(aligned: Aligned, group: Group, verdict: Verdict, index: int) -> Price:
    quantity = group.quantities[index]
    start, end = aligned.served_span(quantity.start, quantity.end)
    return Price(
        start=start,
        end=end,
        text=aligned.served[start:end],
        confidence=verdict.confidence,
        found_by=verdict.found_by,
        is_hidden=False,
        amount=_plain(quantity.amount),
        currency=quantity.currency,
        kind=verdict.kind,
    )


def _plain(amount: Decimal) -> Decimal:
    """Drop zeros behind the point and any exponent, so that 2.0E+4 is 20000."""
    return Decimal(f"{amount.normalize():f}")


def _unique(prices: Sequence[Price]) -> list[Price]:
    """Keep each amount, currency and kind once, and one price of each place: one sign may be read as two digits."""
    seen: dict[tuple[Decimal, str | None, PriceKind], Price] = {}
    places: set[tuple[int, int]] = set()
    for price in prices:
        if (price.start, price.end) not in places:
            seen.setdefault((price.amount, price.currency, price.kind), price)
            places.add((price.start, price.end))
    return list(seen.values())
