"""Merkle trees."""

import hashlib

import pytest

from domain.merkle import EMPTY_ROOT, MerkleTree, is_included, merkle_root

# The test vectors of Certificate Transparency's reference implementation.
VECTORS = [bytes.fromhex(one) for one in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                          "606162636465666768696a6b6c6d6e6f")]  # fmt: skip
ROOT_OF_8 = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


def by_definition(entries: list[bytes]) -> bytes:
    """The root as RFC 6962 section 2.1 writes it."""
    if not entries:
        return hashlib.sha256(b"").digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\x00" + entries[0]).digest()
    split = 1 << (len(entries) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + by_definition(entries[:split]) + by_definition(entries[split:])).digest()


def test_roots_are_those_of_the_rfc() -> None:
    """The published vectors, and the recursive definition for every size up to 70."""
    assert merkle_root(VECTORS).hex() == ROOT_OF_8
    for size in range(70):
        entries = [bytes([number]) * 32 for number in range(size)]
        assert merkle_root(entries) == MerkleTree(entries).root == by_definition(entries)
    assert merkle_root([]) == EMPTY_ROOT


def test_every_entry_is_proved_and_no_other() -> None:
    """Each path verifies for its entry, index and size, and for nothing else."""
    for size in range(1, 40):
        entries = [bytes([number]) * 32 for number in range(size)]
        tree = MerkleTree(entries)
        for index, entry in enumerate(entries):
            path = tree.path(index)
            assert is_included(entry, index, size, path, tree.root)
            assert not is_included(b"other", index, size, path, tree.root)
            assert not is_included(entry, index, size, [*path, bytes(32)], tree.root)
            assert not is_included(entry, index, size, path[:-1], tree.root) or not path
            assert not is_included(entry, size, size, path, tree.root)
            if size > 1:
                assert not is_included(entry, (index + 1) % size, size, path, tree.root)


def test_there_is_no_proof_of_what_is_not_there() -> None:
    """An index beyond the tree is an error."""
    with pytest.raises(IndexError):
        MerkleTree([b"a"]).path(1)
