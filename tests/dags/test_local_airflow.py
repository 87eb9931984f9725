"""The DAGs in a real Airflow on the embedded PostgreSQL, started by ``make airflow``'s own command."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]  # its stubs are a package of their own
import pytest

from tests.support.celery_airflow import MID_CHUNK_S
from tests.support.local_airflow import LocalAirflow, eventually, local_airflow
from tests.support.understanding import fill
from warehouse.sealed_stream import MARK

pytestmark = pytest.mark.slow
DAGS = Path(__file__).resolve().parents[2] / "dags"
NAMES = sorted(path.stem for path in DAGS.glob("*.py") if path.stem != "dag_parts")
BY_HAND: dict[str, dict[str, object]] = {"reread_history": {}, "train_model": {"most_messages": 60}}
MARKET, FLOODED = "telegram:marketone", "telegram:zzflooded"
# What is noted of a look or a run, with its time: that it was made again is to be seen there, in the same rows.
NOTES = {
    "core.account_chat",
    "core.account_wait",
    "core.chat_check",
    "core.check_result",
    "core.host_wait",
    "core.preview_page",
    "core.publication",
    "core.watch",
}
# A new row for each time, or as time goes by: logs, requests that were made, what is seen of the world just now, and what is
# still to be looked at.
LOGS = {"audit.entry", "core.account_use", "core.alert", "core.new_version", "core.recheck", "raw.verification"}


@pytest.fixture(scope="module")
def airflow() -> Iterator[LocalAirflow]:
    with local_airflow() as running:
        yield running


def _stored(airflow: LocalAirflow) -> dict[str, str]:
    """Every row of every table, and of the counts of the mart, as one hash for each; of notes their number."""
    found = airflow.rows(
        "select schemaname || '.' || tablename from pg_tables where schemaname in ('raw', 'core', 'audit')"
    )
    names = sorted({"mart.daily", *(str(name) for (name,) in found)} - LOGS)
    hashed = "select '{0}', md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from {0} as t"
    counted = "select '{0}', count(*)::text from {0}"
    return dict(airflow.rows(" union all ".join((counted if name in NOTES else hashed).format(name) for name in names)))


def _succeeded(airflow: LocalAirflow, dag: str, run_type: str = "") -> dict[str, Any] | None:
    return next((one for one in airflow.runs(dag) if one["state"] == "success" and run_type in one["run_type"]), None)


def _mapped(airflow: LocalAirflow, run: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The mapped task instances of a run, by the names that the grid shows."""
    path = f"/dags/{run['dag_id']}/dagRuns/{run['dag_run_id']}/taskInstances"
    found = airflow.rest.ask("GET", path)["task_instances"]
    return {one["rendered_map_index"]: one for one in found if one["map_index"] >= 0 and one["start_date"]}


def _has_flowed(airflow: LocalAirflow) -> bool:
    """Whether the sample, and what has come since, is read and published."""
    ((read,),) = airflow.rows("select count(*) from core.current_reading")
    ((published,),) = airflow.rows("select coalesce(sum(message_count), 0) from mart.daily")
    ((unread,),) = airflow.rows(
        "select count(*) from core.version as v where not exists"
        " (select from core.reading as r where r.version_id = v.version_id)"
    )
    return bool(read > 2_000 and published == read and unread == 0)


def test_it_is_healthy_in_under_three_minutes_and_every_file_is_read(airflow: LocalAirflow) -> None:
    assert airflow.started_in_s < 180 or airflow.was_busy
    assert eventually(lambda: not airflow.rest.unhealthy(), "health")
    assert airflow.rest.ask("GET", "/importErrors")["total_entries"] == 0

    def listed() -> bool:
        dags = airflow.rest.ask("GET", "/dags?order_by=dag_id")["dags"]
        return {one["dag_id"] for one in dags} == set(NAMES)

    assert eventually(listed, "all DAGs")
    pools = {one["name"]: one["slots"] for one in airflow.rest.ask("GET", "/pools")["pools"]}
    assert {name: pools[name] for name in ("accounts", "memory", "web_preview")} == {
        "accounts": 1,
        "memory": 2,
        "web_preview": 1,
    }
    assert airflow.rest.ask("GET", "/connections/escrowwatch_warehouse")["conn_type"] == "generic"


def test_it_listens_on_loopback_alone(airflow: LocalAirflow) -> None:
    listening = [
        connection.laddr.ip
        for pid in airflow.session().living()
        if psutil.pid_exists(pid)
        for connection in psutil.Process(pid).net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert listening
    assert set(listening) == {"127.0.0.1"}


def test_the_sample_flows_from_drop_folder_to_mart_by_schedule_and_assets(airflow: LocalAirflow) -> None:
    """Nothing is triggered by hand: the schedule takes the files in, assets carry them on."""
    assert eventually(lambda: _has_flowed(airflow), "the sample in the mart")
    assert datetime.now(UTC) - airflow.healthy_at < timedelta(minutes=5) or airflow.was_busy
    assert _succeeded(airflow, "import_drop_folder", "scheduled")
    assert _succeeded(airflow, "understand", "asset")
    assert _succeeded(airflow, "publish_marts", "asset")
    assert not [path for path in (airflow.place.settings.home / "drop" / "public").iterdir() if path.name[0] != "."]


def test_a_flooded_source_is_skipped_while_the_other_is_collected(airflow: LocalAirflow) -> None:
    """Telegram asks for 600 s: the task ends at once, holds no slot, and notes the time."""
    first = airflow.ended("collect_telegram", airflow.runs("collect_telegram")[-1]["dag_run_id"])
    assert first["state"] == "success"
    found = _mapped(airflow, first)
    assert {name: one["state"] for name, one in found.items()} == {MARKET: "success", FLOODED: "skipped"}
    number = found[FLOODED]["map_index"]
    said = airflow.log("collect_telegram", first["dag_run_id"], "collect", number)
    assert "Nothing needs doing: it goes on by itself after " in said
    # Under load it may have been due and flooded again meanwhile.
    ended_runs = [run for run in airflow.runs("collect_telegram") if run["end_date"]]
    last = next(mapped for run in ended_runs if FLOODED in (mapped := _mapped(airflow, run)))
    begun, ended = (datetime.fromisoformat(last[FLOODED][name]) for name in ("start_date", "end_date"))
    ((not_before,),) = airflow.rows("select not_before from core.watch where watch_key = 'telegram:zzflooded'")
    assert begun + timedelta(seconds=599) < not_before < ended + timedelta(seconds=601)
    assert (last[FLOODED]["state"], last[FLOODED]["try_number"]) == ("skipped", 1)
    assert ended - begun < timedelta(seconds=300)
    assert eventually(lambda: airflow.rest.ask("GET", "/pools/accounts")["open_slots"] == 1, "a free slot")


def test_a_flooded_source_is_due_at_its_time_and_not_before(airflow: LocalAirflow) -> None:
    """The time is moved, and then Telegram floods no longer."""
    waits = "update core.watch set not_before = now() + interval '{0}' where watch_key = '{1}'"
    airflow.do(waits.format("10 minutes", FLOODED))
    assert FLOODED not in _mapped(airflow, airflow.run("collect_telegram"))
    airflow.scene.faults.remove(airflow.flood)
    airflow.do("update core.account_wait set not_before = now()")
    airflow.do(waits.format("0", FLOODED))
    airflow.run("collect_telegram")
    # A scheduled run may have been there first.
    states = [_mapped(airflow, run).get(FLOODED, {}).get("state") for run in airflow.runs("collect_telegram")[:3]]
    assert "success" in states
    assert airflow.rows("select text from mart.message where chat = '1009'") == [("never seen",)]
    # The tests that follow begin with a day that is finished.
    assert eventually(lambda: _has_flowed(airflow), "what was collected late")


@pytest.mark.parametrize("dag", NAMES)
def test_every_dag_has_run_to_success(airflow: LocalAirflow, dag: str) -> None:
    if not _succeeded(airflow, dag):
        run = airflow.run(dag, BY_HAND.get(dag))
        assert run["state"] == "success", airflow.tasks(dag, run["dag_run_id"])


def test_a_backup_was_restored_and_compared_and_is_sealed(airflow: LocalAirflow) -> None:
    run = airflow.run("maintain_warehouse")
    assert run["state"] == "success"
    ((captures,),) = airflow.rows("select count(*) from raw.capture")
    said = airflow.log("maintain_warehouse", run["dag_run_id"], "back_up")
    assert "restored and compared" in said
    assert f"raw.capture={captures} " in said
    newest = max((airflow.place.settings.home / "backups").iterdir())
    assert newest.read_bytes().startswith(MARK)
    assert newest.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("dag", NAMES)
def test_a_cleared_run_changes_no_row(airflow: LocalAirflow, dag: str) -> None:
    """Every task of a run that has succeeded is cleared and runs again."""
    run = _succeeded(airflow, dag)
    assert run
    before = _stored(airflow)
    assert airflow.clear(dag, run["dag_run_id"])["state"] == "success"
    assert _stored(airflow) == before


@pytest.mark.parametrize("dag", ["collect_telegram", "collect_web_preview", "understand", "reread_history"])
def test_a_task_cleared_alone_changes_no_row(airflow: LocalAirflow, dag: str) -> None:
    """Each task of the runs that have several, without those behind it."""
    run = _succeeded(airflow, dag)
    assert run
    before = _stored(airflow)
    for task in sorted({task for task, _ in airflow.tasks(dag, run["dag_run_id"])}):
        assert airflow.clear(dag, run["dag_run_id"], task)["state"] == "success"
        assert _stored(airflow) == before, task


def test_a_reading_that_died_with_its_worker_and_its_scheduler_is_made_again(airflow: LocalAirflow) -> None:
    """SIGKILL in mid-chunk; nobody does anything, and the run ends right: nothing is missing, nothing twice."""
    fill(airflow.place.settings, 2_100)
    airflow.rest.ask("POST", "/dags/understand/dagRuns", {"logical_date": None, "conf": {}})

    def in_mid_chunk() -> tuple[psutil.Process, dict[str, Any]] | None:
        path = "/dags/understand/dagRuns/~/taskInstances?state=running&limit=100"
        running = {f"airflow worker -- {one['id']}": one for one in airflow.rest.ask("GET", path)["task_instances"]}
        for pid in airflow.session().living():
            with suppress(psutil.NoSuchProcess):
                process = psutil.Process(pid)
                task = running.get(" ".join(process.cmdline()).strip(), {"task_id": ""})
                if task["task_id"] == "read_chunk" and process.cpu_times().user > MID_CHUNK_S:
                    return process, task
        return None

    reader, task = eventually(in_mid_chunk, "a task in mid-chunk")
    worker = reader.parent()
    scheduler = worker.parent()
    assert "LocalExecutor" in " ".join(worker.cmdline())
    assert "scheduler" in " ".join(scheduler.cmdline())
    for process in (worker, reader, scheduler):
        process.kill()
    assert airflow.ended("understand", task["dag_run_id"])["state"] == "success"
    (again,) = (
        one
        for one in airflow.rest.ask("GET", f"/dags/understand/dagRuns/{task['dag_run_id']}/taskInstances")[
            "task_instances"
        ]
        if (one["task_id"], one["map_index"]) == ("read_chunk", task["map_index"])
    )
    assert again["try_number"] > task["try_number"]
    assert airflow.rows(
        "select count(*), count(distinct (r.version_id, r.model_id)) from core.reading as r"
        " join core.version as v using (version_id) join core.source as s using (source_id) where s.chat = '600001'"
    ) == [(2_100, 2_100)]
    # The tests after this one compare what is published.
    eventually(lambda: _has_flowed(airflow), "all published")


def test_a_bad_day_ends_in_named_failures_and_yesterdays_mart_stays_readable(airflow: LocalAirflow) -> None:
    """An empty export, one of another shape, a source that was never collected."""
    home = airflow.place.settings.home
    published = airflow.rows("select * from mart.daily order by 1, 2, 3, 4, 5")
    (home / "drop" / "empty.json").write_text("", encoding="utf-8")
    line = '{"platform": "telegram", "chat": "newshape", "chat_type": "public_channel", "id": 1, "when": 5}\n'
    (home / "drop" / "newshape.jsonl").write_text(line * 3, encoding="utf-8")
    source = "source: telegram:missingmarket\ntrust: watched\n"
    (home / "sources" / "missing.yml").write_text(source, encoding="utf-8")
    airflow.do(
        "insert into core.watch (watch_key, added_at) values ('telegram:missingmarket', now() - interval '3 days')"
    )
    assert airflow.run("import_drop_folder")["state"] == "success"
    checked = airflow.run("check_data")
    assert checked["state"] == "failed"
    said = airflow.log("check_data", checked["dag_run_id"], "check")
    failing = (
        "file_unusable",
        "empty.json: ",
        "file_mostly_rejected",
        "newshape.jsonl",
        "source_not_collected",
        "missing",
    )
    for word in (*failing, "What to do: nothing is published until they pass"):
        assert word in said
    # Named for who looks at alerts, too.
    alerts = airflow.escrowwatch("alerts")
    assert alerts.returncode == 0, alerts.stderr
    for name in ("file_unusable", "file_mostly_rejected", "source_not_collected"):
        assert name in alerts.stdout
    blocked = airflow.run("publish_marts")
    assert blocked["state"] == "failed"
    assert "nothing is published while data checks fail" in airflow.log(
        "publish_marts", blocked["dag_run_id"], "publish"
    )
    assert airflow.rows("select * from mart.daily order by 1, 2, 3, 4, 5") == published
    assert airflow.rows("select count(*) > 2000 from mart.message") == [(True,)]
    # A person looks, mends what can be mended, and accepts the rest: the checks then publish by themselves.
    (home / "sources" / "missing.yml").unlink()
    for name in ("file_unusable", "file_mostly_rejected"):
        done = airflow.escrowwatch("checks", "accept", name, "--because", "made for a test")
        assert done.returncode == 0, done.stderr
    assert airflow.clear("check_data", checked["dag_run_id"])["state"] == "success"
    newest = eventually(
        lambda: next((one for one in airflow.runs("publish_marts") if one["run_after"] > blocked["run_after"]), None),
        "publish",
    )
    assert airflow.ended("publish_marts", newest["dag_run_id"])["state"] == "success"
    assert airflow.rows("select count(*) from mart.alert where kind = 'check_failed' and closed_at is null") == [(0,)]


def test_stopping_after_a_crash_ends_what_was_started_and_nothing_else(airflow: LocalAirflow) -> None:
    session = airflow.session()
    before = session.living()
    stranger = subprocess.Popen(
        [sys.executable, "-c", "import time; time.sleep(600)", "airflow scheduler"], start_new_session=True
    )
    try:
        os.kill(session.leader, signal.SIGKILL)
        os.kill(next(pid for pid in before if pid != session.leader), signal.SIGKILL)
        assert session.living()
        done = airflow.local("stop")
        assert done.returncode == 0, done.stderr
        assert session.living() == []
        assert stranger.poll() is None
        assert airflow.rows("select 1") == [(1,)]
        again = airflow.local("stop")
        assert (again.returncode, "no local Airflow was started" in again.stderr) == (0, True)
    finally:
        stranger.kill()
        stranger.wait()
