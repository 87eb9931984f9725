"""What is changed behind the warehouse's back is found and named, and nothing else is."""

import hashlib
import json
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.errors import FatalError
from domain.fault import Fault
from pipeline.evidence import seal
from pipeline.redact import redact
from pipeline.settings import Settings
from pipeline.signing import signer_of
from pipeline.verify import VerifyRequest, verify
from tests.support.database import fresh_database
from tests.support.evidence import messages, settings_in, store, take_guards_off, tampering
from tests.support.months import nth
from tests.support.stored_evidence import COLUMNS, ORDER, change_a_byte, fill_evidence
from tests.support.time_authority import TimeAuthority, time_authority
from warehouse import heads, verification
from warehouse.connection import Connection, connect
from warehouse.heads import Stretch, heads_after
from warehouse.redaction import redact_message, redactions
from warehouse.verification import StoredLink

ALL = VerifyRequest(is_all=True)


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
        fill_evidence(connection, settings)
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
    for place, fields in COLUMNS.items():
        for _ in range(10):
            with tampering(held.connection):
                if not change_a_byte(held.connection, place, chance):
                    continue
                faults = held.faults()
            assert faults, place
            assert faults[0].field in fields, (place, faults[0])
            count += 1
    assert count >= 380
    assert held.faults() == []


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


def test_a_warehouse_that_lost_its_number_is_not_believed(held: Held) -> None:
    """Deleted or changed, its own anchors still show that the newest rows were cut off, and nothing is made anew."""
    cut = "; ".join(f"delete from raw.{table} where number = 2" for table in ("head", "token", "head_tip"))  # noqa: S608
    for change in ("delete from raw.warehouse", "update raw.warehouse set warehouse_id = 'another'"):
        with tampering(held.connection), held.connection.cursor() as cursor:
            cursor.execute(change)
            assert [(fault.place, fault.field) for fault in held.faults()] == [("warehouse", "warehouse_id")]
            cursor.execute(cut)
            found = {(fault.place, fault.field) for fault in held.faults()}
            assert {("warehouse", "warehouse_id"), ("head 2", "row")} <= found
            cursor.execute("delete from raw.head; delete from raw.head_tip; delete from raw.token")
            assert (str(held.settings.anchors), "warehouse") in {(one.place, one.field) for one in held.faults()}
            cursor.execute("select from raw.warehouse where warehouse_id <> 'another'")
            assert cursor.fetchall() == []
    assert held.faults() == []


def test_a_head_of_another_warehouse_is_named(held: Held) -> None:
    """Signed by a key that is trusted, put into a warehouse of another number."""
    (head,) = [one for one in heads_after(held.connection) if one.number == 2]
    document = json.dumps(
        {**json.loads(head.document), "warehouse": "0"}, sort_keys=True, separators=(",", ":")
    ).encode()
    signature = signer_of(held.settings).sign(document)
    with tampering(held.connection):
        with held.connection.cursor() as cursor:
            cursor.execute("update raw.head set document = %s, signature = %s where number = 2", (document, signature))
        faults = held.faults()
    assert ("head 2", "warehouse") in {(fault.place, fault.field) for fault in faults}


def test_an_unknown_source_is_refused(held: Held) -> None:
    """A typing error is no chain in order."""
    for name in ("telegram:typo", "lantern_market", "telegram:\ud83d\x00"):
        with pytest.raises(FatalError, match="nothing is stored of a source") as caught:
            held.faults(VerifyRequest(source=name))
        assert caught.value.remedy


def test_what_is_stored_and_redacted_meanwhile_is_no_fault(tmp_path: Path) -> None:
    """A look, a redaction of what is still to be checked, and heads, all while heads are being checked."""
    settings = settings_in(tmp_path)
    with fresh_database() as dsn, closing(connect(dsn)) as connection, closing(connect(dsn)) as other:
        store(connection, "one", messages(1, 10))
        seal(connection, settings, "import")
        store(connection, "two", messages(11, 20))
        seal(connection, settings, "import")
        store(connection, "three", messages(21, 30))

        def meanwhile(done: int, _total: int) -> None:
            if done == 1:
                store(other, "a look", messages(31, 40))
                redact_message(other, signer_of(settings), ("telegram", "7001", 15), ORDER)
                redact_message(other, signer_of(settings), ("telegram", "7001", 25), ORDER)

        found = verify(connection, None, settings, ALL, meanwhile)
        assert (found.links, found.unsealed, found.faults) == (20, 20, [])


def test_a_look_between_two_readings_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stored just before the links that no head covers are listed, and a message redacted just before they are read."""
    settings = settings_in(tmp_path)
    with fresh_database() as dsn, closing(connect(dsn)) as connection, closing(connect(dsn)) as other:
        store(connection, "one", messages(1, 10))
        listed, read = heads.unsealed_stretches, verification.stored_links

        def list_late(asked: Connection) -> list[Stretch]:
            store(other, "a look", messages(11, 20))
            return listed(asked)

        def read_late(asked: Connection, stretch: Stretch) -> Iterator[StoredLink]:
            if not redactions(other):
                redact_message(other, signer_of(settings), ("telegram", "7001", 5), ORDER)
            return read(asked, stretch)

        monkeypatch.setattr("pipeline.verify.unsealed_stretches", list_late)
        monkeypatch.setattr("pipeline.verify_links.stored_links", read_late)
        found = verify(connection, None, settings, ALL)
        assert (found.unsealed, found.faults) == (20, [])


def test_heads_that_are_closed_meanwhile_are_no_fault(held: Held, tmp_path: Path) -> None:
    """An anchor, a time-stamp or a redaction that comes while verify reads is not one of a head that was cut off."""
    settings = settings_in(tmp_path, tsa_urls=held.authority.url, tsa_ca=held.authority.certificate)
    with fresh_database() as dsn, closing(connect(dsn)) as connection, closing(connect(dsn)) as other:
        store(connection, "one", messages(1, 20))
        seal(connection, settings, "import")
        for place, name in enumerate(
            ("read_anchors", "stored_tokens", "heads_after", "redactions", "redacted_captures")
        ):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(f"pipeline.verify.{name}", _followed_by(name, lambda: redact(
                    other, settings, f"telegram:7001/{place + 1}", ORDER  # noqa: B023 - called in this turn
                )))  # fmt: skip
                assert verify(connection, None, settings, ALL).faults == []
        assert len(redactions(connection)) == 5


def _followed_by(name: str, then: Callable[[], object]) -> Callable[..., object]:
    """The function of this name in `verify`, after whose first call ``then`` is called."""
    original, left = getattr(sys.modules[verify.__module__], name), [then]

    def called(*arguments: object) -> object:
        found = original(*arguments)
        if left:
            left.pop()()
        return found

    return called


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
