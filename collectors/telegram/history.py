"""The history of a chat, oldest first, a page at a time."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from telethon.tl import TLObject, types
from telethon.tl.functions.messages import GetHistoryRequest

from collectors.telegram.asking import Asker
from collectors.telegram.chat import ChatFacts
from collectors.telegram.message import senders_of

PAGE = 100


@dataclass(frozen=True, slots=True)
class Page:
    """Messages of one answer and who wrote them; of a difference also what is gone, and the point that it reaches.

    ``pts`` is ``None`` for a page of history, whose messages come lowest id first and leave out none.
    """

    messages: list[TLObject]
    senders: dict[int, TLObject]
    deleted: tuple[int, ...] = ()
    pts: int | None = None


async def pages(asker: Asker, facts: ChatFacts, after_id: int, until_id: int | None = None) -> AsyncIterator[Page]:
    """Everything after ``after_id``, oldest first, to the end or to the first page that reaches ``until_id``.

    The next page is asked for while the last one is being read. Telegram may serve fewer than asked for, so a short page
    is not the last one. Raises as ``Asker.ask`` does, after the pages that came before.
    """
    asked = asyncio.create_task(asker.ask(_request(facts, after_id)))
    try:
        while True:
            answer = await asked
            served = sorted((one for one in answer.messages if one.id > after_id), key=lambda one: one.id)
            if not served:
                return
            after_id = served[-1].id
            is_last = until_id is not None and after_id >= until_id
            if not is_last:
                asked = asyncio.create_task(asker.ask(_request(facts, after_id)))
            messages = [one for one in served if not isinstance(one, types.MessageEmpty)]
            yield Page(messages, senders_of(answer))
            if is_last:
                return
    finally:
        asked.cancel()
        # Whoever stops reading has no use for the error of a page that was not read.
        await asyncio.gather(asked, return_exceptions=True)


async def id_before(asker: Asker, facts: ChatFacts, since: date) -> int:
    """The highest id of a message from before ``since`` (a day in UTC), 0 where there is none."""
    start = datetime.combine(since, time(), UTC)
    request = GetHistoryRequest(facts.peer, 0, start, 0, 1, 0, 0, 0)
    answer = await asker.ask(request)
    return max((one.id for one in answer.messages if one.date < start), default=0)


def _request(facts: ChatFacts, after_id: int) -> GetHistoryRequest:
    # The hundred lowest ids from ``after_id + 1`` on: Telegram counts back from the offset.
    return GetHistoryRequest(facts.peer, after_id + 1, None, -PAGE, PAGE, 0, after_id, 0)
