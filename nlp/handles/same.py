"""One id on several platforms: ``飞机土豆同号``, ``微信同号``, ``same on potato``, ``飞机/土豆: name``."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from domain.vocabulary import HandlePlatform
from nlp.handles.cues import CUES
from nlp.handles.found import LIKELY, Found
from nlp.handles.numbers import digits_of, mainland

_SAME = re.compile(
    r"(?i)同号|同名|同步号|(?:(?<=[信薇微VvXxQq])|(?<=飞机)|(?<=电报))同步(?=\s*(?:\Z|[\n,.，。)）]))|通用|一样(?![快好多大强稳贵])"
    r"|(?:the )?same(?:\s(?:id|name|number|handle|user\w*|no))?|同一个号|同id"
    r"|同(?=\s*(?:\Z|[\n,.，。)）]))|也(?:叫|是)(?:这个|一样)|cùng số|тот же"
)
_PAIR = re.compile(r"[/&、和与+,\s及|]*")
_NUMBERED = frozenset({HandlePlatform.PHONE, HandlePlatform.WHATSAPP, HandlePlatform.SIGNAL})
_NAMED = frozenset(
    {HandlePlatform.TELEGRAM, HandlePlatform.POTATO, HandlePlatform.CHATME, HandlePlatform.LINE, HandlePlatform.WECHAT}
)
_CUES = {platform: re.compile(f"(?i){cue}") for platform, cue in CUES.items() if platform} | {
    HandlePlatform.PHONE: re.compile(r"(?i)电话|手机|(?<![a-z])(?:tel|phone|call)(?![a-z])"),
}
# V同名: a letter that only here is a platform's.
_ONE_LETTER = re.compile(r"(?i)(?:(?<![a-z0-9])v|[微薇威嶶])\Z")
# "Call WhatsApp 123" names one platform, "call/WhatsApp 123" two.
_VERB = re.compile(r"(?i)call (?=[a-z])")
# A platform that was left is not one to find somebody on.
_LEFT = re.compile(
    r"(?i)\s?(?:号|群|频道|那边)?\s?(?:都|也|快|老是|已经?|昨天|昨晚|又|被|全|要|is|was|got|has been)?\s?"
    r"(?:被|全)?(?:炸|封|挂|死|没了|没|冇咗|用不了|不用|停用|dead|dies|died|banned|ban(?![a-z])|closed|gone|clos|lock)"
)
_BEFORE, _AFTER = 24, 16
# So many handles either way are asked, which bounds the time that a long text takes.
_REACH = 50
# Signs, and the letters of "on" and "in" between "same" and the platform.
_LEADING = " :：\toni"
_CLAUSE = re.compile(r"[\n。!！;；]")
_CHAIN = re.compile(r"(?:号|id|[/&、和与+,及|\s:：@])*$", re.IGNORECASE)


def find_same(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The further platforms on which a handle that is already found is said to be the same; ``found`` in order of start."""
    starts = [one.start for one in found]
    for match in _SAME.finditer(text):
        platforms, start, end = _platforms_around(text, *match.span())
        reference = _nearest(found, starts, start, end, platforms)
        if reference:
            yield from _on(reference, platforms, (start, end), text)
    for handle in found:
        if handle.platform in _NAMED | _NUMBERED:
            yield from _chained(text, handle)


def _platforms_around(text: str, start: int, end: int) -> tuple[set[HandlePlatform], int, int]:
    """The platforms named in the clause around 同号, and the stretch from the first of them to the last."""
    left = max(0, start - _BEFORE)
    window = text[left:start]
    cuts = [cut.end() for cut in _CLAUSE.finditer(window)]
    left += cuts[-1] if cuts else 0
    after = _CLAUSE.split(text[end : end + _AFTER])[0]
    letter = _ONE_LETTER.search(text, left, start) if text.startswith("同", start) else None
    platforms, first, last = ({HandlePlatform.WECHAT}, letter.start(), end) if letter else (set(), start, end)
    for platform, cue in _CUES.items():
        for match in cue.finditer(text, left, start):
            if _LEFT.match(text, match.end()):
                continue
            platforms.add(platform)
            first = min(first, match.start())
        ahead = cue.match(after.lstrip(_LEADING))
        if ahead and not _LEFT.match(after.lstrip(_LEADING), ahead.end()):
            platforms.add(platform)
            last = max(last, end + len(after) - len(after.lstrip(_LEADING)) + ahead.end())
    return platforms, first, last


def _nearest(
    found: Sequence[Found], starts: Sequence[int], start: int, end: int, platforms: set[HandlePlatform]
) -> Found | None:
    at = bisect_left(starts, end)
    usable = _NUMBERED | _NAMED
    before = (one for one in reversed(found[max(0, at - _REACH) : at]) if one.end <= end)
    left, right = (
        next((one for one in side if one.platform in usable and platforms - {one.platform}), None)
        for side in (before, found[at : at + _REACH])
    )
    if right and (not left or right.start - end < start - left.end):
        return right
    return left


def _on(reference: Found, platforms: set[HandlePlatform], span: tuple[int, int], text: str) -> Iterator[Found]:
    for platform in sorted(platforms - {reference.platform}):
        handle = _carried(reference, platform, text)
        if handle:
            yield Found(*span, platform, handle, f"handle.{platform}.same", LIKELY)


def _carried(reference: Found, platform: HandlePlatform, text: str) -> str | None:
    """The handle on another platform: WeChat takes a number's digits as written, other messengers the whole number."""
    if reference.platform in _NUMBERED and reference.handle.lstrip("+").isdigit():
        if platform is HandlePlatform.WECHAT:
            return digits_of(text[reference.start : reference.end])
        return reference.handle if platform in _NUMBERED else None
    if platform is HandlePlatform.PHONE:
        return mainland(reference.handle)
    if platform is HandlePlatform.QQ and reference.handle.isdigit() and not mainland(reference.handle):
        return reference.handle
    if reference.platform is HandlePlatform.SIGNAL or platform in _NUMBERED or platform is HandlePlatform.QQ:
        return None
    return reference.handle


def _chained(text: str, handle: Found) -> Iterator[Found]:
    """``飞机/土豆: name``: every platform in an unbroken row before the name."""
    at = handle.start
    named: set[HandlePlatform] = set()
    while True:
        window = text[max(0, at - _BEFORE) : at]
        stripped = _CHAIN.sub("", window)
        ending = next(
            (
                (platform, match)
                for platform, cue in _CUES.items()
                for match in cue.finditer(stripped)
                if match.end() == len(stripped) and not _VERB.match(text, at - len(window) + match.start())
            ),
            None,
        )
        if ending is None or ending[0] in named:
            break
        named.add(ending[0])
        at -= len(window) - ending[1].start()
    if len(named) > 1:
        yield from _on(handle, named, (handle.start, handle.end), text)
