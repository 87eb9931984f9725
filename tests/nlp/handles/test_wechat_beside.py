"""WeChat codes and mobile numbers beside a disguised word for WeChat, and what only looks like one."""

import time

import pytest

from nlp.handles import find_handles
from nlp.normalise import normalise

Handles = set[tuple[str, str]]

# What holds, the text, and the WeChat id in it.
FORMS: list[tuple[str, str, str]] = [
    ("a code stands before 威", "莲 RVB482 买乒威", "rvb482"),
    ("a rune stands between code and word", "巧RVB482ᚰ片薇", "rvb482"),
    ("a code stands before 加VVV", "RB4826看直播，看盘加VVV.", "rb4826"),
    ("a code stands before ＋V", "RVB482来＋V", "rvb482"),
    ("VVV ends a line", "RVB482 VVV", "rvb482"),
    ("a code stands before 家喂", "RB48260家喂ᛀ", "rb48260"),
    ("a nought is a nonce behind the word", "RB 48260++喂0.0.", "rb48260"),
    ("letters and digits are set apart", "R B 48260 +喂+看潘", "rb48260"),
    ("digits are set apart from letters before 微 and another word", "RVB 482微美丝", "rvb482"),
    ("买-拼-微 has hyphens between", "若 RVB482 买-拼-微", "rvb482"),
    ("卫星 sounds like 微信", "RVB482 麦饼卫星.", "rvb482"),
    ("a long number has one letter before it", "荔 q4826053 麦饼卫星", "q4826053"),
    ("喂心 stands before a code", "涵喂心RVB482", "rvb482"),
    ("薇狺 stands before a code", "加薇狺 RVB482", "rvb482"),
    ("a slash stands between 薇 and code", "枝-薇/ RVB 482", "rvb482"),
    ("媺号 is 微号", "直播媺号r48260", "r48260"),
    ("a Cyrillic З is three", "直播媺号rЗ8260", "r38260"),
    ("mathematical letters are letters", "𝘙𝘝𝘉𝟒𝟖𝟐加微舒服", "rvb482"),
    ("blocks between letters are dropped", "R▒V▒B▒482 加微", "rvb482"),
    ("runes between letters are dropped", "RᚠVᚠB 482 麦P薇", "rvb482"),
    ("a sign of money is a letter", "喂心 R₳B482", "rab482"),
    ("a stroked l is one", "RVB ł48微美丝", "rvb148"),
    ("a letter ends a code", "R9482D芸+微", "r9482d"),
    ("＋＋ stands before 威", "RB 48260++威", "rb48260"),
    ("a mobile number stands before 卫星", "晗 158 2746 3051 卫星", "15827463051"),
    ("a mobile number stands behind 威", "威 158 2746 3051", "15827463051"),
    ("a mobile number stands before 伽微", "15827 463051好妹伽微", "15827463051"),
    ("a mobile number stands glued to 薇", "15827463051薇", "15827463051"),
]

# What holds, the text, and the handles in it.
TRAPS: list[tuple[str, str, Handles]] = [
    ("a telephone word keeps the number one", "电话15827463051 加微", {("phone", "+8615827463051")}),
    (
        "微信同号 gives both",
        "15827463051微信同号",
        {("phone", "+8615827463051"), ("wechat", "15827463051")},
    ),
    (
        "a number before another's wechat id stays one",
        "店里 158 2746 3051 微信 lanshan_tea88",
        {("phone", "+8615827463051"), ("wechat", "lanshan_tea88")},
    ),
    ("a rifle has force", "SKS4826威力高", set()),
    ("a graphics card is no code", "出RTX4060 加微", set()),
    ("a motorcycle is rebuilt a little", "KTM390 微改装", set()),
    ("a coin rises a little", "K线 BTC1000 微涨", set()),
    ("a console is no code", "出 PS5 1200 加微", set()),
    ("an order is asked about on wechat", "订单号 RB482605 加微", set()),
    ("a car is asked about on wechat", "车牌 R48260 加威", set()),
    ("a memory is no code", "DDR43200 内存微调", set()),
    ("a chip stands in a microwave", "RVB482微波炉", set()),
    ("a threat is none", "RVB482威胁", set()),
    ("a satellite has a path", "RVB482 卫星轨道", set()),
    ("a group on wechat is none", "RVB482微信群", set()),
    ("a code without a platform is left out", "RVB482 看看", set()),
    ("a price stands between", "RVB482 200元一个 加微", set()),
    ("a slight thing is no wechat", "稍微 RVB482", set()),
    ("Norway is no wechat", "挪威 RVB482", set()),
    ("a bank card's digits are no code", "卡号 62220158 2746 3051 威", set()),
    ("a new sentence is no neighbour", "RVB482。加微", set()),
    ("a Latin V is no word", "RVB482 V8 engine", set()),
]


def _found(text: str) -> Handles:
    return {(one.platform.value, one.handle) for one in find_handles(normalise(text))}


@pytest.mark.parametrize(("holds", "text", "code"), FORMS, ids=[form[0] for form in FORMS])
def test_it_holds_that(holds: str, text: str, code: str) -> None:
    """Every code is invented."""
    assert _found(text) == {("wechat", code)}, holds


@pytest.mark.parametrize(("holds", "text", "expected"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_there_is_no_more_where(holds: str, text: str, expected: Handles) -> None:
    """The code or the word has another sense."""
    assert _found(text) == expected, holds


@pytest.mark.parametrize(
    "text", ["RVB482 买拼威 \n", "3816 5207 教程口\n", "R V B ", "1 2 3 4 ", "口看", "加加加V", "☎" * 9 + "RB4826"]
)
def test_a_long_text_takes_time_in_step_with_its_length(text: str) -> None:
    """Four times the text takes about four times as long, not sixteen times."""
    spent = []
    for length in (15_000, 60_000):
        aligned = normalise((text * length)[:length])
        start = time.process_time()
        find_handles(aligned)
        spent.append(time.process_time() - start)
    assert spent[1] < 10 * spent[0] + 0.5
