"""DAG files: they parse in no time, alone, without warnings, and tell an operator what to do at night."""

import ast
import json
import os
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DAGS = ROOT / "dags"
FILES = sorted(path for path in DAGS.glob("*.py") if path.stem != "dag_parts")
NAMES = {
    "check_data",
    "collect_potato",
    "collect_telegram",
    "collect_web_preview",
    "deliver_pending",
    "import_drop_folder",
    "keep_evidence",
    "maintain_warehouse",
    "publish_marts",
    "recheck_history",
    "reread_history",
    "train_model",
    "understand",
    "watch_sources",
}
# Every file and every connection that a DAG file asks for after Airflow is loaded is noted, and refused.
SCRIPT = """
import json, runpy, sys, time, warnings
from pathlib import Path

folder, empty = sys.argv[1:]
sys.path.insert(0, folder)
import airflow.sdk
runpy.run_path(empty)
asked = []

def audit(event, args):
    if event.startswith(("socket.", "sqlite3.", "subprocess.", "os.fork")):
        asked.append(event)
        raise PermissionError(event)

sys.addaudithook(audit)
import dag_parts

def best(path):
    times = []
    for _ in range(7):
        begun = time.perf_counter()
        runpy.run_path(path)
        times.append(time.perf_counter() - begun)
    return min(times)

warnings.simplefilter("error")
found = {}
for path in sorted(Path(folder).glob("*.py")):
    if path.stem == "dag_parts":
        continue
    dag = runpy.run_path(str(path))["DAG_OBJECT"]
    found[path.stem] = {
        "dag_id": dag.dag_id,
        "tags": sorted(dag.tags),
        "doc": dag.doc_md,
        "most_runs": dag.max_active_runs,
        "owners": sorted({one.owner for one in dag.tasks}),
        "pools": sorted({one.pool for one in dag.tasks}),
        "ratio": best(str(path)) / best(empty),
    }
print(json.dumps({
    "dags": found, "asked": asked, "modules": sorted(sys.modules),
    "tags": [one.value for one in dag_parts.Tag], "pools": [one.value for one in dag_parts.Pool],
}))
"""
EMPTY = """
from datetime import UTC, datetime
from airflow.sdk import dag, task

@dag(schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False)
def empty():
    @task
    def nothing():
        pass
    nothing()

empty()
"""


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process that parses every DAG file has seen."""
    folder = tmp_path_factory.mktemp("parse")
    (folder / "empty.py").write_text(EMPTY, encoding="utf-8")
    # The program is not on the path: a DAG file needs it only when a task runs.
    environment = {**os.environ, "AIRFLOW_HOME": str(folder), "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(DAGS), str(folder / "empty.py")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=folder,
    )
    assert result.returncode == 0, result.stderr[-3000:]
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_every_dag_is_there_under_the_name_of_its_file(parsed: dict[str, Any]) -> None:
    assert {path.stem for path in FILES} == NAMES
    assert {stem: one["dag_id"] for stem, one in parsed["dags"].items()} == {name: name for name in NAMES}


def test_parsing_touches_neither_database_nor_network(parsed: dict[str, Any]) -> None:
    assert parsed["asked"] == []


def test_parsing_imports_nothing_heavy(parsed: dict[str, Any]) -> None:
    heavy = {"pipeline", "nlp", "collectors", "warehouse", "spacy", "psycopg2", "sklearn", "telethon", "onnxruntime"}
    assert not heavy & {name.split(".")[0] for name in parsed["modules"]}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_dag_parses_about_as_fast_as_an_empty_one(parsed: dict[str, Any], name: str) -> None:
    # Measured: 1 to 5 times; a DAG of two mapped tasks with its module is the slowest.
    assert parsed["dags"][name]["ratio"] < 15


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_dag_says_whose_it_is_and_what_to_do_at_night(parsed: dict[str, Any], name: str) -> None:
    dag = parsed["dags"][name]
    assert dag["owners"] == ["escrowwatch"]
    assert dag["most_runs"] == 1
    assert dag["doc"].startswith("# ")
    for part in ("## What it does", "## Healthy looks like", "## When it is not", "cleared and run again"):
        assert part in " ".join(dag["doc"].split()), part


@pytest.mark.parametrize("name", sorted(NAMES))
def test_tags_and_pools_are_of_the_closed_sets(parsed: dict[str, Any], name: str) -> None:
    dag = parsed["dags"][name]
    assert dag["tags"]
    assert set(dag["tags"]) <= set(parsed["tags"])
    assert set(dag["pools"]) <= {*parsed["pools"], "default_pool"}


def _imports(path: Path) -> list[tuple[str, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return [(node.module or "", alias.name) for node in nodes for alias in node.names]


@pytest.mark.parametrize("path", [*FILES, DAGS / "dag_parts.py"], ids=lambda path: path.stem)
def test_what_a_task_imports_is_there(path: Path) -> None:
    """A verb that was renamed is found here, not at night."""
    ours = [(module, name) for module, name in _imports(path) if find_spec(module.split(".")[0]) and "." in module]
    for module, name in ours:
        if not module.startswith("airflow"):
            assert hasattr(import_module(module), name), f"{module}.{name}"


def test_only_the_sdk_of_airflow_is_imported() -> None:
    modules = {module for path in [*FILES, DAGS / "dag_parts.py"] for module, _ in _imports(path)}
    assert {module for module in modules if module.startswith("airflow")} <= {"airflow.sdk", "airflow.sdk.exceptions"}
