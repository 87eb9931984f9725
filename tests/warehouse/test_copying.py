"""Fields of COPY lines, sent to a real server and read back."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.database import rows
from warehouse.connection import Connection, transaction
from warehouse.copying import (
    BINARY_NULL,
    NULL,
    binary_boolean,
    binary_bytes,
    binary_integer,
    binary_json,
    binary_text,
    binary_time,
    boolean_field,
    bytes_field,
    copy_binary,
    copy_rows,
    integer_field,
    json_field,
    text_field,
    time_field,
)
from warehouse.escape import escape, unescape

hostile = st.text(st.characters() | st.sampled_from("\x00\\\n\r\t\v.N\ud800␛\"'")) | st.just("\\.") | st.just("\\N")
# One table serves all examples: each begins by emptying it.
shared_connection = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@shared_connection
@given(texts=st.lists(st.none() | hostile, min_size=1, max_size=20), content=st.binary(max_size=200))
def test_any_text_and_bytes_round_trip(connection: Connection, texts: list[str | None], content: bytes) -> None:
    """Backslashes, tabs, line ends, the end mark of COPY, NUL and lone surrogates come back exactly."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("create temporary table if not exists t (i int, x text, b bytea)")
        cursor.execute("truncate t")
        lines = [f"{number}\t{text_field(text)}\t{bytes_field(content)}\n" for number, text in enumerate(texts)]
        copy_rows(cursor, "copy t from stdin", lines)
        cursor.execute("select x, b from t order by i")
        found = [(x if x is None else unescape(x), bytes(b)) for x, b in cursor.fetchall()]
    assert found == [(text, content) for text in texts]


@shared_connection
@given(texts=st.lists(hostile, max_size=5))
def test_any_escaped_text_round_trips_in_json(connection: Connection, texts: list[str]) -> None:
    """JSON columns hold every string once it is escaped."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("create temporary table if not exists j (x jsonb)")
        cursor.execute("truncate j")
        copy_rows(cursor, "copy j from stdin", [json_field([escape(text) for text in texts]) + "\n"])
        cursor.execute("select x from j")
        assert [unescape(text) for text in (cursor.fetchone() or ([],))[0]] == texts


moments = st.datetimes(
    datetime(1, 1, 2),  # noqa: DTZ001 - the zone is drawn apart
    datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(-timedelta(hours=3, minutes=30))]),
)


@shared_connection
@given(times=st.lists(moments | moments.map(lambda moment: moment.replace(microsecond=0)), min_size=1, max_size=20))
def test_any_time_round_trips(connection: Connection, times: list[datetime]) -> None:
    """Whole seconds or not, of any year and zone, a time comes back as the same moment."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("create temporary table if not exists w (i int, x timestamptz)")
        cursor.execute("truncate w")
        copy_rows(cursor, "copy w from stdin", [f"{number}\t{time_field(at)}\n" for number, at in enumerate(times)])
        cursor.execute("select x from w order by i")
        assert [found for (found,) in cursor.fetchall()] == times


def test_plain_fields_are_written_as_postgresql_reads_them(connection: Connection) -> None:
    """Times keep their zone, booleans and numbers their value, what 64 bits cannot hold is null."""
    assert integer_field(2**63) == NULL
    assert integer_field(None) == NULL
    assert integer_field(-(2**63)) == str(-(2**63))
    assert (boolean_field(True), boolean_field(False), time_field(None)) == ("t", "f", NULL)  # noqa: FBT003 - its value
    first = time_field(datetime(1, 1, 1, tzinfo=UTC))
    last = time_field(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    assert rows(connection, f"select '{first}'::timestamptz < '{last}'::timestamptz") == [(True,)]


@shared_connection
@given(
    texts=st.lists(st.none() | hostile, min_size=1, max_size=20),
    content=st.binary(max_size=200),
    number=st.none() | st.integers(-(2**63), 2**63 - 1),
    is_true=st.booleans(),
    at=st.none() | moments,
)
def test_any_field_round_trips_in_binary(
    connection: Connection,
    *,
    texts: list[str | None],
    content: bytes,
    number: int | None,
    is_true: bool,
    at: datetime | None,
) -> None:
    """Texts, bytes, numbers, booleans, times and JSON come back exactly, and what is unknown comes back as null."""
    held = [None if text is None else escape(text) for text in texts]
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(
            "create temporary table if not exists y (x text, b bytea, n bigint, t boolean, w timestamptz, j jsonb)"
        )
        cursor.execute("truncate y")
        fields = (
            binary_bytes(content),
            binary_integer(number),
            binary_boolean(is_true),
            binary_time(at),
            binary_json(held),
        )
        row_head = (6).to_bytes(2, "big")
        copy_binary(
            cursor,
            "copy y from stdin (format binary)",
            [b"".join((row_head, binary_text(text), *fields)) for text in texts],
        )
        cursor.execute("select x, b, n, t, w, j from y")
        found = cursor.fetchall()
    assert [None if row[0] is None else unescape(row[0]) for row in found] == texts
    assert {(bytes(row[1]), *row[2:5], tuple(row[5])) for row in found} == {(content, number, is_true, at, tuple(held))}


def test_a_number_that_64_bits_cannot_hold_is_null_in_binary() -> None:
    """It remains in the capture."""
    assert binary_integer(2**63) == binary_integer(-(2**63) - 1) == BINARY_NULL
