"""The log-linear model that says what a number is for, or that it is no price; its weights lie beside it as a table."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from domain.vocabulary import PriceKind
from nlp.prices.cues import NONE
from nlp.prices.features import Features
from nlp.prices.tables_io import read_lines

KINDS = (NONE, *(str(kind) for kind in PriceKind))
WEIGHTS = "weights.tsv"
# What this model and an encoder's opinion weigh beside each other, and how much likelier it is that a number is no price, in log
# odds: found on voices and strangers' traps that neither had read. The corpus has more prices among its numbers than chats have.
_OWN_WEIGHT, _OPINION_WEIGHT, _NO_PRICE = 0.7, 0.7, 0.4

_NOTHING = (0.0,) * len(KINDS)

Opinion = Sequence[float]
"""An encoder's raw scores of a number, in the order of :data:`KINDS`."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, in the order of :data:`KINDS`; a row is left as it is written in the table until it is first needed."""

    weights: dict[str, tuple[float, ...] | str]

    def judge(self, features: Features) -> dict[str, float]:
        """Return the probability of each kind, and that the number is no price; they add up to 1."""
        rows = [_NOTHING]
        weights = self.weights
        for name, value in features.items():
            row = weights.get(name)
            if row is None:
                continue
            if isinstance(row, str):
                row = self._read(name, row)
            rows.append(row if value == 1 else tuple([weight * value for weight in row]))
        return _shares([math.fsum(column) for column in zip(*rows, strict=True)])

    def _read(self, name: str, written: str) -> tuple[float, ...]:
        # Of 200,000 rows a text needs a few hundred; to read all of them takes a second.
        row = self.weights[name] = tuple(float(cell or 0) / 100 for cell in written.split("\t"))
        return row


def weigh_opinion(shares: dict[str, float], opinion: Opinion | None) -> dict[str, float]:
    """The probabilities of this model with an encoder's opinion of the same number, where there is one."""
    if opinion is None:
        return shares
    totals = [
        _OWN_WEIGHT * math.log(share + 1e-9) + _OPINION_WEIGHT * score
        for share, score in zip(shares.values(), opinion, strict=True)
    ]
    totals[KINDS.index(NONE)] += _NO_PRICE
    return _shares(totals)


def _shares(totals: Sequence[float]) -> dict[str, float]:
    """The softmax of ``totals``, in the order of :data:`KINDS`."""
    highest = max(totals)
    raised = [math.exp(total - highest) for total in totals]
    whole = sum(raised)
    return dict(zip(KINDS, [one / whole for one in raised], strict=True))


@cache
def load_model() -> Model:
    """Load the weights that ship with the program."""
    return Model(dict(_rows()))


def _rows() -> Iterator[tuple[str, str]]:
    for line in read_lines(WEIGHTS):
        name, _, cells = line.partition("\t")
        yield name.replace("\\n", "\n"), cells
