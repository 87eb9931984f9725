"""Sessions at rest: they open under their key, under no other, and not once a byte has changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectors.telegram.sealing import seal, unseal
from domain.errors import FatalError


@settings(max_examples=10, deadline=None)
@given(
    st.text(st.characters(codec="utf-8"), max_size=400), st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
)
def test_a_session_opens_under_its_key(session: str, key: str) -> None:
    sealed = seal(session, key)
    assert unseal(sealed, key) == session
    assert session.encode() not in sealed or len(session) < 4


def test_two_seals_of_one_session_differ() -> None:
    assert seal("session", "key") != seal("session", "key")


@pytest.mark.parametrize("at", [0, 5, 20, 35, -1])
def test_a_changed_byte_is_found(at: int) -> None:
    sealed = bytearray(seal("session", "key"))
    sealed[at] ^= 1
    with pytest.raises(FatalError):
        unseal(bytes(sealed), "key")


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(FatalError, match="does not open"):
        unseal(seal("session", "key"), "other")
    with pytest.raises(FatalError, match="unknown form"):
        unseal(b"short", "key")
