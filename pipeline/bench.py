"""Measures this machine: import beside a bare COPY of the same rows; what reading costs is in ``bench_understand``."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions
from collectors.registry import collect
from domain.capture import Captured
from pipeline.bench_export import write_export
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.bench import bare_copy, bare_lines
from warehouse.embedded import stop

_BATCH = 5_000
_MEGABYTE = 1_000_000


def bench_import(megabytes: int) -> Iterator[str]:
    """Import a generated Desktop export into a warehouse of its own, then COPY the same rows bare; one line each."""
    # As root the server runs as another user, which cannot enter a private folder.
    with tempfile.TemporaryDirectory(prefix="escrowwatch-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        settings = Settings(home=folder / "home", dsn=None)
        try:
            yield from _import_lines(settings, folder, megabytes)
        finally:
            stop(settings.home)


def _import_lines(settings: Settings, folder: Path, megabytes: int) -> Iterator[str]:
    export = folder / "result.json"
    messages = write_export(export, megabytes=megabytes)
    size = export.stat().st_size / _MEGABYTE
    with open_warehouse(settings):
        pass
    seconds = _timed_import(settings, export)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield f"import     {size:8.0f} MB {messages:>9} messages {seconds:8.1f} s {size / seconds:7.1f} MB/s "
    yield f"           {messages / seconds:10.0f} messages/s, peak memory {peak:.0f} MiB"
    copy_seconds = _timed_copy(settings, export)
    yield f"bare COPY  {messages / copy_seconds:10.0f} messages/s of the same rows, without index"
    yield f"import is  {copy_seconds / seconds:10.2f} of bare COPY in wall time"


def _timed_import(settings: Settings, export: Path) -> float:
    command = [str(Path(sys.executable).parent / "escrowwatch"), "import", str(export)]
    environment = {**os.environ, "ESCROWWATCH_HOME": str(settings.home)}
    environment.pop("ESCROWWATCH_DSN", None)
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)  # noqa: S603  # our own program
    return time.perf_counter() - begun


def _timed_copy(settings: Settings, export: Path) -> float:
    """Seconds of the COPY alone: making its lines is not counted."""
    making = 0.0
    (file,) = (found for found in discover([export]) if isinstance(found, ImportFile))
    captured = (item for item in collect(file, ImportOptions()) if isinstance(item, Captured))

    def batches() -> Iterator[Sequence[str]]:
        nonlocal making
        while True:
            begun = time.perf_counter()
            lines = bare_lines(list(islice(captured, _BATCH)))
            making += time.perf_counter() - begun
            if not lines:
                return
            yield lines

    with open_warehouse(settings) as connection:
        begun = time.perf_counter()
        bare_copy(connection, batches())
        return time.perf_counter() - begun - making


def bench_lines(what: str, megabytes: int) -> Iterator[str]:
    """The lines of ``import``, of ``understand``, or of both (``all``)."""
    if what in {"all", "import"}:
        yield from bench_import(megabytes)
    if what in {"all", "understand"}:
        from pipeline.bench_understand import bench_understand  # noqa: PLC0415  # `bench import` needs no model

        yield from bench_understand()
