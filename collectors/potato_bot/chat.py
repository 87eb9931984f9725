"""The chat of an update, and whether it is public."""

from collectors.chats import bare_id, user_name
from collectors.fields import Record, integer, text
from domain.chat import ChatRef
from domain.vocabulary import ChatType, Platform

_PUBLIC = {"channel": ChatType.PUBLIC_CHANNEL, "supergroup": ChatType.PUBLIC_SUPERGROUP}


def public_chat_of(message: Record) -> ChatRef | None:
    """The channel or supergroup with a public name that a message is of; ``None`` for everything else.

    A channel without a name is entered by invitation only, so that it is not public.
    """
    served = message.get("chat")
    if not isinstance(served, dict):
        return None
    chat_type = _PUBLIC.get(str(served.get("type")))
    number = integer(served.get("id"))
    written = text(served.get("username"))
    name = None if written is None else user_name(written)
    if chat_type is None or not number or name is None:
        return None
    return ChatRef(Platform.POTATO, bare_id(number), name, text(served.get("title")), chat_type)
