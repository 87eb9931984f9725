"""Processor time of this process and of the server's, and a place to spend it in."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from warehouse.bench import backend_seconds
from warehouse.connection import Connection


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time in seconds, of this process and of the server's."""

    client: float
    backend: float

    @property
    def total(self) -> float:
        """The sum of both."""
        return self.client + self.backend


def cost_now(connection: Connection) -> Cost:
    """What this process and the server's process of ``connection`` have used; Linux only, as ``backend_seconds``."""
    return Cost(time.process_time(), backend_seconds(connection))


def cost_between(begun: Cost, ended: Cost) -> Cost:
    """What was used from ``begun`` to ``ended``."""
    return Cost(ended.client - begun.client, ended.backend - begun.backend)


@contextmanager
def bench_folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    # As root the server runs as another user, which cannot enter a private folder.
    with tempfile.TemporaryDirectory(prefix="escrowwatch-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
