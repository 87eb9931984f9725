"""What people drop is taken in once, also where a run was killed, and finds its place with the reasons beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from domain.errors import FatalError
from pipeline.drop_folder import DropOutcome, drop_folder, import_drop_folder
from pipeline.import_files import ImportRequest, import_paths
from pipeline.settings import Settings
from tests.support.database import fresh_database
from tests.support.exports import line_record, write_lines
from tests.support.full_disk import full_disk
from warehouse.connection import connect

UNREADABLE = [{**line_record(number), "id": "none \x00"} for number in range(25)]


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    """A home and a warehouse of its own."""
    with fresh_database() as dsn:
        yield Settings(home=tmp_path / "home", dsn=SecretStr(dsn))


def test_entries_go_where_what_came_of_them_says(settings: Settings) -> None:
    drop = drop_folder(settings)
    write_lines(drop / "good.jsonl", [line_record(1), *UNREADABLE[:2]])
    write_lines(drop / "bad.jsonl", UNREADABLE)
    write_lines(drop / "refused.jsonl", [line_record(1, chat_type=None)])
    assert import_drop_folder(settings) == DropOutcome(1, 2, 1)
    assert _files(drop) == {
        "done/good.jsonl", "done/good.jsonl.reasons.txt",
        "rejected/bad.jsonl", "rejected/bad.jsonl.reasons.txt",
        "rejected/refused.jsonl", "rejected/refused.jsonl.reasons.txt",
    }  # fmt: skip
    assert len(_reasons(drop, "done/good.jsonl")) == 2
    assert len(_reasons(drop, "rejected/bad.jsonl")) == 20
    assert "--public" in _reasons(drop, "rejected/refused.jsonl")[0]


def test_an_entry_that_a_killed_run_has_stored_ends_as_without_the_kill(settings: Settings) -> None:
    """Killed between the last row and the move: what is known by then are faults all the same."""
    drop = drop_folder(settings)
    bad = write_lines(drop / "bad.jsonl", UNREADABLE)
    mixed = write_lines(drop / "mixed.jsonl", [line_record(1), UNREADABLE[0]])
    assert settings.dsn is not None
    connection = connect(settings.dsn.get_secret_value())
    import_paths(connection, ImportRequest((bad, mixed)))
    connection.close()
    assert import_drop_folder(settings) == DropOutcome(1, 1, 0)
    assert len(_reasons(drop, "rejected/bad.jsonl")) == 20
    assert len(_reasons(drop, "done/mixed.jsonl")) == 1


def test_no_entry_is_moved_without_its_reasons(settings: Settings) -> None:
    """Where the disk is full the entry stays, and the next run moves it."""
    drop = drop_folder(settings)
    write_lines(drop / "bad.jsonl", UNREADABLE)
    with full_disk(), pytest.raises(FatalError, match="cannot be moved"):
        import_drop_folder(settings)
    assert (drop / "bad.jsonl").exists()
    assert import_drop_folder(settings) == DropOutcome(0, 1, 0)
    assert len(_reasons(drop, "rejected/bad.jsonl")) == 20


def _files(drop: Path) -> set[str]:
    return {path.relative_to(drop).as_posix() for path in drop.rglob("*") if path.is_file()}


def _reasons(drop: Path, entry: str) -> list[str]:
    return (drop / f"{entry}.reasons.txt").read_text(encoding="utf-8").splitlines()
