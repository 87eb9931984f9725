"""What the links of messengers lead to."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from domain.vocabulary import HandlePlatform
from nlp.handles.names import telegram_name
from nlp.handles.numbers import international, mainland

# First parts of t.me paths that are no names (core.telegram.org/api/links).
_RESERVED = frozenset(
    [
        "c",
        "share",
        "joinchat",
        "addstickers",
        "addemoji",
        "addlist",
        "addtheme",
        "proxy",
        "socks",
        "bg",
        "iv",
        "login",
        "confirmphone",
        "setlanguage",
        "invoice",
        "boost",
        "giftcode",
        "m",
        "nft",
        "contact",
        "s",
        "a",
        "k",
        "z",
        "web",
    ]
)
# web.telegram.org/k/#@name
_WEB_CLIENTS = frozenset({"a", "k", "z"})
_INVITE = re.compile(r"[A-Za-z0-9_-]{10,64}")
# What is shorter than any that is known is no word: it has both cases and a digit.
_SHORT_INVITE = re.compile(r"(?=[^\W\d_]*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{8,9}$")
# The base64 of twelve bytes, or of sixteen in the links of old (joinchat/AAAA…); what a poster glues to it is longer.
_INVITE_LETTERS = 16
_OLD_INVITE = re.compile(r"AAAA[A-Za-z0-9_-]{18}")
_OLD_LETTERS = 22
_POSTER = "zuan"
_PHONE = re.compile(r"\d{8,15}")
_LINE_ID = re.compile(r"~?@?([A-Za-z0-9][A-Za-z0-9._-]{2,19})")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a link leads to."""

    platform: HandlePlatform
    handle: str


def app_link(scheme: str, path: str) -> Target | None:
    """The target of ``tg://path`` or ``whatsapp://path``."""
    parts = urlsplit(path)
    query = {key.lower(): values[0] for key, values in parse_qs(parts.query).items()}
    if scheme == "whatsapp":
        return _phone(HandlePlatform.WHATSAPP, query.get("phone", ""))
    if parts.path == "resolve" and "domain" in query:
        return _name(query["domain"])
    if parts.path == "join" and "invite" in query:
        return _invite(query["invite"])
    if "phone" in query:
        return _phone(HandlePlatform.PHONE, query["phone"])
    return None


def web_link(platform: str, path: str) -> Target | None:
    """The target of a link to a host of ``platform``; ``None`` where it is nobody in particular."""
    match platform:
        case "telegram":
            return _telegram(path)
        case "whatsapp" | "phone":
            return _phone(HandlePlatform(platform), path)
        case "line":
            return _line(path)
        case "signal":
            return _phone(HandlePlatform.SIGNAL, path)
    first = path.strip("/").split("/")[0].split("?")[0]
    return Target(HandlePlatform(platform), first.lower()) if _NAME.fullmatch(first) and first != "joinchat" else None


def _telegram(path: str) -> Target | None:
    parts = [part for part in re.split(r"[/?#]", path) if part]
    if not parts:
        return None
    if parts[0].startswith("+") or parts[0].startswith(" "):
        rest = parts[0][1:]
        if _SHORT_INVITE.match(rest):
            return Target(HandlePlatform.TELEGRAM_INVITE, rest)
        return _phone(HandlePlatform.PHONE, rest) if _PHONE.fullmatch(rest) else _invite(rest)
    if parts[0].lower() == "joinchat":
        return _invite(parts[1], is_joinchat=True) if len(parts) > 1 else None
    is_shown = parts[0].lower() in _WEB_CLIENTS and parts[-1].startswith("@")
    if is_shown or (parts[0].lower() == "s" and len(parts) > 1):
        return _name(parts[-1] if is_shown else parts[1])
    return None if parts[0].lower() in _RESERVED else _name(parts[0])


def _name(written: str) -> Target | None:
    name = telegram_name(written.removeprefix("@"))
    return Target(HandlePlatform.TELEGRAM, name) if name else None


def _invite(written: str, *, is_joinchat: bool = False) -> Target | None:
    match = _INVITE.match(written)
    if not match:
        return None
    invite = match[0]
    if invite.lower().endswith(_POSTER) and not written[match.end() : match.end() + 1].isascii():
        invite = invite[: -len(_POSTER)]
    # Under joinchat a basic group's link has its maker's number where a channel's has AAAA.
    is_old = _OLD_INVITE.match(invite) is not None or (is_joinchat and len(invite) >= _OLD_LETTERS)
    return Target(HandlePlatform.TELEGRAM_INVITE, invite[: _OLD_LETTERS if is_old else _INVITE_LETTERS])


def _phone(platform: HandlePlatform, text: str) -> Target | None:
    match = _PHONE.search(text.replace("-", "").replace(" ", ""))
    if not match:
        return None
    number = international(match[0]) or mainland(match[0])
    if number is None and platform is HandlePlatform.PHONE and match[0].startswith("0"):
        number = international("84" + match[0][1:])  # zalo.me/0… is at home in Vietnam
    if number is None and platform is HandlePlatform.WHATSAPP:
        number = f"+{match[0]}"
    return Target(platform, number) if number else None


def _line(path: str) -> Target | None:
    parts = [part for part in path.split("/") if part]
    match = _LINE_ID.fullmatch(parts[-1].split("?")[0]) if parts else None
    return Target(HandlePlatform.LINE, match[1].lower()) if match else None
