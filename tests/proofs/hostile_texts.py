"""Sends 100,000 texts that hypothesis makes up through the real import into a real database, and compares what comes out.

Run by hand at full size: ``make proof-texts``. Each example is a file of some hundred texts, in three formats in turn; they
are read back from the view that the desk reads, from ``core`` and from the capture's bytes. A text that changes on the way is
shrunk to the shortest one that does, and fails; the exit status is then 1.
"""

import argparse
import os
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.support.database import fresh_connection
from tests.support.hostile import hostile_texts
from tests.support.round_trip import changed_on_the_way, write_texts
from warehouse.connection import Connection

_AT_ONCE = 100


class Counts:
    """What has gone through."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.texts = self.with_nul = self.with_lone_surrogate = self.longest = 0
        self.distinct: set[int] = set()

    def note(self, texts: list[str]) -> None:
        """Count texts."""
        self.texts += len(texts)
        self.with_nul += sum("\x00" in text for text in texts)
        self.with_lone_surrogate += sum(any("\ud800" <= one <= "\udfff" for one in text) for text in texts)
        self.longest = max(self.longest, *map(len, texts))
        self.distinct.update(map(hash, texts))


def send_texts(connection: Connection, number: int, *, start: int = 1) -> Counts:
    """Send at least so many texts through. Raises ``AssertionError`` with the shortest text that changes on the way."""
    counts, examples = Counts(), count(1)

    @seed(start)
    @settings(
        max_examples=-(-number // _AT_ONCE),
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(hostile_texts(_AT_ONCE, _AT_ONCE))
    def come_out_identical(texts: list[str]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            changed = changed_on_the_way(connection, write_texts(Path(folder), texts, next(examples)), texts)
        assert not changed, f"changed on the way: {changed[0]!a}"
        counts.note(texts)

    come_out_identical()
    return counts


def main() -> int:
    """Run the proof."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    begun = time.monotonic()
    with fresh_connection() as connection:
        counts = send_texts(connection, arguments.texts, start=arguments.seed)
    print(
        f"{counts.texts} texts ({len(counts.distinct)} distinct, {counts.with_nul} with NUL,"
        f" {counts.with_lone_surrogate} with lone surrogates, the longest of {counts.longest} characters)"
        f" came out identical, {time.monotonic() - begun:.0f} s, load {os.getloadavg()[0]:.1f}"
    )
    return 0 if counts.texts >= arguments.texts else 1


if __name__ == "__main__":
    sys.exit(main())
