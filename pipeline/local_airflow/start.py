"""Starts and ends a local Airflow."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from domain.errors import FatalError, RetriableError
from pipeline.local_airflow.drop_sample import drop_sample
from pipeline.local_airflow.place import Place
from pipeline.local_airflow.rest import Rest, ensure_connection, ensure_pool
from pipeline.local_airflow.session import Session, session_of
from pipeline.warehouse_session import open_warehouse, warehouse_dsn
from warehouse.accounts import list_accounts
from warehouse.embedded import ensure_database

_HEALTHY_WITHIN_S = 600.0
Say = Callable[[str], None]


def start(place: Place, say: Say, *, with_sample: bool = True) -> Rest:
    """Start everything and wait until it is healthy; returns the access to it.

    Raises ``FatalError`` where Airflow is not installed, it runs already or the port is taken, ``RetriableError`` where it does
    not become healthy: then nothing is left running.
    """
    airflow = Path(sys.executable).parent / "airflow"
    if not airflow.is_file():
        message = f"{airflow} is not there"
        raise FatalError(
            message, remedy="`make airflow` installs it, with the other requirements of requirements-dev.lock"
        )
    known = Session.load(place.note)
    if known and known.living():
        message = f"a local Airflow of this home runs already on http://127.0.0.1:{known.port}"
        raise FatalError(message, remedy="make airflow-stop")
    _require_free(place.port)
    environment, slots = _prepared(place, say, airflow, with_sample=with_sample)
    password, is_new = place.password()
    keeper = subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-m", "pipeline.local_airflow.keeper", str(place.folder / "logs" / "programs")],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=place.folder,
        start_new_session=True,
    )
    session = session_of(keeper.pid, place.port)
    if session is None:
        message = "the keeper of the local Airflow ended at once"
        raise FatalError(message)
    session.save(place.note)
    rest = Rest(place.address, password)
    try:
        _wait(rest, say)
        _furnish(place, rest, slots)
    except BaseException:
        stop(place, say)
        raise
    say(f"Airflow is healthy: {place.address}, user admin" + (f", password {password} (shown once)" if is_new else ""))
    if not is_new:
        say(f"its password is in {place.folder / 'passwords.json'}")
    say("on loopback alone: the log servers (8793, 8794) are not started, logs are read from the disk")
    say("`make airflow-stop` ends it; the database server goes on until `escrowwatch db stop`")
    return rest


def stop(place: Place, say: Say) -> bool:
    """End every process that ``start`` started, and no other; returns whether any lived.

    Raises ``RetriableError`` where one does not end or the port stays taken.
    """
    session = Session.load(place.note)
    if session is None:
        say("no local Airflow was started from this home")
        return False
    living = session.living()
    left = session.end()
    if left:
        message = f"processes {', '.join(map(str, left))} of the local Airflow do not end"
        raise RetriableError(message, remedy="run it again; a process in the state D waits for a disk")
    _require_free(session.port)
    place.note.unlink(missing_ok=True)
    say(f"{len(living)} processes ended" if living else "it had ended already")
    return bool(living)


def _prepared(place: Place, say: Say, airflow: Path, *, with_sample: bool) -> tuple[dict[str, str], int]:
    """The environment of the programs, and how many accounts there are; the databases are ready then."""
    say("the warehouse and Airflow's own database")
    # First: where the database is new, the server is stopped for a moment.
    dsn = ensure_database(place.settings.home, "airflow")
    with open_warehouse(place.settings) as connection:
        accounts = len(list_accounts(connection))
    if with_sample:
        for path in drop_sample(place.settings):
            say(f"sample: {path}")
    place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = place.environment(dsn)
    say("the tables of Airflow")
    done = subprocess.run(  # noqa: S603  # Airflow's own program
        [airflow, "db", "migrate"], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        message = f"airflow db migrate failed: {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}"
        raise FatalError(message, remedy=f"its database is that of user airflow on the embedded server; {place.folder}")
    return environment, accounts


def _furnish(place: Place, rest: Rest, accounts: int) -> None:
    ensure_pool(rest, "accounts", max(accounts, 1), "As many as there are accounts: each is used by one process")
    ensure_pool(rest, "web_preview", 1, "One request at a time to the host of the previews")
    ensure_pool(rest, "memory", 2, "Processes that hold the model, some 700 MB each")
    fields = {
        "conn_type": "generic",
        "description": "The warehouse, for a person",
        "password": warehouse_dsn(place.settings),
    }
    ensure_connection(rest, "escrowwatch_warehouse", fields)


def _wait(rest: Rest, say: Say) -> None:
    until = time.monotonic() + _HEALTHY_WITHIN_S
    shown: list[str] = []
    while unhealthy := rest.unhealthy():
        if unhealthy != shown:
            say(f"waiting for {', '.join(unhealthy)}")
            shown = unhealthy
        if time.monotonic() > until:
            message = f"not healthy after {_HEALTHY_WITHIN_S:.0f} s: {', '.join(unhealthy)}"
            raise RetriableError(
                message, remedy="look at the logs of the programs in `airflow/logs/programs` of the home"
            )
        time.sleep(1.0)


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            message = f"port {port} is taken by another program"
            raise RetriableError(message, remedy="end it, or choose another: make airflow PORT=8089") from error
