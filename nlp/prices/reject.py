"""Numbers that are no prices by what stands beside them: what they count, and sums that are vague, imagined or expected."""

import re

from nlp.prices.currencies import TOKEN
from nlp.prices.magnitudes import CLASSIFIERS
from nlp.prices.quantities import Group, Unit

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
