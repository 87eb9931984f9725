"""The slang of the markets (``glossary.tsv``) and how it is found in a text.

In ``glossary.tsv`` a letter in braces at the end of a meaning is the confidence in it: ``{h}`` high, ``{m}`` middle,
``{l}`` low. Category and side are a hint for when nothing else speaks; an ambiguous term has a lawful use and never
decides alone.
"""

from nlp.lexicon.concepts import find_concepts
from nlp.lexicon.glossary import Term, find_terms, terms

__all__ = ["Term", "find_concepts", "find_terms", "terms"]
