"""Invented chats that name other chats, stored and read, for tests of candidates."""

from collections.abc import Mapping

from domain.chat import ChatRef
from domain.message import Message
from domain.reading import Context, Reading
from domain.vocabulary import Category, Platform, Side
from nlp.handles import find_handles
from nlp.hidden import hidden_handles
from nlp.normalise import normalise
from tests.support.messages import captured, identity, snapshot_of
from tests.support.readings import MODEL, reading
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.readings import pending_texts, store_readings


def chat(number: int, name: str | None = None) -> ChatRef:
    """A chat with a number."""
    return ChatRef(Platform.TELEGRAM, numeric_id=number, name=name)


def store(
    connection: Connection, file: str, where: ChatRef, messages: Mapping[int, Message], minutes: float = 0
) -> None:
    """Store a look at one chat: its messages by id."""
    batch = [captured(i, what, record=n, chat=where) for n, (i, what) in enumerate(messages.items(), 1)]
    opened = open_file(connection, identity(file, minutes=minutes))
    store_batch(connection, opened, batch, len(batch), public_by="declared")
    close_file(connection, opened, [snapshot_of(batch, is_complete=False)])


def read_pending(connection: Connection, model: str = MODEL) -> None:
    """Read every text for its handles, as the program does, and for nothing else."""
    pending = pending_texts(connection, model, 1_000)
    store_readings(connection, model, [(one.version_id, _read(one.text, one.context)) for one in pending])


def _read(text: str, context: Context) -> Reading:
    seen = find_handles(normalise(text))
    handles = (*seen, *hidden_handles(context, seen))
    return reading(Category.BENIGN, side=Side.NONE, handles=handles)
