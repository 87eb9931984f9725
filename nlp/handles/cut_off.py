"""Handles that a source cut in two: collections end a message after so many characters, in the middle of a link too."""

from collections.abc import Sequence

from domain.vocabulary import HandlePlatform
from nlp.handles.found import Found

# The shortest cut that is known is 250 characters as sent; invisible ones that the source dropped may be missing.
_SHORTEST_CUT = 240
# No cut is longer as sent; in reading form one character may be written as several.
_LONGEST_CUT = 280
# A sign that ends a link is taken for one that ends the sentence.
_LINK_SIGNS = "_-*~.,:;!?/ "
_CUT = frozenset({HandlePlatform.TELEGRAM, HandlePlatform.TELEGRAM_INVITE, HandlePlatform.DOMAIN})


def without_cut_off(found: Sequence[Found], text: str) -> list[Found]:
    """``found``, in order, without a last one that ends ``text`` and only begins what an earlier one says in full."""
    kept = list(found)
    if not _SHORTEST_CUT <= len(text) <= _LONGEST_CUT or not kept:
        return kept
    last = kept[-1]
    if last.platform not in _CUT or text[last.end :].strip(_LINK_SIGNS):
        return kept
    is_begun = any(
        one.platform is last.platform and one.handle != last.handle and one.handle.startswith(last.handle)
        for one in kept[:-1]
    )
    return kept[:-1] if is_begun else kept
