"""Kills an import at random points until it is through, and compares the warehouse with that of an undisturbed run.

Run by hand at full size: ``make proof-kill``. Prints the proof; exit status 1 where a row differs.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from pipeline.bench_export import write_export
from warehouse.connection import connect
from warehouse.embedded import ensure_started, stop

# Every row that an import makes, less the times of the import itself and numbers that a sequence gave.
QUERIES = {
    "captures": "select count(*), md5(string_agg(encode(content_sha256, 'hex'), '' order by record)) from raw.capture",
    "messages": "select count(*), md5(string_agg(message_id::text || posted_at || version_count"
    " || coalesce(gone_at::text, ''), '' order by message_id)) from core.message",
    "versions": "select count(*), md5(string_agg(encode(text_sha256, 'hex'), '' order by message_id, text_sha256))"
    " from core.version",
    "sightings": "select count(*), md5(string_agg(message_id::text, '' order by message_id)) from core.sighting",
    "rejections": "select count(*), md5(string_agg(record || reason, '' order by record)) from raw.rejection",
    "bookmark": "select count(*), md5(string_agg(stored_record || ' ' || (done_at is not null)::text, ''))"
    " from raw.file",
}


def main() -> int:
    """Run both imports and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    # Not below a private folder: as root the database server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-kill-"))
    folder.chmod(0o755)
    try:
        return _compare(folder, arguments.messages, arguments.kills, random.Random(arguments.seed))  # noqa: S311  # no secret
    finally:
        for home in ("calm", "killed"):
            stop(folder / home)
        shutil.rmtree(folder)


def _compare(folder: Path, messages: int, kills: int, rng: random.Random) -> int:
    export = folder / "result.json"
    write_export(export, messages=messages, seed=7)
    begun = time.monotonic()
    _start(folder / "calm", export).wait()
    calm_seconds = time.monotonic() - begun
    done = _import_with_kills(folder / "killed", export, kills, calm_seconds, rng)
    calm, killed = _rows(folder / "calm"), _rows(folder / "killed")
    for name in QUERIES:
        verdict = "equal" if calm[name] == killed[name] else "DIFFERENT"
        print(f"{name:12} calm {calm[name]}  killed {killed[name]}  {verdict}")
    verdict = "equal" if calm == killed else "DIFFERENT"
    print(f"{messages} messages, {done} kills, calm run {calm_seconds:.1f} s: {verdict}")
    return 0 if calm == killed and done == kills else 1


def _import_with_kills(home: Path, export: Path, kills: int, calm_seconds: float, rng: random.Random) -> int:
    ensure_started(home)
    done = 0
    while True:
        process = _start(home, export)
        if done == kills:
            if process.wait() != 0:
                sys.exit("the last import failed")
            return done
        try:
            process.wait(timeout=rng.uniform(0.1, calm_seconds * 0.6))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            done += 1


def _start(home: Path, export: Path) -> subprocess.Popen[bytes]:
    command = [str(Path(sys.executable).parent / "escrowwatch"), "import", str(export)]
    environment = {**os.environ, "ESCROWWATCH_HOME": str(home)}
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True)


def _rows(home: Path) -> dict[str, tuple[object, ...]]:
    with closing(connect(ensure_started(home))) as connection, connection.cursor() as cursor:
        rows = {}
        for name, query in QUERIES.items():
            cursor.execute(query)
            rows[name] = tuple(cursor.fetchone() or ())
        return rows


if __name__ == "__main__":
    sys.exit(main())
