"""Listens to what Telegram tells an account by itself: in which of its chats something happened.

Only the chats that the account is in are told of, and what is told while a connection is down is lost. So it says where
to look and nothing more: what happened is asked for.
"""

from collections.abc import Callable, Iterator

from telethon import TelegramClient
from telethon.sessions import StringSession
from telethon.tl import TLObject, types

ToldOf = Callable[[int], None]
"""Takes the numeric id of a chat in which something has happened."""


class ForgetfulSession(StringSession):  # type: ignore[misc]  # Telethon has no types
    """A session that does not keep everybody it has met: a service that runs for months meets millions."""

    def process_entities(self, tlo: TLObject) -> None:
        """Keep nothing: requests are written with the hashes that the warehouse holds."""


class ListeningClient(TelegramClient):  # type: ignore[misc]  # Telethon has no types
    """A client that passes on where something happened.

    Telethon's own loop of updates puts them in order: it asks for what is missing without a pause while the account is
    flooded, and holds everything else back until it has been told.
    """

    def __init__(self, *arguments: object, told_of: ToldOf, **options: object) -> None:
        """Not connected yet."""
        super().__init__(*arguments, receive_updates=True, **options)
        self._told_of = told_of
        self._heard: set[int] = set()

    async def _update_loop(self) -> None:
        self._tell_all()
        while True:
            for chat_id in chats_of(await self._updates_queue.get()):
                self._heard.add(chat_id)
                self._told_of(chat_id)

    async def _handle_auto_reconnect(self) -> None:
        # Any request makes Telegram tell this connection too; the look covers what was told to nobody.
        await super()._handle_auto_reconnect()
        self._tell_all()

    def _tell_all(self) -> None:
        for chat_id in self._heard:
            self._told_of(chat_id)


def chats_of(told: TLObject) -> Iterator[int]:
    """The channels and groups that one packet of updates speaks of."""
    for update in getattr(told, "updates", None) or [getattr(told, "update", told)]:
        if isinstance(update, (types.UpdateDeleteChannelMessages, types.UpdateChannelTooLong)):
            yield update.channel_id
        elif isinstance(update, (types.UpdateNewChannelMessage, types.UpdateEditChannelMessage)):
            peer = update.message.peer_id
            if isinstance(peer, types.PeerChannel):
                yield peer.channel_id
