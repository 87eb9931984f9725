"""The warehouse of an earlier release, brought up to date."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.database import empty_database, rows
from tests.support.messages import captured, identity, message
from tests.support.months import nth
from warehouse.connection import Connection, connect
from warehouse.embedded.binaries import packaged
from warehouse.history import message_history
from warehouse.imports import open_file, store_batch
from warehouse.migrate import migrate, migrations, pending
from warehouse.publishing import publish
from warehouse.roles import role_reports, set_up_roles
from warehouse.search import search

DUMPS = sorted((Path(__file__).parents[1] / "data" / "releases").glob("*.sql"))
# What an upgrade must neither lose nor change, in the columns that the first release had.
KEPT = {
    "captures": "select capture_id, source_id, message_id, method, content, content_sha256, collected_at from raw.capture",
    "files": "select sha256, name, size_bytes, method, stored_record, capture_count, done_at from raw.file",
    "rejections": "select file_name, record, reason, content from raw.rejection",
    "messages": "select platform, chat, message_id, posted_at, sender_name, version_count, gone_at, text from mart.message",
    "masked": "select platform, chat, message_id, last_seen_at, text from mart.message_masked",
    "listings": "select platform, chat, message_id, category, side, confidence, victim_at_risk, model from mart.listing",
    "prices": "select platform, chat, message_id, amount, currency, text from mart.price",
    "wallets": "select platform, chat, message_id, chain, address from mart.wallet",
    "handles": "select platform, chat, message_id, handle_platform, handle from mart.handle",
    "chats": "select platform, chat, title, message_count, listing_count, first_posted_at from mart.source",
    "days": "select * from mart.daily",
}
PERSONS = "select reading_id, position, text, kind, role from core.person"
VICTIMS = "select reading_id, position, text, kind, role from core.victim"


@pytest.fixture(params=DUMPS, ids=lambda path: path.stem)
def earlier(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """A database as that release left it."""
    with empty_database() as dsn:
        binaries, _ = packaged()
        command = [binaries.program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", request.param, dsn]
        done = subprocess.run(command, env={**os.environ, **binaries.environment}, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        with closing(connect(dsn)) as connection:
            yield connection


def test_an_earlier_release_is_brought_up_to_date(earlier: Connection) -> None:
    """Nothing is lost and nothing shown changes; victims move apart; what is new works on what is old."""
    before = {what: _of(earlier, query) for what, query in KEPT.items()}
    persons = _of(earlier, PERSONS)
    waiting = pending(earlier)
    assert waiting
    assert migrate(earlier) == waiting
    assert [name for (name,) in rows(earlier, "select name from core.schema_migration order by 1")] == [
        one.name for one in migrations()
    ]
    assert {what: _of(earlier, query) for what, query in KEPT.items()} == before
    assert sorted([*_of(earlier, PERSONS), *_of(earlier, VICTIMS)]) == persons
    assert {row[-1] for row in _of(earlier, PERSONS)} == {"trader"}
    for table in ("raw.capture", "core.reading"):
        (part,) = rows(earlier, f"select distinct tableoid::regclass::text from {table}")  # noqa: S608 - one of two
        assert part == (f"month.{table[table.index('.') + 1 :]}_before",)
    batch = [captured(1, message("收U"))]
    store_batch(earlier, open_file(earlier, identity("later")), batch, 1)
    assert rows(earlier, "select max(capture_id) from raw.capture") == [(nth(1),)]
    publish(earlier)
    hits = search(earlier, "担保")
    assert hits
    assert message_history(earlier, hits[0].platform, hits[0].chat, hits[0].message_id) is not None
    set_up_roles(earlier)
    assert [(one.missing, one.unexpected) for one in role_reports(earlier)] == [((), ())] * 7


def _of(connection: Connection, query: str) -> list[tuple[str, ...]]:
    return sorted(
        tuple(str(bytes(one)) if isinstance(one, memoryview) else str(one) for one in row)
        for row in rows(connection, query)
    )
