"""Finds the glossary's terms by Aho-Corasick."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import ahocorasick

from domain.vocabulary import Category, Side
from nlp.lexicon.words import is_whole
from nlp.normalise import normalise

_GLOSSARY = Path(__file__).parent / "glossary.tsv"


@dataclass(frozen=True, slots=True)
class Term:
    """A row of the glossary; ``spelling`` is the variant, in reading form and lower case."""

    name: str
    spelling: str
    category: Category
    side: Side
    is_ambiguous: bool


@cache
def terms() -> tuple[Term, ...]:
    """Every term with every variant, one ``Term`` for each spelling; single letters are left out."""
    found: dict[str, Term] = {}
    with _GLOSSARY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for variant in [row["term"], *row["variants"].split("|")]:
                spelling = normalise(variant).text.lower().strip()
                if not spelling or (len(spelling) == 1 and spelling.isascii()):
                    continue
                term = Term(
                    name=row["term"],
                    spelling=spelling,
                    category=Category(row["category"]),
                    side=Side(row["side"]),
                    is_ambiguous=row["ambiguous"] == "yes",
                )
                found.setdefault(spelling, term)
    return tuple(found.values())


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for term in terms():
        automaton.add_word(term.spelling, term)
    automaton.make_automaton()
    return automaton


def find_terms(text: str) -> Iterator[tuple[int, int, Term]]:
    """Yield ``(start, end, term)`` for each term in ``text`` (reading form, lower case).

    A spelling in Latin letters or digits counts only as a whole word.
    """
    for last, term in _automaton().iter(text):
        start, end = last + 1 - len(term.spelling), last + 1
        if is_whole(text, start, end):
            yield start, end, term
