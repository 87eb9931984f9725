"""``@name``."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.cues import platform_before
from nlp.handles.found import CERTAIN, LIKELY, Found
from nlp.handles.names import telegram_name
from nlp.handles.tables import words

_AT = re.compile(r"@(?P<space>[ \t]?)(?P<name>[A-Za-z][A-Za-z0-9_]{2,40})(?P<behind>[^\x00-\x7f]?)", re.ASCII)
# A user name of Signal ends in a point and digits (signal.org/blog/phone-number-privacy-usernames).
_SIGNAL_AT = re.compile(r"@[ \t]?(?P<name>[A-Za-z_]\w{2,31}\.\d{2,9})(?!\w|\.\w)", re.ASCII)
_MASKED = re.compile(r"\*{2,}\w|\*{3,}|\.{2,}\w|x{3,}$|…")
_TELEGRAM_AFTER = re.compile(r"(?i)(?<![\w@])([a-z]\w{3,31})@(?:tg|telegram|飞机|电报)(?!\w|\.)", re.ASCII)
# A letter written as a sign, as in p@ssp0rt, and a poster's word in capitals glued to a name in small letters.
_LETTERS_BEFORE = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,3}\Z")
_LETTERS = 4
# A decorator is called or has an attribute that is; a package has a scope.
_CODE = re.compile(r"(?:\.[A-Za-z_]\w*){1,4}\(|/[a-z][a-z0-9-]+@?\d|\(['\"\w]+[=,'\"]", re.ASCII)
# Who logs in to a host: ssh root@vps2.
_LOGIN = re.compile(r"(?i)(?<![a-z0-9])(?:root|(?:ssh|scp|sftp)\s(?:-\S{1,6}\s)?[a-z0-9_-]{2,16})\Z")
_LONGEST_LOGIN = 32
_GLUED_CAPITALS = re.compile(r"(?<=[a-z0-9])[A-Z]{2,}$")
_OTHERS = frozenset({HandlePlatform.POTATO, HandlePlatform.CHATME, HandlePlatform.LINE, HandlePlatform.WECHAT})


def find_at_names(text: str) -> Iterator[tuple[tuple[int, int], Found | None]]:
    """Names behind an ``@``: Telegram's, unless another platform is named just before."""
    for match in _TELEGRAM_AFTER.finditer(text):
        name = telegram_name(match[1])
        if name:
            yield match.span(), Found(*match.span(), HandlePlatform.TELEGRAM, name, "handle.telegram.at", CERTAIN)
    for match in _AT.finditer(text):
        span = match.start(), match.end("name")
        if _names_nobody(text, match):
            yield span, None
            continue
        is_named, platform = platform_before(text, match.start())
        numbered = _SIGNAL_AT.match(text, match.start()) if platform is HandlePlatform.SIGNAL else None
        if numbered:
            name, whole = numbered["name"].lower(), numbered.span()
            yield whole, Found(*whole, HandlePlatform.SIGNAL, name, "handle.signal.at", LIKELY)
        elif is_named and platform is None:
            yield span, None
        elif platform in _OTHERS and platform is not None:
            yield span, Found(*span, platform, match["name"].lower(), f"handle.{platform}.at", LIKELY)
        elif not match["space"] or is_named or "_" in match["name"]:
            name = telegram_name(_without_glued(match["name"], match["behind"]) + match["behind"])
            if name:
                end = match.start("name") + len(name)
                yield span, Found(match.start(), end, HandlePlatform.TELEGRAM, name, "handle.telegram.at", CERTAIN)


def _names_nobody(text: str, match: re.Match[str]) -> bool:
    end = match.end("name")
    if _LOGIN.search(text, max(0, match.start() - _LONGEST_LOGIN), match.start()):
        return True
    if _MASKED.match(text, end) or _is_inside_a_word(text, match):
        return True
    return match["name"].lower() in words("not_at_names") or _CODE.match(text, end) is not None


def _is_inside_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether the sign stands for a letter: p@ssp0rt, ch@hiye; a T before a name with an underscore is Telegram."""
    before = _LETTERS_BEFORE.search(text[max(0, match.start() - _LETTERS) : match.start()])
    if not before:
        return False
    if len(before[0]) == 1:
        return not (before[0] in "Tt" and "_" in match["name"])
    is_word = match["name"].isalpha() and match["name"].islower() and len(match["name"]) < _LETTERS * 2
    return is_word and before[0].islower() and before[0] not in words("before_at")


def _without_glued(name: str, behind: str) -> str:
    cut = _GLUED_CAPITALS.sub("", name)
    return cut if behind and cut.islower() else name
