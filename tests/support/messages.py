"""Invented chats and messages in a few words, for tests that need something to store."""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from domain.capture import Capture, Captured
from domain.chat import ChatRef, Snapshot
from domain.message import Message, TextEntity
from domain.vocabulary import ChatType, MessageKind, Method, Platform
from warehouse.imports import FileIdentity

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
MARKET = ChatRef(Platform.TELEGRAM, numeric_id=7001, title="灯塔担保", chat_type=ChatType.PUBLIC_SUPERGROUP)
NAMED = ChatRef(Platform.TELEGRAM, name="lantern_market")
BOTH = ChatRef(Platform.TELEGRAM, numeric_id=7001, name="lantern_market", title="灯塔担保")


def at(minutes: float) -> datetime:
    """A time some minutes after the start of the invented history."""
    return START + timedelta(minutes=minutes)


def message(text: str, minutes: float = 0, **fields: object) -> Message:
    """An ordinary message; ``fields`` are those of ``domain.message.Message``."""
    values: dict[str, object] = {"kind": MessageKind.MESSAGE, "entities": (), **fields}
    return Message(text=text, posted_at=at(minutes), **values)  # type: ignore[arg-type]  # fields by name, on purpose


def hidden_link(text: str, target: str) -> tuple[TextEntity, ...]:
    """Marks of a text whose whole stretch hides a link."""
    return (TextEntity(0, len(text), "text_link", target),)


def captured(
    message_id: int,
    what: Message,
    *,
    record: int | None = None,
    chat: ChatRef = MARKET,
    method: Method = Method.DESKTOP_JSON,
) -> Captured:
    """A message with a capture that stands for it; by default the record is the id."""
    content = json.dumps([message_id, what.text, repr(what.entities)]).encode()
    return Captured(Capture(chat, message_id, method, content, record or message_id), what)


def identity(name: str, *, method: Method = Method.DESKTOP_JSON, minutes: float = 0) -> FileIdentity:
    """A file whose content is its name."""
    return FileIdentity(hashlib.sha256(name.encode()).digest(), name, 1000, method, at(minutes))


def snapshot_of(batch: Iterable[Captured], *, is_complete: bool = True) -> Snapshot:
    """The look that a file with these captures of one chat gives."""
    held = list(batch)
    ids = [one.capture.message_id for one in held]
    newest = max(one.message.posted_at for one in held)
    capture = held[0].capture
    return Snapshot(capture.chat, capture.method, min(ids), max(ids), newest, is_complete)
