"""Numbers that are no prices: what they are part of, and what they count."""

import re

from nlp.prices.currencies import TOKEN
from nlp.prices.magnitudes import CLASSIFIERS
from nlp.prices.quantities import Group, Unit
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
# Before a unit; in 有多少要多少 2w一套 and 可改数 800u the number is certain.
_POWER_OF_TEN = re.compile(r"10+(?!\d)")
_VAGUE_BEFORE_UNIT = re.compile(r"(?:几|数|多少)$")
_VAGUE_BEFORE = re.compile(
    r"(?:several|few|tens of|hundreds of|thousands of|vài|mấy|หลาย|пару|несколько|beberapa|(?<!្)រាប់)\s?$"
)
_VAGUE_BEHIND = re.compile(r"几(?!个点)|(?<=[块元])多(?![少一退])")
_LABEL_BEFORE = re.compile(
    r"(?:ditonton|ခြေလှမ်း|身高|体重|年龄|岁数|芳龄|三围|胸围|尺码|码数|型号|版本|级别|等级|段位|排名|名次|积分|得分|比分|分数|评分|战力|战斗力|皮肤|英雄|贵族|vip|v|lv|level|楼|栋|座|室|层|路|线|区|坐标|价值观"
    r"|iphone|ps|galaxy|redmi|note|mate|rtx|gtx|ryzen|i|model|type|grade|no|age|aged|size|room|page|part|step|route|bus|channel|top|ver|version|chapter|season|round|game|patch|windows|win|python|usb|wifi|mate|pro"
    r"|tuổi|cao|nặng|số|phòng|tầng|อายุ|สูง|หนัก|ห้อง|ชั้น|возраст|рост|вес|кв|дом|этаж|номер|домофон|подъезд|umur|usia|tinggi|kamar|lantai|nomor|បន្ទប់|ជាន់|အခန်း)\s?[.:]?\s?$",
)
_NOUNS = (
    "粉丝|粉|阅读|播放|浏览|用户|会员|订阅|关注|毫安|战力|战斗力|血|级|号楼|室|栋|度|℃|°|伏|瓦|像素|像|公顷|亩|经验|金币|钻石|钻|点券|积分|行|余[条套人名个张]|多[条套人名个张种]|[多余]?人|[多余]?家"
    "|[多余]?名|公里|千米|厘米|毫米|平方|平米|公斤|千克|毫升|小时|分钟|秒|世纪|周年|年|月份|日内|号线|路公交|题|道题|倍|折|步|字|词|期|届|军|代|寸|英寸|核|帧|赫兹|马力|迈|码|脚|年代|票|赞|评论|转发|播|观众|在线"
    "|学生|员工|居民|网民|人次|例|起案|起(?=诈骗|案|纠纷)|种|款|颗|滴|遍|趟|里(?!面|头)|海里|平|比特|兆|开头|结尾|的?号段|大关|富翁|雄师|大军|个(?!点|u|w|亿|半)|元素|瓶|杯|碗|支|根|盏|朵|幅|架|艘|列|棵|株|匹|尾|桌|副"
)
_LATIN_NOUNS = (
    "rows?|pcs|pieces?|people|pax|persons?|members?|followers?|foll|subs|subscribers?|days?|hours?|hrs?|hr|mins?|minutes?|months?|mos?|years?|yrs?|y|yo|km|kg|kgs|g|cm|m|mm|ml|l|gb|mb|tb|kb|mah|fps|hp|px|wpm"
    "|words?|times?|sec|secs|seconds?|weeks?|boys?|girls?|men|man|women|guys?|staff|workers?|cards?|accounts?|accs?|acc|sets?|units?|sims?|leads?|records?|numbers?|lines?|views?|likes?|users?|customers?|clients?|floors?|rooms?"
    "|beds?|skins?|coins?|gems?|diamonds?|tickets?|copies|orders?|groups?|cars?|trucks?|tons?|miles?|meters?|feet|ft|inch|inches|degrees?|volts?|watts?|goals?|runs?|wickets?|overs?|matches|votes?|cases?|countries|languages?|lvl|level"
    "|kids?|children|families|companies|shops?|stores?|apps?|sites?|domains?|packs?|boxes|bottles|bags|dogs?|cats?|birds?|teams?|players?|points|pts|episodes?|pages?|chapters?|layers?|steps?|slots?|spots?|seats?|reviews?|posts?"
    "|messages?|msgs?|sms|calls?|emails?|photos?|videos?|minutes|shifts?|jobs?|persons|heads?|passports?|visas?"
    "|phones?|devices?|ports?|antennas?|bands?|new|old|more|other|of us|of them|x|k video|uc|rp bonus|kwh|calories"
    "|kcal|mg|mcg|iu|bpm"
    "|cai|phut|nguoi|khach|ngay|thang|strips|logos"
    "|người|ngày|tháng|năm|tuổi|giờ|phút|cái|chiếc|con|bộ|tài khoản|thẻ|lần|cây|tấn|lượt|bạn|khách|đơn|phòng|mét"
    "|chỗ|suất|món|trận|bàn|điểm|lít|câu|trang|bé|em|anh|chị|ông|bà"
    "|คน|วัน|เดือน|ปี|ชั่วโมง|ชม|นาที|ใบ|เครื่อง|ชุด|ครั้ง|ตัว|เล่ม|ห้อง|กม|กิโล|กก|ซม|เมตร|ขวบ|โมง|ทุ่ม|ราย|บัญชี|ลำ|คัน|หลัง|ชิ้น|แต้ม|ประตู|รายการ|อัน|ดวง|เม็ด|แผ่น|จังหวัด|ประเทศ|สาย|ไร่"
    "|ដឺក្រេ|នាក់|ថ្ងៃ|ខែ|ឆ្នាំ|ម៉ោង|នាទី|គ្រឿង|គ្រាប់|ក្បាល|គីឡូ|ម៉ែត្រ|សន្លឹក|ដង|ឈុត|ពិន្ទុ|គ្រាប់|ផ្ទះ|ប្រទេស|ខេត្ត|អាយុ"
    "|ဒီဂရီ|ယောက်|ရက်|လ|နှစ်|နာရီ|မိနစ်|ကြိမ်|ခု|ဦး|ကောင်|စီး|လုံး|မိုင်|ပေ|ထပ်|ခန်း|ဂိုး|မှတ်|ပွဲ|အုပ်|ချပ်"
    "|человека?|людей|чел|дней|дня|день|часов|часа|час|ч|минут|мин|месяц(?:а|ев)?|мес|год|года|лет|шт|штук|км|кг|см|м|мм|раз|раза|карт|карты|аккаунт(?:ов|а)?|симок|симки|строк|номеров|номера|подписчиков|гол(?:а|ов)?|очк(?:а|ов)|метр(?:а|ов)|этаж|градус(?:а|ов)|сек|недел[ьиюя]|суток|смен"
    "|orang|hari|bulan|tahun|jam|menit|buah|unit|kali|ekor|kilo|meter|lembar|rekening|akun|nomor|anggota|detik|minggu|lantai|kamar|gol|poin|butir|biji|set|baris|karyawan|pengikut|peserta"
)
_COUNTED = re.compile(
    rf"\s?(?:[{CLASSIFIERS.replace('个', '')}](?!一)|{_NOUNS})|[\s+-]{{0,2}}(?:{_LATIN_NOUNS})(?![a-zа-яà-ỹ])",
)
# 四件套1350米: money in the mouth of some, behind goods.
_MI = re.compile(r"\s?米(?=\s|$|[,，。!！一带包收出])")
_LEAST_MI = 50
_GOODS = re.compile(r"[套卡件证号台本盘机]\s?$")
_HYPOTHETICAL = re.compile(
    r"(?:如果|要是|假如|假设|哪怕|就算|倘若|若是).{0,10}(?:有|给|中|赢|输|赚|捡|借)[^,。\n]{0,8}$|(?:输|赢)[^,。\n]{0,4}$(?<=我)|(?:彩票|大奖|头奖)[^,。\n]{0,6}$|中了$"
    r"|输[^,。\n]{0,10}你拿$"
    r"|(?:如果|要是|假如|假设)一?[天个月年]{1,2}[挣赚]$|梦见[^,。\n]{0,8}$|就?给(?:我|你)(?:一个)?$(?<=一个)"
    r"|(?:if i had|if i have|if i win"
    r"|even if|imagine|suppose|would pay"
    r"|(?<!don )reach|reaches|hits|nếu có|giả sử|trúng"
    r"|ถ้ามี|ถ้าถูกหวย|если бы|выиграл бы|дали бы? мне"
    r"|andai|kalau punya|kalau menang)[^,.\n]{0,24}$"
)
# 给我一百万我也不去.
_NOT_EVEN_FOR = re.compile(r"给我(?:再多)?$")
_WOULD_NOT = re.compile(r"[u元块钱刀]{0,2}[,\s]?我[都也]不(?:会|去|来|干|做|想|愿|敢|碰|沾)")
_STAKE = re.compile(r"输\s?$")
_STAKE_BEHIND = re.compile(r"[,,\s]?(?:你|我|他)拿|(?:你|我)(?:出|给|赔)\d")
_FORECAST = re.compile(
    r"(?:预计|预测|预期|有望|看到|看涨|看跌|会涨到|会跌到|能涨到|能跌到|要涨到|要跌到|将涨到|将跌到|再涨到|再跌到|要到|能到|冲击|目标价?|[能会要]破"
    r"|明年|forecast|predict\w*"
    r"|expected|will reach|will hit|will touch|go touch|go reach|target|could reach|dự báo|dự đoán|คาดว่า"
    r"|คาดการณ์|прогноз\w*|ожидается"
    r"|diperkirakan"
    r"|prediksi|diprediksi|perkiraan)[^,。\n]{0,16}$",
)
_HAS_COME = re.compile(r"了|都没|还没|没人|still|already")
_HAD_COME = re.compile(r"(?:都|已经?|又|刚|now|already)\s?(?:跌到|涨到|跌至|涨至)\s?$")
_LONG_PLAIN = 7
# What stands farther off on a line without end says nothing of a number.
_LONGEST_LINE = 60


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


def counts_things(low: str, group: Group) -> bool:
    """Tell whether a number without a currency counts, measures or numbers something."""
    quantity = group.lead
    if quantity.unit in (Unit.MONEY, Unit.PERCENT):
        return False
    left = low[max(0, group.start - 16) : group.start]
    if _LABEL_BEFORE.search(left) or _is_long_plain(low, group):
        return True
    if _MI.match(low, quantity.end) and quantity.amount >= _LEAST_MI and _GOODS.search(left):
        return False
    return bool(_COUNTED.match(low, quantity.end))


def _is_long_plain(low: str, group: Group) -> bool:
    written = low[group.lead.start : group.lead.end]
    return written.isdigit() and len(written) >= _LONG_PLAIN


def is_vague(low: str, group: Group) -> bool:
    """Tell whether the text names no certain sum: 几十万, 上万, 三万几."""
    left = low[max(0, group.start - 12) : group.start]
    if _POWER_OF_TEN.match(low, group.start) and left.endswith("几"):
        return True
    if not low[group.start].isdigit() and _VAGUE_BEFORE_UNIT.search(left):
        return True
    return bool(_VAGUE_BEFORE.search(left)) or bool(_VAGUE_BEHIND.match(low, group.end))


def is_hypothetical(low: str, group: Group) -> bool:
    """Tell whether the sum is only imagined: 输100万你拿55万, what one would do with a lottery win."""
    left = low[max(0, group.start - 40) : group.start]
    if group.lead.unit is Unit.PERCENT:
        # What one gets of a lottery is no lottery win.
        return False
    if _HYPOTHETICAL.search(left) or (_NOT_EVEN_FOR.search(left) and _WOULD_NOT.match(low, group.end)):
        return True
    return bool(_STAKE.search(left)) and bool(_STAKE_BEHIND.match(low, group.end))


def is_forecast(low: str, group: Group) -> bool:
    """Tell whether a rate is only expected, which is no price; 已跌到 and 跌到0.6了 tell what has come."""
    if _HAS_COME.match(low, group.end) or _HAD_COME.search(low[max(0, group.start - 12) : group.start]):
        return False
    return bool(_FORECAST.search(low[max(0, group.start - 40) : group.start]))


def names_token(low: str, group: Group) -> bool:
    """Tell whether the line names a coin that has a price before ``group``."""
    start = max(low.rfind("\n", 0, group.start) + 1, group.start - _LONGEST_LINE)
    return bool(TOKEN.search(low, start, group.start))
