"""How the linear model, the encoder's lower layers and all its layers are put together, one stage after the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nlp.classify.linear import Floats, softmax

HEADS = {"category": slice(0, 16), "side": slice(16, 19), "risk": slice(19, 21)}


@dataclass(frozen=True, slots=True)
class Stage:
    """For each head a weight of the raw scores of every model that has read the text by now, found on held-out voices.

    A text whose three answers all have at least the confidence ``enough`` is read no further.
    """

    weights: Mapping[str, Sequence[float]]
    enough: float

    def probabilities(self, scores: Sequence[Floats]) -> Floats:
        """Probabilities (n, 21), head by head, from the raw scores (n, 21) of each model."""
        return np.concatenate([softmax(self._mixed(head, scores)) for head in HEADS], axis=1)

    def is_sure(self, probabilities: Floats) -> "np.ndarray":
        """Which of the texts (n, 21) need no further stage."""
        return sureness(probabilities) >= self.enough

    def _mixed(self, head: str, scores: Sequence[Floats]) -> Floats:
        parts = [np.float32(weight) * part for weight, part in zip(self.weights[head], scores, strict=True)]
        mixed: Floats = np.sum(parts, axis=0)[:, HEADS[head]]
        return mixed


def sureness(probabilities: Floats) -> Floats:
    """The confidence of the least sure of the three answers, for each text (n, 21)."""
    least: Floats = np.min([probabilities[:, columns].max(axis=1) for columns in HEADS.values()], axis=0)
    return least


def stages_from(about: Mapping[str, Mapping[str, Any]]) -> dict[str, Stage]:
    """The stages as the encoder's file tells them: ``linear``, ``early``, ``late``."""
    return {name: Stage(**stage) for name, stage in about.items()}
