"""What answers have in common: the call, refusals, the table of answers by request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from telethon.tl import TLObject, TLRequest, functions

from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.posts import Post
from tests.support.telegram_server.tl_chats import mentioned
from tests.support.telegram_server.tl_messages import MessageWriter, Written
from tests.support.telegram_server.world import World

_WRAPPERS = (
    functions.InvokeWithLayerRequest,
    functions.InitConnectionRequest,
    functions.InvokeWithoutUpdatesRequest,
    functions.InvokeAfterMsgRequest,
    functions.InvokeAfterMsgsRequest,
)


class RefusedError(Exception):
    """The request is answered with an RPC error."""

    def __init__(self, code: int, message: str) -> None:
        """``message`` in capitals, as Telegram writes it."""
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass
class ServerKey:
    """An auth key that the server knows, and who is logged in with it."""

    data: bytes
    user_id: int | None = None
    salt: int = 0
    phone: str | None = None  # a code was sent to it
    password_secret: int | None = None


@dataclass(slots=True)
class Asked:
    """A request that arrived: ``at_s`` on the monotonic clock; ``outcome`` is answered, the error, or the fault."""

    name: str
    user_id: int | None
    at_s: float
    request: TLRequest
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A request, who makes it, and when on the server's clock, which is ``skew_s`` ahead of ours."""

    asked: Asked
    request: TLRequest
    world: World
    writer: MessageWriter
    key: ServerKey
    host: str
    port: int
    now_s: int
    skew_s: int

    def account(self) -> Account:
        """Who calls. Raises ``RefusedError`` where nobody is logged in."""
        account = self.world.accounts.get(self.key.user_id or 0)
        if account is None:
            raise RefusedError(401, "AUTH_KEY_UNREGISTERED")
        return account

    def readable_chat(self, peer: TLObject) -> Chat:
        """The chat that ``peer`` names, which the caller may read. Raises ``RefusedError``."""
        account = self.account()
        chat = self.world.chats.get(getattr(peer, "channel_id", 0))
        expected = chat.access_hash(account.user_id) if chat else None
        if chat is None or getattr(peer, "access_hash", expected) != expected:
            raise RefusedError(400, "CHANNEL_INVALID")
        is_outside = chat.chat_id not in account.joined and (chat.is_private or not chat.names())
        if is_outside or chat.chat_id in account.banned_from:
            raise RefusedError(400, "CHANNEL_PRIVATE")
        return chat

    def written(self, chat: Chat, posts: Sequence[Post]) -> list[Written]:
        """``posts`` in bytes."""
        return [self.writer.write(chat, post) for post in posts]

    def mentioned(self, chat: Chat, posts: Sequence[Post]) -> tuple[list[TLObject], list[TLObject]]:
        """The chats and users that ``posts`` speak of."""
        return mentioned(self.world, chat, posts, self.account())


Answer = Callable[[Call], object]
ANSWERS: dict[type, Answer] = {}


def answers(request_type: type) -> Callable[[Answer], Answer]:
    """The function answers requests of this type."""

    def register(function: Answer) -> Answer:
        ANSWERS[request_type] = function
        return function

    return register


def unwrapped(request: TLRequest) -> tuple[TLRequest, bool]:
    """The request inside its wrappers, and whether its session wants updates."""
    wants_updates = True
    while isinstance(request, _WRAPPERS):
        wants_updates = wants_updates and not isinstance(request, functions.InvokeWithoutUpdatesRequest)
        request = request.query
    return request, wants_updates


def name_of(request: TLRequest) -> str:
    """The TL name: ``messages.getHistory``."""
    name = type(request).__name__.removesuffix("Request")
    space = type(request).__module__.removeprefix("telethon.tl.functions").removeprefix(".")
    name = name[0].lower() + name[1:]
    return f"{space}.{name}" if space else name
