"""Cuts what is posted into pages."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def batched(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """The items, ``size`` at a time; the last batch may be shorter."""
    return (items[at : at + size] for at in range(0, len(items), size))
