"""Documents, plates, places, looks and family of people."""

import re
from collections.abc import Iterator
from pathlib import Path

from domain.vocabulary import PersonKind

_STOP = r"[^\s，,。；;！!？?\n]"
_PROVINCES = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
_PLACE_NAMES = [
    line
    for line in Path(__file__).with_name("places.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
# The longest first; a look at one letter spares most places of a text the whole list.
_PLACE_NAME = (
    f"(?=[{re.escape(''.join(sorted({name[0] for name in _PLACE_NAMES})))}])"
    f"(?:{'|'.join(map(re.escape, sorted(_PLACE_NAMES, key=lambda name: (-len(name), name))))})"
)
_DIGITS = r"[\dXx×*○]"
# People set the digits of a document in groups; only digits are counted.
_APART = "[ ._·-]{0,2}"
_DOCUMENTS = (
    re.compile(
        rf"(?<!\d)\d(?:{_APART}\d){{5}}{_APART}(?:1{_APART}9|2{_APART}0)(?:{_APART}\d){{2}}{_APART}"
        rf"(?:0{_APART}\d|1{_APART}[0-2]){_APART}(?:[0-2]{_APART}\d|3{_APART}[01])(?:{_APART}\d){{3}}{_APART}[\dXx](?!\d)"
    ),
    re.compile(
        rf"(?:身份证|护照|(?<![A-Za-z])(?:passport|ID(?: ?card)?|CCCD|CMND|KTP|NIK)|паспорт|бланк|บัตรประชาชน|พาสปอร์ต)"
        rf"(?:号码?|尾号|no\.?|number|[:：#\s])*"
        rf"([A-Za-z]{{0,3}}{_APART}{_DIGITS}(?:{_APART}{_DIGITS}){{2,20}}(?:开头)?(?:尾号\d+)?[A-Z]?)",
        re.IGNORECASE,
    ),
    re.compile(r"(?:尾号)\s?(\d{3,6})"),
    re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}\d{7,8}(?![A-Za-z0-9])"),
)
_PLATES = (
    re.compile(rf"{_PROVINCES}[A-Z](?:[·• ]?[A-Z0-9]{{5,6}}|[·•][A-Z0-9]{{3,4}})(?![A-Za-z0-9])"),
    re.compile(
        (
            r"(?:车牌号?|牌照|plate|ทะเบียน|ផ្លាក|biển số|pelat|госномер"
            r"|номер машины)[:：\s]*(?:尾号)?([A-Za-z0-9\u0e00-\u0e7f][A-Za-z0-9○\u0e00-\u0e7f -]{1,12})"
        ),
        re.IGNORECASE,
    ),
    re.compile(r"(?<![A-Za-z0-9])\d[A-Z]{1,2}-\d{4}(?!\d)"),
    re.compile(
        r"(?<![\d.])\d{2}[A-Z]\d?-\d{3}\.?\d{2}(?!\d)|(?<!\S)[ก-ฮ]{2} \d{1,4}(?!\d)|(?<!\w)BK \d{3,4} [A-Z]{2,3}"
    ),
    re.compile(r"(?<!\w)[АВЕКМНОРСТУХ]\d{3}[АВЕКМНОРСТУХ]{2}(?:\d{2,3})?(?!\w)"),
)
_PLACES = (
    re.compile(
        rf"{_PLACE_NAME}(?:{_STOP}{{0,8}}?(?:园区|酒店|宾馆|大厦|大楼|赌场|码头|车站|机场|医院|小区|公寓|村|镇|区|城|栋|楼|号|层|那边|附近|一带|gate|hotel|casino|compound|building|tower|park))?",
        re.IGNORECASE,
    ),
    re.compile(
        r"[\u4e00-\u9fff]{2,8}(?:园区|花园|公寓|酒店|宾馆|大厦|小区|车站|机场|派出所|看守所)(?:[A-Z]?\d*[栋座楼号层室]+\d*室?)?"
    ),
    re.compile(
        r"(?:住在|住|位置|地址|老家|家住|现居|出现[:：在]|关在|困在|人在|躲在|藏在|押在|定位[:：在])[:：]?\s?([\u4e00-\u9fff0-9A-Za-z]{2,24})"
    ),
    re.compile(
        r"\b(?:last seen (?:at|in|near)|lives? (?:at|in)|held (?:at|in)|locked (?:up )?in|hiding (?:at|in)"
        r"|now (?:at|in)|address:?)\s+([A-Z0-9][\w' -]{2,40})"
    ),
    re.compile(
        r"\b(?:ở|quê|tại|di|tinggal di|asal|живет в|живёт в|адрес:?"
        r"|находится в)\s+([A-ZĐА-ЯЁ][\w]+(?:[ ,]+[A-ZĐА-ЯЁ0-9][\w]*){0,4})"
    ),
    re.compile(r"(?:ខេត្ត|ស្រុក|ក្រុង|ភូមិ)[\u1780-\u17ff]{2,24}|[\u1000-\u109f]{2,16}(?:မြို့|ရွာ|ခရိုင်)"),
    re.compile(r"(?:\bиз|\bпод|\bв городе)\s+([А-ЯЁ][а-яё-]{2,20})"),
    re.compile(r"\b(?:from|outside|around)\s+([A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16})?)"),
    re.compile(r"(?:อยู่ที่|ที่|จังหวัด|จ\.|อ\.)\s?([\u0e00-\u0e7f.]{3,24})"),
)
_LOOKS = (
    re.compile(
        r"(?:身高|高|体重)\s?(?:[一二两1-2]米[\d一二三四五六七八九]{1,2}|\d\.\d{1,2}(?:米|m)?|1\d{2}(?:cm|公分)?)(?:左右)?"
    ),
    re.compile(r"1米[4-9]\d?|[一1]米[五六七八九]\S?|(?:\d{3}\s?cm)"),
    re.compile(
        r"[\u4e00-\u9fff]{0,6}(?:纹身|刺青|纹了?[\u4e00-\u9fff]{1,4}|胎记|刀疤|疤痕?|伤疤|黑痣|有痣|金牙|牙套|酒窝|断眉|光头|染[\u4e00-\u9fff]{0,3}发|短发|长发|卷发|黄头发?|戴眼镜|跛脚?|走路跛|口吃|六指|六根手指|微胖|偏瘦)[\u4e00-\u9fff]{0,6}"
    ),
    re.compile(
        r"(?:平头|寸头|板寸|秃顶|独眼|断指|断手|缺[\u4e00-\u9fff]{1,3}[指牙]|瘸腿|瘸|驼背|龅牙|虎牙|麻脸|络腮胡|胡子|耳[钉洞环]|打[了]?[\u4e00-\u9fff]{0,2}耳洞"
        r"|矮个|高个|胖子|瘦子|皮肤[黑白]|眉毛?断|穿[\u4e00-\u9fff]{1,8}(?:衣|服|衫|裤|裙|鞋|外套|夹克|褂)"
        r"|(?:[二三四五六]十[一二三四五六七八九]?|\d{2})(?:多|来)?岁)(?:了?一截|左右|上下)?"
    ),
    re.compile(
        r"(?i)\b(?:(?:short|long|white|grey|thick) beard|moustache|skinny|chubby|dark skin|fair skin"
        r"|missing (?:a )?(?:finger|tooth)"
        r"|wearing [\w -]{3,30}"
        r"|(?:grey|black|red|blue|white) (?:hoodie|shirt|cap|jacket))\b"
    ),
    re.compile(r"特征[:：]\s?([^\n。；;]{2,60})"),
    re.compile(
        (
            r"\b(?:(?:[\w-]+ ){0,3}(?:tattoos?|scar|birthmark|mole|gold teeth|braces|dimples?|limp|bald|short hair"
            r"|long hair|dyed hair|curly hair)(?: (?:on|of|at|over) [\w ]{2,24})?|height:? ?\d[\d.'cm ]{1,6}"
            r"|\d{3} ?cm tall)\b"
        ),
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:cao 1m\d{1,2}|xăm [\w ]{2,20}|tóc [\w ]{2,12}|sẹo [\w ]{2,20}|tato [\w ]{2,20}|rambut [\w ]{2,12}"
        r"|рост \d{3}|татуировк\w+[\w ]{0,20}|шрам[\w ]{0,20})"
    ),
    re.compile(
        r"(?:สูง|รอยสัก|ผม|แผลเป็น|ผิว|สัก)[\u0e00-\u0e7f\d ]{2,24}|(?:សក់|ចាក់សាក់|ប្រជ្រុយ"
        r"|កម្ពស់)[\u1780-\u17ff\d ]{2,30}|(?:ဆံပင်|တက်တူး|အမာရွတ်|အသား|အရပ်)[\u1000-\u109f\d ]{2,30}"
    ),
)
_FAMILY = (
    re.compile(r"[\u4e00-\u9fff]{2,8}人(?=[\s，,。；;、）)]|$|，?今年)"),
    re.compile(
        r"(?:老婆|老公|妻子|丈夫|儿子|女儿|父亲|母亲|他爸|她爸|他妈|她妈|爸爸|妈妈|父母|孩子|哥哥|弟弟|姐姐|妹妹)(?:姓|在|住|的?电话|叫|开)[^\s，,。；;\n]{1,16}"
    ),
    re.compile(r"[\u4e00-\u9fff]{2,4}口音|\d{4}年生"),
    re.compile(
        r"\b(?:his|her) (?:wife|husband|mother|father|son|daughter|parents|brother|sister)\b[^.,;\n]{0,40}",
        re.IGNORECASE,
    ),
)
_BY_KIND = {
    PersonKind.DOCUMENT: _DOCUMENTS,
    PersonKind.PLATE: _PLATES,
    PersonKind.PLACE: _PLACES,
    PersonKind.LOOK: _LOOKS,
    PersonKind.FAMILY: _FAMILY,
}


def find_traits(text: str) -> Iterator[tuple[PersonKind, int, int]]:
    """Yield the kind and the stretch of each trait."""
    for kind, patterns in _BY_KIND.items():
        for pattern in patterns:
            for match in pattern.finditer(text):
                group = 1 if pattern.groups and match[1] else 0
                yield kind, *match.span(group)
