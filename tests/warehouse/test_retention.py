"""Terms and legal holds."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from domain.capture import Rejection
from domain.chat import ChatRef
from domain.errors import FatalError
from pipeline.retain import Retained, due_lines, retain, retain_in, signed_redaction
from pipeline.settings import Settings
from tests.support.database import fresh_database, rows
from tests.support.guarded import BOARD, fill_guarded
from tests.support.logins import login
from tests.support.messages import MARKET, captured, identity, message
from warehouse.cases import ItemTarget, add_item, close_case, open_case
from warehouse.connection import Connection, connect
from warehouse.heads import heads_after
from warehouse.imports import open_file, store_batch
from warehouse.redaction import redactions
from warehouse.retention import (
    DATA_CLASSES,
    DueMessage,
    due_messages,
    due_rejections,
    hold_case,
    lift_hold,
    place_hold,
    set_term,
    terms,
)


@pytest.fixture(scope="module")
def aged() -> Iterator[str]:
    """A warehouse all of whose captures are a hundred days old, the market's first one excepted."""
    with fresh_database() as dsn:
        with closing(connect(dsn)) as owner:
            fill_guarded(owner)
            _without_guard(owner, "update raw.capture set collected_at = now() - interval '100 days' where record > 1")
        yield dsn


@pytest.fixture
def admin(aged: str) -> Iterator[Connection]:
    """An administrator of it, and no terms or holds left behind."""
    with login(aged, "admin") as connection:
        yield connection
        for data_class in DATA_CLASSES:
            set_term(connection, data_class, None)


def test_nothing_is_due_without_a_term(admin: Connection) -> None:
    """Each class is kept for good until somebody says otherwise; then what is older than that is due."""
    assert due_messages(admin, 99) == []
    set_term(admin, "listing", 99)
    assert [(one.platform, one.message_id, one.is_held) for one in due_messages(admin, 99)] == [
        ("potato", 2, False),
        ("telegram", 2, False),
        ("telegram", 3, False),
    ]
    set_term(admin, "listing", 101)
    set_term(admin, "benign", 1)
    assert due_messages(admin, 99) == []
    assert [(one.data_class, one.days, one.set_by) for one in terms(admin)] == [
        ("benign", 1, admin.info.user),
        ("listing", 101, admin.info.user),
    ]


def test_a_hold_beats_the_term(admin: Connection) -> None:
    """On a message, on a chat, on a case, closed or not, by a wallet that the case names; lifted, they no longer do."""
    set_term(admin, "listing", 1)
    assert _held(admin) == []
    place_hold(admin, "telegram", "7001", 3, "order 7")
    assert _held(admin) == ["telegram/3"]
    place_hold(admin, "telegram", "7001", None, "order 8")
    lift_hold(admin, "telegram", "7001", 3, "order 9")
    assert _held(admin) == ["telegram/2", "telegram/3"]
    lift_hold(admin, "telegram", "7001", None, "order 10")
    with pytest.raises(FatalError, match="no hold on telegram:7001"):
        lift_hold(admin, "telegram", "7001", None, "again")
    open_case(admin, "held", "a trial", "order 11")
    add_item(admin, "held", ItemTarget("wallet", "tron", "T1\x00"), "the payee")
    assert _held(admin) == []
    hold_case(admin, "held", "order 12", is_held=True)
    assert _held(admin) == ["telegram/2"]
    close_case(admin, "held")
    assert _held(admin) == ["telegram/2"]
    hold_case(admin, "held", "order 13", is_held=False)
    assert _held(admin) == []


def test_only_what_is_due_and_not_held_is_given_to_redaction(admin: Connection) -> None:
    """The list shows both."""
    set_term(admin, "listing", 1)
    place_hold(admin, "telegram", "7001", 2, "order 7")
    assert [line.split("\t")[0::3] for line in due_lines(admin)] == [
        ["potato:board/2", "due"],
        ["telegram:7001/2", "held"],
        ["telegram:7001/3", "due"],
    ]
    erased: list[DueMessage] = []
    done = retain(admin, lambda _connection, one: erased.append(one))
    assert (done.erased, done.held) == (2, 1)
    assert [(one.chat, one.message_id) for one in erased] == [("board", 2), ("7001", 3)]
    lift_hold(admin, "telegram", "7001", 2, "order 8")


def test_what_is_due_is_redacted_by_signed_redactions(tmp_path: Path) -> None:
    """One each; the held message keeps its content, and nothing is due afterwards."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill_guarded(owner)
        _without_guard(owner, "update raw.capture set collected_at = now() - interval '100 days' where record > 1")
        set_term(owner, "listing", 1)
        place_hold(owner, "telegram", "7001", 2, "order 7")
        done = retain(owner, signed_redaction(owner, Settings(home=tmp_path)))
        assert (done.erased, done.held) == (2, 1)
        assert [one.is_held for one in due_messages(owner, 99)] == [True]
        kept = "select message_id from raw.capture where content is null order by 1"
        assert [number for (number,) in rows(owner, kept)] == [2, 3]
        assert len(redactions(owner)) == 2


def test_bytes_of_records_set_aside_have_a_term_of_their_own(admin: Connection, aged: str) -> None:
    """File, record and reason stay; a hold on the chat of the file, or on a message of it, keeps the bytes."""
    with closing(connect(aged)) as owner:
        _set_aside(owner, "a", MARKET)
        _set_aside(owner, "c", BOARD)
        held = "select file_name, length(content) from raw.rejection order by 1, rejection_id"
        told = "select file, record, reason from mart.rejection order by 1, 2"
        before = rows(owner, told)
        retain(admin, lambda _connection, _one: None)
        assert rows(owner, held) == [("a", 4), ("c", 4)]
        set_term(admin, "rejected", 101)
        assert due_rejections(admin) == []
        set_term(admin, "rejected", 99)
        place_hold(admin, "telegram", "7001", 2, "order 7")
        assert [line.split("\t")[0:2] + line.split("\t")[3:] for line in due_lines(admin)] == [
            ["a, record 9", "rejected", "held"],
            ["c, record 9", "rejected", "due"],
        ]
        assert retain(admin, lambda _connection, _one: None).rejections == 1
        assert rows(owner, held) == [("a", 4), ("c", 0)]
        lift_hold(admin, "telegram", "7001", 2, "order 8")
        open_case(admin, "all-of-it", "a trial", "order 9")
        add_item(admin, "all-of-it", ItemTarget("everything"), "all")
        hold_case(admin, "all-of-it", "order 9", is_held=True)
        assert retain(admin, lambda _connection, _one: None).rejections == 0
        hold_case(admin, "all-of-it", "order 10", is_held=False)
        assert retain(admin, lambda _connection, _one: None).rejections == 1
        assert retain(admin, lambda _connection, _one: None).rejections == 0
        assert rows(owner, held) == [("a", 0), ("c", 0)]
        assert rows(owner, told) == before
        assert rows(owner, "select count(content) from past.former_rejection") == [(0,)]


def test_the_schedule_erases_what_is_due_and_closes_it_with_a_head(tmp_path: Path) -> None:
    """Run again, it finds nothing due and changes nothing."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill_guarded(owner)
        _without_guard(owner, "update raw.capture set collected_at = now() - interval '100 days' where record > 1")
        set_term(owner, "listing", 1)
        settings = Settings(home=tmp_path, dsn=dsn)  # type: ignore[arg-type]  # pydantic makes it a secret
        assert retain_in(settings).erased == 3
        assert json.loads(heads_after(owner)[-1].document)["redactions"] == 3
        heads = rows(owner, "select number from raw.head")
        assert retain_in(settings) == Retained(0, 0)
        assert rows(owner, "select number from raw.head") == heads


def test_the_database_itself_keeps_what_is_held(admin: Connection, aged: str) -> None:
    """Whoever takes the content from a capture is refused while a hold is in force."""
    place_hold(admin, "potato", "board", 1, "order 7")
    take = "update raw.capture set content = null from core.source as s where s.source_id = capture.source_id and chat = 'board'"
    with closing(connect(aged)) as owner:
        with owner.cursor() as cursor:
            cursor.execute("alter table raw.capture alter column content drop not null")
            cursor.execute("alter table raw.capture disable trigger capture_is_append_only")
            with pytest.raises(psycopg2.errors.RestrictViolation, match="a legal hold keeps message 1"):
                cursor.execute(f"{take} and message_id = 1")
        owner.rollback()
    lift_hold(admin, "potato", "board", 1, "order 8")


def test_members_and_readers_set_no_terms_and_lift_no_holds(aged: str, admin: Connection) -> None:
    """Refused by the database."""
    place_hold(admin, "potato", "board", None, "order 7")
    for role in ("investigator", "publisher", "collector", "auditor", "rescue", "reader_model"):
        with login(aged, role) as connection:
            for command in (
                "update core.hold set lifted_at = now()",
                "insert into core.retention values ('benign', 1)",
            ):
                with connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
                    cursor.execute(command)
                connection.rollback()
    lift_hold(admin, "potato", "board", None, "order 8")


def _set_aside(owner: Connection, name: str, chat: ChatRef) -> None:
    """A record of a file that shows a chat, set aside a hundred days ago."""
    opened = open_file(owner, identity(f"set aside {name}"))
    wrong = Rejection(name, 9, "half a record", content=b"half")
    store_batch(owner, opened, [captured(1, message("收", 1), record=8, chat=chat)], 9, rejections=[wrong])
    with owner, owner.cursor() as cursor:
        cursor.execute("update raw.rejection set rejected_at = now() - interval '100 days'")


def _held(connection: Connection) -> list[str]:
    return [f"{one.platform}/{one.message_id}" for one in due_messages(connection, 99) if one.is_held]


def _without_guard(owner: Connection, command: str) -> None:
    with owner, owner.cursor() as cursor:
        cursor.execute("alter table raw.capture disable trigger all")
        cursor.execute(command)
        cursor.execute("alter table raw.capture enable trigger all")
