"""The faults: each hits a verb that runs, at a place that chance has chosen, and says where."""

import random
import resource
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from tests.proofs.faults.clock import Clock
from tests.proofs.faults.disk import fill, make_room, may_mount
from tests.proofs.faults.trial import Ended, Place, Trial, undone
from tests.support.telegram_server import faults as wrong

KINDS: Final = ("kill", "sqlstate", "connection", "disk", "clock")
# messages.getHistory and updates.getChannelDifference: what reads messages.
_READING: Final = "*.get[HC]*[ye]"
# Serialisation, deadlock, full disk, memory, connections, cancelled, lock not had, connection lost, input and output.
_CODES: Final = ("40001", "40P01", "53100", "53200", "53300", "57014", "55P03", "08006", "58030", "XX000")
_LONGEST_BACK_S: Final = 3 * 86_400


@dataclass(frozen=True, slots=True)
class Calm:
    """What the verb does when nothing disturbs it: time of work, rows written by table, growth of database and home."""

    work_s: float
    written: Mapping[str, int]
    database_bytes: int
    home_bytes: int

    def place(self, chance: random.Random, *, is_row: bool | None = None) -> Place:
        """Somewhere in its work: at a row, or at a moment."""
        if self.written and (chance.random() < 0.5 if is_row is None else is_row):
            # By the root of their size: neither only the large tables nor mostly those of one row.
            tables = sorted(self.written)
            (table,) = chance.choices(tables, [self.written[one] ** 0.5 for one in tables])
            return Place(table=table, row=chance.randint(1, self.written[table]))
        return Place(share=chance.random())


@dataclass(frozen=True, slots=True)
class Struck:
    """What hit, where, and how the process ended; ``None`` where the process was through before."""

    what: str
    ended: Ended


def kinds_here(clock: Clock) -> list[str]:
    """The kinds that can be had on this machine: a C compiler makes the clock."""
    return [kind for kind in KINDS if kind != "clock" or clock.is_here]


def strike(trial: Trial, kind: str, calm: Calm, chance: random.Random) -> Struck | None:
    """Run the verb into a fault of this kind. The clock stays as it was set; all else is taken away again."""
    with undone(trial):
        return _BLOWS[kind](trial, calm, chance)


def _kill(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    place = calm.place(chance)
    if not trial.reach(place):
        return None
    trial.kill()
    return Struck(f"SIGKILL at {place}", trial.end())


def _sqlstate(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    if not calm.written or chance.random() < 0.2:
        place = calm.place(chance)
        if not trial.reach(place):
            return None
        for pid in trial.stage.server.backends(trial.database):
            trial.stage.server.command(f"select pg_cancel_backend({pid})")
        return _unless_through(f"57014 (cancelled) at {place}", trial.end())
    place, code = calm.place(chance, is_row=True), chance.choice(_CODES)
    at_commit = chance.random() < 0.3
    trial.set_trap(place, code, at_commit=at_commit)
    trial.start()
    ended = trial.end()
    if not trial.is_sprung(place):
        return None
    return Struck(f"{code} at {place}" + (", at its commit" if at_commit else ""), ended)


def _connection(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    place = calm.place(chance)
    server = trial.stage.server
    if trial.verb.is_live and chance.random() < 0.4:
        return _telegram_lost(trial, chance)
    if not trial.reach(place):
        return None
    if chance.random() < 0.4:
        server.crash(trial.database)
        return _unless_through(f"server crashed at {place}", trial.end())
    for pid in server.backends(trial.database):
        server.command(f"select pg_terminate_backend({pid})")
    return _unless_through(f"57P01 (hung up) at {place}", trial.end())


def _telegram_lost(trial: Trial, chance: random.Random) -> Struck | None:
    faults = trial.stage.telegram.faults
    every = chance.randint(2, 12)
    rule = faults.every(every, _READING, wrong.DROP_INSTEAD)
    try:
        place = Place(share=chance.random())
        if not trial.reach(place):
            return None
        trial.kill()
        return Struck(f"Telegram hung up {rule.fired} times, SIGKILL at {place}", trial.end())
    finally:
        faults.remove(rule)


def _disk(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    """A small file system that is full; where none can be mounted, and now and then, a process that may write no more."""
    if not may_mount() or chance.random() < 0.2:
        return _no_more_bytes(trial, calm, chance)
    server, files = trial.stage.server, trial.stage.files
    is_of_files = calm.home_bytes > 0 and chance.random() < 0.6
    disk, growth = (files, calm.home_bytes) if is_of_files else (server.disk, calm.database_bytes)
    what = "disk of the home" if is_of_files else "disk of the server"
    try:
        if chance.random() < 0.4 and not is_of_files:
            place = calm.place(chance)
            if not trial.reach(place):
                return None
            fill(disk, 0)
            return _unless_through(f"{what} full at {place}", trial.end())
        left = chance.randrange(growth + 1)
        fill(disk, left)
        trial.start()
        return _unless_through(f"{what} full after {left} more bytes", trial.end())
    finally:
        make_room(disk)


def _no_more_bytes(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    """From some place on, no file grows beyond its first byte: RLIMIT_FSIZE for the program, or for what serves it."""
    place = calm.place(chance)
    if not trial.reach(place):
        return None
    is_of_program = calm.home_bytes > 0 and chance.random() < 0.5
    if not is_of_program:
        trial.stage.server.let_write_no_more(trial.database)
    else:
        with suppress(ProcessLookupError):
            _, hard = resource.prlimit(trial.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(trial.pid, resource.RLIMIT_FSIZE, (1, hard))
    who = "the program" if is_of_program else "its backends"
    return _unless_through(f"no more bytes to be written by {who} from {place} on", trial.end())


def _clock(trial: Trial, calm: Calm, chance: random.Random) -> Struck | None:
    place = calm.place(chance)
    back_s = chance.randint(1, _LONGEST_BACK_S)
    if not trial.reach(place):
        return None
    trial.stage.clock.set(-back_s)
    trial.go_on()
    what = f"clock {back_s} s back at {place}"
    if chance.random() < 0.6:
        time.sleep(chance.random() * calm.work_s * 0.5)
        if trial.is_running():
            trial.kill()
            what += ", then SIGKILL"
    return Struck(what, trial.end())


def _unless_through(what: str, ended: Ended) -> Struck | None:
    return None if ended.status == 0 else Struck(what, ended)


_BLOWS: Final = {"kill": _kill, "sqlstate": _sqlstate, "connection": _connection, "disk": _disk, "clock": _clock}
