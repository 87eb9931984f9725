"""Names of people: after a word that announces a name, or a Chinese name beside a word that marks a person."""

import re
from collections.abc import Iterator

# The hundred commonest family names cover some 85 % of the population (National Bureau of Statistics, 2020 name report).
_SURNAME = (
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭"
    "廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文覃韦莫佟柯温阮骆蓝岑游辛代邬欧饶殷庞甘卜巫符仇路左安常乐于颜倪滕骆牛尤耿关申葛毕焦祝柳霍管凌盛聂齐向詹冉翟俞鲍童柴甄蒙屈应隋成戚苗项卓曲裴仝褚闵单麦庄解桑喻兰芦邝冼佘赫燕晏栾车晋楚池闻荆尚冷辜迟冀连苟苑计云丛沙]"
)
_HAN = "[\u4e00-\u9fff]"
_LATIN_NAME = (
    r"[A-Z][a-zA-Z\u00c0-\u024f\u1e00-\u1eff'-]{1,15}(?: [A-Z][a-zA-Z\u00c0-\u024f\u1e00-\u1eff'-]{1,15}){0,3}"
)
_WORD = r"[^\s,，。.;；:：!！?？()（）\"“”]{2,24}"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # Announced: 姓名：…, 叫…, 真名…, 绰号…, 化名….
        rf"(?:姓名|名字|真名|本名|全名|化名|绰号|外号|昵称|花名|代号|人称)[是叫为]?[:： ]*[“\"「]?({_HAN}{{1,4}})",
        rf"(?:我叫|名叫|他叫|她叫|叫做|自称|大名)[“\"「]?({_HAN}{{2,3}})",
        # A surname and one or two more, as a whole stretch between stops.
        (
            rf"(?:(?<=^)|(?<=[\s，,。；;：:、（(“\"「】\]|/])|(?<=[弟妹哥姐儿女妻夫爸妈子]))({_SURNAME}某?{_HAN}{{1,2}})"
            rf"(?=[\s，,。；;、）)”\"」|/]|$|男|女|今年|现年|身份证|护照|在|被|\d)"
        ),
        # Glued to what comes next, but behind a word that leads to a name.
        (
            rf"(?:寻找?|找到?|叫|此人|这个人|那个|我是|他是|她是|司机|会计|财务|同学|老乡|同乡|债务人|联系人|弟弟?|妹妹?|儿子|女儿|老婆|老公"
            rf"|伢|青年|男子|女子|提供|谁有|认识|见到|抓到?)[:：!！ ]{{0,3}}({_SURNAME}{_HAN}{{1,2}})"
        ),
        rf"({_SURNAME}[某○◯〇＊*Xx]{{1,2}}{_HAN}?)",
        rf"(?<![\u4e00-\u9fff])({_SURNAME}{_HAN}{{1,2}})(?=[男女捐欠住住跑偷卷是去手身护的]|[\u4e00-\u9fff]{{1,3}}人)",
        r"(?:(?<=^)|(?<=[\s，,。：:！!寻找叫我弟妹哥村姐抓]))([阿][\u4e00-\u9fff])",
        r"([阿小老大][\u4e00-\u9fff])(?=[\s，,。；;、）)”\"」（(]|$|男|女|在|被|\d|跑|偷|从|卷)",
        r"[“\"「]([阿小老大]?[\u4e00-\u9fff]{1,3})[”\"」]",
        rf"({_SURNAME}(?:先生|女士|小姐|经理|总|姐|哥|老板|警官))",
        rf"(?:弟弟|妹妹|哥哥|姐姐|儿子|女儿|老公|老婆|丈夫|妻子|表弟|表妹|表哥|表姐|侄子|侄女|外甥|同学|朋友)[是叫]?({_HAN}{{2,3}})(?=[\s，,。；;、]|$|\d|今年|现年|在|被|去)",
        # Other languages: a word that announces, then what looks like a name.
        (
            rf"\b(?:[Nn]ame(?:d| is|:)?|[Cc]alled|[Aa]lias|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|[Ss]ister|[Bb]rother|son"
            rf"|daughter|wife|husband|cousin|nephew|friend)[:\s]+({_LATIN_NAME})"
        ),
        rf"\b(?:[Bb]ro\.?|[Uu]ncle|[Aa]unty?|[Aa]dmin|[Dd]river|[Bb]oss|[Pp]astor|[Aa]gent)\s+({_LATIN_NAME})",
        rf"[\"“']([A-Z][a-z]{{1,11}})[\"”']\s?\({_LATIN_NAME}\)",
        rf"\(({_LATIN_NAME})\)",
        r"(?<![A-Za-z.] )(?<![A-Za-z])([A-Z][a-z]{1,14} [A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)(?=,? (?:\d|[a-z]))",
        rf"\b(?:[Tt]ên(?: là)?|[Cc]háu|[Aa]nh|[Cc]hị|[Ee]m|[Bb]ạn|[Oo]ng|[Bb]à)[:\s]+({_LATIN_NAME})",
        (
            rf"\b(?:[Nn]ama(?:nya)?|bernama|alias|[Pp]ak|[Bb]u|[Mm]as|[Mm]bak|[Ss]audara|suami istri|adik"
            rf"|kakak)[:\s]+({_LATIN_NAME}(?: & {_LATIN_NAME})?)"
        ),
        (
            r"(?:[Зз]овут|[Ии]мя|по имени|кличка|ФИО|[Сс]ын|[Дд]очь|[Бб]рат|[Сс]естра|[Мм]уж"
            r"|[Жж]ена|\b[Уу]|[Дд]роповод\w*)[:\s]+((?:[А-ЯЁ][а-яё]+)(?: [А-ЯЁ][а-яё]+){0,2})"
        ),
        r"(?:ชื่อ|นาย|นางสาว|น\.ส\.|คุณ|น้อง|ไอ้|พี่|ป้า|ลุง|น้า|เฮีย|เจ๊)\s*([\u0e00-\u0e7f]{2,20}(?: [\u0e00-\u0e7f]{2,20})?)",
        rf"(?:ឈ្មោះ|លោក|អ្នកស្រី|បង|ប្អូន)\s*({_WORD})",
        rf"(?:နာမည်|အမည်|ကို|မ|ဦး|ဒေါ်|မောင်လေး|မောင်|ညီမလေး|ညီလေး)\s*({_WORD})",
    )
)
_NO_NAMES = re.compile(
    r"小时|小号|小白|小额|小群|小单|小车|大额|大量|大车|大单|老板|老手|老号|老哥|老人|老师|大佬|大家|大哥|大姐|小姐|小哥|小心|阿里|老铁|老家|小区|大小|高清|高价|常年|万元|任何|方式|方便|金额|白天|白嫖|文件|石油|田园|马上|周末|周一|周二|周三|周四|周五|周六|周日|周边|江湖|余额|温馨|全部"
)


def find_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that look like names of people."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if match[1] and not _NO_NAMES.search(match[1]):
                yield match.span(1)
