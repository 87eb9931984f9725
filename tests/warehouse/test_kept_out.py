"""What was redacted stays out, at no cost for what was not."""

from typing import Any

from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message
from tests.support.month import HARBOUR, take_out
from tests.support.plans import recorded
from warehouse.connection import Connection
from warehouse.imports import open_file, store_batch
from warehouse.kept_out import redacted_among


def test_a_redacted_message_stays_out_by_number_and_name_of_its_chat_and_no_other_does(connection: Connection) -> None:
    """Neither the same number in another chat, nor another number in the same one."""
    chats = (BOTH, NAMED, HARBOUR)
    batch = [captured(number, message("收", 1), chat=chat) for chat in chats for number in (1, 2)]
    for number, chat in enumerate(chats):
        opened = open_file(connection, identity(f"file {number}"))
        store_batch(connection, opened, [one for one in batch if one.capture.chat is chat], 2)
    assert redacted_among(connection, batch) == []
    take_out(connection, 2, MARKET)
    assert [(one.capture.chat, one.capture.message_id) for one in redacted_among(connection, batch)] == [
        (BOTH, 2),
        (NAMED, 2),
    ]
    assert redacted_among(connection, []) == []


def test_a_batch_reads_its_own_messages_out_of_all_that_were_redacted(connection: Connection) -> None:
    """After a term has erased a chat, a look at one message finds it by an index."""
    opened = open_file(connection, identity("a"))
    one = captured(1, message("收", 1))
    store_batch(connection, opened, [one], 1)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "insert into raw.redacted_message select s, m from generate_series(1, 20) s, generate_series(2, 2000) m"
        )
        cursor.execute("analyze raw.redacted_message")
    with recorded(connection) as asked:
        assert redacted_among(connection, [one]) == []
    assert _rows_read(connection, asked[0]) < 100


def _rows_read(connection: Connection, query: bytes) -> int:
    with connection, connection.cursor() as cursor:
        cursor.execute(b"explain (analyze, format json, timing off) " + query)
        found = cursor.fetchone()
    assert found is not None
    nodes = [node for node in _nodes(found[0][0]["Plan"]) if node.get("Relation Name") == "redacted_message"]
    assert nodes
    return sum((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"] for node in nodes)


def _nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [plan, *(node for child in plan.get("Plans", ()) for node in _nodes(child))]
