"""JSON in and out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors.canonical import canonical, loads
from domain.errors import SkippableRecordError

_WHOLE_TEXT = st.text(st.characters(exclude_categories=())).map(
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _WHOLE_TEXT
_VALUES = st.recursive(_SCALARS, lambda inner: st.lists(inner) | st.dictionaries(_WHOLE_TEXT, inner), max_leaves=20)


@given(_VALUES)
def test_what_is_written_reads_back(value: object) -> None:
    """Surrogates, NUL and integers of any length survive."""
    assert loads(canonical(value)) == value


@given(st.dictionaries(_WHOLE_TEXT, _SCALARS))
def test_order_and_spacing_do_not_matter(value: dict[str, object]) -> None:
    """Two spellings of one object have one canonical form."""
    other = dict(reversed(value.items()))
    assert canonical(loads(json.dumps(other, indent=3).encode())) == canonical(value)


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (rb'"\x0B"', "\x0b"),
        (rb'"\\x0B"', "\\x0B"),
        (rb'"\\\x1F\\x41"', "\\\x1f\\x41"),
        (b'"a\x00\x01b"', "a\x00\x01b"),
        (rb'"\ud83d alone"', "\ud83d alone"),
        (rb'"\ud83d\ude00"', "😀"),
        (b"123456789012345678901234567890", 123456789012345678901234567890),
        (b"-9223372036854775809", -9223372036854775809),
        (b"9223372036854775808", 9223372036854775808),
    ],
)
def test_what_exporters_write_is_read_exactly(content: bytes, value: object) -> None:
    """Escapes that are no JSON, raw control characters, half pairs, long integers."""
    assert loads(content) == value


@pytest.mark.parametrize("content", [b"", b"NaN", b"-Infinity", b"1e999", b"{", b'{"a":1}{', b"[" * 5000, b"9" * 5000])
def test_what_is_no_json_says_so(content: bytes) -> None:
    """The reason tells it from an unreadable file."""
    with pytest.raises(SkippableRecordError, match=r"not JSON|nested too deeply"):
        loads(content)


def test_bytes_that_are_not_utf8_are_named() -> None:
    """The offending byte and its place are in the reason."""
    with pytest.raises(SkippableRecordError, match=r"not UTF-8: byte 0xff after 1 bytes"):
        loads(b'"\xff"')


def test_deep_values_are_written_up_to_a_limit() -> None:
    """Deeper than orjson goes is still written, deeper than Python goes is refused."""
    assert loads(canonical(_nest(300))) == _nest(300)
    with pytest.raises(SkippableRecordError, match="nested too deeply"):
        canonical(_nest(200_000))


def _nest(depth: int) -> list[object]:
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value
