"""The figures of the system: true, and readable by an independent reader of OpenMetrics."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families
from pydantic import SecretStr

from domain.chat import ChatRef
from domain.vocabulary import AccountState, Category, Platform
from domain.watch import Wait
from pipeline.metrics import METRICS, metrics_text
from pipeline.metrics_server import write_metrics
from pipeline.settings import Settings
from tests.support.database import empty_database, fresh_database
from tests.support.messages import MARKET, at, captured, identity, message, snapshot_of
from tests.support.readings import MODEL, reading
from warehouse.accounts import mark_account, note_wait, put_account
from warehouse.connection import Connection, connect
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings

HOSTILE = ChatRef(Platform.POTATO, name='x"} 1\n# EOF\n\\\u202e\x00\ud800' + "担" * 5000)
Figures = dict[str, dict[tuple[str, ...], float]]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A warehouse with two chats, five messages of which three are read and published, and two accounts."""
    with fresh_database() as dsn:
        connection = connect(dsn)
        _store(connection, "a", MARKET, 3)
        pending = pending_texts(connection, MODEL, 9)
        store_readings(connection, MODEL, [(one.version_id, reading(Category.LAUNDERING)) for one in pending])
        publish(connection)
        _store(connection, "b", HOSTILE, 2)
        for name in ("first", "second"):
            put_account(connection, name, b"sealed")
        mark_account(connection, "second", AccountState.BANNED, "USER_DEACTIVATED_BAN")
        note_wait(connection, Wait("first", "messages.getHistory", datetime.now(UTC) + timedelta(seconds=600)))
        note_wait(connection, Wait("first", "contacts.resolveUsername", datetime.now(UTC) - timedelta(seconds=5)))
        connection.close()
        yield Settings(home=tmp_path_factory.mktemp("home") / "not-made-yet", dsn=SecretStr(dsn))


def _store(connection: Connection, name: str, chat: ChatRef, count: int) -> None:
    batch = [captured(i, message(f"{name}{i}", i), chat=chat) for i in range(1, count + 1)]
    opened = open_file(connection, identity(name))
    store_batch(connection, opened, batch, count, public_by="declared")
    close_file(connection, opened, [snapshot_of(batch)])


def _figures(text: str) -> Figures:
    found: Figures = {}
    for family in text_string_to_metric_families(text):  # type: ignore[no-untyped-call]  # it ships no types
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(sample.labels.values())] = sample.value
    return found


def test_the_figures_are_those_of_the_warehouse(settings: Settings) -> None:
    """Messages, unread and unpublished versions, waits in force, accounts, the last publishing, sizes."""
    before = time.time()
    figures = _figures(metrics_text(settings))
    assert figures["escrowwatch_up"] == {(): 1}
    assert figures["escrowwatch_messages"] == {("telegram", "7001"): 3}
    assert figures["escrowwatch_newest_message_timestamp_seconds"]["telegram", "7001"] == at(3).timestamp()
    assert figures["escrowwatch_unread_versions"] == {(): 2}
    assert figures["escrowwatch_unpublished_versions"] == {(): 2}
    ((waiting, seconds),) = figures["escrowwatch_account_wait_seconds"].items()
    assert waiting == ("first", "messages.getHistory")
    assert 500 < seconds <= 600
    states = figures["escrowwatch_accounts"]
    assert states == {("fine",): 1, ("banned",): 1, ("frozen",): 0, ("revoked",): 0, ("key_lost",): 0}
    last = figures["escrowwatch_last_timestamp_seconds"]
    assert set(last) == {("collect",), ("understand",), ("publish",)}
    assert all(before - 300 < done <= time.time() for done in last.values())
    assert figures["escrowwatch_migrations_pending"] == {(): 0}
    assert figures["escrowwatch_database_bytes"][()] > 1_000_000
    assert figures["escrowwatch_table_bytes"]["core.message",] > 0
    assert 0 < figures["escrowwatch_disk_free_bytes"][()] <= figures["escrowwatch_disk_size_bytes"][()]


def test_the_name_of_a_chat_cannot_write_a_figure_of_its_own(settings: Settings) -> None:
    """Quotes, line ends, bidi marks, NUL and 5,000 characters stay one short label."""
    text = metrics_text(settings)
    assert text.encode().endswith(b"# EOF\n")
    chats = {labels[1] for labels in _figures(text)["escrowwatch_newest_message_timestamp_seconds"]}
    (hostile,) = chats - {"7001"}
    assert hostile.startswith('x"} 1# EOF\\')
    assert len(hostile) == 100
    assert "\u202e" not in hostile


def test_the_age_of_the_newest_backup_that_was_restored_is_told(settings: Settings, tmp_path: Path) -> None:
    """One that was not tried does not count; without any the figure is absent."""
    homed = settings.model_copy(update={"home": tmp_path})
    assert "escrowwatch_backup_timestamp_seconds" not in _figures(metrics_text(homed))
    homed.backups.mkdir()
    for number, name in enumerate(("a.backup", "b.backup", "c.backup.untried"), 1):
        (homed.backups / name).touch()
        os.utime(homed.backups / name, (number, number))
    assert _figures(metrics_text(homed))["escrowwatch_backup_timestamp_seconds"] == {(): 2}


def test_a_metric_with_a_unit_ends_with_it() -> None:
    """As OpenMetrics asks."""
    assert all(metric.name.endswith(f"_{metric.unit}") for metric in METRICS if metric.unit)


def test_a_warehouse_that_is_away_is_a_figure_and_no_error(settings: Settings) -> None:
    """What can be told without it still is."""
    away = settings.model_copy(update={"dsn": SecretStr("postgresql://nobody:hunter2@127.0.0.1:1/none")})
    text = metrics_text(away)
    figures = _figures(text)
    assert figures["escrowwatch_up"] == {(): 0}
    assert figures["escrowwatch_disk_free_bytes"][()] > 0
    assert "hunter2" not in text


def test_missing_migrations_are_counted(settings: Settings) -> None:
    """The figures that need the tables are absent, the reason is there."""
    with empty_database() as dsn:
        figures = _figures(metrics_text(settings.model_copy(update={"dsn": SecretStr(dsn)})))
    assert figures["escrowwatch_up"] == {(): 0}
    assert figures["escrowwatch_migrations_pending"][()] > 5


def test_the_file_for_node_exporter_is_replaced_whole(settings: Settings, tmp_path: Path) -> None:
    """Nothing else is left beside it, and any user may read it."""
    file = tmp_path / "escrowwatch.prom"
    file.write_text("old")
    write_metrics(settings, file)
    assert _figures(file.read_text(encoding="utf-8"))["escrowwatch_up"] == {(): 1}
    assert [path.name for path in tmp_path.iterdir()] == ["escrowwatch.prom"]
    assert file.stat().st_mode & 0o777 == 0o644


def test_the_endpoint_serves_until_it_is_stopped(settings: Settings) -> None:
    """On loopback, with the content type of OpenMetrics, and nothing but /metrics."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert settings.dsn is not None
    environment = {**os.environ, "ESCROWWATCH_HOME": str(settings.home)}
    environment["ESCROWWATCH_DSN"] = settings.dsn.get_secret_value()
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "metrics", "--port", str(port)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as served:
        answer = _asked(f"http://127.0.0.1:{port}/metrics")
        missing = httpx.get(f"http://127.0.0.1:{port}/etc")
        served.send_signal(signal.SIGTERM)
        assert served.wait(10) == 0
    assert answer.headers["content-type"].startswith("application/openmetrics-text; version=1.0.0")
    assert _figures(answer.text)["escrowwatch_up"] == {(): 1}
    assert missing.status_code == 404


def _asked(address: str) -> httpx.Response:
    until = time.monotonic() + 60
    while True:
        try:
            answer = httpx.get(address)
        except httpx.TransportError:
            assert time.monotonic() < until
            time.sleep(0.1)
        else:
            if answer.text:
                return answer
