"""Fields of records from outside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors.fields import as_record, count, integer, message_id_of, text
from domain.errors import SkippableRecordError


@given(st.integers(-(2**63), 2**63 - 1))
def test_ids_of_64_bits_are_read(number: int) -> None:
    """As numbers and as digits."""
    assert message_id_of(number) == message_id_of(str(number)) == number


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, "9" * 20, 1.5, True, "", "-", "--1", "²", "٣", "1_0", [], {}])
def test_other_ids_are_refused(value: object) -> None:
    """Beyond 64 bits, fractions, digits of other scripts."""
    with pytest.raises(SkippableRecordError, match="no possible id"):
        message_id_of(value)


def test_a_missing_id_says_so() -> None:
    """It is another fault than a strange one."""
    with pytest.raises(SkippableRecordError, match=r"^no id$"):
        message_id_of(None)


def test_what_is_no_object_is_refused() -> None:
    """A list where a message should be."""
    with pytest.raises(SkippableRecordError, match="not an object"):
        as_record([])


def test_small_fields_are_what_they_are_or_nothing() -> None:
    """A wrong type is no value."""
    assert (count(5), count(-5), count("x")) == (5, None, None)
    assert (text("a"), text(""), text(5)) == ("a", None, None)
    assert (integer("12"), integer(None)) == (12, None)
