"""The text as served in reading form, with an exact alignment; and a second, bolder reading for lexicon and classifier."""

from nlp.normalise.reading_form import normalise
from nlp.normalise.respell import respell

__all__ = ["normalise", "respell"]
