"""A process of its own stores what a look is served, as the looking process would."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from domain.chat import ChatRef
from domain.errors import RetriableError
from domain.vocabulary import Platform
from pipeline.look_storing import LookState, ServedPage, parsed_pages, store_pages
from pipeline.storing_process import StoringProcess
from tests.support.database import fresh_connection, fresh_database, rows
from warehouse.connection import Connection, connect
from warehouse.watches import open_watches, read_watch, storing, watching

KEY = "telegram:marketone"
CHAT = ChatRef(Platform.TELEGRAM, 1001, "marketone", "Market")
STATE = LookState(KEY, "first", CHAT)
HOSTILE = "押金\x00\u202e 𝟗 Z̷͑a̶ 🚗 " + "長" * 30_000


@pytest.fixture
def connection() -> Iterator[Connection]:
    with fresh_connection() as made:
        open_watches(made, [KEY])
        yield made


def _page(*numbers: int, text: str = "卡接回", deleted: tuple[int, ...] = ()) -> ServedPage:
    return ServedPage([(number, _content(number, f"{text} {number}")) for number in numbers], deleted)


def _content(number: int, text: str) -> bytes:
    return orjson.dumps({"_": "Message", "date": "2026-03-01T08:00:00+00:00", "id": number, "message": text})


def _captures(connection: Connection) -> list[tuple[object, ...]]:
    found = rows(connection, "select message_id, record, content from raw.capture order by capture_id")
    return [(message_id, record, bytes(content)) for message_id, record, content in found]  # type: ignore[call-overload]


def test_what_it_stores_is_what_the_caller_would_have_stored(connection: Connection) -> None:
    """A page that cannot be read is set aside in both."""
    groups = [
        [_page(1, 2, text=HOSTILE)],
        [_page(3), ServedPage([(4, b'{"_":"Message","id":4}')])],
        [_page(5, 6, deleted=(2,))],
    ]
    with fresh_connection() as other:
        open_watches(other, [KEY])
        state = STATE
        for group in groups:
            state = store_pages(other, state, parsed_pages(state, group)).state
        expected, shown = _captures(other), read_watch(other, KEY)
    process = StoringProcess(connection, STATE)
    for group in groups:
        process.send(group)
    answers = [process.receive() for _ in groups]
    process.close()
    assert [(answer.batch.new, answer.rejected) for answer in answers] == [(2, 0), (1, 1), (2, 0)]
    assert _captures(connection) == expected
    assert read_watch(connection, KEY) == shown
    assert replace(answers[-1].state, file=None) == replace(state, file=None)


def test_an_error_of_the_database_comes_out_and_what_came_before_it_stays(connection: Connection) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "create function raw.full() returns trigger language plpgsql as"
            " $$ begin raise exception 'no space' using errcode = 'disk_full'; end $$;"
            " create trigger full_disk after insert on raw.capture for each row when (new.message_id = 3)"
            " execute function raw.full()"
        )
    connection.commit()
    process = StoringProcess(connection, STATE)
    process.send([_page(1, 2)])
    process.send([_page(3)])
    assert process.receive().batch.new == 2
    with pytest.raises(RetriableError, match="no space") as caught:
        process.receive()
    assert "free space" in caught.value.remedy
    process.close()
    assert [row[0] for row in _captures(connection)] == [1, 2]
    assert read_watch(connection, KEY).bookmark_id == 2


def test_a_process_that_was_killed_is_an_error_to_try_again(connection: Connection) -> None:
    process = StoringProcess(connection, STATE)
    process.send([_page(1)])
    process.receive()
    os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(RetriableError, match="has ended"):
        process.receive()
    process.close()


def test_the_password_is_in_neither_its_arguments_nor_its_environment(connection: Connection) -> None:
    process = StoringProcess(connection, STATE)
    process.send([_page(1)])
    process.receive()
    password = connection.info.password.encode()
    place = Path("/proc") / str(process.pid)
    assert password not in (place / "cmdline").read_bytes()
    assert password not in (place / "environ").read_bytes()
    process.close()


def test_whoever_watches_next_waits_for_what_a_killed_collector_still_stores() -> None:
    with fresh_database() as dsn, closing(connect(dsn)) as storer, closing(connect(dsn)) as next_one:
        open_watches(storer, [KEY])
        begun = threading.Event()
        ended: list[float] = []

        def watch() -> None:
            begun.set()
            with watching(next_one, KEY):
                ended.append(time.monotonic())

        with storing(storer, KEY):
            waiting = threading.Thread(target=watch)
            waiting.start()
            begun.wait(10)
            time.sleep(0.5)
            assert not ended
            released = time.monotonic()
        waiting.join(10)
        assert ended[0] >= released


def test_it_ends_with_the_collector_and_holds_the_source_no_longer(connection: Connection) -> None:
    """Killed like a collector is: nobody closes anything."""
    code = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.pipeline.test_storing_process import STATE, _page;"
        "from pipeline.storing_process import StoringProcess; from warehouse.connection import connect;"
        "process = StoringProcess(connect(sys.stdin.readline()), STATE);"
        "process.send([_page(1)]); process.receive(); print(process.pid, flush=True); sys.stdin.read()"
    )
    dsn = connection.info.dsn_parameters | {"password": connection.info.password}
    collector = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert collector.stdin is not None
    assert collector.stdout is not None
    collector.stdin.write(" ".join(f"{key}='{value}'" for key, value in dsn.items()) + "\n")
    collector.stdin.flush()
    pid = int(collector.stdout.readline())
    os.kill(collector.pid, signal.SIGKILL)
    collector.communicate()
    with watching(connection, KEY) as state:
        assert state.bookmark_id == 1
    deadline = time.monotonic() + 20
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < deadline
        time.sleep(0.1)
