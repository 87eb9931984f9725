"""Runs are closed by signed heads; single messages are proved; redaction keeps the chain."""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
from pydantic import SecretStr

from domain.errors import FatalError
from domain.merkle import is_included
from pipeline.anchors import anchor_heads, read_anchors
from pipeline.evidence import Inclusion, proofs_of, seal
from pipeline.redact import redact
from pipeline.settings import Settings
from pipeline.signing import is_signed, signer_of, trusted_keys
from pipeline.verify import VerifyRequest, verify
from tests.support.database import fresh_connection, fresh_database, rows
from tests.support.evidence import messages, settings_in, store
from tests.support.full_disk import full_disk
from tests.support.messages import BOTH, MARKET, NAMED, captured, message
from tests.support.time_authority import openssl
from warehouse.connection import Connection, connect
from warehouse.heads import message_links
from warehouse.rebuild import captures_of
from warehouse.redaction import Order

ORDER = Order("A. Officer", "shows a victim \x00\ud83d", "GDPR Art. 17")
ALL = VerifyRequest(is_all=True)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection to a new, migrated, empty database."""
    with fresh_connection() as opened:
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A home of its own."""
    return settings_in(tmp_path)


def test_a_run_is_closed_once(connection: Connection, settings: Settings) -> None:
    """A head for what is new, none where nothing is; heads name each other and what they cover."""
    assert seal(connection, settings, "import").heads == []
    store(connection, "one", messages(1, 50))
    (first,) = seal(connection, settings, "import").heads
    assert seal(connection, settings, "import").heads == []
    store(connection, "two", [*messages(51, 60), *messages(1, 5, chat=NAMED)][:10])
    store(connection, "three", messages(1, 5, chat=NAMED))
    (second,) = seal(connection, settings, "collect").heads
    told = [json.loads(head.document) for head in (first, second)]
    assert [(one["links"], one["total"], one["tips"], one["run"]) for one in told] == [
        (50, 50, 1, "import"),
        (15, 65, 2, "collect"),
    ]
    assert told[1]["previous"] == first.sha256.hex()
    assert verify(connection, "", settings, ALL).faults == []


def test_a_head_verifies_with_plain_openssl(connection: Connection, settings: Settings, tmp_path: Path) -> None:
    """The document, the signature, the key: nothing of ours is needed."""
    store(connection, "one", messages(1, 5))
    (head,) = seal(connection, settings, "import").heads
    key = bytes.fromhex("302a300506032b6570032100" + json.loads(head.document)["key"])
    for name, content in (("head.json", head.document), ("head.sig", head.signature), ("key.der", key)):
        (tmp_path / name).write_bytes(content)
    command = ["pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", str(tmp_path / "key.der")]
    command += ["-in", str(tmp_path / "head.json"), "-sigfile", str(tmp_path / "head.sig")]
    done = openssl(*command)
    assert done.returncode == 0, done.stderr
    (tmp_path / "head.json").write_bytes(head.document.replace(b"import", b"impost"))
    assert openssl(*command).returncode != 0


def test_every_message_is_proved(connection: Connection, settings: Settings) -> None:
    """Each capture of a message has a path to the signed root, those of a joined chat too."""
    store(connection, "named", messages(1, 7, chat=NAMED))
    store(connection, "both", messages(1, 9, chat=BOTH))
    (head,) = seal(connection, settings, "import").heads
    root = bytes.fromhex(json.loads(head.document)["links_root"])
    store(connection, "later", [captured(3, message("edited", 99), record=1)])
    for number in range(1, 8):
        proofs = _proofs(connection, number)
        assert len(proofs) == 2
        assert len({proof.source for proof in proofs}) == 2
        assert all(is_included(one.link, one.index, one.size, one.path, root) for one in proofs)
    assert len(_proofs(connection, 9)) == 1
    assert _proofs(connection, 10) == []


def test_large_runs_are_closed_by_several_heads(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A head holds a bounded number of links; a source goes on in the next one."""
    monkeypatch.setattr("warehouse.heads.LINKS_PER_HEAD", 16)
    with fresh_database() as dsn, closing(connect(dsn)) as opened:
        store(opened, "one", messages(1, 50))
        store(opened, "two", messages(1, 5, chat=NAMED))
        heads = seal(opened, settings, "import").heads
        assert [json.loads(head.document)["links"] for head in heads] == [16, 16, 16, 7]
        found = verify(opened, dsn, settings, VerifyRequest("telegram:7001", is_all=True))
        assert (found.heads, found.links, found.faults) == (4, 50, [])


def test_redaction_keeps_the_chain(connection: Connection, settings: Settings) -> None:
    """Content, salt, plain hash and all that was derived are gone; the chain, the proof and the event stay."""
    store(connection, "named", messages(1, 9, chat=NAMED))
    store(connection, "both", messages(1, 9, chat=BOTH))
    before = _proofs(connection, 4)
    done = redact(connection, settings, "telegram:7001/4", ORDER)
    assert (done.number, done.captures) == (1, 2)
    held = """
        select c.content is null and c.content_sha256 is null and l.salt is null, count(*)
        from raw.capture as c join raw.link as l using (capture_id) group by 1 order by 1
    """
    assert rows(connection, held) == [(False, 16), (True, 2)]
    for table in ("message", "version", "sighting"):
        assert rows(connection, f"select count(*) from core.{table} where message_id = 4") == [(0,)]  # noqa: S608
    assert verify(connection, "", settings, ALL).faults == []
    after = _proofs(connection, 4)
    assert before == []
    assert [proof.position for proof in after] == [4, 4]
    told = json.loads(bytes(rows(connection, "select document from raw.redaction")[0][0]))  # type: ignore[call-overload]
    assert (told["by"], told["ground"], len(told["captures"])) == (ORDER.by, ORDER.ground, 2)
    source_ids = [int(str(row[0])) for row in rows(connection, "select source_id from core.source")]
    assert [one.message_id for one in captures_of(connection, source_ids)].count(4) == 0
    with pytest.raises(FatalError, match="nothing is stored"):
        redact(connection, settings, "telegram:7001/4", ORDER)
    with pytest.raises(FatalError, match="ground"):
        redact(connection, settings, "telegram:7001/5", Order("A", "b", " "))


def test_what_was_redacted_is_not_stored_again(connection: Connection, settings: Settings) -> None:
    """Under its number or its name, with the same text or another: only that it came again is noted."""
    store(connection, "named", messages(1, 9, chat=NAMED))
    store(connection, "both", messages(1, 9, chat=BOTH))
    redact(connection, settings, "telegram:7001/4", ORDER)
    store(connection, "again", [*messages(1, 3), captured(4, message("told again"), record=4)])
    store(connection, "by name", messages(2, 5, chat=NAMED))
    assert rows(connection, "select count(*) from raw.capture where message_id = 4 and content is not null") == [(0,)]
    assert rows(connection, "select count(*) from core.message where message_id = 4") == [(0,)]
    noted = rows(connection, "select record, length(content), is_fault from raw.rejection order by record")
    assert noted == [(3, 0, False), (4, 0, False)]
    assert verify(connection, "", settings, ALL).faults == []


@pytest.mark.parametrize(
    "command",
    [
        "update raw.capture set content = 'x'",
        "update raw.capture set content = null, content_sha256 = null where capture_id % 1000000 = 2",
        "update raw.capture set content = 'x', content_sha256 = sha256('x') where capture_id % 1000000 = 4",
        "update raw.link set salt = null where capture_id % 1000000 = 2",
        "update raw.link set position = position + 1",
        *(
            f"delete from raw.{table}"  # noqa: S608  # names of ours
            for table in ("capture", "link", "head", "head_tip", "redaction", "redaction_item")
        ),
        *(
            f"truncate raw.{table} cascade"
            for table in ("capture", "link", "head", "provenance", "token", "verification")
        ),
    ],
)
def test_the_database_refuses_every_change(evidence: Connection, command: str) -> None:
    """Append-only for the owner too; a redaction lets through what it names, and nothing else."""
    with evidence.cursor() as cursor, pytest.raises(psycopg2.errors.RestrictViolation, match="append-only"):
        cursor.execute(command)
    evidence.rollback()


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A warehouse whose message 4 is redacted."""
    with fresh_database() as dsn, closing(connect(dsn)) as opened:
        settings = settings_in(tmp_path_factory.mktemp("home"))
        store(opened, "one", messages(1, 9))
        redact(opened, settings, "telegram:7001/4", ORDER)
        yield opened


def test_the_key_is_made_once_for_its_owner_alone(settings: Settings) -> None:
    """Mode 600; the same key at every call; one from the environment in hex or base64 goes before it."""
    key = signer_of(settings).key
    path = settings.home / "secrets" / "signing-key.pem"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert signer_of(settings).key == key
    other = settings.model_copy(update={"signing_key": _secret("11" * 32)})
    same = settings.model_copy(update={"signing_key": _secret("ERERERERERERERERERERERERERERERERERERERERERE=")})
    assert signer_of(other).key == signer_of(same).key != key
    assert is_signed(key, b"x", signer_of(settings).sign(b"x"))
    assert not is_signed(key, b"y", signer_of(settings).sign(b"x"))
    with pytest.raises(FatalError, match="ESCROWWATCH_SIGNING_KEY"):
        signer_of(settings.model_copy(update={"signing_key": _secret("short")}))


def test_a_full_disk_leaves_no_half_a_key_and_says_what_to_do(connection: Connection, settings: Settings) -> None:
    """The heads stand in the warehouse; the next closing finds their anchors missing and writes them."""
    with full_disk(), pytest.raises(FatalError, match=r"signing-key\.pem cannot be written"):
        signer_of(settings)
    assert list((settings.home / "secrets").iterdir()) == []
    signer_of(settings)
    store(connection, "one", messages(1, 5))
    with full_disk(), pytest.raises(FatalError, match=r"heads\.jsonl cannot be written"):
        seal(connection, settings, "import")
    seal(connection, settings, "import")
    assert [one.number for one in read_anchors(settings.anchors)] == [1]
    assert verify(connection, None, settings, ALL).faults == []


def test_half_a_key_is_not_left_among_the_trusted_ones(settings: Settings) -> None:
    """A disk takes what still fits of a line; the next run writes a whole one."""
    told = settings.model_copy(update={"signing_key": _secret("11" * 32)})
    with full_disk(20), pytest.raises(FatalError, match="trusted-keys cannot be written"):
        signer_of(told)
    assert settings.trusted_keys.read_bytes() == b""
    assert trusted_keys(told) == set()
    key = signer_of(told).key
    assert trusted_keys(told) == {key}


def _secret(value: str) -> SecretStr:
    return SecretStr(value)


def test_the_anchor_file_survives_a_kill_in_a_line(connection: Connection, settings: Settings) -> None:
    """Half a line is passed over and written again; what is whole stays as it is."""
    for number in range(3):
        store(connection, f"file {number}", messages(number * 5 + 1, number * 5 + 5))
        seal(connection, settings, "import")
    path = settings.anchors
    whole = path.read_bytes()
    os.truncate(path, len(whole) - 40)
    assert [one.number for one in read_anchors(path)] == [1, 2]
    assert anchor_heads(connection, path) == 1
    assert path.read_bytes() == whole
    assert anchor_heads(connection, path) == 0
    for left in (0, 1, 40, whole.index(b"\n") - 1, whole.index(b"\n")):
        os.truncate(path, left)
        assert len(read_anchors(path)) == (left == whole.index(b"\n"))
        assert anchor_heads(connection, path) == 3
        assert path.read_bytes() == whole
    path.write_bytes(whole.split(b"\n")[0])
    assert [one.number for one in read_anchors(path)] == [1]
    path.unlink()
    assert anchor_heads(connection, path) == 3
    assert path.read_bytes() == whole
    path.write_bytes(whole.replace(b"import", b"impost", 1))
    with pytest.raises(FatalError, match="line 1"):
        read_anchors(path)


def _proofs(connection: Connection, message_id: int) -> list[Inclusion]:
    return proofs_of(connection, message_links(connection, "telegram", MARKET.key, message_id))
