"""``understand`` by CeleryExecutor in a real Airflow: two workers, a broker, and one worker that dies."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # its stubs are a package of their own
import pytest

from pipeline.settings import Settings
from tests.support.celery_airflow import celery_airflow, missing
from tests.support.database import world_readable_folder
from tests.support.understanding import fill, forget, read_by, said
from warehouse.embedded import stop

pytestmark = pytest.mark.slow
# A chunk and a little one.
COUNT = 2_100
# A dead worker is noticed sooner than where it is deployed.
QUICK = {
    "AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT": "15",
    "AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT_DETECTION_INTERVAL": "3",
}


@pytest.fixture
def home() -> Iterator[Path]:
    folder = world_readable_folder()
    try:
        yield folder
    finally:
        stop(folder)
        shutil.rmtree(folder, ignore_errors=True)


def test_a_run_with_a_killed_worker_says_what_bare_processes_say(home: Path) -> None:
    """SIGKILL of a worker and its task in mid-chunk: the other takes the chunk, nothing is missing, nothing twice."""
    if lacking := missing():
        pytest.skip(lacking)
    settings = Settings.model_validate({"home": home, "dsn": None})
    fill(settings, COUNT)
    read_by(1, settings)
    calm = said(settings)
    forget(settings)
    with celery_airflow(settings, QUICK) as running:
        for name in ("w1", "w2"):
            running.add_worker(name)
        run = running.understand(kills_after=0)
        chunks = running.chunks(run)
        listening = {
            one.laddr.ip
            for session in running.sessions.values()
            for pid in session.living()
            for one in psutil.Process(pid).net_connections("inet")
            if one.status == psutil.CONN_LISTEN
        }
    assert said(settings) == calm
    assert calm[:2] == (COUNT, COUNT)
    assert sorted(one["state"] for one in chunks) == ["success", "success"]
    assert max(one["try_number"] for one in chunks) > 1
    assert listening == {"127.0.0.1"}
