"""Numbers in Chinese numerals in a text: where they begin and end among the words that are written with the same signs."""

import re
from decimal import Decimal

from nlp.prices.change import digit
from nlp.prices.currencies import read_prefix, read_suffix
from nlp.prices.magnitudes import CLASSIFIERS, strip_counted_one
from nlp.prices.numerals import HANZI_UNITS, parse_hanzi
from nlp.prices.percents import is_fee
from nlp.prices.quantities import Number
from nlp.prices.source import Source
from nlp.prices.spoken_rates import HANZI_FRACTION

_ONE = Decimal(1)
_MILLIARD = Decimal(1_000_000_000)
_LONGEST = 24
_SHORTEST_COUNTED = len("两千八")
_LARGEST_BEFORE_POINT = 1000
_TEN = 10
_PER_MYRIAD = re.compile(r"万[一二三四五六七八九]")
_PER_HUNDRED = re.compile(r"百[一二三四五六七八九]")
_PER_MILLE = re.compile(r"千[一二三四五六七八九]")
# Only before a unit or at the end: 三千半年 and 八百半新 are halves of something else.
_HALF = re.compile(r"半(?=$|[^⺀-鿿]|[一元块铢蚊港刀美起])")
_MEASURES = re.compile(
    r"\s?(?:个[半点百u亿w比以]|个?巴仙|[点块毛角元镑刀成趴uwk万亿铢美蚊港毫分%‰到至~-]|个 ?点|[嚿旧舊][水港]"
    r"|皮(?![肤带革衣鞋包蛋球具])|撇)"
)
# 统一七个点 is seven for all; 唯一, 专一 and 同一 are words too.
_ONE_IN_A_WORD = "统唯专同单归"
# 收拾 and 捡拾 hold a ten.
_PICKS_UP = "收捡"
# In 单位：万元 the unit is that of a table.
_HEADING_BEFORE = re.compile(r"单位[^\S\n]?[::][^\S\n]?\Z")
_UNIT_RUN = re.compile(r"[百千万亿]+")
_VAGUE_UNIT = "上几数成近过好多每论以逾超若干"
# A lone unit before these names a kind of thing: 千元机, 百元店, 万元户.
_KINDS_OF_THINGS = re.compile(r"[元块]?钱?[机店户大级档钞纸]")
# 贵一点七千: a bit dearer, seven thousand.
_A_BIT_MORE = re.compile(r"(?<![最至不])[贵宜快慢好差大小]$")
_CANTONESE = re.compile(r"([万千百])([一二三四五六七八九])")


def read_hanzi(source: Source, start: int, end: int) -> Number | None:
    """Return the number of a run of Chinese numerals, ``None`` where it is none or counts something without a unit."""
    low = source.low
    if end - start > _LONGEST or _counts_for_figure(low, start):
        return None
    if low[start] == "一" and end - start > 1 and start > 0 and low[start - 1] in _ONE_IN_A_WORD:
        start += 1
    if low[start] == "拾" and start > 0 and low[start - 1] in _PICKS_UP:
        start += 1
    if start == end:
        return None
    stop = strip_counted_one(low, start, end)
    lone = _read_share(source, start, stop) or _read_unit_alone(source, start, stop)
    if lone is not None:
        return lone
    value = parse_hanzi(low[start:stop]) if stop > start else None
    if value is None and end - start > _SHORTEST_COUNTED and end < len(low) and low[end] in CLASSIFIERS:
        # 两千八四个人 is 2800 for four.
        stop = end - 1
        value = parse_hanzi(low[start:stop])
    if value is None or (stop - start == 1 and value < _TEN and not _is_measured(low, start, stop)):
        return None
    is_bit = low[start:stop] == "一" and _A_BIT_MORE.search(low, max(0, start - 2), start) is not None
    fraction = HANZI_FRACTION.match(low, stop) if stop == end and not is_bit else None
    if fraction is not None and value < _LARGEST_BEFORE_POINT:
        digits = "".join(str(parse_hanzi(char)) for char in fraction.group(1))
        return Number(start, fraction.end(), Decimal(f"{value}.{digits}"))
    last = Decimal(HANZI_UNITS.get(low[stop - 1], 1))
    if last > _TEN and _HALF.match(low, stop):
        value, stop = value + last / 2, stop + 1
    largest = max((unit for char, unit in HANZI_UNITS.items() if unit > _TEN and char in low[start:stop]), default=1)
    return Number(start, stop, value, Decimal(largest))


def split_hanzi(low: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a run of numerals that are each one number: 三千五千 names two, 三千万五千 one.

    A unit that comes again, with no larger one between, begins another number with the digit before it.
    """
    first, seen = start, dict.fromkeys(HANZI_UNITS, False)
    stretches = []
    for at in range(start, end):
        unit = HANZI_UNITS.get(low[at])
        if unit is None:
            continue
        begin = _multiplicand(low, first, at, unit)
        if seen[low[at]] and first < begin < at:
            stretches.append((first, begin))
            first, seen = begin, dict.fromkeys(HANZI_UNITS, False)
        seen = {char: is_seen and HANZI_UNITS[char] >= unit for char, is_seen in seen.items()}
        seen[low[at]] = True
    return [*stretches, (first, end)]


def _multiplicand(low: str, first: int, at: int, unit: int) -> int:
    """Where what ``unit`` at ``at`` multiplies begins: the digit before it, and smaller units with theirs."""
    begin = at
    while begin > first:
        if begin - 1 > first and HANZI_UNITS.get(low[begin - 1], unit) < unit and low[begin - 2] not in HANZI_UNITS:
            begin -= 2
        elif begin == at and low[begin - 1] not in HANZI_UNITS:
            begin -= 1
        else:
            break
    return begin


def _counts_for_figure(low: str, start: int) -> bool:
    """Tell whether the figure before 一 is the price: of a thousand in 粉丝5一千, of all together in 140一块."""
    return low[start] == "一" and start > 0 and low[start - 1].isdigit()


def _read_share(source: Source, start: int, end: int) -> Number | None:
    """Read 千三, three in a thousand unless a currency follows, and 万三, three in ten thousand beside a word for a fee."""
    low = source.low
    if _PER_MILLE.fullmatch(low, start, end) and read_suffix(source.text, low, end, _MILLIARD) is None:
        return Number(start, end, digit(low[end - 1]) / 10, is_per_mille=True)
    is_hundredth = _PER_HUNDRED.fullmatch(low, start, end) and read_suffix(source.text, low, end, _MILLIARD) is None
    if is_hundredth and is_fee(low, start, end):
        return Number(start, end, digit(low[end - 1]), is_per_mille=True)
    if _PER_MYRIAD.fullmatch(low, start, end) and is_fee(low, start, end):
        return Number(start, end, digit(low[end - 1]) / 100, is_per_mille=True)
    return None


def _read_unit_alone(source: Source, start: int, end: int) -> Number | None:
    """Read 百万铢 and 千U, which mean one of the unit, and 万五蚊, which is 15000.

    In 每百万三千 the unit is what is paid for and the number begins behind it.
    """
    low = source.low
    units = _UNIT_RUN.match(low, start, end)
    if units is None or _HEADING_BEFORE.search(low, max(0, start - len("单位 : ")), start):
        return None
    before = low[start - 1 : start]
    if before == "每" and units.end() < end:
        value = parse_hanzi(low[units.end() : end])
        return None if value is None else Number(units.end(), end, value, _largest(low, units.end(), end))
    named = read_suffix(source.text, low, end, _MILLIARD)
    if named is None and read_prefix(low, start) is None:
        return None
    spoken = _CANTONESE.fullmatch(low, start, end)
    if spoken is not None:
        unit = Decimal(HANZI_UNITS[spoken[1]])
        return Number(start, end, unit + digit(spoken[2]) * unit / 10, unit)
    if units.end() < end or (before and before in _VAGUE_UNIT) or _KINDS_OF_THINGS.match(low, end):
        return None
    value = _ONE
    for char in units[0]:
        value *= HANZI_UNITS[char]
    return Number(start, end, value, value)


def _largest(low: str, start: int, end: int) -> Decimal:
    return Decimal(max((HANZI_UNITS.get(char, 1) for char in low[start:end]), default=1))


def _is_measured(low: str, start: int, end: int) -> bool:
    """Tell whether a unit stands beside a single Chinese digit; without one it never is an amount."""
    if low.startswith("一蚊", start):
        # Said of any coin: 一蚊都冇.
        return False
    return low.endswith("分之", 0, start) or bool(_MEASURES.match(low, end))
