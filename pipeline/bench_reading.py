"""What is read to measure reading, and the reader of it."""

import random
import string
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from nlp.corpus.voices import read_voices
from nlp.reader import Reader
from pipeline.contract import dump_line, reading_fields

# Two messages in three are reposts of one near them, with other letters around it.
_REPOSTS: Final = 3
_ORIGINALS: Final = 666
_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class Stream:
    """Texts to read, by their name in the table."""

    name: str
    texts: Sequence[str]

    @property
    def mean_length(self) -> float:
        """Characters of a text."""
        return sum(map(len, self.texts)) / len(self.texts)


def streams(count: int) -> list[Stream]:
    """So many texts each: short ones, ones as long as adverts, and reposts."""
    texts = sorted((example.text for example in read_voices()), key=len)
    half = len(texts) // 2
    rng = random.Random(_SEED)  # noqa: S311  # no secret
    short, long = rng.sample(texts[:half], count), rng.sample(texts[half:], count)
    return [Stream("short", short), Stream("long", long), Stream("reposts", list(islice(reposts(), count)))]


def reposts() -> Iterator[str]:
    """Messages without end, of which two in three are reposts; the same at each call."""
    rng = random.Random(_SEED)  # noqa: S311  # no secret
    originals = _originals(rng)
    while True:
        block = [_reposted(text, rng) for text in islice(originals, _ORIGINALS) for _ in range(_REPOSTS)]
        rng.shuffle(block)
        yield from block


def _originals(rng: random.Random) -> Iterator[str]:
    """The corpus once, then beginnings of its texts with the ends of others: no reader has known them long since."""
    texts = sorted({example.text for example in read_voices()})
    rng.shuffle(texts)
    yield from texts
    while True:
        begun, ended = rng.choice(texts), rng.choice(texts)
        yield begun[: len(begun) // 2] + ended[len(ended) // 2 :]


def _reposted(text: str, rng: random.Random) -> str:
    nonce = "".join(rng.choice(string.ascii_lowercase) for _ in range(3)) + rng.choice("2345") + rng.choice("abc")
    return f"{nonce} {text} {nonce}"


def warm_reader() -> Reader:
    """A reader that has loaded its models and remembers nothing of the streams: that would count as read in no time."""
    reader = Reader()
    read_to_lines(reader, ["出卡 8000U 一套"])
    return reader


def read_to_lines(reader: Reader, texts: Iterable[str]) -> int:
    """Read the texts to JSON lines, which are dropped; returns their number."""
    readings = reader.read_many((text, None) for text in texts)
    return sum(1 for reading in readings if dump_line({"id": 1, **reading_fields(reading)}))
