"""How the models' scores are weighed at each stage, and how sure is sure enough: found on voices that no model has read."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

import numpy as np
from scipy.optimize import minimize

from nlp.classify.features import features
from nlp.classify.linear import Floats, softmax
from nlp.classify.stages import HEADS, Stage, sureness
from nlp.classify.train import Labels, labels_of, train
from nlp.corpus.example import Example
from nlp.encoder.encoder import Encoder
from nlp.normalise import normalise, respell

# A stage may end the reading of so many texts in all that it gets wrong and that all the layers would get right.
_MOST_LOST = 0.001
_TRIED = np.linspace(0.5, 0.999, 500)


def fit_stages(read: Sequence[Example], held: Sequence[Example], encoder: Encoder) -> dict[str, dict[str, object]]:
    """The stages ``linear``, ``early``, ``late`` as :class:`Stage` takes them, fitted on ``held`` messages."""
    texts = [respell(normalise(example.text)).text for example in held]
    begun = [encoder.begin(text, ()) for text in texts]
    scores = [
        train(read).logits([features(text) for text in texts]),
        np.stack([one.scores.message for one in begun]),
        np.stack([encoder.finish(one).message for one in begun]),
    ]
    return {name: asdict(stage) for name, stage in fit_scores(scores, labels_of(held)).items()}


def fit_scores(scores: Sequence[Floats], labels: Sequence[Labels]) -> dict[str, Stage]:
    """The stages from raw scores (n, 21) of the linear model, the lower layers and all layers."""
    stages = [Stage(_weights(scores[: depth + 1], labels), 1.0) for depth in range(len(scores))]
    probabilities = [stage.probabilities(scores[: depth + 1]) for depth, stage in enumerate(stages)]
    rights = [_right(each, labels) for each in probabilities]
    enough = [_enough(sureness(probabilities[depth]), rights[depth], rights[-1]) for depth in range(2)]
    names = ("linear", "early", "late")
    return {name: Stage(stage.weights, one) for name, stage, one in zip(names, stages, [*enough, 0.0], strict=True)}


def _weights(scores: Sequence[Floats], labels: Sequence[Labels]) -> Mapping[str, list[float]]:
    return {
        head: _head_weights([part[:, columns] for part in scores], target)
        for (head, columns), target in zip(HEADS.items(), labels, strict=True)
    }


def _head_weights(scores: Sequence[Floats], target: Labels) -> list[float]:
    """Weights under which the labels are likeliest."""
    rows = np.arange(target.size)

    def loss(weights: Floats) -> float:
        mixed = sum(weight * part for weight, part in zip(weights, scores, strict=True))
        return float(-np.log(softmax(np.asarray(mixed))[rows, target] + 1e-9).mean())

    found = minimize(loss, [1 / len(scores)] * len(scores), method="Nelder-Mead")
    return [round(float(weight), 4) for weight in found.x]


def _right(probabilities: Floats, labels: Sequence[Labels]) -> "np.ndarray":
    answers = [probabilities[:, columns].argmax(axis=1) for columns in HEADS.values()]
    return np.all([answer == target for answer, target in zip(answers, labels, strict=True)], axis=0)


def _enough(sure: Floats, right: "np.ndarray", last_right: "np.ndarray") -> float:
    """The least confidence at which stopping costs at most what it may."""
    for least in _TRIED:
        ended = sure >= least
        if np.mean(ended & last_right & ~right) <= _MOST_LOST:
            return round(float(least), 4)
    return 1.0
