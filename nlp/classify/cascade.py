"""Reads a batch no further than it must: linear model, the encoder's lower layers, all its layers; reposts once."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from domain.vocabulary import Category
from nlp.classify.agreement import agreed
from nlp.classify.evidence import heavy_in_linear, heavy_in_pieces
from nlp.classify.features import features
from nlp.classify.linear import Floats, LinearModel
from nlp.classify.stages import Stage
from nlp.encoder.encoder import Encoder, Scores
from nlp.encoder.pieces import Span

# Markets are mostly reposts; so many texts, with nonces and tails already off, are known again.
_MOST_KNOWN = 50_000

Text = tuple[str, tuple[Span, ...]]
"""A text in respelled reading form and the stretches of numbers in it."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the stages say of one text: ``probabilities`` (21,), head by head; ``numbers``: scores of kinds, where seen.

    ``heavy``: the stretches of the text, in code points, that weighed most for the answer in the stage that ended the reading;
    none where the answer is benign.
    """

    probabilities: Floats
    numbers: list[Floats | None] = field(default_factory=list)
    heavy: Sequence[Span] = ()


class Cascade:
    """Stops at the first stage that is sure; remembers what it has read."""

    def __init__(self, linear: LinearModel, encoder: Callable[[], Encoder], stages: Mapping[str, Stage]) -> None:
        """Keep the models; the encoder is loaded when it is first needed."""
        self._linear = linear
        self._encoder = encoder
        self._stages = stages
        # By digest: the texts themselves may be long.
        self._known: OrderedDict[bytes, Opinion] = OrderedDict()

    def read(self, texts: Sequence[Text]) -> list[Opinion]:
        """An opinion of each text; a text that stood in an earlier batch has that batch's."""
        digests = [_digest(text) for text in texts]
        fresh = {digest: text for digest, text in zip(digests, texts, strict=True) if digest not in self._known}
        self._known.update(zip(fresh, self._read(list(fresh.values())) if fresh else [], strict=True))
        opinions = [self._known[digest] for digest in digests]
        while len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        return opinions

    def _read(self, texts: Sequence[Text]) -> list[Opinion]:
        linear = self._linear.logits([features(text) for text, _ in texts])
        first = self._stages["linear"].probabilities([linear])
        is_sure = self._stages["linear"].is_sure(first)
        # The linear model has nothing to say of numbers.
        return [
            self._linear_alone(text[0], first[row].copy())
            if is_sure[row] and not text[1]
            else self._encoded(text, linear[row : row + 1])
            for row, text in enumerate(texts)
        ]

    def _linear_alone(self, text: str, probabilities: Floats) -> Opinion:
        category = agreed(probabilities)[0]
        heavy = [] if category is Category.BENIGN else heavy_in_linear(text, category, self._linear)
        return Opinion(probabilities, heavy=heavy)

    def _encoded(self, text: Text, linear: Floats) -> Opinion:
        begun = self._encoder().begin(*text)
        scores, early = begun.scores, begun.scores.message[None]
        probabilities = self._stages["early"].probabilities([linear, early])
        # Of the kinds of numbers that are wrong with four layers, a tenth is right with all.
        if text[1] or not self._stages["early"].is_sure(probabilities)[0]:
            scores = self._encoder().finish(begun)
            probabilities = self._stages["late"].probabilities([linear, early, scores.message[None]])
        category = agreed(probabilities[0])[0]
        heavy = [] if category is Category.BENIGN else self._heavy(text[0], scores, category)
        return Opinion(probabilities[0], [row if row.any() else None for row in scores.numbers], heavy)

    def _heavy(self, text: str, scores: Scores, category: Category) -> list[Span]:
        return heavy_in_pieces(text, scores.pieces, self._encoder().stretches(text), category)


def _digest(text: Text) -> bytes:
    words, numbers = text
    return blake2b(f"{words}\0{numbers}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
