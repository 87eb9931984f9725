"""Names of money and coins, before and after an amount."""

import re
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.literals import Forms, compile_words, ends_word, gather_forms, starts_word
from nlp.prices.tables_io import read_forms, read_table

COINS = frozenset({"USDT", "USDH", "USDC", "BTC", "ETH", "TRX", "TON"})
# Coins that have a price in USDT.
TOKEN = re.compile(
    r"(?<![a-z])(?:btc|eth|bnb|sol|trx|ton|xrp|doge|ltc|xmr|token|coin)(?![a-z])|比特|以太|大饼|姨太|代币|通证|枚|一币|币价|新币|元币"
)
LONGEST_NAME_GAP = 2
_GAP = " (余多+"
_DASHES = (".-", ",-", "/-")
_LEAST_BEFORE_YOU = Decimal(1000)
_COUNTERS_OF_COINS = "个枚颗"
_VERBS_AFTER_YOU = frozenset(
    [
        "see",
        "can",
        "get",
        "will",
        "pay",
        "have",
        "need",
        "want",
        "keep",
        "know",
        "give",
        "take",
        "send",
        "go",
        "are",
        "dm",
        "must",
        "should",
        "come",
        "tell",
        "ask",
        "say",
        "like",
        "find",
        "buy",
        "sell",
        "lose",
        "dont",
        "don't",
        "r",
        "got",
        "make",
        "use",
    ],
)


@dataclass(frozen=True, slots=True)
class Currency:
    """A way to write a currency: ``factor`` turns the number beside it into the currency's own unit (毛 is a tenth of CNY).

    ``least`` is the smallest number beside which a word of two meanings means money.
    """

    code: str
    factor: Decimal
    least: Decimal
    written: str
    not_before: tuple[str, ...]


def _load(places: tuple[str, ...]) -> Forms[Currency]:
    return gather_forms(
        (form.lower(), Currency(code, Decimal(factor), Decimal(least), form, read_forms(not_before)))
        for code, place, factor, least, forms, not_before in read_table("currencies.tsv")
        if place in places
        for form in read_forms(forms)
    )


_SUFFIXES = _load(("suffix", "both"))
_PREFIXES = _load(("prefix", "both"))
NAMES = _load(("suffix", "prefix", "both"))


def read_suffix(text: str, low: str, start: int, number: Decimal) -> tuple[Currency, int] | None:
    """Return the currency named right after ``number`` at ``start``, with the end of its name."""
    begin = _skip_gap(low, start)
    is_counted = begin < len(low) and low[begin] in _COUNTERS_OF_COINS
    found = _name_at(text, low, begin, number, start)
    if found is not None and low.startswith("+", start) and low[found[1] : found[1] + 1].isdigit():
        # In 500+$20 the sign belongs to what is added.
        return None
    if found is None and is_counted:
        counted = _name_at(text, low, _skip_gap(low, begin + 1), number, start)
        found = counted if counted and counted[0].code in COINS else None
    return found


def _name_at(text: str, low: str, begin: int, number: Decimal, number_end: int) -> tuple[Currency, int] | None:
    for end, currency in _SUFFIXES.starting_at(low, begin):
        is_exact = currency.written == currency.written.lower() or text[begin:end] == currency.written
        if not is_exact or number < currency.least or not ends_word(low, end):
            continue
        if any(low.startswith(word, end) for word in currency.not_before):
            continue
        if currency.written in _DOUBTFUL and not _DOUBTFUL[currency.written](low, begin, end, number):
            continue
        if low[begin:end] == "u" and begin > number_end and number < _LEAST_BEFORE_YOU and _is_you(low, end):
            continue
        return currency, end
    return None


_AROUND = 40
_NEAR, _FAR = 12, 300
_PENCE_EACH = re.compile(r"p(?: each| an? | per | off| for (?:half |an? |the |one )|/)")
_BRITISH = re.compile(r"£|\b(?:quid|gbp|pence|fivers?|tenners?|nicker|royal mail|hmrc|usdt|tether)\b")
_MOST_PENCE = 100


def _is_pence(low: str, begin: int, end: int, number: Decimal) -> bool:
    """Tell whether the p of 50p is pence: for one of something, or where other words are of British money."""
    if number >= _MOST_PENCE or not low[begin - 1].isdigit():
        return False
    near = low[max(0, begin - _AROUND) : end + _AROUND]
    return bool(_PENCE_EACH.match(low, begin) or _BRITISH.search(near)) and not any(_is_han(char) for char in near)


def _is_yuan(low: str, begin: int, end: int, number: Decimal) -> bool:  # noqa: ARG001 - as its like
    """Tell whether an r stands for rmb, which only who writes Chinese writes so."""
    return any(_is_han(char) for char in low[max(0, begin - _AROUND) : end + _AROUND])


_HUIONE = re.compile(r"汇旺|\du(?![a-z])|[换兑提]")


def _is_of_huione(low: str, begin: int, end: int, number: Decimal) -> bool:  # noqa: ARG001 - as its like
    """Tell whether an H is the coin of Huione, where it could be hours: beside another coin, or paid out."""
    is_glued = not low[end : end + 1].isdigit() and low[begin - 1] != " "
    return is_glued and bool(_HUIONE.search(low, max(0, begin - _AROUND), end + _AROUND))


_THAI = re.compile(
    r"[\u0e00-\u0e7f]|\b(?:thai|thailand|baht|thb|bangkok|bkk|pattaya|phuket|poipet|mae ?sot|aranya\w*|udon|hat ?yai|kbank|scb)\b"
)


_BEHIND_SIGN = re.compile(r"(?:[$£€]|\b(?:usd|thb|eur|gbp|us))\s?[\d.,]+$")


def _is_baht(low: str, begin: int, end: int, number: Decimal) -> bool:
    """Tell whether the b of 9000b is baht, not a billion: glued to a whole number, in a text that names Thailand."""
    if number != number.to_integral_value() or _BEHIND_SIGN.search(low[max(0, begin - _NEAR) : begin]):
        return False
    return low[begin - 1].isdigit() and bool(_THAI.search(low, max(0, begin - _FAR), end + _FAR))


def _is_you(low: str, end: int) -> bool:
    rest = low[end : end + 12].split()
    return low.startswith(" ", end) and bool(rest) and rest[0] in _VERBS_AFTER_YOU


def _skip_gap(low: str, start: int) -> int:
    end = start + len(_DASHES[0]) if low.startswith(_DASHES, start) else start
    while end < len(low) and end - start < LONGEST_NAME_GAP and low[end] in _GAP:
        end += 1
    return end


def read_prefix(low: str, end: int) -> tuple[Currency, int] | None:
    """Return the currency named right before an amount that starts at ``end``, with the start of its name."""
    stop = end
    while stop > 0 and end - stop < LONGEST_NAME_GAP and low[stop - 1] == " ":
        stop -= 1
    for start, currency in _PREFIXES.ending_at(low, stop):
        is_glued = currency.written[0].isalpha() and start > 0 and low[start - 1].isdigit()
        if currency.written in _DOUBTFUL_BEFORE and not _DOUBTFUL_BEFORE[currency.written](low, start, end):
            continue
        if starts_word(low, start) and not is_glued:
            return currency, start
    return None


_ENGLISH_SIZE = re.compile(r" ?(?:thousand|million|billion)\b")
_SOUTH_AFRICA = re.compile(
    r"\br\d{3}|\br\d+[ ,.]\d{2}|\b(?:rands?|zar|joburg|jozi|pta|durban|sandton|soweto|midrand|musina|pretoria|cape town"
    r"|capitec|absa|fnb|nedbank|vodacom|mtn|rica'?d?|telkom|eft|noord|maputo|beitbridge)\b"
)
_RAND = re.compile(r"r\d[\d ,.]{0,16}(?:k\b|m\b|bn\b)?(?!\w)")


def _is_rand(low: str, start: int, end: int) -> bool:
    """Tell whether R is the rand: written against the figures of a sum, between words of a script with spaces."""
    found = _RAND.match(low, start)
    if end - start > 1 or found is None:
        return False
    # R6 is a game and R34 a car; small sums are the rand among its own.
    is_small = (
        found.end() - start <= len("r99") and found[0][-1] not in "km" and not _ENGLISH_SIZE.match(low, found.end())
    )
    if is_small and not _SOUTH_AFRICA.search(low, max(0, start - _FAR), found.end() + _FAR):
        return False
    around = low[max(0, start - _NEAR) : found.end() + _NEAR]
    return not any(_is_han(char) for char in around)


_RUPIAH = re.compile(r"[\d.,]+ ?(?:rb|ribu|jt|juta)\b")
_NAIRA = re.compile(r"n(?:\d[\d,.]*(?:k|m|bn)\b|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d{2}(?![\d.]))")


def _is_naira(low: str, start: int, end: int) -> bool:
    """Tell whether N is the naira: written against a sum of thousands, in a script with spaces (N95 is a mask)."""
    found = _NAIRA.match(low, start)
    if end - start > 1 or found is None:
        return False
    return not any(_is_han(char) for char in low[max(0, start - _NEAR) : found.end() + _NEAR])


_LEAST_DONG = 1000
_TOGETHER = re.compile(r" (?:nghiệp|đội|chí|phục|bào|hành)\b")


def _is_dong(low: str, begin: int, end: int, number: Decimal) -> bool:  # noqa: ARG001 - as its like
    """Tell whether đồng is the money: 5 đồng nghiệp are colleagues."""
    return number >= _LEAST_DONG or _TOGETHER.match(low, end) is None


_MOST_TIMES = 10
_SO_OFTEN = re.compile(r" в (?:неделю|день|месяц|год)(?![а-яё])")


def _is_rouble(low: str, begin: int, end: int, number: Decimal) -> bool:  # noqa: ARG001 - as its like
    """Tell whether р is the rouble: 3 р в неделю is three times a week."""
    return number >= _MOST_TIMES or _SO_OFTEN.match(low, end) is None


def _is_rupee(low: str, start: int, end: int) -> bool:  # noqa: ARG001 - as its like
    """Tell whether rs is the rupee: ke rs 25rb is the way to the hospital, in thousands of rupiah."""
    return _RUPIAH.match(low, end) is None


_IN_WORDS = re.compile(r"(?![а-яё]+ (?:дн|дня|месяц|недел|час|минут|год|лет))[а-яё]")
_OF_NO_NUMBER = re.compile(
    r"(?:нет|жду|куча|много|мало|сколько|вывод|при[её]м|обмен|куплю|продам|меняю|остаток|покупка) $"
)


def _is_about(low: str, start: int, end: int) -> bool:
    """Tell whether баксов stands before its sum in words, as in баксов триста: меняю рублей 500 usdt names another money."""
    return bool(_IN_WORDS.match(low, end)) and not _OF_NO_NUMBER.search(low, max(0, start - _NEAR), start)


def _is_han(char: str) -> bool:
    return "⺀" <= char < "\ue000"


# Letters that are money only in some company, behind a number and before one.
_DOUBTFUL_BEFORE = {"r": _is_rand, "n": _is_naira, "rs": _is_rupee, "баксов": _is_about, "рублей": _is_about}
_DOUBTFUL = {"b": _is_baht, "p": _is_pence, "r": _is_yuan, "H": _is_of_huione, "р": _is_rouble, "đồng": _is_dong}
_SURE_SUFFIXES = frozenset(
    {"铢", "元", "baht", "บาท", "đồng", "peso", "pesos", "rupee", "rupees", "riel", "kyat", "yuan", "euro", "taka"}
    | {"бат", "бата", "батов", "баты", "руб", "рублей", "дирхам", "дирхамы", "kip"}
)
_BY_NAME = {
    form.lower(): code
    for code, place, _, _, forms, _ in read_table("currencies.tsv")
    for form in read_forms(forms)
    if place == "both" or form in _SURE_SUFFIXES or code in COINS
}
_NAME = compile_words(_BY_NAME)


def find_names(low: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the currencies named in ``start:end`` of a text, each with where its name starts."""
    return [
        (match.start(), _BY_NAME[match.group()])
        for match in _NAME.finditer(low, start, end)
        if starts_word(low, match.start()) and ends_word(low, match.end())
    ]
