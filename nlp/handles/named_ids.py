"""Ids that stand behind the name of their platform: ``LINE: abc``, ``飞机号 abc``, ``ChatMe 7001``, ``signal abc.12``."""

import re
from collections.abc import Iterator, Sequence

from domain.vocabulary import HandlePlatform
from nlp.handles.cues import CUES, other_than
from nlp.handles.found import LIKELY, POSSIBLE, Found
from nlp.handles.tables import words

_LINK = (
    r"(?:[\s,，]{0,2}(?:same(?:\s(?:name|id|user))?|ник тот же|nick|ник|user|name is|is|now"
    r"|แอด|ชื่อ|ชื่อเดิม|蝙蝠|同号|通用|号码|号|id|账号|帐号|频道|number|no\.|username|only|搜索|[搜溲蒐]|加"
    r"|ไอดี|のid[はが]?|ID|官方|联系(?:方式|人)?|联络|客服|contact|mình|em|anh|chị|[滴私戳找敲]我?))*"
)
_STOP = r"[\"'”」』)\]】]?[ \t]{0,3}[:：=>~➔→-]{0,3}\s{0,3}[\"'“「『(\[【]?@?~?"
# Names in other words than a person's: what follows the platform is said of it.
_NAME = r"(?P<id>[A-Za-z][A-Za-z0-9_]{3,31})(?![A-Za-z0-9_@]|\.\w)"
_SIGNAL_NAME = r"(?P<id>[A-Za-z_][\w.]{2,31}\.\d{2,9})(?![\w.]\w|\s?(?:percent|%))"
_CHATME_NAME = r"(?P<id>[A-Za-z0-9][A-Za-z0-9_]{3,31})(?![A-Za-z0-9_@])"
_LINE_NAME = r"(?P<id>[A-Za-z0-9][A-Za-z0-9._-]{2,18}[A-Za-z0-9_])(?![A-Za-z0-9_@])"
# Letters before a name in Latin or Cyrillic letters make another word of it; an emoji or a Chinese word stands for itself.
_APART = r"(?:(?<![A-Za-z@_/])|(?=[^\x00-\x7f]))(?!(?<=[а-яё])[а-яё])"
_IDS = {
    HandlePlatform.TELEGRAM: _NAME,
    HandlePlatform.POTATO: _NAME,
    HandlePlatform.CHATME: _CHATME_NAME,
    HandlePlatform.LINE: _LINE_NAME,
    HandlePlatform.SIGNAL: _SIGNAL_NAME,
}
_MENTION = {platform: re.compile(rf"(?i){_APART}(?:{CUES[platform]})", re.ASCII) for platform in _IDS}
_PATTERNS = {
    platform: re.compile(rf"(?i)(?=[^\d\s.,]){_APART}(?:{CUES[platform]})(?P<between>{_LINK}{_STOP}){name}", re.ASCII)
    for platform, name in _IDS.items()
}
# Farther off, or before the platform's name, only what can be no word: it holds a digit or an underscore.
_ODD_NAME = r"(?P<id>(?=[a-z0-9]*[0-9_])[A-Za-z][A-Za-z0-9_]{4,31})(?![A-Za-z0-9_@]|\.\w)"
_FAR = {
    HandlePlatform.SIGNAL: re.compile(
        rf"(?i)(?<![a-z])signal(?![a-z]|\sto\s)(?P<between>[^\n@]{{0,16}}?)(?<![\w.]){_SIGNAL_NAME}", re.ASCII
    )
}
# Burmese, Thai, Khmer and Russian take more letters to say what Chinese says in few.
_GAP = r"(?:[^\n@A-Za-z0-9]{0,14}?|[^\n@A-Za-z0-9\u3400-\u9fff]{0,40}?)"
_FAR |= {
    platform: re.compile(rf"(?i){_APART}(?:{CUES[platform]})(?P<between>{_GAP}){_ODD_NAME}", re.ASCII)
    for platform in (HandlePlatform.POTATO, HandlePlatform.CHATME)
}
# A name with a point is LINE's, as in sainuea.88.
_DOTTED = r"(?P<id>(?=[a-z0-9]*[0-9_.][a-z0-9])[A-Za-z][A-Za-z0-9_.]{3,18}[A-Za-z0-9_])(?![A-Za-z0-9_@])"
_FAR[HandlePlatform.TELEGRAM] = re.compile(
    rf"(?i){_APART}(?:{CUES[HandlePlatform.TELEGRAM]})(?P<between>[^\n@A-Za-z0-9\u3400-\u9fff]{{1,24}}?){_ODD_NAME}",
    re.ASCII,
)
_FAR[HandlePlatform.LINE] = re.compile(
    rf"(?i){_APART}(?:{CUES[HandlePlatform.LINE]})(?P<between>{_GAP}){_DOTTED}", re.ASCII
)
_NAMED_BEHIND = (*_FAR, HandlePlatform.WECHAT)
_CUE = {platform: re.compile(rf"(?i)(?:{CUES[platform]})", re.ASCII) for platform in _NAMED_BEHIND}
_ANY_CUE = "|".join(CUES[platform] for platform in _NAMED_BEHIND)
_BEFORE = re.compile(
    rf"(?i)(?<![A-Za-z0-9@_./]){_ODD_NAME}(?:\s(?:on|at|in|via|di|trên|tren|qua|ở|в|на)\s(?P<on>{_ANY_CUE})(?![A-Za-z])"
    rf"|\s?[(（【〔]\s?(?P<beside>{_ANY_CUE})\s?[)）】〕]|[\s↖←<-]{{0,2}}(?P<last>{_ANY_CUE})(?:\s*$|[,.，。])|(?P<glued>土豆)"
    rf"|[\s↖←<-]{{0,2}}(?P<fly>{CUES[HandlePlatform.TELEGRAM]}|飞)(?:找|联系|聊|滴|私|上找|过来|我(?!们)|的(?:\s|$)))",
    re.ASCII | re.MULTILINE,
)
_LINE_BESIDE = re.compile(
    rf"(?i)(?<![A-Za-z0-9@_./]){_DOTTED}\s?[(（【〔]\s?(?:{CUES[HandlePlatform.LINE]})\s?[)）】〕]", re.ASCII
)
# bramble.41 on Signal
_SIGNAL_BEFORE = re.compile(
    rf"(?i)(?<![\w@./]){_SIGNAL_NAME}(?:\s(?:on|в|на)\s|\s?[(（]\s?)(?:signal|сигнал)(?![a-zа-яё])", re.ASCII
)
# 飞 and 电 alone stand for Telegram before what can be no word; tele may be glued to it.
_FLY = re.compile(
    r"(?i)(?:(?<![\u3400-\u9fff])[飞电鸡]|(?<![A-Za-z@_/])(?:tele(?!gram)|tg))[ :：]{0,2}"
    r"(?P<id>[a-z][a-z0-9]*_[a-z0-9_]{1,24})(?![a-z0-9_@])",
    re.ASCII,
)
# "tele" and a name end a line.
_LAST = re.compile(r"(?i)(?<![A-Za-z@_/])(?:tele|tg) (?P<id>[a-z]{7,20})\s*$", re.ASCII | re.MULTILINE)
# Whoever asks to search for a bot names Telegram's.
_BOT = re.compile(r"(?i)(?:机器人|搜索?|search|找)[:：\s]{0,3}(?P<id>[a-z][a-z0-9_]{2,26}_bot)(?![a-z0-9_@])", re.ASCII)
_FLIGHT = re.compile(r"[a-z\d]{2}\d{3,4}", re.ASCII)
_OF_A_FLIGHT = re.compile(r"\s?(?:[又还]|航班)?(?:晚点|延误|登机|备降)")
_WECHAT_LETTER = re.compile(r"[微薇嶶威徽卫]号?[:：\s]{0,2}\Z")
_NUMBER_WITH_UNIT = re.compile(r"\d[\d.]{0,5}[a-z]{1,4}|\d{1,4}")
_LONGEST_GLUED = 24
# LINE draws ids for firms by chance; what has a vowel may be a money or a span of time.
_DRAWN = re.compile(r"\d{2,4}[b-df-hj-np-tv-z]{4,5}")
_NO_SIGNAL_NAMES = frozenset(
    {
        "sector",
        "gate",
        "exit",
        "version",
        "android",
        "chapter",
        "level",
        "room",
        "bus",
        "step",
        "node",
        "stop",
        "price",
        "part",
    }
)
_ENGLISH_LINE = re.compile(
    r"(?i)(?<![a-z])(?:the|in|a|this|that|per|each|every|bus|phone|assembly|production|front|one|code|credit|dead|ferry|metro|train)\s\Z"
)
# What stands behind its colon is said on it.
_HOT_LINE = re.compile(r"(?i)(?<![a-z])(?:tip|help|hot|crisis)\s\Z")
# A plain word behind an opening sign that does not close behind it begins a quotation.
_QUOTED = re.compile(r"^[\"'“「『(\[【](?=[A-Za-z]).*[^\"'”」』)\]】]$", re.DOTALL)
_CHINESE_BEHIND = re.compile(r"\s?[\u3400-\u9fff]")
_LONG = 6
_MARK = re.compile(r"[:：=>➔→@号搜溲蒐]|id|频道", re.IGNORECASE)
# "search Telegram for": the word to search stands before the platform.
_SEARCH = re.compile(r"[搜溲蒐]索?[:：\s]?\Z")
_SEARCH_LETTERS = 3
_ODD = re.compile(r"[0-9_.]")


def find_named_ids(text: str) -> Iterator[Found]:
    """Ids behind the name of their platform.

    A plain word counts only where a colon or the like says that it is an id.
    """
    # Most texts name one platform or none: what is to stand beside the others' names need not be looked for.
    mentioned = [platform for platform, pattern in _MENTION.items() if pattern.search(text)]
    yield from _behind(text, mentioned)
    if _ODD.search(text):
        yield from _farther_off(text, mentioned)
    for pattern in (_FLY, _LAST, _BOT):
        for match in pattern.finditer(text):
            name = match["id"].lower()
            if name not in words("not_names"):
                yield Found(*match.span("id"), HandlePlatform.TELEGRAM, name, "handle.telegram.named", POSSIBLE)


def _farther_off(text: str, mentioned: Sequence[HandlePlatform]) -> Iterator[Found]:
    """Names with a digit or an underscore, some way behind their platform's name or before it."""
    for platform in mentioned:
        for match in _FAR[platform].finditer(text):
            is_other = other_than(platform, match["between"]) or _WECHAT_LETTER.search(match["between"])
            if not is_other and not _is_english_line(text, match) and not _is_flight(text, match):
                yield Found(*match.span("id"), platform, match["id"].lower(), f"handle.{platform}.named", POSSIBLE)
    for match in _SIGNAL_BEFORE.finditer(text):
        if match["id"].split(".")[0].lower() not in _NO_SIGNAL_NAMES:
            yield Found(*match.span("id"), HandlePlatform.SIGNAL, match["id"].lower(), "handle.signal.named", POSSIBLE)
    for match in _LINE_BESIDE.finditer(text):
        yield Found(*match.span("id"), HandlePlatform.LINE, match["id"].lower(), "handle.line.named", POSSIBLE)
    for match in _BEFORE.finditer(text):
        cue = match["on"] or match["beside"] or match["last"] or match["glued"] or match["fly"]
        cue = "飞机" if cue == "飞" else cue
        named = next((platform for platform, pattern in _CUE.items() if pattern.fullmatch(cue)), None)
        if named:
            yield Found(*match.span("id"), named, match["id"].lower(), f"handle.{named}.named", POSSIBLE)


def _behind(text: str, mentioned: Sequence[HandlePlatform]) -> Iterator[Found]:
    for platform in mentioned:
        for match in _PATTERNS[platform].finditer(text):
            name = match["id"]
            is_odd = _ODD.search(name) is not None
            if _is_english_line(text, match) or (
                not is_odd and _QUOTED.search(text[match.start("id") - 1 : match.end() + 1])
            ):
                continue
            is_said = _MARK.search(match["between"]) or _is_searched(text, match.start())
            if not is_odd and not (is_said or _stands_among_chinese(text, match)):
                continue
            if _is_flight(text, match):
                continue
            if (_NUMBER_WITH_UNIT.fullmatch(name.lower()) and not _is_official(match)) or (
                len(name) > _LONGEST_GLUED and not match["between"]
            ):
                continue
            if name.lower() in words("not_names") or (platform is HandlePlatform.TELEGRAM and name.endswith("_")):
                continue
            confidence = LIKELY if is_odd else POSSIBLE
            yield Found(*match.span("id"), platform, name.lower(), f"handle.{platform}.named", confidence)


def _is_flight(text: str, match: re.Match[str]) -> bool:
    """Whether an aeroplane bears the number, as in 飞机 CZ3101 又晚点."""
    is_bare = match[0].startswith("飞机") and not match["between"].strip()
    return is_bare and bool(_FLIGHT.fullmatch(match["id"].lower()) and _OF_A_FLIGHT.match(text, match.end("id")))


def _is_official(match: re.Match[str]) -> bool:
    """Whether the name is one that LINE has drawn for a firm, as in LINE @602vxwq; LINE @1500thb is a price."""
    return "@" in match["between"] and _DRAWN.fullmatch(match["id"].lower()) is not None


def _is_searched(text: str, start: int) -> bool:
    return _SEARCH.search(text[max(0, start - _SEARCH_LETTERS) : start]) is not None


def _is_english_line(text: str, match: re.Match[str]) -> bool:
    """Whether ``line`` is the English word, as in "in line"; a sign behind it says that an id follows."""
    if match["id"].isalpha() and _HOT_LINE.search(text, max(0, match.start() - 14), match.start()):
        return True
    is_small = match[0].startswith("line") and not _MARK.search(match["between"])
    return is_small and _ENGLISH_LINE.search(text, max(0, match.start() - 14), match.start()) is not None


def _stands_among_chinese(text: str, match: re.Match[str]) -> bool:
    """Whether a plain word can only be an id: glued to a Chinese name of the platform, or after LINE in a Chinese sentence."""
    if match[0].startswith("LINE ") and len(match["id"]) >= _LONG and match["id"].islower():
        return _CHINESE_BEHIND.match(text, match.end()) is not None
    return match[0][0] > "\u3400" and not match["between"]
