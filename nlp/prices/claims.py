"""What the words that touch a number claim it is: a gift, an income, what is left in a purse, a price of a tier.

The weights know few of these terse forms; a claim speaks beside them and does not outvote a sure opinion.
"""

import re
from decimal import Decimal

from domain.vocabulary import PriceKind
from nlp.prices.quantities import Group, Unit
from nlp.prices.reject import counts_things
from nlp.prices.tiers import is_tier

_POSSIBLE, _QUITE, _LIKELY, _NEARLY_SURE, _SURE = 10.0, 30.0, 100.0, 1000.0, 1_000_000.0
_NEAR = 16
# What a day brings is an income; beyond this it is what passes through an account.
_LARGEST_INCOME, _LARGEST_OF_A_DAY = Decimal(200_000), Decimal(30_000)
_LEAST_INCOME = Decimal(50)
# What a machine or a channel yields by the day: 日产300起 of followers.
_THINGS = ("起", "币", "枚", "粉", "台", "条", "个")
_SO_MUCH = r"(?:能|可|可达|可以|轻松|稳定|稳|保底|大概|大约|平均|约|高达|超|过|:)?\s?$"
_INCOME = re.compile(
    rf"(?:(?<![限均])[日月周年]入|(?<![限均])[日月]收[入益]?|日产|每[天日]的?收[入益]|[赚挣]|月酬){_SO_MUCH}"
)
_OF_A_DAY = re.compile(rf"单日(?:收[入益])?{_SO_MUCH}")
_LIMITED = re.compile(r"单笔|限额|额度|[代卡]收|代付|进件|通道|车队|流水")
_PAID_DAILY = re.compile(r"(?:元|块)?\s?日结")
_LEFT = re.compile(r"(?:余额宝?|钱包|零钱通?)(?:里面?|内)?(?:还有|还剩|仅剩|[有剩])?\s?:?\s?$")
_BOUGHT_OUT_BEHIND = re.compile(r"\s?买断")
_BOUGHT_OUT = re.compile(r"买断价?\s?:?\s?$")
# The key device goes with the card that is sold: 2000带盾.
_WITH_DEVICE = re.compile(r"(?:元|u)?\s?[带配含](?:网银|[uk优])?盾")
_CARD = re.compile(r"[卡佧咔户]|四件套")
# Gifts, and not what is carried somewhere (闪送, 外送).
_SENT = re.compile(r"(?<![外闪包配专快代派护运转接赶移输])(?:赠送?|送)\s?$")
_TOPPED_UP = re.compile(r"(?:首?[充存]值?)\s?$")
_SENDS = re.compile(r"(?:元|块|u)?(?:再|就|即)?[送赠]\s?\d")
_BUYS = re.compile(r"[买拍满赢推拉拿]\s?[\d一二两三四五六七八九十百千万]{1,4}[\w]?送\s?$")
_RATE = re.compile(r"汇率\s?:?\s?$")
# What a coin costs in the yuan of the state.
_OF_YUAN = re.compile(r"数字人民币|数币")
_YUAN_FOR_A_COIN = (Decimal(6), Decimal(8))
# 回U价7.4, 按7.5回U.
_RETURNED = re.compile(r"回u价?(?:按|汇率)?\s?:?\s?$")
_RETURNED_BEHIND = re.compile(r"\s?(?:回u|结u)")
_FEE_WORD = re.compile(r"点位|点数|费率|手续费|佣金|提成|扣点|抽|返|[一每][单条个]")
_PRICE = re.compile(r"价格?(?:接受|可接受|区间|范围|在|大概)\s?:?\s?$")
# The plain word for a price touches the number; of what kind it is the word does not tell.
_PRICE_WORD = re.compile(
    r"(?:ราคา|(?<![a-z])harga(?:nya)?|(?<![а-яё])цена|(?<!\w)(?<!đánh )(?<!báo )(?<!đấu )giá|តម្លៃ|ဈေး|售价|单价)\s?:?\s?$"
)
_NO_PRICE_BEHIND = re.compile(r"\s?(?:/\s?\d|sao|mẫu|năm)")
_YEARS = range(1900, 2100)
_PICKED = re.compile(r"(?:随机|挑头|挑号|自选|精选|指定)\s?:?\s?$")
_PICKED_BEHIND = re.compile(r"(?:元|u)?\s?[,、/]?\s?(?:随机|挑头|挑号|自选|精选)\s?\d")
# Pay is lost and frozen too, so the word says little.
_PAY = re.compile(r"(?<![有是])(?:[月底日周]薪|薪[资水酬]|工资)\s?:?\s?$")
# Pay of more months than a year has, and what a year brings in lakhs.
_PAY_BEHIND = re.compile(r"\s?[*x×]\s?1[2-8]\s?薪")
_A_YEAR = re.compile(r"lpa(?!\w)")
_FEE = re.compile(r"(?:点位|点数|费率|抽[成水]?|扣点?)\s?:?\s?$")
# Who is hired to hurt or to find somebody is offered a bounty; who offers himself has a price.
_HIRED = re.compile(
    r"(?:雇(?:个|几个)?人|[找请求寻](?:个|几个)?(?:人|兄弟|高手)|谁[能敢肯来]|有没有人[能敢]?)[^。!?\n]{0,10}"
    r"(?:收拾|教训|修理|弄死|弄残|搞死|搞残|打[断残死]|砍|废了|废掉|卸[他她一]|做掉|干掉|绑[了架走]|抓[他她住到回]|堵[他她]|揍|放倒)"
    r"[^\n]{0,24}$"
)
_BID = re.compile(r"(?:出价?|开价|报酬|酬劳|酬金|事成[后给]?|给|付)\s?:?\s?$")
_FARTHEST_HIRED = 40


def read_claim(low: str, group: Group) -> dict[str, float]:
    """Return the kinds that the words right beside ``group`` claim, each with how many times likelier it becomes."""
    if is_tier(low, group):
        return {PriceKind.UNIT_PRICE: _SURE}
    if group.lead.unit is Unit.PERCENT or counts_things(low, group):
        return {}
    left = low[max(0, group.start - _NEAR) : group.start]
    if (_SENT.search(left) and not _BUYS.search(left)) or (_TOPPED_UP.search(left) and _SENDS.match(low, group.end)):
        return dict.fromkeys(PriceKind, _NEARLY_SURE)
    kind = _kind(low, left, group)
    if kind is not None:
        return {kind: _LIKELY if kind is PriceKind.VOLUME else _NEARLY_SURE}
    if _PRICE_WORD.search(left) and group.lead.amount not in _YEARS and not _NO_PRICE_BEHIND.match(low, group.end):
        return dict.fromkeys(PriceKind, _QUITE)
    return {PriceKind.SALARY: _POSSIBLE} if _PAY.search(left) else {}


def _kind(low: str, left: str, group: Group) -> PriceKind | None:
    least, most = _YUAN_FOR_A_COIN
    is_of_yuan = _OF_YUAN.search(low, max(0, group.start - len("数币 ")), group.end)
    if _RATE.search(left) or _is_returned(low, left, group) or (is_of_yuan and least < group.lead.amount < most):
        return PriceKind.EXCHANGE_RATE
    if _BID.search(left) and _HIRED.search(low, max(0, group.start - _FARTHEST_HIRED), group.start):
        return PriceKind.BOUNTY
    if _FEE.search(left) and group.lead.unit is Unit.BARE and group.lead.amount % 1:
        return PriceKind.FEE_RATE
    if _is_income(low, left, group):
        return PriceKind.SALARY
    if _is_sale(low, left, group):
        return PriceKind.UNIT_PRICE
    is_left = _LEFT.search(left) and group.lead.amount > 1 and not low.startswith(("一", "/", "每"), group.end)
    return PriceKind.VOLUME if is_left else None


def _is_returned(low: str, left: str, group: Group) -> bool:
    """Tell whether the number is what a coin costs that comes back: 回U价7.4, 按7.5回U."""
    least, most = _YUAN_FOR_A_COIN
    if not least < group.lead.amount < most or group.lead.unit is not Unit.BARE or _FEE_WORD.search(left):
        return False
    return bool(_RETURNED.search(left) or _RETURNED_BEHIND.match(low, group.end))


def _is_income(low: str, left: str, group: Group) -> bool:
    amount = group.lead.amount
    if _LIMITED.search(low, max(0, group.start - 2 * _NEAR), group.end + _NEAR):
        return False
    if _PAY_BEHIND.match(low, group.end) or _A_YEAR.match(low, group.end - len("lpa")):
        return True
    if _INCOME.search(left):
        is_thing = low.startswith(_THINGS, group.end) or amount < _LEAST_INCOME
        return amount <= _LARGEST_INCOME and not is_thing
    is_daily = _OF_A_DAY.search(left) or (group.is_range and _PAID_DAILY.match(low, group.end))
    return bool(is_daily) and amount <= _LARGEST_OF_A_DAY


def _is_sale(low: str, left: str, group: Group) -> bool:
    if any(before.search(left) for before in (_PRICE, _PICKED)):
        return True
    if any(behind.match(low, group.end) for behind in (_PICKED_BEHIND, _WITH_DEVICE)):
        return True
    is_bought_out = _BOUGHT_OUT.search(left) or _BOUGHT_OUT_BEHIND.match(low, group.end)
    return bool(is_bought_out) and bool(_CARD.search(low, max(0, group.start - _NEAR), group.end + _NEAR))
