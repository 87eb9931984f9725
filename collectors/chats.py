"""Names and ids of chats as people and platforms write them."""

import re

from domain.chat import ChatRef
from domain.errors import FatalError
from domain.vocabulary import ChatType, Platform

# Marked ids of channels are -100 followed by the bare id, as a sum: -(10**12 + id). Telegram's Bot API and Telethon.
_CHANNEL_MARK = 10**12
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,31}")
_LINK = re.compile(r"(?:https?://)?(?:www\.)?t(?:elegram)?\.(?:me|dog)/(?:s/)?", re.IGNORECASE)
_NUMBER = re.compile(r"-?[0-9]{1,19}")
_LEADING_DATE = re.compile(r"\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[T_ -]?\d{2}[-_.:]?\d{2}(?:[-_.:]?\d{2})?)?[-_. ]+")
_EXPORT_FOLDER = re.compile(r"ChatExport_(.+)")
_TRAILING_DATE = re.compile(r"(?:^|[_ -]+)(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4})(?: \(\d+\))?$")


def bare_id(number: int) -> int:
    """The bare id of a chat: without the mark of channels (``-100…``) and without a sign."""
    return -number - _CHANNEL_MARK if number <= -_CHANNEL_MARK else abs(number)


def user_name(value: str) -> str | None:
    """A public name in lower case (``@name``, ``name`` or a link to it); ``None`` if it is none."""
    name = _LINK.sub("", value.strip(), count=1).removeprefix("@").rstrip("/")
    return name.lower() if _NAME.fullmatch(name) else None


def chat_named(value: str) -> ChatRef:
    """The chat that the operator names (``--chat``): a public name, a link, a bare or marked id.

    Raises ``FatalError`` for anything else.
    """
    if _NUMBER.fullmatch(value.strip()):
        return ChatRef(Platform.TELEGRAM, numeric_id=bare_id(int(value)))
    name = user_name(value)
    if name is None:
        message = f"--chat {value!r} is neither a public name nor an id"
        raise FatalError(message, remedy="give the name after t.me/, or the number of the chat")
    return ChatRef(Platform.TELEGRAM, name=name)


def name_from_file(base: str) -> str | None:
    """The public name in a file's name less a leading date: ``2025-07-12_name.json`` is ``name``."""
    stem = base.rsplit(".", 1)[0]
    return user_name(_LEADING_DATE.sub("", stem, count=1))


def name_from_folder(folder: str) -> str | None:
    """The public name in the name of an export's folder (``ChatExport_name_01_02_2024``); dates alone give none."""
    found = _EXPORT_FOLDER.fullmatch(folder)
    return user_name(_TRAILING_DATE.sub("", found[1])) if found else None


def chat_titled(title: str) -> ChatRef:
    """A chat of which only the title is known. ``title:`` keeps it apart from public names, which have no colon."""
    return ChatRef(Platform.TELEGRAM, name=f"title:{title.casefold()}", title=title, chat_type=ChatType.UNKNOWN)
