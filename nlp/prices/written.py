"""Numbers as they are written, in digits, Chinese numerals or words, before anyone has looked at their units."""

import re
from collections.abc import Iterator
from decimal import Decimal

from nlp.prices.currencies import read_prefix, read_suffix
from nlp.prices.hanzi import read_hanzi, split_hanzi
from nlp.prices.literals import ends_word, starts_word
from nlp.prices.magnitudes import BURMESE_MAGNITUDES
from nlp.prices.numerals import HANZI_NUMERALS, LONGEST_DIGITS, WORD_RUN, last_unit, parse_digits, parse_words
from nlp.prices.quantities import Number
from nlp.prices.source import Source
from nlp.prices.spoken_rates import read_spoken_fraction

NUMBER = re.compile(
    rf"(?P<digits>\d(?:[\d.,']*\d)?)|(?P<hanzi>[{HANZI_NUMERALS}]+)"
    rf"|(?P<half>半(?=个(?:百分)?点|成(?![品年熟员本都功长])))|(?P<words>{WORD_RUN.pattern})",
    re.ASCII,
)
_HALF = Decimal("0.5")
# Two rates of the yuan of which the space between was lost: 7.067.10.
_GLUED_RATES = re.compile(r"([67]\.\d{2})([67]\.\d{1,2})", re.ASCII)
_ONE = Decimal(1)
_MILLIARD = Decimal(1_000_000_000)
_SPACED_GROUPS = re.compile(r"(?: \d{3})+(?!\d)", re.ASCII)
_NO_KOPECKS = re.compile(r"[.,]00(?!\d)", re.ASCII)
_SPACE_GROUPED_HEAD = re.compile(r"[1-9]\d{0,2}", re.ASCII)
# In groups of three this is what a coin costs in dong; as a fraction no coin costs it in any money.
_DONG_RATE = re.compile(r"2[2-7]\.\d{3}", re.ASCII)
_COIN_NEAR = re.compile(r"(?<![a-z])(?:u|usdt|usd)(?![a-z])|\du(?![a-z])|[$盾]|vnd|đô")
_RUPIAH_RATE = re.compile(r"1[4-8]\.\d{3}", re.ASCII)
_KURS = re.compile(r"\bkurs\b")
_COIN_BESIDE = re.compile(r"\busdt? ?(?:buy|sell|out|in|keluar|masuk|jual|beli|@)? ?$")
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
_GROUPED_BY_POINT = frozenset(
    {"EUR", "RUB", "THB", "TRY", "UAH", "KZT", "BRL", "MYR", "PHP", "KHR", "LAK", "MMK", "USD"}
)
# Monies of which a dollar costs thousands.
_WITHOUT_FRACTIONS = frozenset({"KHR", "LAK"})
# A coin costs that much also where nobody names it.
_NEAR_ONE, _RATES_NEAR_ONE = ("USD", "EUR"), ("1.0", "1.1")
# Rates and the fuels of Europe have three places behind the point.
_OF_A_RATE = re.compile(
    r"(?<![a-z])(?:u|usd[thc]|btc|eth|trx|ton|xe|rates?|kurs|buy|sell|bid|ask|eur/|usd/|diesel|petrol|kwh"
    r"|per (?:l|lit[re]{2}|kwh|gallon|min|minute|sms|message))(?![a-z])"
    r"|tether|token|coin|\du(?![a-z])|/\s?[lл1u]|1\s?:|[收出换兑率枚条=币]|泰达|欧易"
    r"|курс|юсдт|усдт|тезер|куп|прод|обмен|токен|литр|кредит|бензин|เรท|เรต|อัตรา|แลก|ซื้อ|ขาย|ទិញ|លក់|អត្រា|ဝယ်|ရောင်း"
)
_NEAR = 24
# A number in words is said to end in its largest magnitude: "three thousand" counts in thousands.
_WORD_SIZES = (Decimal(1000), Decimal(100))
# chị Ba tư triệu, lầu hai tư triệu: a name or a floor, then a sum.
_TEN_LEFT_OUT = re.compile(r"\w+ (?:lăm|mốt|tư)\b")
_NUMBERED = re.compile(
    r"(?:chị|cô|anh|ông|bà|chú|bác|dì|cậu|mợ|dượng|thằng|bé|út|lầu|tầng|phòng|thứ|quận|nhà|số|khoảng|tầm|chừng) $"
)
# 3 ตัวร้อย: three for a hundred; 3 ตัวพันธุ์แท้ are of a pure race.
_FOR_SEVERAL = re.compile(r"(?:ร้อย|พัน)(?=บาท|[^\u0e00-\u0e7f]|$)")
_SEVERAL = re.compile(r"[2-9]\d?\s?(?:ตัว|ก้อน|ชิ้น|อัน|ถุง|ลูก|กล่อง|แพ็ค|ขวด|จาน|คู่|โล|กำ)$", re.ASCII)
_HALVES = ("and a half", "с половиной")
# The one that counts what follows, as in hai triệu một cái.
_COUNTED_ONE = re.compile(r" (?:một|mot|satu|one)$")


def read_numbers(source: Source, match: re.Match[str]) -> Iterator[Number]:
    """Yield the numbers that a match of :data:`NUMBER` holds: one as a rule, more of a list with commas."""
    if match["digits"]:
        yield from _read_digits(source, match.start(), match.end())
    elif match["hanzi"]:
        for start, end in split_hanzi(source.low, match.start(), match.end()):
            number = read_hanzi(source, start, end)
            if number is not None:
                yield number
    elif match["half"]:
        # Only a share is a half of one: 抽半个点.
        yield Number(match.start(), match.end(), _HALF)
    elif match[0] not in BURMESE_MAGNITUDES:
        run = _from_a_word_on(source.low, match)
        number = _read_words(source, run) if run is not None else None
        if number is not None:
            yield number


def _from_a_word_on(low: str, match: re.Match[str]) -> re.Match[str] | None:
    """The run without what ends another word: of gorengan goceng the thousand (ngàn) is none."""
    if starts_word(low, match.start()):
        return match
    gap = match[0].find(" ")
    return WORD_RUN.match(low, match.start() + gap + 1) if gap > 0 else None


def _read_words(source: Source, match: re.Match[str]) -> Number | None:
    low, words = source.low, match[0]
    if _TEN_LEFT_OUT.match(words) and (
        " trăm" in words or _NUMBERED.search(low, max(0, match.start() - _NEAR), match.start())
    ):
        return None
    if not ends_word(low, match.end()) or words.startswith(_HALVES):
        # The half behind figures is left with them.
        return None
    counted = _COUNTED_ONE.search(words)
    if counted is not None and last_unit(words[: counted.start()]) > 1:
        words = words[: counted.start()]
    end = match.start() + len(words)
    is_paid = read_suffix(source.text, low, end, _MILLIARD) is not None
    one = _FOR_SEVERAL.match(low, match.start())
    if one is not None and one[0] == words and _SEVERAL.search(low, max(0, match.start() - _NEAR), match.start()):
        is_paid = True
    value = parse_words(words, is_paid=is_paid)
    if value is None:
        return None
    magnitude = next((size for size in _WORD_SIZES if value >= size), _ONE)
    return Number(match.start(), end, value, magnitude, is_words=True, last=last_unit(words))


# In Chinese a comma before four figures and more parts two numbers: 20-30，4000元.
_TWO_IN_A_ROW = re.compile(r"[1-9]\d{1,5},\d{4,}")
# 1 phẩy 5 is 1.5 in Vietnamese.
_COMMA_IN_WORDS = re.compile(r" phẩy (\d{1,2})(?!\d)", re.ASCII)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_BESIDE = 6
# Those that are exact in decimals.
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75", "⅛": "125", "⅜": "375", "⅝": "625", "⅞": "875"}
# A full stop before more digits, or before a round sum, ends a sentence: 好的 .100u.
_LONGEST_CENTS = 2
# .85$ and $.5, but neither 价.85U nor 1..5.
_BARE_POINT = re.compile(r"(?:^|(?<=[\s$€£(/:=@-]))\.$")


def _read_digits(source: Source, start: int, end: int) -> Iterator[Number]:
    if end - start > 2 * LONGEST_DIGITS:
        return
    low = source.low
    whole = _read_spaced_groups(source, start, end) or _read_fraction(source, start, end)
    if whole is not None:
        yield whole
        return
    glued = _GLUED_RATES.fullmatch(low, start, end)
    if glued is not None:
        yield from (Number(*glued.span(each), Decimal(glued[each])) for each in (1, 2))
        return
    comma = _COMMA_IN_WORDS.match(low, end) if low[start:end].isdigit() else None
    if comma is not None:
        yield Number(start, comma.end(), Decimal(f"{low[start:end]}.{comma[1]}"))
        return
    is_european = source.is_european or _is_local_rate(low, start, end) or _is_grouped_money(source, start, end)
    is_chinese = _HAN.search(low, max(0, start - _BESIDE), end + _BESIDE) is not None
    is_list = is_chinese and _TWO_IN_A_ROW.fullmatch(low, start, end) is not None
    value = None if is_list else parse_digits(low[start:end].replace("'", ","), is_european=is_european)
    if value is not None:
        spoken = read_spoken_fraction(low, start, end)
        if spoken is not None:
            yield Number(start, spoken[1], Decimal(f"{value}.{spoken[0]}"))
        else:
            yield Number(start, end, value)
    elif "," in low[start:end]:
        for piece in re.finditer(r"[^,]+", low[start:end]):
            part = parse_digits(piece.group(), is_european=is_european)
            if part is not None:
                yield Number(start + piece.start(), start + piece.end(), part)


def _read_fraction(source: Source, start: int, end: int) -> Number | None:
    """Read 2½, and .85 where a money or a per cent sign stands beside it."""
    low, digits = source.low, source.low[start:end]
    if not digits.isdigit() or len(digits) > LONGEST_DIGITS:
        return None
    if (part := _FRACTIONS.get(low[end : end + 1])) is not None:
        return Number(start, end + 1, Decimal(f"{digits}.{part}"))
    if len(digits) > _LONGEST_CENTS or digits.endswith("0") or not _BARE_POINT.search(low, max(0, start - 2), start):
        return None
    is_named = low.startswith("%", end) or read_suffix(source.text, low, end, _ONE) or read_prefix(low, start - 1)
    return Number(start - 1, end, Decimal(f"0.{digits}")) if is_named else None


def _read_spaced_groups(source: Source, start: int, end: int) -> Number | None:
    """Read 20 000 and R7 500; other numbers that stand side by side are two."""
    low = source.low
    groups = _SPACED_GROUPS.match(low, end)
    if groups is None or not _SPACE_GROUPED_HEAD.fullmatch(low, start, end):
        return None
    written = low[start : groups.end()].replace(" ", "")
    kopecks = _NO_KOPECKS.match(low, groups.end())
    end = kopecks.end() if kopecks else groups.end()
    is_named = read_suffix(source.text, low, end, _MILLIARD) is not None
    is_sure = written.endswith("000") or (source.is_cyrillic and is_named) or low.endswith("r", 0, start)
    return Number(start, end, Decimal(written)) if len(written) <= LONGEST_DIGITS and is_sure else None


def _is_grouped_money(source: Source, start: int, end: int) -> bool:
    """Tell whether a point groups a sum of a money that is written so (2.500 руб), where no rate is spoken of."""
    low = source.low
    if not _ONE_GROUP.fullmatch(low, start, end):
        return False
    named = read_suffix(source.text, low, end, _MILLIARD) or read_prefix(low, start)
    if named is None or named[0].code not in _GROUPED_BY_POINT:
        return False
    if named[0].code in _WITHOUT_FRACTIONS:
        return True
    if named[0].code in _NEAR_ONE and low.startswith(_RATES_NEAR_ONE, start):
        return False
    return _OF_A_RATE.search(low, max(0, start - _NEAR), end + _NEAR) is None


def _is_local_rate(low: str, start: int, end: int) -> bool:
    """Tell whether the number is what a dollar costs in rupiah or in dong."""
    if _RUPIAH_RATE.fullmatch(low, start, end):
        return bool(
            _KURS.search(low, max(0, start - _NEAR), start) or _COIN_BESIDE.search(low[max(0, start - _NEAR) : start])
        )
    if not _DONG_RATE.fullmatch(low, start, end):
        return False
    named = read_suffix(low, low, end, _MILLIARD)
    is_free = named is None or named[0].code == "VND"
    return is_free and bool(_COIN_NEAR.search(low, max(0, start - _NEAR), end + _NEAR))
