"""Takes one part of understanding out at a time, and tells what the frozen split loses; draws quality against speed.

Run by hand: ``make proof-ablations``. Prints two Markdown tables: what each part is worth, plain and under three disguises at
once, and what each way of stopping early costs and saves. The second is drawn to ``docs/model/speed.svg``.
"""

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from domain.reading import Context
from nlp.aligned import Aligned
from nlp.classify import classifier
from nlp.classify import features as features_module
from nlp.classify.cascade import Cascade, Opinion, Text
from nlp.classify.features import features
from nlp.classify.linear import CATEGORIES, SIDES, LinearModel
from nlp.classify.stages import HEADS, Stage, stages_from
from nlp.classify.train import train
from nlp.corpus.split import train_split
from nlp.encoder.artefact import read_about
from nlp.encoder.encoder import load_encoder
from nlp.evaluation import Evaluation, evaluate
from nlp.model_store import load_model
from nlp.reader import Reader
from pipeline.evaluate import frozen_labels
from pipeline.evaluation_pictures import curve_svg
from tests.proofs.robustness import disguised
from tests.support.obfuscation import three_at_once

PICTURE = Path(__file__).parents[2] / "docs" / "model" / "speed.svg"
_NEVER = 2.0

Labels = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Part:
    """A part and a way to read without it."""

    name: str
    without: Callable[[Labels], Evaluation]


class LinearAlone:
    """Reads as the cascade does, by the linear model and nothing else."""

    def __init__(self, linear: LinearModel, stages: Mapping[str, Stage]) -> None:
        """Keep the model and its stage."""
        self._linear, self._stage = linear, stages["linear"]

    def read(self, texts: Sequence[Text]) -> list[Opinion]:
        """An opinion of each text, with none of its numbers."""
        scores = self._linear.logits([features(text) for text, _ in texts])
        probabilities = self._stage.probabilities([scores])
        return [Opinion(row, [None] * len(spans)) for row, (_, spans) in zip(probabilities, texts, strict=True)]


class NumbersUnseen(Cascade):
    """The whole cascade, which says nothing of numbers."""

    def read(self, texts: Sequence[Text]) -> list[Opinion]:
        """An opinion of each text."""
        return [replace(one, numbers=[None] * len(one.numbers)) for one in super().read(texts)]


def stages() -> dict[str, Stage]:
    """The stages that ship."""
    return stages_from(read_about()["stages"])


def stopping(linear: float, early: float) -> dict[str, Stage]:
    """The stages, which end the reading from these confidences on."""
    usual = stages()
    return {
        "linear": replace(usual["linear"], enough=linear),
        "early": replace(usual["early"], enough=early),
        "late": usual["late"],
    }


def encoder_alone() -> dict[str, Stage]:
    """Stages that read to the end and then listen to the last layers only."""
    late = {head: [0.0, 0.0, sum(weights)] for head, weights in stages()["late"].weights.items()}
    return {**stopping(_NEVER, _NEVER), "late": Stage(late, 0.0)}


def read_with(cascade: Any, labels: Labels) -> Evaluation:  # noqa: ANN401 - whatever reads as the cascade does
    """Scores of a reader whose classifier has another cascade."""
    reader = Reader()
    component: Any = reader._pipeline.get_pipe("escrowwatch_classifier")
    component.classifier._cascade = cascade
    return scored(reader, labels)


def scored(reader: Reader, labels: Labels) -> Evaluation:
    """Scores of a reader."""
    return evaluate(labels, reader.read_many((one["text"], Context()) for one in labels))


def as_served(text: str) -> Aligned:
    """A text that nobody has normalised."""
    return Aligned(text, text, range(len(text)), range(1, len(text) + 1))


def parts() -> list[Part]:
    """What can be taken out."""
    linear = load_model()

    def cascade(given: Mapping[str, Stage], model: LinearModel = linear) -> Cascade:
        return Cascade(model, load_encoder, given)

    def without_glossary(labels: Labels) -> Evaluation:
        with patch.object(features_module, "_meanings", lambda _: []):
            return read_with(cascade(stages(), train(train_split())), labels)

    def without_normalising(labels: Labels) -> Evaluation:
        with patch("nlp.components.normalise", as_served), patch("nlp.components.respell", lambda aligned: aligned):
            return scored(Reader(), labels)

    def without_respelling(labels: Labels) -> Evaluation:
        with patch("nlp.components.respell", lambda aligned: aligned):
            return scored(Reader(), labels)

    def heads_apart(labels: Labels) -> Evaluation:
        with patch.object(classifier, "agreed", apart):
            return scored(Reader(), labels)

    return [
        Part("nothing", lambda labels: scored(Reader(), labels)),
        Part("encoder", lambda labels: read_with(LinearAlone(linear, stages()), labels)),
        Part("upper eight layers", lambda labels: read_with(cascade(stopping(_NEVER, 0.0)), labels)),
        Part("linear model", lambda labels: read_with(cascade(encoder_alone()), labels)),
        Part("stopping early", lambda labels: read_with(cascade(stopping(_NEVER, _NEVER)), labels)),
        Part("glossary in the linear model", without_glossary),
        Part("normaliser", without_normalising),
        Part("respelling of disguised words", without_respelling),
        Part("agreement of the heads", heads_apart),
        Part(
            "encoder's say on numbers",
            lambda labels: read_with(NumbersUnseen(linear, load_encoder, stages()), labels),
        ),
    ]


def apart(probabilities: "np.ndarray") -> tuple[Any, Any, bool]:
    """Each head's own answer."""
    category, side, (calm, risk) = (probabilities[columns] for columns in HEADS.values())
    return CATEGORIES[int(category.argmax())], SIDES[int(side.argmax())], bool(risk > calm)


def table(labels: Labels, seed: int) -> list[str]:
    """Rows: scores without each part, plain; macro-F1 under three disguises at once."""
    hidden = disguised(labels, three_at_once, seed)
    lines = [
        "| without | macro-F1 | accuracy | side | risk | prices | handles | macro-F1 in disguise |",
        "|---" * 8 + "|",
    ]
    for part in parts():
        plain, masked = part.without(labels), part.without(hidden)
        entities = plain.entities
        shown = [plain.macro_f1, plain.accuracy, plain.side.recall, plain.victim_at_risk.f1]
        shown += [entities["prices"].f1, entities["handles"].f1, masked.macro_f1]
        lines.append(f"| {part.name} | " + " | ".join(f"{value:.3f}" for value in shown) + " |")
        sys.stderr.write(lines[-1] + "\n")
    return lines


def curve(labels: Labels) -> list[tuple[str, float, float]]:
    """Ways of stopping, each with messages per CPU second and macro-F1, from the slowest on."""
    linear = load_model()
    ways: list[tuple[str, Any]] = [
        ("all layers", Cascade(linear, load_encoder, stopping(_NEVER, _NEVER))),
        ("as shipped", Cascade(linear, load_encoder, stages())),
        *((f"stop at {enough}", Cascade(linear, load_encoder, stopping(enough, enough))) for enough in (0.9, 0.8, 0.7)),
        ("four layers", Cascade(linear, load_encoder, stopping(_NEVER, 0.0))),
        ("linear alone", LinearAlone(linear, stages())),
    ]
    found = []
    for name, cascade in ways:
        begun = time.process_time()
        scores = read_with(cascade, labels)
        found.append((name, len(labels) / (time.process_time() - begun), scores.macro_f1))
        sys.stderr.write("{} {:.0f}/s {:.3f}\n".format(*found[-1]))
    return found


def main() -> int:
    """Print both tables and draw the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="take only every so many-th message")
    parser.add_argument("--picture", type=Path, default=PICTURE, help="where to draw the curve (%(default)s)")
    arguments = parser.parse_args()
    labels = frozen_labels()[:: arguments.every]
    print("\n".join(table(labels, arguments.seed)))
    points = curve(labels)
    print("\n| read to | messages per CPU second | macro-F1 |\n|---|---|---|")
    for name, speed, quality in points:
        print(f"| {name} | {speed:.0f} | {quality:.3f} |")
    arguments.picture.write_text(curve_svg(points), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
