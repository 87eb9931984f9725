"""WeChat ids: behind 微信 in its many spellings, behind single characters for it, or before them."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.cues import CUES, other_than, platform_before
from nlp.handles.found import LIKELY, POSSIBLE, Found
from nlp.handles.tables import words
from nlp.handles.wechat_words import NO_WORD_BEFORE, NO_WORD_BEHIND

# A round number behind an id with an underscore is a price, not its end.
_ID = (
    r"(?P<id>(?![A-Za-z0-9-]*_[A-Za-z0-9_-]* [1-9]\d{1,2}0(?![\d ]))[A-Za-z][A-Za-z0-9_-]{4,19}(?: \d{3,4}(?!\d)){0,2}"
    r"|[A-Za-z][A-Za-z0-9_-]{4,19}|\d{6,11}(?!\d))(?![A-Za-z0-9_@*]|\.\w|\s?[(（]qq)"
)
_ODD_ID = r"(?P<id>(?=[A-Za-z]{1,19}[0-9_-])[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@*]|\.\w)"
_FULL = re.compile(
    rf"(?i)(?:(?<![A-Za-z0-9_@/.])|(?=[^\x00-\x7f]))(?:[+加]?)(?:{CUES[HandlePlatform.WECHAT]})"
    r"(?:\s?(?:(?:[/和、]?qq)?同号(?!\s?1[3-9]\d{9})|号码|号|id is|id|is|same|账号|帐号|搜索|搜|加|联系|咨询))*"
    rf"(?P<between>[^\w\n]{{0,8}}){_ID}",
    re.ASCII,
)
_ONE = re.compile(
    rf"(?i)(?:[加伽迦跠茄嘉+➕]\s?)?{NO_WORD_BEFORE}[微薇嶶威徽溦巍喂](?:号)?(?P<between>[^\w\n\u3400-\u9fff]{{0,6}}){_ID}"
    rf"|(?i:(?<![A-Za-z0-9_@/.$])v{{1,3}})(?P<between2>(?u:[^\w\n.$)]){{0,6}})(?P<id2>[A-Za-z]?[A-Za-z0-9_-]{{5,19}})(?![A-Za-z0-9_@*])",
    re.ASCII,
)
# 加V and an id glued to it.
_GLUED = re.compile(
    r"[加伽嘉佳+➕]\s?[vV](?![xX信])(?P<id>[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]{1,14})(?![A-Za-z0-9_@*])", re.ASCII
)
_BEFORE = re.compile(
    r"(?<![A-Za-z0-9@_/])(?P<id>[A-Za-z]{2,5}\d{3,5})(?:[^\w\n\u3400-\u9fff]{0,3}|[麦卖买看盘片偏饼瞧\s-]{1,4})[薇威嶶微徽](?![信A-Za-z0-9])"
    + NO_WORD_BEHIND,
    re.ASCII,
)
# In Chinese text: a V glued to a name in pinyin, of whose syllables none begins with it.
_V_NAME = re.compile(
    r"(?<![A-Za-z0-9_@/.$#-])v(?P<id>(?!ga[_0-9]|lan)(?:[b-df-hj-np-twyz]h?[aeiou]|x[iu])[a-z]{0,14}"
    r"(?:_[a-z0-9_]{2,14}|\d{3,4}))(?![A-Za-z0-9_@*]|\.\w)",
    re.ASCII | re.IGNORECASE,
)
# Behind 加 or +, where the line has named WeChat before and nothing else; behind somebody's name in Chinese.
_ADDED = re.compile(
    rf"(?i)(?:{CUES[HandlePlatform.WECHAT]})(?P<between>[^\n@A-Za-z]{{1,40}}?)(?:[加+](?:一?下)?(?:我|新的?|这个|新号)?)\s?{_ODD_ID}"
    rf"|(?i:[加+][微薇威嶶徽])号?\s?[\u3400-\u9fff]{{1,3}}{_ODD_ID.replace('<id>', '<id2>')}",
    re.ASCII,
)
_BESIDE = re.compile(
    rf"(?i)(?<![A-Za-z0-9@_/.]){_ODD_ID}\s?[(（【\[]\s?(?:[加+]?[微薇威嶶徽卫v])\s?[)）】\]]", re.ASCII
)
# 加薇 and letters, then digits set apart, too short for an id where it is not asked to be added.
_GROUPED = re.compile(
    rf"(?i)[加+➕]\s?(?:[微薇嶶威徽]|(?:{CUES[HandlePlatform.WECHAT]}))[号:\s]{{0,3}}(?P<id>[a-z]{{2,4}}(?: ?\d{{2,8}}){{1,2}})"
    r"(?![A-Za-z0-9_@*]|\.\w)",
    re.ASCII,
)
_MONEY = re.compile(r"支付|付款|收款|转账|红包|零钱|小程序|提现")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ODD = re.compile(r"[0-9_-]")
# What WeChat itself calls an account that has chosen no id.
_WXID = re.compile(r"(?<![A-Za-z0-9_])(?P<id>wxid_[a-z0-9]{8,22})(?![A-Za-z0-9_])", re.ASCII)
_SPACE = re.compile(r" ")


def find_wechat(text: str) -> Iterator[Found]:
    """WeChat ids in lower case; spaces inside a number that belongs to one are left out."""
    for match in _FULL.finditer(text):
        name = match["id"]
        # "wechat skill": behind the Latin name of the platform a plain word is an id only where a sign says so.
        is_word = match[0][0].isascii() and match["between"].isspace()
        is_code = match[0][0].isascii() and match["between"] == "."
        if is_code or _MONEY.search(match["between"]):
            continue
        if _ODD.search(name) or match["between"].strip() or not (is_word or name.lower() in words("not_names")):
            yield _found(match.span("id"), name, "handle.wechat.named", LIKELY)
    for match in _ONE.finditer(text):
        which = "id" if match["id"] else "id2"
        name = match[which]
        between = match["between"] if which == "id" else match["between2"]
        # A single V before letters is the first letter of a word, unless a sign parts them.
        if (_ODD.search(name) and (which == "id" or between or name.isdigit())) or (
            which == "id2" and between.strip() and name.isalpha()
        ):
            yield _found(match.span(which), name, "handle.wechat.letter", POSSIBLE)
    for match in _WXID.finditer(text):
        yield _found(match.span("id"), match["id"], "handle.wechat.named", LIKELY)
    for match in _GLUED.finditer(text):
        yield _found(match.span("id"), match["id"], "handle.wechat.letter", POSSIBLE)
    yield from _beside(text)
    for match in _BEFORE.finditer(text):
        if match["id"].rstrip("0123456789").lower() in words("not_codes"):
            continue
        yield _found(match.span("id"), match["id"], "handle.wechat.before", POSSIBLE)


def _beside(text: str) -> Iterator[Found]:
    if not _ODD.search(text) or not _HAN.search(text):
        return
    for match in _ADDED.finditer(text):
        which = "id" if match["id"] else "id2"
        if match["id2"] or not other_than(HandlePlatform.WECHAT, match["between"]):
            yield _found(match.span(which), match[which], "handle.wechat.named", POSSIBLE)
    for pattern in (_GROUPED, _V_NAME, _BESIDE):
        for match in pattern.finditer(text):
            if pattern is not _V_NAME or not platform_before(text, match.start())[0]:
                yield _found(match.span("id"), match["id"], "handle.wechat.letter", POSSIBLE)


def _found(span: tuple[int, int], written: str, rule: str, confidence: float) -> Found:
    return Found(*span, HandlePlatform.WECHAT, _SPACE.sub("", written).lower(), rule, confidence)
