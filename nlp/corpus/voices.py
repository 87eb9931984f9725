"""Reads the voices: files of labelled messages, one writer each."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from domain.errors import FatalError
from domain.vocabulary import Category, Language, Side
from nlp.corpus.example import Example
from nlp.corpus.marks import unmark

VOICES = Path(__file__).parent / "voices"
_HEADER = re.compile(r"^@@ (\S+) (\S+) (\S+)((?: \S+)*)$", re.MULTILINE)
_FLAGS = {word: word for word in ("risk", "hard", "real")}


def voice_files() -> list[Path]:
    """The voices that ship, in order of their names."""
    return sorted(VOICES.glob("*.txt"))


def read_voice(path: Path) -> list[Example]:
    """Compile one voice; the same file gives the same messages and wallets at every call.

    Raises ``FatalError`` naming the file and the message that does not fit the format.
    """
    source = path.read_text(encoding="utf-8")
    return [_example(path, number, *part) for number, part in enumerate(_parts(source), start=1)]


def read_voices() -> list[Example]:
    """Every message of every voice."""
    return [example for path in voice_files() for example in read_voice(path)]


def _parts(source: str) -> Iterator[tuple[re.Match[str], str]]:
    headers = list(_HEADER.finditer(source))
    ends = [header.start() for header in headers[1:]] + [len(source)]
    for header, end in zip(headers, ends, strict=True):
        yield header, source[header.end() : end].strip("\n")


def _example(path: Path, number: int, header: re.Match[str], body: str) -> Example:
    identity = f"{path.stem}-{number:04d}"
    try:
        flags = {_FLAGS[word] for word in header[4].split()}
        # Only the wallets are random; the seed is text, so it is the same on every platform.
        marked = unmark(body, random.Random(identity))  # noqa: S311  # addresses for tests guard nothing
        return Example(
            id=identity,
            voice=path.stem,
            text=marked.text,
            category=Category(header[1]),
            side=Side(header[2]),
            language=Language(header[3]),
            victim_at_risk="risk" in flags,
            is_hard="hard" in flags,
            is_real_form="real" in flags,
            prices=tuple(marked.prices),
            wallets=tuple(marked.wallets),
            handles=tuple(marked.handles),
            persons=tuple(marked.persons),
        )
    except (KeyError, ValueError, FatalError) as error:
        message = f"{path.name}, message {number}: {error}"
        raise FatalError(message, remedy="see nlp/corpus/README.md for the format") from error
