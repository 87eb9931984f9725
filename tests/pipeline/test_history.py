"""`history` as a person runs it."""

import json
from collections.abc import Iterator
from contextlib import closing

import pytest

from domain.chat import ChatRef, Snapshot
from domain.errors import FatalError
from domain.message import Sender
from domain.vocabulary import Method, Platform
from pipeline.history import Place, find_place
from tests.pipeline.conftest import Run
from tests.support.messages import BOTH, at, captured, hidden_link, identity, message
from warehouse.connection import Connection, connect
from warehouse.imports import close_file, open_file, store_batch

API, PREVIEW = Method.TELEGRAM_API, Method.WEB_PREVIEW
FIRST = "出四件套 800U https://evil.example/x"
SECOND = "出四件套 \x00 900U \u202e \ud800 [bold red]no[/]"


@pytest.fixture(scope="module")
def filled(warehouse_dsn: str) -> Iterator[Connection]:
    """A message that is edited and goes, one that two methods tell differently, one alike in both."""
    one = message(FIRST, 1, entities=hidden_link(FIRST, "https://hidden.example/"))
    two = message(SECOND, 1, edited_at=at(15))
    api, page = (message("same text", 3, sender=Sender(name=name), views=9) for name in ("阿明", "阿强 t.me/x"))
    looks = [
        ("a", API, 10, {1: message("0", 0), 2: one, 3: api, 4: message("4", 4)}),
        ("b", API, 20, {1: message("0", 0), 2: two, 4: message("4", 4)}),
        ("c", PREVIEW, 15, {3: page, 4: message("4", 4, views=12)}),
        ("d", API, 30, {1: message("0", 0), 3: api, 4: message("4", 4, views=14)}),
    ]
    with closing(connect(warehouse_dsn)) as connection:
        for name, method, minutes, held in looks:
            batch = [captured(i, what, chat=BOTH, method=method) for i, what in held.items()]
            opened = open_file(connection, identity(name, method=method, minutes=minutes))
            store_batch(connection, opened, batch, 4)
            look = Snapshot(BOTH, method, min(held), max(held), at(minutes), method is API)
            close_file(connection, opened, [look])
        yield connection


def test_versions_the_deletion_and_captures_of_a_message_are_shown(filled: Connection, escrowwatch: Run) -> None:
    """In plain words, and nothing of the chat can harm the terminal or be clicked."""
    del filled
    shown = escrowwatch("history", "telegram:7001/2")
    assert shown.returncode == 0, shown.stderr
    lines = shown.stdout.splitlines()
    assert lines[:2] == ["telegram:7001/2  message  posted 2026-03-01 08:01:00", "versions: 2"]
    assert lines[2] == (
        "  1  seen 2026-03-01 08:10:00 to 2026-03-01 08:10:00  出四件套 800U hxxps://evil[.]example/x"
        "  [hxxps://hidden[.]example/]"
    )
    assert lines[3].startswith("* 2  seen 2026-03-01 08:20:00 to 2026-03-01 08:20:00  edited 2026-03-01 08:15:00")
    assert lines[3].endswith("出四件套 � 900U � � [bold red]no[/]")
    assert lines[4] == "gone: last seen 2026-03-01 08:20:00, first missed 2026-03-01 08:30:00"
    assert lines[5] == "captures: 2"
    assert all(line.startswith("  telegram_api  ") for line in lines[6:8])
    assert lines[8:] == ["fields that methods tell differently: 0"]


def test_what_methods_tell_differently_is_shown(filled: Connection, escrowwatch: Run) -> None:
    """The value that the message shows, and the one that contradicts it."""
    del filled
    lines = escrowwatch("history", "telegram:@Lantern_Market/3").stdout.splitlines()
    assert "fields that methods tell differently: 1" in lines
    shown, other = (line.rsplit("  ", 1)[0] for line in lines[-2:])
    assert shown == "  sender_name  telegram_api  shown  阿明"
    assert other == "  sender_name  web_preview  CONTRADICTS  阿强 t[.]me/x"


def test_a_program_gets_one_object_with_the_texts_as_served(filled: Connection, escrowwatch: Run) -> None:
    """NUL and lone surrogates are in it."""
    del filled
    told = json.loads(escrowwatch("history", "telegram:7001/2", "--json").stdout)
    assert [one["text"] for one in told["versions"]] == [FIRST, SECOND]
    assert [one["links"] for one in told["versions"]] == [["https://hidden.example/"], []]
    assert told["deletion"]["first_missed_at"] == told["deletion"]["gone_at"] == "2026-03-01T08:30:00+00:00"
    assert [len(one["content_sha256"]) for one in told["captures"]] == [64, 64]
    differing = json.loads(escrowwatch("history", "telegram:7001/3", "--json").stdout)
    assert [(one["field"], one["value"]) for one in differing["differences"]] == [
        ("sender_name", "阿明"),
        ("sender_name", "阿强 t.me/x"),
    ]


def test_the_messages_of_a_chat_that_are_contradicted_are_listed(filled: Connection, escrowwatch: Run) -> None:
    """And how many differ in which field, those included that something explains."""
    del filled
    lines = escrowwatch("history", "telegram:7001").stdout.splitlines()
    assert lines == [
        "sender_name  contradicted 1  explained 0",
        "views  contradicted 0  explained 1",
        "telegram:7001/3  sender_name",
    ]
    told = json.loads(escrowwatch("history", "telegram:7001", "--json").stdout)
    assert told["messages"] == [{"message_id": 3, "fields": ["sender_name"]}]


def test_a_chat_that_all_methods_tell_alike_says_so(filled: Connection, escrowwatch: Run) -> None:
    """On stderr; there is nothing to list."""
    opened = open_file(filled, identity("alone"))
    alone = ChatRef(Platform.TELEGRAM, numeric_id=7002)
    store_batch(filled, opened, [captured(1, message("alone"), chat=alone)], 1)
    close_file(filled, opened, [])
    shown = escrowwatch("history", "telegram:7002")
    assert (shown.returncode, shown.stdout) == (0, "")
    assert "no method contradicts another" in shown.stderr


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("telegram:7001/99", "no message 99 is known"),
        ("telegram:nobody", "no chat nobody is known"),
        ("7001/2", "names no chat"),
        ("telegrm:7001/2", "names no chat"),
        ("", "names no chat"),
    ],
)
def test_what_is_not_known_says_so(filled: Connection, escrowwatch: Run, written: str, why: str) -> None:
    """With a remedy, and without a traceback."""
    del filled
    failed = escrowwatch("history", written)
    assert (failed.returncode, failed.stdout, why in failed.stderr) == (1, "", True)
    assert "remedy:" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_a_place_is_found_however_it_is_written(filled: Connection) -> None:
    """By number or name, in any case; hostile words find nothing."""
    assert find_place(filled, "telegram:7001/2") == Place("telegram", "7001", 2)
    assert find_place(filled, " telegram:LANTERN_market ") == Place("telegram", "7001", None)
    for hostile in ("telegram:\x00\ud800\u202e", "telegram:' or 1=1 --/2", "telegram:" + "长" * 10_000):
        with pytest.raises(FatalError, match="no chat"):
            find_place(filled, hostile)
