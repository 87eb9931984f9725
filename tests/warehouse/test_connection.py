"""Connections, transactions, and what errors say."""

from collections.abc import Iterator
from contextlib import closing

import psycopg2
import pytest

from domain.errors import EscrowwatchError, FatalError, RetriableError
from tests.support.database import dsn_of, rows, server_dsn
from warehouse.connection import Connection, connect, transaction


@pytest.fixture(scope="module")
def any_connection() -> Iterator[Connection]:
    """A connection to the server's own database."""
    with closing(connect(server_dsn())) as connection:
        yield connection


def raising(state: str) -> str:
    return f"do $$ begin raise exception 'told to' using errcode = '{state}'; end $$"


def test_a_connection_speaks_utc_and_says_who_it_is(connection: Connection) -> None:
    """Times come back in UTC, and the server's list of connections shows the program's name."""
    query = "select current_setting('timezone'), current_setting('application_name'), current_setting('lock_timeout')"
    assert rows(connection, query) == [("UTC", "escrowwatch", "2min")]


@pytest.mark.parametrize(
    ("state", "kind", "remedy"),
    [
        ("53100", RetriableError, "free space"),
        ("53300", RetriableError, "end a program"),
        ("40P01", RetriableError, "run the same command again"),
        ("57014", RetriableError, "run the same command again"),
        ("55P03", RetriableError, "wait"),
        ("42501", FatalError, "grant"),
        ("58030", FatalError, "disk"),
        ("23505", FatalError, "report"),
    ],
)
def test_an_error_says_what_to_do(
    any_connection: Connection, state: str, kind: type[EscrowwatchError], remedy: str
) -> None:
    """A full disk, a deadlock or a missing right comes out as an error of the domain with a remedy."""
    with pytest.raises(kind, match=state) as caught, transaction(any_connection), any_connection.cursor() as cursor:
        cursor.execute(raising(state))
    assert remedy in caught.value.remedy


def test_a_missing_table_points_to_the_migrations(connection: Connection) -> None:
    """Work on a warehouse that was never migrated is told how to become possible."""
    with pytest.raises(FatalError) as caught, transaction(connection), connection.cursor() as cursor:
        cursor.execute("select * from mart.nowhere")
    assert "db migrate" in caught.value.remedy


def test_a_wrong_password_is_fatal_and_a_refused_port_is_not(dsn: str) -> None:
    """Trying again helps only against a server that is down."""
    with pytest.raises(FatalError, match="authentication"):
        connect(dsn.replace("escrowwatch:", "escrowwatch:x", 1))
    with pytest.raises(RetriableError, match="connection"):
        connect("host=127.0.0.1 port=1 dbname=x user=x")
    with pytest.raises(FatalError):
        connect("this is no dsn")
    with pytest.raises(FatalError, match="does not exist"):
        connect(dsn_of("nowhere"))


def test_a_dropped_connection_is_worth_another_try(dsn: str) -> None:
    """The server ends the session in mid-transaction: a retriable error, and the connection says it is closed."""
    with closing(connect(dsn)) as victim, closing(connect(dsn)) as killer:
        with pytest.raises(RetriableError):
            _lose(victim, killer)
        assert victim.closed
        assert rows(killer, "select to_regclass('core.lost')") == [(None,)]


def _lose(victim: Connection, killer: Connection) -> None:
    with transaction(victim), victim.cursor() as cursor:
        cursor.execute("create table core.lost (i int)")
        rows(killer, f"select pg_terminate_backend({victim.info.backend_pid})")
        cursor.execute("select 1")


def test_an_inner_transaction_is_part_of_the_outer(connection: Connection) -> None:
    """Nothing is kept unless the outermost ends well."""
    with pytest.raises(ZeroDivisionError):
        _work_and_fail(connection)
    assert rows(connection, "select to_regclass('core.inner_work')") == [(None,)]
    with transaction(connection), transaction(connection), connection.cursor() as cursor:
        cursor.execute("create table core.inner_work (i int)")
    connection.rollback()
    assert rows(connection, "select to_regclass('core.inner_work')") == [("core.inner_work",)]


def _work_and_fail(connection: Connection) -> None:
    with transaction(connection):
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute("create table core.inner_work (i int)")
        _ = 1 / 0


def test_an_error_of_our_own_passes_untouched(connection: Connection) -> None:
    """Only PostgreSQL's errors are translated."""
    wanted = FatalError("told to", remedy="none")
    with pytest.raises(FatalError) as caught, transaction(connection):
        raise wanted
    assert caught.value is wanted
    assert not isinstance(caught.value, psycopg2.Error)
