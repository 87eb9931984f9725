"""Persons painted over."""

from hypothesis import given
from hypothesis import strategies as st

from domain.reading import Person
from domain.vocabulary import PersonKind, PersonRole
from warehouse.masking import INK, masked, to_mask


def person(start: int, end: int, role: PersonRole = PersonRole.VICTIM, *, is_hidden: bool = False) -> Person:
    return Person(start, end, "x", 0.9, "rule", is_hidden, PersonKind.NAME, role)


def test_victims_and_unknown_people_are_painted_over_and_traders_are_not() -> None:
    """Who trades is not protected; who might not, is."""
    found = (person(0, 2), person(3, 5, PersonRole.UNKNOWN), person(6, 8, PersonRole.TRADER))
    assert masked("小梅 阿花 老板", to_mask(found)) == "██ ██ 老板"


def test_a_hidden_mention_has_no_place_in_the_text() -> None:
    """The target of a hidden link is no stretch of the text."""
    assert to_mask((person(0, 2, is_hidden=True),)) == ()


@given(st.text(), st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)), max_size=5))
def test_masking_keeps_the_length_and_everything_outside(text: str, spans: list[tuple[int, int]]) -> None:
    """Offsets of other mentions still hold in the masked text, whatever the spans."""
    painted = masked(text, [person(start, end) for start, end in spans])
    assert len(painted) == len(text)
    for index, letter in enumerate(text):
        covered = any(start <= index < end for start, end in spans)
        assert painted[index] == (INK if covered else letter)
