"""The frozen split: whole voices are held out, and nothing is tuned on them; others no model has read yet."""

from functools import cache

from nlp.corpus.example import Example
from nlp.corpus.voices import VOICES, read_voices


@cache
def test_voices() -> frozenset[str]:
    """The names in ``test-voices.txt``: writers that no model may read."""
    return _listed("test-voices.txt")


@cache
def unread_voices() -> frozenset[str]:
    """The names in ``unread-voices.txt``: writers that no model has read, until the encoder is fitted anew."""
    return _listed("unread-voices.txt")


def train_split() -> list[Example]:
    """The messages that a model may read."""
    return [example for example in read_voices() if example.voice not in test_voices() | unread_voices()]


def test_split() -> list[Example]:
    """The messages that a model is measured on."""
    return [example for example in read_voices() if example.voice in test_voices()]


def _listed(name: str) -> frozenset[str]:
    lines = (VOICES.parent / name).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
