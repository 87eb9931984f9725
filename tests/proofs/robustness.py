"""Disguises the frozen split in twelve ways, and in three at once, and tells what each costs.

Run by hand at full size: ``make proof-robustness``. Prints a Markdown table: macro-F1 of categories and F1 of entities, each
with its drop in points from the plain split.
"""

import argparse
import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.reading import Context
from nlp.evaluation import Evaluation, evaluate
from nlp.reader import Reader
from pipeline.evaluate import frozen_labels
from tests.support.obfuscation import OBFUSCATIONS, Obfuscation, three_at_once

ENTITIES = ("prices", "wallets", "handles")


@dataclass(frozen=True, slots=True)
class Row:
    """Scores under one disguise."""

    name: str
    scores: Evaluation

    def cells(self, plain: Evaluation) -> list[str]:
        """The row's cells: each score and its distance from that of the ``plain`` split, in points."""
        pairs = [(self.scores.macro_f1, plain.macro_f1), (self.scores.accuracy, plain.accuracy)]
        pairs += [(self.scores.entities[name].f1, plain.entities[name].f1) for name in ENTITIES]
        return [self.name, *(f"{score:.3f} ({100 * (score - before):+.1f})" for score, before in pairs)]


def disguised(labels: Sequence[Mapping[str, Any]], obfuscation: Obfuscation, seed: int) -> list[dict[str, Any]]:
    """The labelled messages with their texts in disguise; the labels stay."""
    rng = random.Random(seed)  # noqa: S311  # no secret
    return [{**one, "text": obfuscation(one["text"], rng)} for one in labels]


def rows(reader: Reader, labels: Sequence[Mapping[str, Any]], seed: int) -> list[Row]:
    """The plain split, each disguise, and three at once."""

    def scored(name: str, items: Sequence[Mapping[str, Any]]) -> Row:
        return Row(name, evaluate(items, reader.read_many((one["text"], Context()) for one in items)))

    disguises = {**OBFUSCATIONS, "three at once": three_at_once}
    return [scored("plain", labels)] + [
        scored(name, disguised(labels, obfuscation, seed)) for name, obfuscation in disguises.items()
    ]


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="take only every so many-th message")
    arguments = parser.parse_args()
    found = rows(Reader(), frozen_labels()[:: arguments.every], arguments.seed)
    print("| | macro-F1 | accuracy | " + " | ".join(ENTITIES) + " |\n|---|---|---|---|---|---|")
    for row in found:
        print("| " + " | ".join(row.cells(found[0].scores)) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
