"""The bytes that are hashed and signed are those of docs/evidence-format.md: a change here breaks every old proof."""

import hashlib
from datetime import UTC, datetime

from domain.evidence import LinkFields, commitment_of, document, link_bytes, link_of, time_text


def test_a_link_has_the_layout_of_the_format() -> None:
    """Put together by hand, field after field."""
    fields = LinkFields(b"p" * 32, b"c" * 32, b"d" * 32, 1, 2, -3, 4, 5, "jsonl", "telegram:市场")
    numbers = b"".join(number.to_bytes(8, "big", signed=True) for number in (1, 2, -3, 4, 5))
    source = "telegram:市场".encode()
    by_hand = b"escrowwatch-link-v1\x00" + b"p" * 32 + b"c" * 32 + b"d" * 32 + numbers
    by_hand += b"\x00\x05jsonl" + len(source).to_bytes(2, "big") + source
    assert link_bytes(fields) == by_hand
    assert link_of(fields) == hashlib.sha256(by_hand).digest()


def test_a_commitment_is_salt_and_bytes() -> None:
    """The salt comes first."""
    assert commitment_of(b"s" * 32, b"\x00\xff") == hashlib.sha256(b"s" * 32 + b"\x00\xff").digest()


def test_documents_are_ascii_with_sorted_keys() -> None:
    """Lone surrogates included."""
    assert (
        document({"b": "é\ud83d", "a": None, "c": [1, "\x00"]}) == b'{"a":null,"b":"\\u00e9\\ud83d","c":[1,"\\u0000"]}'
    )
    assert time_text(datetime(2026, 1, 2, 3, 4, 5, 6, UTC)) == "2026-01-02T03:04:05.000006Z"
