"""Which sources are due, and how a wait ends."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from collectors.sources import source_named, write_source
from domain.errors import ComeBackError, FatalError, RefusedError
from domain.vocabulary import Method, Trust
from pipeline.due_sources import collect_source_in, due_sources_in, has_unread_in, recheck_sources_in
from pipeline.settings import Settings
from tests.support.collecting_live import KEY, LiveCollection, live_collection
from tests.support.database import fresh_connection, rows
from tests.support.preview_server import Fault, preview_server
from tests.support.telegram_server import faults as wrong
from warehouse.connection import Connection

PREVIEW = "web_preview:quietmarket"
TELEGRAM = "telegram:marketone"


def _settings(home: Path, dsn: str, **told: object) -> Settings:
    for key in (PREVIEW, "web_preview:another", TELEGRAM):
        write_source(home / "sources", source_named(key))
    write_source(home / "sources", source_named("web_preview:notyet", Trust.QUARANTINED))
    return Settings.model_validate({"home": home, "dsn": dsn, "preview_pause_s": 0.001, **told})


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


def _do(connection: Connection, command: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(command)
    connection.commit()


def test_a_source_is_due_when_its_file_says_so(tmp_path: Path) -> None:
    with fresh_connection() as connection:
        settings = _settings(tmp_path, _dsn(connection))
        both = ["web_preview:another", PREVIEW]
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both
        assert due_sources_in(settings, Method.TELEGRAM_API) == [TELEGRAM]
        assert recheck_sources_in(settings) == []
        _do(
            connection,
            "insert into core.watch (watch_key, looked_at) values ('web_preview:quietmarket', now() - interval '8 minutes')",
        )
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both[:1]
        assert recheck_sources_in(settings) == [PREVIEW]
        # A look takes a while, and the next run comes after ten minutes sharp.
        _do(connection, "update core.watch set looked_at = now() - interval '9 minutes 10 seconds'")
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both
        _do(connection, "update core.watch set not_before = now() + interval '1 minute'")
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both[:1]
        _do(connection, "update core.watch set not_before = now() - interval '1 second'")
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both
        _do(connection, "update core.watch set refused_because = 'not public'")
        assert due_sources_in(settings, Method.WEB_PREVIEW) == both[:1]


def test_a_source_is_collected_and_what_is_new_is_told(tmp_path: Path) -> None:
    with preview_server() as world, fresh_connection() as connection:
        world.texts.update({1: "出U", 2: "收U \u202e 𝟗"})
        settings = _settings(tmp_path, _dsn(connection), preview_base=world.base)
        assert not has_unread_in(settings)
        (result,) = collect_source_in(settings, PREVIEW)
        assert (result.read, result.error) == (2, None)
        assert has_unread_in(settings)
        assert due_sources_in(settings, Method.WEB_PREVIEW) == ["web_preview:another"]


def test_a_host_that_wants_a_wait_makes_the_source_due_then(tmp_path: Path) -> None:
    with preview_server() as world, fresh_connection() as connection:
        world.texts[1] = "出U"
        world.faults.append(Fault(429, {"Retry-After": "600"}))
        settings = _settings(tmp_path, _dsn(connection), preview_base=world.base)
        with pytest.raises(ComeBackError):
            collect_source_in(settings, PREVIEW)
        _is_due_in_ten_minutes(connection, PREVIEW)
        assert due_sources_in(settings, Method.WEB_PREVIEW) == ["web_preview:another"]


def test_a_flood_of_an_account_makes_the_source_due_then(live: LiveCollection, tmp_path: Path) -> None:
    live.scene.faults.always("messages.getHistory", wrong.flood_wait(600))
    told = {"session_key": KEY, "TELEGRAM_API_ID": 1, "TELEGRAM_API_HASH": "hash"}
    settings = _settings(tmp_path, live.dsn, **told)
    with pytest.raises(ComeBackError):
        collect_source_in(settings, TELEGRAM)
    _is_due_in_ten_minutes(live.connection, TELEGRAM)
    assert due_sources_in(settings, Method.TELEGRAM_API) == []


def test_what_is_not_public_is_told_once_and_not_due_again(tmp_path: Path) -> None:
    with preview_server() as world, fresh_connection() as connection:
        settings = _settings(tmp_path, _dsn(connection), preview_base=world.base)
        world.groups.add("another")
        with pytest.raises((RefusedError, FatalError)):
            collect_source_in(settings, "web_preview:another")


def _is_due_in_ten_minutes(connection: Connection, key: str) -> None:
    ((waiting, not_before),) = rows(
        connection, "select watch_key, not_before from core.watch where not_before is not null"
    )
    assert waiting == key
    assert isinstance(not_before, datetime)
    assert timedelta(seconds=580) < not_before - datetime.now(UTC) < timedelta(seconds=610)


def _dsn(connection: Connection) -> str:
    told = connection.info
    return f"postgresql://{told.user}:{told.password}@{told.host}:{told.port}/{told.dbname}"
