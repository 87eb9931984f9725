"""What the warehouse knows does not depend on the order in which files came in."""

from dataclasses import dataclass
from datetime import datetime
from itertools import permutations
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from domain.capture import Captured
from domain.chat import ChatRef, Snapshot
from domain.message import Button, Details, Media, Message, Sender
from domain.vocabulary import Method
from tests.support.database import fresh_connection, rows
from tests.support.messages import BOTH, MARKET, NAMED, at, captured, hidden_link, identity, message
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch

STATE = (
    """
    select s.platform, s.chat, m.message_id, m.kind, m.posted_at, m.edited_at, m.sender_id, m.sender_name,
        m.media_kind, m.media_name, m.views, m.is_lossy, m.version_count, m.gone_at, v.text, v.links, v.entities,
        m.buttons, m.details, l.newest_at, l.method
    from core.message m join core.source s using (source_id)
    join core.version v on v.version_id = m.current_version_id
    join core.look l on l.file_id = m.last_file_id and l.source_id = m.source_id
    """,
    """
    select s.chat, v.message_id, v.text, v.links, v.entities, min(l.newest_at), max(l.newest_at), count(*)
    from core.version v join core.source s using (source_id)
    join core.sighting g using (source_id, message_id, version_id)
    join core.look l on l.source_id = g.source_id and l.file_id = g.file_id
    group by s.chat, v.message_id, v.version_id
    """,
    """
    select s.chat, s.name, s.title, s.chat_type, s.public_by, j.chat
    from core.source s left join core.source j on j.source_id = s.joined_into
    """,
    "select file_name, record, reason from raw.rejection",
    "select chat, message_id, version, text, links, first_seen_at, last_seen_at, edited_at, is_current from mart.version",
    "select chat, message_id, method, encode(content_sha256, 'hex'), file, record, version from mart.capture",
    "select chat, message_id, last_seen_at, told_at, first_missed_at, gone_at from mart.deletion",
    """
    select chat, message_id, field, method, value, is_shown, note, seen_at, encode(content_sha256, 'hex')
    from mart.difference
    """,
)


@dataclass(frozen=True)
class File:
    """One file of an invented history: a look at one chat."""

    name: str
    method: Method
    minutes: int
    batch: tuple[Captured, ...]
    snapshot: Snapshot


def state(connection: Connection) -> list[list[tuple[object, ...]]]:
    """All that is known, without the numbers that the database gives."""
    return [sorted(rows(connection, query), key=repr) for query in STATE]


def import_file(connection: Connection, file: File, batch_size: int = 3) -> None:
    """Import a file in small batches, the way the pipeline does."""
    opened = open_file(connection, identity(file.name, method=file.method, minutes=file.minutes))
    for start in range(0, len(file.batch), batch_size):
        part = file.batch[start : start + batch_size]
        store_batch(connection, opened, part, part[-1].capture.record)
    close_file(connection, opened, [file.snapshot])


def looked_at(
    file: int, chat: ChatRef, method: Method, minutes: int, held: list[tuple[int, Message]], *, is_complete: bool = True
) -> File:
    """A file that shows these messages of one chat, the record being the position."""
    batch = tuple(
        captured(message_id, what, record=position, chat=chat, method=method)
        for position, (message_id, what) in enumerate(held, 1)
    )
    ids = [message_id for message_id, _ in held]
    newest: datetime = max(what.posted_at for _, what in held)
    return File(f"file {file}", method, minutes, batch, Snapshot(chat, method, min(ids), max(ids), newest, is_complete))


def _message(text: str, message_id: int, marks: int, edited: int | None, who: str | None, views: int | None) -> Message:
    entities = {0: None, 1: (), 2: hidden_link(text, "https://a.example/"), 3: hidden_link(text, "https://b.example/")}
    return message(
        text,
        message_id,
        entities=entities[marks],
        edited_at=None if edited is None else at(edited),
        sender=Sender(name=who),
        media=None if who is None else Media("photo", file_name=f"photos/{who}.jpg"),
        views=views,
        is_lossy=views == 3000,
        buttons=None if who is None else (Button("找", "url", f"https://t.me/{who}"),) * marks,
        details=None if views is None else Details(topic_id=message_id, reactions=(("👍", marks),), via_bot=who),
    )


messages = st.builds(
    _message,
    text=st.sampled_from(["车队收车", "车队停车"]),
    message_id=st.integers(1, 6),
    marks=st.integers(0, 3),
    edited=st.none() | st.integers(1, 9),
    who=st.sampled_from([None, "阿明", "阿强"]),
    views=st.sampled_from([None, 1, 3000]),
)
looks = st.tuples(
    st.sampled_from([MARKET, MARKET, NAMED, BOTH]),
    st.sampled_from([Method.DESKTOP_JSON, Method.DESKTOP_HTML]),
    st.integers(0, 2),
    st.lists(st.tuples(st.integers(1, 6), messages), min_size=1, max_size=6).map(
        lambda held: sorted(held, key=lambda one: one[0])
    ),
)


# No shrinking: every try imports the history three times.
modest = settings(
    max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
histories = st.lists(st.tuples(looks, st.booleans()), min_size=2, max_size=4).map(
    lambda history: [
        looked_at(number, *look, is_complete=is_complete) for number, (look, is_complete) in enumerate(history)
    ]
)


@modest
@given(histories, st.randoms(use_true_random=False))
def test_any_order_of_import_gives_the_same_state(files: list[File], random: Random) -> None:
    """Three orders of the same files end in the same messages, versions, chats and joins."""
    assert_same_state(files, [files[::-1], random.sample(files, k=len(files))])


@pytest.mark.slow
@settings(modest, max_examples=60)
@given(histories, st.randoms(use_true_random=False))
def test_any_order_of_import_gives_the_same_state_in_many_histories(files: list[File], random: Random) -> None:
    """The same law over ten times as many histories."""
    assert_same_state(files, [files[::-1], random.sample(files, k=len(files))])


def assert_same_state(files: list[File], orders: list[list[File]]) -> None:
    states = []
    for order in (files, *orders):
        with fresh_connection() as connection:
            for file in order:
                import_file(connection, file)
            states.append(state(connection))
    assert all(one == states[0] for one in states)


def test_a_known_history_ends_the_same_in_all_six_orders() -> None:
    """An edit, an edit back, a vanished message and a name learnt late: six orders, one state."""
    text, changed = "出四件套 800U", "出四件套 900U"
    first = [(i, _message(text, i, 2, None, "阿明", 1)) for i in range(1, 6)]
    second = [(i, _message(changed if i == 2 else text, i, 2, 7, None, 3000)) for i in (1, 2, 4, 5, 6)]
    third = [(i, _message(text, i, 0, None, "阿强", None)) for i in (1, 2, 5, 6)]
    files = [
        looked_at(1, NAMED, Method.DESKTOP_JSON, 1, first),
        looked_at(2, BOTH, Method.DESKTOP_JSON, 2, second),
        looked_at(3, MARKET, Method.WEB_PREVIEW, 3, third),
    ]
    assert_same_state(files, [list(order) for order in permutations(files)][1:])
    with fresh_connection() as connection:
        for file in files:
            import_file(connection, file)
        found = rows(connection, "select message_id, version_count, gone_at from mart.message where chat = '7001'")
    kept = {message_id: (version_count, gone_at) for message_id, version_count, gone_at in found}
    assert kept == {1: (1, None), 2: (2, None), 3: (1, at(6)), 4: (1, None), 5: (1, None), 6: (1, None)}


def test_two_texts_of_one_message_in_one_look_are_numbered_alike_in_both_orders() -> None:
    """An id stands twice in a file, and another file, no older, shows one of the two texts: the place in the first decides."""
    one, other = (_message(text, 1, 0, None, None, None) for text in ("车队收车", "车队停车"))
    # "file 0" has the lower hash of the two: only where both texts stand in it do they tie until there.
    both = looked_at(0, MARKET, Method.DESKTOP_JSON, 0, [(1, one), (1, other)])
    for shown in (one, other):
        alone = looked_at(1, MARKET, Method.DESKTOP_JSON, 0, [(1, shown)])
        assert_same_state([both, alone], [[alone, both]])
