"""The evidence as a person uses it."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.merkle import is_included
from pipeline.cli.main import app
from pipeline.signing import is_signed
from tests.support.database import fresh_database
from tests.support.evidence import messages, settings_in, store, take_guards_off
from tests.support.logins import login_dsn
from tests.support.months import nth
from tests.support.packages import fill, read_all
from tests.support.readings import MODEL
from tests.support.time_authority import time_authority
from warehouse.connection import connect
from warehouse.models import switch_model

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


def test_the_proof_of_a_message_is_checked_by_who_has_the_key_alone(dsn: str, tmp_path: Path) -> None:
    """Link, path, root and signature tell that the head covers it; what no head covers is counted, the content is not there."""
    file = tmp_path / "chat.jsonl"
    lines = [json.dumps({**LINE, "id": number, "text": f"sold {number}"}) for number in range(1, 6)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run = CliRunner().invoke
    assert run(app, ["import", "--public", str(file)]).exit_code == 0
    shown = run(app, ["history", "telegram:some_chat/3", "--proof"])
    assert shown.exit_code == 0, shown.output
    told = json.loads(shown.stdout)
    assert (told["chat"], told["message_id"], told["captures_left_out"]) == ("some_chat", 3, 0)
    (proof,), (head,) = told["captures"], told["heads"]
    said = json.loads(head["document"])
    path = [bytes.fromhex(node) for node in proof["path"]]
    link, root = bytes.fromhex(proof["link"]), bytes.fromhex(said["links_root"])
    assert is_included(link, proof["index"], proof["size"], path, root)
    assert is_signed(bytes.fromhex(said["key"]), head["document"].encode(), bytes.fromhex(head["signature"]))
    assert proof["head"] == said["number"] == head["number"]
    assert "sold" not in shown.stdout
    with closing(connect(dsn)) as connection:
        store(connection, "unsealed", messages(1, 3))
    assert json.loads(run(app, ["history", "telegram:7001/2", "--proof"]).stdout)["captures_left_out"] == 1
    assert run(app, ["history", "telegram:7001/99", "--proof"]).exit_code == 1
    assert run(app, ["history", "telegram:7001", "--proof"]).exit_code == 2


def test_a_message_of_the_hotline_has_no_proof(dsn: str, tmp_path: Path) -> None:
    """Not even that it was captured is shown."""
    with closing(connect(dsn)) as connection:
        fill(connection, settings_in(tmp_path))
    assert CliRunner().invoke(app, ["history", "telegram:7001/10", "--proof"]).exit_code == 0
    assert CliRunner().invoke(app, ["history", "telegram:7001/12", "--proof"]).exit_code == 1


def test_seal_names_the_time_stamps_that_have_not_come(dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the authority and when it is asked again, also where nothing was asked this time."""
    monkeypatch.setenv("ESCROWWATCH_TSA_URLS", "http://127.0.0.1:9/tsa")
    monkeypatch.setenv("COLUMNS", "200")
    with closing(connect(dsn)) as connection:
        store(connection, "one", messages(1, 3))
    assert CliRunner().invoke(app, ["seal"]).exit_code == 1
    again = CliRunner().invoke(app, ["seal"])
    assert again.exit_code == 0
    assert re.search(
        r"head 1 waits for http://127\.0\.0\.1:9/tsa: tried 1 times, asked again after 2\d{3}-", again.output
    )


def test_the_list_of_models_has_the_switches_between_them(dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the time and the login; for those who read, too."""
    monkeypatch.setenv("COLUMNS", "200")
    with closing(connect(dsn)) as connection:
        store(connection, "one", messages(1, 3))
        read_all(connection)
        switch_model(connection, MODEL)
        owner = connection.info.user
    with login_dsn(dsn, "reader_model") as reader:
        monkeypatch.setenv("ESCROWWATCH_DSN", reader)
        shown = CliRunner().invoke(app, ["reread", "--list"])
    assert shown.exit_code == 0, shown.output
    assert re.search(rf"switches\s.*{re.escape(MODEL)} .*20\d\d-.* 0 .*{owner}", shown.output, re.DOTALL)
