"""How the encoder and the linear model are weighed against each other, found on voices that neither has read."""

from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize

from nlp.classify.blend import HEADS
from nlp.classify.features import features
from nlp.classify.linear import CATEGORIES, SIDES, Floats, softmax
from nlp.classify.train import train
from nlp.corpus.example import Example
from nlp.encoder.encoder import Encoder
from nlp.normalise import normalise, respell


def fit_blend(read: Sequence[Example], held: Sequence[Example], encoder: Encoder) -> dict[str, list[float]]:
    """Weights of ``(linear, encoder)`` scores for each head: those under which ``held`` messages are likeliest."""
    texts = [respell(normalise(example.text)) for example in held]
    linear = train(read).logits([features(text.text) for text in texts])
    tuned = np.stack([scores.message for scores in encoder.read([text.text for text in texts], [()] * len(texts))])
    labels = [
        np.array([CATEGORIES.index(example.category) for example in held]),
        np.array([SIDES.index(example.side) for example in held]),
        np.array([int(example.victim_at_risk) for example in held]),
    ]
    return {
        head: _weights(linear[:, columns], tuned[:, columns], target)
        for (head, columns), target in zip(HEADS.items(), labels, strict=True)
    }


def _weights(linear: Floats, tuned: Floats, target: "np.ndarray") -> list[float]:
    rows = np.arange(target.size)

    def loss(weights: Floats) -> float:
        return float(-np.log(softmax(weights[0] * linear + weights[1] * tuned)[rows, target] + 1e-9).mean())

    found = minimize(loss, [0.5, 0.5], method="Nelder-Mead")
    return [round(float(weight), 4) for weight in found.x]
