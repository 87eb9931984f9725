"""Runs the encoder: texts in, scores of their category, side and risk and of the numbers in them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import onnxruntime

from nlp.encoder.artefact import Artefact, Floats, WordVectors, read
from nlp.encoder.pieces import Pieced, Pieces, Span

# Texts of like length are read together, up to so many pieces: padding costs what a piece costs.
_MOST_PIECES = 2048
_PAD = 1
WIDTH = 384


@dataclass(frozen=True, slots=True)
class Scores:
    """Raw scores of one text: ``message`` (21,): categories, sides, risk; ``numbers`` (n, 9): kinds of each asked stretch.

    The first kind is "no price". A row of zeros stands for a stretch that the encoder did not see.
    """

    message: Floats
    numbers: Floats


class Encoder:
    """The loaded encoder, on one thread: the same batch gives the same scores."""

    def __init__(self, artefact: Artefact) -> None:
        """Load the graph and the pieces."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.use_deterministic_compute = True
        self._session = onnxruntime.InferenceSession(artefact.graph, options, providers=["CPUExecutionProvider"])
        self._pieces = Pieces(artefact.pieces)
        self._words: WordVectors = artefact.words

    def read(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[Scores]:
        """Score ``texts`` (respelled reading form) and, of each, its ``spans`` (code points of the text)."""
        cut = [self._pieces.cut(text, of_text) for text, of_text in zip(texts, spans, strict=True)]
        scores: list[Scores | None] = [None] * len(cut)
        for batch in _batches(cut):
            for index, score in zip(batch, self._run([cut[index] for index in batch]), strict=True):
                scores[index] = score
        return [score for score in scores if score is not None]

    def _run(self, batch: Sequence[Pieced]) -> list[Scores]:
        longest = max(len(pieced.ids) for pieced in batch)
        ids = np.full((len(batch), longest), _PAD, dtype=np.int64)
        mask = np.zeros((len(batch), longest), dtype=np.float32)
        for row, pieced in enumerate(batch):
            ids[row, : len(pieced.ids)] = pieced.ids
            mask[row, : len(pieced.ids)] = 1
        message, pooled_part, piece_part = self._session.run(None, {"words": self._words.rows(ids), "mask": mask})
        return [
            Scores(message[row], _numbers(pieced.spans, pooled_part[row], piece_part[row]))
            for row, pieced in enumerate(batch)
        ]


def _numbers(spans: Sequence[Span | None], pooled_part: Floats, piece_part: Floats) -> Floats:
    """The kind of a number is linear in the mean of its pieces and the mean of the text."""
    rows = np.zeros((len(spans), pooled_part.size), dtype=np.float32)
    for row, span in enumerate(spans):
        if span is not None:
            rows[row] = pooled_part + piece_part[span[0] : span[1]].mean(axis=0)
    return rows


def _batches(cut: Sequence[Pieced]) -> list[list[int]]:
    batches: list[list[int]] = []
    for index in sorted(range(len(cut)), key=lambda index: len(cut[index].ids)):
        if not batches or (len(batches[-1]) + 1) * len(cut[index].ids) > _MOST_PIECES:
            batches.append([])
        batches[-1].append(index)
    return batches


@cache
def load_encoder() -> Encoder:
    """The encoder that ships, loaded at first need."""
    return Encoder(read())
