"""Settings from the environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ESCROWWATCH_PREVIEW_PAUSE_S", "-7"),
        ("ESCROWWATCH_REQUESTS_A_DAY", "many"),
        ("ESCROWWATCH_METHOD_REQUESTS_A_DAY", "contacts.ResolveUsername=5"),
        ("ESCROWWATCH_METHOD_REQUESTS_A_DAY", '{"contacts.ResolveUsername": -5}'),
        ("TELEGRAM_API_ID", "s3cret"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_without_its_value(tmp_path: Path, name: str, value: str) -> None:
    env = {**os.environ, "ESCROWWATCH_HOME": str(tmp_path), "COLUMNS": "200", name: value}
    command = [sys.executable, "-c", "from pipeline.cli.main import main; main()", "sources", "check"]
    failed = subprocess.run(command, cwd=_ROOT, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert (failed.returncode, name in failed.stderr, "remedy" in failed.stderr) == (1, True, True)
    assert (value in failed.stderr, "Traceback" in failed.stderr) == (False, False)
