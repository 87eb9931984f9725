"""What is measured in processes of their own: reading by the clock, one process beside two, and memory over a long stream."""

import multiprocessing
import os
import re
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice, pairwise
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Final

from domain.errors import FatalError
from nlp.reader import Reader
from pipeline.bench_reading import read_to_lines, reposts, warm_reader

_PARTS: Final = 10
_STATUS: Final = Path("/proc/self/status")
# What a process of these holds from one task to the next.
_CLOCK: Final[list[tuple[Reader, Barrier]]] = []
_STREAM: Final[list[tuple[Reader, Iterator[str]]]] = []


@dataclass(frozen=True, slots=True)
class Resident:
    """Bytes of a process in memory after so many messages, and the most until then, the loading included."""

    messages: int
    now: int
    largest: int


def clock_rate(processes: int, texts: Sequence[str]) -> float:
    """Messages a second by the clock, all processes together, each reading all the texts behind a loaded model."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _load_for_clock, (context.Barrier(processes),)) as pool:
        times = list(pool.map(_timed, [texts] * processes))
    seconds = max(ended for _, ended in times) - min(begun for begun, _ in times)
    return processes * len(texts) / seconds


def resident_over(messages: int) -> Iterator[Resident]:
    """Read so many messages of the stream of reposts in one process: its memory after each tenth of them.

    Linux only: raises ``FatalError`` elsewhere.
    """
    ends = [messages * part // _PARTS for part in range(_PARTS + 1)]
    parts = [end - begin for begin, end in pairwise(ends)]
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _load_for_stream) as pool:
        for end, (now, largest) in zip(ends[1:], pool.map(_read_part, parts), strict=True):
            yield Resident(end, now, largest)


def _load_for_clock(barrier: Barrier) -> None:
    # Linux shares a busy processor out among sessions first: one for each.
    os.setsid()
    _CLOCK.append((warm_reader(), barrier))


def _timed(texts: Sequence[str]) -> tuple[float, float]:
    """Begin and end by the clock of the system; nobody begins, and so nobody takes a second task, before all are ready."""
    reader, barrier = _CLOCK[0]
    barrier.wait()
    begun = time.monotonic()
    read_to_lines(reader, texts)
    return begun, time.monotonic()


def _load_for_stream() -> None:
    _STREAM.append((warm_reader(), reposts()))


def _read_part(count: int) -> tuple[int, int]:
    reader, stream = _STREAM[0]
    read_to_lines(reader, islice(stream, count))
    return _memory()


def _memory() -> tuple[int, int]:
    """Bytes of this process in memory, now and at most."""
    # https://man7.org/linux/man-pages/man5/proc_pid_status.5.html: kibibytes. What getrusage tells as the most may be
    # the parent's.
    try:
        status = _STATUS.read_text(encoding="ascii")
    except FileNotFoundError:
        message = "the memory of this process cannot be read"
        raise FatalError(message, remedy="measure on Linux") from None
    fields = dict(re.findall(r"^(VmRSS|VmHWM):\s*(\d+) kB$", status, re.MULTILINE))
    return int(fields["VmRSS"]) * 1024, int(fields["VmHWM"]) * 1024
