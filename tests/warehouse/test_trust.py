"""Whom a chat is shown to."""

from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.errors import FatalError
from pipeline.cli.main import app
from tests.support.database import fresh_database, rows
from tests.support.guarded import fill_guarded
from tests.support.logins import login
from warehouse.audit import entries
from warehouse.cases import ItemTarget, add_item, add_member, open_case
from warehouse.connection import connect
from warehouse.trust import set_trust

_CHATS = "select distinct chat from mart.message_masked order by 1"


def test_an_administrator_says_whom_a_chat_is_shown_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quarantined, it leaves masked views and cases that do not name it; public, it is back; the log has both."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill_guarded(owner)
        monkeypatch.setenv("ESCROWWATCH_HOME", str(tmp_path))
        monkeypatch.setenv("ESCROWWATCH_DSN", dsn)
        with login(dsn, "publisher") as publisher, login(dsn, "investigator") as investigator:
            open_case(owner, "lantern", "its teams", "order 7")
            add_item(owner, "lantern", ItemTarget("everything"), "a small team")
            add_member(owner, "lantern", investigator.info.user)
            done = CliRunner().invoke(
                app, ["sources", "trust", "potato:board", "quarantined", "--why", "an imitation \u202e"]
            )
            assert done.exit_code == 0, done.output
            assert rows(publisher, _CHATS) == [("7001",)]
            assert rows(investigator, "select distinct chat from mart.message") == [("7001",)]
            with pytest.raises(FatalError, match="permission denied"):
                set_trust(investigator, "telegram", "7001", "quarantined", "x")
            with login(dsn, "admin") as admin:
                set_trust(admin, "potato", "board", "public", "it is the market")
            assert rows(publisher, _CHATS) == [("7001",), ("board",)]
        noted = [(one.subject, one.why) for one in entries(owner, action="trust")]
        assert noted == [
            ("potato:board public", "it is the market"),
            ("potato:board quarantined", "an imitation \u202e"),
        ]


@pytest.mark.parametrize("place", ["potato:board/1", "potato:nowhere"])
def test_what_is_no_stored_chat_is_refused(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message, and a chat that is not known."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill_guarded(owner)
        monkeypatch.setenv("ESCROWWATCH_HOME", str(tmp_path))
        monkeypatch.setenv("ESCROWWATCH_DSN", dsn)
        assert CliRunner().invoke(app, ["sources", "trust", place, "quarantined", "--why", "x"]).exit_code == 1
        assert rows(owner, "select distinct trust from core.source") == [("public",)]
        assert entries(owner, action="trust") == []


def test_what_is_joined_to_a_chat_goes_with_it() -> None:
    """A chat known by name only that was joined to the numeric one."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill_guarded(owner)
        with owner, owner.cursor() as cursor:
            cursor.execute(
                "insert into core.source (platform, name, chat_type, public_by, joined_into) "
                "select platform, 'lantern', chat_type, public_by, source_id from core.source where chat = '7001'"
            )
        set_trust(owner, "telegram", "lantern", "quarantined", "x")
        assert rows(owner, "select chat, trust from core.source order by chat") == [
            ("7001", "quarantined"),
            ("board", "public"),
            ("lantern", "quarantined"),
        ]
