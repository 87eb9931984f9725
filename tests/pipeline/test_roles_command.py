"""Roles, cases and the audit log as a person uses them: the program itself works as each role, over TCP."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg2
import pytest

from tests.pipeline.conftest import Run
from tests.support.database import rows
from warehouse.connection import connect

AsLogin = Callable[..., subprocess.CompletedProcess[str]]
ROLES = ("collector", "reader_model", "publisher", "admin", "rescue", "auditor")
LOGINS = {f"{role}_{os.getpid()}": role for role in ROLES}
INVESTIGATOR = f"li.wen-{os.getpid()}"
LINES = [
    ("one_market", 1, "出 小美，18岁，2万U 联系 @lantern_desk"),
    ("one_market", 2, "车队日量30万"),
    ("two_market", 1, "车队 日结"),
]


@pytest.fixture(scope="module")
def as_login(escrowwatch: Run, warehouse_dsn: str, home: Path) -> Iterator[AsLogin]:
    """The program with the DSN of a login; the roles are made by `db grant`."""
    passwords = {}
    for login, role in {**LOGINS, INVESTIGATOR: "investigator"}.items():
        result = escrowwatch("db", "grant", role, login, "--create")
        assert result.returncode == 0, result.stderr
        passwords[login] = result.stdout.strip()
    parts = urlsplit(warehouse_dsn)

    def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        login = next((login for login, role in LOGINS.items() if role == name), INVESTIGATOR)
        dsn = urlunsplit(parts._replace(netloc=f"{login}:{passwords[login]}@{parts.hostname}:{parts.port}"))
        environment = {**os.environ, "ESCROWWATCH_HOME": str(home), "ESCROWWATCH_DSN": dsn, "COLUMNS": "200"}
        command = [sys.executable, "-c", "from pipeline.cli import main; main()", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)

    yield run
    with closing(connect(warehouse_dsn)) as owner, owner, owner.cursor() as cursor:
        for login in (*LOGINS, INVESTIGATOR):
            cursor.execute(f'drop role "{login}"')


def test_the_program_works_as_each_role(
    as_login: AsLogin, escrowwatch: Run, warehouse_dsn: str, tmp_path: Path, home: Path
) -> None:
    """Import, run, publish, cases, search, reports, rescue, audit: each by the role that it is for, and by no other."""
    file = tmp_path / "chat.jsonl"
    keys = {"platform": "telegram", "date": "2026-10-01T10:00:00Z"}
    file.write_text(
        "".join(json.dumps({**keys, "chat": chat, "id": number, "text": text}) + "\n" for chat, number, text in LINES),
        encoding="utf-8",
    )
    _fine(as_login("collector", "import", "--public", str(file)))
    assert "3 messages read" in _fine(as_login("reader_model", "run")).stderr
    with closing(connect(warehouse_dsn)) as owner:
        assert rows(owner, "select count(*) from mart.daily") == [(0,)]
        with owner, owner.cursor() as cursor:
            cursor.execute("update core.reading set victim_at_risk = true where masked_text is not null")
    assert as_login("investigator", "publish").returncode == 1
    _fine(as_login("publisher", "publish"))
    with closing(connect(warehouse_dsn)) as owner:
        assert rows(owner, "select count(*) > 0 from mart.daily") == [(True,)]
    _fine(as_login("admin", "case", "new", "lantern", "--purpose", "its teams", "--ground", "order 7"))
    _fine(as_login("admin", "case", "add", "lantern", "telegram:one_market", "--why", "named in the order"))
    assert "known" in _fine(as_login("admin", "case", "add", "lantern", "telegram:one_market", "--why", "again")).stdout
    assert _fine(as_login("investigator", "case", "list")).stdout == ""
    _fine(as_login("admin", "case", "member", "lantern", INVESTIGATOR))
    hits = _fine(as_login("investigator", "search", "--all", "车队")).stdout.splitlines()
    assert len(hits) == 1
    assert "one_market" in hits[0]
    _fine(as_login("investigator", "case", "add", "lantern", "telegram:one_market/2", "--why", "a team"))
    refused = as_login("investigator", "case", "add", "lantern", "everything", "--why", "curious")
    assert refused.returncode == 1
    assert "row-level security" in refused.stderr
    assert "Traceback" not in refused.stderr
    shown = json.loads(_fine(as_login("investigator", "case", "show", "lantern")).stdout)
    assert [item["what"] for item in shown["items"]] == ["telegram:one_market", "telegram:one_market/2"]
    assert shown["members"] == [INVESTIGATOR]
    _fine(as_login("investigator", "report", "summary", "--output", str(home / "mine")))
    assert "two_market" not in (home / "mine" / "source.csv").read_text(encoding="utf-8-sig")
    assert "小美" in _fine(as_login("rescue", "rescue", "--why", "a call")).stdout
    assert as_login("investigator", "rescue", "--why", "curious").returncode == 1
    log = _fine(as_login("auditor", "db", "audit")).stdout
    for action in ("case_open", "case_item", "read_victims", "export", "report", "grant"):
        assert f"\t{action}\t" in log
    assert as_login("investigator", "db", "audit").returncode == 1
    _fine(as_login("admin", "case", "close", "lantern"))
    assert _fine(as_login("investigator", "search", "--all", "车队")).stdout == ""
    table = _fine(escrowwatch("db", "roles")).stdout
    assert "investigator\theld by " in table
    assert "rescue\tmay\texecute\tmart.read_victims" in table


def test_a_password_of_the_environment_is_used_and_shown_nowhere(escrowwatch: Run, warehouse_dsn: str) -> None:
    """Nothing is printed; the login works with it; revoking ends it."""
    login, secret = f"tester_env_{os.getpid()}", "a secret ' of mine"
    command = [
        sys.executable,
        "-c",
        "from pipeline.cli import main; main()",
        "db",
        "grant",
        "auditor",
        login,
        "--create",
    ]
    environment = {**os.environ, "ESCROWWATCH_DSN": warehouse_dsn, "ESCROWWATCH_NEW_PASSWORD": secret}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert (result.returncode, result.stdout) == (0, "")
    parts = urlsplit(warehouse_dsn)
    place = f"host={parts.hostname} port={parts.port} dbname={parts.path[1:]} user={login}"
    with closing(psycopg2.connect(place, password=secret)) as connection:
        assert rows(connection, "select count(*) > 0 from audit.entry") == [(True,)]
    _fine(escrowwatch("db", "grant", "auditor", login, "--revoke"))
    with closing(connect(warehouse_dsn)) as owner, owner, owner.cursor() as cursor:
        cursor.execute(f'drop role "{login}"')


def _fine(result: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    assert result.returncode == 0, result.stderr
    return result
