"""`collect --follow` as a service runs: a process of its own against the loopback Telegram."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collectors.sources import source_named, write_source
from tests.support.collecting_live import PROGRAM, ROOT, SOURCE, LiveCollection, environment, live_collection
from tests.support.database import rows
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.scene import PRESENT

ENDED_WITH_WAIT = 75


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


@contextmanager
def _following(live: LiveCollection, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    write_source(folder, source_named(SOURCE))
    command = [*PROGRAM, "collect", "--follow", "--sources", str(folder)]
    told = environment(live.dsn, folder)
    process = subprocess.Popen(command, cwd=ROOT, env=told, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _eventually(holds: Callable[[], object], patience_s: float) -> float:
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < patience_s
        time.sleep(0.02)
    return time.monotonic() - begun


def _count(live: LiveCollection, condition: str) -> int:
    return int(str(rows(live.connection, f"select count(*) from mart.message where {condition}")[0][0]))  # noqa: S608


@pytest.mark.slow
def test_what_happens_is_stored_while_it_happens_and_a_signal_ends_it(live: LiveCollection, tmp_path: Path) -> None:
    world, channel = live.scene.world, live.scene.channel
    with _following(live, tmp_path) as process:
        _eventually(lambda: _count(live, "true") == len(PRESENT), 60)
        delays = []
        for number in range(10):
            world.add(channel, f"live {number}")
            text = f"text = 'live {number}'"
            delays.append(_eventually(lambda text=text: _count(live, text) == 1, 10))  # type: ignore[misc]
        assert sorted(delays)[-2] < 2
        world.edit(channel, 40, text="rewritten while followed")
        world.delete(channel, 41)
        _eventually(lambda: _count(live, "message_id = 40 and version_count = 2 and text like 'rewritten%'"), 10)
        _eventually(lambda: _count(live, "message_id = 41 and gone_at is not null"), 10)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


@pytest.mark.slow
def test_a_long_wait_ends_the_service_with_the_time_to_come_back(live: LiveCollection, tmp_path: Path) -> None:
    live.scene.faults.always("updates.getChannelDifference", wrong.flood_wait(900))
    with _following(live, tmp_path) as process:
        _, said = process.communicate(timeout=60)
        assert process.returncode == ENDED_WITH_WAIT
        assert "run the same command again at" in " ".join(said.decode().split())
