"""What the classifier makes of the models' opinion."""

import numpy as np
import pytest

from domain.vocabulary import Category, Side
from nlp.classify.cascade import Cascade, Opinion
from nlp.classify.classifier import REVIEW_BELOW, Classifier
from nlp.classify.linear import CATEGORIES, SIDES, Floats
from nlp.classify.surroundings import NOTHING
from nlp.normalise import normalise, respell

TEXT = respell(normalise("代收代付 稳定长期 欢迎合作"))


class _Said(Cascade):
    """Models that have made up their mind."""

    def __init__(self, probabilities: Floats) -> None:
        self.probabilities = probabilities

    def read(self, texts: object) -> list[Opinion]:
        """The same of one text."""
        del texts
        return [Opinion(self.probabilities)]


def probabilities(category: float, side: float, calm: float) -> Floats:
    """Laundering, an offer, nobody in danger, each with this probability; the rest is spread evenly."""
    shares: Floats = np.full(21, (1 - category) / 15, dtype=np.float32)
    shares[16:19] = (1 - side) / 2
    shares[CATEGORIES.index(Category.LAUNDERING)] = category
    shares[16 + SIDES.index(Side.OFFER)] = side
    shares[19:] = calm, 1 - calm
    return shares


@pytest.mark.parametrize("answers", [(0.5, 0.9, 0.9), (0.9, 0.5, 0.9), (0.9, 0.9, 0.55)])
def test_an_unsure_category_side_or_risk_has_to_be_looked_at(answers: tuple[float, float, float]) -> None:
    """Each by itself, however sure the others are."""
    (classified,) = Classifier(_Said(probabilities(*answers))).classify([TEXT], [()], [NOTHING])
    assert min(answers) < REVIEW_BELOW
    assert (classified.category, classified.side) == (Category.LAUNDERING, Side.OFFER)
    assert classified.review


def test_what_all_three_are_sure_of_needs_no_look() -> None:
    """Each answer has its own confidence."""
    (classified,) = Classifier(_Said(probabilities(0.9, 0.8, 0.7))).classify([TEXT], [()], [NOTHING])
    confidences = classified.confidences
    assert [round(one, 3) for one in (confidences.category, confidences.side, confidences.victim_at_risk)] == [
        0.9,
        0.8,
        0.7,
    ]
    assert not classified.review
