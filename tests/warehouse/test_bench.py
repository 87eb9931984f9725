"""The bare COPY that imports are compared with, and what statements cost the server."""

from collections.abc import Iterator

from tests.support.database import rows
from tests.support.messages import captured, message
from warehouse.bench import backend_pid, backend_seconds, bare_copy, bare_lines, bare_text_lines, statement_costs
from warehouse.connection import Connection


def test_a_bare_copy_takes_the_same_rows_and_leaves_nothing(connection: Connection) -> None:
    """Rows that an import would store go in by COPY, a table comes and goes."""
    lines = bare_lines(connection, [captured(i, message(f"收\x00 {i}")) for i in range(1, 101)])
    assert bare_copy(connection, [lines, lines]) == 200
    assert rows(connection, "select to_regclass('raw.bench_copy')") == [(None,)]
    assert backend_pid(connection) > 0


def test_a_bare_copy_of_texts_holds_them_alone_and_leaves_nothing(connection: Connection) -> None:
    """Tabs, line ends and backslashes stay what they are; there is no index."""
    texts = ["收人 8000U", "a\tb\r\nc", "\\.", ""]
    held, indexes = [], []

    def batches() -> Iterator[list[str]]:
        yield bare_text_lines(texts)
        held.extend(rows(connection, "select * from raw.bench_text"))
        indexes.extend(rows(connection, "select * from pg_indexes where tablename = 'bench_text'"))
        yield bare_text_lines(texts)

    assert bare_copy(connection, batches(), "bench_text") == 8
    assert held == [(text,) for text in texts]
    assert indexes == []
    assert rows(connection, "select to_regclass('raw.bench_text')") == [(None,)]


def test_what_a_statement_costs_is_told_by_its_name(connection: Connection) -> None:
    """Only while it is asked for; the process has used no less than that."""
    lines = bare_lines(connection, [captured(i, message("收" * 1_000)) for i in range(1, 101)])
    with statement_costs(connection) as costs:
        bare_copy(connection, [lines])
    assert costs.keys() >= {"bench/create", "bench/copy", "bench/drop"}
    assert 0 < sum(costs.values()) <= backend_seconds(connection)
    before = dict(costs)
    bare_copy(connection, [lines])
    assert costs == before
