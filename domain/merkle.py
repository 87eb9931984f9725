"""Merkle trees of RFC 6962 section 2.1: roots, inclusion proofs, and their check."""

import hashlib
from collections.abc import Sequence
from typing import Final

EMPTY_ROOT: Final = hashlib.sha256(b"").digest()
_sha256: Final = hashlib.sha256


class MerkleTree:
    """A tree over entries in order, kept whole, so that many proofs cost little more than one."""

    def __init__(self, entries: Sequence[bytes]) -> None:
        """Hash all entries: about two hashes each, and 70 bytes of memory for each hash."""
        self._levels = [_leaves(entries)]
        while len(self._levels[-1]) > 1:
            self._levels.append(_next_level(self._levels[-1]))

    @property
    def size(self) -> int:
        """The number of entries."""
        return len(self._levels[0])

    @property
    def root(self) -> bytes:
        """The root over them."""
        return self._levels[-1][0] if self.size else EMPTY_ROOT

    def path(self, index: int) -> list[bytes]:
        """The hashes that lead from the entry at ``index`` (from 0) to the root, from the leaf upwards."""
        if not 0 <= index < self.size:
            message = f"no entry {index} in a tree of {self.size}"
            raise IndexError(message)
        found = []
        for level in self._levels[:-1]:
            # The last node of an odd level has no sibling: it goes up as it is.
            if (index ^ 1) < len(level):
                found.append(level[index ^ 1])
            index //= 2
        return found


def merkle_root(entries: Sequence[bytes]) -> bytes:
    """The root over the entries, in order."""
    level = _leaves(entries)
    while len(level) > 1:
        level = _next_level(level)
    return level[0] if level else EMPTY_ROOT


def is_included(entry: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether the path leads from the entry to the root (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last = index, size - 1
    found = _sha256(b"\x00" + entry).digest()
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            found = _sha256(b"\x01" + sibling + found).digest()
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            found = _sha256(b"\x01" + found + sibling).digest()
        node, last = node >> 1, last >> 1
    return last == 0 and found == root


def _leaves(entries: Sequence[bytes]) -> list[bytes]:
    return [_sha256(b"\x00" + entry).digest() for entry in entries]


def _next_level(level: Sequence[bytes]) -> list[bytes]:
    # Pairing from the left and taking up an odd last node gives the splits at powers of two that the RFC defines.
    pairs = zip(level[::2], level[1::2], strict=False)
    above = [_sha256(b"\x01" + left + right).digest() for left, right in pairs]
    if len(level) % 2:
        above.append(level[-1])
    return above
