"""Puts the scores of the linear model and of the encoder together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nlp.classify.linear import Floats, Scores, softmax

HEADS = {"category": slice(0, 16), "side": slice(16, 19), "risk": slice(19, 21)}


@dataclass(frozen=True, slots=True)
class Blend:
    """For each head the weights of the linear model's and the encoder's raw scores, found on held-out voices."""

    weights: Mapping[str, Sequence[float]]

    def scores(self, linear: Floats, encoder: Floats) -> Scores:
        """Probabilities of a batch from raw scores (n, 21) of both."""
        parts = {
            head: softmax(
                np.float32(self.weights[head][0]) * linear[:, columns]
                + np.float32(self.weights[head][1]) * encoder[:, columns]
            )
            for head, columns in HEADS.items()
        }
        return Scores(parts["category"], parts["side"], parts["risk"][:, 1])
