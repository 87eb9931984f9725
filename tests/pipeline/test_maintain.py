"""The daily upkeep: vacuum, and backups that were restored once."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.errors import FatalError, RetriableError
from pipeline import maintain
from pipeline.cli.main import app
from pipeline.maintain import back_up_in
from pipeline.settings import Settings
from pipeline.warehouse_session import warehouse_dsn
from tests.support.database import fresh_database, world_readable_folder
from warehouse.connection import connect
from warehouse.inventory import Inventory, take_inventory
from warehouse.tried_restore import try_restore


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """A home of its own, with a warehouse on the tests' server."""
    monkeypatch.setenv("ESCROWWATCH_TEST_FAST_DB", "1")
    folder = world_readable_folder()
    with fresh_database() as dsn:
        yield Settings.model_validate({"home": folder / "home", "dsn": dsn, "backup_key": "of a test"})
    shutil.rmtree(folder, ignore_errors=True)


def test_the_last_seven_backups_are_kept_and_what_a_killed_one_left_goes(settings: Settings) -> None:
    folder = settings.home / "backups"
    folder.mkdir(parents=True)
    for day in range(1, 10):
        (folder / f"2026010{day}T000000Z.backup").write_bytes(b"old")
    for name in (".20260109T010000Z.backup.untried.part", "20260109T010000Z.backup.untried"):
        (folder / name).write_bytes(b"half")
    killed = settings.home / ".tried-restore" / "home"
    killed.mkdir(parents=True)
    assert settings.dsn
    told = {"HOME": str(settings.home), "DSN": settings.dsn.get_secret_value(), "BACKUP_KEY": "of a test"}
    environment = {f"ESCROWWATCH_{name}": value for name, value in told.items()}
    done = CliRunner().invoke(app, ["db", "maintain"], env=environment)
    assert done.exit_code == 0, done.output
    *kept, newest = sorted(folder.iterdir())
    assert [path.name for path in kept] == [f"2026010{day}T000000Z.backup" for day in range(4, 10)]
    assert f"{newest.stat().st_size:,} bytes" in done.output
    assert "core.schema_migration=" in done.output
    assert sorted(path.name for path in settings.home.iterdir()) == [".tried-restore.lock", "backups"]


def test_a_backup_that_brings_back_something_else_is_named_and_older_ones_stay(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a server of its own here: what came back is told, not restored."""

    def short_of_a_row(_file: Path, _secret: str, _beside: Path) -> Inventory:
        with closing(connect(warehouse_dsn(settings))) as connection:
            found = take_inventory(connection)
        return Inventory({**found.row_counts, "audit.entry": 0}, found.hash_sum)

    monkeypatch.setattr(maintain, "try_restore", short_of_a_row)
    folder = settings.home / "backups"
    folder.mkdir(parents=True)
    for day in range(1, 10):
        (folder / f"2026010{day}T000000Z.backup").write_bytes(b"old")
    with pytest.raises(FatalError, match=r"does not bring back what was there: audit\.entry holds 0 instead of 1"):
        back_up_in(settings)
    assert len(list(folder.glob("*.backup"))) == 9
    assert len(list(folder.glob("*.backup.untried"))) == 1


def test_two_tries_in_one_home_do_not_meet(settings: Settings) -> None:
    """The second is told to wait; the first goes on."""
    settings.home.mkdir(parents=True)
    with (settings.home / ".tried-restore.lock").open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(RetriableError, match="another process tries a restore"):
            try_restore(settings.home / "any", "key", settings.home)


def test_no_backup_is_written_in_the_clear(settings: Settings) -> None:
    """Without the key there is none at all."""
    keyless = Settings.model_validate({"home": settings.home, "dsn": settings.dsn})
    with pytest.raises(FatalError, match="ESCROWWATCH_BACKUP_KEY is missing"):
        back_up_in(keyless)
    assert list((settings.home / "backups").iterdir()) == []


def test_inventories_are_told_apart_by_table_and_by_hash() -> None:
    held = Inventory({"raw.capture": 3, "raw.link": 3, "core.price": 0}, 7)
    assert str(held) == "raw.capture=3 raw.link=3"
    assert held.differences(Inventory({"raw.capture": 3, "raw.link": 3, "core.price": 0}, 7)) == []
    assert held.differences(Inventory(held.row_counts, 8)) == ["the hashes of captures differ"]
    assert held.differences(Inventory({"raw.capture": 3, "raw.link": 2, "core.new": 1}, 7)) == [
        "core.new holds 1 instead of nothing",
        "core.price holds nothing instead of 0",
        "raw.link holds 2 instead of 3",
    ]
