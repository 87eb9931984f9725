"""Processes of one session: started together, found again by it, ended together, whoever of them has died meanwhile.

A number of a session is not given to another process while one of its processes lives; after that it may be. So a
session is known by the number and by when its leader was started.
"""

import json
import os
import signal
import time
from dataclasses import asdict, dataclass
from pathlib import Path

_TERM_WITHIN_S, _KILL_WITHIN_S = 20.0, 10.0
# Fields of /proc/PID/stat after the name in brackets: state, parent, group, session; the start comes 19 further on.
_STATE, _SESSION, _START = 0, 3, 19


@dataclass(frozen=True, slots=True)
class Session:
    """A session by its leader: ``started`` in clock ticks since ``boot``; ``port`` is what it serves on."""

    leader: int
    started: int
    boot: str
    port: int

    def save(self, path: Path) -> None:
        """Note it, so that it can be ended by another run."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Session | None":
        """The noted session; ``None`` where there is no note, or one that cannot be read."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def living(self) -> list[int]:
        """Its processes that live, by number."""
        if self.boot != boot_id():
            return []
        leader = _stat(self.leader)
        if leader is not None and int(leader[_START]) != self.started:
            return []
        found = []
        for entry in Path("/proc").iterdir():
            fields = _stat(int(entry.name)) if entry.name.isdigit() else None
            if fields and int(fields[_SESSION]) == self.leader and fields[_STATE] != "Z":
                found.append(int(entry.name))
        return sorted(found)

    def end(self) -> list[int]:
        """End all of them, first by request and then by force; returns what is left, which should be nothing."""
        for number, within_s in ((signal.SIGTERM, _TERM_WITHIN_S), (signal.SIGKILL, _KILL_WITHIN_S)):
            until = time.monotonic() + within_s
            told: set[int] = set()
            while (living := self.living()) and time.monotonic() < until:
                # The leader goes last: with it the session could not be told from a later one of its number.
                for pid in living:
                    if pid not in told or number == signal.SIGKILL:
                        told.add(pid)
                        _signal(pid, number)
                time.sleep(0.2)
        return self.living()


def session_of(leader: int, port: int) -> Session | None:
    """The session that a living process leads."""
    fields = _stat(leader)
    return Session(leader, int(fields[_START]), boot_id(), port) if fields else None


def boot_id() -> str:
    """What tells this start of the machine from others."""
    return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def _stat(pid: int) -> list[str] | None:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return text.rpartition(")")[2].split()
