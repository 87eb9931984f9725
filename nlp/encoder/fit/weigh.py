"""``python -m nlp.encoder.fit.weigh``: weighs the models against each other anew, on the voices that none of them has read.

Half a minute for a thousand messages, without a training of the encoder. What it finds is pooled with what stands in the
artefact, found on other voices: the mean of the weights, and the stricter confidence at which the reading ends.
"""

import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.errors import FatalError
from nlp.corpus.split import train_split, unread_voices
from nlp.corpus.voices import read_voices
from nlp.encoder.artefact import ARTEFACT, read, sha256, write
from nlp.encoder.encoder import Encoder
from nlp.encoder.fit.stages import fit_stages

_COMMAND = "python -m nlp.encoder.fit.weigh"


def main() -> None:
    """Find the weights, rewrite the artefact."""
    held = [example for example in read_voices() if example.voice in unread_voices()]
    if not held:
        message = "nlp/corpus/unread-voices.txt names no voice: all have been read"
        raise FatalError(message, remedy="write some voices and name them there first")
    artefact = read()
    found = fit_stages(train_split(), held, Encoder(artefact))
    stages = {name: _pooled(stage, found[name]) for name, stage in artefact.about["stages"].items()}
    command = f"{artefact.about['command']}; {_COMMAND}"
    about = {**artefact.about, "stages": stages, "command": command, "weighed_on": sorted(unread_voices())}
    write(replace(artefact, about=about), ARTEFACT)
    sys.stdout.write(f"{ARTEFACT}  {sha256(ARTEFACT)}\n")


def _pooled(before: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    weights = {
        head: [round((one + other) / 2, 4) for one, other in zip(values, found["weights"][head], strict=True)]
        for head, values in before["weights"].items()
    }
    return {"enough": max(before["enough"], found["enough"]), "weights": weights}


if __name__ == "__main__":
    main()
