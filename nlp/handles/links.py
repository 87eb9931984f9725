"""Links and bare hosts: who they lead to, or the domain."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import unquote

from domain.vocabulary import HandlePlatform
from nlp.handles import messenger_links
from nlp.handles.cues import platform_before
from nlp.handles.found import CERTAIN, LIKELY, Found
from nlp.handles.tables import rows, words

_LINK = re.compile(
    r"(?i)(?P<scheme>(?:h(?:tt|xx|\*\*)ps?|tg)\s?:\s?//\s?)?"
    r"(?P<host>(?<![a-z0-9.@\u00c0-\u024f\u1e00-\u1eff-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z][a-z0-9-]{1,23})"
    r"(?P<port>:\d{2,5})?(?P<path>[/?#](?:(?!h(?:tt|xx)ps?:)[\w.~:/?#@!$&*+=%-]|[,;](?![a-z0-9.-]{1,24}\.[a-z]{2,5}/))*)?",
    re.ASCII,
)
_APP_LINK = re.compile(r"(?i)(?P<scheme>tg|whatsapp)\s?:\s?//\s?(?P<path>[\w?&=%.+-]+)", re.ASCII)
_NEXT_LINK = re.compile(r"(?i)(?:h(?:tt|xx)ps?:|www\.)")
# All its sixteen letters belong to an invitation, an underscore at its end too.
_WHOLE_INVITE = re.compile(r"/(?:\+|joinchat/)[\w-]{16}", re.ASCII)
_NEXT_PART = re.compile(rf"{_NEXT_LINK.pattern}|[,;]")
_REST_OF_ID = re.compile(r"(?:[._-]?[A-Za-z0-9])*", re.ASCII)
_DIGITS_OF_A_NAME = 3
_INDONESIAN = re.compile(r"\.(?:co|my|web|ac|or|sch|go|biz|desa)\.id$")
_PRODUCTS = frozenset(["asp.net", "vb.net", "ado.net", "socket.io", "next.js", "node.js"])
_HOURS = frozenset(["am", "pm"])
# An id of Signal goes on: liv.supply.07.
_NUMBER_BEHIND = re.compile(r"\.\d")
_FILE_ENDINGS = frozenset(["md", "py", "sh", "rs", "js", "ts", "pl", "zip", "mov"])


@cache
def _platforms() -> dict[str, str]:
    return {host: platform for host, platform, *_ in rows("hosts")}


def find_links(text: str) -> Iterator[tuple[tuple[int, int], Found | None]]:
    """Every link with what it leads to: a handle, a domain, or ``None`` where it names nobody (its span is spoken for)."""
    for match in _APP_LINK.finditer(text):
        yield (
            match.span(),
            _placed(messenger_links.app_link(match["scheme"].lower(), match["path"]), match.start(), match.end()),
        )
    for match in _LINK.finditer(text):
        host = match["host"].lower()
        platform = _platforms().get(host.removeprefix("www."))
        path = _cut(match["path"] or "", is_messenger=platform is not None)
        end = match.end("path") - len(match["path"] or "") + len(path) if match["path"] else match.end()
        if host.endswith(".t.me"):
            platform, path = "telegram", "/" + host.removesuffix(".t.me")
        if platform:
            # The letter behind a link shows whether a poster's name is glued to it.
            behind = text[end : end + 1] if text[end : end + 1] > "\x7f" else ""
            target = messenger_links.web_link(platform, unquote(path) + behind) if path else None
            yield (match.start(), end), _placed(target, match.start(), end)
        elif not match["scheme"] and platform_before(text, match.start()) == (True, HandlePlatform.LINE):
            rest = _REST_OF_ID.match(text, match.end("host"))
            end = rest.end() if rest else match.end("host")
            name = text[match.start() : end].lower()
            yield (
                (match.start(), end),
                Found(match.start(), end, HandlePlatform.LINE, name, "handle.line.named", LIKELY),
            )
        elif _is_domain(match, host):
            name = host.removeprefix("www.")
            confidence = CERTAIN if match["scheme"] else LIKELY
            yield (
                (match.start(), end),
                Found(match.start(), end, HandlePlatform.DOMAIN, name, "handle.domain", confidence),
            )


def _placed(target: messenger_links.Target | None, start: int, end: int) -> Found | None:
    if target is None:
        return None
    return Found(start, end, target.platform, target.handle, f"handle.{target.platform}.link")


def _cut(path: str, *, is_messenger: bool) -> str:
    """``path`` without the next link glued to it and the stops of a sentence; no name has a comma."""
    following = (_NEXT_PART if is_messenger else _NEXT_LINK).search(path)
    path = path[: following.start()] if following else path
    whole = _WHOLE_INVITE.fullmatch(path)
    return path if whole else path.rstrip(".,;:!?*_~")


def _is_number(host: str) -> bool:
    """Whether the name is a number as betting sites have it (9527.vip), no item of a list (2.online) and no time (830.pm)."""
    name, top = host.rsplit(".", 1)
    return name.isdigit() and len(name) >= _DIGITS_OF_A_NAME and top not in _HOURS


def _is_domain(match: re.Match[str], host: str) -> bool:
    top = host.rsplit(".", 1)[1]
    if top in words("no_tlds") or host in _PRODUCTS:
        return False
    is_marked = match["scheme"] is not None or host.startswith("www.")
    if is_marked:
        return True
    if (
        top in _FILE_ENDINGS
        or (top == "info" and match.string.startswith("()", match.end()))  # A method: df.info().
        or _NUMBER_BEHIND.match(match.string, match.end())
        or not (any(map(str.isalpha, host.rsplit(".", 1)[0])) or _is_number(host))
    ):
        return False
    written_top = match["host"].rsplit(".", 1)[1]
    if written_top[0].isupper() and not match["host"].isupper():
        return False  # a new sentence without a space before it
    if _INDONESIAN.search(host):
        return True
    is_sure = match["path"] is not None or "-" in host
    return top in words("tlds") or (top in words("unsure_tlds") and is_sure)
