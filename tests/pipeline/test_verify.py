"""What is changed behind the warehouse's back is found and named, and nothing else is."""

import hashlib
import json
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg2
import pytest
from psycopg2 import sql

from domain.fault import Fault
from pipeline.evidence import seal
from pipeline.redact import redact
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, verify
from tests.support.database import fresh_database, rows
from tests.support.evidence import changed_byte, messages, settings_in, store, take_guards_off, tampering
from tests.support.messages import NAMED
from tests.support.months import nth
from tests.support.time_authority import TimeAuthority, time_authority
from warehouse.connection import Connection, connect
from warehouse.redaction import Order

ALL = VerifyRequest(is_all=True)
# Columns, and the fields that a change of one byte in them is named by.
COLUMNS: dict[tuple[str, str], set[str]] = {
    ("raw.capture", "content"): {"content"},
    ("raw.capture", "content_sha256"): {"content_sha256"},
    ("raw.capture", "capture_id"): {"capture"},
    ("raw.capture", "source_id"): {"source_id"},
    ("raw.capture", "file_id"): {"file_id"},
    ("raw.capture", "message_id"): {"message_id"},
    ("raw.capture", "record"): {"record"},
    ("raw.capture", "method"): {"method"},
    ("raw.link", "salt"): {"salt"},
    ("raw.link", "commitment"): {"commitment"},
    ("raw.link", "link"): {"link"},
    ("raw.link", "position"): {"link"},
    ("raw.link", "source_id"): {"link"},
    ("raw.link", "capture_id"): {"capture"},
    ("raw.link", "provenance_id"): {"provenance_id"},
    ("raw.provenance", "document"): {"provenance"},
    ("raw.provenance", "file_id"): {"file_id"},
    ("raw.head", "document"): {"document"},
    ("raw.head", "signature"): {"signature"},
    ("raw.head_tip", "first"): {"tip"},
    ("raw.head_tip", "last"): {"link", "links_root"},
    ("raw.token", "response"): {"response"},
    ("raw.redaction", "document"): {"document"},
    ("raw.redaction", "signature"): {"document"},
    ("raw.redaction_item", "capture_id"): {"redaction_item"},
}


@dataclass(slots=True)
class Held:
    """A warehouse with two heads, a redaction, a time-stamp, and links that no head covers yet."""

    connection: Connection
    dsn: str
    settings: Settings
    authority: TimeAuthority

    def faults(self, request: VerifyRequest = ALL) -> list[Fault]:
        """What is wrong now."""
        return verify(self.connection, self.dsn, self.settings, request).faults


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    folder = tmp_path_factory.mktemp("evidence")
    with time_authority(folder) as authority, fresh_database() as dsn:
        connection = connect(dsn)
        settings = settings_in(folder, tsa_urls=authority.url, tsa_ca=authority.certificate)
        store(connection, "one", messages(1, 60))
        store(connection, "two", messages(1, 30, chat=NAMED))
        seal(connection, settings, "import")
        redact(connection, settings, "telegram:7001/17", Order("A. Officer", "shows a victim", "GDPR Art. 17"))
        store(connection, "three", messages(61, 70))
        yield Held(connection, dsn, settings, authority)
        connection.close()


def test_a_clean_warehouse_has_no_fault(held: Held) -> None:
    """All, by parts, and incrementally: nothing is wrong, and all of it was looked at."""
    found = verify(held.connection, held.dsn, held.settings, ALL)
    assert found.faults == []
    assert (found.links, found.heads, found.last_head, found.unsealed) == (90, 2, 2, 10)
    assert (found.anchored, found.stamped) == (2, 2)
    again = verify(held.connection, held.dsn, held.settings, VerifyRequest())
    assert (again.links, again.heads, again.unsealed, again.faults) == (0, 0, 10, [])
    one = verify(held.connection, held.dsn, held.settings, VerifyRequest("telegram:lantern_market", is_all=True))
    assert (one.links, one.unsealed, one.faults) == (30, 0, [])


@pytest.mark.slow
def test_every_changed_byte_is_found_and_named(held: Held) -> None:
    """Ten changes in each column: the first fault names the field, and the capture where it is one."""
    chance = random.Random(11)  # noqa: S311 - places of changes, no secrets
    count = 0
    for (table, column), fields in COLUMNS.items():
        places = rows(held.connection, f"select ctid::text, {column} from {table} where {column} is not null")  # noqa: S608
        for _ in range(10):
            place, value = chance.choice(places)
            with tampering(held.connection):
                if not _is_changed(held.connection, table, column, place, changed_byte(value, chance)):
                    continue
                faults = held.faults()
            assert faults, (table, column, place, value)
            assert faults[0].field in fields, (table, column, value, faults[0])
            count += 1
    assert count >= 230
    assert held.faults() == []


def _is_changed(connection: Connection, table: str, column: str, place: object, value: object) -> bool:
    """False where another row has that number already."""
    command = sql.SQL("update {} set {} = %s where ctid = %s::tid").format(
        sql.Identifier(*table.split(".")), sql.Identifier(column)
    )
    with connection.cursor() as cursor:
        try:
            cursor.execute(command, (value, place))
        except (psycopg2.errors.UniqueViolation, psycopg2.errors.CheckViolation):
            return False
    return True


SWAPPED = """
    update raw.link set position = case position when 7 then -8 else -7 end where source_id = 1 and position in (7, 8);
    update raw.link set position = -position where position < 0
"""
PUT_IN = """
    insert into raw.capture (file_id, record, source_id, message_id, method, content, content_sha256)
    values (1, 999, 1, 999, 'jsonl', 'x', sha256('x'))
"""
PUT_BACK = "update raw.capture set content = 'y', content_sha256 = sha256('y') where capture_id % 1000000 = 17"
LATER = "update raw.capture set collected_at = collected_at - interval '1 day' where capture_id % 1000000 = 30"


@pytest.mark.parametrize(
    ("command", "place", "field"),
    [
        (
            "delete from raw.capture where capture_id % 1000000 = 20",
            f"capture {nth(20)}, telegram:7001 position 20",
            "capture",
        ),
        ("delete from raw.link where capture_id % 1000000 = 20", "telegram:7001 position 20", "link"),
        ("delete from raw.link where capture_id % 1000000 = 60", "telegram:7001 position 60", "link"),
        ("delete from raw.head where number = 1", "head 1", "row"),
        ("delete from raw.redaction", f"capture {nth(17)}, telegram:7001 position 17", "content"),
        (LATER, f"capture {nth(30)}, telegram:7001 position 30", "capture"),
        (SWAPPED, f"capture {nth(8)}, telegram:7001 position 7", "capture"),
        (PUT_IN, "capture", "link"),
        (PUT_BACK, f"capture {nth(17)}, telegram:7001 position 17", "content"),
        ("update raw.file set name = 'another' where file_id = 1", "file 1", "file"),
        ("update core.source set name = 'lantern_markez' where source_id = 2", "telegram:lantern_markez", "source"),
    ],
)
def test_rows_that_were_deleted_put_in_or_reordered_are_found(held: Held, command: str, place: str, field: str) -> None:
    """The first fault says where, and which field."""
    with tampering(held.connection):
        with held.connection.cursor() as cursor:
            cursor.execute(command)
            assert cursor.rowcount
        faults = held.faults()
    assert any(place in fault.place and fault.field == field for fault in faults[:2]), faults


def test_a_cut_off_end_is_found_by_an_anchor(held: Held, tmp_path: Path) -> None:
    """Rows that go together with their head leave no trace in the database: a copy of heads.jsonl knows of them."""
    elsewhere = tmp_path / "kept.jsonl"
    shutil.copy(held.settings.anchors, elsewhere)
    other = settings_in(tmp_path)
    shutil.copytree(held.settings.home / "secrets", other.home / "secrets")
    with tampering(held.connection):
        with held.connection.cursor() as cursor:
            cursor.execute("delete from raw.head where number = 2; delete from raw.token where number = 2")
            cursor.execute("delete from raw.capture where capture_id % 1000000 > 90")
            cursor.execute("delete from raw.link where capture_id % 1000000 > 90")
        alone = verify(held.connection, held.dsn, other, ALL)
        found = verify(held.connection, held.dsn, other, VerifyRequest(is_all=True, anchor=elsewhere))
    assert (alone.faults, alone.last_head, alone.anchored) == ([], 1, 0)
    assert [(fault.place, fault.field) for fault in found.faults] == [("head 2", "row")]


def test_an_anchor_of_another_warehouse_is_no_anchor(held: Held, tmp_path: Path) -> None:
    """A file that says nothing of this warehouse is a fault, as whoever gives it expects it to."""
    line = json.loads(held.settings.anchors.read_bytes().splitlines()[0])
    other = tmp_path / "other.jsonl"
    document = line["document"].replace('"warehouse":"', '"warehouse":"0')
    digest = hashlib.sha256(document.encode()).hexdigest()
    other.write_text(json.dumps({**line, "document": document, "hash": digest}) + "\n", encoding="ascii")
    assert [fault.field for fault in held.faults(VerifyRequest(anchor=other))] == ["warehouse"]


def test_heads_of_a_strange_key_are_not_believed(held: Held, tmp_path: Path) -> None:
    """Whoever signs everything anew needs the key: another home trusts none of it."""
    faults = verify(held.connection, held.dsn, settings_in(tmp_path), ALL).faults
    assert [(fault.place, fault.field) for fault in faults] == [("redaction 1", "key"), ("head 1", "key")]


@pytest.mark.slow
def test_many_heads_are_checked_by_several_processes(tmp_path: Path) -> None:
    """The same result, and a fault named in the same way."""
    settings = settings_in(tmp_path)
    with fresh_database() as dsn:
        connection = connect(dsn)
        for number in range(4):
            store(connection, f"file {number}", messages(number * 10 + 1, number * 10 + 10))
            seal(connection, settings, "import")
        seen: list[tuple[int, int]] = []
        found = verify(connection, dsn, settings, ALL, lambda done, total: seen.append((done, total)))
        assert (found.links, found.heads, found.faults) == (40, 4, [])
        assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
        take_guards_off(connection)
        with connection.cursor() as cursor:
            cursor.execute("update raw.capture set content = '\\x00' where capture_id % 1000000 in (35, 15)")
        connection.commit()
        assert verify(connection, dsn, settings, VerifyRequest()).faults == []
        faults = verify(connection, dsn, settings, ALL).faults
        assert [fault.place for fault in faults] == [
            f"capture {nth(15)}, telegram:7001 position 15",
            f"capture {nth(35)}, telegram:7001 position 35",
        ]
        connection.close()
