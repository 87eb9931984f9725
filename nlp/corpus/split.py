"""The frozen split: whole voices are held out, and nothing is tuned on them."""

from functools import cache

from nlp.corpus.example import Example
from nlp.corpus.voices import VOICES, read_voices


@cache
def test_voices() -> frozenset[str]:
    """The names in ``test-voices.txt``: writers that no model has read."""
    lines = (VOICES.parent / "test-voices.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def train_split() -> list[Example]:
    """The messages that a model may read."""
    return [example for example in read_voices() if example.voice not in test_voices()]


def test_split() -> list[Example]:
    """The messages that a model is measured on."""
    return [example for example in read_voices() if example.voice in test_voices()]
