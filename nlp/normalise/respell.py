"""The second layer: the words that disguised spellings stand for."""

import re
from functools import cache

from nlp.aligned import Aligned
from nlp.normalise.tables import table

# A run of single characters with the same kind of separator between them: 跑 分, 车.队, U S D T, 看、妹、妹.
_IDEOGRAPH = r"[\u3400-\u9fff]"
_SPLIT_HAN = re.compile(rf"(?<!{_IDEOGRAPH})(?:{_IDEOGRAPH}[ .·・。、,，*_^`'~|/\\-]{{1,2}}){{2,}}{_IDEOGRAPH}(?!{_IDEOGRAPH})"
                        rf"|(?<=[^\u3400-\u9fff]){_IDEOGRAPH}[ .·*_^`]{_IDEOGRAPH}(?!{_IDEOGRAPH})")  # fmt: skip
_SPLIT_LATIN = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z0-9][ .·*_-]){2,}[A-Za-z0-9](?![A-Za-z0-9])")
_SEPARATOR = re.compile(r"[^\w]|_")


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), word) for pattern, word in table("respellings"))


def respell(aligned: Aligned) -> Aligned:
    """Join what was split and put words for their disguises; each stretch keeps its place in the text as served."""
    changed = aligned
    for pattern in (_SPLIT_HAN, _SPLIT_LATIN):
        changed = _joined(changed, pattern)
    for pattern, word in _rules():
        changed = _replaced(changed, pattern, word)
    return changed


def _joined(aligned: Aligned, pattern: re.Pattern[str]) -> Aligned:
    edits = [
        (at, at + 1, "")
        for match in pattern.finditer(aligned.text)
        for at in range(match.start(), match.end())
        if _SEPARATOR.fullmatch(aligned.text[at])
    ]
    return _edited(aligned, edits)


def _replaced(aligned: Aligned, pattern: re.Pattern[str], word: str) -> Aligned:
    return _edited(aligned, [(match.start(), match.end(), word) for match in pattern.finditer(aligned.text)])


def _edited(aligned: Aligned, edits: list[tuple[int, int, str]]) -> Aligned:
    if not edits:
        return aligned
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for start, end, word in edits:
        text.append(aligned.text[last:start])
        starts.extend(aligned.starts[last:start])
        ends.extend(aligned.ends[last:start])
        text.append(word)
        starts.extend([aligned.starts[start]] * len(word))
        ends.extend([aligned.ends[end - 1]] * len(word))
        last = end
    text.append(aligned.text[last:])
    starts.extend(aligned.starts[last:])
    ends.extend(aligned.ends[last:])
    return Aligned(aligned.served, "".join(text), starts, ends)
