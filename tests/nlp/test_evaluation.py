"""The scores."""

from decimal import Decimal
from typing import Any

import pytest

from domain.reading import Confidences, Handle, Price, Reading
from domain.vocabulary import Category, HandlePlatform, Language, PriceKind, Side
from nlp.evaluation import evaluate

_AT: dict[str, Any] = {"start": 0, "end": 1, "text": "x", "confidence": 1.0, "found_by": "test", "is_hidden": False}


def _reading(category: Category = Category.BOUNTY) -> Reading:
    return Reading(
        category=category,
        side=Side.DEMAND,
        victim_at_risk=True,
        confidences=Confidences(0.9, 0.9, 0.9),
        language=Language.ENGLISH,
        model="test",
        prices=(Price(**_AT, amount=Decimal("50000.00"), currency="USDT", kind=PriceKind.BOUNTY),),
        handles=(Handle(**_AT, platform=HandlePlatform.TELEGRAM, handle="finder"),),
    )


def test_amounts_are_compared_as_decimals_and_may_be_numbers() -> None:
    """50000, 50000.0 and "50000.00" are one amount."""
    for amount in (50000, 50000.0, "50000.00"):
        gold = [{"category": "bounty", "prices": [{"amount": amount, "currency": "USDT", "kind": "bounty"}]}]
        assert evaluate(gold, [_reading()]).entities["prices"].f1 == 1.0


def test_keys_that_the_gold_lacks_are_not_scored() -> None:
    """A file with categories alone says nothing of handles."""
    result = evaluate([{"category": "bounty"}], [_reading()])
    assert result.entities["handles"].support == 0
    assert result.entities["handles"].false_alarms == 0


def test_macro_scores_are_means_over_categories_that_occur() -> None:
    """One category read right, one read as the other."""
    gold = [{"category": "bounty"}, {"category": "trafficking"}]
    result = evaluate(gold, [_reading(), _reading()])
    assert result.macro_f1 == pytest.approx((2 / 3 + 0) / 2)
    assert result.macro_precision == pytest.approx((1 / 2 + 0) / 2)
    assert result.macro_recall == pytest.approx((1 + 0) / 2)
    assert result.accuracy == 0.5
    assert result.confusion["trafficking", "bounty"] == 1


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    """Two answers at 0.9, one of them right: the gap is 0.4."""
    result = evaluate([{"category": "bounty"}, {"category": "trafficking"}], [_reading(), _reading()])
    assert result.calibration_error == pytest.approx(0.4)
