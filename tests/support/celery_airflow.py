"""A real Airflow with CeleryExecutor: Debian's redis-server, and workers that can be added and killed.

Its settings are those of ``deploy/compose.yaml``, as far as they can be on one machine; everything listens on loopback.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]  # its stubs are a package of their own
import yaml

from pipeline.local_airflow.place import Place
from pipeline.local_airflow.rest import Rest, ensure_pool
from pipeline.local_airflow.session import Session, session_of
from pipeline.settings import Settings
from tests.support.local_airflow import RunningAirflow, eventually
from warehouse.embedded import ensure_database

_DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
_AIRFLOW = Path(sys.executable).parent / "airflow"
_PROGRAMS = {
    "api-server": ["api-server"],
    "scheduler": ["scheduler", "--skip-serve-logs"],
    "dag-processor": ["dag-processor"],
}
# CPU seconds of a task: it takes three until the model is loaded, and some fifteen to read a chunk.
MID_CHUNK_S = 8.0
# What of compose.yaml says how tasks are handed out and taken again, and not where something is.
_TAKEN = re.compile(r"AIRFLOW__(SCHEDULER|DAG_PROCESSOR|CELERY\w*|CORE__PARALLELISM)(__|$)")


def missing() -> str | None:
    """What this machine lacks for it, as a sentence; ``None`` where nothing is missing."""
    if shutil.which("redis-server") is None:
        return "redis-server is not installed: apt-get install redis-server"
    if find_spec("airflow.providers.celery") is None:
        return "Celery is not installed: make .venv/.celery"
    return None


@dataclass
class CeleryAirflow:
    """The running programs by name, the workers among them; ``airflow`` is how its DAGs are run and looked at."""

    airflow: RunningAirflow
    processes: "dict[str, subprocess.Popen[bytes]]" = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    workers: list[str] = field(default_factory=list)

    def add_worker(self, name: str) -> None:
        """Start a worker of one process and wait until it takes tasks."""
        host, pid = f"{name}@%h", self.folder / f"{name}.pid"
        # The server of its logs would listen on every interface.
        options = ["--celery-hostname", host, "--pid", str(pid), "--queues", "default", "--skip-serve-logs"]
        self.start(name, [_AIRFLOW, "celery", "worker", *options])
        self.workers.append(name)
        eventually(lambda: " ready." in self.log(name), f"worker {name}")

    @property
    def folder(self) -> Path:
        """What Airflow keeps."""
        return self.airflow.place.folder

    def log(self, name: str) -> str:
        """What a program has said."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def start(self, name: str, command: list[str | Path]) -> None:
        """Start a program in a session of its own."""
        with (self.folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                command,
                env=self.airflow.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        session = session_of(process.pid, 0)
        assert session, f"{name} ended at once"
        self.processes[name], self.sessions[name] = process, session

    def kill(self, name: str) -> None:
        """SIGKILL of a worker and all that it started, as when its machine is switched off."""
        self.workers.remove(name)
        session = self.sessions.pop(name)
        while living := session.living():
            for pid in living:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            self.processes[name].poll()
            time.sleep(0.05)
        self.processes.pop(name).wait()

    def reading_for(self, name: str) -> float:
        """CPU seconds that the task which a worker runs has used; nought where it runs none."""
        used = [0.0]
        for pid in self.sessions[name].living():
            try:
                process = psutil.Process(pid)
                if process.cmdline()[:1] and process.cmdline()[0].startswith("airflow worker -- "):
                    used.append(process.cpu_times().user)
            except psutil.NoSuchProcess:
                continue
        return max(used)

    def understand(self, *, kills_after: int | None = None, on_look: Callable[[], None] = lambda: None) -> str:
        """Run ``understand`` to its success and return the run's name.

        One worker dies in mid-chunk, once ``kills_after`` readings are stored.
        """
        rest = self.airflow.rest
        made = rest.ask("POST", "/dags/understand/dagRuns", {"logical_date": None, "conf": {}})
        path = f"/dags/understand/dagRuns/{made['dag_run_id']}"
        while (state := rest.ask("GET", path)["state"]) in {"queued", "running"}:
            if kills_after is not None and self._stored() >= kills_after:
                in_mid_chunk = [name for name in self.workers if self.reading_for(name) > MID_CHUNK_S]
                if in_mid_chunk:
                    self.kill(in_mid_chunk[0])
                    kills_after = None
            on_look()
            time.sleep(1.0)
        assert state == "success", self.chunks(made["dag_run_id"])
        assert kills_after is None, "no worker was seen in mid-chunk"
        return str(made["dag_run_id"])

    def chunks(self, run_id: str) -> list[dict[str, Any]]:
        """The mapped tasks of a run of ``understand`` that read."""
        path = f"/dags/understand/dagRuns/{run_id}/taskInstances?limit=100"
        found = self.airflow.rest.ask("GET", path)["task_instances"]
        return [one for one in found if one["task_id"] == "read_chunk"]

    def _stored(self) -> int:
        ((count,),) = self.airflow.rows("select count(*) from core.reading")
        return int(count)

    def end(self) -> None:
        """End every program, the broker last."""
        for name in sorted(self.sessions, key=lambda name: name == "broker"):
            self.sessions[name].end()
            self.processes[name].wait()


@contextmanager
def celery_airflow(settings: Settings, told: Mapping[str, str] | None = None) -> Iterator[CeleryAirflow]:
    """Started without a worker, with ``understand`` alone active; ``told`` goes before the settings of ``compose.yaml``."""
    api_port, broker_port = _free_port(), _free_port()
    place = Place(settings, api_port)
    dsn = ensure_database(settings.home, "airflow")
    place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    rest = Rest(place.address, place.password()[0])
    backend = dsn.replace("postgresql://", "db+postgresql+psycopg2://", 1)
    environment = {
        **place.environment(dsn),
        **deployed(),
        "AIRFLOW__CORE__EXECUTOR": "CeleryExecutor",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "True",
        "AIRFLOW__CELERY__BROKER_URL": f"redis://127.0.0.1:{broker_port}/0",
        "AIRFLOW__CELERY__RESULT_BACKEND": backend,
        "AIRFLOW__CELERY__WORKER_CONCURRENCY": "1",
        # It would listen on every interface.
        "AIRFLOW__SCHEDULER__ENABLE_HEALTH_CHECK": "False",
        **(told or {}),
    }
    running = CeleryAirflow(RunningAirflow(place, rest, environment))
    subprocess.run([_AIRFLOW, "db", "migrate"], env=environment, check=True, capture_output=True)
    try:
        options = ["--bind", "127.0.0.1", "--dir", str(place.folder), "--save", "", "--appendonly", "no"]
        running.start("broker", ["redis-server", "--port", str(broker_port), *options])
        for name, arguments in _PROGRAMS.items():
            running.start(name, [_AIRFLOW, *arguments])
        # Nothing is deferred here: no triggerer runs.
        eventually(lambda: set(rest.unhealthy()) <= {"triggerer"}, "a healthy Airflow")
        for name, pool in json.loads((_DEPLOY / "airflow" / "pools.json").read_text(encoding="utf-8")).items():
            ensure_pool(rest, name, pool["slots"], pool["description"])
        eventually(lambda: rest.ask("GET", "/dags/understand", also=(404,)), "the DAG understand")
        rest.ask("PATCH", "/dags/understand", {"is_paused": False})
        yield running
    finally:
        running.end()


def deployed() -> dict[str, str]:
    """What ``compose.yaml`` says of how tasks are handed out and taken again, by name of the variable."""
    compose = yaml.safe_load((_DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    said = compose["x-airflow"]["environment"]
    return {
        name: re.sub(r"^\$\{\w+:-(.*)\}$", r"\1", value)
        for name, value in said.items()
        if _TAKEN.match(name) and not name.endswith("_CMD")
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
