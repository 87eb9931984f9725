"""Create, start and stop the cluster of one home."""

import os
import shutil
import socket
import time
from pathlib import Path

from domain.errors import FatalError, RetriableError
from warehouse.embedded.account import Account, run_as
from warehouse.embedded.binaries import Binaries
from warehouse.embedded.paths import DATABASE, OWNER, Paths

_START_WITHIN_S = 30.0
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "max_wal_size": "2GB",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
# For tests only: a power cut would cost the whole database, and nothing lives long enough to be vacuumed.
_FAST_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
# The superuser is turned away here and has no password: nobody can log in as it.
_ACCESS = f"""host all postgres all reject
host {DATABASE} all 127.0.0.1/32 scram-sha-256
host postgres {OWNER} 127.0.0.1/32 scram-sha-256
"""


def create(paths: Paths, account: Account, binaries: Binaries, password: str) -> None:
    """Create the cluster with its owner role and database; it gets its name only when it is whole."""
    building = paths.data.with_name("postgres-building")
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(mode=0o700)
    account.own(building)
    command: list[str | Path] = [
        binaries.program("initdb"),
        "-D",
        building,
        "-U",
        "postgres",
        "--auth=trust",
        "-E",
        "UTF8",
    ]
    command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums"]
    done = run_as(account, command, environment=binaries.environment)
    if done.returncode != 0:
        message = f"initdb failed in {building}: {_last_line(done.stderr or done.stdout)}"
        raise FatalError(message, remedy=f"check the space and the rights of {paths.home}")
    (building / "pg_hba.conf").write_text(_ACCESS, encoding="ascii")
    _single_user(building, account, binaries, f"create role {OWNER} login createrole password '{password}'")
    _single_user(building, account, binaries, f"create database {DATABASE} owner {OWNER}")
    # Tests make and drop databases of their own, as the owner.
    if os.environ.get("ESCROWWATCH_TEST_FAST_DB") == "1":
        _single_user(building, account, binaries, f"alter role {OWNER} createdb")
        (building / "pg_hba.conf").write_text(_ACCESS.replace(f"host {DATABASE} ", "host all "), encoding="ascii")
    building.rename(paths.data)


def change_password(paths: Paths, account: Account, binaries: Binaries, password: str) -> None:
    """Give the owner role a new password while the server is down: the file with the old one was lost."""
    _single_user(paths.data, account, binaries, f"alter role {OWNER} password '{password}'")


def allow_logins(paths: Paths, account: Account, binaries: Binaries) -> None:
    """Let the owner role make roles, and others log in, in a cluster that was made before there were any; it is down."""
    _single_user(paths.data, account, binaries, f"alter role {OWNER} createrole")
    (paths.data / "pg_hba.conf").write_text(_ACCESS, encoding="ascii")


def admit(paths: Paths, account: Account, binaries: Binaries, name: str, password: str) -> None:
    """Let a role log in that may enter the database of its name and no other, while the server is down.

    A role that is there already is kept, with the new password.
    """
    known = f"do $$ begin if not exists (select from pg_roles where rolname = '{name}') then create role {name} login;"
    _single_user(paths.data, account, binaries, f"{known} end if; end $$")
    _single_user(paths.data, account, binaries, f"alter role {name} password '{password}'")
    if not is_admitted(paths, name):
        access = paths.data / "pg_hba.conf"
        # First: the first line that fits decides.
        access.write_text(_access_of(name) + access.read_text(encoding="ascii"), encoding="ascii")


def is_admitted(paths: Paths, name: str) -> bool:
    """Whether the access rules let the role into its database and keep it out of all others."""
    return _access_of(name) in (paths.data / "pg_hba.conf").read_text(encoding="ascii")


def _access_of(name: str) -> str:
    return f"host {name} {name} 127.0.0.1/32 scram-sha-256\nhost all {name} all reject\n"


def add_database(paths: Paths, account: Account, binaries: Binaries, name: str) -> None:
    """Create the database of a role, by its name, while the server is down."""
    _single_user(paths.data, account, binaries, f"create database {name} owner {name}")


def start(paths: Paths, account: Account, binaries: Binaries, port: int | None) -> int:
    """Start the server on ``port`` if that is free, else on another; returns the port.

    After a kill the old processes hold the shared memory for some moments: the start is tried again for a while.
    Raises ``RetriableError`` with the last line of the log where it does not come up.
    """
    end = time.monotonic() + _START_WITHIN_S
    said = ""
    while time.monotonic() < end:
        chosen = port if port is not None and _is_free(port) else _free_port()
        _drop_stale_pid(paths.data)
        command: list[str | Path] = [binaries.program("pg_ctl"), "-D", paths.data, "-l", paths.log, "-w", "-t", "30"]
        command += ["-o", _options(paths, chosen), "start"]
        done = run_as(account, command, environment=binaries.environment)
        if done.returncode == 0 and is_ready(account, binaries, chosen):
            return chosen
        said = _last_line(_read(paths.log)) or _last_line(done.stderr)
        time.sleep(0.5)
    message = f"the database server did not start: {said}"
    raise RetriableError(message, remedy=f"its log: {paths.log}")


def is_ready(account: Account, binaries: Binaries, port: int) -> bool:
    """Whether a server answers on the port."""
    command: list[str | Path] = [
        binaries.program("pg_isready"),
        "-q",
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
        "-d",
        DATABASE,
        "-t",
        "5",
    ]
    return run_as(account, command, environment=binaries.environment).returncode == 0


def halt(paths: Paths, account: Account, binaries: Binaries) -> bool:
    """Stop the server, ending its connections; returns whether it ran."""
    _drop_stale_pid(paths.data)
    if live_pid(paths.data) is None:
        return False
    command: list[str | Path] = [binaries.program("pg_ctl"), "-D", paths.data, "-m", "fast", "-w", "-t", "60", "stop"]
    done = run_as(account, command, environment=binaries.environment)
    if done.returncode != 0:
        message = f"the database server did not stop: {_last_line(done.stderr)}"
        raise RetriableError(message, remedy=f"its log: {paths.log}")
    return True


def live_pid(data: Path) -> int | None:
    """The process that the data folder names, where it is alive and indeed serves that folder."""
    try:
        pid = int((data / "postmaster.pid").read_text(encoding="ascii").split("\n", 1)[0])
    except (OSError, ValueError):
        return None
    if not Path("/proc/self/cwd").exists():
        return pid
    try:
        # A postmaster works in its data folder; a killed one waiting to be reaped, or a stranger with its number, not.
        return pid if Path(f"/proc/{pid}/cwd").samefile(data) else None
    except OSError:
        return None


def live_port(data: Path) -> int | None:
    """The port that the running server of the data folder has noted (fourth line of its pid file)."""
    try:
        return int((data / "postmaster.pid").read_text(encoding="ascii").split("\n")[3])
    except (OSError, ValueError, IndexError):
        return None


def _drop_stale_pid(data: Path) -> None:
    if live_pid(data) is None:
        (data / "postmaster.pid").unlink(missing_ok=True)


def _single_user(data: Path, account: Account, binaries: Binaries, statement: str) -> None:
    command: list[str | Path] = [
        binaries.program("postgres"),
        "--single",
        "-D",
        data,
        "-c",
        "exit_on_error=on",
        "postgres",
    ]
    done = run_as(account, command, environment=binaries.environment, text=statement + "\n")
    if done.returncode != 0:
        message = f"the database in {data} could not be set up: {_last_line(done.stderr)}"
        raise FatalError(message, remedy="check the free space, or set ESCROWWATCH_DSN to a server of your own")


def _options(paths: Paths, port: int) -> str:
    settings = {**_SETTINGS, "port": str(port), "cluster_name": paths.cluster_name}
    if os.environ.get("ESCROWWATCH_TEST_FAST_DB") == "1":
        settings |= _FAST_SETTINGS
    return " ".join(f"-c {name}={value}" for name, value in settings.items())


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[-4000:]
    except OSError:
        return ""


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "(it said nothing)"
