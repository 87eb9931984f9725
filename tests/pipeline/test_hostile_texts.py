"""What `make proof-texts` shows with 100,000 texts, at reduced size."""

from tests.proofs.hostile_texts import send_texts
from tests.support.database import fresh_connection


def test_texts_of_any_kind_go_in_and_come_out_identical() -> None:
    """NUL and lone surrogates included, by three formats, from the mart, from core and from the capture's bytes."""
    with fresh_connection() as connection:
        counts = send_texts(connection, 800)
    assert counts.texts >= 800
    assert counts.with_nul > 0
    assert counts.with_lone_surrogate > 0
