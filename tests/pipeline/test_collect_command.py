"""`sources`, `accounts` and `collect` as a person runs them."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.collecting_live import PROGRAM, ROOT, LiveCollection, environment, live_collection
from tests.support.database import rows
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.scene import PRESENT

REFUSED = 3


@pytest.fixture
def live() -> Iterator[LiveCollection]:
    with live_collection() as made:
        yield made


class Shell:
    """Runs the program with the settings of a live collection."""

    def __init__(self, live: LiveCollection, home: Path) -> None:
        """``home`` holds the sources."""
        self._told = environment(live.dsn, home)

    def run(self, *words: str, given: str = "", **told: str) -> subprocess.CompletedProcess[str]:
        """The finished process."""
        env = {**self._told, **told}
        return subprocess.run(
            [*PROGRAM, *words], cwd=ROOT, env=env, input=given, capture_output=True, text=True, check=False, timeout=120
        )


@pytest.fixture
def shell(live: LiveCollection, tmp_path: Path) -> Shell:
    return Shell(live, tmp_path)


def test_from_an_account_to_stored_messages(live: LiveCollection, shell: Shell) -> None:
    session = live.scene.server.session(live.scene.world.add_account(Account(7005, "Piped")))
    assert shell.run("accounts", "add", "piped", "--session", "-", given=f"{session}\n").returncode == 0
    assert shell.run("sources", "add", "telegram:https://t.me/MarketOne").returncode == 0
    assert "1 sources, all well-formed" in shell.run("sources", "check").stderr
    done = shell.run("collect")
    assert (done.returncode, str(len(PRESENT)) in done.stderr) == (0, True)
    assert rows(live.connection, "select count(*) from core.message") == [(len(PRESENT),)]
    status = shell.run("accounts", "status")
    assert ("piped" in status.stderr, session in status.stderr + done.stderr) == (True, False)
    assert "contacts.ResolveUsername: 1 used, 99 left" in status.stderr
    assert "telegram:marketone" in shell.run("sources", "list").stderr


def test_a_private_chat_is_refused_by_name(live: LiveCollection, shell: Shell) -> None:
    live.scene.world.add_chat(Chat(1003, "Closed", "closed", is_private=True))
    shell.run("sources", "add", "telegram:closed")
    refused = shell.run("collect")
    assert (refused.returncode, "closed" in refused.stderr) == (REFUSED, True)


def test_a_source_that_a_person_rejects_is_not_collected(live: LiveCollection, shell: Shell) -> None:
    shell.run("sources", "add", "telegram:marketone")
    shell.run("sources", "reject", "telegram:marketone")
    assert "until a person approves" in shell.run("collect").stderr
    assert not live.scene.server.requests
    shell.run("sources", "approve", "telegram:marketone")
    assert shell.run("collect").returncode == 0


@pytest.mark.parametrize("name", ["TELEGRAM_API_ID", "ESCROWWATCH_SESSION_KEY"])
def test_a_missing_setting_is_named(shell: Shell, name: str) -> None:
    shell.run("sources", "add", "telegram:marketone")
    failed = shell.run("collect", **{name: ""})
    assert (failed.returncode, name in failed.stderr) == (1, True)
    assert "Traceback" not in failed.stderr


def test_hundreds_of_sources_are_added_at_once(shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    lines = ["note,source", *(f"x,telegram:market_{number}" for number in range(300)), "twice,telegram:MARKET_7", ",,"]
    table.write_text("\n".join(lines), encoding="utf-8")
    added = shell.run("sources", "add", "--file", str(table))
    assert (added.returncode, "300 added" in added.stderr) == (0, True)
    assert "0 added" in shell.run("sources", "add", "--file", str(table)).stderr


def test_a_session_is_never_taken_from_the_command_line(shell: Shell) -> None:
    refused = shell.run("accounts", "add", "first", "--session", "1AbCdEf")
    assert (refused.returncode, "history" in refused.stderr) == (2, True)
    none = shell.run("accounts", "add", "first", "--session", "-", given="not a session")
    assert (none.returncode, "no StringSession" in none.stderr) == (1, True)
