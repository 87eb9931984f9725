"""Reads a million messages, most of them reposts, in one process, and measures two processes beside one.

Run by hand: ``make proof-understand``. Prints the proof; exit status 1 where memory passes 1 GB or grows by more than a
tenth behind the first tenth of the messages, or where two processes read less than 1.8 times what one reads.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.bench_processes import Resident, clock_rate, resident_over
from pipeline.bench_reading import streams

MOST_BYTES = 1_000_000_000
MOST_GROWTH = 1.1
LEAST_SPEED_UP = 1.8


@dataclass(frozen=True, slots=True)
class Proof:
    """Messages a second by the clock, the most of several rounds, and memory after each tenth of the messages."""

    one: float
    two: float
    resident: Sequence[Resident]

    @property
    def speed_up(self) -> float:
        """What two processes read, in what one reads."""
        return self.two / self.one

    @property
    def growth(self) -> float:
        """The most memory, in that after the first tenth."""
        return self.resident[-1].largest / self.resident[0].now

    @property
    def status(self) -> int:
        """The exit status: 1 where a bound does not hold."""
        is_flat = self.growth <= MOST_GROWTH and self.resident[-1].largest < MOST_BYTES
        return 0 if is_flat and self.speed_up >= LEAST_SPEED_UP else 1


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--texts", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    found = prove(arguments.messages, arguments.texts, arguments.rounds)
    print(
        f"two processes read {found.speed_up:.2f} times what one reads (asked {LEAST_SPEED_UP}); the most memory is "
        f"{found.growth:.2f} of that after the first tenth (at most {MOST_GROWTH})"
    )
    return found.status


def prove(messages: int, texts: int, rounds: int) -> Proof:
    """Measure both, printing as it goes."""
    long = next(stream.texts for stream in streams(texts) if stream.name == "long")
    rates: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(rounds):
        for processes, found in rates.items():
            found.append(clock_rate(processes, long))
            _say(f"{processes} reading: {found[-1]:.0f} messages/s by the clock")
    resident = []
    for one in resident_over(messages):
        resident.append(one)
        _say(f"{one.messages:>9} read: {_megabytes(one.now)} in memory, at most {_megabytes(one.largest)}")
    # What others do on the machine makes a round slower, never quicker.
    return Proof(max(rates[1]), max(rates[2]), resident)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}, load average {os.getloadavg()[0]:.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
