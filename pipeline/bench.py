"""Measures this machine: import beside a bare COPY of the same rows; what reading costs is in ``bench_understand``.

Processor time is compared, of this process and of the server's: what others do on the machine changes it little.
"""

import resource
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Final

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions
from collectors.registry import collect
from domain.capture import Captured
from pipeline.bench_cost import Cost, bench_folder, cost_between, cost_now
from pipeline.bench_export import write_export, write_lines
from pipeline.evidence import seal
from pipeline.import_files import ImportRequest, import_paths
from pipeline.publish import reading_form
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.bench import bare_copy, bare_lines, statement_costs
from warehouse.connection import Connection
from warehouse.embedded import stop
from warehouse.publishing import publish

_BATCH: Final = 5_000
_MEGABYTE: Final = 1_000_000
_MICROSECONDS: Final = 1e6
# What the server does, by the statements that it is asked for.
_PARTS: Final = {
    "captures": ("capture/",),
    "links": ("chain/",),
    "messages and versions": ("staging/", "version/", "message/"),
}


@dataclass(frozen=True, slots=True)
class _Import:
    """What one import took; ``statements`` are seconds of the server by statement, ``wall_seconds`` without the sealing."""

    importing: Cost
    sealing: Cost
    publishing: Cost
    statements: Mapping[str, float]
    wall_seconds: float

    @property
    def total(self) -> float:
        return self.importing.total + self.sealing.total


def bench_import(megabytes: int, runs: int) -> Iterator[str]:
    """Import a generated Desktop export and the same messages as JSON lines, each into a warehouse of its own.

    Each is then copied bare. Of so many runs the cheapest is shown in parts; how they compare is told run by run, since a
    machine changes from one minute to the next. One line each.
    """
    with bench_folder() as folder:
        export, lines = folder / "result.json", folder / "messages.jsonl"
        messages = write_export(export, megabytes=megabytes)
        write_lines(lines, messages)
        for title, file in (("a Desktop export", export), ("JSON lines", lines)):
            size = file.stat().st_size / _MEGABYTE
            yield f"import of {title}, {size:.0f} MB, {messages} messages; microseconds of processor time a message"
            measured = [_measured(folder / f"{file.stem}-{run}", file) for run in range(runs)]
            cheapest = min((imported for imported, _ in measured), key=lambda one: one.total)
            bare = min((copied for _, copied in measured), key=lambda one: one.total)
            yield from _shown(cheapest, bare, _reading_seconds(file), messages)
            ratios = sorted(copied.total / imported.total for imported, copied in measured)
            yield f"  run by run {ratios[0]:.3f} to {ratios[-1]:.3f}, in the middle {median(ratios):.3f}"


def _measured(home: Path, file: Path) -> tuple[_Import, Cost]:
    settings = Settings(home=home, dsn=None)
    try:
        with open_warehouse(settings) as connection:
            imported = _imported(connection, settings, file)
        with open_warehouse(settings) as connection:
            return imported, _copied(connection, file)
    finally:
        stop(settings.home)


def _imported(connection: Connection, settings: Settings, file: Path) -> _Import:
    begun, clock = cost_now(connection), time.perf_counter()
    with statement_costs(connection) as statements:
        import_paths(connection, ImportRequest((file,)))
        imported, wall_seconds = cost_now(connection), time.perf_counter() - clock
        counted = dict(statements)
    seal(connection, settings, "import")
    sealed = cost_now(connection)
    publish(connection, reading_form)
    published = cost_now(connection)
    return _Import(
        cost_between(begun, imported),
        cost_between(imported, sealed),
        cost_between(sealed, published),
        counted,
        wall_seconds,
    )


def _copied(connection: Connection, file: Path) -> Cost:
    """The cost of the COPY alone: making its lines is not counted."""
    making: list[Cost] = []
    captured = _captures(file)

    def batches() -> Iterator[Sequence[str]]:
        while True:
            begun = cost_now(connection)
            lines = bare_lines(connection, list(islice(captured, _BATCH)))
            making.append(cost_between(begun, cost_now(connection)))
            if not lines:
                return
            yield lines

    begun = cost_now(connection)
    bare_copy(connection, batches())
    cost = cost_between(begun, cost_now(connection))
    return Cost(cost.client - sum(one.client for one in making), cost.backend - sum(one.backend for one in making))


def _reading_seconds(file: Path) -> float:
    """What reading the file costs without storing anything."""
    begun = time.process_time()
    for _ in _captures(file):
        pass
    return time.process_time() - begun


def _captures(file: Path) -> Iterator[Captured]:
    (found,) = (found for found in discover([file]) if isinstance(found, ImportFile))
    return (item for item in collect(found, ImportOptions()) if isinstance(item, Captured))


def _shown(imported: _Import, bare: Cost, reading: float, messages: int) -> Iterator[str]:
    importing, sealing = imported.importing, imported.sealing
    server = {
        part: sum(seconds for name, seconds in imported.statements.items() if name.startswith(names))
        for part, names in _PARTS.items()
    }
    rest = importing.backend - sum(server.values())
    rows = [
        ("reading: the file, JSON, fields", Cost(reading, 0)),
        ("storing: hashes, links, rows", Cost(importing.client - reading, 0)),
        *((f"server: {part}", Cost(0, seconds)) for part, seconds in server.items()),
        ("server: chats, looks, bookmarks, commits", Cost(0, rest)),
        ("sealing: signed heads", sealing),
        ("import, the sum", Cost(importing.client + sealing.client, importing.backend + sealing.backend)),
        ("bare COPY of the same rows, no index", bare),
        ("publish: search vectors, daily counts; apart", imported.publishing),
    ]
    yield f"  {'':42}{'client':>8}{'server':>8}{'sum':>8}"
    for title, cost in rows:
        shown = (value / messages * _MICROSECONDS for value in (cost.client, cost.backend, cost.total))
        yield f"  {title:42}" + "".join(f"{value:8.2f}" for value in shown)
    rate = messages / imported.wall_seconds
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield f"  import is {bare.total / imported.total:.3f} of bare COPY; by the clock {rate:.0f} messages/s, {peak:.0f} MiB"


def bench_lines(what: str, megabytes: int, runs: int, messages: int) -> Iterator[str]:
    """The lines of ``import``, of ``understand`` (memory over so many ``messages``), or of both (``all``)."""
    if what in {"all", "import"}:
        yield from bench_import(megabytes, runs)
    if what in {"all", "understand"}:
        from pipeline.bench_understand import bench_understand  # noqa: PLC0415  # `bench import` needs no model

        yield from bench_understand(messages)
