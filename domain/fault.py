"""What a check of the evidence finds wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A first bad link or document: ``place`` says where, ``field`` what of it, ``said`` what is wrong with it.

    Faults are in the order of the chain: ``head`` is the head that covers it, ``index`` its place there.
    """

    head: int
    index: int
    place: str
    field: str
    said: str
