"""Small money: what is written behind 块, 毛 and 毫 (三块五, 7毛2, 四毫半), and 分, of which a hundred make a yuan."""

import re
from decimal import Decimal

from nlp.prices.currencies import read_suffix
from nlp.prices.magnitudes import CLASSIFIERS
from nlp.prices.numerals import parse_hanzi

COLLOQUIAL_NAMES = ("块", "毛", "角", "毫")
# Half of what is sold: 三百六十块半斤 is 360.
HALVES = ("半斤", "半天", "半年", "半个", "半月", "半小时", "半套")
_CENTS = re.compile(r"\d\d(?![\d.]|[十百千万亿]|\s?[年月日号])", re.ASCII)
_CHANGE = re.compile(
    r"(零?)([\d一二三四五六七八九]|两(?=[毛角分]))(?![零〇一二三四五六七八九]{1,3}号)(?:(毛|角|分)([\d一二三四五六七八九])?分?)?(?![\d.十千万亿]|百(?![度货家姓搭])|[tg](?:b|的|盘|硬盘))",
    re.ASCII,
)
_COUNTERS = frozenset(CLASSIFIERS + "口副双")
_CENT = Decimal("0.01")
_FEN = re.compile(r"分(?:([一二三四五六七八九\d])(?![\d十百千万条封]))?(?=(?:一|每|/)?\s?[条封])", re.ASCII)
_FEN_FOR_ONE = re.compile(r"分(?:([一二三四五六七八九\d])(?![\d十百千万条封]))?(?![钟秒之成析享店行])", re.ASCII)
_EACH_MESSAGE = re.compile(r"[一每][条封]\s?$")


def read_change(low: str, amount: Decimal, end: int, factor: Decimal) -> tuple[Decimal, int]:
    """Add what is written behind 块 or 毛: 1块6 and 一块六毛 are 1.6, 6块72 and 6块7毛2 6.72, 四毛五 is 0.45, 一块半 is 1.5."""
    if low.startswith("半", end) and not low.startswith(HALVES, end):
        return amount + factor / 2, end + 1
    cents = _CENTS.match(low, end)
    if cents is not None and factor == 1:
        return amount + Decimal(cents[0]) / 100, cents.end()
    found = _CHANGE.match(low, end)
    if found is None:
        return amount, end
    zero, first, place_name, second = found.groups()
    is_money = read_suffix(low, low, found.end(), amount) is not None
    # 八毛一度 is eight for one unit of power, 一块钱一块 one for a piece, 9块9包邮 is with the postage.
    is_counted = low[found.end() : found.end() + 1] in _COUNTERS and not low.startswith("包邮", found.end())
    is_counted = is_counted or (first == "一" and low.startswith("度", found.end()))
    is_piece = first == "一" and low.startswith("块", found.end()) and low.endswith("钱", 0, end)
    if is_piece or (found.end() < len(low) and is_counted and not place_name and not is_money):
        return amount, end
    place = factor / 100 if place_name == "分" or (zero and not place_name) else factor / 10
    amount += digit(first) * place
    if second and place_name != "分":
        return amount + digit(second) * place / 10, found.end()
    return amount, found.end(3) if place_name else found.end(2)


def read_fen(low: str, start: int, end: int, number: Decimal) -> tuple[Decimal, int] | None:
    """Return what 分 behind ``number`` is in yuan, with its end: only a message sent is so cheap (5分一条, 一条四分五)."""
    if number >= len("一二三四五六七八九十"):
        return None
    each = _EACH_MESSAGE.search(low, max(0, start - len("一条 ")), start)
    found = (_FEN_FOR_ONE if each else _FEN).match(low, end)
    if found is None:
        return None
    tenths = digit(found[1]) / 10 if found[1] else Decimal(0)
    return (number + tenths) * _CENT, found.end()


def digit(char: str) -> Decimal:
    """The value of one digit, Arabic or Chinese."""
    return Decimal(char) if char.isdigit() else parse_hanzi(char) or Decimal(0)
