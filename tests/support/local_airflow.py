"""A real local Airflow in a home of its own, as ``make airflow`` starts it, beside a loopback Telegram and web front."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal
from pipeline.local_airflow.place import Place
from pipeline.local_airflow.rest import Rest
from pipeline.local_airflow.session import Session
from pipeline.settings import Settings
from tests.support.collecting_live import KEY
from tests.support.database import world_readable_folder
from tests.support.preview_server import preview_server
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Chat
from tests.support.telegram_server.faults import Rule
from tests.support.telegram_server.scene import Scene, running_scene
from warehouse.accounts import put_account
from warehouse.connection import connect
from warehouse.embedded import ensure_started, stop
from warehouse.migrate import migrate

_ROOT = Path(__file__).resolve().parents[2]
# A machine that others use too takes many times as long.
_PATIENCE_S = 900.0
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class RunningAirflow:
    """A running Airflow: where it lies, its interface, and what its programs are told."""

    place: Place
    rest: Rest
    environment: dict[str, str]

    def local(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What ``make airflow`` and ``make airflow-stop`` call, in this home."""
        return self._program(sys.executable, "-m", "pipeline.local_airflow", *arguments)

    def escrowwatch(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """The program, in this home."""
        return self._program(str(Path(sys.executable).parent / "escrowwatch"), *arguments)

    def _program(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=self.environment,
            cwd=_ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
        )

    def session(self) -> Session:
        """The session that was started."""
        session = Session.load(self.place.note)
        assert session
        return session

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """All rows of a query of the warehouse."""
        with closing(connect(ensure_started(self.place.settings.home))) as connection, connection.cursor() as cursor:
            cursor.execute(query)
            return cursor.fetchall()

    def do(self, command: str) -> None:
        """Run a command in the warehouse."""
        with closing(connect(ensure_started(self.place.settings.home))) as connection, connection.cursor() as cursor:
            cursor.execute(command)
            connection.commit()

    def runs(self, dag: str) -> list[dict[str, Any]]:
        """The runs of a DAG, the newest first."""
        return list(self.rest.ask("GET", f"/dags/{dag}/dagRuns?order_by=-run_after&limit=50")["dag_runs"])

    def run(self, dag: str, conf: dict[str, object] | None = None) -> dict[str, Any]:
        """Trigger a DAG and wait for the end of the run."""
        made = self.rest.ask("POST", f"/dags/{dag}/dagRuns", {"logical_date": None, "conf": conf or {}})
        return self.ended(dag, made["dag_run_id"])

    def ended(self, dag: str, run_id: str) -> dict[str, Any]:
        """A run, once it has ended."""

        def look() -> dict[str, Any] | None:
            run: dict[str, Any] = self.rest.ask("GET", f"/dags/{dag}/dagRuns/{run_id}")
            return run if run["state"] in {"success", "failed"} else None

        ended: dict[str, Any] = eventually(look, f"{dag} {run_id}")
        return ended

    def tasks(self, dag: str, run_id: str) -> dict[tuple[str, int], str]:
        """The states of a run's task instances, by task and map index."""
        found = self.rest.ask("GET", f"/dags/{dag}/dagRuns/{run_id}/taskInstances")["task_instances"]
        return {(one["task_id"], one["map_index"]): one["state"] for one in found}

    def log(self, dag: str, run_id: str, task: str, map_index: int = -1) -> str:
        """What a task instance has logged at its first try, as JSON text."""
        path = f"/dags/{dag}/dagRuns/{run_id}/taskInstances/{task}/logs/1?map_index={map_index}&full_content=true"
        return str(self.rest.ask("GET", path))

    def clear(self, dag: str, run_id: str, task: str | None = None) -> dict[str, Any]:
        """Clear every task of a run, or one alone, and wait for its end."""
        body: dict[str, object] = {"dry_run": False, "dag_run_id": run_id, "only_failed": False, "reset_dag_runs": True}
        if task is not None:
            body["task_ids"] = [task]
        self.rest.ask("POST", f"/dags/{dag}/clearTaskInstances", body)
        return self.ended(dag, run_id)


@dataclass(frozen=True)
class LocalAirflow(RunningAirflow):
    """What ``make airflow`` starts: ``started_in_s`` is how long that took, everything from an empty home.

    ``was_busy`` says that the machine had more to do than it has processors when that began; ``flood`` is what Telegram
    answers to who asks for one of the sources.
    """

    scene: Scene
    flood: Rule
    started_in_s: float = 0
    was_busy: bool = False
    healthy_at: datetime = _NEVER


def eventually(look: Callable[[], Any], what: str) -> Any:  # noqa: ANN401  # whatever ``look`` finds
    """What ``look`` finds, as soon as it finds something."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(1.0)
    message = f"{what}: not within {_PATIENCE_S:.0f} s"
    raise TimeoutError(message)


@contextmanager
def local_airflow() -> Iterator[LocalAirflow]:
    """Started with three watched sources, one of which Telegram floods for 600 s; ended, with all that it kept, afterwards."""
    home = world_readable_folder()
    with running_scene() as scene, preview_server() as preview:
        preview.texts.update({1: "出U 换汇", 2: "收U 看这里"})
        flood = _flooded(scene)
        _watched(home, scene)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        told = {
            "ESCROWWATCH_HOME": str(home),
            "ESCROWWATCH_SESSION_KEY": KEY,
            "ESCROWWATCH_PREVIEW_BASE": preview.base,
            "ESCROWWATCH_PREVIEW_PAUSE_S": "0.01",
            "TELEGRAM_API_ID": "1",
            "TELEGRAM_API_HASH": "hash",
        }
        kept = {key: value for key, value in os.environ.items() if key != "ESCROWWATCH_DSN"}
        place = Place(Settings.model_validate({"home": home, "dsn": None}), port)
        airflow = LocalAirflow(place, Rest("", ""), {**kept, **told, "PYTHONPATH": str(_ROOT)}, scene, flood)
        try:
            was_busy = os.getloadavg()[0] > (os.cpu_count() or 1)
            begun = time.monotonic()
            done = airflow.local("start", "--port", str(port))
            assert done.returncode == 0, done.stderr
            rest = Rest(place.address, place.password()[0])
            assert f"password {rest.password}" in done.stderr
            took = time.monotonic() - begun
            yield replace(airflow, rest=rest, started_in_s=took, was_busy=was_busy, healthy_at=datetime.now(UTC))
        finally:
            airflow.local("stop")
            stop(home)
            shutil.rmtree(home, ignore_errors=True)


def _flooded(scene: Scene) -> Rule:
    flooded = scene.world.add_chat(Chat(1009, "Flooded", "zzflooded"))
    scene.world.add(flooded, "never seen")
    return scene.faults.always(
        "messages.getHistory", wrong.flood_wait(600), when=lambda request: request.peer.channel_id == flooded.chat_id
    )


def _watched(home: Path, scene: Scene) -> None:
    for key in ("telegram:marketone", "telegram:zzflooded", "web_preview:quietmarket"):
        write_source(home / "sources", source_named(key))
    with closing(connect(ensure_started(home))) as connection:
        migrate(connection)
        put_account(connection, "first", seal(scene.server.session(scene.account), KEY))
