"""Prices: every convention on numbers, every numeral system, and the numbers that are no prices."""

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nlp.normalise import normalise
from nlp.prices import find_prices

Prices = set[tuple[str, str | None, str]]


def _found(text: str) -> Prices:
    return {(str(price.amount), price.currency, price.kind.value) for price in find_prices(normalise(text))}


def _amounts(text: str) -> set[tuple[str, str | None]]:
    return {(amount, currency) for amount, currency, _ in _found(text)}


# What holds, the text, and the amounts with their currency in it.
AMOUNTS: list[tuple[str, str, set[tuple[str, str | None]]]] = [
    ("a range gives both ends", "价格8000-13000U一位", {("8000", "USDT"), ("13000", "USDT")}),
    ("both ends take the unit", "日量20-50w", {("200000", None), ("500000", None)}),
    ("a range with 到", "每套800到1200元", {("800", "CNY"), ("1200", "CNY")}),
    ("U is USDT", "报价300U", {("300", "USDT")}),
    ("a circled U is USDT", "报价300Ⓤ", {("300", "USDT")}),
    ("油 behind a price is USDT", "一套1200油 现结", {("1200", "USDT")}),
    ("汇旺U is USDH", "价格500汇旺U", {("500", "USDH")}),
    ("刀 is USD", "一个账号50刀", {("50", "USD")}),
    ("美金 is USD", "工资1500美金", {("1500", "USD")}),
    ("$ is USD", "price $1,200 per set", {("1200", "USD")}),
    ("块 is CNY", "一张卡800块", {("800", "CNY")}),
    ("what stands behind 块 are its tenths or its cents", "柴油6块72，水3块5", {("6.72", "CNY"), ("3.5", "CNY")}),
    ("a half stands behind 刀 too", "米粉4刀半一碗", {("4.5", "USD")}),
    ("a sign of money before a number makes its m a million", "receive ₦5m flow today", {("5000000", "NGN")}),
    ("points of a fee stand behind a space", "need gcash code, i give 2 point each flow", {("2", "%")}),
    ("cfa is XOF", "carry cash cross, 30,000 cfa per trip", {("30000", "XOF")}),
    ("KD is KWD", "1500 KD for the maid, sponsor keeps the paper", {("1500", "KWD")}),
    ("QR before a sum is QAR", "Leaf and tablets Doha. QR50", {("50", "QAR")}),
    ("BD is BHD", "electric stick, Manama, 18 BD", {("18", "BHD")}),
    (
        "shekels, shillings and birr",
        "6000 shekel or 4000 shillings or 900 birr",
        {("6000", "ILS"), ("4000", "KES"), ("900", "ETB")},
    ),
    (
        "a rate far from one is not paid in the coin it is for",
        "今天收7.02 出7.09 都是U",
        {("7.02", None), ("7.09", None)},
    ),
    ("a rate may be glued to its coin", "收U7.46 当面", {("7.46", None)}),
    (
        "a range stands behind a word that ends in port",
        "eu passport 70-110usdt each",
        {("70", "USDT"), ("110", "USDT")},
    ),
    ("digits with full stops are digits", "出⒎⒈⒉元", {("712", "CNY")}),
    ("￥ is CNY", "售价￥350", {("350", "CNY")}),
    ("铢 is THB", "月薪三万铢", {("30000", "THB")}),
    ("บาท is THB", "ขายบัญชี ราคา 3000 บาท", {("3000", "THB")}),
    ("Thai digits are read", "ราคา ๓๐๐๐ บาท", {("3000", "THB")}),
    ("Khmer digits are read", "តម្លៃ ២០០ ដុល្លារ", {("200", "USD")}),
    ("Burmese digits and lakh are read", "စျေး ၅ သိန်း ကျပ်", {("500000", "MMK")}),
    ("a bare sum has no currency", "工资一万八", {("18000", None)}),
    ("万 is ten thousand", "悬赏5万U", {("50000", "USDT")}),
    ("w is ten thousand", "押金2w", {("20000", None)}),
    ("k is a thousand", "工资8k起", {("8000", None)}),
    ("千 is a thousand", "一套三千块", {("3000", "CNY")}),
    ("lakh is a hundred thousand", "deposit 2 lakh INR", {("200000", "INR")}),
    ("triệu is a million", "giá 3 triệu một tài khoản", {("3000000", None)}),
    ("juta is a million", "harga 2 juta rupiah", {("2000000", "IDR")}),
    ("20.000 in Vietnamese grouping is 20000", "giá 20.000 đồng", {("20000", "VND")}),
    ("1,5k is 1500", "цена 1,5k USDT", {("1500", "USDT")}),
    ("NT$ is TWD", "一本NT$30000", {("30000", "TWD")}),
    ("HK$ is HKD", "每個HK$500", {("500", "HKD")}),
    ("蚊 is HKD", "一張卡800蚊", {("800", "HKD")}),
    ("full-width digits are read", "一套１２００元", {("1200", "CNY")}),
    ("mathematical digits are read", "一套𝟏𝟐𝟎𝟎元", {("1200", "CNY")}),
    ("Chinese numerals are read", "一个十二万八千元", {("128000", "CNY")}),
    ("formal numerals are read", "赏金伍万元", {("50000", "CNY")}),
    ("thousands with commas are read", "一口价20,000U", {("20000", "USDT")}),
    (
        "a currency in a heading holds for the rows",
        "价格表（USDT）\n护照 3000\n签证 800",
        {("3000", "USDT"), ("800", "USDT")},
    ),
    ("30W左右 counts", "日量30W左右", {("300000", None)}),
    ("三百一支 is 300 for one", "电子烟三百一支", {("300", None)}),
    ("38w一口价 is 380000", "一套38w一口价", {("380000", None)}),
    ("letters o at the end of a number are zeros", "实名卡15oo一套", {("1500", None)}),
    ("7点1 is 7.1", "今天u价7点1", {("7.1", None)}),
    ("奌 stands for 点", "车队走料 9个奌", {("9", "%")}),
    ("盾 that begins a sentence is no currency", "四件套 一千三 盾要在", {("1300", None)}),
    ("人仔 is CNY", "兩萬一千人仔一套", {("21000", "CNY")}),
    ("แสนบาท is 100000 THB", "ใครพากลับมาได้ แสนบาท", {("100000", "THB")}),
    ("зелени is USD", "контракт год, зарплата 2200 зелени", {("2200", "USD")}),
    ("a currency behind 盾全包 stays", "越南卡 一套50000盾全包", {("50000", "VND")}),
    ("二十一支 is no price of twenty", "一共二十一支队伍", set()),
    ("no coin has nine decimals", "3.14159265358", set()),
    ("9点1起走 is an hour", "明天9点1起走 一套800", {("800", None)}),
    ("人仔细看 is no money", "一百人仔细看 一套800", {("800", None)}),
]

# What holds, the text, and the prices with their kind in it.
KINDS: list[tuple[str, str, Prices]] = [
    ("a rate in 个点 is a fee", "车队收费8个点", {("8", "%", "fee_rate")}),
    ("千三 is a fee of 0.3 per cent", "手续费千分之三", {("0.3", "%", "fee_rate")}),
    ("‰ is a fee", "代付费率5‰", {("0.5", "%", "fee_rate")}),
    (
        "the currency of a rate is the money paid for one coin",
        "1 USDH : 0.985 USDT",
        {("0.985", "USDT", "exchange_rate")},
    ),
    ("1:7.2 without a money has none", "汇率 1:7.2", {("7.2", None, "exchange_rate")}),
    ("a reward is a bounty", "悬赏50000USDT抓人", {("50000", "USDT", "bounty")}),
    ("a reward for a lost dog is a bounty", "寻狗，酬谢2000元", {("2000", "CNY", "bounty")}),
    ("security posted is a deposit", "公群已上押3万U", {("30000", "USDT", "deposit")}),
    ("a rent deposit is a deposit", "押金1500元", {("1500", "CNY", "deposit")}),
    ("a daily flow is volume", "日量500万", {("5000000", None, "volume")}),
    ("a sum on offer is volume", "出5000U 要的来", {("5000", "USDT", "volume")}),
    ("a frozen sum is volume", "账户被冻结38000元怎么办", {("38000", "CNY", "volume")}),
    ("a salary is a salary", "底薪8000元包吃住", {("8000", "CNY", "salary")}),
    ("a yield is given as written", "日收益1.5% 随时提现", {("1.5", "%", "yield_rate")}),
    ("a price of a person is a unit price", "赔付15000U 可直接带走", {("15000", "USDT", "unit_price")}),
]

NO_PRICES: list[tuple[str, str]] = [
    ("ages", "收人 18-35岁"),
    ("dates", "2026年11月26日开业"),
    ("scores", "昨晚3:1赢了"),
    ("group numbers", "公群3317招商"),
    ("success rates", "成功率98%"),
    ("discounts", "全场八折"),
    ("vague sums", "赚了几十万"),
    ("上万", "损失上万"),
    ("hypothetical sums", "输100万你拿55万"),
    ("counts", "有20个人等着"),
    ("times", "早上9:30开会"),
    ("versions", "python 3.11 出了"),
]


@pytest.mark.parametrize(("holds", "text", "expected"), AMOUNTS, ids=[case[0] for case in AMOUNTS])
def test_it_holds_of_amounts_that(holds: str, text: str, expected: set[tuple[str, str | None]]) -> None:
    """Amounts are exact decimals; a currency is named or null."""
    assert _amounts(text) == expected, holds


@pytest.mark.parametrize(("holds", "text", "expected"), KINDS, ids=[case[0] for case in KINDS])
def test_it_holds_of_kinds_that(holds: str, text: str, expected: Prices) -> None:
    """What a price is for comes from what stands around it."""
    assert _found(text) == expected, holds


@pytest.mark.parametrize(("what", "text"), NO_PRICES, ids=[case[0] for case in NO_PRICES])
def test_no_price_is_found_in(what: str, text: str) -> None:
    """Numbers that are no prices."""
    assert _found(text) == set(), what


def test_a_repeated_price_is_listed_once() -> None:
    """The same amount, currency and kind."""
    assert len(find_prices(normalise("一套800元，要的来，一套800元"))) == 1


def test_a_table_gives_every_row() -> None:
    """A list of many prices."""
    rows = "\n".join(f"{name} {price}元/套" for name, price in [("工行", 1100), ("农行", 1200), ("建行", 1300)])
    assert _amounts("四件套价格\n" + rows) == {("1100", "CNY"), ("1200", "CNY"), ("1300", "CNY")}


@settings(deadline=None)
@given(st.integers(1, 10**9))
@example(996)
@example(80_007)
def test_an_amount_is_the_number_that_was_written(amount: int) -> None:
    """Grouped or not, in plain or full-width digits, before U."""
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in str(amount))
    for written in (str(amount), f"{amount:,}", wide):
        (price,) = find_prices(normalise(f"一口价{written}USDT，要的私聊"))
        assert price.amount == Decimal(amount)
        assert price.currency == "USDT"


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_any_text_can_be_read_and_spans_stay_inside(text: str) -> None:
    """No Unicode string makes the finder fail."""
    for price in find_prices(normalise(text)):
        assert text[price.start : price.end] == price.text
        assert price.amount > 0
