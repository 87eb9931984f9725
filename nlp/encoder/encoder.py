"""Runs the encoder: texts in, scores of their category, side and risk and of the numbers in them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import onnxruntime

from nlp.encoder.artefact import Artefact, Floats, WordVectors, read
from nlp.encoder.pieces import Pieces, Span

WIDTH = 384


@dataclass(frozen=True, slots=True)
class Scores:
    """Raw scores of one text: ``message`` (21,): categories, sides, risk; ``numbers`` (n, 9): kinds of each asked stretch.

    ``pieces`` (pieces, 21): what each piece says of the message, whose mean the scores of the message are, but for a bias.
    The first kind is "no price". A row of zeros stands for a stretch that the encoder did not see.
    """

    message: Floats
    pieces: Floats
    numbers: Floats


@dataclass(frozen=True, slots=True)
class Begun:
    """A text that the lower layers have read: what they say of it, and the state (1, pieces, 384) to go on from."""

    scores: Scores
    spans: Sequence[Span | None]
    state: Floats


class Encoder:
    """The loaded encoder, on one thread. It reads text by text: the company a text is read in changes nothing.

    Batches would be little faster: what a few dozen texts take in memory no longer fits a core's own cache.
    """

    def __init__(self, artefact: Artefact) -> None:
        """Load the graphs and the pieces."""
        self._lower, self._upper = _session(artefact.lower), _session(artefact.upper)
        self._pieces = Pieces(artefact.pieces)
        self._words: WordVectors = artefact.words

    def begin(self, text: str, spans: Sequence[Span]) -> Begun:
        """Read a text (respelled reading form) by the lower layers; ``spans`` are asked stretches, in code points."""
        cut = self._pieces.cut(text, spans)
        *scores, state = self._lower.run(None, {"words": self._words.rows(np.array([cut.ids]))})
        return Begun(_scores(cut.spans, *scores), cut.spans, state)

    def stretches(self, text: str) -> list[Span]:
        """Where in ``text``, in code points, each row of ``Scores.pieces`` stands; an empty stretch is none of the text's own."""
        return self._pieces.stretches(text)

    def finish(self, begun: Begun) -> Scores:
        """Scores of all layers for a text that the lower ones have read."""
        return _scores(begun.spans, *self._upper.run(None, {"state": begun.state}))


def _session(graph: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    # Fused with the sum before it, normalisation goes number by number and takes a sixth of the whole; apart, a fiftieth.
    return onnxruntime.InferenceSession(
        graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


def _scores(
    spans: Sequence[Span | None], message: Floats, pieces: Floats, text_part: Floats, piece_part: Floats
) -> Scores:
    """The kind of a number is linear in the mean of its pieces and the mean of the text."""
    numbers = np.zeros((len(spans), text_part.shape[-1]), dtype=np.float32)
    for row, span in enumerate(spans):
        if span is not None:
            numbers[row] = text_part[0] + piece_part[0, span[0] : span[1]].mean(axis=0)
    return Scores(message[0], pieces[0], numbers)


@cache
def load_encoder() -> Encoder:
    """The encoder that ships, loaded at first need."""
    return Encoder(read())
