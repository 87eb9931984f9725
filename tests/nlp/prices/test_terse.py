"""Prices of terse advertisements in Chinese groups, and the counts and rates of success that stand beside them."""

import time

import pytest

from nlp.normalise import normalise
from nlp.prices import find_prices
from nlp.prices.finder import find_numbers, judge_prices
from nlp.prices.model import KINDS

Prices = set[tuple[str, str | None, str]]


def _found(text: str) -> Prices:
    return {(f"{price.amount:f}", price.currency, price.kind.value) for price in find_prices(normalise(text))}


def _amounts(text: str) -> set[tuple[str, str | None]]:
    return {(amount, currency) for amount, currency, _ in _found(text)}


def _each(kind: str, *amounts: str, currency: str | None = None) -> Prices:
    return {(amount, currency, kind) for amount in amounts}


# What is no price, and the text.
NOTHING: list[tuple[str, str]] = [
    ("a rate of success with a rate of error", "跑分通过率98 错单率3%"),
    ("a rate of success behind its number", "85-90的通过率"),
    ("a match", "三要素匹配98 二要素匹配 95"),
    ("a rate of success in tenths", "成功率高达九成"),
    ("an accuracy", "准确率在92以上"),
    ("what is renewed every day", "日更2000 每日更新3000"),
    ("orders done in a day", "每天30单 满50单"),
    ("groups and their members", "500群在线 招30人"),
    ("teams and rows of data", "20支队伍 三百组数据"),
    ("friends of an account", "好友5000"),
    ("hours, days and ages", "24小时在线 满15天 18-35年龄"),
    ("key devices without a country", "3000盾"),
    ("the limit of a key device", "五百额度U盾"),
    ("a fraction", "1/10 发货"),
    ("fractions with a comma between", "1/10,2/20 拿"),
    ("halves and wholes", "2半4全"),
    ("a sum that somebody adds up", "500+500+1200"),
    ("two numbers and nothing else", "76  14.5"),
    ("products that somebody adds up", "2588*2+1288*3"),
    ("a sum added up in words", "300加200加50"),
    ("a number that a trade has in its name", "收58电销"),
    ("a number that an app has in its name", "360借条"),
    ("a gift of goods for goods", "买10送1"),
    ("the public group to go to", "脚环 二十只 走3158"),
    ("the public group at the head of a title", "3336｜美金换U｜当面"),
    ("a chance in tenths", "提不出 八成跑"),
    ("a price that a coin may reach", "币价预计涨到10U"),
    ("a price that TON may reach", "TON预计涨到10U"),
    ("a price that BTC may reach", "BTC 年底有望冲击 15万美元"),
]

# What holds, the text, and the prices in it.
PRICES: list[tuple[str, str, Prices]] = [
    ("a fee stands beside a rate of error", "错单率控制在1%以内 点位9%", _each("fee_rate", "9", currency="%")),
    ("a fee before a success that is only high stays", "点位8%成功率高", _each("fee_rate", "8", currency="%")),
    ("一单 before a sum makes it a price", "一单50", _each("unit_price", "50")),
    ("一单 behind a sum makes it a price", "50一单", _each("unit_price", "50")),
    ("一条 behind a sum makes it a price", "300一条", _each("unit_price", "300")),
    ("people behind a space begin a clause", "收 整套4500 人配合", _each("unit_price", "4500")),
    ("a price of a group of so many is read", "500人群 80u", _each("unit_price", "80", currency="USDT")),
    ("two rates with a stroke are no fraction", "汇率 7.1/7.2", _each("exchange_rate", "7.1", "7.2")),
    ("tiers run on without a space", "21起百22三百23", _each("unit_price", "21", "22", "23")),
    ("tiers have dashes", "23起 五十-24 百-25", _each("unit_price", "23", "24", "25")),
    ("tiers are counted in figures", "30起 100个28 500个25", _each("unit_price", "30", "28", "25")),
    ("tiers have a currency", "35u起 百30u 三百28u", _each("unit_price", "35", "30", "28", currency="USDT")),
    (
        "a unit between a price and a figure belongs to the next tier",
        "16起百15.5千15",
        _each("unit_price", "16", "15.5", "15"),
    ),
    ("tiers may be in tenths", "8毛起 千条7毛", _each("unit_price", "0.8", "0.7", currency="CNY")),
    ("tiers need no first price", "百-35 千-30", _each("unit_price", "35", "30")),
    ("a sum behind 起 is no tier", "出号 200起 三千五一套", _each("unit_price", "200", "3500")),
    ("chance and choice have a price each", "随机50挑头60", _each("unit_price", "50", "60")),
    ("a price that is accepted has two ends", "价格接受:22-25", _each("unit_price", "22", "25")),
    ("a range paid by the day is pay", "220-250 日结", _each("salary", "220", "250")),
    ("日收 is an income", "在家做 日收3000", _each("salary", "3000")),
    ("日产 is an income", "日产2000+", _each("salary", "2000")),
    ("单日 is an income", "单日5000", _each("salary", "5000")),
    ("每天收入 is an income", "每天收入 500-800元", _each("salary", "500", "800", currency="CNY")),
    ("赚 is an income", "一天赚600", _each("salary", "600")),
    ("a limit by the day is no income", "单日限额5万", _each("volume", "50000")),
    ("what passes through by the day is no income", "车队 日收300万", _each("volume", "3000000")),
    ("letters O behind a digit are zeros", "工资1OOO", _each("salary", "1000")),
    ("letters O between digits are zeros", "一套2O0元", _each("unit_price", "200", currency="CNY")),
    ("both ends of a rate are rates", "汇率10.5-11", _each("exchange_rate", "10.5", "11")),
    ("余额 is what is left", "余额3200", _each("volume", "3200")),
    ("a purse holds a sum", "钱包500u", _each("volume", "500", currency="USDT")),
    ("change holds a sum", "微信零钱2万", _each("volume", "20000")),
    ("a purse that is sold has a price", "钱包号 300一个", _each("unit_price", "300")),
    ("a card is bought out", "卡买断 5万", _each("unit_price", "50000")),
    ("dong are named beside Vietnam", "越南 50000盾一张", _each("unit_price", "50000", currency="VND")),
    ("the key device of a card is no money", "工行 2500 带U盾", _each("unit_price", "2500")),
    ("a card is sold with its key device", "2000带盾", _each("unit_price", "2000")),
    ("沅 and 園 stand for 元", "300沅一张 400園一套", _each("unit_price", "300", "400", currency="CNY")),
    ("a trade with a number in its name has a price", "58电销数据 5毛一条", _each("unit_price", "0.5", currency="CNY")),
    ("a set behind 块一 is one set", "镣子 70块一副", _each("unit_price", "70", currency="CNY")),
    ("a rate has 零 behind 点", "有油 7点零6", _each("exchange_rate", "7.06")),
    ("a rate has 零 for 点", "收u 7零6", _each("exchange_rate", "7.06")),
    ("典 stands for 点", "黄金去买 给5个典", _each("fee_rate", "5", currency="%")),
    ("a fee is spoken with 点", "点位8点5 秒结", _each("fee_rate", "8.5", currency="%")),
    ("a share is spoken with 点", "抽7点5", _each("fee_rate", "7.5", currency="%")),
    ("interest by the month is a yield", "月息三分", _each("yield_rate", "3", currency="%")),
    ("a fee in ten thousandths is a fee", "手续费万三", _each("fee_rate", "0.03", currency="%")),
    ("a pay of so much and more is pay", "月酬 2000+ USDT", _each("salary", "2000", currency="USDT")),
    ("a reward of so much and more is a bounty", "赏金：50,000+USDT", _each("bounty", "50000", currency="USDT")),
    (
        "all of three alternatives are prices",
        "价格1500、1800、2000U",
        _each("unit_price", "1500", "1800", "2000", currency="USDT"),
    ),
    ("a bid for violence is a bounty", "雇人收拾他 出价2万", _each("bounty", "20000")),
    ("a tariff of violence is a price", "收拾人 出价2万起", _each("unit_price", "20000")),
    ("what a hunted debtor owes is no bounty", "找人收拾他 欠我9w", _each("volume", "90000")),
    (
        "the price of a thing that may rise is a price",
        "护照预计涨到 3000U",
        _each("unit_price", "3000", currency="USDT"),
    ),
]
AMOUNTS: list[tuple[str, str, set[tuple[str, str | None]]]] = [
    ("盾 beside Indonesia is its money", "雅加达仓库 500万盾", {("5000000", "IDR")}),
    ("a gift is a price", "送18", {("18", None)}),
    ("a gift to who registers is a price", "注册送18元", {("18", "CNY")}),
    (
        "N is the naira against a sum of thousands",
        "bumpers N45k each, N1,200,000 all",
        {("45000", "NGN"), ("1200000", "NGN")},
    ),
    ("N is no money before a small number", "N95 masks 20 each", {("20", None)}),
    ("b is baht where Thailand is named", "thai pink card 9000b", {("9000", "THB")}),
    ("the 盾 behind a 块 is a dongle", "三张打包九千块盾密码都在", {("9000", "CNY")}),
    ("美式 is coffee", "价目 美式35 拿铁55", {("35", None), ("55", None)}),
    ("a tail behind triệu counts tenths of it", "còn 4 triệu 3 tiền sữa", {("4300000", None)}),
    ("a full stop groups where the words are Indonesian", "usdt gue tampung 16.300", {("16300", None)}),
    ("a comma before four figures parts two numbers", "要人，男，20-30，4000元介绍费", {("4000", "CNY")}),
    ("the number of a shop behind 块 is no change", "押金三千块一二零号", {("3000", "CNY")}),
    ("两 behind 块 counts what comes", "一壶二十八块两壶五十块", {("28", "CNY"), ("50", "CNY")}),
    ("一点 behind 贵 is a bit", "货车的贵一点七千", {("7000", None)}),
    ("a day's pay in hundreds of thousands is no date", "ngày 3 trăm ngàn cơm hai bữa", {("300000", None)}),
    ("a month's pay from one sum to another is no date", "tháng 7 tới 9 triệu", {("7000000", None), ("9000000", None)}),
    ("w is with behind a k", "2.5k w 500 deposit", {("2500", None), ("500", None)}),
    ("一点 behind 最少 belongs to the number", "押金最少一点五万", {("15000", None)}),
    ("发 behind dollars is to send", "50刀发货", {("50", "USD")}),
    ("a price behind a day and a dash is one", "vé thứ 7 - 500k", {("500000", None)}),
    ("what is paid for one month has no tail", "cho thuê 3 triệu 1 tháng", {("3000000", None)}),
    ("a rate of Malaysia has its point", "usdt/myr 4.385 buat cash kl", {("4.385", "MYR")}),
    ("coins that come in are no forecast", "收BTC能到账5万U", {("50000", "USDT")}),
    ("billions of Thailand are no baht", "thailand debt usd 50b", set()),
    ("a model of a chip is no naira", "intel N4000 laptop 120$", {("120", "USD")}),
    ("both ends of a gift are prices", "首存送8-188", {("8", None), ("188", None)}),
    ("what is paid in and what is given are prices", "充100送20", {("100", None), ("20", None)}),
]


@pytest.mark.parametrize(("what", "text"), NOTHING, ids=[case[0] for case in NOTHING])
def test_no_price_is(what: str, text: str) -> None:
    """Counts, shares and names."""
    assert _found(text) == set(), what


@pytest.mark.parametrize(("holds", "text", "expected"), PRICES, ids=[case[0] for case in PRICES])
def test_it_holds_that(holds: str, text: str, expected: Prices) -> None:
    """Each price has the kind that the words beside it claim."""
    assert _found(text) == expected, holds


@pytest.mark.parametrize(("holds", "text", "expected"), AMOUNTS, ids=[case[0] for case in AMOUNTS])
def test_it_holds_of_amounts_that(holds: str, text: str, expected: set[tuple[str, str | None]]) -> None:
    """The kind is left to the model."""
    assert _amounts(text) == expected, holds


@pytest.mark.parametrize("text", ["㉚元一张 ㉚元日结", "日入500 一套500u 500u押金", "首充100送58元"])
def test_no_place_of_a_text_has_two_kinds(text: str) -> None:
    """A number is paid for one thing."""
    places = [(price.start, price.end) for price in find_prices(normalise(text))]
    assert len(places) == len(set(places))


def test_a_sure_opinion_outvotes_a_claim() -> None:
    """An encoder that has read the whole message knows more than the words beside a number."""
    aligned = normalise("钱包500u")
    numbers = find_numbers(aligned, ())
    opinion = [40.0 if kind == "bounty" else -40.0 for kind in KINDS]
    prices = judge_prices(aligned, numbers, None, {(group.start, group.end): opinion for group in numbers.groups})
    assert [price.kind.value for price in prices] == ["bounty"]


@pytest.mark.parametrize("unit", ["5盾", "1/10,", "21起百22三百23", "百-22 ", "充1送1", "1O", "赚1 ", "1+", "通过率1"])
def test_a_terse_form_without_end_takes_no_time(unit: str) -> None:
    """No form is read again from each of its places."""
    aligned = normalise(unit * (60_000 // len(unit)))
    start = time.process_time()
    find_prices(aligned)
    assert time.process_time() - start < 6
