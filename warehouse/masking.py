"""Texts with persons painted over, for everyone who is no investigator."""

from collections.abc import Iterable

from domain.reading import Person
from domain.vocabulary import PersonRole

INK = "█"


def to_mask(persons: Iterable[Person]) -> tuple[Person, ...]:
    """The persons to protect: victims, and those of whom it is not known what they are."""
    return tuple(person for person in persons if person.role is not PersonRole.TRADER and not person.is_hidden)


def masked(text: str, persons: Iterable[Person]) -> str:
    """``text`` with every stretch that could identify one of the persons painted over, one mark per code point.

    A span that reaches beyond the text is cut to it.

    """
    letters = list(text)
    for person in persons:
        for index in range(max(person.start, 0), min(person.end, len(letters))):
            letters[index] = INK
    return "".join(letters)
