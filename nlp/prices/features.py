"""A number described for the model that says what it is for: the words around it, its form, its place in the message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.vocabulary import Category
from nlp.prices.cues import Surroundings, weigh
from nlp.prices.currencies import COINS
from nlp.prices.quantities import Group, Unit
from nlp.prices.reject import counts_things
from nlp.prices.shapes import has_rate_shape, is_ratio, touching
from nlp.prices.tables import Heading, PriceColumns, ends_row, find_columns, find_headings, is_in

Features = dict[str, float]

WINDOW = 24
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_TOKENS = re.compile(
    r"[a-zà-ỹа-яё$€£¥₹฿]+|[\u0e00-\u0e7f]{1,3}|[\u1000-\u109f]{1,3}|[\u1780-\u17ff]{1,3}|[\u3040-\u9fff]|0|[^\w\s]|\n"
)
_LONGEST_AFFIX = 4
_NEAR_TOKENS = 3
_YEARS = range(1900, 2100)
_LARGE_LINE = 200


@dataclass(frozen=True, slots=True)
class Layout:
    """What the lines of a message say of its numbers, and whether any is written in digits."""

    headings: Sequence[Heading]
    columns: PriceColumns
    rows: int
    units: frozenset[str]
    has_digits: bool


def lay_out(low: str, groups: Sequence[Group]) -> Layout:
    """Find the headings, the price columns, the rows and the currencies of a message."""
    rows = sum(ends_row(low, group) for group in groups)
    units = frozenset(_unit(group) for group in groups)
    return Layout(find_headings(low, groups), find_columns(low), rows, units, _DIGITS.search(low) is not None)


def describe(
    index: int, groups: Sequence[Group], around: Surroundings, layout: Layout, category: Category | None
) -> Features:
    """Return the features of the group at ``index``; names are free, values mostly 1, cue weights up to about 4."""
    group = groups[index]
    features: Features = {"bias": 1.0}
    for key, share in weigh(group, around).items():
        features[f"cue {key}"] = share
        features[f"cue {key} {group.lead.unit.name}"] = share
    for key, weight in around.whole.items():
        features[f"whole {key}"] = weight
    unit = _unit(group)
    names = [f"unit {unit}", f"category {category}", f"category {category} {unit}"]
    names += _form(group, around.low, layout)
    names += [f"with {other}" for other in layout.units if other != unit]
    names += _words(group, around.low, layout)
    if index > 0:
        names.append(f"previous {_unit(groups[index - 1])}")
    if index + 1 < len(groups):
        names.append(f"next {_unit(groups[index + 1])}")
    features.update(dict.fromkeys(names, 1.0))
    return features


def _unit(group: Group) -> str:
    quantity = group.lead
    if quantity.unit is Unit.PERCENT:
        return "guarded percent" if quantity.is_guarded else "percent"
    if quantity.unit is Unit.MONEY:
        return "coin" if quantity.currency in COINS else "money"
    return quantity.unit.name.lower()


def _form(group: Group, low: str, layout: Layout) -> list[str]:
    quantity, unit = group.lead, _unit(group)
    digits = len(str(int(quantity.amount)))
    places = max(0, -int(quantity.amount.normalize().as_tuple().exponent))
    names = [f"size {unit} {min(digits, 8)}", f"places {unit} {min(places, 3)}"]
    touched = touching(group, low)
    names += [f"touch {name}" for name in touched]
    names += [f"touch {name} {unit}" for name in touched]
    is_row = ends_row(low, group)
    facts = {
        "range": group.is_range,
        "alternatives": len(group.quantities) > 1 and not group.is_range,
        f"rate shape {unit}": has_rate_shape(group),
        "ratio": is_ratio(group, low),
        "counts": counts_things(low, group),
        "year": unit == "bare" and quantity.amount in _YEARS and places == 0,
        f"row {unit}": is_row,
        f"many rows {unit}": is_row and layout.rows > len(("a", "b")),
        f"heading {unit}": bool(layout.headings),
        "price column": is_in(group, layout.columns.prices),
        "other column": is_in(group, layout.columns.others),
        f"one {unit}": quantity.amount == 1,
        "round": quantity.amount % 10 == 0,
        "words": quantity.is_words,
        "long": len(low) > _LARGE_LINE,
        f"short {unit}": len(low) < WINDOW,
    }
    return names + [name for name, holds in facts.items() if holds]


def _words(group: Group, low: str, layout: Layout) -> list[str]:
    unit = _unit(group)
    left, right = low[max(0, group.start - WINDOW) : group.start], low[group.end : group.end + WINDOW]
    if layout.has_digits:
        left, right = _DIGITS.sub("0", left), _DIGITS.sub("0", right)
    before = _TOKENS.findall(left)[::-1]
    behind = _TOKENS.findall(right)
    if group.start <= WINDOW:
        before.append("^")
    if group.end + WINDOW >= len(low):
        behind.append("$")
    names = [f"space before {left[-1:].isspace()}", f"space behind {right[:1].isspace()}"]
    for side, tokens in (("l", before), ("r", behind)):
        for length in range(1, _LONGEST_AFFIX + 1):
            affix = " ".join(tokens[:length])
            names += [f"{side}{length} {affix}", f"{side}{length} {affix} {unit}"]
        names += [f"{side} {token}" for token in tokens[:12]]
        names += [f"{side}2 {first} {second}" for first, second in pairwise(tokens[:10])]
        names += [f"{side}{at} {token}" for at, token in enumerate(tokens[1 : 1 + _NEAR_TOKENS])]
    names.append(f"around {' '.join(before[:1])} _ {' '.join(behind[:1])}")
    return names
