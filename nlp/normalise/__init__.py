"""Turns hostile text into reading form, with an exact alignment to the text as served."""

from nlp.normalise.reading_form import normalise
from nlp.normalise.respell import respell

__all__ = ["normalise", "respell"]
