"""One run of a verb on a copy of its warehouse and home, watched from outside."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg2

from tests.proofs.faults.clock import Clock
from tests.proofs.faults.server import Server
from tests.proofs.faults.verbs import Telegram, Verb
from tests.support.collecting_live import ROOT, environment
from warehouse.connection import Connection

# How long a run may take: longer than the program waits for a lock.
_PATIENCE_S = 240.0
_HANGS = 124
# Sleeping would go by the clock, which may be set back meanwhile.
_GATE = "pg_advisory_lock(7)"
_WAITING = "select count(*) from pg_stat_activity where datname = '{0}' and wait_event = 'advisory'"
# Counts the rows of one table as they are written, whatever becomes of their transaction, and does something at one of them.
_TRAP = """
create schema trap;
grant usage on schema trap to public;
create sequence trap.rows;
grant usage on sequence trap.rows to public;
create function trap.spring() returns trigger language plpgsql as $$
begin
    if nextval('trap.rows') = tg_argv[0]::bigint then
        if tg_argv[1] = '' then
            perform pg_advisory_xact_lock_shared(7);
        else
            raise exception 'a fault of the proof' using errcode = tg_argv[1];
        end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault hits: at a share of the time that the verb works, or at the ``row``-th row written to ``table``."""

    share: float = 0.0
    table: str = ""
    row: int = 0

    def __str__(self) -> str:
        """In words."""
        return f"row {self.row} of {self.table}" if self.table else f"{self.share:.0%} of its time"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended, and what it said."""

    status: int
    said: str

    @property
    def last_line(self) -> str:
        """The last thing that it said."""
        return next((line.strip() for line in reversed(self.said.splitlines()) if line.strip()), "")

    @property
    def is_foreseen(self) -> bool:
        """Whether it ended, without an error that the program did not expect."""
        return self.status != _HANGS and ("Traceback" not in self.said or "\ndomain.errors." in self.said)


@dataclass(slots=True)
class Stage:
    """What all trials share."""

    server: Server
    clock: Clock
    telegram: Telegram
    folder: Path
    files: Path

    @property
    def home(self) -> Path:
        """The home of the trial, on the small disk for files."""
        return self.files / "home"


class Trial:
    """A verb, its copy of the warehouse, and the process that is running."""

    database = "trial"

    def __init__(self, stage: Stage, verb: Verb, work_s: float = 1.0) -> None:
        """Make the copies; ``work_s`` is how long the verb works when nothing disturbs it."""
        self.stage, self.verb, self.work_s = stage, verb, work_s
        self.began_work_at = 0.0
        stage.server.copy(verb.database, self.database)
        shutil.rmtree(stage.home, ignore_errors=True)
        shutil.copytree(verb.home, stage.home, copy_function=shutil.copy2)
        self._process: subprocess.Popen[bytes] | None = None
        self._gate: Connection | None = None

    def set_trap(self, place: Place, code: str = "", *, at_commit: bool = False) -> None:
        """Let the database raise an error of this SQLSTATE at the place, or wait there until ``end`` where there is none."""
        when = "constraint trigger trap after" if at_commit else "trigger trap before"
        late = "deferrable initially deferred" if at_commit else ""
        self.stage.server.command(_TRAP, self.database)
        self.stage.server.command(
            f"create {when} insert or update or delete on {place.table} {late}"
            f" for each row execute function trap.spring('{place.row}', '{code}')",
            self.database,
        )

    def is_sprung(self, place: Place) -> bool:
        """Whether the trap has been reached."""
        ((value, is_called),) = self.stage.server.rows("select last_value, is_called from trap.rows", self.database)
        return bool(is_called) and int(str(value)) >= place.row

    def start(self) -> None:
        """Begin."""
        stage = self.stage
        told = environment(stage.server.dsn(self.database), stage.home, **stage.clock.environment)
        command = [part.format(home=stage.home) for part in self.verb.command]
        # A pipe, not a file: what the program says has to come through although it may write no file.
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=told, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
        )

    def reach(self, place: Place) -> bool:
        """Begin, and wait for the place; whether it was reached before the process ended."""
        if place.table:
            self.set_trap(place)
            self._gate = self.stage.server.connect(self.database)
            with self._gate.cursor() as cursor:
                cursor.execute(f"select {_GATE}")
        self.start()
        if not place.table:
            return self._has_worked_for(place.share * self.work_s)
        while self.is_running():
            if self.stage.server.rows(_WAITING.format(self.database)) != [(0,)]:
                return True
            time.sleep(0.01)
        return False

    def work(self) -> tuple[Ended, float]:
        """Run undisturbed; how it ended, and how long it worked in the database."""
        self.start()
        self._has_worked_for(0.0)
        ended = self.end()
        return ended, time.monotonic() - self.began_work_at

    @property
    def pid(self) -> int:
        """The process, once it has begun."""
        return self._process.pid if self._process else 0

    def is_running(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def go_on(self) -> None:
        """Let it go on from the row where it waits."""
        if self._gate is not None:
            with suppress(psycopg2.Error):
                self._gate.close()
            self._gate = None

    def kill(self) -> None:
        """SIGKILL to the process and all that it started."""
        if self._process is not None and self.is_running():
            os.killpg(self._process.pid, signal.SIGKILL)

    def end(self) -> Ended:
        """Let it go on and wait for its end; one that hangs is killed, with a status of its own."""
        assert self._process is not None
        self.go_on()
        is_late = False
        try:
            said, _ = self._process.communicate(timeout=_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.kill()
            said, _ = self._process.communicate()
            is_late = True
        return Ended(_HANGS if is_late else self._process.returncode, said.decode(errors="replace"))

    def _has_worked_for(self, seconds: float) -> bool:
        while self.is_running() and not self.stage.server.backends(self.database):
            time.sleep(0.005)
        self.began_work_at = time.monotonic()
        while self.is_running() and time.monotonic() < self.began_work_at + seconds:
            time.sleep(0.002)
        return self.is_running()


@contextmanager
def undone(trial: Trial) -> Iterator[None]:
    """Take away at the end whatever a fault has left but what the program itself stored."""
    try:
        yield
    finally:
        trial.kill()
        trial.go_on()
        trial.stage.server.start()
        trial.stage.server.command("drop schema if exists trap cascade", trial.database)
