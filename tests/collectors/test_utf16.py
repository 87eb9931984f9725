"""Offsets in UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from collectors.utf16 import Utf16Offsets


@given(st.text(st.sampled_from("aé中🏍👩\u200d\ud83d")), st.data())
def test_offsets_become_code_points(text: str, data: st.DataObject) -> None:
    """Encoding the text before a place gives its offset in units, and back."""
    place = data.draw(st.integers(0, len(text)))
    units = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
    assert Utf16Offsets(text).code_point(units) == place


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    """No offset points behind half an emoji."""
    assert [Utf16Offsets("a🏍b").code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_offsets_stay_within_the_text() -> None:
    """Hostile offsets are brought back."""
    offsets = Utf16Offsets("中🏍")
    assert (offsets.code_point(-5), offsets.code_point(10**12)) == (0, 2)
