"""The chat that a header of ``result.json`` names."""

from collectors.chats import bare_id
from collectors.fields import Record, integer, text
from collectors.records import NotKnownPublicError, PrivateChatError
from domain.chat import ChatRef
from domain.errors import SkippableRecordError
from domain.vocabulary import ChatType, Platform

# The words of JsonWriter::writeDialogStart in Telegram Desktop's export_output_json.cpp.
_PUBLIC = {"public_channel": ChatType.PUBLIC_CHANNEL, "public_supergroup": ChatType.PUBLIC_SUPERGROUP}
_PRIVATE = frozenset(
    [
        *("private_group", "private_supergroup", "private_channel", "personal_chat"),
        *("bot_chat", "saved_messages", "replies", "verification_codes"),
    ]
)


def chat_of(header: Record, place: str) -> ChatRef:
    """The chat of ``header`` (``name``, ``type``, ``id``); ``place`` says where in the file it stands.

    Raises ``PrivateChatError``, and ``SkippableRecordError`` for a header that does not prove the chat public.
    """
    kind = text(header.get("type"))
    if kind in _PRIVATE:
        raise PrivateChatError(kind, place)
    if kind is None:
        message = f"{place}: its type is missing, or comes after its messages"
        raise SkippableRecordError(message, remedy="export the chat again with Telegram Desktop")
    if kind not in _PUBLIC:
        message = f"{place}: unknown type of chat {kind!r:.40}, so not known to be public"
        raise NotKnownPublicError(message)
    number = integer(header.get("id"))
    if number is None:
        message = f"{place}: no possible id"
        raise SkippableRecordError(message, remedy="export the chat again with Telegram Desktop")
    return ChatRef(
        Platform.TELEGRAM, numeric_id=bare_id(number), title=text(header.get("name")), chat_type=_PUBLIC[kind]
    )
