"""The three answers of the classifier go together."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vocabulary import Category, Side
from nlp.classify.agreement import agreed
from nlp.classify.linear import CATEGORIES, SIDES, Floats
from nlp.corpus.split import train_split

SCORES = st.lists(st.floats(-30, 30), min_size=21, max_size=21)


def softmax(scores: Sequence[float]) -> Floats:
    grown = np.exp(np.asarray(scores) - max(scores))
    return np.asarray(grown / grown.sum(), dtype=np.float32)


def heads(scores: Sequence[float]) -> Floats:
    return np.concatenate([softmax(scores[:16]), softmax(scores[16:19]), softmax(scores[19:])])


def saying(category: Category, side: Side, *, risk: float = 0.1, **others: float) -> Floats:
    scores = [0.0] * 21
    scores[CATEGORIES.index(category)] = 5.0
    scores[16 + SIDES.index(side)] = 5.0
    for name, score in others.items():
        scores[CATEGORIES.index(Category(name))] = score
    return np.concatenate([heads(scores)[:19], [1 - risk, risk]]).astype(np.float32)


@given(SCORES)
def test_no_answer_contradicts_another(scores: list[float]) -> None:
    category, side, at_risk = agreed(heads(scores))
    if category in {Category.TRAFFICKING, Category.BOUNTY}:
        assert at_risk
    if category is Category.BOUNTY:
        assert side is not Side.NONE
    if category in {Category.BENIGN, Category.MARKET_NOTICE, Category.MIGRATION_NOTICE, Category.LIQUIDITY_ALARM}:
        assert side is Side.NONE
    if category in {Category.MULE_ACCOUNT, Category.STOLEN_DATA, Category.FORGED_DOCUMENT}:
        assert side is not Side.NONE


@pytest.mark.parametrize(("category", "side"), [("mule_account", "offer"), ("bounty", "demand"), ("benign", "none")])
def test_what_all_heads_say_is_the_answer(category: str, side: str) -> None:
    risk = 0.9 if category == "bounty" else 0.1
    answer = agreed(saying(Category(category), Side(side), risk=risk))
    assert answer == (Category(category), Side(side), category == "bounty")


def test_a_captive_tips_a_text_that_looks_almost_benign() -> None:
    """Whether somebody is sold or it is only told that somebody is held; a seller alone does not tip it."""
    for side, risk, expected in (
        (Side.OFFER, 0.95, Category.TRAFFICKING),
        (Side.NONE, 0.95, Category.TRAFFICKING),
        (Side.OFFER, 0.1, Category.BENIGN),
        (Side.NONE, 0.1, Category.BENIGN),
    ):
        assert agreed(saying(Category.BENIGN, side, risk=risk, trafficking=3.0))[0] is expected


def test_of_two_likely_answers_the_person_in_danger_is_said() -> None:
    """Where somebody is asked for something and a hunt is not out of the question, it is said; else not."""
    assert agreed(saying(Category.BENIGN, Side.DEMAND, risk=0.3, bounty=3.0))[0] is Category.BOUNTY
    assert agreed(saying(Category.BENIGN, Side.NONE, risk=0.02, bounty=1.0))[0] is Category.BENIGN


def test_benign_has_to_be_clearly_the_likelier() -> None:
    """By half in log odds: most innocent messages of the corpus are made to look like adverts, more than in real groups."""
    assert agreed(saying(Category.BENIGN, Side.OFFER, laundering=4.8))[0] is Category.LAUNDERING
    assert agreed(saying(Category.BENIGN, Side.NONE, liquidity_alarm=4.4))[0] is Category.BENIGN


def test_a_sure_category_is_not_tipped_by_a_doubtful_side() -> None:
    scores = saying(Category.MARKET_NOTICE, Side.OFFER, fraud_service=0.0)
    assert agreed(scores)[:2] == (Category.MARKET_NOTICE, Side.NONE)


def test_the_corpus_has_hardly_a_message_that_the_table_of_sides_forbids() -> None:
    """Fewer than one in two thousand."""
    read = train_split()
    certain = [agreed(saying(one.category, one.side, risk=0.9 if one.victim_at_risk else 0.1)) for one in read]
    differ = [one.id for one, said in zip(read, certain, strict=True) if said[:2] != (one.category, one.side)]
    assert len(differ) * 2000 < len(read), differ
