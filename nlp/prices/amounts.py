"""Every number of a text with its magnitude, currency or per cent sign."""

import re
from dataclasses import replace
from decimal import Decimal

from nlp.prices.change import COLLOQUIAL_NAMES, HALVES, digit, read_change, read_fen
from nlp.prices.currencies import Currency, read_suffix
from nlp.prices.literals import is_spaced_letter
from nlp.prices.magnitudes import read_half, read_magnitude_before, read_magnitudes, read_tail
from nlp.prices.own_names import read_names
from nlp.prices.percents import PercentMark, read_percent
from nlp.prices.quantities import Number, Quantity, Unit
from nlp.prices.slang import read_slang
from nlp.prices.source import Source, look_at
from nlp.prices.written import NUMBER, read_numbers

MOST_QUANTITIES = 2000
"""A platform's longest message cannot hold more; what comes after them is not read, so that no text takes long."""
# A text of nothing but digits and letters has numbers everywhere and amounts nowhere.
_MOST_TRIED = 5 * MOST_QUANTITIES

_ONE = Decimal(1)
_PLAIN_NAMES = frozenset({"块", "元", "毛", "块钱", "圆"})
_LONGEST_GLUED_NAME = 7
_RATE = re.compile(r"\d{1,2}\.\d{1,3}(?![\d.])", re.ASCII)
_TENTHS_OF_POUND = re.compile(r"[一二三四五六七八九](?![\u4e00-\u9fff])")
# £575pcm: for a month; words of those who let rooms.
_EACH_BEHIND = re.compile(r"(?:pcm|pw|pppn|ppn|pppw|pp|pn)(?![a-z])")
_AGAIN = re.compile(r"\s+[a-z]+\s?[=:]")


def find_quantities(text: str, low: str) -> list[Quantity]:
    """Return the numbers of ``text`` (``low`` is the same in lower case) in order, none overlapping another."""
    source = look_at(text, low)
    found: list[Quantity] = []
    position = 0
    for _ in range(_MOST_TRIED):
        match = NUMBER.search(low, position) if len(found) < MOST_QUANTITIES else None
        if match is None:
            break
        position = match.end()
        for number in read_numbers(source, match):
            quantity = _read_units(source, number, found[-1].end if found else 0)
            if quantity is not None and (not found or quantity.start >= found[-1].end):
                found.append(quantity)
                position = max(position, quantity.end)
    return found


def _read_units(source: Source, number: Number, floor: int) -> Quantity | None:
    """Read what stands around ``number``; ``floor`` is where the quantity before it ends."""
    text, low = source.text, source.low
    if _is_inside_code(low, number.start):
        return None
    if number.is_per_mille:
        return _percentage(number, PercentMark(number.start, number.end, _ONE, is_guarded=True))
    percent = read_percent(low, number.start, number.end)
    if percent is not None:
        is_free = _is_left_free(low, number.start) or _follows_name(low, number.start, floor)
        return _percentage(number, percent) if is_free else None
    cents = read_fen(low, number.start, number.end, number.value)
    if cents is not None:
        return Quantity(number.start, cents[1], cents[0], number.value, _ONE, Unit.MONEY, "CNY")
    magnitude, end = read_slang(source, number.end) or read_magnitudes(text, low, number.end)
    if number.is_words and low.endswith("มือ", 0, number.start):
        # มือสอง หมื่นสอง: at second hand, and the unit behind begins the next number.
        magnitude, end = _ONE, number.end
    amount, start = number.value * magnitude, number.start
    if magnitude > 1:
        extra, end = read_tail(low, end, magnitude)
        amount += extra
    elif number.is_words and number.last > 1:
        half, end = read_half(low, end, number.last)
        amount += half
    before = read_magnitude_before(low, start) if magnitude == 1 else None
    if before is not None and before[1] >= floor:
        magnitude, start = before
        amount *= magnitude
    whole = magnitude * number.magnitude
    unit = Unit.MAGNITUDE if whole > 1 else Unit.BARE
    bare = Quantity(start, end, amount, number.value / number.magnitude, whole, unit, is_words=number.is_words)
    return _read_money(source, bare, floor)


def _percentage(number: Number, mark: PercentMark) -> Quantity:
    return Quantity(
        mark.start,
        mark.end,
        number.value * mark.factor + mark.extra,
        number.value,
        _ONE,
        Unit.PERCENT,
        "%",
        is_guarded=mark.is_guarded,
        factor=mark.factor,
    )


def _is_inside_code(low: str, start: int) -> bool:
    """Tell whether what stands before a number makes it part of a name or a longer number: ``#5``, ``a_5``, ``x.5``."""
    if start == 0:
        return False
    is_point = low[start - 1] == "." and start > 1 and low[start - 2].isdigit()
    return low[start - 1] in "#_" or is_point


def _read_money(source: Source, bare: Quantity, floor: int) -> Quantity | None:
    """Add the currency named beside ``bare``; a name behind it wins unless it belongs to the next number."""
    low = source.low
    prefix, suffix = read_names(source, bare, floor)
    if prefix is not None and suffix is not None and suffix[0].written in _PLAIN_NAMES:
        named = replace(suffix[0], code=prefix[0].code)
        return _with_suffix(source, replace(bare, start=prefix[1]), named, suffix[1])
    if prefix is not None and (suffix is None or low[bare.end] == " " or _is_digit(low, suffix[1])):
        return _with_prefix(low, bare, *prefix)
    if suffix is not None and not (low[bare.end] == " " and _is_digit(low, suffix[1])):
        if not _is_left_free(low, bare.start) and prefix is None and not _follows_name(low, bare.start, floor):
            return None
        start = bare.start if prefix is None else prefix[1]
        return _with_suffix(source, replace(bare, start=start), *suffix)
    is_word = bare.is_words and bare.unit is Unit.BARE
    return (
        bare
        if not is_word
        and (bare.start == floor or _is_left_free(low, bare.start))
        and not _is_word_behind(low, bare.end)
        else None
    )


def _with_prefix(low: str, bare: Quantity, currency: Currency, start: int) -> Quantity | None:
    if _is_word_behind(low, bare.end) and not _EACH_BEHIND.match(low, bare.end):
        return None
    amount = bare.amount * currency.factor
    return replace(bare, start=start, amount=amount, unit=Unit.MONEY, currency=currency.code)


def _with_suffix(source: Source, bare: Quantity, currency: Currency, end: int) -> Quantity:
    amount, code = bare.amount * currency.factor, currency.code
    written = source.low[bare.end : end].strip()
    if written == "刀" and source.low.startswith("半", end) and not source.low.startswith(HALVES, end):
        amount, end = amount + Decimal("0.5"), end + 1
    if written == "镑" and (tenths := _TENTHS_OF_POUND.match(source.low, end)):
        amount, end = amount + digit(tenths[0]) / 10, tenths.end()
    if written.startswith(COLLOQUIAL_NAMES):
        if not amount % currency.factor:
            amount, end = read_change(source.low, amount, end, currency.factor)
        again = read_suffix(source.text, source.low, end, amount)
        # The 盾 behind a 块 is the bank's dongle, no money.
        if again is not None and again[0].written != "盾" and not _AGAIN.match(source.low, end):
            code, end = again[0].code, again[1]
    return replace(bare, end=end, amount=amount, unit=Unit.MONEY, currency=code, factor=currency.factor)


def _is_digit(low: str, at: int) -> bool:
    return at < len(low) and low[at].isdigit()


def _follows_name(low: str, start: int, floor: int) -> bool:
    """Tell whether a name or a coin is glued before a number that has its own currency (WS2.2U, 出U5000u)."""
    first = start
    while first > floor and is_spaced_letter(low[first - 1]) and start - first <= _LONGEST_GLUED_NAME:
        first -= 1
    return start - first <= _LONGEST_GLUED_NAME and not (
        first > floor and low[first - 1].isalnum() and low[first - 1] < "⺀"
    )


def _is_left_free(low: str, start: int) -> bool:
    if start == 0 or not (is_spaced_letter(low[start - 1]) or low[start - 1].isdigit()):
        return True
    # A rate glued to its coin: U7.12.
    is_coin = low[start - 1] == "u" and (start == 1 or not is_spaced_letter(low[start - 2]))
    return is_coin and _RATE.match(low, start) is not None


def _is_word_behind(low: str, end: int) -> bool:
    return 0 < end < len(low) and is_spaced_letter(low[end])
