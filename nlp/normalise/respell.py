"""The second layer: what the disguised words of a text stand for, for lexicon and classifier."""

from nlp.aligned import Aligned
from nlp.normalise.edits import apply
from nlp.normalise.leet import leet_edits
from nlp.normalise.markup import markup_edits
from nlp.normalise.spaced import join_split
from nlp.normalise.tails import nonce_edits, tail_edits
from nlp.normalise.words import word_edits


def respell(aligned: Aligned) -> Aligned:
    """Respell a reading form: still aligned to the text as served; never raises, linear in length.

    Split characters, homophones and look-alikes in context, pinyin and initials; runs of single characters joined; HTML
    tags, random letters at the ends and the slogans of paid posters dropped. A character with a lawful meaning changes
    only where its neighbours show the other one (油 in a petrol price stays 油).
    """
    if "<" in aligned.text:
        aligned = apply(aligned, markup_edits(aligned.text))
    aligned = join_split(aligned)
    aligned = apply(aligned, tail_edits(aligned.text))
    aligned = apply(aligned, nonce_edits(aligned.text))
    aligned = apply(aligned, leet_edits(aligned.text))
    return apply(aligned, word_edits(aligned.text))
