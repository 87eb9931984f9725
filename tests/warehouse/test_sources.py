"""Chats and their joins."""

from dataclasses import replace

from domain.chat import ChatRef
from domain.vocabulary import ChatType, Platform
from tests.support.database import rows
from tests.support.messages import BOTH, MARKET, NAMED, captured, identity, message, snapshot_of
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.readings import pending_texts
from warehouse.sources import resolve_source, undo_join


def import_chat(connection: Connection, name: str, chat: ChatRef, ids: range, text: str = "车队 {}") -> None:
    batch = [captured(i, message(text.format(i), i), chat=chat) for i in ids]
    opened = open_file(connection, identity(name))
    store_batch(connection, opened, batch, ids[-1])
    close_file(connection, opened, [snapshot_of(batch)])


def messages(connection: Connection) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for chat, message_id in rows(connection, "select chat, message_id from mart.message order by 1, 2"):
        found.setdefault(str(chat), []).append(int(str(message_id)))
    return found


def test_a_chat_is_created_once(connection: Connection) -> None:
    """The numeric id is the identity; a changed name or title is the same chat."""
    first = resolve_source(connection, MARKET, "format")
    again = resolve_source(connection, replace(MARKET, name="lantern_2", title="新名"), "format")
    assert first == again
    assert first.source_id == first.canonical_id
    assert resolve_source(connection, replace(MARKET, platform=Platform.POTATO), "format") != first


def test_a_formats_word_outweighs_a_declaration(connection: Connection) -> None:
    """A chat declared public is later seen to be public by a format, and never the other way round."""
    for public_by, kept in (("declared", "declared"), ("format", "format"), ("declared", "format")):
        resolve_source(connection, NAMED, public_by)  # type: ignore[arg-type]  # the loop's words are the literals
        assert rows(connection, "select public_by from core.source") == [(kept,)]


def test_a_named_chat_is_joined_when_a_file_shows_name_and_id(connection: Connection) -> None:
    """What was stored under the name moves to the numeric id, with its reason on record."""
    import_chat(connection, "dump", NAMED, range(1, 5))
    import_chat(connection, "export", MARKET, range(3, 7))
    assert messages(connection) == {"lantern_market": [1, 2, 3, 4], "7001": [3, 4, 5, 6]}
    import_chat(connection, "pages", BOTH, range(6, 8))
    assert messages(connection) == {"7001": [1, 2, 3, 4, 5, 6, 7]}
    joins = rows(connection, "select reason, evidence, undone_at from core.source_join")
    reason = "a file shows the name and the numeric id together"
    assert joins == [(reason, "telegram name lantern_market", None)]
    assert rows(connection, "select count(*) from core.version") == [(7,)]
    joined = rows(connection, "select chat, joined_into, message_count from mart.source order by 1")
    assert joined == [("7001", None, 7), ("lantern_market", "7001", 0)]


def test_a_named_chat_that_comes_later_is_joined_at_once(connection: Connection) -> None:
    """The name was learnt before: nothing is ever stored apart."""
    import_chat(connection, "pages", BOTH, range(1, 3))
    import_chat(connection, "dump", NAMED, range(2, 5))
    assert messages(connection) == {"7001": [1, 2, 3, 4]}


def test_a_join_can_be_undone_and_is_not_made_again(connection: Connection) -> None:
    """A person parts the chats: the messages go back, and no later file joins them again."""
    import_chat(connection, "dump", NAMED, range(1, 5))
    import_chat(connection, "pages", BOTH, range(3, 7))
    named = resolve_source(connection, NAMED, "format").source_id
    assert undo_join(connection, named, "the name was sold")
    assert messages(connection) == {"lantern_market": [1, 2, 3, 4], "7001": [3, 4, 5, 6]}
    import_chat(connection, "more pages", BOTH, range(6, 9))
    assert messages(connection) == {"lantern_market": [1, 2, 3, 4], "7001": [3, 4, 5, 6, 7, 8]}
    assert not undo_join(connection, named, "twice")
    assert rows(connection, "select undone_because, is_undone_by_person from core.source_join") == [
        ("the name was sold", True)
    ]


def test_a_name_seen_with_two_ids_joins_neither(connection: Connection) -> None:
    """A name that moved to another chat proves nothing: the join is taken back by itself."""
    import_chat(connection, "dump", NAMED, range(1, 3))
    import_chat(connection, "pages", BOTH, range(3, 5))
    assert messages(connection) == {"7001": [1, 2, 3, 4]}
    import_chat(connection, "other pages", replace(BOTH, numeric_id=9009), range(1, 2))
    assert messages(connection) == {"lantern_market": [1, 2], "7001": [3, 4], "9009": [1]}


def test_the_latest_look_names_the_chat(connection: Connection) -> None:
    """Titles follow the newest message seen, not the order of import; unknown words change nothing."""
    import_chat(connection, "new", replace(MARKET, title="新灯塔", name="new_lantern"), range(1, 9))
    import_chat(connection, "old", replace(MARKET, title="旧灯塔", chat_type=ChatType.UNKNOWN), range(1, 5))
    query = "select title, name, chat_type from mart.source"
    assert rows(connection, query) == [("新灯塔", "new_lantern", "public_supergroup")]


def test_texts_are_pending_again_after_a_join(connection: Connection) -> None:
    """A join derives messages anew: they are read in their new place."""
    import_chat(connection, "dump", NAMED, range(1, 3))
    import_chat(connection, "pages", BOTH, range(2, 4))
    assert [one.text for one in pending_texts(connection, "m", 10)] == ["车队 1", "车队 2", "车队 3"]


def test_a_chat_that_changes_its_title_within_a_batch_keeps_the_last_one(connection: Connection) -> None:
    """Two titles of one chat make one look, with the bounds of both."""
    titled = [replace(MARKET, title=title, name=name) for title, name in (("旧", None), ("新", "lantern_market"))]
    batch = [captured(i, message(f"车队 {i}", i), chat=titled[i > 2]) for i in range(1, 5)]
    store_batch(connection, open_file(connection, identity("two titles")), batch, 4)
    query = "select title, name, lowest_id, highest_id, lowest_record, highest_record from raw.snapshot"
    assert rows(connection, query) == [("新", "lantern_market", 1, 4, 1, 4)]
    assert messages(connection) == {"7001": [1, 2, 3, 4]}
