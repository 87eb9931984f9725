"""Shows which stretches of a text decided, by their contribution to the winning category."""

from collections.abc import Sequence

import numpy as np

from domain.reading import Evidence
from domain.vocabulary import Category
from nlp.aligned import Aligned, lower_in_step
from nlp.classify.features import positions
from nlp.classify.linear import CATEGORIES, Floats, LinearModel
from nlp.encoder.pieces import Span
from nlp.lexicon import find_terms

_MOST = 5
_LEAST_CONTRIBUTION = 0.5


def evidence_for(aligned: Aligned, category: Category, heavy: Sequence[Span]) -> tuple[Evidence, ...]:
    """Up to five stretches of the text as served: terms of the category, then what weighed most in the model (``heavy``).

    Of terms within each other the longest counts.
    """
    terms = [found for found in find_terms(lower_in_step(aligned.text)) if found[2].category is category]
    terms.sort(key=lambda found: found[0] - found[1])
    spans = [(start, end, f"term {term.name}") for start, end, term in terms]
    spans += [(start, end, "model") for start, end in heavy]
    chosen: list[tuple[int, int, str]] = []
    for start, end, why in spans:
        if len(chosen) < _MOST and not any(start < last and first < end for first, last, _ in chosen):
            chosen.append((start, end, why))
    return tuple(_evidence(aligned, *span) for span in sorted(chosen))


def heavy_in_linear(text: str, category: Category, model: LinearModel) -> list[Span]:
    """The stretches of ``text`` whose runs of characters speak for the category in the linear model, heaviest first."""
    share = np.zeros(len(text), dtype=np.float32)
    for order, indices in positions(lower_in_step(text)):
        lead = _lead(model.weights[indices], category) / order
        for shift in range(order):
            share[shift : shift + lead.size] += lead
    return _heavy(text, share) if share.size and share.max() > _LEAST_CONTRIBUTION else []


def heavy_in_pieces(text: str, pieces: Floats, stretches: Sequence[Span], category: Category) -> list[Span]:
    """The stretches of ``text`` whose pieces speak for the category in the encoder, heaviest first.

    ``pieces`` (n, 21): what each piece says, of which the message's scores are the mean; ``stretches``: where each stands.
    """
    lead = _lead(pieces, category)
    share = np.zeros(len(text), dtype=np.float32)
    for (start, end), weight in zip(stretches, lead, strict=True):
        share[start:end] = weight
    return _heavy(text, share) if share.size and share.max() > 0 else []


def _lead(scores: Floats, category: Category) -> Floats:
    """How far the category is ahead of the mean of all."""
    categories = scores[:, : len(CATEGORIES)]
    lead: Floats = categories[:, CATEGORIES.index(category)] - categories.mean(axis=1)
    return lead


def _heavy(text: str, share: Floats) -> list[Span]:
    """Runs of letters that have at least half of the largest share, without the blanks at their ends."""
    strong = np.flatnonzero(share >= share.max() / 2)
    runs = np.split(strong, np.flatnonzero(np.diff(strong) > 1) + 1)
    heaviest = sorted(runs, key=lambda run: -float(share[run].sum()))
    trimmed = (_trimmed(text, int(run[0]), int(run[-1]) + 1) for run in heaviest)
    return [(start, end) for start, end in trimmed if start < end][:_MOST]


def _trimmed(text: str, start: int, end: int) -> Span:
    left = text[start:end].lstrip()
    return end - len(left), end - len(left) + len(left.rstrip())


def _evidence(aligned: Aligned, start: int, end: int, why: str) -> Evidence:
    first, last = aligned.served_span(start, end)
    return Evidence(first, last, aligned.served[first:last], why)
