"""The language of searches."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.query import Bound, Query, QueryError
from domain.query_language import parse_query
from domain.vocabulary import Category, Side


def test_words_phrases_and_exclusions_are_told_apart() -> None:
    """A phrase keeps its spaces; a leading minus excludes; a minus inside a word, or alone, means itself."""
    asked = parse_query('车队 "日量 500" -招聘 -"no scam" 7-8 -')
    assert asked == Query(words=("车队", "日量 500", "7-8", "-"), without=("招聘", "no scam"))


def test_conditions_are_read_beside_words() -> None:
    """Each key takes its kind of value; lists have commas."""
    asked = parse_query(
        "usdt chat:@lantern,7001 category:bounty,laundering side:demand risk:yes after:2026-01-31 before:2026-03"
    )
    assert asked == Query(
        words=("usdt",),
        after=datetime(2026, 1, 31, tzinfo=UTC),
        before=datetime(2026, 3, 1, tzinfo=UTC),
        chats=("@lantern", "7001"),
        categories=(Category.BOUNTY, Category.LAUNDERING),
        sides=(Side.DEMAND,),
        at_risk=True,
    )


@pytest.mark.parametrize(
    ("written", "bounds", "words"),
    [
        (">= 10000 USDT", [(">=", 10000, "USDT")], ()),
        (">=10,000usdt", [(">=", 10000, "USDT")], ()),
        ("< 2万U", [("<", 20000, "USDT")], ()),
        ("> 20k", [(">", 20000, None)], ()),
        ("= 7.05 cny", [("=", Decimal("7.05"), "CNY")], ()),
        (">= 500 车队", [(">=", 500, None)], ("车队",)),
        ("≥ 1 ≤ 2 USD", [(">=", 1, None), ("<=", 2, "USD")], ()),
        ("https://t.me/x 12:30", [], ("https://t.me/x", "12:30")),
    ],
)
def test_prices_are_read_as_people_write_them(
    written: str, bounds: list[tuple[object, ...]], words: tuple[str, ...]
) -> None:
    """Thousands, units and currencies, with spaces or without; what is no key is a word."""
    asked = parse_query(written)
    found: list[tuple[object, ...]] = [(one.operator, one.amount, one.currency) for one in asked.bounds]
    assert found == bounds
    assert asked.words == words


@pytest.mark.parametrize(
    ("written", "part"),
    [
        ('车队 "日量', "no partner"),
        ('""', "empty"),
        ("-招聘", "exclusions alone"),
        ("after:yesterday", "takes a day"),
        ("before:2026-02-30", "no day"),
        ("after:2026-02-01 before:2026-01-01", "not earlier"),
        ("category:crime", "no category"),
        ("side:left", "no side"),
        ("risk:maybe", "yes or no"),
        ("chat:", "without a value"),
        (">= many", "needs an amount"),
        (">=", "needs an amount"),
        (">= 5 >= ", "needs an amount"),
        ("> 5zorkmids", "no currency"),
        ("a" * 20_000, "characters"),
    ],
)
def test_what_cannot_be_understood_is_said_with_a_remedy(written: str, part: str) -> None:
    """The error names the part, and how to write it."""
    with pytest.raises(QueryError, match=part) as raised:
        parse_query(written)
    assert raised.value.remedy


_PIECES = st.sampled_from(
    [
        '"',
        "-",
        ">=",
        "<",
        "= ",
        "after:",
        "before:2026",
        "chat:",
        "category:",
        "side:offer",
        "risk:",
        "9" * 40,
        ",",
        " ",
        "万",
        "usdt",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(_PIECES, st.text(max_size=5))).map("".join)))
def test_any_text_is_understood_or_refused_with_our_own_error(text: str) -> None:
    """Nothing else is ever raised; what is understood says the same each time."""
    asked, remedy = Query(), ""
    try:
        asked = parse_query(text)
    except QueryError as error:
        remedy = error.remedy
    assert remedy or asked == parse_query(text)
    assert all(isinstance(bound, Bound) and bound.amount.is_finite() for bound in asked.bounds)
