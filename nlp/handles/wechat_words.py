"""Characters that make other words of 微, 威 and 薇 than WeChat: 稍微, 挪威, 威力, 微波."""

NO_WORD_BEFORE = "(?<![稍略细轻卑低些显示权扬耀挪发助余雄])"
NO_WORD_BEHIND = (
    "(?![力胁武望软博波米商店型量海观小妙弱风积章笑裙尼斯士星调距整分电机创视"
    "单众乎廉逼严慑猛改架补震涨跌雕克火颤秒缩流])"
)
