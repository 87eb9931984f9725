"""From reading form to category, side and risk, each with a calibrated confidence."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.reading import Confidences, Evidence
from domain.vocabulary import Category, Side
from nlp.aligned import Aligned
from nlp.classify.agreement import ALWAYS_AT_RISK, agreed
from nlp.classify.bare_contact import is_bare_contact
from nlp.classify.cascade import Cascade, Opinion
from nlp.classify.evidence import evidence_for
from nlp.classify.linear import CATEGORIES, SIDES, Floats
from nlp.classify.stages import HEADS
from nlp.classify.surroundings import Surroundings, weighed
from nlp.encoder.pieces import Span

# A person has to look where the least sure of the three answers is less sure. On voices that no model had read, a category or a
# side below it is wrong more often than right, and of those above it more than nine in ten are right.
REVIEW_BELOW = 0.6
# What the label schema says outright; a pinyin label that names goods may still hide in the letters of a link.
_BY_THE_SCHEMA = Confidences(category=0.9, side=0.9, victim_at_risk=0.9)


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

    def __init__(self, cascade: Cascade) -> None:
        """Keep the models."""
        self._cascade = cascade

    def classify(
        self, texts: Sequence[Aligned], numbers: Sequence[Sequence[Span]], around: Sequence[Surroundings]
    ) -> list[Classified]:
        """Classify a batch of texts in respelled reading form, each with the stretches of numbers in it and its surroundings."""
        asked = [(text.text, tuple(spans)) for text, spans in zip(texts, numbers, strict=True)]
        others = list(dict.fromkeys(text for one in around for text in one.texts))
        opinions = self._cascade.read([*asked, *((text, ()) for text in others)])
        of_others = dict(zip(others, opinions[len(asked) :], strict=True))
        return [
            self._one(text, weighed(text.text, opinion, surroundings, of_others))
            for text, opinion, surroundings in zip(texts, opinions[: len(asked)], around, strict=True)
        ]

    def _one(self, text: Aligned, opinion: Opinion) -> Classified:
        if is_bare_contact(text.text):
            return Classified(Category.BENIGN, Side.NONE, False, _BY_THE_SCHEMA, False, (), opinion.numbers)  # noqa: FBT003
        category_scores, side_scores, (_, risk) = (opinion.probabilities[columns] for columns in HEADS.values())
        category, side, at_risk = agreed(opinion.probabilities)
        sure = float(category_scores[CATEGORIES.index(category)])
        confidences = Confidences(
            category=sure,
            side=float(side_scores[SIDES.index(side)]),
            victim_at_risk=sure if category in ALWAYS_AT_RISK else float(max(risk, 1 - risk)),
        )
        return Classified(
            category=category,
            side=side,
            victim_at_risk=at_risk,
            confidences=confidences,
            review=confidences.least < REVIEW_BELOW,
            evidence=() if category is Category.BENIGN else evidence_for(text, category, opinion.heavy),
            number_scores=opinion.numbers,
        )
