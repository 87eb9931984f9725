"""Invitations, links that a source cut off, searches on Telegram, and the hosts of sites."""

import pytest

from nlp.handles import find_handles
from nlp.normalise import normalise

Handles = set[tuple[str, str]]

_LONG = "出四大行一类卡带盾 日结 " * 17

# What holds, the text, and the handles in it.
FORMS: list[tuple[str, str, Handles]] = [
    (
        "an invite ends after sixteen letters",
        "进群t.me/+Zq8LmRt2Vx_WkP4sDrTG",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4s")},
    ),
    (
        "a link glued to an invite is read too",
        "t.me/+Zq8LmRt2Vx_WkP4shttps://t.me/shunda_kefu8",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4s"), ("telegram", "shunda_kefu8")},
    ),
    (
        "a nonce behind an invite is cut",
        "k7查人开房https://t.me/+Zq8LmRt2Vx_WkP4sk7",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4s")},
    ),
    (
        "a slogan behind a hyphen is no part of an invite",
        "t.me/+Zq8LmRt2Vx_WkP4sTG-顺达广告代发",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4s")},
    ),
    (
        "a hyphen that is one of the sixteen stays",
        "t.me/+Zq8LmRt2Vx_WkP4-、进群",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4-")},
    ),
    (
        "an old invite ends after twenty-two letters",
        "t.me/joinchat/AAAAAFq8LmRt2VxWkP4sQwabc",
        {("telegram_invite", "AAAAAFq8LmRt2VxWkP4sQw")},
    ),
    (
        "an old invite may stand behind a plus",
        "t.me/+AAAAAFq8LmRt2VxWkP4sQwzuan",
        {("telegram_invite", "AAAAAFq8LmRt2VxWkP4sQw")},
    ),
    (
        "a basic group's old invite has its maker's number in front",
        "t.me/joinchat/Dq3LhRQ2VxWkP4sQwZt9Lg",
        {("telegram_invite", "Dq3LhRQ2VxWkP4sQwZt9Lg")},
    ),
    ("an underscore may end an invite", "t.me/+Zq8LmRt2Vx-WkP4_", {("telegram_invite", "Zq8LmRt2Vx-WkP4_")}),
    (
        "an app link is cut too",
        "tg://join?invite=Zq8LmRt2Vx_WkP4sabc",
        {("telegram_invite", "Zq8LmRt2Vx_WkP4s")},
    ),
    (
        "a link that the source cut off names nobody new",
        f"@shunda_kefu8 t.me/+Zq8LmRt2Vx_WkP4s {_LONG}t.me/+Zq8LmRt2Vx_",
        {("telegram", "shunda_kefu8"), ("telegram_invite", "Zq8LmRt2Vx_WkP4s")},
    ),
    ("a name that the source cut off is none", f"@shunda_kefu8 {_LONG}@shunda_k", {("telegram", "shunda_kefu8")}),
    (
        "a name at the end of a short message stands",
        "群@shunda_kefu8 老板@shunda_kefu",
        {("telegram", "shunda_kefu8"), ("telegram", "shunda_kefu")},
    ),
    (
        "a name that does not end a long message stands",
        f"@shunda_kefu8 {_LONG}@shunda_k 谢谢",
        {("telegram", "shunda_kefu8"), ("telegram", "shunda_k")},
    ),
    (
        "another name at the end of a long message stands",
        f"@shunda_kefu8 {_LONG}@dashun_k",
        {("telegram", "shunda_kefu8"), ("telegram", "dashun_k")},
    ),
    (
        "a name at the end of a text longer than any cut stands",
        f"@shunda_kefu8 {_LONG * 16}频道 @shunda",
        {("telegram", "shunda_kefu8"), ("telegram", "shunda")},
    ),
    ("a link in English words is read", "t dot me slash shunda_kefu8", {("telegram", "shunda_kefu8")}),
    ("a fraction's slash is one", "t.me\u2044shunda_kefu8", {("telegram", "shunda_kefu8")}),
    ("an app link of whatsapp is read", "whatsapp://send?phone=85512345678", {("whatsapp", "+85512345678")}),
    ("an app link of whatsapp without a number is nobody's", "whatsapp://send?text=hello", set()),
    ("搜飞机 says where to search", "搜飞机：HSKL166", {("telegram", "hskl166")}),
    ("溲飛僟 is 搜飞机", "客服溲飛僟HSKL166", {("telegram", "hskl166")}),
    ("飞机溲 is 飞机搜", "飛機溲：HSKL166；领取", {("telegram", "hskl166")}),
    ("a plain word that is searched on Telegram is a name", "搜飞机 huangshan", {("telegram", "huangshan")}),
    ("a plane that is looked for is no platform", "搜飞机票 MU5678 改签", set()),
    (".pm is a place", "看这里w7.pm", {("domain", "w7.pm")}),
    (".life is a place, below a number", "下载地址:318.kuaiyu.life若延迟请换", {("domain", "318.kuaiyu.life")}),
    ("a betting site may be a number", "开户776655.co邀请", {("domain", "776655.co")}),
    ("a site stands behind a Chinese word", "网址:3.bao9.wang进", {("domain", "3.bao9.wang")}),
    ("点 is the point of a new top-level domain", "注册k668点life", {("domain", "k668.life")}),
    ("capitals are no obstacle to a site", "网站KB779.ICU", {("domain", "kb779.icu")}),
    ("a mistyped com is no site", "打开www.haoche.con看", set()),
    ("a mistyped com is none behind a scheme", "http://haoche.cmo/a", set()),
    ("an item of a list is no site", "2.live 3.games", set()),
    ("a time is no site", "open till 830.pm", set()),
    ("a sum is no site", "3.5.life 12.5.co", set()),
    ("a version is no site", "更新到v1.2.3", set()),
]


def _found(text: str) -> Handles:
    return {(one.platform.value, one.handle) for one in find_handles(normalise(text))}


@pytest.mark.parametrize(("holds", "text", "expected"), FORMS, ids=[form[0] for form in FORMS])
def test_it_holds_that(holds: str, text: str, expected: Handles) -> None:
    """Each link is invented."""
    assert _found(text) == expected, holds
