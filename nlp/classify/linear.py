"""A linear model over sparse features: three softmax heads that share the features."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from domain.vocabulary import Category, Side
from nlp.classify.features import SIZE, Features

CATEGORIES = tuple(Category)
SIDES = tuple(Side)
_HEADS = {"category": len(CATEGORIES), "side": len(SIDES), "risk": 2}
_COLUMNS = sum(_HEADS.values())

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """``weights`` (``SIZE``, 21), already times idf; ``bias`` (21,): 16 categories, 3 sides, no risk and risk."""

    weights: Floats
    bias: Floats

    def logits(self, batch: Sequence[Features]) -> Floats:
        """Raw scores (n, 21) of a batch of features."""
        lengths = np.fromiter((item.indices.size for item in batch), dtype=np.int64, count=len(batch))
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        rows = self.weights[np.concatenate([item.indices for item in batch])]
        rows *= np.concatenate([item.values for item in batch])[:, None]
        return np.add.reduceat(rows, starts, axis=0) + self.bias

    def save(self, path: Path) -> None:
        """Write the model; rows that no training text has are left out."""
        rows = np.flatnonzero(np.any(self.weights, axis=1)).astype(np.uint32)
        np.savez_compressed(
            path,
            rows=rows,
            weights=self.weights[rows].astype(np.float16),
            bias=self.bias,
        )

    @classmethod
    def load(cls, path: Path) -> "LinearModel":
        """Read what ``save`` wrote."""
        with np.load(path) as stored:
            weights = np.zeros((SIZE, _COLUMNS), dtype=np.float32)
            weights[stored["rows"]] = stored["weights"]
            return cls(weights, stored["bias"])


def softmax(logits: Floats) -> Floats:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return result
