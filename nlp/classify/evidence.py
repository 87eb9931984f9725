"""Shows which stretches of a text decided, by their contribution to the winning category."""

import numpy as np
import numpy.typing as npt

from domain.reading import Evidence
from domain.vocabulary import Category
from nlp.aligned import Aligned
from nlp.classify.features import positions
from nlp.classify.linear import CATEGORIES, LinearModel
from nlp.lexicon import find_terms

_MOST = 5
_LEAST_CONTRIBUTION = 0.5


def evidence_for(aligned: Aligned, category: Category, model: LinearModel) -> tuple[Evidence, ...]:
    """Up to five stretches of the text as served: terms of the category, then what weighed most in the model."""
    reading = aligned.text.lower()
    if len(reading) != len(aligned.text):
        return ()
    spans = [(start, end, f"term {term.name}") for start, end, term in find_terms(reading) if term.category is category]
    spans += [(start, end, "model") for start, end in _heavy(reading, category, model)]
    chosen: list[tuple[int, int, str]] = []
    for start, end, why in spans:
        if len(chosen) < _MOST and not any(start < last and first < end for first, last, _ in chosen):
            chosen.append((start, end, why))
    return tuple(_evidence(aligned, *span) for span in sorted(chosen))


def _evidence(aligned: Aligned, start: int, end: int, why: str) -> Evidence:
    first, last = aligned.served_span(start, end)
    return Evidence(first, last, aligned.served[first:last], why)


def _heavy(reading: str, category: Category, model: LinearModel) -> list[tuple[int, int]]:
    """Runs of characters whose n-grams speak for the category, heaviest first."""
    column = CATEGORIES.index(category)
    share: npt.NDArray[np.float32] = np.zeros(len(reading), dtype=np.float32)
    for order, indices in positions(reading):
        rows = model.weights[indices, :16]
        lead = (rows[:, column] - rows.mean(axis=1)) / order
        for shift in range(order):
            share[shift : shift + lead.size] += lead
    if not share.size or share.max() <= _LEAST_CONTRIBUTION:
        return []
    strong = np.flatnonzero(share >= max(share.max() / 2, _LEAST_CONTRIBUTION))
    runs = np.split(strong, np.flatnonzero(np.diff(strong) > 1) + 1)
    heaviest = sorted(runs, key=lambda run: -float(share[run].sum()))
    return [(int(run[0]), int(run[-1]) + 1) for run in heaviest]
