"""Backup, destroy, restore: a fresh server holds the same, and the evidence proves it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from domain.errors import EscrowwatchError
from pipeline.check_data import check_data, check_evidence
from pipeline.cli.main import app
from pipeline.evidence import seal
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, VerifyResult, verify
from tests.support.database import rows, world_readable_folder
from tests.support.evidence import messages, store
from tests.support.packages import PICTURE, VICTIM, fill
from warehouse.connection import Connection, connect
from warehouse.embedded import ensure_started, stop
from warehouse.inventory import Inventory, take_inventory
from warehouse.migrate import migrate

pytestmark = pytest.mark.slow
KEY = "a secret \u202e 秘密 🙏"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the mart of a warehouse shows, what its checks say, and what its evidence says against the anchors."""

    checks: dict[str, tuple[int, tuple[str, ...]]]
    evidence: tuple[int, int, int, int, int]
    views: dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Lost:
    """A warehouse that is no more: its backup, what it held then, and what was kept elsewhere."""

    folder: Path
    backup: Path
    holds: Inventory
    seen: Seen
    later_heads: Path


def _settings(home: Path) -> Settings:
    return Settings.model_validate({"home": home, "dsn": None, "backup_key": KEY})


@pytest.fixture(scope="module")
def lost() -> Iterator[Lost]:
    """Hostile bytes, signed heads, a redaction, readings, victims and a case; one head more after the backup."""
    folder = world_readable_folder()
    old, kept = folder / "old", folder / "kept"
    kept.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ESCROWWATCH_TEST_FAST_DB", "1")
        try:
            settings = _settings(old)
            with closing(connect(ensure_started(old))) as connection:
                migrate(connection)
                fill(connection, settings)
                seen = _seen(connection, settings)
                holds = take_inventory(connection)
                done = _escrowwatch(old, "db", "backup", str(kept / "a.backup"), "--try")
                assert done.exit_code == 0, done.output
                for name in ("heads.jsonl", "trusted-keys"):
                    shutil.copy(old / name, kept)
                store(connection, "late", messages(90, 95))
                seal(connection, settings, "import")
                later = Path(shutil.copy(old / "heads.jsonl", folder / "later.jsonl"))
            stop(old)
            shutil.rmtree(old)
            yield Lost(folder, kept / "a.backup", holds, seen, later)
        finally:
            stop(old)
            shutil.rmtree(folder, ignore_errors=True)


def test_a_fresh_server_holds_the_same_and_the_evidence_verifies(lost: Lost) -> None:
    """Every table, every view of the mart, every check; heads against the anchors; what came later is named as cut off."""
    new = lost.folder / "new"
    shutil.copytree(lost.backup.parent, new)
    try:
        done = _escrowwatch(new, "db", "restore", str(lost.backup))
        assert done.exit_code == 0, done.output
        settings = _settings(new)
        with closing(connect(ensure_started(new))) as connection:
            found = take_inventory(connection)
            # That of the backup, and that of the restore.
            entries = lost.holds.row_counts["audit.entry"] + 2
            assert dict(found.row_counts) == {**lost.holds.row_counts, "audit.entry": entries}
            assert found.hash_sum == lost.holds.hash_sum
            assert _seen(connection, settings) == lost.seen
            late = verify(connection, None, settings, VerifyRequest(is_all=True, anchor=lost.later_heads)).faults
            assert [fault.said for fault in late] == [
                "an anchor holds it, the warehouse does not: the newest rows were cut off, or a backup was restored"
            ]
        anchors = str(lost.backup.parent / "heads.jsonl")
        assert _escrowwatch(new, "verify", "--all", "--head", anchors).exit_code == 0
        assert "holds a warehouse already" in _refusal(new, "db", "restore", str(lost.backup))
    finally:
        stop(new)


def test_no_word_of_a_message_stands_in_the_file(lost: Lost) -> None:
    content = lost.backup.read_bytes()
    assert lost.backup.stat().st_mode & 0o777 == 0o600
    for word in (VICTIM.encode(), "车队".encode(), b"drop table raw.link", b"create table", b"PGDMP", PICTURE):
        assert word.lower() not in content.lower()


def test_a_wrong_key_and_a_changed_or_cut_file_are_refused_with_a_remedy(lost: Lost) -> None:
    """By a try as well, which leaves no server and no file behind."""
    home = lost.folder / "tried"
    content = lost.backup.read_bytes()
    middle = len(content) // 2
    bad = {
        "changed": content[:middle] + bytes((content[middle] ^ 1,)) + content[middle + 1 :],
        "cut": content[:-5],
        "plain": b"PGDMP" + content,
    }
    for name, held in bad.items():
        file = lost.folder / f"{name}.backup"
        file.write_bytes(held)
        said = _refusal(home, "db", "restore", str(file))
        assert ("this is no backup of escrowwatch" if name == "plain" else "the backup cannot be opened") in said
    assert "or the key is another; check ESCROWWATCH_BACKUP_KEY" in _refusal(
        home, "db", "restore", str(lost.backup), "--try", key="guess"
    )
    assert "ESCROWWATCH_BACKUP_KEY is missing" in _refusal(home, "db", "restore", str(lost.backup), "--try", key="")
    stop(home)
    shutil.rmtree(home)
    done = _escrowwatch(home, "db", "restore", str(lost.backup), "--try")
    assert (done.exit_code, "raw.capture=" in done.output) == (0, True)
    assert [path.name for path in home.iterdir()] == [".tried-restore.lock"]


def _seen(connection: Connection, settings: Settings) -> Seen:
    found = _verified(connection, settings)
    assert found.faults == []
    results = check_data(connection, settings)
    evidence = check_evidence(connection, settings)
    checks = {one.name: (one.offending_count, one.examples) for one in (*results, evidence)}
    names = [
        str(name)
        for (name,) in rows(connection, "select viewname from pg_views where schemaname = 'mart' order by viewname")
    ]
    views = {name: rows(connection, f'select t::text from mart."{name}" as t order by 1') for name in names}  # noqa: S608 - names of our own
    return Seen(
        checks,
        (found.links, found.heads, found.last_head, found.anchored, found.unsealed),
        views,
    )


def _verified(connection: Connection, settings: Settings) -> VerifyResult:
    return verify(connection, None, settings, VerifyRequest(is_all=True, anchor=settings.anchors))


def _refusal(home: Path, *arguments: str, key: str = KEY) -> str:
    error = _escrowwatch(home, *arguments, key=key).exception
    assert isinstance(error, EscrowwatchError)
    return f"{error}; {error.remedy}"


def _escrowwatch(home: Path, *arguments: str, key: str = KEY) -> Result:
    environment = {
        "ESCROWWATCH_HOME": str(home),
        "ESCROWWATCH_DSN": "",
        "ESCROWWATCH_BACKUP_KEY": key,
        "COLUMNS": "200",
    }
    return CliRunner().invoke(app, arguments, env=environment)
