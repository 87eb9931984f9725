"""The escape for what PostgreSQL's text cannot hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.escape import MARK, escape, unescape, unescape_or_none

any_text = st.text(st.characters() | st.sampled_from(["\x00", MARK, "\ud83d", "\udc00", "0", "d", "8", "3"]))


@given(any_text)
def test_unescape_gives_back_what_escape_was_given(text: str) -> None:
    """The escape is reversible for every string, lone surrogates included."""
    assert unescape(escape(text)) == text


@given(any_text)
def test_an_escaped_text_can_be_held_by_postgresql(text: str) -> None:
    """No NUL and no lone surrogate is left."""
    assert "\x00" not in escape(text)
    assert escape(text).encode().decode() == escape(text)


@given(any_text, any_text)
def test_different_texts_stay_different(one: str, other: str) -> None:
    """Two texts have the same escape only if they are the same."""
    assert (escape(one) == escape(other)) == (one == other)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("收U\x00", "收U␛0000"),
        ("\ud83d", "␛d83d"),
        ("␛0000", "␛241b0000"),
        ("😀 e\u0301 \u202e", "😀 e\u0301 \u202e"),
    ],
)
def test_the_notation_is_the_documented_one(text: str, escaped: str) -> None:
    """A mark and four hex digits; everything else, emoji and bidi controls included, stays as it is."""
    assert escape(text) == escaped


def test_a_missing_text_stays_missing() -> None:
    """Null columns pass through."""
    assert unescape_or_none(None) is None
    assert unescape_or_none("␛0000") == "\x00"
