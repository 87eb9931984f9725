"""The model card and its pictures, made from the corpus and an evaluation of the frozen split."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from nlp.corpus.example import Example
from nlp.corpus.split import test_split, test_voices, train_split
from nlp.encoder.artefact import read_about, sha256
from pipeline.evaluate import Scored
from pipeline.evaluation_pictures import calibration_svg, confusion_svg
from pipeline.evaluation_text import evaluation_text

_CARD = """\
# Model card

Written by `escrowwatch evaluate --card MODEL_CARD.md`; do not edit it by hand.

**What it is for.** Finding guarantee-market listings in public chats, and what they say of prices, wallets, handles
and persons, so that a person can check them against the evidence that each reading points to. Readings below their
threshold are marked `review`. It is no proof against anybody, and acting on it without looking is misuse
([RESPONSIBLE_USE.md](RESPONSIBLE_USE.md)).

**How it reads.** A text is brought to its reading form with an exact alignment; a linear model over letters, words
and the glossary decides where it is sure; else the lower layers of an encoder ({base}) decide with it; else all its
layers. Prices, wallets, handles and persons are found by rules; the encoder has a say in what kind of price a number
is. Why: [docs/decisions/0004-classifier.md](docs/decisions/0004-classifier.md). The encoder that ships was made by
`{command}`, SHA-256 `{sha256}`.

**What it learnt from.** {train} messages by {train_voices} voices, all of the project's own writing
([nlp/corpus/README.md](nlp/corpus/README.md)): {languages}. {hard:.0%} are hard negatives or near-misses, {real:.0%}
have the form of real group messages. Nothing of other people's.

**What it is measured on.** The frozen split: {test} messages by voices that no model has read ({test_voices});
nothing is tuned on them.

```
{table}
```

![Confusion matrix]({folder}/confusion.svg)

![Reliability diagram]({folder}/calibration.svg)

Where it fails, how it does on messages by other hands, and what disguises cost it: [README, limits](README.md#limits)
and [docs/measured](docs/measured).
"""


def write_card(scored: Scored, card: Path) -> list[Path]:
    """Write the card and, in ``docs/model`` beside it, the two pictures; returns what was written."""
    folder = card.parent / "docs" / "model"
    folder.mkdir(parents=True, exist_ok=True)
    contents = {
        card: card_text(scored),
        folder / "confusion.svg": confusion_svg(scored.all),
        folder / "calibration.svg": calibration_svg(scored.all),
    }
    for path, content in contents.items():
        path.write_text(content, encoding="utf-8")
    return list(contents)


def card_text(scored: Scored) -> str:
    """The card as Markdown."""
    about, train, test = read_about(), train_split(), test_split()
    both = [*train, *test]
    return _CARD.format(
        base=about["base"],
        command=about["command"],
        sha256=sha256(),
        train=f"{len(train):,}",
        train_voices=len({example.voice for example in train}),
        languages=_languages(train),
        hard=sum(example.is_hard for example in both) / len(both),
        real=sum(example.is_real_form for example in both) / len(both),
        test=f"{len(test):,}",
        test_voices=", ".join(sorted(test_voices())),
        table=evaluation_text(scored),
        folder="docs/model",
    )


def _languages(examples: Sequence[Example]) -> str:
    counts = Counter(example.language.value for example in examples)
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common())
