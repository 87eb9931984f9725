"""Hostile text is shown safely."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.defang import cell, defang, excerpt, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://t.me/somebody", "hxxps://t[.]me/somebody"),
        ("见 t.me/+AbC 或 pay-now.example.co", "见 t[.]me/+AbC 或 pay-now[.]example[.]co"),
        ("HTTP://EVIL.COM/x?y=z", "hxxp://EVIL[.]COM/x?y=z"),
        ("7.02 出 7.10", "7.02 出 7.10"),
    ],
)
def test_a_link_cannot_be_opened_from_a_report(text: str, shown: str) -> None:
    """Schemes and hosts are broken; numbers are left alone."""
    assert defang(text) == shown


def test_text_cannot_reorder_or_hide_what_stands_around_it() -> None:
    """Bidi controls, NUL, zero-width characters and floods of marks are taken out or shown."""
    assert visible("a\u202eb\x00c\u200bd") == "a�b�c�d"
    assert len(visible("e" + "\u0301" * 10_000)) == 3


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1"])
def test_a_spreadsheet_reads_no_formula(text: str) -> None:
    """A cell that would be a formula is text."""
    assert not re.match(r"[=+\-@\t\r]", cell(text))


@given(st.text(st.characters()))
def test_an_excerpt_is_short_and_on_one_line(text: str) -> None:
    """Any text gives a line that fits a table; broken hosts may add brackets."""
    line = excerpt(text, 40)
    assert len(line.replace("[.]", ".")) <= 40
    assert "\n" not in line
