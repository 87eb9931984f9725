"""What a Telegram chat shows of itself, kept as it changes, and the group of its comments."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from collectors.telegram.asking import Asker
from collectors.telegram.chat import ChatFacts
from collectors.telegram.surroundings import admins_of, pins_of, topics_of
from domain.vocabulary import ChatType, Method
from domain.watch import Expected, WatchedSource
from warehouse.accounts import grant_access
from warehouse.chat_changes import (
    WITHHELD,
    comment_groups,
    is_check_due,
    note_admins,
    note_checked,
    note_facts,
    note_members,
    note_pins,
    note_topics,
)
from warehouse.connection import Connection, transaction

# Pins, administrators and topics cost a request each.
CHECK_EVERY: Final = timedelta(hours=1)


def note_chat_facts(connection: Connection, account: str, facts: ChatFacts) -> None:
    """Keep what the description of a chat has told, without a request: members, linked chat, marks.

    A linked chat that is public need not be resolved by ``account`` any more; of one that is private nothing but its id
    is kept, and its comments count as withheld.
    """
    told = dict(facts.marks)
    if facts.linked_id is not None:
        told["linked_chat"] = str(facts.linked_id)
    if facts.linked_id is not None and facts.chat.chat_type is ChatType.PUBLIC_CHANNEL:
        told["comments"] = (facts.linked.chat.name if facts.linked else None) or WITHHELD
    with transaction(connection):
        note_facts(connection, facts.chat, told)
        if facts.member_count is not None:
            note_members(connection, facts.chat, facts.member_count)
        if facts.linked is not None and facts.linked_id is not None:
            grant_access(connection, account, facts.linked_id, facts.linked.access_hash)


async def take_surroundings(connection: Connection, asker: Asker, source: WatchedSource, facts: ChatFacts) -> None:
    """Ask what stands around the messages: pins, administrators of a group, topics of a forum; once an hour at most.

    That is one request for a channel, two for a group, and one more for each hundred topics. Raises as ``Asker.ask`` does.
    """
    chat = facts.chat
    if not is_check_due(connection, chat, CHECK_EVERY):
        return
    pins = await pins_of(asker, facts)
    admins = await admins_of(asker, facts)
    topics = await topics_of(asker, facts) if source.take.topics else None
    with transaction(connection):
        note_pins(connection, chat, pins)
        if admins is not None:
            note_admins(connection, chat, admins)
        if topics is not None:
            note_topics(connection, chat, topics)
        note_checked(connection, chat)


def comment_sources(connection: Connection, sources: Sequence[WatchedSource]) -> list[WatchedSource]:
    """The groups whose comments are wanted (``take: comments``), as sources, less those that are watched anyway.

    A group is known once its channel has been looked at. Its key is ``telegram:ID``, so that a new name changes nothing.
    """
    wanted = {one.key: one for one in sources if one.method is Method.TELEGRAM_API and one.take.comments}
    if not wanted:
        return []
    platform = next(iter(wanted.values())).chat.platform
    names = {one.chat.name for one in sources if one.chat.name}
    numbers = {one.chat.numeric_id for one in sources if one.chat.numeric_id is not None}
    found: dict[int, WatchedSource] = {}
    for key, group in comment_groups(connection, platform, list(wanted)).items():
        number = group.numeric_id or 0
        if group.name in names or number in numbers or number in found:
            continue
        channel = wanted[key]
        take = replace(channel.take, comments=False)
        found[number] = replace(channel, key=f"telegram:{group.key}", chat=group, take=take, expected=Expected())
    return list(found.values())
