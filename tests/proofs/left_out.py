"""Trains without some voices, or without some languages, and scores the messages that were left out.

Run by hand: ``make proof-left-out`` leaves out voices, an eighth of them at a time, and reads with the linear model alone. With
``--base e5-small-q4.bin`` (and the packages of ``.[train]``) an encoder is tuned each time, on ``--messages`` messages;
``languages`` leaves out languages of the frozen split and tells what the same encoder scores that has read them.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlp.classify.agreement import agreed
from nlp.classify.cascade import Cascade
from nlp.classify.features import features
from nlp.classify.stages import Stage, stages_from
from nlp.classify.train import train
from nlp.corpus.example import Example
from nlp.corpus.split import test_split, train_split
from nlp.encoder.artefact import Artefact, read_about
from nlp.encoder.encoder import WIDTH, Encoder
from nlp.evaluation import Counts
from nlp.normalise import normalise, respell

LANGUAGES = "th,km,my vi,id,ru en"
FOLDS = 8


@dataclass(frozen=True, slots=True)
class Learner:
    """How to train: with an encoder where ``base`` is given, on so many ``messages`` so many ``epochs``."""

    base: Path | None
    messages: int
    epochs: int

    def answers(self, read: Sequence[Example], asked: Sequence[Example]) -> list[tuple[str, str, bool]]:
        """Category, side and risk of the ``asked`` messages, by what has ``read`` the others."""
        linear, stages = train(read), stages_from(read_about()["stages"])
        texts = [respell(normalise(example.text)).text for example in asked]
        if self.base is None:
            rows = list(stages["linear"].probabilities([linear.logits([features(text) for text in texts])]))
        else:
            encoder = Encoder(self._tuned(read))
            cascade = Cascade(linear, lambda: encoder, _to_the_end(stages))
            rows = [opinion.probabilities for opinion in cascade.read([(text, ()) for text in texts])]
        return [(category.value, side.value, risk) for category, side, risk in map(agreed, rows)]

    def _tuned(self, read: Sequence[Example]) -> Artefact:
        # What tuning needs is not installed where only the linear model is trained.
        from nlp.encoder.fit.base import read_base  # noqa: PLC0415
        from nlp.encoder.fit.graph import export  # noqa: PLC0415
        from nlp.encoder.fit.samples import samples  # noqa: PLC0415
        from nlp.encoder.fit.tune import Plan, tune  # noqa: PLC0415
        from nlp.encoder.fit.vocabulary import pruned  # noqa: PLC0415

        assert self.base is not None
        items = samples(read)
        base, pieces = pruned(read_base(self.base, WIDTH), [item.text for item in items])
        net = tune(base, pieces, items, Plan(self.epochs), random.Random(1))  # noqa: S311  # guards nothing
        return Artefact(pieces, base.words, *export(net), {})

    def chosen(self, examples: Sequence[Example]) -> list[Example]:
        """As many of the messages as an encoder is to read; all for the linear model."""
        if self.base is None or len(examples) <= self.messages:
            return list(examples)
        return random.Random(1).sample(list(examples), self.messages)  # noqa: S311  # guards nothing


def _to_the_end(stages: Mapping[str, Stage]) -> dict[str, Stage]:
    never = 2.0
    return {name: Stage(stage.weights, 0.0 if name == "late" else never) for name, stage in stages.items()}


def without_voices(learner: Learner, folds: int) -> list[str]:
    """Every voice of the training split, read by what has not read it nor its fold."""
    examples = train_split()
    voices = sorted({example.voice for example in examples})
    random.Random(1).shuffle(voices)  # noqa: S311  # guards nothing
    asked: list[Example] = []
    answers: list[tuple[str, str, bool]] = []
    for fold in range(folds):
        out = set(voices[fold::folds])
        part = [example for example in examples if example.voice in out]
        read = learner.chosen([example for example in examples if example.voice not in out])
        sys.stderr.write(f"fold {fold + 1} of {folds}: {len(read)} messages read, {len(part)} asked\n")
        asked += part
        answers += learner.answers(read, part)
    return ["| | messages | macro-F1 | accuracy | side |", "|---|---|---|---|---|", _row("all voices", asked, answers)]


def without_languages(learner: Learner, groups: Sequence[Sequence[str]]) -> list[str]:
    """Each language of the frozen split, read by what has read no message in it, and by what has."""
    lines = ["| | messages | macro-F1 | accuracy | side |", "|---|---|---|---|---|"]
    everything = train_split()
    named = {name for group in groups for name in group}
    asked = [example for example in test_split() if example.language.value in named]
    usual = dict(zip([one.id for one in asked], learner.answers(learner.chosen(everything), asked), strict=True))
    for group in groups:
        read = learner.chosen([example for example in everything if example.language.value not in group])
        part = [example for example in asked if example.language.value in group]
        answers = dict(zip([one.id for one in part], learner.answers(read, part), strict=True))
        for name in group:
            own = [example for example in part if example.language.value == name]
            lines.append(_row(f"{name}, read before", own, [usual[one.id] for one in own]))
            lines.append(_row(f"{name}, never read", own, [answers[one.id] for one in own]))
            sys.stderr.write("\n".join(lines[-2:]) + "\n")
    return lines


def _row(title: str, asked: Sequence[Example], answers: Sequence[tuple[str, str, bool]]) -> str:
    counts: dict[str, Counts] = defaultdict(Counts)
    for example, (category, _, _) in zip(asked, answers, strict=True):
        if category == example.category.value:
            counts[category].hits += 1
        else:
            counts[example.category.value].misses += 1
            counts[category].false_alarms += 1
    macro = [one.f1 for one in counts.values() if one.support]
    sides = [(example.side.value, side) for example, (_, side, _) in zip(asked, answers, strict=True)]
    named = [given == side for given, side in sides if given != "none"]
    right = sum(one.hits for one in counts.values()) / len(asked)
    return f"| {title} | {len(asked)} | {sum(macro) / len(macro):.3f} | {right:.3f} | {sum(named) / len(named):.3f} |"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["voices", "languages"])
    parser.add_argument("--base", type=Path, help="the file e5-small-q4.bin: tune an encoder each time")
    parser.add_argument("--messages", type=int, default=8000, help="that an encoder reads (default %(default)s)")
    parser.add_argument("--epochs", type=int, default=2, help="times that it reads them (default %(default)s)")
    parser.add_argument("--folds", type=int, default=FOLDS, help="parts that the voices are dealt to (%(default)s)")
    parser.add_argument("--languages", default=LANGUAGES, help="left out together, group by group (%(default)s)")
    arguments = parser.parse_args()
    groups = [group.split(",") for group in arguments.languages.split()]
    learner = Learner(arguments.base, arguments.messages, arguments.epochs)
    is_voices = arguments.what == "voices"
    lines = without_voices(learner, arguments.folds) if is_voices else without_languages(learner, groups)
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
