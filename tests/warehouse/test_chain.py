"""Chains: without a gap, whatever happens to those who write them."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from domain.evidence import NO_HASH, LinkFields, link_of
from tests.support.database import fresh_database, rows
from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message
from warehouse.chain import link_backlog
from warehouse.connection import Connection, connect
from warehouse.imports import open_file, store_batch

ROOT = Path(__file__).resolve().parents[2]
SEALER = """
import sys
from pathlib import Path
from pipeline.evidence import seal
from pipeline.settings import Settings
from warehouse.connection import connect

seal(connect(sys.argv[1]), Settings(home=Path(sys.argv[2]), dsn=None), "seal")
"""
CHAIN = """
    select l.link, l.commitment, p.document_sha256, l.capture_id, l.position, c.message_id, c.record,
        (extract(epoch from c.collected_at) * 1000000)::bigint, c.method, s.platform || ':' || s.chat,
        l.commitment = sha256(l.salt || c.content), p.document_sha256 = sha256(p.document), p.file_id = c.file_id
    from raw.capture as c
    left join raw.link as l using (capture_id)
    left join raw.provenance as p using (provenance_id)
    left join core.source as s on s.source_id = l.source_id and s.source_id = c.source_id
    order by l.source_id, l.position
"""


def assert_is_whole(connection: Connection, count: int) -> None:
    """Every capture is linked, once, and every link follows from the one before."""
    found: list[tuple[Any, ...]] = rows(connection, CHAIN)
    assert len(found) == count
    tips: dict[Any, tuple[int, bytes]] = {}
    for (
        link,
        commitment,
        provenance,
        capture_id,
        position,
        *numbers,
        method,
        source,
        is_committed,
        is_told,
        is_own,
    ) in found:
        last, previous = tips.get(source, (0, NO_HASH))
        assert (position, is_committed, is_told, is_own) == (last + 1, True, True, True)
        hashes = (previous, bytes(commitment), bytes(provenance))
        message_id, record, at_us = numbers
        fields = LinkFields(*hashes, capture_id, position, message_id, record, at_us, method, source)
        assert bytes(link) == link_of(fields)
        tips[source] = (position, bytes(link))


def test_captures_of_several_chats_are_linked_in_their_transaction(connection: Connection) -> None:
    """Each chat has a chain of its own, also after a chat known by name is joined to its number."""
    opened = open_file(connection, identity("a"))
    batch = [captured(i, message(f"收\x00 {i}"), chat=(MARKET, NAMED)[i % 2]) for i in range(1, 101)]
    store_batch(connection, opened, batch, 100)
    store_batch(connection, open_file(connection, identity("b")), [captured(1, message("x"), chat=BOTH)], 1)
    assert_is_whole(connection, 101)


def test_two_writers_of_one_chat_make_one_chain() -> None:
    """Capture numbers become visible out of order; the chain is in the order of linking, without a gap."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:

        def write(name: str) -> None:
            with closing(connect(dsn)) as own:
                opened = open_file(own, identity(name))
                for start in range(0, 200, 5):
                    part = [captured(i + 1, message(f"{name} {i}")) for i in range(start, start + 5)]
                    store_batch(own, opened, part, start + 5)

        threads = [Thread(target=write, args=(f"file {number}",)) for number in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert_is_whole(connection, 600)


def test_what_is_older_than_the_chain_is_linked_later(connection: Connection) -> None:
    """Captures without a link are linked once, behind what was linked meanwhile; which tool got them is not known."""
    store_batch(
        connection, open_file(connection, identity("a")), [captured(i, message("a")) for i in range(1, 2_501)], 2_500
    )
    _make_old(connection)
    store_batch(connection, open_file(connection, identity("b")), [captured(i, message("b")) for i in range(1, 11)], 10)
    assert link_backlog(connection) == 2_500
    assert link_backlog(connection) == 0
    assert_is_whole(connection, 2_510)
    first = rows(connection, "select message_id from raw.link join raw.capture using (capture_id) where position = 1")
    tools = rows(
        connection,
        "select convert_from(document, 'UTF8')::jsonb ->> 'tool' is null, count(*) from raw.provenance group by 1",
    )
    assert (first, tools[-1][0]) == ([(1,)], True)


@pytest.mark.slow
def test_a_killed_linking_goes_on_where_it_stood(tmp_path: Path) -> None:
    """SIGKILL at random points of linking and closing: the chain is whole, and heads cover each link once."""
    chance = random.Random(5)  # noqa: S311 - points in time, no secrets
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        batch = [captured(i, message(f"a {i}")) for i in range(1, 12_001)]
        store_batch(connection, open_file(connection, identity("a")), batch, 12_000)
        _make_old(connection)
        command = [sys.executable, "-c", SEALER, dsn, str(tmp_path)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = 0
        for _ in range(4):
            victim = subprocess.Popen(command, cwd=ROOT, env=environment)
            while _linked(connection) == done and victim.poll() is None:
                time.sleep(0.005)
            time.sleep(chance.random() * 0.2)
            victim.kill()
            victim.wait()
            done = _linked(connection)
        assert done % 1_000 == 0
        assert subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0
        assert_is_whole(connection, 12_000)
        assert rows(connection, "select min(first), max(last), sum(last - first + 1) from raw.head_tip") == [
            (1, 12_000, 12_000)
        ]


def _linked(connection: Connection) -> int:
    return int(str(rows(connection, "select count(*) from raw.link")[0][0]))


def _make_old(connection: Connection) -> None:
    """Bring the warehouse to where it stood before there was a chain."""
    with connection.cursor() as cursor:
        for table in ("raw.link", "raw.provenance"):
            cursor.execute(f"alter table {table} disable trigger user")
            cursor.execute(f"delete from {table}")  # noqa: S608  # a name of ours
            cursor.execute(f"alter table {table} enable trigger user")
        cursor.execute("update raw.link_backlog set until_capture_id = (select max(capture_id) from raw.capture)")
    connection.commit()
