"""Chats that messages name become candidates, and a person decides, as the program runs."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from collectors.sources import read_sources, source_named
from domain.candidate import SeenAs
from domain.errors import FatalError, RefusedError
from domain.message import Forward
from domain.vocabulary import Trust
from pipeline.candidate_sources import (
    approve_source,
    candidate_named,
    evidence_lines,
    offered_candidates,
    reject_source,
)
from pipeline.discover_sources import discover_sources
from tests.support.candidates import chat, read_pending, store
from tests.support.database import fresh_database, rows
from tests.support.messages import hidden_link, message
from warehouse.candidates import list_candidates
from warehouse.connection import Connection, connect

RED, BLUE = chat(801, "red_room"), chat(802)
INVITE = "AbCdEf0123456789"
REFUSED = 3
_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dsn() -> Iterator[str]:
    with fresh_database() as address:
        yield address


@pytest.fixture
def connection(dsn: str) -> Iterator[Connection]:
    with closing(connect(dsn)) as opened:
        yield opened


def fill(connection: Connection) -> None:
    """Two chats that name others in every way."""
    link = "点这里"
    told = {
        1: message("进群 https://t.me/Lantern_Hall 或者 @lantern_hall", 1),
        2: message(link, 2, entities=hidden_link(link, "https://t.me/s/quiet_pier/77")),
        3: message(f"老群被封 https://t.me/+{INVITE} https://t.me/joinchat/{INVITE}", 3),
        4: message("客服 @lantern_help_bot", 4),
        5: message("转", 5, forward=Forward("Pier", "channel9009", 12)),
        6: message("转", 6, forward=Forward("A person", "user4004")),
        7: message("飞机 t点me斜杠copper_yard", 7),
    }
    store(connection, "red", RED, told)
    listing = "导航\n" + "\n".join(f"{number}. t.me/market_street_{number:02}" for number in range(40))
    store(connection, "blue", BLUE, {1: message(f"{listing}\nt.me/lantern_hall", 8)})
    read_pending(connection)


def kinds(connection: Connection) -> dict[str, str]:
    """Kind by candidate, those of the directory left out."""
    found = list_candidates(connection, (), least=0, is_all=True, limit=1_000)
    return {one.ref.candidate: one.kind.value for one in found if "street" not in one.ref.candidate}


def test_every_way_of_naming_a_chat_is_found(connection: Connection) -> None:
    fill(connection)
    assert discover_sources(connection)[0] == 8
    assert kinds(connection) == {
        "lantern_hall": "name",
        "quiet_pier": "name",
        "copper_yard": "name",
        f"+{INVITE}": "invite",
        "lantern_help_bot": "bot",
        "9009": "number",
    }
    ways = rows(
        connection, "select candidate, seen_as from core.candidate_mention where candidate !~ 'street|bot|hall'"
    )
    assert set(ways) == {
        ("quiet_pier", SeenAs.HIDDEN_LINK),
        ("copper_yard", SeenAs.LINK),
        (f"+{INVITE}", SeenAs.LINK),
        ("9009", SeenAs.FORWARD),
    }


def test_looking_again_finds_nothing_new(connection: Connection) -> None:
    fill(connection)
    _, found = discover_sources(connection)
    before = rows(connection, "select * from mart.candidate order by 1, 2")
    assert (found, discover_sources(connection)) == (len(before) + 1, (0, 0))
    assert rows(connection, "select * from mart.candidate order by 1, 2") == before


def test_later_messages_are_added(connection: Connection) -> None:
    fill(connection)
    discover_sources(connection)
    store(connection, "later", chat(803), {1: message("@copper_yard", 60)})
    assert discover_sources(connection) == (0, 0)
    read_pending(connection)
    assert discover_sources(connection) == (1, 1)
    found = {one.ref.candidate: one.source_count for one in list_candidates(connection, (), least=2)}
    assert found == {"lantern_hall": 2, "copper_yard": 2}


def test_a_forward_counts_before_anything_is_read(connection: Connection) -> None:
    store(
        connection, "a", RED, {1: message("x", 1, forward=Forward(None, "channel9009")), 2: message("@copper_yard", 2)}
    )
    assert discover_sources(connection) == (1, 1)
    assert kinds(connection) == {"9009": "number"}


@pytest.mark.parametrize(
    "origin", ["channel", "channel-5", "channel٣", "9009", "chat9", "channel0", "channel1x\x00\ud800", ""]
)
def test_an_origin_that_is_no_channel_is_none(connection: Connection, origin: str) -> None:
    store(connection, "a", RED, {1: message("x", 1, forward=Forward("t", origin))})
    discover_sources(connection)
    assert kinds(connection) == {}


def test_a_directory_is_one_source_and_shown_as_a_list(connection: Connection, tmp_path: Path) -> None:
    fill(connection)
    discover_sources(connection)
    offered = offered_candidates(connection, tmp_path, least=1, limit=1_000, is_all=False)
    assert sum("street" in one.ref.candidate for one in offered) == 40
    assert offered[0].ref.key == "telegram:lantern_hall"
    assert "lantern_help_bot" not in {one.ref.candidate for one in offered}
    (line,) = evidence_lines(connection, candidate_named("telegram:market_street_07"))
    assert "in a list of 41" in line
    assert "t[.]me/market_street_07" in line


def test_hostile_texts_are_looked_through_and_shown_safely(connection: Connection) -> None:
    texts = [
        "https://t.me/copper_yard\x00\x1b[31m\ud83d\u202eevil",
        "@copper_yard" + "\u0301" * 800,
        "'; drop table core.message; -- @copper_yard <script>alert(1)</script> [red]x[/red]",
        "😀" * 30_000 + " @copper_yard " + "a" * 50_000,
        "@" * 5_000 + "copper_yard",
        "",
    ]
    store(connection, "a", RED, {number: message(text, number) for number, text in enumerate(texts, 1)})
    read_pending(connection)
    assert discover_sources(connection)[0] == len(texts)
    lines = list(evidence_lines(connection, candidate_named("telegram:@Copper_Yard")))
    assert len(lines) >= 4
    for line in lines:
        assert not {"\x00", "\x1b", "\ud83d", "\u202e", "\n"} & set(line)
        assert (len(line) < 500, "t.me/" in line) == (True, False)


def test_approving_writes_the_file_of_a_candidate(connection: Connection, tmp_path: Path) -> None:
    fill(connection)
    discover_sources(connection)
    assert not list(tmp_path.iterdir())
    approve_source(connection, tmp_path, "telegram:https://t.me/Lantern_Hall")
    approve_source(connection, tmp_path, "telegram:9009")
    assert {one.key: one.trust for one in read_sources(tmp_path)} == {
        "telegram:lantern_hall": Trust.WATCHED,
        "telegram:9009": Trust.WATCHED,
    }
    offered = offered_candidates(connection, tmp_path, least=1, limit=1_000, is_all=False)
    assert not {"lantern_hall", "9009"} & {one.ref.candidate for one in offered}
    reject_source(connection, tmp_path, "telegram:lantern_hall")
    assert {one.trust for one in read_sources(tmp_path) if one.chat.name} == {Trust.QUARANTINED}
    approve_source(connection, tmp_path, "telegram:lantern_hall")
    assert {one.trust for one in read_sources(tmp_path)} == {Trust.WATCHED}


def test_a_rejected_candidate_has_no_file_and_is_not_offered_again(connection: Connection, tmp_path: Path) -> None:
    fill(connection)
    discover_sources(connection)
    reject_source(connection, tmp_path, "telegram:quiet_pier")
    reject_source(connection, tmp_path, f"telegram:+{INVITE}")
    store(connection, "later", BLUE, {99: message("@quiet_pier", 60)}, minutes=9)
    read_pending(connection)
    discover_sources(connection)
    offered = offered_candidates(connection, tmp_path, least=1, limit=1_000, is_all=False)
    assert not {"quiet_pier", f"+{INVITE}"} & {one.ref.candidate for one in offered}
    assert not list(tmp_path.iterdir())
    assert rows(connection, "select source_count from mart.candidate where candidate = 'quiet_pier'") == [(2,)]


@pytest.mark.parametrize(
    "written",
    [
        f"telegram:+{INVITE}",
        f"telegram:https://t.me/+{INVITE}",
        f"telegram: t.me/joinchat/{INVITE}",
        f"telegram:joinchat/{INVITE}",
    ],
)
def test_an_invite_is_refused_however_it_is_written(connection: Connection, tmp_path: Path, written: str) -> None:
    fill(connection)
    discover_sources(connection)
    assert candidate_named(written).key == f"telegram:+{INVITE}"
    with pytest.raises(RefusedError, match="invite"):
        approve_source(connection, tmp_path, written)
    assert not list(tmp_path.iterdir())
    assert rows(connection, "select * from core.candidate_decision") == []


@pytest.mark.parametrize(
    "written", ["telegram:nobody_named_it", "telegram:123456", "nonsense", "telegram:", "telegram:\x00\ud800"]
)
def test_what_nobody_names_is_neither_approved_nor_rejected(
    connection: Connection, tmp_path: Path, written: str
) -> None:
    for decide in (approve_source, reject_source):
        with pytest.raises(FatalError):
            decide(connection, tmp_path, written)
    assert not list(tmp_path.iterdir())


def test_the_key_of_a_candidate_is_that_of_its_source() -> None:
    for written in ("telegram:@Lantern_Hall", "telegram:https://t.me/lantern_hall", "telegram:-1000000009009"):
        assert candidate_named(written).key == source_named(written).key


def test_the_commands_of_candidates(connection: Connection, dsn: str, tmp_path: Path) -> None:
    """discover, candidates, evidence, approve and reject as a person runs them."""
    fill(connection)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from pipeline.cli.main import main; main()", "sources", *words]
        env = {**os.environ, "ESCROWWATCH_DSN": dsn, "ESCROWWATCH_HOME": str(tmp_path), "COLUMNS": "200"}
        return subprocess.run(command, cwd=_ROOT, env=env, capture_output=True, text=True, check=False, timeout=120)

    looked = run("discover")
    assert (looked.returncode, "8 texts looked through" in looked.stderr) == (0, True)
    assert not (tmp_path / "sources").exists()
    shown = run("candidates", "--least", "2")
    assert ("telegram:lantern_hall" in shown.stderr, "quiet_pier" in shown.stderr) == (True, False)
    seen = run("evidence", "telegram:lantern_hall")
    assert (len(seen.stdout.splitlines()), "t[.]me/Lantern_Hall" in seen.stdout) == (2, True)
    refused = run("approve", f"telegram:+{INVITE}")
    assert (refused.returncode, "invite" in refused.stderr) == (REFUSED, True)
    approved = run("approve", "telegram:lantern_hall")
    assert approved.stdout == f"{tmp_path / 'sources' / 'telegram-lantern_hall.yml'}\n"
    assert run("reject", "telegram:quiet_pier").returncode == 0
    assert "rejected" in run("candidates", "--all").stderr
