"""Currencies that an amount takes from the words around it: the same phrase, the heading of a list, the pair of a rate."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.vocabulary import PriceKind
from nlp.prices.accept import Verdict
from nlp.prices.currencies import COINS, NAMES
from nlp.prices.literals import ends_word, starts_word
from nlp.prices.quantities import Group, Unit
from nlp.prices.tables import find_headings, heading_for

Judged = tuple[Group, Verdict]

_PHRASE_BREAK = re.compile(r"[\n。;!?]|\.\s")
_MONEY_NAMES = frozenset(
    {
        "人民币": "CNY", "数字人民币": "CNY", "rmb": "CNY", "cny": "CNY", "e-cny": "CNY", "美金": "USD", "美元": "USD", "usd": "USD",
    }.items()
)
