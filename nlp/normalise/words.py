"""Puts the words that are meant for their disguises, by tables (``tables/*.tsv``)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import ahocorasick

from nlp.aligned import lower_in_step
from nlp.normalise.edits import Edit
from nlp.normalise.tables import rows

_HAN = re.compile(r"[\u3400-\u9fff]")
# How far a context reaches.
_BEFORE = 8


@dataclass(frozen=True, slots=True)
class Respelling:
    """A disguise and what it stands for, where the text ``before`` and ``after`` it agrees.

    ``needs_han``: only in a text that has Chinese, as the letters mean something else in others.
    """

    written: str
    meant: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    needs_han: bool = False


@cache
def respellings() -> tuple[Respelling, ...]:
    """All tables: respellings with their contexts, pinyin whole and in part, initials."""
    found = [
        Respelling(
            written.lower(),
            meant,
            re.compile(f"(?:{before})$", re.IGNORECASE) if before else None,
            re.compile(after, re.IGNORECASE) if after else None,
        )
        for spellings, meant, before, after in rows("respellings.tsv")
        for written in spellings.split("|")
    ]
    found += [
        Respelling(written, meant) for sounds, meant in rows("pinyin.tsv") for written in _by_sound(sounds, meant)
    ]
    found += [Respelling(letters, meant, needs_han=True) for letters, meant in rows("initials.tsv")]
    return tuple(found)


def _by_sound(sounds: str, meant: str) -> Iterator[str]:
    """Every way to write a word with some or all characters by sound, in one or parted by spaces."""
    syllables = sounds.split()
    if len(syllables) != len(meant):
        yield from (sounds, sounds.replace(" ", ""))
        return
    for choice in product(*zip(meant, syllables, strict=True)):
        if any(part.isascii() for part in choice):
            yield "".join(choice)
            if all(part.isascii() for part in choice):
                yield " ".join(choice)


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    grouped: dict[str, list[Respelling]] = {}
    for respelling in respellings():
        grouped.setdefault(respelling.written, []).append(respelling)
    for written, same in grouped.items():
        automaton.add_word(written, tuple(same))
    automaton.make_automaton()
    return automaton


def word_edits(text: str) -> list[Edit]:
    """The edits that put words for their disguises; the longest that fits its context wins."""
    lower = lower_in_step(text)
    has_han = _HAN.search(text) is not None
    found: list[Edit] = []
    for last, group in _automaton().iter(lower):
        end = last + 1
        start = end - len(group[0].written)
        fitting = next((one for one in group if _fits(one, lower, start, end, has_han=has_han)), None)
        if fitting:
            found.append(Edit(start, end, fitting.meant))
    found.sort(key=lambda edit: (edit.start, -edit.end))
    return list(_apart(found))


def _apart(edits: list[Edit]) -> Iterator[Edit]:
    done = 0
    for edit in edits:
        if edit.start >= done:
            done = edit.end
            yield edit


def _fits(one: Respelling, lower: str, start: int, end: int, *, has_han: bool) -> bool:
    if one.needs_han and not has_han:
        return False
    if _cuts_a_word(lower, start, end, has_context=one.before is not None or one.after is not None):
        return False
    if one.before and not one.before.search(lower, max(0, start - _BEFORE), start):
        return False
    return one.after is None or one.after.match(lower, end) is not None


def _cuts_a_word(lower: str, start: int, end: int, *, has_context: bool) -> bool:
    """Whether Latin letters go on at an end, or a handle is meant."""
    if has_context:
        return False
    before, after = lower[start - 1 : start] if start else "", lower[end : end + 1]
    first, last = lower[start], lower[end - 1]
    if first.isascii() and first.isalnum() and (before in {"@", "_"} or (before.isascii() and before.isalpha())):
        return True
    return last.isascii() and last.isalpha() and after.isascii() and (after.isalnum() or after == "_") and after != "u"
