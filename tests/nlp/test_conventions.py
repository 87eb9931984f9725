"""Conventions of the label schema that no part of a reading owns alone, each by its number."""

import random

import pytest

from domain.vocabulary import Chain
from nlp.handles import find_handles
from nlp.normalise import normalise
from nlp.prices import find_prices
from nlp.wallets import find_wallets
from nlp.wallets.generate import generate

Prices = set[tuple[str, str | None, str]]

PRICES: list[tuple[str, str, Prices]] = [
    ("7: empty form fields are no prices", "姓名： 价格： 押金： 日量：", set()),
    ("17: 米 names no currency", "一套500米", {("500", None, "unit_price")}),
    ("17: NT$ is the Taiwan dollar", "NT$500 一張", {("500", "TWD", "unit_price")}),
    ("24: pay offered for violence is a bounty", "雇人打断他的腿 出2万", {("20000", None, "bounty")}),
    ("24: a tariff of violence has unit prices", "打断一条腿 5万", {("50000", None, "unit_price")}),
    (
        "25: a means of payment that names one money gives a rate its currency",
        "数字人民币 6.9收",
        {("6.9", "CNY", "exchange_rate")},
    ),
    ("28: a minimum fee is a unit price", "手续费 最低50U一笔", {("50", "USDT", "unit_price")}),
    ("28: a sum that somebody ran off with is a volume", "老板卷走客户80万U", {("800000", "USDT", "volume")}),
    ("28: about so much counts", "被卷走 30W左右", {("300000", None, "volume")}),
    ("28: some hundred thousands do not", "被卷走几十万", set()),
]
HANDLES: list[tuple[str, str, set[tuple[str, str]]]] = [
    ("12: a Viber number is a phone", "liên hệ Viber 0901234567", {("phone", "+84901234567")}),
    ("13: an advertiser's tail is no part of a name", "联系@kaka_8812小鹿代發", {("telegram", "kaka_8812")}),
    ("13: nor of a link", "t.me/kaka_8812鑽石代發", {("telegram", "kaka_8812")}),
]
# What stands before and behind a fresh address, its chain, and the chains that are read.
WALLETS: list[tuple[str, str, Chain, set[Chain]]] = [
    ("19: 32 bytes are Solana's", "收款 {}", Chain.SOLANA, {Chain.SOLANA}),
    ("19: labelled as a transaction they are none", "交易哈希 {}", Chain.SOLANA, set()),
    ("19: labelled as a mint they are none", "mint: {}", Chain.SOLANA, set()),
    ("28: a token's contract is none", "合约地址 {}", Chain.EVM, set()),
]


@pytest.mark.parametrize(("what", "text", "prices"), PRICES, ids=[case[0] for case in PRICES])
def test_prices_follow_convention(what: str, text: str, prices: Prices) -> None:
    """Amount, currency and kind."""
    found = {(f"{price.amount:f}", price.currency, price.kind.value) for price in find_prices(normalise(text))}
    assert found == prices, what


@pytest.mark.parametrize(("what", "text", "handles"), HANDLES, ids=[case[0] for case in HANDLES])
def test_handles_follow_convention(what: str, text: str, handles: set[tuple[str, str]]) -> None:
    """Platform and canonical form."""
    found = {(handle.platform.value, handle.handle) for handle in find_handles(normalise(text), [])}
    assert found == handles, what


@pytest.mark.parametrize(("what", "text", "chain", "chains"), WALLETS, ids=[case[0] for case in WALLETS])
def test_wallets_follow_convention(what: str, text: str, chain: Chain, chains: set[Chain]) -> None:
    """The chains that are read."""
    address = generate(chain, random.Random(what))  # noqa: S311  # addresses for tests guard nothing
    assert {wallet.chain for wallet in find_wallets(normalise(text.format(address)))} == chains, what
