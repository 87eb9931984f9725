"""What could identify a person, found by rule. Exports mask by it, so recall comes before precision."""

from nlp.persons.find import find_persons

__all__ = ["find_persons"]
