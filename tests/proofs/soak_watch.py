"""Watches a listener from outside: when its bookmarks move in the database, and how much memory it holds."""

import statistics
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.proofs.soak_traffic import Noted
from tests.support.telegram_server.posts import EventKind
from warehouse.connection import connect

_EVERY_S = 0.1
_MEMORY_EVERY_S = 1.0
_STATE = "select watch_key, bookmark_id, pts from core.watch"


@dataclass(slots=True)
class _Reached:
    """How far one source has come: the next step that is waited for, the first step of it that is no message."""

    noted: Noted
    new: int = 0
    changed: int = 0
    pts: int = 0


@dataclass(slots=True)
class Seen:
    """Delays in seconds from what happened to its commit, and the memory in MB every second."""

    of_new: list[float] = field(default_factory=list)
    of_changes: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)


class Watcher:
    """Polls ten times a second, so that a delay is seen up to 0.1 s too long, never too short."""

    def __init__(self, dsn: str, noted: list[Noted]) -> None:
        """Nothing is watched yet."""
        self.seen = Seen()
        self.pid = 0
        self._dsn = dsn
        self._reached = {f"telegram:{one.chat.username}": _Reached(one) for one in noted}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        """From here on what is stored counts; what happened before does not."""
        for one in self._reached.values():
            one.new = one.changed = len(one.noted.steps)
        self._thread.start()

    def stop(self) -> None:
        """No more."""
        self._is_over.set()
        self._thread.join()

    def is_level(self) -> bool:
        """Whether everything that has happened is stored."""
        return all(one.pts >= one.noted.chat.pts for one in self._reached.values())

    def _run(self) -> None:
        memory_at = 0.0
        with closing(connect(self._dsn)) as connection:
            connection.autocommit = True
            while not self._is_over.wait(_EVERY_S):
                with connection.cursor() as cursor:
                    cursor.execute(_STATE)
                    states = cursor.fetchall()
                now = time.monotonic()
                for key, bookmark_id, pts in states:
                    self._count(self._reached[key], bookmark_id, pts, now)
                if now > memory_at:
                    memory_at = now + _MEMORY_EVERY_S
                    self._weigh()

    def _count(self, one: _Reached, bookmark_id: int, pts: int, now: float) -> None:
        steps = one.noted.steps
        one.pts = pts
        while one.new < len(steps) and (
            steps[one.new].kind is not EventKind.NEW or steps[one.new].post_ids[0] <= bookmark_id
        ):
            if steps[one.new].kind is EventKind.NEW:
                self.seen.of_new.append(now - steps[one.new].at_s)
            one.new += 1
        while one.changed < len(steps) and steps[one.changed].pts <= pts:
            if steps[one.changed].kind is not EventKind.NEW:
                self.seen.of_changes.append(now - steps[one.changed].at_s)
            one.changed += 1

    def _weigh(self) -> None:
        with suppress(OSError, StopIteration):
            status = Path(f"/proc/{self.pid}/status").read_text()
            line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
            self.seen.memory_mb.append(int(line.split()[1]) / 1024)


def percentiles(delays: list[float]) -> str:
    """The median, 95th, 99th percentile and the longest, as text."""
    if not delays:
        return "none"
    ordered = sorted(delays)
    p50, p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.95, 0.99))
    return f"p50 {p50:.2f} s, p95 {p95:.2f} s, p99 {p99:.2f} s, longest {ordered[-1]:.1f} s"


def p95(delays: list[float]) -> float:
    """The 95th percentile in seconds; endless where there is nothing."""
    return sorted(delays)[int(len(delays) * 0.95)] if delays else float("inf")


def slope_mb_a_minute(memory_mb: list[float]) -> float:
    """The rise of the second half, by least squares: what is loaded at the start is none."""
    half = memory_mb[len(memory_mb) // 2 :]
    if len(half) < 10:
        return 0.0
    return statistics.linear_regression(range(len(half)), half).slope * 60
