"""The JSON contract."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import SkippableRecordError
from pipeline.contract import dump_line, id_of, parse_line

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"not json", "no JSON"),
        (b"[1]", "no JSON object"),
        (b'{"text": "a"}', "lacks id"),
        (b'{"id": 1}', "lacks text"),
        (b'{"id": 1, "text": 5}', "text is no string"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line: bytes, why: str) -> None:
    """The error names what is wrong with the line."""
    with pytest.raises(SkippableRecordError, match=why):
        parse_line(line)


def test_the_id_of_a_bad_line_is_kept_where_it_has_one() -> None:
    """An answer can be matched to its line even when the text is missing."""
    assert id_of(b'{"id": "m7"}') == "m7"
    assert id_of(b"nonsense") is None


@given(ANY_TEXT, st.integers())
def test_any_text_and_any_id_come_back_intact(text: str, number: int) -> None:
    """NUL, lone surrogates and numbers beyond 64 bits survive both ways."""
    line = dump_line({"id": number, "text": text})
    assert line.count(b"\n") == 1
    parsed = parse_line(line)
    assert (parsed.id, parsed.text) == (number, text)
    assert json.loads(line) == {"id": number, "text": text}


def test_optional_keys_of_a_wrong_kind_are_left_out() -> None:
    """Context is a help, never a reason to refuse a line."""
    line = parse_line(b'{"id": 1, "text": "a", "links": ["t.me/x", 5], "chat_kind": 9}')
    assert line.context.links == ("t.me/x",)
    assert line.context.chat_kind is None
