"""Digits of another kind (links, codes, times, scores, measures, idioms), blanked before numbers are read."""

import re

from nlp.prices.tiers import mask_thresholds

BLANK = "\ufffc"
"""Stands in the place of what is no price, so that nothing beside it is read together across it."""

_CODES = (
    r"https?://\S+",
    r"(?<![\w.])(?:t\.me|wa\.me|telegram\.me)/\S+",
    r"@(?!(?:rm|rp)?\d)[A-Za-z0-9_.-]+",
    r"\b(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{16,}\b",
    r"\+\d{1,4}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){1,4}(?!\d)",
    r"(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)",
    r"(?<!\d)0\d{1,3}[ -]?\d{3}[ -]?\d{3,4}(?!\d)",
    r"(?<!\d)\d{2,4}-\d{3,4}-\d{3,4}(?!\d)",
    r"\bv\d+(?:\.\d+)*\b",
    # Laughter in Thai.
    r"(?<=[\u0e00-\u0e7f]) ?5{3,}(?!\d)",
    # A place on the map.
    r"(?<![\d.])-?\d{1,3}\.\d{4,8},\s?-?\d{1,3}\.\d{4,8}(?![\d.])",
    # No coin has so many decimals.
    r"(?<![\d.])\d+\.\d{9,}(?!\d)",
    r"\b(?:python|ios|android|windows|java|node|chrome|php|ubuntu|version|ver\.?)\s?\d+(?:\.\d+)+\b(?:\s(?:to|and|or|vs\.?|->)\s\d\.\d(?!\d))?",
    r"(?:qq|扣扣|企鹅|微信|薇信|wx|vx|电话|手机号|号码|tel|id|uid|imei|order no|txid|ref|pin)(?:号|码)?\s?[::]?\s?\d{5,}",
    (
        r"(?<![a-z])(?:公群|专群|拉群|大群|群号|群编号|编号|单号|订单号?|工单|房号|门牌|座位|车次|航班|尾号|代码|端口|case|gate|room|flat|bldg|port|order|line|no\.|№)"
        r"\s?[::#]?\s?[a-z]?-?\d{1,8}(?![\d.,]|\s?[uw万k元%刀美泰人港台铢块千$])"
    ),
    # A public group as where to go, or as the head of a title; round numbers are sums.
    r"走\s?(?!\d?\d00)\d{3,4}(?=\s*$)|\A\s*(?!\d?\d00)\d{4}(?=\s?[|｜【])",
    # Trades that have a number in their name, and what bears the number of its kind.
    r"(?<![\d.])(?:58|51|360|1688|2345|4399)(?=电销|借条|同城|号|贷|信用卡|数据|公积金|社保|招聘|卫士|安全|金融|数科|粉|游戏)",
    r"(?<![\d.])\d{2,5}(?=电销|借条|同城|邮箱|号段|卫士|白条)",
    # Documents, plates, codes that were sent, postal codes.
    r"(?:护照|passport)(?:号码?|\sno\.?)?\s?[::]?\s?[a-z]{1,2}\d{3,5}\s\d{3,5}(?!\d)",
    (
        r"(?:(?:车牌|牌照)号?码?\s?[::]?\s?[a-z\u4e00-\u9fff]\s?[a-z]|[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[a-hjlmnp-tvx-z])"
        r"\s?[·.]?\s?[a-z\d]{5,6}(?![a-z\d.,]|\s?[万元块])"
    ),
    r"(?:验证码|校验码|\botp)\s?[::是为]?\s?\d{6}(?![\d.,]|\s?[uw万k元块条个一每])",
    r"(?<![收出])取[件货餐]码\s?[::是]?\s?(?:\d{4,8}|\d{1,4}(?:[ -]\d{1,4}){1,2})(?![\d.,]|\s?[uw万k元块条个一每刀毛铢泰$收/-])",
    r"(?:邮编|邮政编码|\bzip(?: code)?|\bpost ?code)\s?[::]?\s?\d{5,6}(?!\d)",
    r"第\s?[\d一二三四五六七八九十百千]{1,10}\s?[a-z\u4e00-\u9fff]?",
    r"#\s?[a-z]?-?\d+",
    # Keys of games and programs, houses with a second number, savings for old age, lines and rate of a screen, hosts.
    r"\b(?=[a-z0-9-]{0,24}[a-z]\d)[a-z0-9]{4,5}(?:-[a-z0-9]{4,5}){2,4}\b",
    r"(?<![\d.,])\d{1,3}к\d{1,2}(?![\dа-яё]|\s?(?:руб|р\b|₽))",
    r"\b401k\b|(?<![\d.])\d{1,2}k\s?@\s?\d{2,3}\s?(?:hz|帧|fps)",
    r"\blocalhost:\d{2,5}|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?![\d.])",
)
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_DAY_OR_MONTH = r"\b(?:ngày|tháng|năm|thứ|tanggal|tahun|วันที่|ปี|พ\.ศ\.|ថ្ងៃទី|ឆ្នាំ)\s?\d{1,4}(?:[/-]\d{1,4})*\b"
# Not tháng 7 tới 9 triệu, ngày 3 trăm ngàn: what a month or a day is paid.
_NO_SUM = (
    r"(?![.,]\d|(?:\s?(?:tới|đến)\s?\d+)?\s?(?:điểm|tr|triệu|tỷ|tỉ|k|nghìn|ngàn|trăm|xị|chai|lít|đô|củ|usdt|usd|\$|đ|vnd|u"
    r"|บาท|หมื่น|แสน|ล้าน)\b|\$)"
)
_TIMES = (
    r"(?<!\d)(?!1:[0-9])\d{1,2}:\d{2}(?::\d{2})?(?![\d.])",
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b(?!\s?/)",
    r"(?:早上?|晚上?|上午|下午|凌晨|中午|傍晚|今晚|明早|半夜|每晚|每早|夜里)\s?[\d一二三四五六七八九十]{1,3}\s?点(?!位)[半钟]?",
    r"(?<![\d.一二三四五六七八九十])[一二两三四五六七八九十]{1,2}点[二三四五]十(?=\s?(?:先|放工|[上下]班|集合|见|走|开门|开车|的车|起床|出发))",
    r"[\d一二三四五六七八九十]{1,3}点(?:钟|半(?!点)|整|一刻|\d{1,2}分)",
    r"(?<!\d)(?:19|20)\d{2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{1,2})?(?![\d%])",
    r"(?<![\d.])(?:[0-2]?\d|3[01])(?P<mark>[-/.])(?:[0-2]?\d|3[01])(?P=mark)(?:19|20)?\d{2}(?!\d)",
    r"(?<!\d)(?:19|20)\d{2}\s?(?:年|г\.|году?|gada)",
    r"[\d一二三四五六七八九十]{1,3}月(?:份|底|初|中|末|\s?[\d一二三四五六七八九十]{1,3}\s?[日号])",
    r"(?<!\d)\d{1,2}[日号](?=[到至\s,。]|前|后|起|晚|早|上|下|开|$)",
    rf"\b(?:{_MONTHS})\.?\s\d{{1,2}}(?:,?\s\d{{4}})?\b(?!,\d)",
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTHS})\b",
    rf"{_DAY_OR_MONTH}{_NO_SUM}",
    r"\b\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b",
    r"(?<![\d.])\d{1,2}\s?/\s?7(?![\d.])|\b24/7\b|7x24|7\*24|365天",
)
_GAMES = (
    r"(?<![\d:.])(?!1:)\d{1,3}\s?(?:[::]|比)\s?\d{1,3}(?![\d.:])",
    r"(?<!\d)\d{1,2}月(?![化息薪租费付结])",
)
_IDIOMS = (
    (
        r"十万八千里|十万火急|一千零一夜|千千万万|百分之?百|三百六十五|三百六十行|一刀一刀|一刀切|砍一刀|(?:二十|十五|20|15)投|\br3k\b|一百分|一百岁|八百里|五百年|一万年|千言万语|万分之一的|一百八十度"
        r"|双十一|五毛(?=特效|党)|(?<=特效)五毛|[四六八]块(?=腹肌)|九九六|(?<![\d.,])(?:996|007|1314)(?![\d.,]|\s?[uw$￥元块万千])|二百五(?!十|[u元块一套个])|十五十六|一亿人|四百块砖|金?三角(?!钱)|牛角|八角|一角(?!钱)|六合|三合|五合|(?<![\d.,])4(?=全家(?!桶|福|便利))|(?<![^\s在到去从,，。])三元(?=里(?![面含程外头])|桥(?![费头]))"
    ),
)
_SHORT_NUMBER = r"(?:1[012]\d|12\d{3}|13\d{2}|9[56]\d{3})(?![\d.]|,\d|\s?[uwk万元块])"
_MEASURES = (
    # A lorry of 9米6, a bed of 1.8, the fineness of gold, the resolution of a film, a screen, a fee of the chain.
    r"(?<![\d.])\d{1,2}米\d{1,2}(?!\d)",
    r"(?<![\d.])(?:\d{1,2}|[一二两三四五六七八九十]{1,2})半(?:\d{1,2}|[一二两三四五六七八九十]{1,2})全",
    r"(?<![\d.])\d(?:\.\d)?米?床",
    r"(?<![\d.])(?:9|10|14|18|22|24)k\s?(?:金|gold\b|ทอง|white|rose)|ทอง\s?(?:9|14|18|22|24)k",
    r"(?<![\d.])[48]k\s?(?:网盘|屏|电视|高清|画质|视频|投影|蓝光|原盘)",
    r"(?<![\d.])(?:\d{1,2}(?:\.\d{1,2})[- ]?inch|\d{1,2}-inch|\d{1,3}(?:\.\d{1,4})?\s?gwei)",
    r"\bgrand (?:opening|pianos?|prix|slam|finals?|finale|palace|canyon|central|master|theft|hotel|jury|lodge|mosque)",
    # Watts, ohms, units of insulin, of a rack, of gold. What is invested in chargers is money.
    r"(?<![\d.])\d{1,3}w(?=的?\s?(?:快充|闪充|充电[头器线]|氮化镓|灯[泡管]|适配器|电烙铁|charger|bulb|psu))",
    r"(?<![\d.])\d{3,4}w(?=的?\s?(?:吹风机|电吹风|电饭[锅煲]|热水[器壶]))",
    r"(?:喇叭|电阻|阻抗)[^\n\d]{0,6}\d{1,3}欧(?![元一])(?:[^\n\d]{0,4}\d{1,3}欧)?",
    r"(?<![\d.])\d{1,3}u(?=胰岛素|\s?(?:of )?(?:insulin|lantus|novorapid))",
    r"(?<![\d.])\d{1,2}u(?=(?:的|高|标准)?机[柜架箱]|\s(?:rack|chassis)\b)|机柜(?:里?还?剩|里?还?空|里?占)[了着]?\s?\d{1,2}u(?![a-z\d])",
    r"ทอง(?:คำ)?(?:หนัก|แท่ง|รูปพรรณ)\s?\d{1,2}(?:\.\d{1,2})?\s?(?:บาท|สลึง)",
    r"\b50 cent\b(?= (?:at|album|songs?|concert|tour|feat|ft|lyrics|movie|and eminem))",
    # Marks for an answer and for an examination; who was born in 2007; what a car has run; gold around a neck.
    r"mỗi câu \d(?:,\d{1,2})?đ|\bthi\s(?:được\s)?\d{1,2}(?:[.,]\d{1,2})?đ",
    r"(?:em nó|sinh năm|bé|gái|trai|bạn)\s(?:sn\s?)?[12]k0\d(?!\d)",
    r"пробег\w{0,3}\s?\d{1,3}\s?(?:тыс\w*|к\b|ткм)",
    r"สร้อย(?:คอ|มือ)?(?:ทอง)?\s?[1-5]\s?(?:บาท|สลึง)",
    r"(?:sạc|đèn|bóng|charger|adapter|bulb)\s\d{1,4}w(?![a-z])",
    # A sum at school, tiles of a game, pictures a second, my two cents, what is taken off a price.
    r"(?<![\d.÷×])(?<![÷×]\s)\d{1,9}(?:\s?[÷×]\s?\d{1,9}){1,3}\s?(?:等于|=)\s?(?:几|多少(?![ru元块])|[?？](?![ru元块]))",
    r"(?<![打好难抬加刚收])(?:碰|杠|自摸|听)[一二三四五六七八九](?:万(?=\s?(?:$|[,，。]|(?:等|听|碰|胡|打)))|[条饼筒])",
    r"(?<![\d.])\d{1,4}\s?(?:hz|гц)(?![a-zа-яё])|(?<![a-z\d.])[248]k\s\d{2,3}\s?hz",
    r"\b(?:my|his|her|your|our) (?:two|2) cents\b",
    r"\b(?:kepulauan|pulau) seribu\b",
    (
        r"(?<!take )(?<!takes )(?<!keep )(?<!skim )(?<!cut )(?<!is )(?<!charge )(?<!deduct )(?<!shave )(?<!my )"
        r"(?<![\d.])\d{1,2}(?:\s?-\s?\d{1,2})?%\s?off\b"
        r"(?! (?:the|each|every|per|top|what|of|your|our|balance|withdrawals|commission)\b)"
        r"|(?:\bdis(?:count|kon)|\bgiảm giá|скидк[аиу]|ลดราคา|បញ្ចុះតម្លៃ|လျှော့ဈေး)"
        r"\s?(?:hingga|sampai|up to|s/d|tới|đến|до|สูงสุด|ถึง|:)?"
        r"\s?\d{1,2}(?:\s?-\s?\d{1,2})?\s?%(?! ?(?:monthly|fee|commission|biaya|phí|комисси|ค่าคอม))"
    ),
    # How likely, how full, how damp.
    (
        r"(?:查重率?|重复率|湿度|电量|下载进度|\bhumidity|\bbattery (?:at|is|health)|\bbaterai|\bkemungkinan"
        r"|\bchance of (?:rain|snow|storms?|showers)|влажность|вероятность|ความชื้น|แบต(?:เหลือ)?)"
        r"\s?(?:at|is|до|:)?\s?\d{1,3}(?:\.\d+)?\s?%"
    ),
    # Values of the blood, batteries, bandwidth, threads of cloth, draws in a game, blades, coins of a game.
    r"(?:血糖|空腹|饭后血糖|餐后)\s?\d{1,2}\.\d{1,2}(?![\d元块])",
    r"(?<![测量卖出降治查验])(?:尿酸|血压|胆固醇|白细胞|肌酐|甘油三酯|转氨酶)[又才都到]?\s?\d{1,4}(?:[./]\d{1,3})?(?![\d.]|\s?[u元块万w铢一泰收包到p-])",
    r"电池(?:健康度?|效率|还?剩)\s?\d{2,3}(?![\d.元块一])|\d{1,4}m(?:bps)?(?=\s?(?:带宽|宽带|光纤))",
    r"\d{2,3}支(?=纯棉|长绒|天丝|贡缎)|(?<!\d)\d{1,3}抽(?=没出|才出|就出|了还|保底|歪)",
    r"\d刀头(?=[的刮])|\d元宝(?=[,，。!！\s]|$)",
    # Marks at school; cards for graphics; openings of a device; what is more than before.
    r"(?:总分|班排|级排|年排) ?\d{1,3}(?!\d|[.,]\d| ?[元块万千uw刀铢k一每/起-])",
    r"(?:语文|数学|英语|物理|化学) ?\d{1,3}(?=分| ?(?:语文|数学|英语|物理|化学|总分))(?![^\n]{0,16}(?:家教|补课|一节|小时|课时))",
    r"(?<!\d)[1-5]0[5-9]0(?=\s?(?:ti\b|super|显卡|laptop))",
    r"(?<=台)\s?\d{1,3}口(?![味头径碑令])",
    r"比(?:上代|上[周月年次]|去年|昨天|前天|同期|之前|以前)[^,。\n]{0,6}[高低快慢多少涨跌贵降]了?\s?\d{1,3}(?:\.\d+)?%(?!点位|费率|的?点)",
    # The calibre of a pistol.
    r"\b9 ?mil\b(?=[^\n]{0,40}\b(?:glock|pistol|gun|ammo|rounds?|mags?|bullets?|luger)\b)",
    r"\b(?:glock|pistol|gun|handgun|luger)\b[^\n]{0,20}\b9 ?mil\b",
    r"芝麻(?:信用)?分?\s?\d{3}\+?",
    r"(?<![月年])尾\d{4}(?![\d元块美uwk])",
    r"群(?:都)?满(?:了)?\s?\d{2,4}|满\d{1,4}(?=[人开]|发车)",
    r"\b\d{2}[a-z]\d?-\d{3}\.?\d{2}\b",
    rf"(?:打|call|dial|звонить|โทร|gọi|hubungi)\s?{_SHORT_NUMBER}(?:\s?(?:[、/,和或]|或者|or)\s?{_SHORT_NUMBER})*",
    (
        r"(?:热线|\bhotline|\bhelpline|โทร(?:ศัพท์|แจ้ง)?|звоните)[\s::]{0,2}1\d{2,3}"
        r"(?![\d.,]|\s?(?:[uwk万元块$฿€₽%]|บาท|ครั้ง|นาที|руб|раз|мин))"
    ),
    r"(?:开|营业|玩|等|睡|聊|排|忙)到\s?[凌晨半夜晚上午]*\d{1,2}点(?!位|的)",
)
_MASK = re.compile("|".join((*_CODES, *_TIMES, *_GAMES, *_MEASURES, *_IDIOMS)))
# A price word before a stroke and a unit behind it make prices of its two sides; of the others the smaller comes first.
_FRACTION = r"(?<![\da-z./])[1-9]\d?/[1-9]\d{0,2}(?![\d./])"
_FRACTIONS = re.compile(
    rf"(?<![价费注¥$])(?<![价费注¥$][格用:\s]){_FRACTION}(?:[,、\s]\s?{_FRACTION})*(?!\s?[a-z%‰$¥€一每个点趴成元块刀油毛万千百])"
)


def mask_codes(low: str) -> str:
    """Blank the stretches of ``low`` that hold digits of another kind (links, phones, dates, times, scores), length kept."""
    masked = _MASK.sub(_blank, low)
    return mask_thresholds(_FRACTIONS.sub(_blank_fractions, masked))


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match.group())


def _blank_fractions(match: re.Match[str]) -> str:
    """Blank 1/10 and 1/10,2/20, whose comma is no decimal point; in 60/40 and 50/50 two share a sum."""
    sides = (pair.split("/") for pair in re.findall(r"\d+/\d+", match.group()))
    return _blank(match) if all(int(part) < int(whole) for part, whole in sides) else match.group()
