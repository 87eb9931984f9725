"""Handles: twelve platforms, every convention, every disguise."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reading import Context
from nlp.handles import find_handles
from nlp.hidden import hidden_handles
from nlp.normalise import normalise

Handles = set[tuple[str, str]]


def _found(text: str) -> Handles:
    return {(str(handle.platform), handle.handle) for handle in find_handles(normalise(text), [])}


# What holds, the text, and the handles in it.
FORMS: list[tuple[str, str, Handles]] = [
    ("a bare @name is telegram", "联系 @KaKa_7719 秒回", {("telegram", "kaka_7719")}),
    ("a link is telegram", "https://t.me/laoche_5521", {("telegram", "laoche_5521")}),
    ("a link without a scheme is telegram", "看这里t.me/laoche_5521车队", {("telegram", "laoche_5521")}),
    (
        "telegram.me and telegram.dog are telegram",
        "telegram.me/abcde1 telegram.dog/fghij2",
        {("telegram", "abcde1"), ("telegram", "fghij2")},
    ),
    ("hxxp stands for http", "hxxps://t.me/luosifu_d", {("telegram", "luosifu_d")}),
    ("tg://resolve names a user", "tg://resolve?domain=Mazai_88", {("telegram", "mazai_88")}),
    ("a bot is telegram", "@jieka_test_bot", {("telegram", "jieka_test_bot")}),
    ("an invite with plus keeps its case", "https://t.me/+AbC9dEf_GhIj12kL", {("telegram_invite", "AbC9dEf_GhIj12kL")}),
    ("joinchat is an invite", "t.me/joinchat/AAAAAEkk2WdoDrB4-Q8-gg", {("telegram_invite", "AAAAAEkk2WdoDrB4-Q8-gg")}),
    ("tg://join is an invite", "tg://join?invite=QwErTy12345678", {("telegram_invite", "QwErTy12345678")}),
    ("a private post link is no handle", "https://t.me/c/1234567890/55", set()),
    ("a short invite counts", "新群 t.me/+Xs7shUiF2", {("telegram_invite", "Xs7shUiF2")}),
    (
        "a price behind a name with an underscore is not part of it",
        "闲置钢琴薇lulu_piano6 4500",
        {("wechat", "lulu_piano6")},
    ),
    ("a word behind joinchat is no invite", "t.me/joinchat/settings1", set()),
    ("the end of an id behind a space belongs to it", "微信：wx_kefu 001", {("wechat", "wx_kefu001")}),
    ("a number to call stays one before a coin", "sdt 0901234567 USDT", {("phone", "0901234567")}),
    ("土逗 names potato", "去土逗找我 shuidi_ba", {("potato", "shuidi_ba")}),
    ("a sum of money is no phone", "លក់ទូរស័ព្ទ 12 15000រៀល", set()),
    ("艾特 stands for @", "有意艾特 zhangguide9", {("telegram", "zhangguide9")}),
    ("[at] stands for @", "write to [at] sellerman77", {("telegram", "sellerman77")}),
    ("a link spelled in Chinese is read", "t点me斜杠heima_001", {("telegram", "heima_001")}),
    ("飞机 names telegram", "飞机：dazhong_k8", {("telegram", "dazhong_k8")}),
    ("✈️ names telegram", "✈️ dazhong_k8", {("telegram", "dazhong_k8")}),
    ("TG names telegram", "TG: dazhong_k8", {("telegram", "dazhong_k8")}),
    ("a name in mathematical letters is clean", "@𝐤𝐚𝐤𝐚_𝟕𝟕𝟏", {("telegram", "kaka_771")}),
    ("a name in full-width letters is clean", "＠ｋａｋａ＿７７１", {("telegram", "kaka_771")}),
    ("a name with Cyrillic look-alikes is clean", "@kаkа_771", {("telegram", "kaka_771")}),
    ("a name split by zero-width characters is clean", "@ka\u200bka_7\u200d71", {("telegram", "kaka_771")}),
    ("a space behind @ is no obstacle", "@ kaka_771", {("telegram", "kaka_771")}),
    ("a posters' tail is no part", "https://t.me/kaka_771鑽石代發", {("telegram", "kaka_771")}),
    ("digits of a name stay", "@l0ngd1stance", {("telegram", "l0ngd1stance")}),
    ("what is said on a tip line is no id", "Tip line: seen this man? Ring the incident room", set()),
    ("the first of several answers is no name", 'what did a "snakehead" carry? (a) eels (b) people', set()),
    ("a mail address is written with (a)", "write to kay (a) proton.me", {("email", "kay@proton.me")}),
    ("a masked name is none", "@abc****77", set()),
    ("a name may be glued to tele", "找我telenick_haidang", {("telegram", "nick_haidang")}),
    ("a name stands before its platform", "otp_bazaar on tele any country", {("telegram", "otp_bazaar")}),
    ("the same name on another platform", "all go potato same name border_vip", {("potato", "border_vip")}),
    ("what is to be visited is no e-mail address", "settle at pay-here.top today", {("domain", "pay-here.top")}),
    ("a price behind phone is no number", "tap phone 1500-3000 baht a day", set()),
    ("🍠 names potato", "🍠 tudou_9912", {("potato", "tudou_9912")}),
    ("土豆 names potato", "土豆号：tudou_9912", {("potato", "tudou_9912")}),
    ("Potato by its name", "Potato: tudou_9912", {("potato", "tudou_9912")}),
    ("wechat by its name", "微信：wxid_lao88", {("wechat", "wxid_lao88")}),
    ("wechat by V", "加V：wxid_lao88", {("wechat", "wxid_lao88")}),
    ("wechat by 薇", "＋薇 wxid_lao88", {("wechat", "wxid_lao88")}),
    ("wechat by ❤️ beside V", "V❤️wxid_lao88", {("wechat", "wxid_lao88")}),
    ("qq by its name", "QQ 2839471120", {("qq", "2839471120")}),
    ("qq by 扣扣", "扣扣：2839471120", {("qq", "2839471120")}),
    ("qq by 企鹅, in two groups", "企鹅 28394 71120", {("qq", "2839471120")}),
    ("wa.me is whatsapp with a plus", "https://wa.me/85512345678", {("whatsapp", "+85512345678")}),
    ("whatsapp by its name", "WhatsApp: +855 12 345 678", {("whatsapp", "+85512345678")}),
    ("whats before a number with its code", "add me on whats +234 806 441 7720", {("whatsapp", "+2348064417720")}),
    ("a LINE id loses its @", "LINE: @shopth88", {("line", "shopth88")}),
    ("signal by its name", "Signal: +44 7700 900123", {("signal", "+447700900123")}),
    ("a bare mainland mobile number is +86", "电话13812345678", {("phone", "+8613812345678")}),
    (
        "微信同号 beside a phone gives wechat as written",
        "13812345678微信同号",
        {("phone", "+8613812345678"), ("wechat", "13812345678")},
    ),
    ("同号 gives each platform named", "飞机 土豆同号 kaka_7719", {("telegram", "kaka_7719"), ("potato", "kaka_7719")}),
    ("a Zalo number is a phone", "Zalo 0912345678", {("phone", "+84912345678")}),
    (
        "an e-mail address is one and its domain none",
        "mail: seller.x@proton.example",
        {("email", "seller.x@proton.example")},
    ),
    ("a domain loses www", "访问 www.heima-shop.com 下单", {("domain", "heima-shop.com")}),
    ("an explorer link gives its domain", "https://tronscan.org/#/transaction/abcd", {("domain", "tronscan.org")}),
    ("emergency numbers are no handles", "请拨打110或96110", set()),
    ("a public group's number is none", "公群3317 已上押", set()),
    ("an id without a platform is left out", "联系 kaka7719", set()),
]


@pytest.mark.parametrize(("holds", "text", "expected"), FORMS, ids=[form[0] for form in FORMS])
def test_it_holds_that(holds: str, text: str, expected: Handles) -> None:
    """Each convention of the schema and each disguise seen in the groups."""
    assert _found(text) == expected, holds


def test_the_span_points_into_the_text_as_served() -> None:
    """Invisible characters inside a name belong to it."""
    text = "联系：🚗 @ka\u200bka_7\u200d71 谢谢"
    (handle,) = find_handles(normalise(text), [])
    assert "ka\u200bka_7\u200d71" in text[handle.start : handle.end]


def test_a_hidden_link_and_a_mention_entity_are_marked_hidden() -> None:
    """What the reader of the chat did not see says so; what stands in the text too is no second mention."""
    context: Any = Context(links=("https://t.me/seen_one_1", "tg://user?id=123456", "https://t.me/unseen_2"))
    seen = find_handles(normalise("@seen_one_1"), [])
    found = hidden_handles(context, seen)
    assert [(handle.handle, handle.is_hidden) for handle in found if handle.handle == "unseen_2"] == [
        ("unseen_2", True)
    ]
    assert "seen_one_1" not in {handle.handle for handle in found}


def test_three_platforms_in_a_row_end() -> None:
    """A list of platforms before one name is read once (it looped once)."""
    assert _found("飞机 土豆 微信 同号 kaka_7719") >= {("telegram", "kaka_7719")}


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_any_text_can_be_read_and_spans_stay_inside(text: str) -> None:
    """No Unicode string makes the finder fail."""
    for handle in find_handles(normalise(text), []):
        assert 0 <= handle.start < handle.end <= len(text)
        assert text[handle.start : handle.end] == handle.text


@pytest.mark.parametrize(
    ("text", "platform", "handle"),
    [
        ("办驾照 30917782口口", "qq", "30917782"),
        ("做假证 2900 0071扣扣", "qq", "29000071"),
        ("全转土豆 名字不变laoyou_zj9", "potato", "laoyou_zj9"),
        ("以后查米搜 laowu_hn7", "chatme", "laowu_hn7"),
        ("聯絡 nc_shixu（ChatMe）", "chatme", "nc_shixu"),
        ("曼谷直送 賴tw_tea_bkk", "line", "tw_tea_bkk"),
        ("加老刘威芯lhk1979hb", "wechat", "lhk1979hb"),
        ("запасной Сигнал +7 946 118 7003", "signal", "+79461187003"),
        ("查护照 半小时出 chadang_k↖飞机 pingbi_qi8〔飞机〕", "telegram", "pingbi_qi8"),
        ("ko3世界群 免费 进群@bodan_kk3ko3", "telegram", "bodan_kk3"),
    ],
)
def test_a_name_stands_before_behind_or_some_way_off_its_platform(text: str, platform: str, handle: str) -> None:
    """As the groups write it; a nonce at both ends is no part of a name."""
    assert (platform, handle) in {(one.platform.value, one.handle) for one in find_handles(normalise(text))}


@pytest.mark.parametrize("text", ["他是个老赖 13800", "依赖abc_def1的代码", "买土豆 三斤", "tea line 900 a week"])
def test_words_that_hold_a_platforms_name_name_nobody(text: str) -> None:
    """老赖 is a defaulter, 依赖 a dependency, a potato a potato."""
    assert not [one for one in find_handles(normalise(text)) if one.platform.value in {"line", "potato"}]
