"""Builds a warehouse of many messages of our own and measures it: load, publish, pending, searches, the desk, size.

Run by hand: ``make proof-scale`` or ``python -m tests.proofs.scale --messages 1000000``. Prints the proof; exit status 1 where a
search reads a big table from end to end, or where the searches are slower than the bound. Readings are made by a few
patterns: what the model costs is measured by ``escrowwatch bench understand``.
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pipeline.import_files import ImportRequest, import_paths
from pipeline.publish import publish_all, reading_form
from pipeline.templates import group_pending
from tests.support.crowd import crowd, quick_reading
from tests.support.plans import big_scans, recorded
from warehouse import marts
from warehouse.connection import Connection, connect, transaction
from warehouse.dossier import chat_listings, message_detail
from warehouse.embedded import ensure_started, stop
from warehouse.history import chats_called, disagreements, message_history
from warehouse.migrate import migrate
from warehouse.readings import count_pending, pending_texts, store_readings
from warehouse.search import search
from warehouse.templates import templates

MODEL = "quick-0+scale"
SEARCHES = (
    "车队",
    "足球",
    "招聘 西港",
    "四件套 对公",
    "護照",
    "usdt",
    "下午的会改到",
    '"收到，谢谢" 老周',
    "bank accounts batam",
    "@abc",
    "空调 -老周",
    "悬赏 >= 15000 USDT",
    "收四件套 <= 500 USDT after:2025-06-01",
    "车队 chat:500003",
    "chat:500055 before:2025-03-01",
    "category:bounty >= 19000 USDT",
    "risk:yes 曼谷",
    "category:laundering side:demand 妙瓦底",
    "妙瓦底 before:2025-01-15",
    "完全没有这回事",
)
RUNS = 5
BOUND_MS = 200.0


def main() -> int:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, help="where the warehouse is built; it is removed afterwards")
    parser.add_argument("--keep", action="store_true", help="keep the warehouse, and use it where it is there")
    arguments = parser.parse_args()
    folder = arguments.folder or Path(tempfile.mkdtemp(prefix="escrowwatch-scale-"))
    folder.mkdir(parents=True, exist_ok=True)
    # As root the database server runs as another user.
    folder.chmod(0o755)
    is_built = (folder / "home").is_dir()
    try:
        with closing(connect(ensure_started(folder / "home"))) as connection:
            migrate(connection)
            if not is_built:
                _build(connection, folder, arguments.messages)
            return _measure(connection)
    finally:
        stop(folder / "home")
        if not arguments.keep:
            shutil.rmtree(folder)


def _build(connection: Connection, folder: Path, count: int) -> None:
    path = folder / "crowd.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in crowd(count))
    with _timed("load (import of JSON lines)", count):
        import_paths(connection, ImportRequest((path,)), lambda _name, _count: None)
    path.unlink()
    with _timed("readings stored (by patterns, no model)", count):
        _read_all(connection)
    with _timed("templates found", count):
        group_pending(connection)
    with _timed("publish: search index with reading forms, daily counts", count):
        publish_all(connection)
    connection.autocommit = True
    with _timed("vacuum, which autovacuum would do in time"), connection.cursor() as cursor:
        cursor.execute("vacuum analyze")
    connection.autocommit = False


def _read_all(connection: Connection) -> None:
    after = 0
    while pending := pending_texts(connection, MODEL, 5_000, after=after):
        store_readings(connection, MODEL, [(one.version_id, quick_reading(one.text, MODEL)) for one in pending])
        after = pending[-1].version_id


def _measure(connection: Connection) -> int:
    with _timed("understand-pending query, nothing pending"):
        count_pending(connection, MODEL)
        pending_texts(connection, MODEL, 2_000)
    with _timed("understand-pending query, all pending: the first 2,000"):
        pending_texts(connection, "another model", 2_000)
    with _timed("publish again: nothing to index, mart refresh"):
        publish_all(connection)
    _sizes(connection)
    searches = [(query, _searcher(connection, query)) for query in SEARCHES]
    slow = _table(connection, "search", searches)
    _table(connection, "desk", _desk(connection))
    return int(slow)


def _searcher(connection: Connection, query: str) -> Callable[[], object]:
    return lambda: search(connection, query, 50, spell=reading_form)


def _desk(connection: Connection) -> list[tuple[str, Callable[[], object]]]:
    """The twenty questions that the desk, the reports and the history command ask."""
    chat = "500003"
    queries: dict[str, Callable[[], object]] = {
        "summary": lambda: marts.summary(connection),
        "categories": lambda: marts.category_counts(connection),
        "days": lambda: marts.daily_counts(connection),
        "people at risk": lambda: marts.listings(connection, only_at_risk=True),
        "listings": lambda: marts.listings(connection),
        "listings of a category": lambda: marts.listings(connection, category="bounty"),
        "listings of a side": lambda: marts.listings(connection, side="demand"),
        "listings of a chat": lambda: marts.listings(connection, platform="telegram", chat=chat),
        "listings of a category in a chat": lambda: marts.listings(connection, category="bounty", chat=chat),
        "top wallets": lambda: marts.top_wallets(connection),
        "top handles": lambda: marts.top_handles(connection),
        "sources": lambda: marts.sources(connection),
        "rejections": lambda: marts.rejections(connection),
        "worst chat": lambda: marts.worst_chat(connection),
        "a message": lambda: message_detail(connection, "telegram", chat, 1_000),
        "history of a message": lambda: message_history(connection, "telegram", chat, 1_000),
        "takedown report of a chat": lambda: chat_listings(connection, "telegram", chat, 500),
        "templates": lambda: templates(connection, 50),
        "a chat by name": lambda: chats_called(connection, "telegram", chat),
        "disagreements in a chat": lambda: disagreements(connection, "telegram", "500059"),
    }
    return list(queries.items())


def _table(connection: Connection, what: str, queries: list[tuple[str, Callable[[], object]]]) -> bool:
    """Print times and scans of each; whether the search is too slow or reads a big table whole."""
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
    return is_bad or p95 > BOUND_MS


def _sizes(connection: Connection) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("select count(*) from core.message")
        (count,) = cursor.fetchone() or (0,)
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
    print(f"{what:60} {seconds:9.2f} s" + (f" {count / seconds:9.0f} messages/s" if count else ""), flush=True)


if __name__ == "__main__":
    sys.exit(main())
