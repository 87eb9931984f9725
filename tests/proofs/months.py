"""What partitions cost: captures by COPY against one table with the same B-trees, and the storing of readings.

Run by hand: ``python -m tests.proofs.months``. Prints CPU seconds of client and server; exit status 1 where the COPY takes more
than 1.1 times what it took without partitions.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.support.crowd import quick_reading
from tests.support.database import fresh_database
from tests.support.messages import captured, identity, message
from warehouse.captures import capture_row
from warehouse.connection import Connection, connect, transaction
from warehouse.copying import copy_binary
from warehouse.imports import open_file, store_batch
from warehouse.readings import pending_texts, store_readings
from warehouse.statements import statement

MODEL = "quick-0+months"
TEXTS = (
    "收四件套 {} USDT 找 @lantern_desk",
    "车队 招人 日结 {}U 联系 @abc",
    "下午的会改到 {} 点",
    "出对公账户 {} USDT 一手",
)
ONE_TABLE = """
drop table if exists raw.one_capture;
create table raw.one_capture (
    like raw.capture including defaults including constraints, primary key (capture_id), unique (file_id, record)
);
create index on raw.one_capture (source_id, capture_id)
"""
BATCH, BOUND = 5_000, 1.1


def main() -> int:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--captures", type=int, default=200_000)
    parser.add_argument("--readings", type=int, default=50_000)
    parser.add_argument("--months", type=int, default=4, help="partitions that there are: 4 or more")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        _execute(connection, f"select raw.make_months(now() + interval '{arguments.months - 4} months')")
        for back in range(4, arguments.months):
            _execute(connection, f"select raw.make_months(now() + interval '{arguments.months - back} months')")
        ratio = _copies(connection, arguments.captures, arguments.rounds)
        _readings(connection, arguments.readings)
    return int(ratio > BOUND)


def _copies(connection: Connection, count: int, rounds: int) -> float:
    into_parts = statement("capture/copy")
    into_one = into_parts.replace("raw.capture", "raw.one_capture")
    best = {"months": float("inf"), "one table": float("inf")}
    for turn in range(rounds):
        _execute(connection, ONE_TABLE)
        for name, copy in (("one table", into_one), ("months", into_parts)):
            batches = [_lines(connection, turn, start, min(BATCH, count - start)) for start in range(0, count, BATCH)]
            _, server = cpu_of(connection, partial(_copy, connection, copy, batches))
            best[name] = min(best[name], server)
    _execute(connection, "drop table raw.one_capture")
    ratio = best["months"] / best["one table"]
    print(f"COPY of {count} captures, server's CPU, the best of {rounds}: one table {best['one table']:.2f} s,")
    print(f"months {best['months']:.2f} s, ratio {ratio:.3f}", flush=True)
    return ratio


def _lines(connection: Connection, turn: int, start: int, count: int) -> list[bytes]:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("capture/reserve"), {"count": count})
        ((numbers,),) = cursor.fetchall()
    found = (captured(start + place + 1, message("x" * 400), record=start + place + 1) for place in range(count))
    return [capture_row(number, -turn - 1, 1, one.capture) for number, one in zip(numbers, found, strict=True)]


def _copy(connection: Connection, copy: str, batches: list[list[bytes]]) -> None:
    for lines in batches:
        with transaction(connection), connection.cursor() as cursor:
            copy_binary(cursor, copy, lines)


def _readings(connection: Connection, count: int) -> None:
    def store_all() -> None:
        opened = open_file(connection, identity("months"))
        for start in range(1, count + 1, BATCH):
            last = min(start + BATCH - 1, count)
            batch = [captured(n, message(f"{TEXTS[n % 4].format(n)}", n)) for n in range(start, last + 1)]
            store_batch(connection, opened, batch, last)

    client, server = cpu_of(connection, store_all)
    print(f"{count} messages stored: client {client:.2f} s, server {server:.2f} s of CPU", flush=True)
    texts = pending_texts(connection, MODEL, count)
    said = [(one.version_id, quick_reading(one.text, MODEL)) for one in texts]

    def read_all() -> None:
        for start in range(0, count, 500):
            store_readings(connection, MODEL, said[start : start + 500])

    client, server = cpu_of(connection, read_all)
    print(f"{count} readings stored, 500 each time: client {client:.2f} s, server {server:.2f} s of CPU", flush=True)
    client, server = cpu_of(connection, read_all)
    print(f"the same again, each replaced:        client {client:.2f} s, server {server:.2f} s of CPU", flush=True)


def cpu_of(connection: Connection, work: Callable[[], None]) -> tuple[float, float]:
    """CPU seconds of this process and of the server's process of the connection."""
    pid = connection.info.backend_pid
    client, server = time.process_time(), _ticks(pid)
    work()
    return time.process_time() - client, (_ticks(pid) - server) / os.sysconf("SC_CLK_TCK")


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def _execute(connection: Connection, command: str) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(command)


if __name__ == "__main__":
    sys.exit(main())
