"""WeChat codes of a few letters and digits, and mobile numbers, a few characters before or behind a disguised word for WeChat."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.found import BLANK, POSSIBLE, Found
from nlp.handles.tables import words
from nlp.handles.wechat_words import NO_WORD_BEFORE, NO_WORD_BEHIND

# Runes and blocks are strewn among letters for show; some letters and digits are drawn as others.
_MARK = rf"(?:[^\w\n{BLANK},，。、;；!！?？@/#]|[\u16a0-\u16ff\u2580-\u259f])"
_LETTER, _DIGIT = "[A-Za-z₳Ɐ]", "[0-9ЗзłŁ]"
_CODE = re.compile(
    rf"(?<![A-Za-z0-9_@./#₳=-])(?P<letters>{_LETTER}(?:[ \u16a0-\u16ff\u2580-\u259f]?{_LETTER}){{0,4}}+)"
    rf"[ \u16a0-\u16ff\u2580-\u259f]?(?P<digits>{_DIGIT}(?:[ \u16a0-\u16ff\u2580-\u259f]?{_DIGIT}){{2,7}}+)"
    rf"(?P<last>[A-Za-z]?)(?![A-Za-z0-9_@]|[.:/-][A-Za-z0-9])"
)
_MOBILE = re.compile(r"(?<![A-Za-z0-9+.,/_@-])1[3-9](?:[ -]?[0-9]){9}(?![0-9]|[.,][0-9]|[ -][0-9])")
_CLEAN = re.compile(r"[ \u16a0-\u16ff\u2580-\u259f-]")
_DRAWN = str.maketrans("₳ⱯЗзłŁ", "AA3311")

_ADD = r"[+＋➕加家佳扑伽迦茄嘉夹嫁]{1,3}"
_ONE = "[微薇媺威嶶溦徽]"
# What follows the word may be the id that it names, found before and blanked.
_NO_ID_BEHIND = rf"{NO_WORD_BEHIND}(?!信?[同群也支付]|信?号?[:：\s]{{0,3}}[A-Za-z1-9{BLANK}])"
_NAMED = rf"(?:卫星|[喂薇威微][心芯新狺]|微信|{_ONE})"
_LETTERS = r"(?<![A-Za-z])[Vv]{1,3}(?![A-Za-z0-9])"
_FILLER = r"(?:[^\w\n。!！?？;；@/]|[\u16a0-\u16ff\u2580-\u259f]|[\u3400-\u9fff]|[Pp]){0,6}?"
_END = rf"(?=(?:{_MARK}|[,，。、0看])*(?:\Z|\n))"

_BEHIND = re.compile(
    rf"(?P<gap>{_FILLER})(?:{_ADD}\s?(?:{_NAMED}|喂|{_LETTERS}){_NO_ID_BEHIND}|{NO_WORD_BEFORE}{_NAMED}{_NO_ID_BEHIND}{_END}"
    rf"|(?<![A-Za-z])VV{{1,2}}{_END})"
)
_NEXT = re.compile(rf"\s?{_ONE}{_NO_ID_BEHIND}(?=[\u3400-\u9fff])")
_BEFORE = re.compile(
    rf"(?:{NO_WORD_BEFORE}{_NAMED}|{_ADD}\s?(?:喂|{_LETTERS})|(?<![A-Za-z])VV{{1,2}})号?(?:{_MARK}|/){{0,6}}\Z"
)
_OTHER = re.compile(
    r"[元块万千百亿个张条人级岁]|群|飞机|电报|土豆|[qQ]{2}|扣扣|企鹅|微[信博]?号?码?[:：]|(?<![A-Za-z])(?:tg|qq|line)(?![A-Za-z])",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?i)电话|手机|热线|致电|拨打|(?<![a-z])(?:tel|phone|call|mobile)(?![a-z])|同号|同步|通用")
# A number of something else, that is to be asked about on WeChat.
_OF_ANOTHER = re.compile(r"(?:[订单型编货件车]号|单号|订单|车牌?|航班|车次|密码|证码)[:： ]{0,2}\Z")
_HINT = re.compile(r"[微薇媺威嶶溦徽喂卫]|[Vv]{2}|[+＋➕加家佳扑伽迦茄嘉夹嫁]\s?[Vv]")
_SHORTEST = 6
_WINDOW = 16
_NEAR = 12


def find_wechat_beside(text: str) -> Iterator[Found]:
    """Codes in lower case and mobile numbers as digits; a number with a word for the telephone beside it stays one."""
    if not _HINT.search(text):
        return
    for match in _MOBILE.finditer(text):
        around = text[max(0, match.start() - _NEAR) : match.start()] + text[match.end() : match.end() + _NEAR]
        if not _CALL.search(around) and _is_named(text, match.span()):
            yield _found(match.span(), match[0])
    for match in _CODE.finditer(text):
        letters = _CLEAN.sub("", match["letters"]).lower()
        code = _CLEAN.sub("", match[0])
        before = text[max(0, match.start() - _SHORTEST) : match.start()]
        if len(code) < _SHORTEST or letters in words("not_codes") or _OF_ANOTHER.search(before):
            continue
        is_short = len(code) == _SHORTEST and _NEXT.match(text, match.end())
        if is_short or _is_named(text, match.span()):
            yield _found(match.span(), match[0])


def _is_named(text: str, span: tuple[int, int]) -> bool:
    if _BEFORE.search(text[max(0, span[0] - _WINDOW) : span[0]]):
        return True
    said = _BEHIND.match(text, span[1])
    return said is not None and not _OTHER.search(said["gap"])


def _found(span: tuple[int, int], written: str) -> Found:
    handle = _CLEAN.sub("", written).translate(_DRAWN).lower()
    return Found(*span, HandlePlatform.WECHAT, handle, "handle.wechat.beside", POSSIBLE)
