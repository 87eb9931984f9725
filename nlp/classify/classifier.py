"""From reading form to category, side and risk, each with a calibrated confidence."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.reading import Confidences, Evidence
from domain.vocabulary import Category, Side
from nlp.aligned import Aligned
from nlp.classify.evidence import evidence_for
from nlp.classify.features import features
from nlp.classify.linear import CATEGORIES, SIDES, LinearModel

# Below this a person has to look. Chosen on held-out voices: above it nine in ten answers are right.
REVIEW_BELOW = 0.55
_ALWAYS_AT_RISK = {Category.TRAFFICKING, Category.BOUNTY}


@dataclass(frozen=True, slots=True)
class Classified:
    """What the classifier says of one text."""

    category: Category
    side: Side
    victim_at_risk: bool
    confidences: Confidences
    review: bool
    evidence: tuple[Evidence, ...]


class Classifier:
    """Wraps the trained model and the rules that the label schema itself lays down."""

    def __init__(self, model: LinearModel) -> None:
        """Keep the trained model."""
        self._model = model

    def classify(self, texts: Sequence[Aligned]) -> list[Classified]:
        """Classify a batch of texts in respelled reading form."""
        if not texts:
            return []
        scores = self._model.scores([features(text.text) for text in texts])
        return [
            self._one(text, scores.category[row], scores.side[row], float(scores.risk[row]))
            for row, text in enumerate(texts)
        ]

    def _one(self, text: Aligned, category_scores: "np.ndarray", side_scores: "np.ndarray", risk: float) -> Classified:
        category = CATEGORIES[int(category_scores.argmax())]
        side = _allowed_side(category, side_scores)
        at_risk = category in _ALWAYS_AT_RISK or risk > 0.5  # noqa: PLR2004  # more likely than not
        confidences = Confidences(
            category=float(category_scores.max()),
            side=float(side_scores[SIDES.index(side)]),
            victim_at_risk=float(category_scores.max() if category in _ALWAYS_AT_RISK else max(risk, 1 - risk)),
        )
        return Classified(
            category=category,
            side=side,
            victim_at_risk=at_risk,
            confidences=confidences,
            review=confidences.category < REVIEW_BELOW,
            evidence=() if category is Category.BENIGN else evidence_for(text, category, self._model),
        )


def _allowed_side(category: Category, side_scores: "np.ndarray") -> Side:
    """The likeliest side that the schema allows for the category: benign text has none."""
    if category is Category.BENIGN:
        return Side.NONE
    if category in _ALWAYS_AT_RISK:
        return max((Side.OFFER, Side.DEMAND), key=lambda side: side_scores[SIDES.index(side)])
    return SIDES[int(side_scores.argmax())]
