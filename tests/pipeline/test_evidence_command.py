"""The evidence as a person uses it."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.main import app
from tests.support.database import fresh_database
from tests.support.evidence import take_guards_off
from tests.support.months import nth
from tests.support.time_authority import time_authority
from warehouse.connection import connect

LINE = {"platform": "telegram", "chat": "some_chat", "date": "2026-10-01T10:00:00Z", "text": "hello"}


@pytest.fixture
def dsn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A warehouse that the program of this process uses."""
    with fresh_database() as address:
        monkeypatch.setenv("ESCROWWATCH_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("ESCROWWATCH_DSN", address)
        yield address


def test_import_verify_redact_and_a_change_behind_the_back(dsn: str, tmp_path: Path) -> None:
    """Clean: status 0. Redacted: still 0. Changed: status 1 and the capture on stdout."""
    file = tmp_path / "chat.jsonl"
    file.write_text("".join(json.dumps({**LINE, "id": number}) + "\n" for number in range(1, 6)), encoding="utf-8")
    run = CliRunner().invoke
    assert run(app, ["import", "--public", str(file)]).exit_code == 0
    assert run(app, ["verify", "--all"]).exit_code == 0
    order = ["--by", "A. Officer", "--reason", "shows a victim", "--ground", "GDPR Art. 17"]
    done = run(app, ["redact", "telegram:some_chat/3", *order])
    assert done.exit_code == 0, done.output
    assert run(app, ["verify", "--all", "--head", str(tmp_path / "home" / "heads.jsonl")]).exit_code == 0
    with closing(connect(dsn)) as connection:
        take_guards_off(connection)
        with connection.cursor() as cursor:
            cursor.execute("update raw.capture set content = '\\x01' where capture_id % 1000000 = 2")
        connection.commit()
    assert run(app, ["verify"]).exit_code == 0
    found = run(app, ["verify", "--all"])
    assert found.exit_code == 1
    assert f"capture {nth(2)}, telegram:some_chat position 2: content:" in found.output
    assert run(app, ["seal"]).exit_code == 0


@pytest.mark.usefixtures("dsn")
def test_verify_says_what_it_has_not_checked(tmp_path: Path) -> None:
    """Without the authorities' certificates a time-stamp is the word of whoever signed it; an unknown source is no chain."""
    file = tmp_path / "chat.jsonl"
    file.write_text(json.dumps({**LINE, "id": 1}) + "\n", encoding="utf-8")
    run = CliRunner().invoke
    with time_authority(tmp_path) as authority:
        stamped = {"ESCROWWATCH_TSA_URLS": authority.url, "COLUMNS": "200"}
        assert run(app, ["import", "--public", str(file)], env=stamped).exit_code == 0
    checked = run(app, ["verify", "--all"], env={**stamped, "ESCROWWATCH_TSA_CA": str(authority.certificate)})
    alone = run(app, ["verify", "--all"], env=stamped)
    assert (checked.exit_code, alone.exit_code) == (0, 0)
    assert "up to 1 time-stamped" in checked.output
    assert "up to 1 time-stamped" in alone.output
    said = "who signed the time-stamps was not checked: ESCROWWATCH_TSA_CA"
    assert said not in checked.output
    assert said in alone.output
    unknown = run(app, ["verify", "--source", "telegram:typo"], env=stamped)
    assert unknown.exit_code != 0
    assert "nothing is stored of a source telegram:typo" in str(unknown.exception)
