"""Import as a person runs it."""

import json
from pathlib import Path

import pytest

from tests.pipeline.conftest import Run

LINE = {"platform": "telegram", "chat": "some_chat", "id": 1, "date": "2026-10-01T10:00:00Z", "text": "hello"}


def test_a_chat_that_is_not_known_to_be_public_is_refused(escrowwatch: Run, tmp_path: Path) -> None:
    """Exit status 3, and the way to declare it; nothing is stored."""
    file = tmp_path / "chat.jsonl"
    file.write_text(json.dumps(LINE) + "\n", encoding="utf-8")
    result = escrowwatch("import", str(file))
    assert result.returncode == 3
    assert "--public" in result.stderr
    assert escrowwatch("import", "--public", str(file)).returncode == 0


def test_bad_records_are_named_and_good_ones_stored(escrowwatch: Run, tmp_path: Path) -> None:
    """File, record, reason and remedy on stderr; exit status 1; the good record counted."""
    file = tmp_path / "mixed.jsonl"
    rows = [LINE, {**LINE, "id": 2**70}, {**LINE, "id": 3, "date": "0000-00-00"}]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{broken\n", encoding="utf-8")
    result = escrowwatch("import", "--public", str(file))
    assert result.returncode == 1
    for record in (2, 3, 4):
        assert f"record {record}" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["missing.json", "empty.json"])
def test_a_file_that_cannot_be_used_is_named(escrowwatch: Run, tmp_path: Path, name: str) -> None:
    """A missing and an empty file end with exit status 1 and their name."""
    (tmp_path / "empty.json").touch()
    result = escrowwatch("import", str(tmp_path / name))
    assert result.returncode == 1
    assert name in result.stderr


def test_the_real_samples_are_read_without_loss(escrowwatch: Run, shared_data: Path) -> None:
    """The snapshot pair is one chat of 343 messages with six gone and no edit; nothing is dropped in silence."""
    real = shared_data / "real"
    folders = [str(real / name) for name in ("telegram-desktop-export", "web-preview", "telethon-dumps")]
    result = escrowwatch("import", "--public", *folders)
    assert result.returncode == 0, result.stderr
    counts = [cell.strip() for cell in result.stderr.splitlines()[-1].split("│")]
    assert dict(zip(("files", "read", "new", "edited", "known", "gone", "rejected"), counts, strict=False)) == {
        "files": "6",
        "read": "619",
        "new": "362",
        "edited": "0",
        "known": "257",
        "gone": "6",
        "rejected": "0",
    }
