"""Trains the linear model from labelled messages."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nlp.classify.features import SIZE, Features, features
from nlp.classify.linear import CATEGORIES, SIDES, Floats, LinearModel
from nlp.corpus.example import Example
from nlp.normalise import normalise, respell

_C = 30.0
_ITERATIONS = 80

Labels = npt.NDArray[np.int64]


def train(examples: Sequence[Example]) -> LinearModel:
    """Fit the three heads; the same messages in the same order give the same weights."""
    batch = [features(respell(normalise(example.text)).text) for example in examples]
    return _fit(batch, labels_of(examples))


def labels_of(examples: Sequence[Example]) -> list[Labels]:
    """Numbers of the category, of the side, and of the risk (0 or 1) of each message."""
    return [
        np.array([CATEGORIES.index(example.category) for example in examples]),
        np.array([SIDES.index(example.side) for example in examples]),
        np.array([int(example.victim_at_risk) for example in examples]),
    ]


def _fit(batch: Sequence[Features], labels: Sequence[Labels]) -> LinearModel:
    matrix = _matrix(batch)
    counts = np.asarray((matrix > 0).sum(axis=0)).ravel()
    idf = np.where(counts > 1, np.log((1 + len(batch)) / (1 + counts)) + 1, 0).astype(np.float32)
    weighted = matrix.multiply(idf[None, :]).tocsr()
    used = np.flatnonzero(idf)
    weights = np.zeros((SIZE, 21), dtype=np.float32)
    bias = np.zeros(21, dtype=np.float32)
    for classes, target, at in zip((len(CATEGORIES), len(SIDES), 2), labels, (0, 16, 19), strict=True):
        rows, intercept = _head(weighted[:, used], target, classes)
        weights[used, at : at + classes] = rows * idf[used, None]
        bias[at : at + classes] = intercept
    return LinearModel(weights, bias)


def _head(matrix: csr_matrix, target: Labels, classes: int) -> tuple[Floats, Floats]:
    fitted = LogisticRegression(C=_C, max_iter=_ITERATIONS, tol=1e-3, class_weight=None).fit(matrix, target)
    weights = np.zeros((matrix.shape[1], classes), dtype=np.float32)
    bias = np.full(classes, -20.0, dtype=np.float32)
    # Two classes share one row of coefficients; a class that no message has stays out of reach.
    if len(fitted.classes_) == 2:  # noqa: PLR2004  # two is what binary means
        weights[:, fitted.classes_[1]], bias[fitted.classes_] = fitted.coef_[0], (0, fitted.intercept_[0])
    else:
        weights[:, fitted.classes_], bias[fitted.classes_] = fitted.coef_.T, fitted.intercept_
    return weights, bias


def _matrix(batch: Sequence[Features]) -> csr_matrix:
    ends = np.cumsum([item.indices.size for item in batch])
    values = np.concatenate([item.values for item in batch])
    indices = np.concatenate([item.indices for item in batch])
    return csr_matrix((values, indices, np.concatenate(([0], ends))), shape=(len(batch), SIZE))
