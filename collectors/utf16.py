"""Telegram counts the offsets of entities in UTF-16 units; the project counts code points."""

from bisect import bisect_right

_LAST_SINGLE = "\uffff"


class Utf16Offsets:
    """Converts offsets in one text from UTF-16 units to code points."""

    __slots__ = ("_length", "_pairs")

    def __init__(self, text: str) -> None:
        """Find the characters of ``text`` that take two units, once."""
        self._length = len(text)
        self._pairs: list[int] = []
        if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
            return
        doubles = (index for index, char in enumerate(text) if char > _LAST_SINGLE)
        # The units before which the n-th double lies whole: its own index, the doubles before it, and its two units.
        self._pairs = [index + number + 2 for number, index in enumerate(doubles)]

    def code_point(self, unit: int) -> int:
        """The code point at ``unit``, kept within the text; the middle of a pair belongs to its character."""
        if not self._pairs:
            return min(max(unit, 0), self._length)
        return min(max(unit - bisect_right(self._pairs, unit) - self._is_middle(unit), 0), self._length)

    def _is_middle(self, unit: int) -> int:
        return int(bisect_right(self._pairs, unit + 1) > bisect_right(self._pairs, unit))
