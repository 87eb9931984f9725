"""Measures ``understand`` by CeleryExecutor with one worker and with two, beside bare processes, and kills a worker.

Run by hand: ``make proof-celery``. Prints the proof; exit status 1 where two workers gain less than 0.7 of what two bare
processes gain, or a run with a killed worker ends with other readings than a calm one.
"""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime

from pipeline.settings import Settings
from tests.support.celery_airflow import CeleryAirflow, celery_airflow, missing
from tests.support.database import world_readable_folder
from tests.support.understanding import fill, forget, read_by, said
from warehouse.connection import connect
from warehouse.embedded import ensure_started, stop

LEAST_RATIO = 0.7
_SHOWN_EVERY_S, _MID_CHUNK_S = 20.0, 8.0


def main() -> int:
    """Measure in turns, then kill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=16_000)
    arguments = parser.parse_args()
    if lacking := missing():
        sys.exit(lacking)
    home = world_readable_folder()
    settings = Settings.model_validate({"home": home, "dsn": None})
    try:
        _say(f"importing {arguments.messages} messages")
        fill(settings, arguments.messages)
        return _prove(settings, arguments.messages)
    finally:
        stop(home)
        shutil.rmtree(home, ignore_errors=True)


def _prove(settings: Settings, count: int) -> int:
    seconds = {"bare 1": _measured("bare, one process", lambda: read_by(1, settings), settings)}
    with celery_airflow(settings) as running:
        for workers in (1, 2):
            running.add_worker(f"w{workers}")
            name = f"Celery, {workers} worker{'s'[: workers - 1]}"
            seconds[f"celery {workers}"] = _measured(name, lambda: _span(running, _run(running)), settings)
        calm = _said(settings)
        _forget(settings)
        _say("Celery, two workers, one of which is killed in the middle")
        tries = _run(running, kills=True)
        killed = _said(settings)
        again = sum(one["try_number"] > 1 for one in running.chunks(tries))
    seconds["bare 2"] = _measured("bare, two processes", lambda: read_by(2, settings), settings)
    bare, celery = seconds["bare 1"] / seconds["bare 2"], seconds["celery 1"] / seconds["celery 2"]
    print(f"speed-up: bare {bare:.2f}, Celery {celery:.2f}, ratio {celery / bare:.2f} (asked {LEAST_RATIO})")
    print(f"calm   {calm[0]} readings, {calm[1]} of different versions, {calm[2]}")
    print(f"killed {killed[0]} readings, {killed[1]} of different versions, {killed[2]}; {again} chunks tried again")
    is_exact = calm == killed and killed[0] == killed[1] == count and again > 0
    print(f"a killed worker: {'complete and exact' if is_exact else 'DIFFERENT'}")
    return 0 if is_exact and celery / bare >= LEAST_RATIO else 1


def _measured(name: str, run: Callable[[], float], settings: Settings) -> float:
    _forget(settings)
    load = os.getloadavg()[0]
    _say(f"{name}: begins")
    seconds = run()
    count = _said(settings)[0]
    _say(f"{name}: {seconds:.1f} s, {count / seconds:.0f} messages/s; load average before {load:.1f}, after {os.getloadavg()[0]:.1f}")
    return seconds


def _run(running: CeleryAirflow, *, kills: bool = False) -> str:
    """Run ``understand`` to its end and return the run's name; with ``kills`` the second worker dies in mid-chunk."""
    airflow = running.airflow
    body = {"logical_date": None, "conf": {}}
    run_id = str(airflow.rest.ask("POST", "/dags/understand/dagRuns", body)["dag_run_id"])
    shown = time.monotonic()
    while (state := airflow.rest.ask("GET", f"/dags/understand/dagRuns/{run_id}")["state"]) in {"queued", "running"}:
        if kills and running.reading_for("w2") > _MID_CHUNK_S:
            running.kill("w2")
            kills = False
            _say("  killed")
        if time.monotonic() - shown > _SHOWN_EVERY_S:
            shown = time.monotonic()
            _say(f"  {airflow.rows('select count(*) from core.reading')[0][0]} read")
        time.sleep(1.0)
    if state != "success":
        sys.exit(f"{run_id} ended as {state}")
    return run_id


def _span(running: CeleryAirflow, run_id: str) -> float:
    chunks = running.chunks(run_id)
    begun = min(datetime.fromisoformat(one["start_date"]) for one in chunks)
    return (max(datetime.fromisoformat(one["end_date"]) for one in chunks) - begun).total_seconds()


def _said(settings: Settings) -> tuple[int, int, str]:
    with closing(connect(ensure_started(settings.home))) as connection:
        return said(connection)


def _forget(settings: Settings) -> None:
    with closing(connect(ensure_started(settings.home))) as connection:
        forget(connection)


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
