"""Builds a warehouse of many messages of our own and measures it: load, publish, size, searches, templates, the desk.

Run by hand: ``make proof-scale`` (a million messages), ``make proof-scale ROWS=10000000``, or
``python -m tests.proofs.scale --messages 200000 --folder FOLDER --keep``. With ``--keep`` the folder stays; killed or
run again on the same folder, it goes on where it stood, and builds nothing twice. Prints the proof; exit status 1 where
a search reads a big table from end to end, or where the searches are slower than the bound. Readings are made by a few
patterns: what the model costs is measured by ``escrowwatch bench understand``.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import islice
from pathlib import Path

from pipeline.import_files import ImportRequest, import_paths
from pipeline.publish import reading_form
from pipeline.templates import group_pending
from tests.support.crowd import DAYS, START, crowd, read_crowd
from tests.support.plans import big_scans, recorded
from tests.support.questions import DESK, SEARCHES, asker, searcher
from warehouse.connection import Connection, connect, transaction
from warehouse.embedded import ensure_started, stop
from warehouse.migrate import migrate
from warehouse.publishing import publish
from warehouse.readings import count_pending, pending_texts

MODEL = "quick-0+scale"
RUNS = 5
# The bound holds up to a million; beyond, that of ten million.
MILLION = 1_000_000
BOUND_MS, WIDE_BOUND_MS = 200.0, 600.0
NEW = 1_000


def main() -> int:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=int(os.environ.get("ROWS", MILLION)), help="ROWS, a million")
    parser.add_argument("--folder", type=Path, help="where the warehouse is built; it is removed afterwards")
    parser.add_argument("--keep", action="store_true", help="keep the warehouse, and use it where it is there")
    arguments = parser.parse_args()
    folder = arguments.folder or Path(tempfile.mkdtemp(prefix="escrowwatch-scale-"))
    folder.mkdir(parents=True, exist_ok=True)
    # As root the database server runs as another user.
    folder.chmod(0o755)
    print(f"{arguments.messages} messages in {folder}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    try:
        with closing(connect(ensure_started(folder / "home"))) as connection:
            migrate(connection)
            _build(connection, folder, arguments.messages)
            return _measure(connection, folder, arguments.messages)
    finally:
        stop(folder / "home")
        if not arguments.keep:
            shutil.rmtree(folder)


def _build(connection: Connection, folder: Path, count: int) -> None:
    _load(connection, folder, count)
    begun = _held(connection, "core.reading")
    with _timed("readings stored (by patterns, no model)", count - begun):
        read_crowd(connection, MODEL)
    begun = _held(connection, "core.search_document")
    if begun < count:
        with _timed("publish: search index with reading forms, counts", count - begun):
            publish(connection, reading_form)
        connection.autocommit = True
        with _timed("vacuum, which autovacuum would do in time"), connection.cursor() as cursor:
            cursor.execute("vacuum analyze")
        connection.autocommit = False


def _load(connection: Connection, folder: Path, count: int) -> None:
    """Import the crowd in files of a million; a file that is there in part goes on at its bookmark."""
    held = _held(connection, "core.message") // MILLION * MILLION
    records = islice(crowd(count), held, None)
    rates = []
    for first in range(held, count, MILLION):
        path = folder / f"crowd-{first // MILLION + 1}.jsonl"
        size = min(MILLION, count - first)
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in islice(records, size))
        before = _held(connection, "core.message")
        begun = time.perf_counter()
        with _timed(f"load (import of JSON lines), messages {first + 1} to {first + size}", first + size - before):
            import_paths(connection, ImportRequest((path,)), lambda _name, _count: None)
        if first + size > before:
            rates.append((first + size - before) / (time.perf_counter() - begun))
        path.unlink()
    if len(rates) > 1:
        print(f"rate of the last file by that of the first: {rates[-1] / rates[0]:.2f} (at ten million at least 0.80)")


def _held(connection: Connection, table: str) -> int:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(f"select count(*) from {table}")  # noqa: S608 - tables of our own
        (count,) = cursor.fetchone() or (0,)
    return int(count)


def _measure(connection: Connection, folder: Path, count: int) -> int:
    with _timed("understand-pending query, nothing pending: count and first page"):
        count_pending(connection, MODEL)
        pending_texts(connection, MODEL, 2_000)
    with _timed("the same, of what no model has read"):
        pending_texts(connection, MODEL, 2_000, only_unread=True)
    with _timed("understand-pending query, all pending: the first 2,000"):
        pending_texts(connection, "another model", 2_000)
    _sizes(connection)
    searches = [(query, searcher(connection, query)) for query in SEARCHES]
    p95, is_bad = _table(connection, "search", searches)
    bound = BOUND_MS if count <= MILLION else WIDE_BOUND_MS
    print(f"search p95 {p95:.1f} ms, bound {bound:.0f} ms")
    begun = _held(connection, "core.template_member")
    with _timed("templates found", count - begun):
        group_pending(connection)
    _refresh(connection, folder)
    with _timed("publish --rebuild: every day counted anew"):
        publish(connection, rebuild=True)
    _table(connection, "desk", [(one.name, asker(connection, one)) for one in DESK])
    return int(is_bad or p95 > bound)


def _refresh(connection: Connection, folder: Path) -> None:
    """The newest day brings new messages to every chat: what publish costs then, in its parts."""
    lowest = _held(connection, "core.message") + MILLION
    path = folder / "new.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number, record in enumerate(crowd(NEW, seed=lowest)):
            posted = START + timedelta(days=DAYS, seconds=number)
            file.write(json.dumps({**record, "id": lowest + number, "date": posted.isoformat()}) + "\n")
    import_paths(connection, ImportRequest((path,)), lambda _name, _count: None)
    path.unlink()
    read_crowd(connection, MODEL)
    with _timed(f"{NEW} new messages: templates", NEW):
        group_pending(connection)
    with _timed(f"{NEW} new messages: search index and counts", NEW):
        result = publish(connection, reading_form)
    print(f"  {result.indexed} texts indexed, {result.counted} days of chats counted")
    with _timed("publish again: mart refresh with nothing new"):
        publish(connection, reading_form)


def _table(connection: Connection, what: str, queries: list[tuple[str, Callable[[], object]]]) -> tuple[float, bool]:
    """Print times and scans of each; the 95th percentile in ms, and whether a search reads a big table whole."""
    print(f"\n{what:40} {'first ms':>9} {'p50 ms':>8} {'worst':>8}  found, big tables read whole")
    every: list[float] = []
    is_bad = False
    for name, ask in queries:
        times = []
        found: object = None
        for _ in range(RUNS + 1):
            begun = time.perf_counter()
            found = ask()
            times.append((time.perf_counter() - begun) * 1000)
        warm = sorted(times[1:])
        every += warm
        with recorded(connection) as asked:
            ask()
        scans = big_scans(connection, asked)
        is_bad = is_bad or (what == "search" and bool(scans))
        size = len(found) if isinstance(found, list) else 1
        print(
            f"{name:40} {times[0]:9.1f} {warm[len(warm) // 2]:8.1f} {warm[-1]:8.1f}  {size} {' '.join(scans)}",
            flush=True,
        )
    every.sort()
    p95 = every[int(len(every) * 0.95)]
    print(
        f"{what}: {len(queries)} queries, {RUNS} warm runs each: p50 {every[len(every) // 2]:.1f} ms, p95 {p95:.1f} ms"
    )
    return p95, is_bad


def _sizes(connection: Connection) -> None:
    count = _held(connection, "core.message")
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(
            "select n.nspname || '.' || c.relname, sum(pg_table_size(t.oid))::bigint, sum(pg_indexes_size(t.oid))::bigint"
            " from pg_class as c join pg_namespace as n on n.oid = c.relnamespace"
            " left join lateral pg_partition_tree(c.oid) as p on p.isleaf"
            " cross join lateral (select coalesce(p.relid, c.oid) as oid) as t"
            " where c.relkind in ('r', 'm', 'p') and n.nspname in ('raw', 'core', 'mart')"
            " group by 1 order by sum(pg_total_relation_size(t.oid)) desc limit 12"
        )
        rows = cursor.fetchall()
        cursor.execute("select pg_database_size(current_database())")
        (whole,) = cursor.fetchone() or (0,)
    print(f"\n{count} messages, {whole / 1e6:.0f} MB, {whole / max(count, 1):.0f} bytes a message")
    for name, table, indexes in rows:
        print(f"  {name:30} table {table / count:7.0f}  indexes {indexes / count:7.0f} bytes a message")


@contextmanager
def _timed(what: str, count: int = 0) -> Iterator[None]:
    begun = time.perf_counter()
    yield
    seconds = time.perf_counter() - begun
    print(f"{what:75} {seconds:9.2f} s" + (f" {count / seconds:9.0f} messages/s" if count > 0 else ""), flush=True)


if __name__ == "__main__":
    sys.exit(main())
