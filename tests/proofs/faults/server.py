"""A PostgreSQL server of the proof's own: its data on a small disk, its clock one that can be set back.

The settings are those of the program's own server: what is committed has to outlive a crash.
"""

import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psycopg2

from tests.proofs.faults.clock import Clock
from tests.proofs.faults.disk import small_disk
from warehouse.connection import Connection
from warehouse.embedded.account import run_as, server_account
from warehouse.embedded.binaries import reachable

_OWNER = "escrowwatch"
# Small segments of the log, so that a full disk is met while they are written as well as while tables grow.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "shared_buffers": "64MB",
    "max_wal_size": "64MB",
    "min_wal_size": "32MB",
    "timezone": "UTC",
    "track_counts": "on",
}


class Server:
    """Made by ``running_server``. ``disk`` is the file system that its data lie on."""

    def __init__(self, folder: Path, disk: Path, clock: Clock) -> None:
        """Create the cluster; nobody has to give a password."""
        self.disk = disk
        self._data, self._log, self._clock = disk / "data", folder / "server.log", clock
        self._account = server_account()
        self._binaries = reachable(self._account, folder)
        self._port = _free_port()
        for path in (self._data, self._log):
            path.mkdir(mode=0o700) if path is self._data else path.touch()
            self._account.own(path)
        self._run("initdb", "-D", self._data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8", "--locale=C", "--wal-segsize=4")  # fmt: skip
        self.start()
        self.command(f"create role {_OWNER} login createrole createdb")

    def start(self) -> None:
        """Start it, where it is down; after a crash it recovers first."""
        end_s = time.monotonic() + 60
        options = " ".join(f"-c {name}={value}" for name, value in {**_SETTINGS, "port": self._port}.items())
        while not self.is_up():
            if time.monotonic() > end_s:
                message = f"the server does not come up: {self._log.read_text(errors='replace')[-2000:]}"
                raise TimeoutError(message)
            if self._run("pg_ctl", "-D", self._data, "status", may_fail=True):
                self._run("pg_ctl", "-D", self._data, "-l", self._log, "-w", "-o", options, "start", may_fail=True)
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop it at once."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop", may_fail=True)

    def is_up(self) -> bool:
        """Whether it answers."""
        try:
            self.connect("postgres").close()
        except psycopg2.Error:
            return False
        return True

    def dsn(self, database: str) -> str:
        """The address of a database, for the owner of the warehouse."""
        return f"postgresql://{_OWNER}@127.0.0.1:{self._port}/{database}"

    def connect(self, database: str) -> Connection:
        """A connection of the superuser's that commits by itself."""
        connection = psycopg2.connect(host="127.0.0.1", port=self._port, user="postgres", dbname=database)
        connection.autocommit = True
        return connection

    def command(self, command: str, database: str = "postgres") -> None:
        """Let the superuser do something."""
        with closing(self.connect(database)) as connection, connection.cursor() as cursor:
            cursor.execute(command)

    def rows(self, query: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """What the superuser is answered."""
        with closing(self.connect(database)) as connection, connection.cursor() as cursor:
            cursor.execute(query)
            return [tuple(row) for row in cursor.fetchall()]

    def copy(self, origin: str, name: str) -> None:
        """Make a database like another one, which nobody may be using; one of that name goes."""
        self.drop(name)
        self.command(f'create database "{name}" template "{origin}" owner {_OWNER} strategy file_copy')

    def drop(self, name: str) -> None:
        """Remove a database and whoever uses it."""
        self.command(f'drop database if exists "{name}" with (force)')

    def backends(self, database: str) -> list[int]:
        """The processes that serve the program in a database."""
        found = self.rows(
            f"select pid from pg_stat_activity where datname = '{database}' and usename = '{_OWNER}'"  # noqa: S608
        )
        return [int(str(pid)) for (pid,) in found]

    def crash(self, database: str) -> None:
        """Kill the processes that serve the program: PostgreSQL then throws everybody out and recovers."""
        for pid in self.backends(database):
            # The first that dies may take the others with it before their turn comes.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def let_write_no_more(self, database: str) -> None:
        """From now on no file that the processes of the program's write grows beyond its first byte."""
        # As their own user: root may lack the right to set limits of others.
        for pid in self.backends(database):
            run_as(self._account, [shutil.which("prlimit") or "prlimit", "--pid", str(pid), "--fsize=1:"])

    def _run(self, program: str, *arguments: str | Path, may_fail: bool = False) -> int:
        environment = {**self._binaries.environment, **self._clock.environment}
        done = run_as(self._account, [self._binaries.program(program), *arguments], environment=environment)
        if done.returncode and not may_fail:
            message = f"{program}: {done.stderr or done.stdout}"
            raise RuntimeError(message)
        return done.returncode


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_server(folder: Path, megabytes: int) -> Iterator[tuple[Server, Clock]]:
    """A server below ``folder`` on a disk of so many megabytes, gone afterwards, and its clock."""
    clock = Clock(folder)
    with small_disk(folder / "disk", megabytes) as disk:
        server = Server(folder, disk, clock)
        try:
            yield server, clock
        finally:
            server.stop()
