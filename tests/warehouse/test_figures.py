"""Every figure of the mart leads back to captures by joins."""

from collections.abc import Iterator

import pytest

from nlp.skeletons import ALIKE, bands, likeness, skeleton
from tests.support.crowd import crowd, quick_reading
from tests.support.database import fresh_connection, rows
from tests.support.messages import BOTH, captured, hidden_link, identity, message, snapshot_of
from tests.support.readings import MODEL
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.templates import Member, store_members, ungrouped

# The captures behind the message of a row: through its sightings, bytes and hash included.
BEHIND = """
    join core.source as s on s.platform = x.platform and s.chat = x.chat
    join core.sighting as g on g.source_id = s.source_id and g.message_id = x.message_id
    join raw.capture as c on c.capture_id = g.capture_id and c.content_sha256 = sha256(c.content)
    join raw.file as f on f.file_id = c.file_id
"""
VIEWS = (
    "message",
    "message_masked",
    "listing",
    "price",
    "wallet",
    "handle",
    "handle_masked",
    "version",
    "capture",
    "template_message",
    "deletion",
)


@pytest.fixture(scope="module")
def market() -> Iterator[Connection]:
    """Messages with an edit, a vanished one and hidden links, read, grouped and published."""
    texts = {number: record["text"] for number, record in enumerate(crowd(200, seed=9), 1)}
    with fresh_connection() as connection:
        for name, left_out, minutes in (("a", 0, 0), ("b", 50, 500)):
            held = {i: text for i, text in texts.items() if i != left_out}
            said = {i: f"{text} again" if name == "b" and i == 7 else text for i, text in held.items()}
            batch = [
                captured(i, message(text, i, entities=hidden_link(text, "https://x.example")), record=n, chat=BOTH)
                for n, (i, text) in enumerate(said.items(), 1)
            ]
            opened = open_file(connection, identity(name, minutes=minutes))
            store_batch(connection, opened, batch, len(batch))
            close_file(connection, opened, [snapshot_of(batch)])
        pending = pending_texts(connection, MODEL, 999)
        store_readings(connection, MODEL, [(one.version_id, quick_reading(one.text, MODEL)) for one in pending])
        members = [(version_id, skeleton(text)) for version_id, text in ungrouped(connection, 999)]
        store_members(
            connection,
            [Member(v, s.number, s.pattern) if s else Member(v, None) for v, s in members],
            bands,
            lambda one, other: likeness(one, other) >= ALIKE,
        )
        publish(connection)
        yield connection


@pytest.mark.parametrize("view", VIEWS)
def test_each_row_has_a_capture(market: Connection, view: str) -> None:
    """No row of a view by message stands without the bytes that it comes from."""
    (total, traced) = rows(
        market,
        f"with x as (select row_number() over () as n, * from mart.{view})"  # noqa: S608 - names of our own
        f" select (select count(*) from x), (select count(distinct x.n) from x {BEHIND})",
    )[0]
    assert total == traced
    assert total, f"mart.{view} has no row to trace"


COUNTED = {
    "daily": """
        select day, platform, chat, category, side, message_count, at_risk_count from mart.daily
        except
        select (m.posted_at at time zone 'UTC')::date, x.platform, x.chat, r.category, r.side,
            count(distinct x.message_id), count(distinct x.message_id) filter (where r.victim_at_risk)
        from mart.message as x {behind}
        join core.message as m on m.source_id = s.source_id and m.message_id = x.message_id
        join core.reading as r on r.version_id = m.current_version_id and r.is_current
        group by 1, 2, 3, 4, 5
    """,
    "source": """
        select platform, chat, message_count, gone_count, first_posted_at, last_posted_at from mart.source
        except
        select x.platform, x.chat, count(distinct x.message_id),
            count(distinct x.message_id) filter (where x.gone_at is not null), min(x.posted_at), max(x.posted_at)
        from mart.message as x {behind}
        group by 1, 2
    """,
    "template": """
        select template_id, message_count, chat_count, first_seen_at, last_seen_at from mart.template
        except
        select x.template_id, count(distinct (x.platform, x.chat, x.message_id)), count(distinct (x.platform, x.chat)),
            min(x.posted_at), max(x.posted_at)
        from mart.template_message as x {behind}
        group by 1
    """,
}


@pytest.mark.parametrize("view", COUNTED)
def test_counts_are_those_of_the_captured_messages(market: Connection, view: str) -> None:
    """Counted anew through the captures, every figure is the same."""
    assert rows(market, COUNTED[view].format(behind=BEHIND)) == []
    assert rows(market, f"select count(*) > 0 from mart.{view}") == [(True,)]  # noqa: S608 - names of our own
