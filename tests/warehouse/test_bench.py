"""The bare COPY that imports are compared with."""

from tests.support.database import rows
from tests.support.messages import captured, message
from warehouse.bench import backend_pid, bare_copy, bare_lines
from warehouse.connection import Connection


def test_a_bare_copy_takes_the_same_rows_and_leaves_nothing(connection: Connection) -> None:
    """Rows that an import would store go in by COPY, a table comes and goes."""
    lines = bare_lines([captured(i, message(f"收\x00 {i}")) for i in range(1, 101)])
    assert bare_copy(connection, [lines, lines]) == 200
    assert rows(connection, "select to_regclass('raw.bench_copy')") == [(None,)]
    assert backend_pid(connection) > 0
