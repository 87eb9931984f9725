"""The log-linear model that says what a number is for, or that it is no price; its weights lie beside it as a table."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.vocabulary import PriceKind
from nlp.prices.cues import NONE
from nlp.prices.features import Features
from nlp.prices.tables_io import read_table

KINDS = (NONE, *(str(kind) for kind in PriceKind))
WEIGHTS = "weights.tsv"


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, in the order of :data:`KINDS`."""

    weights: dict[str, tuple[float, ...]]

    def judge(self, features: Features) -> dict[str, float]:
        """Return the probability of each kind, and that the number is no price; they add up to 1."""
        totals = [0.0] * len(KINDS)
        for name, value in features.items():
            row = self.weights.get(name)
            if row is not None:
                totals = [total + weight * value for total, weight in zip(totals, row, strict=True)]
        highest = max(totals)
        shares = [math.exp(total - highest) for total in totals]
        return {kind: share / sum(shares) for kind, share in zip(KINDS, shares, strict=True)}


@cache
def load_model() -> Model:
    """Load the weights that ship with the program."""
    return Model(dict(_rows()))


def _rows() -> Iterator[tuple[str, tuple[float, ...]]]:
    for name, *cells in read_table(WEIGHTS):
        yield name.replace("\\n", "\n"), tuple(float(cell or 0) / 100 for cell in cells)
