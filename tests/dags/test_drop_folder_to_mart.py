"""The DAG that takes files from the drop folder to the mart, run by Airflow on the real warehouse."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.database import fresh_database, world_readable_folder
from warehouse.connection import connect

DAGS = Path(__file__).resolve().parents[2] / "dags"
RUN = """
import sys
sys.path.insert(0, sys.argv[1])
from drop_folder_to_mart import DAG_OBJECT as dag
run = dag.test()
print("STATE", run.state)
"""


@pytest.fixture(scope="module")
def airflow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a migrated Airflow of its own, and of a fresh warehouse and home."""
    folder = tmp_path_factory.mktemp("airflow")
    home = world_readable_folder()
    with fresh_database() as dsn:
        environment = {
            **os.environ,
            "AIRFLOW_HOME": str(folder),
            "AIRFLOW__CORE__DAGS_FOLDER": str(DAGS),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__CORE__UNIT_TEST_MODE": "False",
            "ESCROWWATCH_HOME": str(home),
            "ESCROWWATCH_DSN": dsn,
        }
        program = Path(sys.executable).parent / "airflow"
        subprocess.run([program, "db", "migrate"], env=environment, check=True, capture_output=True)
        yield environment


def _run(environment: dict[str, str]) -> str:
    result = subprocess.run(
        [sys.executable, "-c", RUN, str(DAGS)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return result.stdout


def _count(environment: dict[str, str], query: str) -> int:
    with closing(connect(environment["ESCROWWATCH_DSN"])) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
        assert row
        return int(row[0])


@pytest.mark.slow
def test_a_dropped_file_reaches_the_mart_and_a_second_run_changes_nothing(airflow: dict[str, str]) -> None:
    """Files dropped are imported, read and published; a bad one is set aside with its reason."""
    drop = Path(airflow["ESCROWWATCH_HOME"]) / "drop" / "public"
    drop.mkdir(parents=True)
    line = {
        "platform": "telegram",
        "chat": "dropped_chat",
        "id": 7,
        "date": "2026-10-01T10:00:00Z",
        "text": "收卡 四件套 1100一套",
    }
    (drop / "chat.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    (drop / "broken.json").write_text("", encoding="utf-8")
    assert "STATE success" in _run(airflow)
    assert _count(airflow, "select count(*) from mart.message") == 1
    assert _count(airflow, "select count(*) from mart.listing") == 1
    assert _count(airflow, "select sum(message_count) from mart.daily") == 1
    assert (drop.parent / "done" / "chat.jsonl").is_file()
    assert "empty file" in (drop.parent / "rejected" / "broken.json.reasons.txt").read_text(encoding="utf-8")
    assert "STATE success" in _run(airflow)
    assert _count(airflow, "select count(*) from raw.capture") == 1


def test_the_dag_file_imports_nothing_heavy() -> None:
    """The scheduler parses the file often: it loads neither spaCy nor the database driver."""
    script = f"import sys; sys.path.insert(0, {str(DAGS)!r}); import drop_folder_to_mart; print(*sys.modules)"
    begun = time.monotonic()
    result = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:drop_folder_to_mart", "-c", script],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(result.stdout.split())
    assert not loaded & {"spacy", "psycopg2", "sklearn", "pipeline.import_files", "nlp.reader"}
    assert time.monotonic() - begun < 60
