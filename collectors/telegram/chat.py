"""A chat as Telegram describes it, and whether it is public."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from telethon.tl import types
from telethon.tl.functions.channels import GetFullChannelRequest
from telethon.tl.functions.contacts import ResolveUsernameRequest

from collectors.telegram.asking import Asker
from domain.chat import ChatRef
from domain.errors import RefusedError
from domain.vocabulary import ChatType, Platform

_ONLY_PUBLIC = "only public chats are collected; nothing was requested of it"


@dataclass(frozen=True, slots=True)
class ChatFacts:
    """What Telegram says of a public chat. ``access_hash`` holds for the account that asked and no other.

    ``member_count`` and ``about`` are ``None`` where Telegram does not tell; ``is_protected`` where it withholds copies;
    ``pts`` is where its history of changes stands, 0 until it is described. ``linked`` is the group of its comments, or
    the channel of this group, where that is public; a private one has its id alone. ``marks`` are what Telegram has put
    on the chat (scam, fake, verified, restriction …), each with what it says.
    """

    chat: ChatRef
    access_hash: int
    about: str | None = None
    member_count: int | None = None
    linked_id: int | None = None
    pts: int = 0
    is_forum: bool = False
    is_protected: bool = False
    linked: "ChatFacts | None" = None
    marks: tuple[tuple[str, str], ...] = ()

    @property
    def channel(self) -> types.InputChannel:
        """How requests of channels name the chat."""
        return types.InputChannel(self.chat.numeric_id, self.access_hash)

    @property
    def peer(self) -> types.InputPeerChannel:
        """How requests name the chat."""
        return types.InputPeerChannel(self.chat.numeric_id, self.access_hash)


async def resolve(asker: Asker, name: str) -> ChatFacts:
    """The public chat that has ``name``.

    Raises ``RefusedError`` for a person, a bot, a private chat and one that a person has to be let into,
    ``FatalError`` for a name that nobody has, and as ``Asker.ask`` does.
    """
    answer = await asker.ask(ResolveUsernameRequest(name))
    if not isinstance(answer.peer, types.PeerChannel):
        message = f"{name} is a person or a bot"
        raise RefusedError(message, remedy="only public channels and groups are collected")
    served = next((chat for chat in answer.chats if chat.id == answer.peer.channel_id), None)
    return public_facts(served, name)


async def described(asker: Asker, facts: ChatFacts) -> ChatFacts:
    """``facts`` with what only the full description tells."""
    answer = await asker.ask(GetFullChannelRequest(facts.channel))
    served = next((chat for chat in answer.chats if chat.id == facts.chat.numeric_id), None)
    known = public_facts(served, facts.chat.name or str(facts.chat.numeric_id))
    full = answer.full_chat
    linked = next((chat for chat in answer.chats if chat.id == full.linked_chat_id), None)
    return replace(
        known,
        about=full.about,
        member_count=full.participants_count,
        linked_id=full.linked_chat_id,
        pts=full.pts,
        linked=_public_or_none(linked),
    )


def public_facts(served: object, name: str) -> ChatFacts:
    """What a served chat says of itself. Raises ``RefusedError`` unless anybody may read it."""
    if not isinstance(served, types.Channel):
        message = f"{name} is closed to this account"
        raise RefusedError(message, remedy=_ONLY_PUBLIC)
    names = [served.username] if served.username else [one.username for one in served.usernames or () if one.active]
    if not names:
        message = f"{name} is private: it has no public name"
        raise RefusedError(message, remedy=_ONLY_PUBLIC)
    if served.join_request:
        message = f"{name} lets people in by approval only"
        raise RefusedError(message, remedy=_ONLY_PUBLIC)
    kind = ChatType.PUBLIC_CHANNEL if served.broadcast else ChatType.PUBLIC_SUPERGROUP
    return ChatFacts(
        ChatRef(Platform.TELEGRAM, served.id, names[0].lower(), served.title, kind),
        served.access_hash or 0,
        is_forum=bool(served.forum),
        is_protected=bool(served.noforwards),
        marks=tuple(_marks(served)),
    )


def _public_or_none(served: object) -> ChatFacts | None:
    try:
        return public_facts(served, "the linked chat")
    except RefusedError:
        return None


def _marks(served: types.Channel) -> Iterator[tuple[str, str]]:
    for what in ("scam", "fake", "verified", "forum"):
        if getattr(served, what):
            yield what, what
    if served.noforwards:
        yield "protected", "protected"
    if served.restriction_reason:
        reasons = [f"{one.platform}: {one.reason}: {one.text}" for one in served.restriction_reason]
        yield "restriction", "\n".join(reasons)
