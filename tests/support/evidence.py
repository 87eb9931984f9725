"""A small warehouse with evidence in it, and hands that change it behind its back."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.capture import Captured
from domain.chat import ChatRef
from pipeline.settings import Settings
from tests.support.messages import MARKET, captured, identity, message, snapshot_of
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch

HOSTILE = [
    "\x00收\x00",
    "\u202e车队\u202c",
    "Z̸̡͔̎a̵l̶g̷o̸",
    "\ud83d alone",
    "x" * 100_000,
    "🙏" * 50,
    "'; drop table raw.link; --",
    "",
]


def settings_in(folder: Path, **values: object) -> Settings:
    """Settings of a home of its own, whatever the environment says."""
    return Settings(home=folder / "home", dsn=None, **values)  # type: ignore[arg-type]  # fields by name, on purpose


def store(connection: Connection, name: str, batch: Sequence[Captured]) -> None:
    """Import a file with these captures."""
    opened = open_file(connection, identity(name))
    store_batch(connection, opened, batch, max(one.capture.record for one in batch))
    close_file(connection, opened, [snapshot_of(batch)])


def messages(first: int, last: int, *, chat: ChatRef = MARKET) -> list[Captured]:
    """Messages of a chat, hostile ones among them; records count from 1."""
    return [
        captured(number, message(f"{HOSTILE[number % 40]} {number}" if number % 40 < len(HOSTILE) else f"出U {number}", number),
                 chat=chat, record=number - first + 1)
        for number in range(first, last + 1)
    ]  # fmt: skip


_UNGUARDED = """
do $$
declare guard record;
begin
    for guard in select distinct tgrelid::regclass as place from pg_trigger
        where not tgisinternal and tgrelid::regclass::text like 'raw.%'
    loop
        execute format('alter table %s disable trigger user', guard.place);
    end loop;
    for guard in select conname, conrelid::regclass as place from pg_constraint
        where contype = 'f' and connamespace = 'raw'::regnamespace
    loop
        execute format('alter table %s drop constraint %I', guard.place, guard.conname);
    end loop;
end $$
"""


def take_guards_off(connection: Connection) -> None:
    """What the owner of the tables can do: triggers and keys off."""
    with connection.cursor() as cursor:
        cursor.execute(_UNGUARDED)


@contextmanager
def tampering(connection: Connection) -> Iterator[None]:
    """The owner of the tables with triggers and keys off; all of it is undone at the end."""
    take_guards_off(connection)
    try:
        yield
    finally:
        connection.rollback()


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def changed_byte(value: object, chance: random.Random) -> object:
    """The value with one byte of it, or one character, replaced by another."""
    if isinstance(value, datetime):
        micros = (value - _EPOCH) // timedelta(microseconds=1)
        return _EPOCH + timedelta(microseconds=micros ^ (chance.randrange(1, 256) << 8 * chance.randrange(6)))
    if isinstance(value, int):
        return value ^ (chance.randrange(1, 256) << 8 * chance.randrange(7))
    content = bytes(value) if isinstance(value, memoryview) else str(value).encode()
    at = chance.randrange(len(content))
    if isinstance(value, str):
        other = chance.choice([letter for letter in b"abcdefghijklmnopqrstuvwxyz" if letter != content[at]])
        return (content[:at] + bytes((other,)) + content[at + 1 :]).decode()
    return content[:at] + bytes((content[at] ^ chance.randrange(1, 256),)) + content[at + 1 :]
