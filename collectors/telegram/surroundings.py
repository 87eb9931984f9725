"""What stands around the messages of a chat: pins, administrators with their titles, topics."""

from telethon.tl import types
from telethon.tl.functions.channels import GetParticipantsRequest
from telethon.tl.functions.messages import GetForumTopicsRequest, SearchRequest

from collectors.telegram.asking import Asker, NotShownError
from collectors.telegram.chat import ChatFacts
from domain.chat_changes import Admin, Pins, Topic, Topics
from domain.vocabulary import ChatType

_PAGE = 100
# Telegram lets a group have some fifty administrators, bots among them.
_MOST_ADMINS = 200


async def pins_of(asker: Asker, facts: ChatFacts) -> Pins:
    """The hundred newest pinned messages, by one request. Raises as ``Asker.ask`` does."""
    kind = types.InputMessagesFilterPinned()
    answer = await asker.ask(SearchRequest(facts.peer, "", kind, None, None, 0, 0, _PAGE, 0, 0, 0))
    numbers = tuple(sorted(one.id for one in answer.messages))
    is_whole = getattr(answer, "count", len(numbers)) <= len(numbers)
    return Pins(numbers, 0 if is_whole or not numbers else numbers[0])


async def admins_of(asker: Asker, facts: ChatFacts) -> list[Admin] | None:
    """The administrators of a group, by one request; ``None`` where they are not shown, as in every channel.

    Raises as ``Asker.ask`` does.
    """
    if facts.chat.chat_type is not ChatType.PUBLIC_SUPERGROUP:
        return None
    request = GetParticipantsRequest(facts.channel, types.ChannelParticipantsAdmins(), 0, _MOST_ADMINS, 0)
    try:
        answer = await asker.ask(request)
    except NotShownError:
        return None
    kinds = (types.ChannelParticipantCreator, types.ChannelParticipantAdmin)
    return [
        Admin(one.user_id, isinstance(one, types.ChannelParticipantCreator), one.rank or None)
        for one in answer.participants
        if isinstance(one, kinds)
    ]


async def topics_of(asker: Asker, facts: ChatFacts) -> Topics | None:
    """All topics of a forum, by a request for each hundred; ``None`` for what is no forum (any more).

    Raises as ``Asker.ask`` does.
    """
    found: dict[int, Topic] = {}
    offset_date, offset_id, offset_topic = None, 0, 0
    while facts.is_forum:
        request = GetForumTopicsRequest(facts.peer, offset_date, offset_id, offset_topic, _PAGE)
        try:
            answer = await asker.ask(request)
        except NotShownError:
            return None
        served = [one for one in answer.topics if isinstance(one, types.ForumTopic)]
        fresh = [one for one in served if one.id not in found]
        found |= {one.id: Topic(one.id, one.title, bool(one.closed)) for one in served}
        is_whole = len(found) >= answer.count
        if is_whole or not fresh:
            return Topics(tuple(found.values()), is_whole)
        # The next page begins behind the last message of the last topic.
        dates = {one.id: one.date for one in answer.messages if not isinstance(one, types.MessageEmpty)}
        offset_topic, offset_id = fresh[-1].id, fresh[-1].top_message
        offset_date = dates.get(offset_id, offset_date)
    return None
