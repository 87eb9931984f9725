"""Measures reading: messages per CPU second on one core beside programs that do part of it, two processes, memory."""

import importlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from typing import Any, Final

import orjson
import spacy

from pipeline.bench_cost import bench_folder, cost_between, cost_now
from pipeline.bench_processes import clock_rate, resident_over
from pipeline.bench_reading import Stream, read_to_lines, streams, warm_reader
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.bench import bare_copy, bare_text_lines
from warehouse.connection import Connection
from warehouse.embedded import stop

_TEXTS: Final = 2_000
_CATEGORIES: Final = 16
# So often that making and dropping the table costs nothing to speak of.
_COPIES: Final = 50
_STARTS: Final = 3
_MEBIBYTE: Final = 2**20


_Program = Callable[[Sequence[str]], object]


def bench_understand(messages: int, texts: int = _TEXTS) -> Iterator[str]:
    """Lines of a table: each program on short texts, on texts as long as adverts, and on a stream of reposts.

    Then one process beside two, by the clock, the start, and the memory over so many ``messages`` of reposts.
    """
    measured = streams(texts)
    yield _row("messages per CPU second", (stream.name for stream in measured))
    yield _numbers("mean length, characters", (stream.mean_length for stream in measured))
    for name, make in _programs():
        yield _numbers(name, (_rate(make, stream.texts) for stream in measured))
    with _warehouse() as connection:
        yield _numbers("orjson, there and back, COPY", (copy_rate(connection, stream.texts) for stream in measured))
    yield from _by_the_clock(measured)
    yield from _start_up()
    yield memory_line(messages)


def copy_rate(connection: Connection, texts: Sequence[str]) -> float:
    """Messages per second of processor time, ours and the server's: JSON there and back, COPY into a bare table."""
    begun = cost_now(connection)
    count = bare_copy(
        connection, (bare_text_lines(_there_and_back(batch)) for batch in repeat(texts, _COPIES)), "bench_text"
    )
    return count / cost_between(begun, cost_now(connection)).total


def memory_line(messages: int) -> str:
    """The memory of a process that reads so many reposts, in MiB: warm, at its largest, and at the end."""
    measured = list(resident_over(messages))
    warm, end = measured[0], measured[-1]
    return (
        f"resident memory over {messages} reposts: {warm.now / _MEBIBYTE:.0f} MiB after the first {warm.messages}, "
        f"{end.largest / _MEBIBYTE:.0f} at its largest, {end.now / _MEBIBYTE:.0f} at the end"
    )


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:28}" + "".join(f"{cell:>12}" for cell in cells)


def _numbers(name: str, values: Iterable[float]) -> str:
    return _row(name, (f"{value:.0f}" for value in values))


def _programs() -> Iterator[tuple[str, Callable[[], _Program]]]:
    yield "understand, to JSON lines", _understand
    yield "spaCy CNN (96 wide, 4 deep)", _cnn
    yield "orjson, there and back", lambda: lambda texts: _use(_there_and_back(texts))
    try:
        searcher = importlib.import_module("iocsearcher.searcher").Searcher()
    except ImportError:
        sys.stderr.write("iocsearcher is not installed: pip install iocsearcher\n")
    else:
        yield "iocsearcher, all types", lambda: lambda texts: _use(searcher.search_data(text) for text in texts)


def _understand() -> _Program:
    reader = warm_reader()
    return lambda texts: read_to_lines(reader, texts)


def _there_and_back(texts: Iterable[str]) -> Iterator[str]:
    return (orjson.loads(orjson.dumps({"text": text}))["text"] for text in texts)


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


@contextmanager
def _warehouse() -> Iterator[Connection]:
    """A warehouse of its own on the embedded server, gone afterwards."""
    with bench_folder() as folder:
        settings = Settings(home=folder / "home", dsn=None)
        try:
            with open_warehouse(settings) as connection:
                yield connection
        finally:
            stop(settings.home)


def _by_the_clock(measured: Sequence[Stream]) -> Iterator[str]:
    """What two processes read of a copy each beside what one reads."""
    one, two = ([clock_rate(processes, stream.texts) for stream in measured] for processes in (1, 2))
    yield _row("messages a second by clock", (stream.name for stream in measured))
    yield _numbers("understand, one process", one)
    yield _numbers("understand, two processes", two)
    yield _row("two to one", (f"{both / alone:.2f}" for alone, both in zip(one, two, strict=True)))


def _start_up() -> Iterator[str]:
    """Seconds until the first reading, beside ``import spacy``."""
    spacy_seconds = _seconds("import spacy")
    ready = "from nlp.reader import Reader; Reader().read('\u6536\u4eba 8000U')"
    yield f"start-up to the first reading {_seconds(ready):.1f} s, import spacy alone {spacy_seconds:.1f} s"


def _seconds(code: str) -> float:
    """The least of three runs."""
    return min(_run(code) for _ in range(_STARTS))


def _run(code: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  # our own program
    return time.perf_counter() - begun
