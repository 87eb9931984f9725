"""A home of its own for each module, with a warehouse on the tests' server, and the program as a person runs it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.database import fresh_database, world_readable_folder

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A new home, gone afterwards."""
    folder = world_readable_folder()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def warehouse_dsn() -> Iterator[str]:
    """A fresh, migrated warehouse."""
    with fresh_database() as dsn:
        yield dsn


@pytest.fixture(scope="module")
def escrowwatch(home: Path, warehouse_dsn: str) -> Run:
    """The installed program in that home and warehouse; returns the finished process."""
    environment = {**os.environ, "ESCROWWATCH_HOME": str(home), "ESCROWWATCH_DSN": warehouse_dsn, "COLUMNS": "200"}
    program = str(Path(sys.executable).parent / "escrowwatch")

    def run(*arguments: str, stdin: str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            cwd=cwd,
            timeout=300,
        )

    return run
