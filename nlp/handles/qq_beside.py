"""QQ numbers in broken groups of digits, a few characters before or behind a disguised word for QQ."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.found import POSSIBLE, Found
from nlp.handles.numbers import mainland

# What parts the digits of one number: signs and brackets, and none that reckons, lists or measures.
_SIGN = r"(?:[^\w\n,，。、/:：%$￥€£+=*@#;；!?！？°℃➕×]|[ˉˇ_])"
_APART = r"(?:(?<![A-Za-z0-9_@/#─一二三四五六七八九])|(?<=(?<![A-Za-z])[qQ])|(?<=(?<![A-Za-z])[qQ]{2}))(?<![0-9][.,:-])"
_CANDIDATE = re.compile(
    rf"{_APART}(?:[─一二三四五六七八九](?=[0-9][二三四五六七八九]))?[1-9](?:{_SIGN}{{0,2}}+[0-9зЗ二三四五六七八九零〇])*+(?![*%]|[.,:/][0-9])"
)
_RING = "○◯⭕⊘⊗⊙⊖⊕◉◎◐◑◒◓⦿⊚⊛∅"
# A ring between two digits is drawn for a nought; signs of other forms only part them.
_NOUGHT = re.compile(rf"(?<=[0-9])[{_RING}〇零](?=[0-9])")
_NUMERALS = str.maketrans("зЗ─一二三四五六七八九", "331123456789")
_GROUP = re.compile(r"[0-9]+")
_DATE = re.compile(r"(?:19|20)\d\d\D(?:0?[1-9]|1[0-2])\D(?:[0-2]?\d|3[01])\Z")

_INNER = r"[-_·. ~]{0,3}"
_PENGUIN = rf"[企乞]{_INNER}[鹅饿鵝餓哦]|鹅{_INNER}企"
_STRONG = rf"(?:{_PENGUIN}|扣{_INNER}扣|叩{_INNER}叩|筘{_INNER}筘|(?<![A-Za-z@/_])[qQ]{{2}}(?![A-Za-z])|🐧)"
_WEAK = r"(?:[扣口筘叩鹅饿Ψψ]|(?<![A-Za-z@/_])[qQ](?![A-Za-z]))"
_ADD = r"[+＋➕加家佳扑伽迦茄嘉夹嫁]"
# Characters that make another word with the one before or behind them: 出口, 口令, 扣除, 天鹅.
_NO_WORD_BEFORE = (
    r"(?<![门出入路窗端接进港借渡缺关风人胃伤开户胸街道海河瓶井洞喷枪张闭住改亲对一两三几百每天企被克折不会先再])"
)
_NO_WORD_BEHIND = r"(?![红罩味令碑嗨腔感粮岸才袋罚除税费款钱分点掉下完蛋卵群绒毛币音飞炫区\[])"
_MARKS = r"(?:[^\w\n]|[\u16a0-\u16ff])"
# Behind it the word may name the next number, unless that is one digit over and over, a nonce.
_LAST = rf"(?!{_MARKS}{{0,4}}(?!(?P<nonce>[0-9])(?P=nonce)+(?![0-9]))[0-9])"
_END = rf"(?=(?:{_MARKS}|[看0])*\Z|(?:{_MARKS}|看)*\n)"
_FILLER = r"(?:[^\w\n。!！?？;；@/]|[\u16a0-\u16ff]|[\u3400-\u9fff]|[Pp]){0,6}?"

_WORD_BEFORE = re.compile(
    rf"(?:{_STRONG}|{_ADD}\s?{_WEAK}|{_NO_WORD_BEFORE}{_WEAK}{_NO_WORD_BEHIND})(?P<gap>{_FILLER})\Z"
)
_WORD_BEHIND = re.compile(
    rf"(?P<gap>{_FILLER})(?:(?P<strong>{_STRONG})(?!{_MARKS}{{0,2}}[群粉])|{_ADD}\s?{_WEAK}{_NO_WORD_BEHIND}"
    rf"|{_NO_WORD_BEFORE}{_WEAK}{_END}){_LAST}"
)
# What else a number may be: its unit behind it, or what is said before it or between it and the word.
_UNIT = re.compile(
    r"\s?(?:[元块万千百亿点个张条人级分秒年月日岁斤克名件份套台次楼室米折倍%]|[uU](?![A-Za-z])|rmb|usdt)", re.IGNORECASE
)
_OTHER = re.compile(
    r"群|[微薇威嶶徽媺喂信]|卫星|飞机|电报|电话|手机|[订单账帐卡编代证工型座]号|[密证]码|[单报时]价|时间|坐标|单号|身份|余额|订单|邮编|端口|等级|音乐|飞车|炫舞|糖|会员"
    r"|邮箱|空间|三国|红包|频道|转账|版本|[买卖]出|(?<![A-Za-z])(?:uid|id card|tel|phone|port|vx?|wx|tg)(?![A-Za-z])",
    re.IGNORECASE,
)
_ANY_WORD = re.compile(r"[鹅饿鵝餓哦扣口筘叩ΨψqQ🐧]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LENGTHS = range(5, 12)
_LONG = 7
_MOST_GROUPS = 4
_WINDOW = 16
_BEFORE_NUMBER = 6


def find_qq_beside(text: str) -> Iterator[Found]:
    """QQ numbers whose word stands within some six characters, on either side; any other sense of the number wins."""
    if not _ANY_WORD.search(text):
        return
    for match in _CANDIDATE.finditer(text):
        digits = _joined(match[0]) if len(match[0]) >= _LENGTHS.start else None
        if digits and _is_named(text, match.span(), digits):
            yield Found(*match.span(), HandlePlatform.QQ, digits, "handle.qq.beside", POSSIBLE)


def _joined(written: str) -> str | None:
    """The digits of a number in groups, or ``None`` where the groups are numbers of their own."""
    written = _NOUGHT.sub("0", written).translate(_NUMERALS).replace("〇", "0").replace("零", "0")
    groups = _GROUP.findall(written)
    digits = "".join(groups)
    if len(digits) not in _LENGTHS or len(set(digits)) == 1 or mainland(digits) or _DATE.match(written):
        return None
    if len(digits) <= _LONG and digits.endswith("000"):
        return None  # a sum of money
    sizes = {len(group) for group in groups}
    if len(groups) == 1 or sizes == {1}:
        return digits
    is_decimal = written.count(".") == len(groups) - 1
    are_sums = all(group.endswith("00") for group in groups)
    # Groups of one number are about as long as each other where mere spaces part them.
    is_uneven = " " in written and max(sizes) - min(sizes) > 1 + (len(groups) > _MOST_GROUPS - 2)
    if 1 in sizes or len(groups) > _MOST_GROUPS or is_decimal or are_sums or is_uneven:
        return None
    return digits


def _is_named(text: str, span: tuple[int, int], digits: str) -> bool:
    before = text[max(0, span[0] - _WINDOW) : span[0]]
    if _UNIT.match(text, span[1]) or _OTHER.search(before[-_BEFORE_NUMBER:]):
        return False
    named = _WORD_BEFORE.search(before)
    if named and not _OTHER.search(named["gap"]) and (len(digits) >= _LONG or not _HAN.search(named["gap"])):
        return True
    said = _WORD_BEHIND.match(text, span[1])
    if said is None or _OTHER.search(said["gap"]):
        return False
    return len(digits) >= _LONG or (said["strong"] is not None and not digits.endswith("00"))
