"""The language of searches: ``车队 "日量 500" -招聘 chat:lantern after:2026-01-01 >= 10000 USDT``."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Final, NoReturn, TypeVar

from domain.query import Bound, Operator, Query, QueryError
from domain.vocabulary import Category, Side

# A phrase, or what stands between spaces; a key may be followed by a phrase (chat:"…").
_TOKEN: Final = re.compile(r'(?P<lead>-|[a-z]+:)?"(?P<phrase>[^"]*)"|(?P<word>\S+)')
_BOUND: Final = re.compile(r"(?P<operator>>=|<=|≥|≤|>|<|=)(?P<rest>.*)", re.DOTALL)
_AMOUNT: Final = re.compile(
    r"(?P<digits>[0-9][0-9,]{0,30}(?:\.[0-9]{1,12})?)(?P<factor>k|w|m|万|千|亿)?(?P<currency>[a-z]*)", re.IGNORECASE
)
_FACTORS: Final = {"k": 10**3, "千": 10**3, "w": 10**4, "万": 10**4, "m": 10**6, "亿": 10**8}
_OPERATORS: Final[dict[str, Operator]] = {
    ">=": ">=", "≥": ">=", "<=": "<=", "≤": "<=", ">": ">", "<": "<", "=": "="
}  # fmt: skip
CURRENCIES: Final = frozenset(
    {
        "AED", "AUD", "BDT", "BHD", "BRL", "BTC", "CAD", "CHF", "CNY", "CZK", "EGP", "ETB", "ETH",
        "EUR", "GBP", "GEL", "GHS", "HKD", "IDR", "ILS", "INR", "JPY", "KES", "KGS", "KHR", "KRW",
        "KWD", "KZT", "LAK", "LKR", "MMK", "MOP", "MYR", "NGN", "NPR", "NZD", "OMR", "PHP", "PKR",
        "PLN", "QAR", "RUB", "SAR", "SGD", "THB", "TON", "TRX", "TRY", "TWD", "TZS", "UAH", "UGX",
        "USD", "USDC", "USDH", "USDT", "UZS", "VND", "XOF", "ZAR", "ZMW",
    }
)  # fmt: skip
_SHORT: Final = {"U": "USDT", "RMB": "CNY"}
_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_YES: Final = {"yes": True, "true": True, "no": False, "false": False}
_LONGEST: Final = 10_000
_Name = TypeVar("_Name", bound=StrEnum)


@dataclass(slots=True)
class _Parts:
    words: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    after: datetime | None = None
    before: datetime | None = None
    chats: list[str] = field(default_factory=list)
    categories: list[Category] = field(default_factory=list)
    sides: list[Side] = field(default_factory=list)
    at_risk: bool | None = None
    bounds: list[Bound] = field(default_factory=list)

    def after_(self, value: str) -> None:
        self.after = _moment("after", value)

    def before_(self, value: str) -> None:
        self.before = _moment("before", value)

    def chat(self, value: str) -> None:
        self.chats += _listed("chat", value)

    def category(self, value: str) -> None:
        self.categories += _names("category", value, Category)

    def side(self, value: str) -> None:
        self.sides += _names("side", value, Side)

    def risk(self, value: str) -> None:
        if value.lower() not in _YES:
            _refuse(f"risk: takes yes or no, not {value!r}", "write risk:yes")
        self.at_risk = _YES[value.lower()]


_KEYS: Final[dict[str, Callable[[_Parts, str], None]]] = {
    "after": _Parts.after_,
    "before": _Parts.before_,
    "chat": _Parts.chat,
    "category": _Parts.category,
    "side": _Parts.side,
    "risk": _Parts.risk,
}


def parse_query(text: str) -> Query:
    """What ``text`` asks for; an empty text asks for nothing.

    Raises ``QueryError``, and nothing else, where it cannot be understood.
    """
    if len(text) > _LONGEST:
        _refuse(f"the query has {len(text)} characters", f"use at most {_LONGEST}")
    tokens = list(_TOKEN.finditer(text))
    parts = _Parts()
    index = 0
    while index < len(tokens):
        index += _take(parts, tokens, index)
    if parts.after and parts.before and parts.after >= parts.before:
        _refuse("after: is not earlier than before:, so nothing can be found", "exchange the two dates")
    if parts.without and not parts.words and not _is_filtered(parts):
        _refuse("a query cannot consist of exclusions alone", "add a word, a chat: or a date: to search in")
    return _query(parts)


def _take(parts: _Parts, tokens: list[re.Match[str]], index: int) -> int:
    """Add the token to ``parts``; the number of tokens that it took."""
    token = tokens[index]
    if token["phrase"] is not None:
        _add_phrase(parts, token["lead"] or "", token["phrase"])
        return 1
    word = token["word"]
    if '"' in word and (word.count('"') == 1 or word[0] == '"'):
        _refuse('a quotation mark (") has no partner', "close the phrase, or leave the mark out")
    bound = _BOUND.fullmatch(word)
    if bound is not None:
        return _add_bound(parts, bound, [one["word"] or "" for one in tokens[index + 1 : index + 3]])
    key, colon, value = word.partition(":")
    if colon and key.lower() in _KEYS:
        if not value:
            _refuse(f"{key}: stands without a value", f"write it without a space: {key}:value")
        _KEYS[key.lower()](parts, value)
    elif word.startswith("-") and word != "-":
        parts.without.append(word[1:])
    else:
        parts.words.append(word)
    return 1


def _add_phrase(parts: _Parts, lead: str, phrase: str) -> None:
    if not phrase.strip():
        _refuse('a phrase ("") is empty', "write words between the marks, or leave them out")
    key = lead.removesuffix(":")
    if key in _KEYS:
        _KEYS[key](parts, phrase)
    elif lead == "-":
        parts.without.append(phrase)
    else:
        parts.words.append(lead + phrase)


def _add_bound(parts: _Parts, bound: re.Match[str], following: list[str]) -> int:
    operator = _OPERATORS[bound["operator"]]
    taken = 1
    written = bound["rest"]
    if not written and following:
        written, taken = following.pop(0), 2
    found = _AMOUNT.fullmatch(written)
    if found is None:
        _refuse(f"{operator} needs an amount behind it, not {written!r}", "write >= 10000 USDT")
    try:
        amount = Decimal(found["digits"].replace(",", "")) * _FACTORS.get((found["factor"] or "").lower(), 1)
    except InvalidOperation as error:
        _refuse(f"{written!r} is no amount", "write >= 10000 USDT", error)
    named = found["currency"].upper()
    currency = _SHORT.get(named, named)
    if currency and currency not in CURRENCIES:
        _refuse(f"no currency is called {found['currency']}", "write an ISO code or a coin: USDT, CNY, THB, …")
    if not currency and following and (behind := following[0].upper()) in CURRENCIES | _SHORT.keys():
        currency, taken = _SHORT.get(behind, behind), taken + 1
    parts.bounds.append(Bound(operator, amount, currency or None))
    return taken


def _moment(key: str, value: str) -> datetime:
    found = _DATE.fullmatch(value)
    remedy = f"write {key}:2026-01-31, {key}:2026-01 or {key}:2026 (UTC)"
    if found is None:
        _refuse(f"{key}: takes a day, not {value!r}", remedy)
    try:
        return datetime(int(found[1]), int(found[2] or 1), int(found[3] or 1), tzinfo=UTC)
    except ValueError as error:
        _refuse(f"{key}: there is no day {value!r}", remedy, error)


def _names(key: str, value: str, names: type[_Name]) -> list[_Name]:
    known = {name.value: name for name in names}
    wanted = _listed(key, value.lower())
    unknown = [one for one in wanted if one not in known]
    if unknown:
        _refuse(f"no {key} is called {unknown[0]!r}", f"one of: {', '.join(known)}")
    return [known[one] for one in wanted]


def _listed(key: str, value: str) -> list[str]:
    wanted = [one.strip() for one in value.split(",") if one.strip()]
    if not wanted:
        _refuse(f"{key}: stands without a value", f"write it without a space: {key}:value")
    return wanted


def _is_filtered(parts: _Parts) -> bool:
    return _query(parts).is_filtered


def _query(parts: _Parts) -> Query:
    return Query(
        tuple(parts.words),
        tuple(parts.without),
        parts.after,
        parts.before,
        tuple(parts.chats),
        tuple(parts.categories),
        tuple(parts.sides),
        parts.at_risk,
        tuple(parts.bounds),
    )


def _refuse(message: str, remedy: str, because: Exception | None = None) -> NoReturn:
    raise QueryError(message, remedy=remedy) from because
