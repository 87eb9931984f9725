"""Many fixed words looked up in a text in time linear in its length."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

Entry = TypeVar("Entry")

_LAST_SPACED_LETTER = 0x058F
_VIETNAMESE_LETTERS = range(0x1E00, 0x1F00)


def is_spaced_letter(char: str) -> bool:
    """Tell whether ``char`` is a letter of a script that puts spaces between words (Latin, Greek, Cyrillic, Armenian)."""
    code = ord(char)
    return char.isalpha() and (code <= _LAST_SPACED_LETTER or code in _VIETNAMESE_LETTERS)


def ends_word(text: str, end: int) -> bool:
    """Tell whether a form that ends at ``end`` ends a word there; scripts without spaces always do."""
    return not (0 < end < len(text) and is_spaced_letter(text[end - 1]) and is_spaced_letter(text[end]))


def starts_word(text: str, start: int) -> bool:
    """Tell whether a form that starts at ``start`` starts a word there."""
    return not (0 < start < len(text) and is_spaced_letter(text[start]) and is_spaced_letter(text[start - 1]))


@dataclass(frozen=True, slots=True)
class Forms(Generic[Entry]):
    """Forms with what they stand for, found at a place of a text."""

    entries: dict[str, Entry]
    longest: int

    def starting_at(self, low: str, start: int) -> Iterator[tuple[int, Entry]]:
        """Yield the end and the entry of each form that starts at ``start``, longest first."""
        for end in range(min(len(low), start + self.longest), start, -1):
            entry = self.entries.get(low[start:end])
            if entry is not None:
                yield end, entry

    def ending_at(self, low: str, end: int) -> Iterator[tuple[int, Entry]]:
        """Yield the start and the entry of each form that ends at ``end``, longest first."""
        for start in range(max(0, end - self.longest), end):
            entry = self.entries.get(low[start:end])
            if entry is not None:
                yield start, entry


def gather_forms(pairs: Iterable[tuple[str, Entry]]) -> Forms[Entry]:
    """Gather ``pairs`` of form and entry; the first entry of a form wins."""
    entries: dict[str, Entry] = {}
    for form, entry in pairs:
        entries.setdefault(form, entry)
    return Forms(entries, max(map(len, entries), default=0))


Trie = dict[str, "Trie"]


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that matches the longest of ``words`` at each place without ever trying a letter twice."""
    root: Trie = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return re.compile(_pattern(root))


def _pattern(node: Trie) -> str:
    branches = [re.escape(char) + _pattern(below) for char, below in sorted(node.items()) if char]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 else "|".join(branches)
    return f"(?:{whole})" + ("?" if "" in node else "")
