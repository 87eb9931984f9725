"""The reading form of a text as served: what a reader of the chat sees, in plain letters."""

import re

from nlp.aligned import Aligned
from nlp.normalise.clusters import cluster_edits, flood_edits
from nlp.normalise.edits import apply, identity, respelled
from nlp.normalise.flags import flag_edits
from nlp.normalise.fold import fold
from nlp.normalise.invisible import drop_invisible
from nlp.normalise.lookalikes import latinise
from nlp.normalise.spaced import join_drawn_out
from nlp.normalise.traditional import simplified_edits

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_RING = re.compile(r"[◍◎●○⚪◯⭕〇]")
_RING_AMONG_DIGITS = re.compile(r"(?<=[0-9])[ \t]?[◍◎●○⚪◯⭕〇](?=[ \t]?[0-9])")


def normalise(served: str) -> Aligned:
    """The reading form of ``served``, case kept, aligned to it; never raises, linear in length.

    NFKC by cluster; invisible characters and combining floods dropped; look-alike letters in mixed words, enclosed letters and
    digits, digits of every script; Traditional to Simplified; emoji that stand for words, in texts that have Chinese;
    characters that stand apart all along joined.
    """
    if served.isascii() and not _CONTROL.search(served):
        return join_drawn_out(identity(served))
    aligned = drop_invisible(respelled(identity(served), fold(served)))
    aligned = apply(aligned, flood_edits(aligned.text))
    aligned = apply(aligned, cluster_edits(aligned.text))
    aligned = apply(aligned, flag_edits(aligned.text))
    aligned = respelled(aligned, _rings(latinise(aligned.text)))
    return join_drawn_out(apply(aligned, simplified_edits(aligned.text)))


def _rings(text: str) -> str:
    """``text`` with circles among digits read as zeros."""
    if not _RING.search(text):
        return text
    return _RING_AMONG_DIGITS.sub(lambda match: _RING.sub("0", match[0]), text)
