"""What chats show of themselves, a row for each change."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from domain.chat import ChatRef
from domain.chat_changes import Admin, Pins, Topics
from domain.errors import FatalError
from domain.vocabulary import Platform
from warehouse.connection import Connection, transaction
from warehouse.escape import escape, unescape
from warehouse.statements import statement

# What stands in place of a name where the group of a channel's comments has none that is public.
WITHHELD = "withheld"


def note_members(connection: Connection, chat: ChatRef, member_count: int) -> None:
    """The chat has so many members now."""
    _note(connection, "chat/note_members", chat, {"member_count": member_count})


def note_facts(connection: Connection, chat: ChatRef, facts: Mapping[str, str]) -> None:
    """Everything else that the chat says of itself now; what is left out is no longer so."""
    values = [escape(value) for value in facts.values()]
    _note(connection, "chat/note_facts", chat, {"whats": list(facts), "values": values})


def note_pins(connection: Connection, chat: ChatRef, pins: Pins) -> None:
    """The messages that are pinned now."""
    _note(connection, "chat/note_pins", chat, {"message_ids": list(pins.message_ids), "lowest_id": pins.lowest_id})


def note_admins(connection: Connection, chat: ChatRef, admins: Sequence[Admin]) -> None:
    """All administrators that there are now."""
    given = {
        "user_ids": [one.user_id for one in admins],
        "roles": ["creator" if one.is_creator else "admin" for one in admins],
        "titles": [None if one.title is None else escape(one.title) for one in admins],
    }
    _note(connection, "chat/note_admins", chat, given)


def note_topics(connection: Connection, chat: ChatRef, topics: Topics) -> None:
    """The topics that the forum lists now."""
    given = {
        "topic_ids": [one.topic_id for one in topics.topics],
        "titles": [escape(one.title) for one in topics.topics],
        "closed": [one.is_closed for one in topics.topics],
        "is_whole": topics.is_whole,
    }
    _note(connection, "chat/note_topics", chat, given)


def is_check_due(connection: Connection, chat: ChatRef, every: timedelta) -> bool:
    """Whether pins, administrators and topics of the chat have not been asked for within ``every``."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("chat/is_due"), {**_key(chat), "every": every})
        row = cursor.fetchone()
    return row is None or bool(row[0])


def note_checked(connection: Connection, chat: ChatRef) -> None:
    """They have been asked for now."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("chat/checked"), _key(chat))


def comment_groups(connection: Connection, platform: Platform, watch_keys: Sequence[str]) -> dict[str, ChatRef]:
    """The public groups of comments of watched channels, as last seen, by the key of the watch."""
    parameters = {"platform": platform.value, "watch_keys": list(watch_keys)}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("watch/comment_groups"), parameters)
        return {key: ChatRef(platform, number, unescape(name)) for key, number, name in cursor.fetchall()}


def _note(connection: Connection, name: str, chat: ChatRef, given: Mapping[str, object]) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement(name), {**_key(chat), **given})


def _key(chat: ChatRef) -> dict[str, object]:
    if chat.numeric_id is None:
        message = "only a chat with a numeric id can be described"
        raise FatalError(message)
    return {"platform": chat.platform.value, "numeric_id": chat.numeric_id}
