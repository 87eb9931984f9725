"""Tables and lists: the currency that a heading names for the rows below it, and the column that holds the prices."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.currencies import COINS, NAMES
from nlp.prices.literals import ends_word, starts_word
from nlp.prices.quantities import Group, Unit

_HEADING = re.compile(
    r"(?:单位|币种|币别|计价|结算|均以|均为|都是|(?:全部|统一)[以用按为是]|以上|金额都是|all|价格|报价|售价|单价|价目表?|金额|费用|费率|价"
    r"|以下|赔付价?|prices?|rates?|all in|in|units?|currency|paid in|quoted in|đơn vị|giá|ราคา|หน่วย|цены?|в|harga"
    r"|តម្លៃ|ဈေးနှုန်း|ဈေး)"
    r"[^\S\n]?[::]?[^\S\n]?(?:(?:均|都|全部|统一|以|为|是|按|用|are|is|in|tính bằng|เป็น|в|dalam)[^\S\n]?){0,3}"
    r"[(\[]?[^\S\n]?(?=[^\s\d])",
)
_BRACKETED = re.compile(r"[(\[](?:单位|币种|unit)?[^\S\n]?[::]?[^\S\n]?(?=[^\s\d])")
# 【泰铢】, and nothing else in the brackets.
_TITLE = re.compile(r"【(?:单位[::]?)?([^【】\n\d]{1,8})】")
# 美金价：标间25 大床30
_PRICED_IN = re.compile(r"价[格目]?表?[^\S\n]?[::]")
# 单位：万元
_SIZE_HEADING = re.compile(r"(?<![\w])单位[^\S\n]?[::][^\S\n]?([千万亿])(?:美?元|块|u)?(?=[\s)）】\]]|$)")
_SIZES = {"千": Decimal(1000), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
_CELLS = re.compile(r"\s{2,}|\t|\s?[|│┃]\s?")
_PRICE_COLUMN = re.compile(r"价|金额|费用|报酬|价格|price|cost|amount|giá|ราคา|цена|harga|តម្លៃ|ဈေး|u$|usdt$|usd$|元$")
_FEWEST_CELLS = 3
_LINE = re.compile(r"[^\n]*")
_ROW_END = re.compile(r"\s*(?:[|│┃/]|[^\w\s,。]{0,3}(?=\n|$)|[;；]|起|左右)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A currency named for the rows from ``start`` on."""

    start: int
    currency: str


def find_headings(low: str, groups: Sequence[Group]) -> list[Heading]:
    """Return the currencies that headings of ``low`` name (单位：U, 价格(USDT), prices in USD), in order."""
    starts = [group.start for group in groups]
    found: list[Heading] = []
    for pattern in (_HEADING, _BRACKETED):
        for match in pattern.finditer(low):
            code = _name_at(low, match.end())
            if code is not None and not _is_inside(match.end(), groups, starts):
                found.append(Heading(match.start(), code))
    for match in _SIZE_HEADING.finditer(low):
        code = _name_at(low, match.end(1))
        if code is not None:
            found.append(Heading(match.start(), code))
    for match in _TITLE.finditer(low):
        title = NAMES.entries.get(match[1])
        if title is not None and title.code not in COINS - {"USDT"}:
            found.append(Heading(match.start(), title.code))
    for match in _PRICED_IN.finditer(low):
        named = next(iter(NAMES.ending_at(low, match.start())), None)
        if (
            named is not None
            and named[1].code not in COINS
            and starts_word(low, named[0])
            and not _is_inside(match.start(), groups, starts)
        ):
            found.append(Heading(named[0], named[1].code))
    return sorted(found, key=lambda heading: heading.start)


_LETTERS_AGAINST_A_SUM = frozenset("bnpr")


def _name_at(low: str, start: int) -> str | None:
    for end, currency in NAMES.starting_at(low, start):
        if currency.written in _LETTERS_AGAINST_A_SUM:
            # The n of "switching n want" heads no list.
            continue
        is_followed = end < len(low) and low[end].isdigit()
        if ends_word(low, end) and starts_word(low, start) and not is_followed and len(currency.written) > 0:
            return None if any(low.startswith(word, end) for word in currency.not_before) else currency.code
    return None


def _is_inside(at: int, groups: Sequence[Group], starts: Sequence[int]) -> bool:
    index = bisect_right(starts, at) - 1
    return index >= 0 and at < groups[index].end


def heading_for(start: int, headings: Sequence[Heading]) -> str | None:
    """Return the currency that holds for a number at ``start``: the last heading before it, else a note after the list."""
    before = [heading for heading in headings if heading.start < start]
    if before:
        return before[-1].currency
    return headings[0].currency if headings else None


def find_sizes(low: str) -> list[tuple[int, Decimal]]:
    """What the bare numbers of a table count, by headings (单位：万元), each with where it begins to hold."""
    return [(match.end(1), _SIZES[match[1]]) for match in _SIZE_HEADING.finditer(low)]


@dataclass(frozen=True, slots=True)
class PriceColumns:
    """Where the cells of a table's price columns lie, and those of its other columns."""

    prices: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...]


def find_columns(low: str) -> PriceColumns:
    """Return the cells below a heading line of at least three cells, one of which is named for a price."""
    prices: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    width, column = 0, -1
    for line in _LINE.finditer(low):
        cells = _cells(low, *line.span())
        if len(cells) >= _FEWEST_CELLS and not any(char.isdigit() for char in line.group()):
            named = [index for index, (start, end) in enumerate(cells) if _PRICE_COLUMN.search(low, start, end)]
            width, column = (len(cells), named[-1]) if named else (0, -1)
        elif width and len(cells) == width:
            prices.append(cells[column])
            others.extend(cell for index, cell in enumerate(cells) if index != column)
    return PriceColumns(tuple(prices), tuple(others))


def _cells(low: str, start: int, end: int) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []
    position = start
    for gap in _CELLS.finditer(low, start, end):
        if gap.start() > position:
            cells.append((position, gap.start()))
        position = gap.end()
    if position < end:
        cells.append((position, end))
    return cells


def is_in(group: Group, cells: Sequence[tuple[int, int]]) -> bool:
    """Tell whether ``group`` lies in one of ``cells``, which are in order."""
    index = bisect_right(cells, (group.start, len(cells) + group.end)) - 1
    return index >= 0 and cells[index][0] <= group.start and group.end <= cells[index][1]


def ends_row(low: str, group: Group) -> bool:
    """Tell whether a name stands before ``group`` on its line and nothing but a unit behind it."""
    if group.lead.unit is Unit.PERCENT:
        return False
    line_start = low.rfind("\n", max(0, group.start - 60), group.start) + 1
    label = low[max(line_start, group.start - 60) : group.start]
    return any(char.isalpha() for char in label) and bool(_ROW_END.match(low, group.end))
