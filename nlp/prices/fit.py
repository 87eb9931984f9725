"""Learns the model's weights from labelled messages: ``python -m nlp.prices.fit`` writes the table that ships."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nlp.corpus.example import Example
from nlp.corpus.split import train_split
from nlp.normalise import normalise
from nlp.prices.cues import NONE
from nlp.prices.features import Features
from nlp.prices.finder import find_groups
from nlp.prices.judge import describe_candidates
from nlp.prices.model import KINDS, WEIGHTS
from nlp.prices.quantities import Group

FEWEST_VOICES = 2
"""A feature that only one writer uses says more of the writer than of prices."""

Weights = dict[str, tuple[float, ...]]
"""Weights by feature, in the order of :data:`KINDS`."""

_STRENGTH = 0.35
_ITERATIONS = 400
_SMALLEST_WEIGHT = 0.02
_SEED = 20_240_601


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number of the corpus: its features, its kind by the labels, and the voice that wrote it."""

    features: Features
    kind: str
    voice: str


def candidates(examples: Sequence[Example]) -> list[Candidate]:
    """Return the numbers of ``examples``, each described once with the category of its message and once without."""
    found: list[Candidate] = []
    for example in examples:
        aligned = normalise(example.text)
        taken = [(mention.start, mention.end) for mention in (*example.wallets, *example.handles)]
        low, groups = find_groups(aligned, taken)
        for category in (example.category, None):
            for group, features in describe_candidates(low, groups, category):
                kind = kind_of(group, aligned.served_span(group.start, group.end), example)
                found.append(Candidate(features, kind, example.voice))
    return found


def kind_of(group: Group, span: tuple[int, int], example: Example) -> str:
    """The kind that the labels of ``example`` give to a number at ``span`` of its text, or that it is no price."""
    start, end = span
    marked = (str(price.kind) for price in example.prices if price.start < end and start < price.end)
    written = {(price.amount, str(price.kind)) for price in example.prices}
    return next(marked, None) or _repeated(group, written)


def _repeated(group: Group, written: set[tuple[Decimal, str]]) -> str:
    """A price that a message repeats is marked once; its second mention is no counter-example."""
    kinds = [kind for amount, kind in written if amount == group.lead.amount and group.lead.currency]
    return kinds[0] if len(kinds) == 1 else NONE


def learn(found: Sequence[Candidate]) -> Weights:
    """Fit the model; the same candidates give the same weights."""
    voices: dict[str, set[str]] = defaultdict(set)
    for candidate in found:
        for name in candidate.features:
            voices[name].add(candidate.voice)
    names = sorted(name for name, writers in voices.items() if len(writers) >= FEWEST_VOICES)
    columns = {name: column for column, name in enumerate(names)}
    order = list(range(len(found)))
    random.Random(_SEED).shuffle(order)  # noqa: S311  # the order of rows guards nothing
    shuffled = [found[index] for index in order]
    target = np.array([KINDS.index(candidate.kind) for candidate in shuffled])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=_ITERATIONS).fit(_matrix(shuffled, columns), target)
    rows = np.zeros((len(names), len(KINDS)))
    rows[:, fitted.classes_] = fitted.coef_.T
    rows[columns["bias"], fitted.classes_] += fitted.intercept_
    absent = [index for index in range(len(KINDS)) if index not in set(fitted.classes_)]
    rows[columns["bias"], absent] = -20.0
    kept = np.abs(rows).max(axis=1) >= _SMALLEST_WEIGHT
    return {name: tuple(np.round(row, 2)) for name, row, keep in zip(names, rows, kept, strict=True) if keep}


def _matrix(found: Sequence[Candidate], columns: dict[str, int]) -> csr_matrix:
    data, rows, cells = [], [], []
    for row, candidate in enumerate(found):
        for name, value in candidate.features.items():
            if name in columns:
                data.append(value)
                rows.append(row)
                cells.append(columns[name])
    return csr_matrix((data, (rows, cells)), shape=(len(found), len(columns)))


def write(weights: Weights, path: Path) -> None:
    """Write the weights as a table, in hundredths."""
    lines = ["\t".join(("feature", *KINDS))]
    for name, row in sorted(weights.items()):
        cells = [str(round(weight * 100)) if round(weight * 100) else "" for weight in row]
        lines.append("\t".join((name.replace("\n", "\\n"), *cells)))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(learn(candidates(train_split())), Path(__file__).with_name(WEIGHTS))
