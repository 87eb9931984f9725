"""What has happened in a chat since a point in its history of changes (Telegram's ``pts``): new, edited, deleted.

The difference is asked for and applied here, not by Telethon: it passes over edits and deletions that come with a gap.
"""

from collections.abc import AsyncIterator

from telethon.tl import types
from telethon.tl.functions.updates import GetChannelDifferenceRequest

from collectors.telegram.asking import Asker, PointLostError
from collectors.telegram.chat import ChatFacts
from collectors.telegram.history import Page
from collectors.telegram.message import senders_of

_LIMIT = 100


class TooFarBehindError(Exception):
    """Telegram no longer tells what has happened since that point: the history has to be read instead.

    ``pts`` is where the chat stands now, 0 where Telegram did not say.
    """

    def __init__(self, pts: int = 0) -> None:
        """Keep the point."""
        super().__init__(pts)
        self.pts = pts


async def changes(asker: Asker, facts: ChatFacts, pts: int) -> AsyncIterator[Page]:
    """Every change since ``pts``, in order, each page with the point that it reaches.

    Raises ``TooFarBehindError`` before the first page or between two, and as ``Asker.ask`` does.
    """
    channel = types.InputChannel(facts.chat.numeric_id, facts.access_hash)
    while True:
        request = GetChannelDifferenceRequest(channel, types.ChannelMessagesFilterEmpty(), pts, _LIMIT)
        try:
            answer = await asker.ask(request)
        except PointLostError as error:
            raise TooFarBehindError from error
        if isinstance(answer, types.updates.ChannelDifferenceTooLong):
            raise TooFarBehindError(getattr(answer.dialog, "pts", None) or 0)
        if isinstance(answer, types.updates.ChannelDifferenceEmpty):
            return
        yield _page(answer)
        pts = answer.pts
        if answer.final:
            return


def _page(answer: types.updates.ChannelDifference) -> Page:
    messages = list(answer.new_messages)
    deleted: list[int] = []
    for update in answer.other_updates:
        if isinstance(update, types.UpdateDeleteChannelMessages):
            deleted += update.messages
        elif isinstance(update, (types.UpdateEditChannelMessage, types.UpdateNewChannelMessage)):
            messages.append(update.message)
    served = [one for one in messages if not isinstance(one, types.MessageEmpty)]
    return Page(served, senders_of(answer), tuple(deleted), answer.pts)
