"""The pull reader."""

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors import json_reader
from collectors.json_reader import BrokenJsonError, JsonReader

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


class _Drops(BytesIO):
    """A stream that gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 3, 3))


@given(st.lists(_VALUES), st.booleans())
def test_elements_come_back_whole(values: list[object], is_indented: bool) -> None:  # noqa: FBT001 - drawn
    """However the chunks fall, each element is the slice that was written."""
    content = json.dumps(values, indent=2 if is_indented else None, ensure_ascii=False).encode("utf-8", "surrogatepass")
    reader = JsonReader(_Drops(content))
    assert [json.loads(reader.value().decode("utf-8", "surrogatepass")) for _ in reader.elements()] == values
    assert reader.peek() == b""


@given(st.dictionaries(st.text(), _VALUES))
def test_members_can_be_taken_or_skipped(value: dict[str, object]) -> None:
    """Skipping passes exactly one value."""
    content = json.dumps(value).encode()
    taking, skipping = JsonReader(_Drops(content)), JsonReader(_Drops(content))
    assert {json.loads(b'"' + key + b'"'): json.loads(taking.value()) for key in taking.members()} == value
    count = 0
    for _ in skipping.members():
        skipping.skip()
        count += 1
    assert count == len(value)


@pytest.mark.parametrize("content", [b"[1, 2", b'["open', b"[{", b'{"a"', b'{"a":', b"[", b"", b'[{"a": [1, {"b": 2}'])
def test_a_cut_file_says_that_it_ends_too_early(content: bytes) -> None:
    """Wherever it is cut."""
    with pytest.raises(BrokenJsonError, match="ends in the middle"):
        _read_all(content)


@pytest.mark.parametrize("content", [b"[1 2]", b"{1: 2}", b'{"a" 1}', b"[,]", b'{"a": }', b"[1, ]"])
def test_a_file_with_a_wrong_mark_says_what_was_expected(content: bytes) -> None:
    """The reader does not guess."""
    with pytest.raises(BrokenJsonError, match="expected"):
        _read_all(content)


def test_depth_is_bounded() -> None:
    """A million brackets end in an error, not in a crash."""
    with pytest.raises(BrokenJsonError, match="nested more than"):
        _read_all(b"[" + b"[" * 1_000_000 + b"]" * 1_000_000 + b"]")


def test_a_value_without_an_end_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing quotation mark stops the reading at the limit."""
    monkeypatch.setattr(json_reader, "LARGEST_VALUE_BYTES", 2**20)
    with pytest.raises(BrokenJsonError, match="quotation mark is missing"):
        _read_all(b'[{"a": "' + b"x" * (5 * 2**20))


def test_brackets_and_quotes_inside_strings_are_text() -> None:
    """Only structure counts."""
    content = rb'[{"a": "]}\"[{\\"}, "\\", "[", "\""]'
    reader = JsonReader(BytesIO(content))
    assert [reader.value() for _ in reader.elements()] == [rb'{"a": "]}\"[{\\"}', rb'"\\"', rb'"["', rb'"\""']


def test_a_byte_order_mark_is_passed_over() -> None:
    """Windows editors write one."""
    assert JsonReader(BytesIO(b"\xef\xbb\xbf[1]")).value() == b"[1]"


def _read_all(content: bytes) -> None:
    reader = JsonReader(BytesIO(content))
    if reader.peek() == b"{":
        for _ in reader.members():
            reader.value()
    else:
        for _ in reader.elements():
            reader.value()
