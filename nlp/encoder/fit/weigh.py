"""``python -m nlp.encoder.fit.weigh``: weighs the models against each other anew, on the voices that none of them has read.

A minute for a thousand messages, without a training of the encoder; what it finds is written into the artefact.
"""

import sys
from dataclasses import replace

from domain.errors import FatalError
from nlp.corpus.split import train_split, unread_voices
from nlp.corpus.voices import read_voices
from nlp.encoder.artefact import ARTEFACT, read, sha256, write
from nlp.encoder.encoder import Encoder
from nlp.encoder.fit.stages import fit_stages


def main() -> None:
    """Find the weights, rewrite the artefact."""
    held = [example for example in read_voices() if example.voice in unread_voices()]
    if not held:
        message = "nlp/corpus/unread-voices.txt names no voice: all have been read"
        raise FatalError(message, remedy="write some voices and name them there first")
    artefact = read()
    stages = fit_stages(train_split(), held, Encoder(artefact))
    about = {**artefact.about, "stages": stages, "weighed_on": sorted(unread_voices())}
    write(replace(artefact, about=about), ARTEFACT)
    sys.stdout.write(f"{ARTEFACT}  {sha256(ARTEFACT)}\n")


if __name__ == "__main__":
    main()
