"""What was seen of a message or a chat, as lines for a person and as JSON for a program."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.errors import FatalError
from domain.vocabulary import Platform
from reports.defang import excerpt
from warehouse.connection import Connection
from warehouse.history import (
    Difference,
    Disagreement,
    MessageHistory,
    chats_called,
    disagreements,
    message_history,
)

_PLACE = re.compile(r"(?P<platform>[a-z_]+):@?(?P<chat>.+?)(?:/(?P<message_id>\d{1,19}))?", re.DOTALL)
_SHOWN_HASH = 12


@dataclass(frozen=True, slots=True)
class Place:
    """A chat by its key in the warehouse, or a message in it."""

    platform: str
    chat: str
    message_id: int | None


def find_place(connection: Connection, written: str, as_of: datetime | None = None) -> Place:
    """What ``written`` means, or meant: ``telegram:1001``, ``telegram:marketone/17``. Raises ``FatalError``."""
    found = _PLACE.fullmatch(written.strip())
    if found is None or found["platform"] not in set(Platform):
        message = f"{excerpt(written)} names no chat"
        raise FatalError(message, remedy="write PLATFORM:CHAT or PLATFORM:CHAT/MESSAGE_ID, like telegram:1001/17")
    platform, message_id = found["platform"], found["message_id"]
    chats = chats_called(connection, platform, found["chat"].casefold(), as_of)
    if not chats:
        message = f"no chat {excerpt(found['chat'])} is known"
        raise FatalError(message, remedy="look at the chats with `escrowwatch search` or mart.source")
    if len(chats) > 1:
        message = f"several chats have had the name {excerpt(found['chat'])}: {', '.join(map(excerpt, chats))}"
        raise FatalError(message, remedy="name the one that you mean by its number")
    return Place(platform, chats[0], None if message_id is None else int(message_id))


def find_history(connection: Connection, place: Place, as_of: datetime | None = None) -> MessageHistory:
    """All that was seen of the message, or had been at an instant. Raises ``FatalError`` where it is not known."""
    history = message_history(connection, place.platform, place.chat, place.message_id or 0, as_of)
    if history is None:
        when = f" as of {as_of:%Y-%m-%d %H:%M:%S} UTC" if as_of else ""
        message = f"no message {place.message_id} is known of {place.platform}:{excerpt(place.chat)}{when}"
        raise FatalError(message, remedy="it was never seen: ids count within the chat")
    return history


def history_lines(history: MessageHistory) -> Iterator[str]:
    """Versions, the deletion, captures and differences of one message; everything served is made safe to show."""
    where = f"{history.platform}:{excerpt(history.chat)}/{history.message_id}"
    yield f"{where}  {history.kind}  posted {_time(history.posted_at)}"
    yield f"versions: {len(history.versions)}"
    for version in history.versions:
        mark = "*" if version.is_current else " "
        edit = f"  edited {_time(version.edited_at)}" if version.edited_at else ""
        seen = f"seen {_time(version.first_seen_at)} to {_time(version.last_seen_at)}{edit}"
        links = "".join(f"  [{excerpt(link)}]" for link in version.links)
        yield f"{mark} {version.number}  {seen}  {excerpt(version.text)}{links}"
    if history.deletion is not None:
        gone = history.deletion
        told = f", the platform told {_time(gone.told_at)}" if gone.told_at else ""
        missed = f", first missed {_time(gone.first_missed_at)}" if gone.first_missed_at else ""
        yield f"gone: last seen {_time(gone.last_seen_at)}{told}{missed}"
    yield f"captures: {len(history.captures)}"
    for capture in history.captures:
        stored = f"{_time(capture.collected_at)}  {capture.content_sha256.hex()[:_SHOWN_HASH]}"
        yield f"  {capture.method}  {stored}  version {capture.version}  {excerpt(capture.file)}, record {capture.record}"
    count = len({one.field for one in history.differences})
    yield f"fields that methods tell differently: {count}"
    yield from map(_difference_line, history.differences)


def history_json(history: MessageHistory) -> dict[str, Any]:
    """One message as an object for JSON: texts exactly as served, times in UTC, hashes in hex."""
    gone = history.deletion
    return {
        "platform": history.platform,
        "chat": history.chat,
        "message_id": history.message_id,
        "kind": history.kind,
        "posted_at": history.posted_at.isoformat(),
        "versions": [_plain(one) for one in history.versions],
        "deletion": None if gone is None else _plain(gone),
        "captures": [_plain(one) for one in history.captures],
        "differences": [_plain(one) for one in history.differences],
    }


def chat_lines(connection: Connection, place: Place, limit: int, as_of: datetime | None = None) -> Iterator[str]:
    """How many messages differ in which field, then the newest ``limit`` messages with a contradiction."""
    found = disagreements(connection, place.platform, place.chat, as_of)
    for field, counts in _counts(found).items():
        yield f"{field}  contradicted {counts['contradicted']}  explained {counts['explained']}"
    for message_id, fields in _contradicted(found, limit).items():
        yield f"{place.platform}:{excerpt(place.chat)}/{message_id}  {', '.join(fields)}"


def chat_json(connection: Connection, place: Place, limit: int, as_of: datetime | None = None) -> dict[str, Any]:
    """The same as an object for JSON."""
    found = disagreements(connection, place.platform, place.chat, as_of)
    messages = [
        {"message_id": message_id, "fields": fields} for message_id, fields in _contradicted(found, limit).items()
    ]
    return {"platform": place.platform, "chat": place.chat, "fields": _counts(found), "messages": messages}


def _difference_line(one: Difference) -> str:
    state = "shown" if one.is_shown else one.note or "CONTRADICTS"
    value = excerpt(one.value)
    return f"  {one.field}  {one.method}  {state}  {value}  {one.content_sha256.hex()[:_SHOWN_HASH]}"


def _counts(found: Sequence[Disagreement]) -> dict[str, dict[str, int]]:
    counted = Counter((one.field, one.is_contradicted) for one in found)
    return {
        field: {"contradicted": counted[field, True], "explained": counted[field, False]}
        for field in sorted({one.field for one in found})
    }


def _contradicted(found: Sequence[Disagreement], limit: int) -> dict[int, list[str]]:
    fields: dict[int, list[str]] = {}
    for one in found:
        if one.is_contradicted and (one.message_id in fields or len(fields) < limit):
            fields.setdefault(one.message_id, []).append(one.field)
    return fields


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - any row of the history
    return {name: _json_value(getattr(row, name)) for name in row.__slots__}


def _json_value(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"
