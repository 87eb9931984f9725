"""Captures and readings in partitions by month: numbers only ever grow, and what holds of a table holds of its parts."""

import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg2
import pytest
from psycopg2.errors import RestrictViolation

from domain.errors import FatalError
from domain.fault import Fault
from domain.vocabulary import Category
from pipeline.evidence import seal
from pipeline.redact import redact
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, verify
from tests.support.database import rows
from tests.support.evidence import messages, settings_in
from tests.support.guarded import fill_guarded
from tests.support.logins import login
from tests.support.messages import MARKET, captured, identity, message, snapshot_of
from tests.support.months import base_of, month_later, nth, set_clock
from tests.support.plans import plans
from tests.support.readings import MODEL, reading, rich_reading
from warehouse.cases import ItemTarget, add_item, add_member, open_case
from warehouse.connection import Connection, connect
from warehouse.imports import close_file, open_file, store_batch
from warehouse.months import begin_month, make_months
from warehouse.readings import pending_texts, store_readings
from warehouse.redaction import Order
from warehouse.retention import place_hold
from warehouse.roles import role_reports, set_up_roles
from warehouse.statements import statement

ALL = VerifyRequest(is_all=True)
ORDER = Order("A. Officer", "shows a victim", "GDPR Art. 17")
TEXT = "卖小梅，会打字\x00\u202e"
WHERE = "select capture_id, tableoid::regclass::text from raw.capture order by capture_id"
PARTS = """
    select c.oid::regclass::text from pg_inherits as i join pg_class as c on c.oid = i.inhrelid
    where i.inhparent = '{}'::regclass order by 1
"""


def leaf(table: str, months: int) -> str:
    """The partition of the month that is so many after this one."""
    return f"month.{table}_{month_later(months):%Y_%m}"


@pytest.fixture
def two_months(connection: Connection) -> Connection:
    """Ten messages of one file, the sixth to tenth stored in the next month, all of them read."""
    opened = open_file(connection, identity("a"))
    batch = messages(1, 10)
    store_batch(connection, opened, batch[:5], 5)
    set_clock(connection, month_later(1))
    store_batch(connection, opened, batch[5:], 10)
    close_file(connection, opened, [snapshot_of(batch)])
    pending = pending_texts(connection, MODEL, 99)
    store_readings(connection, MODEL, [(one.version_id, rich_reading(TEXT, "小梅")) for one in pending])
    return connection


def test_a_new_month_begins_in_the_middle_of_a_run(two_months: Connection) -> None:
    """Numbers go on in the next month's partition, readings lie with their versions, bookmark and chain go on."""
    first, second = base_of(month_later(0)), base_of(month_later(1))
    expected = [(first + n, leaf("capture", 0)) for n in range(1, 6)]
    expected += [(second + n, leaf("capture", 1)) for n in range(1, 6)]
    assert rows(two_months, WHERE) == expected
    by_part = "select tableoid::regclass::text, min(version_id), count(*) from core.reading group by 1 order by 1"
    assert rows(two_months, by_part) == [(leaf("reading", 0), first + 1, 5), (leaf("reading", 1), second + 1, 5)]
    assert rows(two_months, "select stored_record from raw.file") == [(10,)]
    assert rows(two_months, "select array_agg(position order by capture_id) from raw.link") == [(list(range(1, 11)),)]


@pytest.mark.parametrize("back", [1, 40, 400])
def test_a_clock_that_is_set_back_changes_nothing(two_months: Connection, back: int) -> None:
    """Be it over the month's end or to the last century: numbers grow where they are, and no partition is made for it."""
    before = rows(two_months, PARTS.format("raw.capture"))
    set_clock(two_months, month_later(1 - back))
    store_batch(two_months, open_file(two_months, identity("b")), messages(11, 12), 2)
    assert rows(two_months, WHERE)[-2:] == [(base_of(month_later(1)) + n, leaf("capture", 1)) for n in (6, 7)]
    assert rows(two_months, PARTS.format("raw.capture")) == before


def test_partitions_that_are_missing_are_made_by_who_stores(connection: Connection) -> None:
    """A warehouse that nobody kept up for half a year: its months are made before the batch."""
    set_clock(connection, month_later(6))
    store_batch(connection, open_file(connection, identity("a")), messages(1, 2), 2)
    assert rows(connection, WHERE) == [(base_of(month_later(6)) + n, leaf("capture", 6)) for n in (1, 2)]
    parts = [name for (name,) in rows(connection, PARTS.format("core.reading"))]
    assert parts == [*(leaf("reading", n) for n in (0, 1, 2, 3, 6, 7, 8, 9)), "month.reading_before"]


def test_a_partition_that_was_rolled_back_is_made_again(connection: Connection) -> None:
    """The numbers move only when it is there, so that no writer is led into a partition that is not."""
    set_clock(connection, month_later(6))
    with connection.cursor() as cursor:
        cursor.execute("select raw.begin_month()")
        assert cursor.fetchone() == (False,)
        connection.rollback()
        cursor.execute("select last_value from raw.capture_capture_id_seq")
        assert cursor.fetchone() == (nth(0),)
        connection.rollback()
    begin_month(connection)
    store_batch(connection, open_file(connection, identity("a")), messages(1, 2), 2)
    assert rows(connection, WHERE)[0] == (base_of(month_later(6)) + 1, leaf("capture", 6))


def test_months_are_made_ahead_once(dsn: str, connection: Connection) -> None:
    """This one and the next three are there from the start; of several that make the next ones, each does its part."""
    parts = [name for (name,) in rows(connection, PARTS.format("raw.capture"))]
    assert parts == [*(leaf("capture", n) for n in range(4)), "month.capture_before"]
    assert make_months(connection) == 0
    made: list[int] = []

    def run() -> None:
        with closing(connect(dsn)) as own, own, own.cursor() as cursor:
            cursor.execute("select raw.make_months(%s)", (month_later(2),))
            made.append((cursor.fetchone() or (0,))[0])

    runners = [threading.Thread(target=run) for _ in range(4)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    assert sorted(made) == [0, 0, 0, 4]


def test_writers_at_the_turn_of_a_month_do_not_meet(dsn: str) -> None:
    """Two that store while a third begins the month: all is there, and each number stands once."""
    with closing(connect(dsn)) as owner:
        set_clock(owner, month_later(5))

    def run(name: str, first: int) -> None:
        with closing(connect(dsn)) as own:
            opened = open_file(own, identity(name))
            for start in range(0, 20, 5):
                store_batch(own, opened, messages(first, first + 19)[start : start + 5], start + 5)

    runners = [threading.Thread(target=run, args=(f"file {n}", n * 100 + 1)) for n in range(3)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    with closing(connect(dsn)) as owner:
        counts = "select count(*), count(distinct capture_id), min(tableoid::regclass::text) from raw.capture"
        assert rows(owner, counts) == [(60, 60, leaf("capture", 5))]


def test_a_number_leads_to_one_partition(two_months: Connection) -> None:
    """By capture and by version, plain or joined, only the month of the number is read; times are found by ranges."""
    asked = {
        f"select content from raw.capture where capture_id = {nth(3)}": {leaf("capture", 0)},  # noqa: S608
        f"select count(*) from raw.capture where capture_id > {base_of(month_later(2))}": {  # noqa: S608
            leaf("capture", 2), leaf("capture", 3)
        },
        f"select category from core.reading where version_id = {base_of(month_later(1)) + 2} and is_current": {  # noqa: S608
            leaf("reading", 1)
        },
    }  # fmt: skip
    for query, parts in asked.items():
        (plan,) = plans(two_months, [query.encode()])
        assert {f"month.{one['Relation Name']}" for one in _nodes(plan)} == parts
    with two_months.cursor() as cursor:
        cursor.execute("set enable_hashjoin to off; set enable_mergejoin to off; set enable_seqscan to off")
        cursor.execute(
            "explain (analyze, costs off, timing off)"
            " select r.category from core.price as p join core.reading as r using (reading_id, version_id)"
        )
        lines = [line for (line,) in cursor.fetchall()]
        two_months.rollback()
    unread = [line for line in lines if "never executed" in line]
    assert [sum(name in line for line in unread) for name in ("_before ", *(f"{month_later(n):_%Y_%m} " for n in range(4)))] == [
        1, 0, 0, 1, 1
    ]  # fmt: skip


def _nodes(plan: dict[str, object]) -> list[dict[str, str]]:
    below = [one for child in plan.get("Plans", ()) for one in _nodes(child)]  # type: ignore[attr-defined]
    return [plan, *below] if "Relation Name" in plan else below  # type: ignore[list-item]


def test_every_partition_is_like_the_others(two_months: Connection) -> None:
    """New ones too: triggers, constraints, indexes, row security that shows nothing, no grants, a comment."""
    set_up_roles(two_months)
    like = """
        select
            i.inhparent::regclass::text,
            array(select concat(tgname, tgenabled, tgtype) as one from pg_trigger
                where tgrelid = c.oid and not tgisinternal order by one),
            array(select concat(contype, pg_get_constraintdef(oid)) as one from pg_constraint
                where conrelid = c.oid and contype <> 'n' order by one),
            array(select regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '') as one from pg_index
                where indrelid = c.oid order by one),
            c.relrowsecurity, c.relacl is null or c.relacl::text like '{escrowwatch=%}',
            obj_description(c.oid, 'pg_class') is not null, count(*)
        from pg_inherits as i join pg_class as c on c.oid = i.inhrelid and c.relkind = 'r'
        group by 1, 2, 3, 4, 5, 6, 7 order by 1
    """
    found = rows(two_months, like)
    assert [(row[0], row[-1]) for row in found] == [("core.reading", 5), ("raw.capture", 5)], found
    assert [row[4:7] for row in found] == [(True, True, True)] * 2


def test_no_partition_can_be_changed_directly(two_months: Connection) -> None:
    """Neither by way of the table nor by itself, for the owner too: captures are append-only."""
    for place in ("raw.capture", leaf("capture", 0), leaf("capture", 1), "month.capture_before"):
        for command in (f"update {place} set record = 1", f"delete from {place}", f"truncate {place}"):  # noqa: S608
            with two_months.cursor() as cursor, pytest.raises(RestrictViolation, match="append-only"):
                cursor.execute(command)
            two_months.rollback()
    with two_months.cursor() as cursor, pytest.raises(RestrictViolation, match="append-only"):
        cursor.execute(f"update {leaf('capture', 1)} set content = null, content_sha256 = null")  # noqa: S608
    two_months.rollback()


def test_a_partition_shows_nothing_even_to_whom_it_is_granted_by_mistake(dsn: str) -> None:
    """Row security without a policy; the mistake is named by `db roles`, and undone with the next grants."""
    with closing(connect(dsn)) as owner:
        fill_guarded(owner)
        with login(dsn, "investigator") as investigator:
            query = f"select category from {leaf('reading', 0)}"  # noqa: S608
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                rows(investigator, query)
            investigator.rollback()
            with owner, owner.cursor() as cursor:
                cursor.execute("grant usage on schema month to escrowwatch_investigator")
                cursor.execute("grant select on all tables in schema month to escrowwatch_investigator")
            assert rows(investigator, query) == []
            assert len({one.name for report in role_reports(owner) for one in report.unexpected}) == 11
            open_case(owner, "lantern", "its teams", "order 7")
            add_item(owner, "lantern", ItemTarget("chat", "potato", "board"), "named in it")
            add_member(owner, "lantern", investigator.info.user)
            assert rows(investigator, query) == []
            assert len(rows(investigator, "select category from core.reading")) == 2
            set_up_roles(owner)
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                rows(investigator, query)


def test_redaction_and_verify_go_over_months(two_months: Connection, tmp_path: Path) -> None:
    """A message seen in both months loses both captures and all that was derived; a hold stops it; the chain holds."""
    settings = settings_in(tmp_path)
    again = [captured(3, message("told again"), record=1, chat=MARKET)]
    store_batch(two_months, open_file(two_months, identity("b")), again, 1)
    seal(two_months, settings, "import")
    assert _faults(two_months, settings) == []
    place_hold(two_months, "telegram", "7001", 3, "order 7")
    with pytest.raises(FatalError, match="a legal hold"):
        redact(two_months, settings, "telegram:7001/3", ORDER)
    with two_months, two_months.cursor() as cursor:
        cursor.execute("update core.hold set lifted_at = now()")
    assert redact(two_months, settings, "telegram:7001/3", ORDER).captures == 2
    emptied = "select tableoid::regclass::text from raw.capture where content is null order by 1"
    assert rows(two_months, emptied) == [(leaf("capture", 0),), (leaf("capture", 1),)]
    assert rows(two_months, "select count(*) from core.reading") == [(9,)]
    for table in ("price", "wallet", "handle", "victim"):
        assert rows(two_months, f"select count(*), count(distinct version_id) from core.{table}") == [(9, 9)]  # noqa: S608
    assert _faults(two_months, settings) == []


def test_an_old_month_is_taken_off_and_put_back(two_months: Connection, tmp_path: Path) -> None:
    """Detached, its captures are named as missing; attached again, all is in order, and it is guarded as before."""
    settings = settings_in(tmp_path)
    seal(two_months, settings, "import")
    part, base = leaf("capture", 0), base_of(month_later(0))
    with two_months, two_months.cursor() as cursor:
        cursor.execute(f"alter table raw.capture detach partition {part}")
    assert [one.field for one in _faults(two_months, settings)] == ["capture"]
    with two_months, two_months.cursor() as cursor:
        cursor.execute(
            f"alter table raw.capture attach partition {part} for values from ({base}) to ({base_of(month_later(1))})"
        )
    assert _faults(two_months, settings) == []
    with two_months.cursor() as cursor, pytest.raises(RestrictViolation, match="append-only"):
        cursor.execute("update raw.capture set content = null, content_sha256 = null")
    two_months.rollback()


def test_mentions_go_with_their_reading(two_months: Connection) -> None:
    """Replaced, dropped with its version, or deleted from the partition itself: no mention is left behind."""
    first = pending_texts(two_months, "another model", 1)[0].version_id
    store_readings(two_months, MODEL, [(first, reading(Category.BENIGN))])
    commands = (
        f"delete from core.version where version_id = {first + 1}",  # noqa: S608
        f"delete from {leaf('reading', 1)} where version_id % 10 = 2",  # noqa: S608
    )
    for command in commands:
        with two_months, two_months.cursor() as cursor:
            cursor.execute(command)
    for table in ("price", "wallet", "handle", "victim"):
        assert rows(two_months, f"select count(*) from core.{table}") == [(7,)]  # noqa: S608
    assert rows(two_months, "select count(*) from core.reading") == [(8,)]


def test_a_version_has_one_current_reading(two_months: Connection) -> None:
    """In whatever partition: the database refuses a second."""
    second = """
        insert into core.reading (version_id, model_id, category, side, victim_at_risk, confidence_category,
            confidence_side, confidence_risk, language, review, evidence, is_current)
        select version_id, {}, category, side, victim_at_risk, 1, 1, 1, language, review, evidence, {} from core.reading
    """
    with two_months, two_months.cursor() as cursor:
        cursor.execute("insert into core.model (name) values ('another') returning model_id")
        (model,) = cursor.fetchone() or (0,)
    for values in ((model, True), ("model_id", False)):
        with two_months.cursor() as cursor, pytest.raises(psycopg2.errors.UniqueViolation):
            cursor.execute(second.format(*values))
        two_months.rollback()


def test_what_is_kept_of_the_last_day_is_found_by_ranges(connection: Connection) -> None:
    """The time of storing has an index of ranges, in each partition."""
    found = statement("check/capture_differs")
    with connection.cursor() as cursor:
        cursor.execute("set enable_seqscan to off")
        cursor.execute("explain " + found, {"since": month_later(0) - timedelta(days=1)})
        plan = "\n".join(line for (line,) in cursor.fetchall())
    connection.rollback()
    assert f"{leaf('capture', 0).removeprefix('month.')}_collected_at_idx" in plan


def _faults(connection: Connection, settings: Settings) -> list[Fault]:
    return verify(connection, "", settings, ALL).faults
