"""SIGKILL in mid-import: whole batches stay, and a second run ends as an undisturbed one would."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.support.database import fresh_database, rows
from warehouse.connection import Connection, connect

ROOT = Path(__file__).resolve().parents[2]
BATCH = 50
COUNT = 3_000
IMPORTER = f"""
import sys
from tests.support.messages import captured, identity, message, snapshot_of
from warehouse.connection import connect
from warehouse.imports import close_file, open_file, store_batch

connection = connect(sys.argv[1])
batch = [captured(i, message("收车队\\x00 %d" % (i % 7), i), record=i) for i in range(1, {COUNT} + 1)]
opened = open_file(connection, identity("big"))
for start in range(opened.bookmark.record, {COUNT}, {BATCH}):
    part = batch[start : start + {BATCH}]
    store_batch(connection, opened, part, part[-1].capture.record)
close_file(connection, opened, [snapshot_of(batch)])
"""
CONTENT = """
    select c.record, c.message_id, c.content_sha256::text, v.text_sha256::text, m.posted_at, m.version_count, m.gone_at
    from raw.capture c
    join core.sighting g using (capture_id)
    join core.version v using (version_id)
    join core.message m on m.source_id = g.source_id and m.message_id = g.message_id
    order by c.record
"""


def start_import(dsn: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", IMPORTER, dsn], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


def stored(connection: Connection) -> tuple[int, int]:
    """Bookmark and number of captures."""
    found = rows(connection, "select stored_record, (select count(*) from raw.capture) from raw.file")
    return (int(str(found[0][0])), int(str(found[0][1]))) if found else (0, 0)


def test_killed_imports_leave_whole_batches_and_end_like_an_undisturbed_one() -> None:
    """Killed five times at different points, then run to the end: the same rows, hashes included."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        assert start_import(dsn).wait(timeout=60) == 0
        undisturbed = rows(connection, CONTENT)
    assert len(undisturbed) == COUNT
    chance = random.Random(7)  # noqa: S311 - points in time, no secrets
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        for _ in range(5):
            before = stored(connection)[0]
            victim = start_import(dsn)
            while stored(connection)[0] == before and victim.poll() is None:
                time.sleep(0.002)
            time.sleep(chance.random() * 0.05)
            victim.kill()
            victim.wait()
            bookmark, captures = stored(connection)
            assert bookmark == captures
            assert bookmark % BATCH == 0
        assert start_import(dsn).wait(timeout=60) == 0
        assert rows(connection, CONTENT) == undisturbed
        assert rows(connection, "select done_at is not null from raw.file") == [(True,)]
