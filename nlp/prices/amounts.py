"""Every number of a text with its magnitude, currency or per cent sign."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from nlp.prices.currencies import COINS, Currency, read_prefix, read_suffix
from nlp.prices.literals import ends_word, is_spaced_letter, starts_word
from nlp.prices.magnitudes import (
    BURMESE_MAGNITUDES,
    CLASSIFIERS,
    read_magnitude_before,
    read_magnitudes,
    read_tail,
    strip_counted_one,
)
from nlp.prices.numerals import (
    HANZI_NUMERALS,
    LONGEST_DIGITS,
    WORD_RUN,
    parse_digits,
    parse_hanzi,
    parse_words,
)
from nlp.prices.percents import PercentMark, read_percent
from nlp.prices.quantities import Quantity, Unit

MOST_QUANTITIES = 2000
# A text of nothing but digits and letters has numbers everywhere and amounts nowhere.
_MOST_TRIED = 10 * MOST_QUANTITIES
"""A platform's longest message cannot hold more; what comes after them is not read, so that no text takes long."""

_ONE = Decimal(1)
_MILLIARD = Decimal(1_000_000_000)
_COLLOQUIAL_NAMES = ("块", "毛", "角")
_PLAIN_NAMES = frozenset({"块", "元", "毛", "块钱", "圆"})
_LEAST_BEHIND_COIN = Decimal(10)
_NUMBER = re.compile(
    rf"(?P<digits>\d(?:[\d.,']*\d)?)|(?P<hanzi>[{HANZI_NUMERALS}]+)|(?P<words>{WORD_RUN.pattern})", re.ASCII
)
_SPACED_GROUPS = re.compile(r"(?: \d{3})+(?!\d)", re.ASCII)
_SPACE_GROUPED_HEAD = re.compile(r"[1-9]\d{0,2}", re.ASCII)
_EUROPEAN = re.compile(
    r"[€₫ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\brp|rupiah|\b(?:juta|ribu|dan|yang|untuk|dengan|beli|jual|tr|triệu|mua|bán)\b"
)
_INDONESIAN = re.compile(
    r"\brp|\b(?:rupiah|juta|ribu|dan|yang|untuk|dengan|nggak|bisa|rekening|tanpa|dari|sehari|kabur|naik)\b"
)
_CYRILLIC = re.compile(r"[а-я]")
_LONGEST_HANZI = 24
_WRITTEN_UNITS = {"百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10_000, "亿": 100_000_000}
_HANZI_FRACTION = re.compile(r"点([零〇一二三四五六七八九]{1,3})(?![十分刻半])")
_SPOKEN_FRACTION = re.compile(r"[点點](\d)(?![\d.,%:十分刻半到个前后])", re.ASCII)
# Beside these it is a rate, behind those an hour.
_RATE_NEAR = re.compile(r"[u油价率换]|usdt")
_HOUR_NEAR = re.compile(r"[天晚早午周日号]")
_NEAR, _NEARER = 8, 2
_LARGEST_BEFORE_POINT = 1000
_TEN = 10
_LONGEST_GLUED_NAME = 6
_RATE = re.compile(r"\d{1,2}\.\d{1,3}(?![\d.])", re.ASCII)
_PER_MILLE = re.compile(r"千[一二三四五六七八九]")
_MEASURES = re.compile(r"\s?(?:个[半点百u亿w比以]|[点块毛角元刀成趴uwk万亿铢美点%‰到至~-]|个 ?点)")
# A number in words is said to end in its largest magnitude: "three thousand" counts in thousands.
_WORD_SIZES = (Decimal(1000), Decimal(100))


def _is_measured(low: str, start: int, end: int) -> bool:
    """Tell whether a unit stands beside a single Chinese digit; without one it never is an amount."""
    return low.endswith("分之", 0, start) or bool(_MEASURES.match(low, end))


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what its numbers are read by."""

    text: str
    low: str
    is_european: bool
    is_cyrillic: bool
    is_indonesian: bool


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as written, before its unit; ``magnitude`` is the one inside it (10000 in 三万五)."""

    start: int
    end: int
    value: Decimal
    magnitude: Decimal = _ONE
    is_words: bool = False
    is_per_mille: bool = False


def find_quantities(text: str, low: str) -> list[Quantity]:
    """Return the numbers of ``text`` (``low`` is the same in lower case) in order, none overlapping another."""
    source = _Text(text, low, bool(_EUROPEAN.search(low)), bool(_CYRILLIC.search(low)), bool(_INDONESIAN.search(low)))
    found: list[Quantity] = []
    position = 0
    for _ in range(_MOST_TRIED):
        match = _NUMBER.search(low, position) if len(found) < MOST_QUANTITIES else None
        if match is None:
            break
        position = match.end()
        for number in _read_numbers(source, match):
            quantity = _read_units(source, number, found[-1].end if found else 0)
            if quantity is not None and (not found or quantity.start >= found[-1].end):
                found.append(quantity)
                position = max(position, quantity.end)
    return found


def _read_numbers(source: _Text, match: re.Match[str]) -> Iterator[_Number]:
    if match.group("digits"):
        yield from _read_digits(source, match.start(), match.end())
    elif match.group("hanzi"):
        number = _read_hanzi(source.low, match.start(), match.end())
        if number is not None:
            yield number
    elif match.group() in BURMESE_MAGNITUDES:
        return
    elif starts_word(source.low, match.start()) and ends_word(source.low, match.end()):
        value = parse_words(match.group())
        if value is not None:
            magnitude = next((size for size in _WORD_SIZES if value >= size), Decimal(1))
            yield _Number(match.start(), match.end(), value, magnitude, is_words=True)


def _read_digits(source: _Text, start: int, end: int) -> Iterator[_Number]:
    if end - start > 2 * LONGEST_DIGITS:
        return
    low = source.low
    groups = _SPACED_GROUPS.match(low, end)
    if groups and _SPACE_GROUPED_HEAD.fullmatch(low, start, end):
        written = low[start : groups.end()].replace(" ", "")
        is_named = read_suffix(source.text, low, groups.end(), _MILLIARD) is not None
        if len(written) <= LONGEST_DIGITS and (written.endswith("000") or (source.is_cyrillic and is_named)):
            yield _Number(start, groups.end(), Decimal(written))
            return
    value = parse_digits(low[start:end].replace("'", ","), is_european=source.is_european)
    if value is not None:
        fraction = _SPOKEN_FRACTION.match(low, end) if low[start:end].isdigit() and end - start <= len("99") else None
        if fraction is not None and _is_spoken_rate(low, start, fraction.end()):
            yield _Number(start, fraction.end(), Decimal(f"{value}.{fraction[1]}"))
        else:
            yield _Number(start, end, value)
        return
    if "," in low[start:end]:
        for piece in re.finditer(r"[^,]+", low[start:end]):
            part = parse_digits(piece.group(), is_european=source.is_european)
            if part is not None:
                yield _Number(start + piece.start(), start + piece.end(), part)


def _is_spoken_rate(low: str, start: int, end: int) -> bool:
    """Tell whether 7点1 is a rate: hours are told in the same way."""
    is_rate = _RATE_NEAR.search(low, max(0, start - _NEAR), end + _NEAR)
    return bool(is_rate) and not _HOUR_NEAR.search(low, max(0, start - _NEARER), start)


def _read_hanzi(low: str, start: int, end: int) -> _Number | None:
    if end - start > _LONGEST_HANZI:
        return None
    stop = strip_counted_one(low, start, end)
    if _PER_MILLE.fullmatch(low, start, stop):
        return _Number(start, stop, Decimal(_digit(low[stop - 1])) / 10, is_per_mille=True)
    value = parse_hanzi(low[start:stop]) if stop > start else None
    if value is None or (stop - start == 1 and value < _TEN and not _is_measured(low, start, stop)):
        return None
    fraction = _HANZI_FRACTION.match(low, stop) if stop == end else None
    if fraction is not None and value < _LARGEST_BEFORE_POINT:
        digits = "".join(str(parse_hanzi(char)) for char in fraction.group(1))
        return _Number(start, fraction.end(), Decimal(f"{value}.{digits}"))
    largest = max((unit for char, unit in _WRITTEN_UNITS.items() if char in low[start:stop]), default=1)
    return _Number(start, stop, value, Decimal(largest))


def _read_units(source: _Text, number: _Number, floor: int) -> Quantity | None:
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
    magnitude, end = read_magnitudes(text, low, number.end)
    if source.is_indonesian and text[number.end : end].strip() == "M":
        magnitude = _MILLIARD
    amount, start = number.value * magnitude, number.start
    if magnitude > 1:
        extra, end = read_tail(low, end, magnitude)
        amount += extra
    before = read_magnitude_before(low, start) if magnitude == 1 else None
    if before is not None and before[1] >= floor:
        magnitude, start = before
        amount *= magnitude
    whole = magnitude * number.magnitude
    unit = Unit.MAGNITUDE if whole > 1 else Unit.BARE
    bare = Quantity(start, end, amount, number.value / number.magnitude, whole, unit, is_words=number.is_words)
    return _read_money(source, bare, floor)


def _percentage(number: _Number, mark: PercentMark) -> Quantity:
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


def _read_money(source: _Text, bare: Quantity, floor: int) -> Quantity | None:
    """Add the currency named beside ``bare``; a name behind it wins unless it belongs to the next number."""
    low = source.low
    suffix = read_suffix(source.text, low, bare.end, bare.amount)
    prefix = read_prefix(low, bare.start)
    if prefix is not None and prefix[1] < floor:
        prefix = None
    if prefix is not None and prefix[0].code in COINS and not _is_behind_coin(low, bare, suffix is not None):
        prefix = None
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


def _is_behind_coin(low: str, bare: Quantity, has_suffix: bool) -> bool:  # noqa: FBT001  # private, one caller
    """A coin before a number is its unit unless the number looks like a rate or has a unit of its own."""
    return not has_suffix and bare.amount >= _LEAST_BEHIND_COIN and not low.startswith("/", bare.end)


def _with_prefix(low: str, bare: Quantity, currency: Currency, start: int) -> Quantity | None:
    if _is_word_behind(low, bare.end):
        return None
    amount = bare.amount * currency.factor
    return replace(bare, start=start, amount=amount, unit=Unit.MONEY, currency=currency.code)


def _with_suffix(source: _Text, bare: Quantity, currency: Currency, end: int) -> Quantity:
    amount, code = bare.amount * currency.factor, currency.code
    written = source.low[bare.end : end].strip()
    if written == "刀" and source.low.startswith("半", end) and not source.low.startswith(_HALVES, end):
        amount, end = amount + Decimal("0.5"), end + 1
    if written.startswith(_COLLOQUIAL_NAMES):
        if not amount % currency.factor:
            amount, end = _read_change(source.low, amount, end, currency.factor)
        again = read_suffix(source.text, source.low, end, amount)
        if again is not None:
            code, end = again[0].code, again[1]
    return replace(bare, end=end, amount=amount, unit=Unit.MONEY, currency=code, factor=currency.factor)


def _is_digit(low: str, at: int) -> bool:
    return at < len(low) and low[at].isdigit()


# Half of what is sold: 三百六十块半斤 is 360.
_HALVES = ("半斤", "半天", "半年", "半个", "半月", "半小时", "半套")
_CENTS = re.compile(r"\d\d(?![\d.]|[十百千万亿]|\s?[年月日号])", re.ASCII)
_CHANGE = re.compile(
    r"(零?)([\d一二三四五六七八九])(?:(毛|角|分)([\d一二三四五六七八九])?分?)?(?![\d.十百千万亿])", re.ASCII
)


def _read_change(low: str, amount: Decimal, end: int, factor: Decimal) -> tuple[Decimal, int]:
    """Add what is written behind 块 or 毛: 1块6 and 一块六毛 are 1.6, 6块72 and 6块7毛2 6.72, 四毛五 is 0.45, 一块半 is 1.5."""
    if low.startswith("半", end) and not low.startswith(_HALVES, end):
        return amount + factor / 2, end + 1
    cents = _CENTS.match(low, end)
    if cents is not None and factor == 1:
        return amount + Decimal(cents[0]) / 100, cents.end()
    found = _CHANGE.match(low, end)
    if found is None:
        return amount, end
    zero, first, place_name, second = found.groups()
    is_money = read_suffix(low, low, found.end(), amount) is not None
    if not place_name and not is_money and found.end() < len(low) and low[found.end()] in CLASSIFIERS + "口":
        return amount, end
    place = factor / 100 if place_name == "分" or (zero and not place_name) else factor / 10
    amount += _digit(first) * place
    if second and place_name != "分":
        return amount + _digit(second) * place / 10, found.end()
    return amount, found.end(3) if place_name else found.end(2)


def _digit(char: str) -> Decimal:
    return Decimal(char) if char.isdigit() else parse_hanzi(char) or Decimal(0)


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
