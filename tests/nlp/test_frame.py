"""The random letters and digits that frame a text."""

import pytest

from nlp.frame import frame_of


@pytest.mark.parametrize(
    ("holds", "text", "stretches"),
    [
        ("the same run at both ends", "k7q 收卡 k7q", ("k7q", "k7q")),
        ("spaces and line breaks may stand around it", " 3w8\n收卡\n3w8\n", ("3w8", "3w8")),
        ("two different runs", "k7q 收卡 k7p", ()),
        ("a run at one end", "k7q 收卡", ()),
        ("letters alone may be a word", "usdt 收 usdt", ()),
        ("a round number may be a sum", "800u 换现金 800u", ()),
        ("a run that is glued to a word", "k7q收卡 k7q", ()),
        ("a run and nothing else", "k7q k7q", ("k7q", "k7q")),
        ("one run alone", "k7q", ()),
        ("nothing", "", ()),
    ],
)
def test_a_frame_is(holds: str, text: str, stretches: tuple[str, ...]) -> None:
    """A run that digits make random, set apart, first and last."""
    assert tuple(text[start:end] for start, end in frame_of(text)) == stretches, holds
