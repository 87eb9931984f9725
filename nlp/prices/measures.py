"""Numbers that measure or count: rates of success and of error, audiences, what is shown, members, days."""

import re

from nlp.prices.quantities import Group, Unit

_OF_WHAT = (
    "成功|胜|出货|出鸟|通过|命中|存活|到达|送达|接通|回复|好评|转化|准确|正确|精准|上座|使用|占用|出勤|及格|就业|中奖|错单|错误|出错|失败|匹配"
    "|重复|误差|死卡|掉线|掉单|回款|落地|进线|有效|识别|过审|封号|死亡|退货|达标|完成|满意|留存|打开|点击|活跃|合格|复购|报错|差错|空号|冻卡|出单"
)
_NEARLY = (
    r"\s?(?:[:=]|基本|目前|平均|保证|稳定)?\s?"
    r"(?:达到|高达|不?低于|不?超过|不到|不足|只有|大概|大约|保持|稳在|控制在|[达约近超破是为在才仅])?\s?$"
)
_RATE_OF_SUCCESS = re.compile(rf"(?:(?:{_OF_WHAT})率|匹配度?|(?:win|success|hit) rate){_NEARLY}")
# In 8%成功率高 and 3%成功率98 the words speak of another number or of none.
_RATE_OF_SUCCESS_BEHIND = re.compile(
    r"\s(?:win|success|hit|approval) rate"
    rf"|(?:以[上下]|左右)?的?(?:(?:{_OF_WHAT})率|匹配)(?!\s?(?:[:=高达约为是在很极超保稳]|不低|\d))"
)
# Of a price per 1000 the thousand is none.
_PER = re.compile(r"\b(?:per|by the)\s$")
_AUDIENCE = re.compile(r"(?:[日月]活|浏览量|播放量|点击量|在线人数)(?:破|约|达|过)?\s?$")
# Who saw, who follows, steps: also behind a magnitude.
_AUDIENCE_BEHIND = re.compile(
    r"วิว(?:แล้ว|\s|$)|(?<!tr)(?<!triệu)(?<!rb)(?<!jt)(?<!juta)[+ ]?views?(?![a-z])"
    r"|[+ ]?(?:subs|subscribers?|sub(?! acc)|followers?|lượt(?: xem)?|ผู้ติดตาม|คนดู"
    r"|langkah|подписчик\w{0,3}|просмотров|шагов)(?![a-z])"
)
_RENEWED = re.compile(r"(?:日更|每[日天]更)新?(?:约|近|超|过)?\s?$")
# Degrees of frost, and days of the moon's calendar.
_OF_NATURE = re.compile(r"(?:零下|腊月|正月|冬月|(?<![最起当年月])初|大年)\s?$")
_FRIENDS = re.compile(r"(?:好友|群友|人数)[数量]?(?:约|近|超|过|满|有|上限)?$")
_MEASURED = re.compile(r"\s?(?:伏|毫升|毫安|公里|公斤|积分|金币|步(?!骤)|码(?=[\s,。]|最后|$)|ml\b|mah\b|jin\b|bước)")
# What stands behind a space may begin the next clause: 整套6500 人可以到场.
_COUNTED = re.compile(
    r"[多余+]{0,2}(?:(?: (?=\S{1,2}(?:[^⺀-鿿]|$)))?"
    r"(?:个?群(?![发主控费价里])|个?人(?![民头均工力家脸])|[组条](?![合件码])|天(?![猫卡津天结])|小时)"
    r"| ?(?:[支个]?队伍|[条组个]?数据|[个位]?好友(?!列表)|额度|个?小时|年龄))(?!一|\s?/)"
)
# A sum for one stands before 单 too; only what is done so many times is counted.
_DONE = re.compile(r"(?:[天日]|[满做接跑干够下已完累出爆])(?:成|计|了|出)?[约近超]?$")
_ORDERS = re.compile(r"[多余+]?单(?![价笔人独日套张个号])")
_ORDERS_BEHIND_SIZE = re.compile(r"[余多]?单(?=[\s,。!0零投]|量|$)")
_EACH_DAY = re.compile(r"[一每][天日]能?[吃跑做接]?$")
_PRICED = re.compile(r"(?:[价租薪费卖售收付赔¥]|价格|工资|报酬|一[单群人组条天])\s?:?\s?$")
_EACH = re.compile(r"\s?(?:[一每/元]|起)")
_NEAR = 16
_TENTHS_OF_PRICE = re.compile(r"\s?折(?![算合现旧叠腾磨])")
_LEAST_NO_DISCOUNT = 100
# Of a sale; a share of a flow is taken off too: 8% off the top.
_OFF = re.compile(
    r"\s?off\b(?! the\b)( (?:today|everything|discount|sale|sitewide|storewide|your (?:first|next)|with code))?"
)
_ON_SALE = re.compile(
    r"全[场店部]|\b(?:all|items?|everything|sale|store|shop|site|orders?|discount|promo|sitewide|storewide)\b"
)


def is_measure(low: str, group: Group) -> bool:
    """Tell whether the number is a rate of success, what a price is counted by, or counts what costs nothing."""
    unit = group.lead.unit
    left = low[max(0, group.start - _NEAR) : group.start]
    if _is_discount(low, left, group):
        return True
    if unit is Unit.MONEY:
        return False
    if _RATE_OF_SUCCESS.search(left) or _RATE_OF_SUCCESS_BEHIND.match(low, group.end):
        return True
    if unit is Unit.PERCENT:
        return False
    if unit is Unit.MAGNITUDE and _EACH_DAY.search(left) and _ORDERS_BEHIND_SIZE.match(low, group.end):
        return True
    is_counter = unit is Unit.BARE and (_PER.search(left) or _OF_NATURE.search(left))
    is_audience = _AUDIENCE.search(left) or _AUDIENCE_BEHIND.match(low, group.end)
    return bool(is_counter or is_audience or _MEASURED.match(low, group.end)) or _is_count(low, left, group)


def _is_discount(low: str, left: str, group: Group) -> bool:
    """Tell whether the number is what a price comes down to or by: 97折, also behind the name of a coin, and 20% off."""
    if group.lead.unit is Unit.PERCENT:
        off = _OFF.match(low, group.end)
        return off is not None and bool(off[1] or _ON_SALE.search(left))
    is_figure = group.lead.amount < _LEAST_NO_DISCOUNT and low[group.end - 1].isdigit()
    return is_figure and bool(_TENTHS_OF_PRICE.match(low, group.end))


def _is_count(low: str, left: str, group: Group) -> bool:
    """Tell whether a whole number without a unit counts; a price word before it or what it buys behind it says no."""
    quantity = group.lead
    if _RENEWED.search(left):
        return True
    if quantity.unit is not Unit.BARE or quantity.amount % 1:
        return False
    if _FRIENDS.search(left) and not _EACH.match(low, quantity.end):
        return True
    if _DONE.search(left) and _ORDERS.match(low, quantity.end):
        return True
    return bool(_COUNTED.match(low, quantity.end)) and not _PRICED.search(left)
