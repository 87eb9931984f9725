"""A crowd of messages in the shape of real ones, all wording our own, and quick readings of them."""

import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from domain.reading import Confidences, Handle, Price, Reading, Wallet
from domain.vocabulary import Category, Chain, HandlePlatform, Language, PriceKind, Side
from warehouse.connection import Connection
from warehouse.readings import pending_texts, store_readings

START: Final = datetime(2024, 12, 1, tzinfo=UTC)
DAYS: Final = 720
_CITIES: Final = ("金边", "西港", "曼谷", "迪拜", "马尼拉", "妙瓦底", "Batam", "Tachileik", "仰光", "万象")
_ADS: Final = (
    ("laundering", "专业车队", "专业车队承接一二三道料，日量{n}万，费率{p}%，押金{u}U，{city}现场，联系 {h}"),
    ("laundering", "承兑 USDT", "承兑 USDT 收{u}U起，卡接回U，{city}当面，{h}"),
    ("laundering", "車 隊", "車 隊 招商，日 结，{n}万一天，找 {h}"),
    ("mule_account", "四件套", "收四件套 {u}U一套，对公{n}千，{city}自提 {h}"),
    ("mule_account", "Buying bank", "Buying bank accounts {city}, {u} USDT each, paid daily, write {h}"),
    ("fraud_service", "群发短信", "群发短信 {p}分一条，{n}万条起，回U {a}"),
    ("fraud_service", "Bulk SMS", "Bulk SMS and scripts for {city}, from {u} USDT, send to {a}, ask {h}"),
    ("stolen_data", "一手数据", "一手数据 {n}万条 {u}U，{city}精准，验货找 {h}"),
    ("forged_document", "办证 护照", "办证 护照 {u}U，{city}三天出，{h}"),
    ("trafficking", "招聘打字员", "{city}招聘打字员，月薪{u}U，包吃住包机票，{h}"),
    ("bounty", "悬赏", "悬赏 {u}U 找人，最后出现在{city}，线索 {h}"),
    ("stablecoin_quote", "今日U价", "今日U价 7.{n} 出{u}U {city}"),
    ("account_freeze", "的U被冻了", "{a} 这个地址的U被冻了，谁认识{city}的人"),
)
_TALK: Final = (
    "今天下午的会改到{n}点，{who}记得带伞",
    "空调又坏了，{who}去看一下 {n}楼",
    "ok {who}, see you at {n}",
    "谁有{city}的房子出租，{n}楼也行",
    "收到，谢谢{who} 🙏 {n}",
    "明天{n}点足球，差{m}个人",
    "the bus to {city} leaves at {n}, {who} has the tickets",
    "早上好各位 {m}{n}",
)
_WHO: Final = ("陈小满", "Wei L.", "阿桂", "Nok", "老周", "gardener")
_LATIN: Final = "abcdefghijkmnopqrstuvwxyz"
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_AD_SHARE, _CHATS, _DECORATED = 0.4, 60, 0.15
_PRICE: Final = re.compile(r"(\d+)(?:U| USDT)")
_HANDLE: Final = re.compile(r"@(\w+)")
_WALLET: Final = re.compile(r"\bT[1-9A-HJ-NP-Za-km-z]{33}\b")


def crowd(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """So many JSON-lines records over two years and sixty chats; the same arguments give the same records."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    handles = ["@" + "".join(chance.choices(_LATIN, k=chance.randrange(6, 14))) for _ in range(4_000)]
    addresses = ["T" + "".join(chance.choices(_BASE58, k=33)) for _ in range(3_000)]
    numbers = [0] * _CHATS
    for index in range(count):
        chat = min(int(chance.expovariate(0.09)), _CHATS - 1)
        numbers[chat] += 1
        posted = START + timedelta(days=DAYS * index / count, seconds=chance.random())
        slots = {
            "n": chance.randrange(1, 100), "m": chance.randrange(1, 9), "p": chance.randrange(1, 30),
            "u": chance.randrange(1, 400) * 50, "city": chance.choice(_CITIES), "who": chance.choice(_WHO),
            "h": handles[min(int(chance.expovariate(0.004)), 3_999)], "a": addresses[min(int(chance.expovariate(0.004)), 2_999)],
        }  # fmt: skip
        text = _text(chance, slots)
        yield {
            "platform": "telegram", "chat": str(500_000 + chat), "chat_type": "public_supergroup", "chat_title": f"集市 {chat}",
            "id": numbers[chat], "date": posted.isoformat(), "text": text, "sender_id": f"user{chance.randrange(9_000)}",
            "sender": slots["who"], "entities": [],
        }  # fmt: skip


def _text(chance: random.Random, slots: dict[str, Any]) -> str:
    if chance.random() >= _AD_SHARE:
        return chance.choice(_TALK).format(**slots)
    text = chance.choice(_ADS)[2].format(**slots)
    if chance.random() < _DECORATED:
        return f"🔥🔥{text}\n长期有效，诚信第一"
    return text


def quick_reading(text: str, model: str) -> Reading:
    """A reading by a few words and patterns, so that measuring the warehouse does not wait for the model."""
    category = next((Category(name) for name, word, _ in _ADS if word in text), Category.BENIGN)
    side = Side.NONE if category is Category.BENIGN else Side.DEMAND if "收" in text or "Buying" in text else Side.OFFER
    return Reading(
        category=category,
        side=side,
        victim_at_risk=category is Category.TRAFFICKING,
        confidences=Confidences(0.9, 0.9, 0.9),
        language=Language.CHINESE,
        model=model,
        prices=tuple(
            Price(m.start(), m.end(), m[0], 0.9, "quick", False, Decimal(m[1]), "USDT", PriceKind.UNIT_PRICE)  # noqa: FBT003 - not hidden
            for m in _PRICE.finditer(text)
        ),
        handles=tuple(
            Handle(m.start(), m.end(), m[0], 0.9, "quick", False, HandlePlatform.TELEGRAM, m[1].lower())  # noqa: FBT003 - not hidden
            for m in _HANDLE.finditer(text)
        ),
        wallets=tuple(
            Wallet(m.start(), m.end(), m[0], 0.9, "quick", False, Chain.TRON, m[0])  # noqa: FBT003 - not hidden
            for m in _WALLET.finditer(text)
        ),
    )


def read_crowd(connection: Connection, model: str) -> int:
    """Store quick readings of whatever the model has not read; returns their number."""
    after = count = 0
    while pending := pending_texts(connection, model, 5_000, after=after):
        count += store_readings(
            connection, model, [(one.version_id, quick_reading(one.text, model)) for one in pending]
        )
        after = pending[-1].version_id
    return count
