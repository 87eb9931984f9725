"""From reading form to category, side and risk, each with a calibrated confidence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from domain.reading import Confidences, Evidence
from domain.vocabulary import Category, Side
from nlp.aligned import Aligned
from nlp.classify.blend import Blend
from nlp.classify.evidence import evidence_for
from nlp.classify.features import features
from nlp.classify.linear import CATEGORIES, SIDES, Floats, LinearModel, Scores
from nlp.encoder.encoder import Encoder
from nlp.encoder.pieces import Span

# Below this a person has to look. Chosen on held-out voices: above it nine in ten answers are right.
REVIEW_BELOW = 0.55
_ALWAYS_AT_RISK = {Category.TRAFFICKING, Category.BOUNTY}


@dataclass(frozen=True, slots=True)
class Classified:
    """What the classifier says of one text; ``number_scores`` has the encoder's scores of each number, where it was asked."""

    category: Category
    side: Side
    victim_at_risk: bool
    confidences: Confidences
    review: bool
    evidence: tuple[Evidence, ...]
    number_scores: list[Floats | None] = field(default_factory=list)


class Classifier:
    """Wraps the trained models and the rules that the label schema itself lays down."""

    def __init__(self, model: LinearModel, encoder: Callable[[], Encoder], blend: Blend) -> None:
        """Keep the linear model and the blend; the encoder is loaded when it is first needed."""
        self._model = model
        self._encoder = encoder
        self._blend = blend

    def classify(self, texts: Sequence[Aligned], numbers: Sequence[Sequence[Span]]) -> list[Classified]:
        """Classify a batch of texts in respelled reading form; ``numbers`` are the stretches of numbers in each."""
        if not texts:
            return []
        linear = self._model.logits([features(text.text) for text in texts])
        read = self._encoder().read([text.text for text in texts], numbers)
        scores = self._blend.scores(linear, np.stack([one.message for one in read]))
        return [
            self._one(text, scores, row, one.numbers) for row, (text, one) in enumerate(zip(texts, read, strict=True))
        ]

    def _one(self, text: Aligned, scores: Scores, row: int, numbers: Floats) -> Classified:
        category_scores, side_scores, risk = scores.category[row], scores.side[row], float(scores.risk[row])
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
            number_scores=[row if row.any() else None for row in numbers],
        )


def _allowed_side(category: Category, side_scores: "np.ndarray") -> Side:
    """The likeliest side that the schema allows for the category: benign text has none."""
    if category is Category.BENIGN:
        return Side.NONE
    if category in _ALWAYS_AT_RISK:
        return max((Side.OFFER, Side.DEMAND), key=lambda side: side_scores[SIDES.index(side)])
    return SIDES[int(side_scores.argmax())]
