"""Core derived from raw once more."""

import json

import pytest

from domain.message import Button, Details, Message
from domain.vocabulary import Method
from tests.support.database import rows
from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message, snapshot_of
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.rebuild import captures_of, clear_sources, rebuild_sources
from warehouse.sources import resolve_source

STATE = """
    select chat, message_id, posted_at, version_count, text, last_seen_at, gone_at, buttons, topic_id, via_bot, withheld
    from mart.message
    join mart.message_details using (platform, chat, message_id)
    order by 1, 2
"""


def import_history(connection: Connection) -> None:
    """A chat under its name, then under name and id, with an edit and a vanished message."""
    for name, chat, ids, text in (("a", NAMED, [1, 2, 3, 4], "收 {}"), ("b", BOTH, [1, 3, 4, 5], "停 {}")):
        batch = [captured(i, _message(text.format(i), i), record=n, chat=chat) for n, i in enumerate(ids, 1)]
        opened = open_file(connection, identity(name))
        store_batch(connection, opened, batch, len(batch))
        close_file(connection, opened, [snapshot_of(batch)])


def _message(text: str, minutes: int) -> Message:
    """With buttons and details that hang on the text alone."""
    button = Button(f"{text}\x00", "url", "https://t.me/\ud83d")
    return message(text, minutes, buttons=(button,), details=Details(7, via_bot=text, withheld=("protected",)))


def parse(method: Method, content: bytes) -> Message:
    """Read the stand-in captures of tests.support.messages."""
    assert method is Method.DESKTOP_JSON
    message_id, text, _ = json.loads(content)
    return _message(text, message_id)


def test_a_rebuild_gives_the_same_state(connection: Connection) -> None:
    """Core is a pure function of raw: parsed and derived again, every message is as it was."""
    import_history(connection)
    before = rows(connection, STATE)
    assert [row[1] for row in before if row[6]] == [2]
    source = resolve_source(connection, MARKET, "format").source_id
    assert rebuild_sources(connection, [source], parse) == 8
    assert rows(connection, STATE) == before


def test_a_better_parser_changes_what_is_derived(connection: Connection) -> None:
    """The captures stay, the texts follow the parser."""
    import_history(connection)
    source = resolve_source(connection, NAMED, "format").source_id
    captures = rows(connection, "select capture_id, content_sha256::text from raw.capture order by 1")
    rebuild_sources(connection, [source], lambda method, content: message(parse(method, content).text.upper() + "!"))
    assert {str(row[4])[-1] for row in rows(connection, STATE)} == {"!"}
    assert rows(connection, "select capture_id, content_sha256::text from raw.capture order by 1") == captures


def test_a_parser_that_fails_leaves_everything_as_it_was(connection: Connection) -> None:
    """A rebuild is one transaction."""
    import_history(connection)
    before = rows(connection, STATE)
    source = resolve_source(connection, MARKET, "format").source_id

    def fail(_method: Method, content: bytes) -> Message:
        raise ValueError(content.hex())

    with pytest.raises(ValueError, match=r"^5b31"):
        rebuild_sources(connection, [source], fail)
    assert rows(connection, STATE) == before


def test_captures_come_back_in_order_with_the_chat_they_count_for(connection: Connection) -> None:
    """Both joined chats, oldest first, bytes as stored."""
    import_history(connection)
    source = resolve_source(connection, NAMED, "format")
    found = list(captures_of(connection, [source.source_id]))
    assert [one.message_id for one in found] == [1, 2, 3, 4, 1, 3, 4, 5]
    assert {one.source_id for one in found} == {source.canonical_id}
    assert json.loads(found[0].content)[:2] == [1, "收 1"]


def test_clearing_a_chat_keeps_its_captures(connection: Connection) -> None:
    """What was derived goes, what was served stays."""
    import_history(connection)
    clear_sources(connection, [resolve_source(connection, MARKET, "format").source_id])
    counts = (
        "select (select count(*) from core.message), (select count(*) from core.version), count(*) from raw.capture"
    )
    assert rows(connection, counts) == [(0, 0, 8)]
