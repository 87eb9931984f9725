"""Concepts: what words of many languages have in common, so that a model learns from all of them at once."""

from functools import cache
from pathlib import Path

import ahocorasick

from nlp.lexicon.words import is_whole
from nlp.normalise import normalise

_CONCEPTS = Path(__file__).parent / "concepts.tsv"


def find_concepts(text: str) -> set[str]:
    """The concepts that ``text`` (reading form, lower case) has words of."""
    return {
        concept
        for last, (length, concepts) in _automaton().iter(text)
        if is_whole(text, last + 1 - length, last + 1)
        for concept in concepts
    }


@cache
def _automaton() -> ahocorasick.Automaton:
    by_word: dict[str, set[str]] = {}
    for line in _CONCEPTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            concept, words = line.split("\t")
            for word in words.split("|"):
                by_word.setdefault(normalise(word).text.lower(), set()).add(concept)
    automaton = ahocorasick.Automaton()
    for word, concepts in by_word.items():
        automaton.add_word(word, (len(word), frozenset(concepts)))
    automaton.make_automaton()
    return automaton
