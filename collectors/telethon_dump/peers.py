"""Peers as Telethon writes them: an object with ``_``, or a marked id."""

from collectors.chats import bare_id
from collectors.fields import integer

_KINDS = {"PeerUser": ("user", "user_id"), "PeerChat": ("chat", "chat_id"), "PeerChannel": ("channel", "channel_id")}
_CHANNEL_MARK = 10**12


def peer_of(value: object) -> str | None:
    """``user123``, ``chat45`` or ``channel678``; ``None`` for what names no peer."""
    if isinstance(value, dict):
        kind, key = _KINDS.get(str(value.get("_")), ("", ""))
        number = integer(value.get(key))
        return f"{kind}{number}" if kind and number is not None else None
    number = integer(value)
    if number is None:
        return None
    if number >= 0:
        return f"user{number}"
    return f"{'channel' if number <= -_CHANNEL_MARK else 'chat'}{bare_id(number)}"
