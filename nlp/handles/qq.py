"""QQ numbers: behind Q, QQ, 扣 or 企鹅, or before them, also in two groups."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.found import BLANK, LIKELY, POSSIBLE, Found
from nlp.handles.numbers import digits_of

_NUMERALS = "零〇一二三四五六七八九"
_DIGITS = str.maketrans(_NUMERALS, "00123456789")
_NUMBER = (
    r"(?P<id>[1-9]\d{2,4}(?: \d{3,4}){1,2} \d(?=\s*(?:\Z|[,，。;；!！\n]))"
    r"|[1-9]\d{1,7}(?:[ ÷.·-]\d{2,7}){1,4}|[1-9]\d{4,10}|[1-9](?:[.·]\d){4,10})"
    r"(?![\d*]|[.,]\d|\s(?:times|people|members)\b)"
)
# Words that name it before a number, longer ones before those that they begin with.
_CUE = "qq|q|扣扣|扣|企鹅|蔻蔻|[球秋丘]{2}|抠抠|叩叩"
_BEHIND = re.compile(
    r"(?i)(?<![A-Za-z0-9_@/.])"
    rf"(?:{_CUE}|筘|口口|[+加]口|🐧)"
    r"(?:\s?(?:号码|号|账号|帐号|id|加|联系))*[^\w\n\u3400-\u9fff]{0,6}" + _NUMBER,
    re.ASCII,
)
_SPOKEN = re.compile(
    r"(?i)(?<![A-Za-z0-9_@/.])"
    rf"(?:{_CUE})号?[ :：]{{0,2}}"
    rf"(?P<id>[{_NUMERALS}1-9](?:[ ]?[{_NUMERALS}\d]){{6,10}})(?![{_NUMERALS}\d])"
)
_BEFORE = re.compile(
    rf"(?i)(?<![\d+.,]){_NUMBER}[^\w\n\u3400-\u9fff]{{0,6}}(?:[\u3400-\u9fff]{{0,2}}[加伽迦+➕]\s?|\()"
    r"(?:qq|q|扣扣|扣|企鹅)(?![A-Za-z])",
    re.ASCII,
)
_AFTER = re.compile(
    r"(?i)(?<![\d+.,])(?P<id>[1-9]\d{6,9}|[1-9]\d{2,5} \d{3,6}|[1-9]\d{2,5} \d{3,6} \d{2,4})"
    r"\s?(?:qq|扣扣|口口|企鹅|[q扣])(?![A-Za-z0-9_群]|\s?\d|\.[a-z])",
    re.ASCII,
)
_AROUND = re.compile(r"(?i)(?<!\d)(?P<id>[1-9]\d{2,6}\(q\)\d{2,6})(?!\d)", re.ASCII)
# Some words that say that the number is new or to be kept.
_NEW = re.compile(
    r"(?i)(?<![A-Za-z0-9_@/.])(?:qq|扣扣|企鹅)(?![A-Za-z])[^\n\dA-Za-z群]{0,8}"
    r"(?:现在是|记一?[下哈]|换成|改成|新号是?|换了)[: ]{0,3}" + _NUMBER,
    re.ASCII,
)
# One number is on WeChat and on QQ; a mobile telephone's is left to it.
_BOTH = re.compile(
    r"(?i)(?:微信|vx|wx|v)[/和、&]?\s?(?:qq|扣扣)\s?同号[:：\s]{0,2}(?!1[3-9]\d{9})(?P<id>[1-9]\d{5,10})(?!\d)",
    re.ASCII,
)
_GROUP = re.compile(r"(?i)q{1,2}\s?群")
_GROUP_BEFORE = re.compile(r"群号?[:： ]{0,2}\Z")
_GROUP_LETTERS = 4
# 扣 is also to take off: 扣 50000 押金, 扣12000元.
_SUM = re.compile(r"[扣筘抠]\s?[1-9]\d*000\Z")
_MONEY = re.compile(r"(?i)\s?(?:[元块万千]|u(?![a-z]))")
# A day, behind a word that is no platform's name alone: 球球20240618前还.
_DAY = re.compile(r"[球秋丘]{2}.*20[0-3]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])")
_LENGTHS = range(5, 12)


def find_qq(text: str) -> Iterator[Found]:
    """QQ numbers of five to eleven digits; numbers of groups (Q群) are none."""
    for pattern, confidence in (
        (_AROUND, LIKELY),
        (_BEHIND, LIKELY),
        (_NEW, LIKELY),
        (_BOTH, LIKELY),
        (_SPOKEN, LIKELY),
        (_BEFORE, POSSIBLE),
        (_AFTER, POSSIBLE),
    ):
        for match in pattern.finditer(text):
            digits = digits_of(match["id"].translate(_DIGITS))
            if len(digits) in _LENGTHS and not _GROUP.search(match[0]) and not _is_other(text, match, digits):
                yield Found(*match.span("id"), HandlePlatform.QQ, digits, "handle.qq.named", confidence)


def _is_other(text: str, match: re.Match[str], digits: str) -> bool:
    """Whether the number is a sum, a group's, or one digit over and over behind a number: a poster's nonce."""
    is_sum = _SUM.match(match[0]) is not None or _MONEY.match(text, match.end()) is not None
    before = text[max(0, match.start() - _GROUP_LETTERS) : match.start()]
    # 扣1 and 扣666666 are votes.
    is_nonce = len(set(digits)) == 1 and (
        (digits[0] == "1" and match[0][0] == "扣")
        or (match[0] == f"扣{digits}" and digits[0] == "6" and not before.endswith(("扣", "加", "我", "系", "鹅", "+")))
        or before[-1:].isdigit()
        or before.endswith(BLANK)
    )
    is_group = match[0][0].isdigit() and _GROUP_BEFORE.search(before) is not None
    return is_sum or is_nonce or is_group or _DAY.fullmatch(match[0]) is not None
