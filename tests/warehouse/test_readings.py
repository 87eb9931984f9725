"""Readings of versions."""

import threading
from contextlib import closing

from domain.chat import ChatRef
from domain.message import Button
from domain.reading import Context
from domain.vocabulary import Category, ChatType, Method, Side
from tests.support.database import rows
from tests.support.messages import MARKET, at, captured, hidden_link, identity, message, snapshot_of
from tests.support.readings import MODEL, reading, rich_reading
from warehouse.connection import Connection, connect
from warehouse.dossier import message_detail
from warehouse.imports import close_file, open_file, store_batch
from warehouse.readings import count_pending, note_read, pending_chunks, pending_texts, register_model, store_readings

TEXT = "卖小梅，会打字，2万U，找 @lantern \x00\ud83d"


def import_messages(connection: Connection, *held: tuple[int, str], name: str = "a", chat: ChatRef = MARKET) -> None:
    batch = [captured(i, message(text, i), chat=chat, record=n) for n, (i, text) in enumerate(held, 1)]
    opened = open_file(connection, identity(name))
    store_batch(connection, opened, batch, len(batch))
    close_file(connection, opened, [snapshot_of(batch)])


def test_every_version_is_pending_until_it_is_read(connection: Connection) -> None:
    """Pages follow each other by the number of the version; what is read is pending no more, for this model."""
    import_messages(connection, *((i, f"收 {i}") for i in range(1, 8)))
    first = pending_texts(connection, MODEL, 5)
    second = pending_texts(connection, MODEL, 5, after=first[-1].version_id)
    assert [one.text for one in first + second] == [f"收 {i}" for i in range(1, 8)]
    assert count_pending(connection, MODEL) == 7
    store_readings(connection, MODEL, [(one.version_id, reading(Category.LAUNDERING)) for one in first])
    assert [one.text for one in pending_texts(connection, MODEL, 9)] == ["收 6", "收 7"]
    assert (count_pending(connection, MODEL), count_pending(connection, "another")) == (2, 7)


def test_a_pending_text_comes_with_what_is_known_around_it(connection: Connection) -> None:
    """The text it answers, the rest of its album, its hidden links, the kind of its chat; exactly as served."""
    batch = [
        captured(1, message("哪里 \x00", 1)),
        captured(
            2, message("这里", 2, reply_to_id=1, album_id="7", entities=hidden_link("这里", "https://a.example/\ud800"))
        ),
        captured(3, message("图二", 3, album_id="7")),
        captured(4, message("", 4, album_id="7")),
    ]
    opened = open_file(connection, identity("a"))
    store_batch(connection, opened, batch, 4)
    close_file(connection, opened, [snapshot_of(batch)])
    found = pending_texts(connection, MODEL, 9)
    assert found[1].context == Context(
        chat_kind=ChatType.PUBLIC_SUPERGROUP,
        reply_to_text="哪里 \x00",
        album_texts=("图二",),
        links=("https://a.example/\ud800",),
    )
    assert found[0].context == Context(chat_kind=ChatType.PUBLIC_SUPERGROUP)


def test_a_reading_comes_back_whole(connection: Connection) -> None:
    """Every field and mention, amounts as decimals, hostile text included."""
    import_messages(connection, (1, TEXT))
    wanted = rich_reading(TEXT, "小梅")
    assert store_readings(connection, MODEL, [(pending_texts(connection, MODEL, 1)[0].version_id, wanted)]) == 1
    detail = message_detail(connection, "telegram", "7001", 1)
    assert detail is not None
    assert detail.text == TEXT
    assert detail.readings[0].reading == wanted
    assert detail.readings[0].masked_text == TEXT.replace("小梅", "██")


def test_masked_messages_show_nothing_that_is_not_read_and_nobody(connection: Connection) -> None:
    """Until a model has read a text it is not shown; then persons are painted over and the rest is as served."""
    import_messages(connection, (1, TEXT), (2, "今天汇率 7.2"))
    query = "select text from mart.message_masked order by message_id"
    assert rows(connection, query) == [(None,), (None,)]
    first, second = pending_texts(connection, MODEL, 9)
    plain = reading(Category.STABLECOIN_QUOTE, side=Side.NONE)
    store_readings(connection, MODEL, [(first.version_id, rich_reading(TEXT, "小梅")), (second.version_id, plain)])
    assert rows(connection, query) == [("卖██，会打字，2万U，找 @lantern ␛0000␛d83d",), ("今天汇率 7.2",)]


def test_reading_again_replaces_and_another_model_stands_beside(connection: Connection) -> None:
    """One reading per model and version; the latest stored is the current one."""
    import_messages(connection, (1, TEXT))
    version_id = pending_texts(connection, MODEL, 1)[0].version_id
    store_readings(connection, MODEL, [(version_id, rich_reading(TEXT, "小梅"))])
    store_readings(connection, MODEL, [(version_id, rich_reading(TEXT, "小梅"))])
    assert rows(connection, "select count(*) from core.price") == [(1,)]
    store_readings(connection, "rules-1", [(version_id, reading(Category.BENIGN, side=Side.NONE, model="rules-1"))])
    query = "select o.name, r.is_current from core.reading r join core.model o using (model_id) order by 1"
    assert rows(connection, query) == [(MODEL, False), ("rules-1", True)]
    assert rows(connection, "select * from mart.listing") == []
    assert rows(connection, "select * from mart.price") == []


def test_a_reading_of_a_version_that_is_gone_is_left_out(connection: Connection) -> None:
    """Texts derived anew between reading and storing are pending again; the others are stored."""
    import_messages(connection, (1, TEXT))
    version_id = pending_texts(connection, MODEL, 1)[0].version_id
    both = [(version_id, reading(Category.BENIGN)), (version_id + 1000, reading(Category.BENIGN))]
    assert store_readings(connection, MODEL, both) == 1
    assert store_readings(connection, MODEL, []) == 0


def test_marks_learnt_later_make_a_text_pending_again(connection: Connection) -> None:
    """A reading made without the hidden links is dropped when they are learnt."""
    opened = open_file(connection, identity("plain"))
    store_batch(connection, opened, [captured(1, message("进群", entities=None))], 1)
    version_id = pending_texts(connection, MODEL, 1)[0].version_id
    store_readings(connection, MODEL, [(version_id, reading(Category.BENIGN))])
    marked = open_file(connection, identity("marked"))
    store_batch(connection, marked, [captured(1, message("进群", entities=hidden_link("进群", "https://t.me/x")))], 1)
    again = pending_texts(connection, MODEL, 9)
    assert [(one.version_id, one.context.links) for one in again] == [(version_id, ("https://t.me/x",))]


def test_buttons_are_read_with_the_text_and_others_make_it_pending_again(connection: Connection) -> None:
    """The reader sees what they lead to; the same ones again, or fewer on a preview page, change nothing."""
    hidden = "https://t.me/\x00kaka"
    first = (Button("联系", "url", hidden), Button("点我", "callback"))
    later = (Button("联系", "url", "https://t.me/other"),)
    looks = ((1, first, Method.TELEGRAM_API), (2, first, Method.TELEGRAM_API), (3, later, Method.WEB_PREVIEW))
    for number, buttons, method in looks:
        _look_at_buttons(connection, number, buttons, method)
        pending = pending_texts(connection, MODEL, 9)
        assert [one.context.links for one in pending] == ([(hidden,)] if number == 1 else [])
        store_readings(connection, MODEL, [(one.version_id, reading(Category.BENIGN)) for one in pending])
    _look_at_buttons(connection, 4, later, Method.TELEGRAM_API)
    assert [one.context.links for one in pending_texts(connection, MODEL, 9)] == [("https://t.me/other",)]
    assert rows(connection, "select version_count from mart.message") == [(1,)]


def _look_at_buttons(connection: Connection, number: int, buttons: tuple[Button, ...], method: Method) -> None:
    batch = [captured(1, message("进群", buttons=buttons), record=1, method=method)]
    opened = open_file(connection, identity(f"look {number}", method=method, minutes=number))
    store_batch(connection, opened, batch, 1)
    close_file(connection, opened, [snapshot_of(batch)])


def test_two_processes_may_read_the_same_texts(dsn: str) -> None:
    """Both store what they read; one reading is left of each version."""
    with closing(connect(dsn)) as connection:
        import_messages(connection, *((i, f"收 {i}") for i in range(1, 101)))
        found = pending_texts(connection, MODEL, 100)

    def run() -> None:
        with closing(connect(dsn)) as own:
            for start in range(0, 100, 10):
                part = found[start : start + 10]
                store_readings(own, MODEL, [(one.version_id, rich_reading("卖小梅，会打字", "小梅")) for one in part])

    runners = [threading.Thread(target=run) for _ in range(3)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    with closing(connect(dsn)) as connection:
        counts = "select (select count(*) from core.reading), (select count(*) from core.victim)"
        assert rows(connection, counts) == [(100, 100)]


def test_a_model_has_one_number(connection: Connection) -> None:
    """Registered twice, it is the same model."""
    assert register_model(connection, MODEL) == register_model(connection, MODEL)
    assert register_model(connection, "other") != register_model(connection, MODEL)


def test_an_old_version_keeps_its_reading_and_is_no_listing(connection: Connection) -> None:
    """The mart shows the reading of the current version only."""
    import_messages(connection, (1, "卖人"), (9, "x"))
    second = [captured(1, message("停", 1, edited_at=at(30))), captured(9, message("x", 9))]
    opened = open_file(connection, identity("b", minutes=1))
    store_batch(connection, opened, second, 9)
    close_file(connection, opened, [snapshot_of(second)])
    by_text = {"卖人": Category.TRAFFICKING, "停": Category.BENIGN, "x": Category.BENIGN}
    store_readings(
        connection, MODEL, [(one.version_id, reading(by_text[one.text])) for one in pending_texts(connection, MODEL, 9)]
    )
    assert rows(connection, "select * from mart.listing") == []
    assert rows(connection, "select count(*) from core.reading") == [(3,)]


def test_what_no_model_has_read_is_looked_for_behind_what_has_been_read(connection: Connection) -> None:
    """New versions are noted, and so are those whose reading goes, because another capture shows their links."""
    import_messages(connection, (1, "收 1"), (2, "收 2"))
    pending = pending_texts(connection, MODEL, 9, only_unread=True)
    store_readings(connection, MODEL, [(one.version_id, reading(Category.LAUNDERING)) for one in pending])
    note_read(connection)
    noted = "select count(*) from core.new_version where step = 'reading'"
    assert rows(connection, noted) == [(0,)]
    assert pending_texts(connection, "another", 9, only_unread=True) == []
    assert pending_chunks(connection, "another", 9, only_unread=True) == []
    assert count_pending(connection, "another") == 2
    import_messages(connection, (3, "收 3"), name="b")
    note_read(connection)
    with connection.cursor() as cursor:
        cursor.execute("delete from core.reading where version_id = %s", (pending[0].version_id,))
    connection.commit()
    assert [one.text for one in pending_texts(connection, "another", 9, only_unread=True)] == ["收 1", "收 3"]
    assert [one.count for one in pending_chunks(connection, MODEL, 9, only_unread=True)] == [2]
