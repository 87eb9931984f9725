"""What a name may look like, and what is glued to it."""

import re

# Telegram: a letter, then letters, digits and single underscores (core.telegram.org/method/account.checkUsername).
_TELEGRAM = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
_GLUED_LINK = re.compile(r"(?i)(?:https?|www|t\.me)$")
_AFTER_BOT = re.compile(r"(?i)(?<=_bot)[a-z]{2,4}$")
_POSTER = re.compile(r"(?i)zuan$")


def telegram_name(written: str) -> str | None:
    """The canonical name at the beginning of ``written``, without what a poster glued to it; ``None`` where there is none."""
    match = _TELEGRAM.match(written.split("__", 1)[0])
    if not match:
        return None
    name = match[0].rstrip("_")
    follows = written[match.end() : match.end() + 1]
    if follows and not follows.isascii():
        name = _POSTER.sub("", name)
    name = _GLUED_LINK.sub("", _AFTER_BOT.sub("", name))
    return name.lower() if _TELEGRAM.fullmatch(name) else None
