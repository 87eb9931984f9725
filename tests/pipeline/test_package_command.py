"""The command as a person uses it, and killed in the middle."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.main import app
from tests.support.database import fresh_database
from tests.support.packages import files_in, run_verifier

LINE = {"platform": "telegram", "chat": "some_chat", "date": "2026-10-01T10:00:00Z"}
ROOT = Path(__file__).resolve().parents[2]


def _import(folder: Path, count: int) -> None:
    file = folder / "chat.jsonl"
    lines = (json.dumps({**LINE, "id": number, "text": f"车队 {number}"}) for number in range(1, count + 1))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert CliRunner().invoke(app, ["import", "--public", str(file)]).exit_code == 0


def test_a_case_is_packaged_and_checked_by_the_other_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From import to a bag in order; the folder is on stdout; an order that cannot be is an error with its remedy."""
    with fresh_database() as dsn:
        monkeypatch.setenv("ESCROWWATCH_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("ESCROWWATCH_DSN", dsn)
        _import(tmp_path, 5)
        run = CliRunner().invoke
        assert run(app, ["case", "new", "lantern", "--purpose", "a", "--ground", "b"]).exit_code == 0
        assert run(app, ["case", "add", "lantern", "telegram:some_chat/3", "--why", "c"]).exit_code == 0
        bag = tmp_path / "bag"
        done = run(app, ["package", "lantern", "--output", str(bag), "--why", "order 7 of 1 March"])
        assert done.exit_code == 0, done.output
        assert done.stdout == f"{bag}\n"
        assert "no time-stamp" in done.stderr
        assert run_verifier(bag, own=True).returncode == 0
        assert run(app, ["verify", "--all", "--head", str(bag / "data" / "heads.jsonl")]).exit_code == 0
        assert run(app, ["package", "lantern", "--output", str(bag), "--why", "again"]).exit_code == 1


@pytest.mark.slow
def test_a_killed_packaging_leaves_no_half_bag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At any moment: the folder is not there, or it is whole; the next run is not hindered."""
    with fresh_database() as dsn:
        monkeypatch.setenv("ESCROWWATCH_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("ESCROWWATCH_DSN", dsn)
        _import(tmp_path, 2_000)
        assert CliRunner().invoke(app, ["run"]).exit_code == 0
        bag = tmp_path / "bag"
        program = "from pipeline.cli import main; main()"
        command = [sys.executable, "-c", program, "package", "--query", "车队", "--output", str(bag), "--why", "x"]
        killed = 0
        for delay in (0.0, 0.1, 0.4, 0.8):
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
                while process.poll() is None and not (tmp_path / "bag.part").exists():
                    time.sleep(0.002)
                time.sleep(delay)
                with suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)
            killed += process.returncode == -signal.SIGKILL
            if bag.exists():
                break
        assert killed >= 2
        if not bag.exists():
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        assert run_verifier(bag).returncode == 0
        assert not (tmp_path / "bag.part").exists()
        assert "data/captures/head-00000001-002.jsonl" in files_in(bag)
