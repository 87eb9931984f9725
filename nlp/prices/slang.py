"""Magnitudes only in the mouth of some: củ and lít in Vietnam, L in India, M in Indonesia, 皮 in Hong Kong, m beside money."""

import re
from decimal import Decimal

from nlp.prices.source import Source

_LAKH, _MILLION, _MILLIARD = Decimal(100_000), Decimal(1_000_000), Decimal(1_000_000_000)
_CU = re.compile(r"\s?cu(?!\w)(?! (?:cai|khoai|hanh|toi)\b)")
# An old telephone, without the marks.
_DEVICE = re.compile(r"(?:iphone|ip|samsung|note|redmi|ps|macbook|ipad|vision|sh|xe)\s?\d+$")
# Litres and bottles are of something; the slang for sums is not.
_LIQUIDS = (
    r"(?! ?(?:nước|nuoc|xăng|xang|dầu|dau|rượu|ruou|bia|sữa|sua|mật|mat ong|sơn|son\b|nhớt|cồn|giấm|sting|pepsi))"
)
_LIT = re.compile(r"\s?l[íi]t(?!\w)" + _LIQUIDS)
_CHAI = re.compile(r"\s?chai(?!\w)" + _LIQUIDS)
_XI = re.compile(r"\s?xi(?!\w)(?! (?:măng|mang|nhan|nhê)\b)")
_TY = re.compile(r"\s?ty(?!\w)")
_DRINKS = re.compile(
    r"(?:uống|uong|bình|binh|can|nồi|noi|thùng|thung|xô|két|ket|tủ lạnh|bình nóng lạnh|máy giặt) ?\d*[.,]?\d*$"
)
# Cantonese: 兩皮 is twenty thousand, 三撇 three thousand, 五舊 five hundred.
_PEI = re.compile(r"皮(?![肤带革衣鞋包蛋球具卡筏影草质划炎箱筋冻条毛])")
_PIT = re.compile(r"撇(?![清开下嘴步子捺])")
_GAU = re.compile(r"[嚿旧](?=\s?[港纸鸡嘢,。]|$)")
_LAKHS = re.compile(r"L(?![\w])")
_INDONESIAN_MILLIARD = re.compile(r"\s?M(?![\w])")
_M = re.compile(
    r"m(?![\w/²³])(?! ?(?:long|tall|high|wide|deep|of|x|rope|cable|chain|from|away|tape|ladder|wire|hose|pipe|walk"
    r"|swim|sprint|dash|wall|tower|radius|range|lead|cord|fabric|cloth|roll|stretch|deep)\b)"
)
_MONEY_BEFORE = re.compile(
    r"\b(?:takes?|receive|receives|load|loads|flow|daily|limit|balance|moved?|drops?|good for|worth|handles?|swallows?"
    r"|push|naira|payout)\b"
)
_VIETNAMESE = ((_CU, _MILLION), (_CHAI, _MILLION), (_LIT, _LAKH), (_XI, _LAKH), (_TY, _MILLIARD))
_CANTONESE = ((_PEI, Decimal(10_000)), (_PIT, Decimal(1000)), (_GAU, Decimal(100)))
# 没一撇 is that nothing is begun.
_ONE_OR_NONE = ("一", "半")
_OTHER_MONEY = re.compile(r"(?:\brm|\$|\busd|\bsgd)\s?[\d.,]+$")
_NEAR = 24

LOCAL_MONEY = ("VND", "IDR", None)
_LOCAL = re.compile(r"\d\s?(?:tr|triệu|trieu|củ|jt|juta|rb|ribu)(?![a-z])")


def is_local(low: str, start: int, end: int) -> bool:
    """Tell whether the magnitude of a sum says that it is in the writer's own money, also beside a coin: 10 triệu hoặc 400U."""
    return bool(_LOCAL.search(low, start, end + 1))


def read_slang(source: Source, end: int) -> tuple[Decimal, int] | None:
    """Return the magnitude in the slang of the text's language behind a number that ends at ``end``, with its end."""
    text, low = source.text, source.low
    before = low[max(0, end - _NEAR) : end]
    is_rupiah = source.is_indonesian and not _OTHER_MONEY.search(before)
    if is_rupiah and (found := _INDONESIAN_MILLIARD.match(text, end)):
        return _MILLIARD, found.end()
    if source.is_indian and (found := _LAKHS.match(text, end)):
        return _LAKH, found.end()
    if source.is_vietnamese:
        for pattern, magnitude in _VIETNAMESE:
            if (found := pattern.match(low, end)) and not (_DEVICE.search(before) or _DRINKS.search(before)):
                return magnitude, found.end()
    for pattern, magnitude in _CANTONESE:
        if (found := pattern.match(low, end)) and not low.endswith(_ONE_OR_NONE, 0, end):
            return magnitude, found.end()
    is_money = source.is_pidgin or _MONEY_BEFORE.search(before)
    if (found := _M.match(text, end)) and is_money:
        return _MILLION, found.end()
    return None
