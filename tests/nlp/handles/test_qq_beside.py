"""QQ numbers in broken groups beside a disguised word, and numbers beside a word that only looks like one."""

import pytest

from nlp.handles import find_handles
from nlp.normalise import normalise

# What holds, the text, and the QQ number in it.
FORMS: list[tuple[str, str, str]] = [
    ("two groups stand before 口", "3816 5207 教程口", "38165207"),
    ("two groups stand before 家口", "3816 5207懂得看家口。", "38165207"),
    ("two groups stand behind 口", "口3816 5207看", "38165207"),
    ("five and four digits stand before 加口口", "38165 2074 老司机加口口", "381652074"),
    ("＋口口 is 加扣扣", "381652074＋口口", "381652074"),
    ("扑口 is 加口", "扑口 3816 5207", "38165207"),
    ("企-鹅 is 企鹅", "教程加企 - 鹅381652074", "381652074"),
    ("企·鹅 is 企鹅", "企·鹅：3816 5207", "38165207"),
    ("企饿 is 企鹅", "企饿+381652074", "381652074"),
    ("鹅企 is 企鹅", "麦拼-鹅企 38165 52074", "3816552074"),
    ("鹅 ends a line", "学姐 38165 52074 鹅", "3816552074"),
    ("叩 ends a line", "3816 5207资源+叩", "38165207"),
    ("筘 stands before the number", "多筘 3816 5207.", "38165207"),
    ("Ψ is QQ", "Ψ：3816 5207 来聊", "38165207"),
    ("Q ends a line", "3816 5207色Q.", "38165207"),
    ("夹Q is 加Q", "381652074夹Q", "381652074"),
    ("single digits are parted by hyphens", "佳企鹅:3-8-1-6-5-2-0-7 聊", "38165207"),
    ("digits are parted by points", "➕扣扣:3.8.1.6.5.2.0.7", "38165207"),
    ("tortoise-shell brackets part the digits", "加妞q381〔6520〔743", "3816520743"),
    ("a macron parts the digits", "+Q38ˉ1652074", "381652074"),
    ("a ring between digits is a nought", "3816 52⊘7看家口", "38165207"),
    ("a Cyrillic З is three", "38З6 5207加口", "38365207"),
    ("a Chinese numeral stands between digits", "筘 ─6五2 7048", "16527048"),
    ("a nonce of one digit stands behind the word", "3816520743+口666666", "3816520743"),
    ("a sign of another script ends the line", "3816 5207╬企鹅ᚰ", "38165207"),
    ("a number stands between two words", "家-381652074-企鹅封号包换", "381652074"),
]

# What holds, and a text without a QQ number.
TRAPS: list[tuple[str, str]] = [
    ("an exit has a number", "3816 5207 地铁出口"),
    ("a port has a number", "端口 38165 开放"),
    ("a window has a number", "请到窗口 3816 5207"),
    ("a word of command is none", "3816 5207 加口令"),
    ("a word to say at the door is none", "口令 3816 5207"),
    ("a tax is taken off", "35000扣税30000"),
    ("a deposit is kept", "扣 50000 押金"),
    ("a fee has money behind it", "每单扣12000元"),
    ("a price has a unit", "企鹅号出售 12000元"),
    ("a group has a number", "企鹅群：381652074"),
    ("a group has a number in front", "群号381652074加Q"),
    ("goose eggs are sold", "鹅蛋 381652 个"),
    ("a game is no QQ", "QQ飞车 38165207 点券"),
    ("a day is no number", "2024-11-29 看家口"),
    ("prices in a row are none", "三档800 1200 1800 加口"),
    ("a range of prices is none", "8000-12000 加口"),
    ("a decimal is none", "38165.207 加口"),
    ("a sum is no number", "500+500+350+4700 口"),
    ("a telephone number stays one", "13812345678 看家口"),
    ("an order has a number", "订单 381652074 口"),
    ("a number may begin with no nought", "0381 6520 家口"),
    ("twelve digits are too many", "3816 5207 4444 家口"),
    ("a number without a word is none", "3816 5207 看看"),
    ("a new sentence is no neighbour", "3816 5207。扣我"),
    ("the card's digits are none", "卡号 381652074 口"),
    ("Q coins are none", "381652Q币"),
    ("a password is none", "密码 381652074 口"),
    ("a group's number in two parts is none", "群3816 5207 扣"),
    ("a population is none", "3816520人口"),
]


def _numbers(text: str) -> set[str]:
    return {one.handle for one in find_handles(normalise(text)) if one.platform.value == "qq"}


@pytest.mark.parametrize(("holds", "text", "number"), FORMS, ids=[form[0] for form in FORMS])
def test_it_holds_that(holds: str, text: str, number: str) -> None:
    """Every number is invented."""
    assert _numbers(text) == {number}, holds


@pytest.mark.parametrize(("holds", "text"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_there_is_no_qq_number_where(holds: str, text: str) -> None:
    """The number or the word has another sense."""
    assert _numbers(text) == set(), holds
