"""What every live collector promises, stated once: a platform joins by a module in ``tests/support/live_platforms``."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC
from hashlib import sha256

from collectors.registry import parse
from domain.errors import EscrowwatchError, FatalError, RefusedError
from tests.support.database import fresh_connection, fresh_database, rows
from tests.support.live_platforms.chat import STRANGER, LiveChat
from tests.support.replay import replayed
from warehouse.connection import Connection, connect
from warehouse.escape import escape

Platform = Callable[[str], AbstractContextManager[LiveChat]]
"""Opens a chat without messages, that is collected into the warehouse of a DSN."""

_DIES = """
create function raw.die() returns trigger language plpgsql as
$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
create trigger die after insert on raw.capture for each row when (new.message_id = {}) execute function raw.die();
"""


def check_broken_off(platform: Platform, *, by_kill_at: float | None = None) -> None:
    """A look broken off in the middle stores, with the next one, what a calm look stores.

    The platform falls silent, or with ``by_kill_at`` the process dies while it stores the message at that part of the
    history (0 the first, 1 the last).
    """
    with _opened(platform) as calm:
        _fill(calm)
        assert calm.look().error is None
        expected = _stored(calm.connection)
        assert len(expected[0]) == calm.several
    with fresh_database() as dsn, platform(dsn) as live:
        _fill(live)
        broken = _killed(live, dsn, by_kill_at) if by_kill_at is not None else _silenced(live)
        assert isinstance(broken, EscrowwatchError)
        assert not [row for row in _stored(live.connection)[0] if row[3]], "nothing looks gone"
        assert live.look().error is None
        assert _stored(live.connection) == expected


def check_second_look(platform: Platform) -> None:
    """A second look, and one that has forgotten how far the first came, change no message and no version."""
    with _opened(platform) as live:
        for number in range(30):
            live.post(f"text {number}")
        assert live.look().new == 30
        first = _stored(live.connection)
        again = live.look()
        assert (again.error, again.new, again.edited, again.gone) == (None, 0, 0, 0)
        assert _stored(live.connection) == first
        live.forget()
        again = live.look()
        assert (again.error, again.new, again.edited, again.gone) == (None, 0, 0, 0)
        assert _stored(live.connection)[0] == first[0]


def check_renamed(platform: Platform) -> None:
    """A chat is its number: renamed, it continues, or where only names can be asked for it is told and nothing is lost."""
    with _opened(platform) as live:
        live.post("before")
        live.look()
        live.rename()
        live.post("after")
        result = live.look()
        if live.follows_renames:
            assert result.error is None
            assert _texts(live) == ["before", "after"]
        else:
            assert isinstance(result.error, RefusedError)
            assert _texts(live) == ["before"]
            # Watched under its new name it is the same chat again.
            assert live.look(live.renamed_key).error is None
            assert _texts(live) == ["before", "after"]
        assert len(_sources(live)) == 1


def check_name_in_other_hands(platform: Platform) -> None:
    """A name that belongs to another number by now is another source: told, and never mixed in."""
    with _opened(platform) as live:
        live.post("ours")
        live.look()
        before = _sources(live)
        live.give_name_away()
        told = live.look().error
        assert isinstance(told, FatalError)
        assert "another chat" in str(told)
        assert _texts(live) == ["ours"]
        assert _sources(live) == before
        if live.strangers_key is not None:
            assert live.strangers_key in told.remedy
            assert live.look(live.strangers_key).error is None
            assert sorted(_texts(live)) == sorted(["ours", STRANGER])
            assert len(_sources(live)) == 2


def check_times(platform: Platform) -> None:
    """Times are aware, in UTC, and those that the platform means."""
    with _opened(platform) as live:
        number = live.post("时")
        live.look()
        ((posted_at,),) = rows(live.connection, "select posted_at from core.message")
        assert posted_at == live.posted_at(number)
        ((content,),) = _contents(live)
        message = parse(live.method, content)
        assert message.posted_at.tzinfo is UTC
        assert message.posted_at == posted_at


def check_raw(platform: Platform, texts: Sequence[str]) -> None:
    """A capture is what the server served, its hash holds, and it parses to its message again, however often."""
    with _opened(platform) as live:
        held = [text for text in texts if live.holds(text)]
        served = {number: live.served(number) for number in [live.post(text) for text in held]}
        live.look()
        stored = rows(live.connection, "select message_id, content, content_sha256, method from raw.capture order by 1")
        assert {number: _bytes(content) for number, content, _, _ in stored} == served
        for (_, content, digest, method), text in zip(stored, held, strict=True):
            assert (_bytes(digest), method) == (sha256(_bytes(content)).digest(), live.method.value)
            message = parse(live.method, _bytes(content))
            assert message == parse(live.method, _bytes(content))
            assert message.text == text


def check_hostile_text(platform: Platform, texts: Sequence[str]) -> None:
    """NUL, bidi controls, zalgo, lone surrogates, 100 kB and emoji come back as they were."""
    with _opened(platform) as live:
        held = [text for text in texts if live.holds(text)]
        assert len(held) > len(texts) / 2
        for text in held:
            live.post(text)
        result = live.look()
        assert (result.error, result.new, result.rejected) == (None, len(held), 0)
        assert _texts(live) == [escape(text) for text in held]


def check_edits(platform: Platform) -> None:
    """An edit is a new version; the state does not depend on the order in which the looks are stored."""
    with _opened(platform) as live, fresh_connection() as other:
        first, second = live.post("one"), live.post("two")
        live.look()
        live.edit(first, "one, edited")
        live.post("three")
        assert live.look().edited == 1
        live.edit(first, "one, edited again")
        live.edit(second, "two, edited")
        assert live.look().edited == 2
        state = _stored(live.connection)[0]
        assert [(row[1], row[2]) for row in state] == [("one, edited again", 3), ("two, edited", 2), ("three", 1)]
        replayed(live.connection, other, is_backwards=True)
        assert _stored(other)[0] == state


def check_deletions(platform: Platform) -> None:
    """What the platform no longer shows is gone from then on, and stays stored; where it cannot be seen nothing is claimed."""
    with _opened(platform) as live:
        numbers = [live.post(text) for text in ("one", "two", "three")]
        live.look()
        live.delete(numbers[1])
        live.post("four")
        assert live.look().gone == int(live.sees_deletions)
        gone = [row[1] for row in _stored(live.connection)[0] if row[3]]
        assert gone == (["two"] if live.sees_deletions else [])
        assert len(_texts(live)) == 4


@contextmanager
def _opened(platform: Platform) -> Iterator[LiveChat]:
    """A chat without messages, and a fresh warehouse for it."""
    with fresh_database() as dsn, platform(dsn) as live:
        yield live


def _fill(live: LiveChat) -> None:
    for number in range(live.several):
        live.post(f"text {number} 🚗")


def _silenced(live: LiveChat) -> EscrowwatchError | None:
    with live.silent_in_the_middle():
        result = live.look()
    assert 0 < result.read < live.several
    return result.error


def _killed(live: LiveChat, dsn: str, part: float) -> EscrowwatchError | None:
    numbers = range(1, live.several + 1)
    with closing(connect(dsn)) as connection:
        _execute(connection, _DIES.format(numbers[round(part * (live.several - 1))]))
        error = live.look().error
        _execute(connection, "drop trigger die on raw.capture")
    live.connection.close()
    live.connection = connect(dsn)
    return error


def _execute(connection: Connection, command: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(command)
    connection.commit()


def _stored(connection: Connection) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Messages as an investigator sees them, and how often each content was captured."""
    shown = "select message_id, text, version_count, gone_at is not null, posted_at, chat from mart.message order by 1"
    captured = "select message_id, content_sha256, count(*) from raw.capture group by 1, 2 order by 1, 2"
    captures: list[tuple[object, ...]] = [(row[0], _bytes(row[1]), row[2]) for row in rows(connection, captured)]
    return rows(connection, shown), captures


def _texts(live: LiveChat) -> list[str]:
    return [str(row[0]) for row in rows(live.connection, "select text from mart.message order by chat, message_id")]


def _sources(live: LiveChat) -> list[tuple[object, ...]]:
    return rows(live.connection, "select platform, numeric_id from core.source where joined_into is null order by 1, 2")


def _contents(live: LiveChat) -> list[tuple[bytes]]:
    return [(_bytes(row[0]),) for row in rows(live.connection, "select content from raw.capture")]


def _bytes(value: object) -> bytes:
    return bytes(value)  # type: ignore[call-overload,no-any-return]  # psycopg2 gives a memoryview
