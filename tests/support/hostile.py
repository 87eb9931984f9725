"""Texts that hypothesis makes up of what breaks programs."""

from hypothesis import strategies as st

from warehouse.escape import MARK

# What databases, escapes, terminals, JSON and COPY trip over.
_PIECES = (
    "\x00", "\ud83d", "\ude00", "\udfff", MARK, f"{MARK}0000", "0", "d83d", "\\", "\\.", "\\x00", "\\N", "\t", "\r", "\n", "\x0b",
    "\x1b[2J", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\u200b", "\ufeff", "\ufffe", "\uffff", "\U0010ffff",
    "👨‍👩‍👧", "🏳️‍🌈", "e\u0301\u0351\u036b",
    "'; drop table raw.capture; --", "%s", "{}", "$$", "=HYPERLINK(1)", "<script>", "&amp;", "收U", "车队", "ខ្មែរ", "ﷺ",
)  # fmt: skip
_long = st.builds(lambda piece, times: piece * times, st.sampled_from(_PIECES), st.integers(2, 3_000))
_any = st.text(st.characters(codec=None), max_size=30)
_pieces = st.lists(st.sampled_from(_PIECES) | _any, min_size=1, max_size=8).map("".join)


def _in_utf_16(text: str) -> str:
    """As every platform holds it: two halves of a character that meet are that character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def hostile_texts(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """So many different texts at once: NUL, lone surrogates, marks of our own escape, all of Unicode, some long."""
    one = st.one_of(_pieces, _pieces, _pieces, _any, _long)
    return st.lists(one.map(_in_utf_16), min_size=least, max_size=most, unique=True)
