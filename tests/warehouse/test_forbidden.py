"""Each role against each thing that it must not do: the database itself refuses, over TCP, with a login of the role."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from urllib.parse import urlsplit, urlunsplit

import psycopg2
import pytest
from psycopg2.errors import InsufficientPrivilege, RestrictViolation

from tests.support.database import fresh_database, rows
from tests.support.guarded import fill_guarded
from tests.support.logins import login
from warehouse.cases import ItemTarget, add_item, close_case, open_case
from warehouse.connection import Connection, connect
from warehouse.grants import ROLES

FORBIDDEN = {
    "update of a capture": "update raw.capture set content = ''",
    "delete of a capture": "delete from raw.capture",
    "truncate of captures": "truncate raw.capture",
    "the trigger of captures": "alter table raw.capture disable trigger all",
    "captures of a month": "select capture_id from month.capture_before",
    "a capture by its month": "update month.capture_before set content = ''",
    "readings of a month": "select category from month.reading_before",
    "a month's own row security": "alter table month.reading_before disable row level security",
    "numbers of another month": "select raw.move_numbers('2099-01-01')",
    "the victims' table": "select found_by, text from core.victim",
    "victims by update": "update core.victim set role = 'trader'",
    "the audit log, written": "insert into audit.entry (action, subject) values ('x', 'y')",
    "the audit log, changed": "update audit.entry set login = 'another'",
    "the audit log, cut": "delete from audit.entry",
    "the audit log, emptied": "truncate audit.entry",
    "DDL in mart": "create view mart.mine as select 1",
    "a view of mart, dropped": "drop view mart.message",
    "a view of mart, changed": "alter view mart.message set (security_invoker = false)",
    "a policy": "drop policy by_case on core.message",
    "row security": "alter table core.message disable row level security",
    "a role for itself": "grant escrowwatch_admin to current_user",
    "a new role": "create role tester_intruder login superuser",
    "another schema": "create schema mine",
    "a migration": "insert into core.schema_migration (name, sha256) values ('0999_mine', '')",
    "another login": "set session authorization escrowwatch",
    "a file of the server": "copy (select 1) to program 'true'",
}
ALSO_FORBIDDEN = {
    "collector": ["select * from mart.read_victims('x')", "select * from mart.case", "select * from audit.entry"],
    "reader_model": [
        "insert into past.model_switch (model_id, reading_count, since) values (1, 1, 0)",
        "select content from raw.capture",
        "select sealed_session from core.account",
        "select * from mart.read_victims('x')",
        "select * from audit.entry",
        "delete from core.message",
        "update core.version set text = ''",
    ],
    "investigator": [
        "select content from raw.capture",
        "select sealed_session from core.account",
        "select chat from mart.daily",
        "select * from mart.candidate",
        "select * from mart.read_victims('x')",
        "select * from audit.entry",
        "update core.message set gone_at = null",
        "update core.source set trust = 'public'",
        "update core.case set is_held = false",
        "update core.case set closed_by = 'another'",
        "insert into core.case (name, purpose, legal_ground, opened_at) values ('x', 'y', 'z', '2020-01-01')",
        "insert into core.case_item (case_id, kind, why, added_at) values (1, 'everything', 'x', '2020-01-01')",
        "select * from core.victims_of('{1}')",
    ],
    "publisher": [
        "select text from mart.message",
        "select text from core.version",
        "select evidence from core.reading",
        "select masked_text from core.reading",
        "select terms from core.search_document",
        "select sender_name from core.message",
        "select * from core.person",
        "select handle from mart.handle",
        "select handle from core.handle",
        "select * from mart.case",
        "select * from mart.read_victims('x')",
        "select * from audit.entry",
    ],
    "rescue": [
        "select text from core.version",
        "select * from mart.case",
        "select * from audit.entry",
        "select * from core.victims_of('{1}')",
        "select handle from mart.handle_masked",
    ],
    "auditor": [
        "select * from mart.message_masked",
        "select * from core.source",
        "select * from mart.read_victims('x')",
    ],
    "admin": [
        "select sealed_session from core.account",
        "select * from mart.read_victims('x')",
        "select * from audit.entry",
        "update core.message set gone_at = null",
        "update core.source set title = ''",
        "update core.case set opened_by = 'another'",
        "update core.case set closed_by = 'another'",
        "insert into core.case_item (case_id, kind, why, added_at) values (1, 'everything', 'x', '2020-01-01')",
        "insert into core.case_member (case_id, member, added_at) values (1, 'x', '2020-01-01')",
        "insert into core.hold (source_id, why, placed_by) values (1, 'x', 'another')",
    ],
}


@pytest.fixture(scope="module")
def guarded() -> Iterator[str]:
    """A filled warehouse with a case of somebody else."""
    with fresh_database() as dsn:
        with closing(connect(dsn)) as owner:
            fill_guarded(owner)
            open_case(owner, "others", "what others look into", "an order")
            add_item(owner, "others", ItemTarget("chat", "potato", "board"), "theirs")
        yield dsn


@pytest.fixture(scope="module")
def logins(guarded: str) -> Iterator[dict[str, Connection]]:
    """A connection of a login of each role."""
    with ExitStack() as stack:
        yield {role: stack.enter_context(login(guarded, role)) for role in ROLES}


@pytest.mark.parametrize("what", FORBIDDEN)
@pytest.mark.parametrize("role", ROLES)
def test_no_role_may_do_what_is_forbidden_to_all(logins: dict[str, Connection], role: str, what: str) -> None:
    """Refused for want of the right, not by chance."""
    _refused(logins[role], FORBIDDEN[what])


@pytest.mark.parametrize(("role", "command"), [(role, one) for role, all_ in ALSO_FORBIDDEN.items() for one in all_])
def test_a_role_may_not_do_what_another_may(logins: dict[str, Connection], role: str, command: str) -> None:
    """Each role ends where the next begins."""
    _refused(logins[role], command)


@pytest.mark.parametrize("table", ["message", "version", "sighting", "reading", "price", "person", "search_document"])
def test_an_investigator_sees_no_row_of_a_case_that_is_not_his(logins: dict[str, Connection], table: str) -> None:
    """Tables and views are empty to him; a condition that would betray a row by an error finds none to betray."""
    assert rows(logins["investigator"], f"select * from core.{table} where length(ctid::text) > 0") == []  # noqa: S608 - names of our own


@pytest.mark.parametrize(
    "view",
    ["message", "message_masked", "handle_masked", "listing", "version", "capture", "case", "case_item", "source"],
)
def test_no_view_shows_an_investigator_another_case(logins: dict[str, Connection], view: str) -> None:
    """Views that read as their owner say themselves what they show."""
    assert rows(logins["investigator"], f"select * from mart.{view}") == []  # noqa: S608 - names of our own


def test_an_investigator_cannot_let_himself_into_another_case(logins: dict[str, Connection]) -> None:
    """Neither as a member, nor by naming a chat in a case of his own, nor by a message that he does not see."""
    investigator = logins["investigator"]
    open_case(investigator, "own", "mine", "mine")
    for values in ("'chat', 1, null", "'everything', null, null", "'message', 1, 1"):
        _refused(
            investigator,
            f"insert into core.case_item (case_id, kind, source_id, message_id, why) select case_id, {values}, 'x' "  # noqa: S608 - values of our own
            "from core.case where name = 'own'",
        )
    _refused(investigator, "insert into core.case_member (case_id, member) values (1, session_user)")
    _refused(investigator, "insert into core.case (name, purpose, legal_ground, opened_by) values ('x', 'y', 'z', 'w')")
    assert rows(investigator, "select * from core.message") == []


def test_a_case_that_is_closed_stays_closed(guarded: str, logins: dict[str, Connection]) -> None:
    """Whoever opened it, and whoever closed it: the database says who did, and when."""
    investigator, admin = logins["investigator"], logins["admin"]
    open_case(investigator, "ended", "mine", "mine")
    close_case(admin, "ended")
    again = "update core.case set closed_at = null where name = 'ended'"
    earlier = "update core.case set closed_at = '2020-01-01' where name = 'ended'"
    with closing(connect(guarded)) as owner:
        for connection in (investigator, admin, owner):
            for command in (again, earlier):
                with connection.cursor() as cursor, pytest.raises(RestrictViolation, match="closed for good"):
                    cursor.execute(command)
                connection.rollback()
    open_case(investigator, "backdated", "mine", "mine")
    with investigator, investigator.cursor() as cursor:
        cursor.execute("update core.case set closed_at = '2020-01-01' where name = 'backdated'")
    closed = "select closed_by = session_user, closed_at > opened_at from core.case where name = 'backdated'"
    assert rows(investigator, closed) == [(True, True)]
    closer = "select closed_by = session_user from core.case where name = 'ended'"
    assert (rows(admin, closer), rows(investigator, closer)) == ([(True,)], [(False,)])


@pytest.mark.parametrize("forged", ["0", "(select max(since) from core.message where message_id = 1)"])
def test_a_collector_cannot_give_what_it_changes_another_time(
    guarded: str, logins: dict[str, Connection], forged: str
) -> None:
    """The number of a change is that of its transaction, whatever number a login says it is: former rows are kept."""
    with closing(connect(guarded)) as owner:
        number = rows(owner, f"select {forged}")[0][0]
        ((highest,),) = rows(owner, "select max(change_id) from past.change")
        former = "select count(*) from past.former_message"
        ((before,),) = rows(owner, former)
        with logins["collector"] as collector, collector.cursor() as cursor:
            cursor.execute("select set_config('escrowwatch.change', %s, true)", (str(number),))
            cursor.execute("update core.message set views = coalesce(views, 0) + 1 where message_id = 1")
            changed = cursor.rowcount
        assert rows(owner, f"{former} where until > {highest}") == [(changed,)]
        assert rows(owner, f"select ({former}) - {before}") == [(changed,)]
        brought = f"select count(*) from core.message where message_id = 1 and since <= {highest}"  # noqa: S608 - a number
        assert rows(owner, brought) == [(0,)]


@pytest.mark.parametrize(
    ("before", "columns", "values"),
    [("select", ", since", ", 0"), ("set local escrowwatch.change = 0", "", "")],
    ids=["by the column", "by the setting"],
)
def test_a_collector_cannot_store_under_another_time(
    logins: dict[str, Connection], before: str, columns: str, values: str
) -> None:
    """What is new bears the number of the transaction that brings it."""
    collector = logins["collector"]
    insertion = (
        f"insert into raw.rejection (file_name, record, reason, remedy, content, is_fault{columns}) "  # noqa: S608 - our own
        f"values ('x', 1, 'x', 'x', '', true{values})"
    )
    with collector.cursor() as cursor:
        cursor.execute(before)
        with pytest.raises(RestrictViolation, match="number of another change"):
            cursor.execute(insertion)
    collector.rollback()


def test_the_owner_too_cannot_change_the_audit_log(guarded: str) -> None:
    """Update, delete and truncate are refused; to do it all the same, he has to disable a trigger first."""
    with closing(connect(guarded)) as owner:
        for command in ("update audit.entry set login = 'x'", "delete from audit.entry", "truncate audit.entry"):
            with owner.cursor() as cursor, pytest.raises(RestrictViolation, match="append-only"):
                cursor.execute(command)
            owner.rollback()


def test_nobody_logs_in_as_superuser_or_with_another_password(guarded: str) -> None:
    """The server turns both away before any query."""
    parts = urlsplit(guarded)
    for user in ("postgres", "escrowwatch"):
        with pytest.raises(psycopg2.OperationalError):
            psycopg2.connect(urlunsplit(parts._replace(netloc=f"{user}:guess@{parts.hostname}:{parts.port}")))


def _refused(connection: Connection, command: str) -> None:
    with connection.cursor() as cursor, pytest.raises(InsufficientPrivilege):
        cursor.execute(command)
    connection.rollback()
