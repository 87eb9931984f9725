"""Records set aside."""

from domain.capture import Rejection
from tests.support.database import rows
from tests.support.messages import identity
from warehouse.connection import Connection
from warehouse.imports import open_file
from warehouse.rejections import store_rejections

HOSTILE = Rejection("chat\x00 \ud800.json", 7, "no date in '\x00'", "give it one", b"\x00\xff" * 100)


def test_a_rejection_is_kept_once(connection: Connection) -> None:
    """A second import of the same faults adds nothing, with and without a known file."""
    opened = open_file(connection, identity("a"))
    for file_id in (None, opened.file_id):
        assert store_rejections(connection, [HOSTILE, HOSTILE], file_id=file_id) == 1
        assert store_rejections(connection, [HOSTILE], file_id=file_id) == 0
    assert rows(connection, "select count(*) from mart.rejection") == [(2,)]


def test_a_rejection_keeps_what_was_read(connection: Connection) -> None:
    """File, record, reason, remedy and bytes come back; what is left out on purpose is no fault."""
    store_rejections(connection, [HOSTILE, Rejection("b", 0, "private chat: never stored", is_fault=False)])
    query = "select file, record, reason, remedy, is_fault from mart.rejection order by record desc"
    found = rows(connection, query)
    assert found[0] == ("chat␛0000 ␛d800.json", 7, "no date in '␛0000'", "give it one", True)
    assert found[1] == ("b", 0, "private chat: never stored", "", False)
    contents = rows(connection, "select content = '\\xff00'::bytea or length(content) in (0, 200) from raw.rejection")
    assert contents == [(True,), (True,)]


def test_no_rejections_need_no_statement(connection: Connection) -> None:
    """An empty list is nothing to store."""
    assert store_rejections(connection, []) == 0
