"""Roles, with real logins."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from psycopg2.errors import InsufficientPrivilege

from domain.errors import FatalError
from pipeline.report_files import write_summary
from tests.support.database import fresh_database, rows
from tests.support.guarded import BOARD_TEXTS, MARKET_TEXTS, fill_guarded, import_guarded, read_guarded
from tests.support.logins import login
from tests.support.messages import message
from warehouse import marts
from warehouse.audit import entries
from warehouse.cases import (
    ItemTarget,
    add_item,
    add_member,
    case_items,
    cases,
    close_case,
    open_case,
    remove_member,
)
from warehouse.connection import Connection, connect
from warehouse.dossier import chat_listings, message_detail
from warehouse.grants import ROLES
from warehouse.history import message_history
from warehouse.packages import custody
from warehouse.parquet_rows import PARQUET_VIEWS, parquet_rows
from warehouse.publishing import publish
from warehouse.rebuild import rebuild_sources
from warehouse.roles import create_login, grant_role, revoke_role, role_reports, set_up_roles
from warehouse.search import search
from warehouse.victims import read_victims


def test_the_grants_are_what_they_should_be(dsn: str) -> None:
    """After they are made nothing is missing, nothing is too much, and making them again changes nothing."""
    with closing(connect(dsn)) as owner:
        set_up_roles(owner)
        assert set_up_roles(owner) == []
        reports = role_reports(owner)
    assert [one.role for one in reports] == list(ROLES)
    assert [(one.missing, one.unexpected) for one in reports] == [((), ())] * len(ROLES)
    assert all(one.granted for one in reports)


def test_each_step_of_the_flow_runs_as_its_own_role(dsn: str) -> None:
    """The collector imports, the reader reads and indexes, the publisher refreshes, an investigator finds his case's rows."""
    with login(dsn, "collector") as collector:
        import_guarded(collector)
        import_guarded(collector)
        source_id = rows(collector, "select source_id from core.source where chat = 'board'")[0][0]
        rebuild_sources(collector, [int(str(source_id))], lambda _method, content: message(json.loads(content)[1]))
    with login(dsn, "reader_model") as reader:
        assert read_guarded(reader) == 5
        assert publish(reader).indexed == 5
        assert rows(reader, "select category from core.current_reading where victim_at_risk") == [("trafficking",)] * 2
    with login(dsn, "publisher") as publisher:
        assert publish(publisher).indexed == 0
        assert len(rows(publisher, "select * from mart.daily")) > 0
    with login(dsn, "auditor") as auditor, pytest.raises(FatalError, match="neither index texts nor refresh"):
        publish(auditor)
    with login(dsn, "admin") as admin, login(dsn, "investigator") as investigator:
        assert search(investigator, "车队") == []
        open_case(admin, "lantern", "the market's teams", "order 7")
        add_item(admin, "lantern", ItemTarget("chat", "telegram", "7001"), "named in the order")
        assert search(investigator, "车队") == []
        add_member(admin, "lantern", login_of(investigator))
        assert [(hit.platform, hit.text) for hit in search(investigator, "车队")] == [("telegram", MARKET_TEXTS[3])]
        assert rows(investigator, "select distinct chat from mart.message") == [("7001",)]
        assert rows(investigator, 'select "case", item_count from mart.case') == [("lantern", 1)]
        remove_member(admin, "lantern", login_of(investigator))
        assert rows(investigator, "select * from mart.message") == []


def test_an_investigator_reads_reports_of_his_case_alone(guarded: str) -> None:
    """What the desk and the reports ask runs as an investigator, and shows the one chat; victims' fields stay out."""
    with _case_member(guarded, ItemTarget("chat", "telegram", "7001")) as investigator:
        assert [one.chat for one in marts.sources(investigator)] == ["7001"]
        assert {one.chat for one in marts.listings(investigator)} == {"7001"}
        assert marts.summary(investigator).message_count == 3
        assert marts.daily_counts(investigator)
        assert [one.text for one in chat_listings(investigator, "telegram", "7001")] == [
            MARKET_TEXTS[2],
            MARKET_TEXTS[3],
        ]
        detail = message_detail(investigator, "telegram", "7001", 2)
        assert detail is not None
        assert [one.text for one in detail.readings[0].reading.persons] == ["老王"]
        assert message_history(investigator, "telegram", "7001", 2) is not None
        assert message_detail(investigator, "potato", "board", 1) is None
        assert message_history(investigator, "potato", "board", 1) is None


def test_a_message_is_opened_without_its_chat(guarded: str) -> None:
    """An item for one message shows that message and nothing around it."""
    with _case_member(guarded, ItemTarget("message", "telegram", "7001", 3)) as investigator:
        assert rows(investigator, "select message_id, text from mart.message") == [(3, MARKET_TEXTS[3])]


def test_what_is_counted_is_what_the_login_sees(guarded: str) -> None:
    """A whole chat, one message of another, and neither: the desk's figures and lists keep to them."""
    with _case_member(guarded, ItemTarget("message", "telegram", "7001", 2)) as investigator:
        assert marts.summary(investigator).message_count == 1
        assert [(one.category, one.message_count) for one in marts.category_counts(investigator)] == [
            ("trafficking", 1)
        ]
        assert sum(one.message_count for one in marts.daily_counts(investigator)) == 1
        assert [(one.address, one.message_count) for one in marts.top_wallets(investigator)] == [("T1\x00", 1)]
        assert [(one.handle, one.chat_count) for one in marts.top_handles(investigator)] == [("lantern", 1)]
        assert [(one.chat, one.message_id) for one in marts.listings(investigator)] == [("7001", 2)]
        assert marts.worst_chat(investigator) == ("telegram", "7001")
    with _case_member(guarded, ItemTarget("chat", "potato", "board")) as investigator:
        assert marts.summary(investigator).message_count == 2
        assert [(one.address, one.message_count) for one in marts.top_wallets(investigator)] == [("T1\x00", 1)]
        assert rows(investigator, "select * from core.mention_count") == []
        assert {one.chat for one in marts.listings(investigator)} == {"board"}
    with login(guarded, "investigator") as nobody:
        assert marts.summary(nobody).message_count == 0
        assert (marts.top_wallets(nobody), marts.listings(nobody), marts.daily_counts(nobody)) == ([], [], [])
    with closing(connect(guarded)) as owner:
        assert [(one.address, one.message_count) for one in marts.top_wallets(owner)] == [("T1\x00", 2)]


def test_a_wallet_opens_the_messages_that_name_it(guarded: str) -> None:
    """In whatever chat, unless that is quarantined; what is typed as an address is data and nothing more."""
    with _case_member(guarded, ItemTarget("wallet", "tron", "T1\x00")) as investigator:
        found = "select platform, message_id from mart.message order by 1"
        assert rows(investigator, found) == [("potato", 1), ("telegram", 2)]
        with closing(connect(guarded)) as owner:
            _execute(owner, "update core.source set trust = 'quarantined' where chat = 'board'")
        assert rows(investigator, found) == [("telegram", 2)]
    hostile = "'; drop table core.case cascade; --\u202e"
    with _case_member(guarded, ItemTarget("handle", "telegram", hostile)) as investigator:
        assert rows(investigator, found) == []
        assert case_items(investigator, cases(investigator)[0].name)[0].target.value == hostile


def test_a_closed_case_shows_nothing_any_longer(guarded: str) -> None:
    """Its record stays, its rows do not; a member cannot close what he has not opened."""
    with _case_member(guarded, ItemTarget("everything")) as investigator, closing(connect(guarded)) as owner:
        assert len(rows(investigator, "select * from mart.message")) == 5
        name = cases(investigator)[0].name
        with pytest.raises(FatalError, match="not this login's to close"):
            close_case(investigator, name)
        close_case(owner, name)
        assert rows(investigator, "select * from mart.message") == []
        assert [one.closed_by for one in cases(investigator)] == ["escrowwatch"]
        with pytest.raises(FatalError, match="is closed"):
            add_item(owner, name, ItemTarget("everything"), "again")


def test_a_quarantined_chat_is_shown_to_administrators_and_cases_that_name_it(guarded: str) -> None:
    """Not to publishers, not by way of everything; rescue still reaches its victims."""
    board, everything = ItemTarget("chat", "potato", "board"), ItemTarget("everything")
    count = "select count(*) from mart.message_masked where platform = 'potato'"
    listings = "select count(*) from mart.listing where platform = 'potato'"
    with _case_member(guarded, board) as named, _case_member(guarded, everything) as broad, ExitStack() as stack:
        held = {role: stack.enter_context(login(guarded, role)) for role in ("admin", "publisher", "rescue")}
        before = {role: rows(one, count) for role, one in held.items()}
        assert list(before.values()) == [[(2,)]] * 3
        _execute(held["admin"], "update core.source set trust = 'quarantined' where chat = 'board'")
        assert rows(held["admin"], count) == rows(named, count) == [(2,)]
        assert rows(held["publisher"], count) == rows(held["rescue"], count) == rows(broad, count) == [(0,)]
        assert rows(held["publisher"], listings) == rows(broad, listings) == [(0,)]
        assert len(read_victims(held["rescue"], "found at the border", platform="potato")) == 1


def test_masked_texts_and_exports_leave_victims_out(guarded: str) -> None:
    """The publisher takes out masked texts; each export is in the log, with the login that made it."""
    with login(guarded, "publisher") as publisher:
        with marts.export(publisher, "message_masked") as (columns, found):
            texts = {row[columns.index("text")] for row in found}
        assert "卖██ 找老王" in texts
        assert not any("小" in text for text in texts)
        for view in ("listing", "price", "wallet", "handle_masked", "source", "daily"):
            with marts.export(publisher, view) as (_, found):
                assert list(found)
        assert rows(publisher, "select distinct handle, text from mart.handle_masked") == [("teams", "车队")]
        for view in PARQUET_VIEWS:
            with parquet_rows(publisher, view) as (_, found):
                assert list(found)
        name = login_of(publisher)
    with login(guarded, "auditor") as auditor:
        logged = entries(auditor, login=name, action="export")
    assert {one.subject for one in logged} >= {"mart.message_masked", "mart.daily", "parquet message", "parquet handle"}
    assert {one.address for one in logged} == {"127.0.0.1"}


def test_every_read_of_victims_is_logged_with_its_reason(guarded: str) -> None:
    """Through the function and through the page of a message; without a reason nothing is shown."""
    with login(guarded, "rescue") as rescue:
        shown = read_victims(rescue, "call from a sister\x00")
        assert {(one.found, one.role, one.text) for one in shown} == {
            ("小梅", "victim", MARKET_TEXTS[2]),
            ("小美", "victim", BOARD_TEXTS[1]),
        }
        with pytest.raises(FatalError, match="say why"):
            read_victims(rescue, " ")
        assert len(read_victims(rescue, "the same case", platform="potato", chat="board", message_id=1)) == 1
        name = login_of(rescue)
    with closing(connect(guarded)) as owner:
        detail = message_detail(owner, "telegram", "7001", 2)
        assert detail is not None
        assert [one.text for one in detail.readings[0].reading.persons] == ["小梅", "老王"]
        assert rows(owner, "select * from core.victims_of('{}')") == []
    with login(guarded, "auditor") as auditor:
        logged = entries(auditor, action="read_victims")
    assert [(one.subject, one.why, one.row_count) for one in logged if one.login == name] == [
        ("potato:board:1", "the same case", 1),
        ("*:*", "call from a sister\x00", 2),
    ]
    by_owner = [(one.subject, one.why, one.row_count) for one in logged if one.login == "escrowwatch"]
    assert by_owner == [("telegram:7001:2", "page of a message", 1)]


def test_a_victims_handle_is_in_no_ranking_of_a_report(guarded: str, tmp_path: Path) -> None:
    """Neither in the summary nor in its CSV files; the desk of an investigator shows texts as served."""
    with _case_member(guarded, ItemTarget("everything")) as investigator:
        assert {one.handle for one in marts.top_handles(investigator)} == {"lantern", "teams"}
        written = [path.read_text(encoding="utf-8-sig") for path in write_summary(investigator, tmp_path)]
    assert not [text for text in written if "lantern" in text]
    assert len([text for text in written if "teams" in text]) == 2


def test_the_log_says_what_was_added_to_a_case(guarded: str) -> None:
    """The item itself, not its kind alone."""
    with closing(connect(guarded)) as owner:
        open_case(owner, "lantern", "x", "y")
        for target in (
            ItemTarget("message", "telegram", "7001", 2),
            ItemTarget("chat", "potato", "board"),
            ItemTarget("wallet", "tron", "T1"),
            ItemTarget("everything"),
        ):
            add_item(owner, "lantern", target, "z")
        assert [one.subject for one in entries(owner, action="case_item")] == [
            "lantern everything",
            "lantern wallet tron:T1",
            "lantern chat potato:board",
            "lantern message telegram:7001/2",
        ]


def test_custody_names_members_and_who_saw_victims_on_a_page(guarded: str) -> None:
    """Of the case, and of the messages that are asked for; not of others."""
    with closing(connect(guarded)) as owner:
        open_case(owner, "lantern", "x", "y")
        add_member(owner, "lantern", "li.wen")
        remove_member(owner, "lantern", "li.wen")
        message_detail(owner, "telegram", "7001", 2)
        message_detail(owner, "potato", "board", 1)
        found = [(one.action, one.subject) for one in custody(owner, "lantern", ["telegram:7001/2"], "none")]
    assert found == [
        ("case_open", "lantern"),
        ("case_member", "lantern li.wen"),
        ("case_member_removed", "lantern li.wen"),
        ("read_victims", "telegram:7001:2"),
    ]


def test_a_read_that_is_rolled_back_leaves_no_row(guarded: str) -> None:
    """What PostgreSQL cannot do is known: docs/roles.md names the server's own log for it."""
    with login(guarded, "rescue") as rescue, rescue.cursor() as cursor:
        cursor.execute("select count(*) from mart.read_victims('looked and took it back')")
        assert cursor.fetchone() == (2,)
        rescue.rollback()
    with closing(connect(guarded)) as owner:
        assert [one for one in entries(owner) if one.why == "looked and took it back"] == []


def test_a_revoked_role_ends_with_the_next_statement(guarded: str) -> None:
    """The open connection is shut out too, and the log says who did it."""
    with login(guarded, "admin") as connection, closing(connect(guarded)) as owner:
        assert rows(connection, "select count(*) from core.message") == [(5,)]
        revoke_role(owner, "admin", login_of(connection))
        with pytest.raises(InsufficientPrivilege):
            rows(connection, "select count(*) from core.message")
        connection.rollback()
        logged = [(one.action, one.subject) for one in entries(owner, limit=3)]
        assert logged[0] == ("revoke", f"admin {login_of(connection)}")


def test_a_grant_that_nobody_wrote_down_is_shown(guarded: str) -> None:
    """To a role or to a login: the report names it, and making the grants again takes it from the role."""
    with login(guarded) as connection, closing(connect(guarded)) as owner:
        name = login_of(connection)
        _execute(owner, f'grant select on core.victim to escrowwatch_publisher, "{name}"')
        _execute(owner, "revoke select on mart.listing from escrowwatch_publisher")
        found = {one.role: one for one in role_reports(owner)}
        assert [one.name for one in found["publisher"].unexpected] == ["core.victim"]
        assert [one.name for one in found["publisher"].missing] == ["mart.listing"]
        assert [one.name for one in found[name].unexpected] == ["core.victim"]
        set_up_roles(owner)
        again = {one.role: one for one in role_reports(owner)}
        assert (again["publisher"].unexpected, again["publisher"].missing) == ((), ())
        _execute(owner, f'revoke select on core.victim from "{name}"')  # noqa: S608 - a name of our own


def test_wrong_names_are_refused_with_a_remedy(guarded: str) -> None:
    """Unknown roles and logins, names that are taken, logins that are no owner; hostile names are only names."""
    with closing(connect(guarded)) as owner, login(guarded, "admin") as admin:
        with pytest.raises(FatalError, match="no role is called king"):
            grant_role(owner, "king", "escrowwatch")
        with pytest.raises(FatalError, match="no login is called"):
            grant_role(owner, "admin", 'nobody"; drop schema core cascade; --')
        with pytest.raises(FatalError, match="exists already"):
            create_login(owner, "escrowwatch", None)
        with pytest.raises(FatalError, match="does not own the warehouse"):
            set_up_roles(admin)
        open_case(owner, "twice", "x", "y")
        with pytest.raises(FatalError, match="there is a case"):
            open_case(owner, "twice", "x", "y")


def test_every_table_that_readers_see_has_row_security_or_a_reason(guarded: str) -> None:
    """A table of a later migration is closed to investigators until grants.tsv opens it, and then it needs a policy."""
    without = """
        select n.nspname || '.' || c.relname
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname in ('raw', 'core', 'past', 'audit') and c.relkind in ('r', 'p') and not c.relrowsecurity
            and has_any_column_privilege('escrowwatch_investigator', c.oid, 'select')
    """
    barred = """
        select n.nspname || '.' || c.relname
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname in ('core', 'mart', 'past') and c.relkind = 'v'
            and not coalesce('security_invoker=true' = any(c.reloptions), false)
    """
    with closing(connect(guarded)) as owner:
        set_up_roles(owner)
        reasons = {
            "core.schema_migration": "no rows of chats",
            "core.model": "no rows of chats",
            "raw.capture": "columns",
            "past.change": "no rows of chats",
            "past.model_switch": "no rows of chats",
            "past.publication": "no rows of chats",
            "raw.head": "no rows of chats",
        }
        assert {name for (name,) in rows(owner, without)} == set(reasons)
        own_condition = {"mart.message_masked", "mart.handle_masked"}
        only_numbers = {"core.hidden_message", "past.core_hidden_message", "past.kin"}
        assert {name for (name,) in rows(owner, barred)} == own_condition | only_numbers
        assert rows(owner, "select has_table_privilege('escrowwatch_investigator', 'past.kin', 'select')") == [(False,)]


@pytest.fixture
def guarded() -> Iterator[str]:
    """A filled warehouse."""
    with fresh_database() as dsn:
        with closing(connect(dsn)) as owner:
            fill_guarded(owner)
        yield dsn


@contextmanager
def _case_member(dsn: str, target: ItemTarget) -> Iterator[Connection]:
    """An investigator who works on a case of one item."""
    with login(dsn, "investigator") as investigator:
        name = login_of(investigator).replace("_", "-")
        with closing(connect(dsn)) as owner:
            open_case(owner, name, "a test", "none")
            add_item(owner, name, target, "a test")
            add_member(owner, name, login_of(investigator))
        yield investigator


def login_of(connection: Connection) -> str:
    """The login of a connection."""
    return str(connection.info.user)


def _execute(connection: Connection, command: str) -> None:
    with connection, connection.cursor() as cursor:
        cursor.execute(command)
