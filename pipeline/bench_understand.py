"""Measures reading in messages per CPU second on one core, beside programs that do part of it, in the same run."""

import importlib
import random
import string
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import spacy

from nlp.corpus.voices import read_voices
from nlp.reader import Reader
from pipeline.contract import dump_line, reading_fields

_TEXTS = 2_000
_CATEGORIES = 16
# Two messages in three are reposts of an earlier one with other letters around them.
_REPOSTS = 3


_Program = Callable[[Sequence[str]], object]


@dataclass(frozen=True, slots=True)
class _Stream:
    name: str
    texts: Sequence[str]


def bench_understand() -> Iterator[str]:
    """One line for each program and stream: short texts, texts as long as adverts, and a stream of reposts."""
    streams = _streams()
    yield f"{'messages per CPU second':28}" + "".join(f"{stream.name:>12}" for stream in streams)
    yield f"{'mean length, characters':28}" + "".join(f"{_mean_length(stream):>12.0f}" for stream in streams)
    for name, make in _programs():
        yield f"{name:28}" + "".join(f"{_rate(make, stream.texts):>12.0f}" for stream in streams)
    yield from _start_up()


def _streams() -> list[_Stream]:
    texts = sorted((example.text for example in read_voices()), key=len)
    half = len(texts) // 2
    rng = random.Random(1)  # noqa: S311  # no secret
    short, long = rng.sample(texts[:half], _TEXTS), rng.sample(texts[half:], _TEXTS)
    originals = rng.sample(texts, _TEXTS // _REPOSTS)
    reposts = [_reposted(text, rng) for text in originals for _ in range(_REPOSTS)]
    rng.shuffle(reposts)
    return [_Stream("short", short), _Stream("long", long), _Stream("reposts", reposts)]


def _reposted(text: str, rng: random.Random) -> str:
    nonce = "".join(rng.choice(string.ascii_lowercase) for _ in range(3)) + rng.choice("2345") + rng.choice("abc")
    return f"{nonce} {text} {nonce}"


def _mean_length(stream: _Stream) -> float:
    return sum(map(len, stream.texts)) / len(stream.texts)


def _programs() -> Iterator[tuple[str, Callable[[], _Program]]]:
    yield "understand, to JSON lines", _understand
    yield "spaCy CNN (96 wide, 4 deep)", _cnn
    yield "orjson, there and back", lambda: _orjson
    try:
        searcher = importlib.import_module("iocsearcher.searcher").Searcher()
    except ImportError:
        sys.stderr.write("iocsearcher is not installed: pip install iocsearcher\n")
    else:
        yield "iocsearcher, all types", lambda: lambda texts: _use(searcher.search_data(text) for text in texts)


def _understand() -> _Program:
    """A reader that has read nothing yet: what it remembers would count as read in no time."""
    reader = Reader()
    _use(reader.read_many([("出卡 8000U 一套", None)]))
    return lambda texts: _use(
        dump_line({"id": 1, **reading_fields(reading)}) for reading in reader.read_many((text, None) for text in texts)
    )


def _orjson(texts: Sequence[str]) -> int:
    return _use(orjson.loads(orjson.dumps({"text": text})) for text in texts)


def _use(items: Iterable[object]) -> int:
    return sum(1 for _ in items)


def _cnn() -> _Program:
    """A text classifier of spaCy's own; it costs the same whatever its weights are."""
    nlp = spacy.blank("xx")
    nlp.add_pipe(
        "textcat",
        config={
            "model": {
                "@architectures": "spacy.TextCatReduce.v1",
                "exclusive_classes": True,
                "use_reduce_first": False,
                "use_reduce_last": False,
                "use_reduce_max": False,
                "use_reduce_mean": True,
                "tok2vec": {
                    "@architectures": "spacy.HashEmbedCNN.v2",
                    "width": 96,
                    "depth": 4,
                    "embed_size": 2000,
                    "window_size": 1,
                    "maxout_pieces": 3,
                    "subword_features": True,
                    "pretrained_vectors": None,
                },
            }
        },
    )
    pipe: Any = nlp.get_pipe("textcat")
    for number in range(_CATEGORIES):
        pipe.add_label(str(number))
    nlp.initialize()
    return lambda texts: _use(nlp.pipe(texts, batch_size=64))


def _rate(make: Callable[[], _Program], texts: Sequence[str]) -> float:
    program = make()
    begun = time.process_time()
    program(texts)
    return len(texts) / (time.process_time() - begun)


def _start_up() -> Iterator[str]:
    """Seconds until the first reading, beside ``import spacy``."""
    spacy_seconds = _seconds("import spacy")
    ready = "from nlp.reader import Reader; Reader().read('\u6536\u4eba 8000U')"
    yield f"start-up to the first reading {_seconds(ready):.1f} s, import spacy alone {spacy_seconds:.1f} s"


def _seconds(code: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  # our own program
    return time.perf_counter() - begun
