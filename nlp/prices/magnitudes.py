"""Magnitudes after a number: 万, w, k, lakh, triệu, ล้าน, and what is written behind them (2w5, 1tr5, 一个半)."""

import re
from decimal import Decimal

from nlp.prices.currencies import read_suffix
from nlp.prices.literals import ends_word, gather_forms, is_spaced_letter
from nlp.prices.numerals import HANZI_NUMERALS, parse_hanzi
from nlp.prices.tables_io import read_forms, read_table

MOST_FACTORS = 3
HUNDRED_MILLION = Decimal(100_000_000)
_ONE = Decimal(1)
_HANZI_MAGNITUDES = "百千万亿"
_GLUED_NAMES = frozenset({"u", "usdt", "usd", "rmb", "thb", "php", "aed", "vnd", "đ", "inr", "usdh", "btc"})
_THOUSAND, _TEN_THOUSAND, _MILLION = Decimal(1000), Decimal(10_000), Decimal(1_000_000)
_FORMS = gather_forms(
    (form, Decimal(factor)) for factor, forms in read_table("magnitudes.tsv") for form in read_forms(forms)
)
_BURMESE = {"ထောင်": 1000, "သောင်း": 10_000, "သိန်း": 100_000, "သန်း": 1_000_000}
_BEFORE = gather_forms((form, Decimal(factor)) for form, factor in _BURMESE.items())
_TAIL = re.compile(r" ?(\d{1,4})(?![\d%:‰]|[.,]\d)")
_ZERO_TAIL = re.compile(r"[零〇](\d{1,4})(?![\d%:‰]|[.,]\d)")
_COUNTED_DIGIT = re.compile(r"[二两三四五六七八九](?:[天年月名秒]|人(?!民)|分钟|小时|个月|个人|个半?点|个半?百分)")
_BEHIND_SIGN = re.compile(r"(?:[$£€₱₹₦₩₫฿¥]|\b(?:rm|php|ngn|inr|pkr|aed|usd|usdt|ksh|r|n))\s?[\d.,]+\s?$")
_VIETNAMESE_WITH_TAIL = ("tỷ", "tỉ", "triệu", "tr", "củ", "ty", "trieu", " cu", "chai", "ngàn", "nghìn")
_THOUSANDS, _MONTHS = ("ngàn", "nghìn"), (" tháng", " thang")
_BEHIND_TAIL = re.compile(
    r" (?:mới|thôi|là|nha|nhé|rồi|nhen|luôn|lại|tiền|dìa|về|trọn|đóng|từ|thì|nhận|chưa|trả|giao|gồm|lấy|mỗi|một|tháng"
    r"|thoi|nhe|luon)\b"
)
# The k of "phòng 302 k cần cọc" is "not".
_NOT_IN_VIETNAMESE = re.compile(r" (?:biết|cần|phải|muốn|thấy|thì)\b")
# Bulbs and roots are counted by the word for a million.
_BULBS = re.compile(r" (?:khoai|hành(?! chính)|tỏi|cà rốt|gừng|sắn|su hào|riềng|lạc)\b")
_LATIN_WORD = re.compile(r" (?!u\b|usdt\b)[a-z]")
_HALF = re.compile(
    r" ?(?:半|rưỡi|rưởi|ruoi\b|ครึ่ง|កន្លះ|ခွဲ"
    r"|setengah\b(?! ?(?:juta|jt|ribu|rb|miliar|jam|hari|minggu|bulan|tahun|kilo|kg|porsi|jadi|mati|lusin|g|gram|ons|butir)\b))"
)
# 2jt250 is 2,250,000: behind a million in letters three figures are thousands.
_LETTERED_MILLION = ("jt", "juta", "tr", "củ", "trieu", "tỷ", "tỉ")
CLASSIFIERS = (
    "个位人名条套张支单次只台部件份本天月年晚克间辆头户组批对枚把瓶包盒箱"
    "片样趟车桌级夜袋桶串碗杯棵捆板罐颗斤公吨米平家所座分秒小周号回场局盘首页字层楼岁点群粉集根票股道笔手筐筒垛担"
)
# 3 百货, 0.003 百倍币: behind a space the unit may begin a word.
_AFTER_SPACED = CLASSIFIERS + "倍度货姓搭事能科达人国物州字"
_UNITS_LIKE_CLASSIFIERS = ("个点", "个半点", "个半百", "个百分", "点", "个亿", "个w", "个u", "个小目标", "个千分")


def read_magnitudes(text: str, low: str, start: int) -> tuple[Decimal, int]:
    """Return the product of the magnitudes written from ``start`` on, with their end; 1 and ``start`` where there are none."""
    factor, end = _ONE, start
    for _ in range(MOST_FACTORS):
        step = _read_one(text, low, end, is_first=factor == 1)
        if step is None or (factor >= _MILLION and step[0] == _THOUSAND):
            # Vietnamese: the k of 95 triệu k thì is "not".
            break
        factor, end = factor * step[0], step[1]
    return factor, end


def _read_one(text: str, low: str, start: int, *, is_first: bool) -> tuple[Decimal, int] | None:
    begin = start + 1 if low.startswith((" ", "余", "多"), start) else start
    for end, factor in _FORMS.starting_at(low, begin):
        is_spaced = low.startswith(" ", start)
        if (low[begin:end] == "十" and is_first) or (low[begin:end] == "củ" and _BULBS.match(low, end)):
            continue
        if is_spaced and low[begin:end] in _HANZI_MAGNITUDES and end < len(low) and low[end] in _AFTER_SPACED:
            continue
        if not ends_word(low, end) and not _is_before_name(text, low, end):
            continue
        is_sure = (
            text[begin] == "M"
            or _is_before_name(text, low, end)
            or bool(_BEHIND_SIGN.search(low, max(0, begin - 16), begin))
        )
        if low[begin:end] == "m" and not is_sure:
            continue
        if is_spaced and low[begin:end] == "w" and (not is_first or _LATIN_WORD.match(low, end)):
            # With: 2.5k w 500 deposit, put $100 w admin.
            continue
        if is_spaced and low[begin:end] == "k" and _NOT_IN_VIETNAMESE.match(low, end):
            continue
        if is_spaced and text[begin:end] in ("m", "к") and not _is_before_name(text, low, end):
            continue
        return factor, end
    return None


def _is_before_name(text: str, low: str, end: int) -> bool:
    """Tell whether a currency stands right behind; of those in letters only the ones that are written glued (kU, wrmb)."""
    found = read_suffix(text, low, end, _TEN_THOUSAND) if end < len(low) else None
    return found is not None and (not is_spaced_letter(low[end]) or found[0].written in _GLUED_NAMES)


BURMESE_MAGNITUDES = frozenset(_BURMESE)


def read_magnitude_before(low: str, end: int) -> tuple[Decimal, int] | None:
    """Return the magnitude written before a number that starts at ``end``, as Burmese does with round numbers (သိန်း ၅၀)."""
    stop = end - 1 if end > 0 and low[end - 1] == " " else end
    for start, factor in _BEFORE.ending_at(low, stop):
        return factor, start
    return None


def read_tail(low: str, start: int, magnitude: Decimal) -> tuple[Decimal, int]:
    """Return what the figures right behind a magnitude add to the amount, with their end.

    One or two figures stand for the next lower places (2w5 is 25000), more of them for themselves (1万2000 is 12000).
    """
    half, end = read_half(low, start, magnitude)
    if half:
        return half, end
    lower = _ZERO_TAIL.match(low, start)
    if lower is not None:
        return _read_lower_places(low, lower, magnitude)
    found = _TAIL.match(low, start)
    return _read_hanzi_tail(low, start, magnitude) if found is None else _read_figures(low, found, magnitude)


def _read_lower_places(low: str, found: re.Match[str], magnitude: Decimal) -> tuple[Decimal, int]:
    """Read what stands behind 零, which leaves no place to guess: 1万零500 is 10500, 1万零5百 too."""
    below, end = read_magnitudes(low, low, found.end())
    added = Decimal(found[1]) * below
    return (added, end) if added < magnitude else (Decimal(0), found.start())


def _read_figures(low: str, found: re.Match[str], magnitude: Decimal) -> tuple[Decimal, int]:
    start, end, digits = found.start(), found.end(), found[1]
    added = Decimal(digits)
    below, after = read_magnitudes(low, low, end)
    if below >= magnitude:
        return Decimal(0), start
    if below > 1:
        # 2万6千7: the last figure stands for hundreds.
        rest, end = read_tail(low, after, below)
        added = added * below + rest
    elif low.startswith(" ", start):
        added, end = _read_vietnamese_tail(low, start, end, digits, magnitude)
    elif len(digits) == len("250") and low.endswith(_LETTERED_MILLION, 0, start):
        added = added * magnitude / 1000
    elif len(digits) <= len("55"):
        added = added * magnitude / 10 ** len(digits)
    return (added, end) if added < magnitude else (Decimal(0), start)


def read_half(low: str, start: int, magnitude: Decimal) -> tuple[Decimal, int]:
    """Return half of ``magnitude`` where the word for it stands behind (ครึ่ง, ခွဲ, rưỡi), with its end; else 0."""
    half = _HALF.match(low, start)
    # Of a thousand the half is another measure: 400rb setengah.
    is_other = half is not None and magnitude == _THOUSAND and half[0].endswith("setengah")
    if half is None or is_other or low.startswith("年", half.end()):
        return Decimal(0), start
    return magnitude / 2, half.end()


def _read_vietnamese_tail(low: str, start: int, end: int, digits: str, magnitude: Decimal) -> tuple[Decimal, int]:
    """Read 1 tỷ 850 and 4 triệu 5; in other languages a number after a space is another number."""
    is_vietnamese = low.endswith(_VIETNAMESE_WITH_TAIL, 0, start)
    if low.startswith(_MONTHS, end) and (digits == "1" or low.endswith(_THOUSANDS, 0, start)):
        # 3 triệu 1 tháng: for one month.
        return Decimal(0), start
    is_free = end >= len(low) or low[end] in "\n,.;!)" or _BEHIND_TAIL.match(low, end)
    if not is_vietnamese or not is_free or len(digits) > len("850"):
        return Decimal(0), start
    return Decimal(digits) * magnitude / 10 ** len(digits), end


def _read_hanzi_tail(low: str, start: int, magnitude: Decimal) -> tuple[Decimal, int]:
    end = start
    while end < len(low) and end - start < len("一千二百三十四") and low[end] in HANZI_NUMERALS:
        end += 1
    run = strip_counted_one(low, start, end)
    if start == run or _COUNTED_DIGIT.match(low, start) or magnitude > HUNDRED_MILLION:
        return Decimal(0), start
    value = parse_hanzi(low[start:run])
    if value is None or value == 0 or value >= magnitude or low[start] == "两":
        return Decimal(0), start
    is_place = run - start == 1 and low[start] not in "十百千"
    return (value * magnitude / 10 if is_place else value), run


def strip_counted_one(low: str, start: int, end: int) -> int:
    """Return ``end`` without a last 一 or 每 that counts what follows it (八千一个 is 8000 for one, 38w一口价 380000)."""
    is_counter = end < len(low) and low[end] in CLASSIFIERS and not low.startswith(_UNITS_LIKE_CLASSIFIERS, end)
    if low.startswith(("支", "口价"), end):
        # 二十一支 counts twenty-one; 三百一支 asks three hundred for one.
        is_counter = low[max(0, end - 2) : end - 1] in (*_HANZI_MAGNITUDES, "w")
    is_piece = end - start > 1 and low.startswith("块", end) and low[end - 2] in _HANZI_MAGNITUDES
    if low.startswith("岁", end):
        return end
    if (is_counter or is_piece) and end > start and low[end - 1] == "一":
        return end - 1
    if end - start > 1 and low[end - 2] in "万亿" and _COUNTED_DIGIT.match(low, end - 1):
        return end - 1
    return end
