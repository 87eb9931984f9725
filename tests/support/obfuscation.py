"""Twelve obfuscations of a message, as the groups use them; its tables are its own and none of the normaliser's.

Each takes a text and a source of chance and gives the text in disguise. Handles and numbers are disguised too where that leaves
them what they are for a human reader: letters and digits of another form are the same ones, a name may be spelled behind its
``@``. Hosts other than messengers' and mail addresses get no Cyrillic letters (that is another host), invitations none but
invisible ones, wallets invisible and full-width ones.
"""

import random
import re
from collections.abc import Callable
from functools import partial

Obfuscation = Callable[[str, random.Random], str]

_HAN = re.compile(r"[\u3400-\u9fff]")
_SHARE = 0.35

_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_LOOKALIKES = str.maketrans("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ")
_CIRCLED = {str(digit): chr(0x2460 + digit - 1) for digit in range(1, 10)} | {"0": "⓪"}
_CIRCLED |= {chr(97 + i): chr(0x24D0 + i) for i in range(26)} | {chr(65 + i): chr(0x24B6 + i) for i in range(26)}
_BOLD = {str(digit): chr(0x1D7CE + digit) for digit in range(10)}
_BOLD |= {chr(65 + i): chr(0x1D400 + i) for i in range(26)} | {chr(97 + i): chr(0x1D41A + i) for i in range(26)}
_SPLIT = {
    "洗": "氵先",
    "钱": "钅戋",
    "张": "弓长",
    "料": "米斗",
    "证": "讠正",
    "码": "石马",
    "银": "钅艮",
    "收": "丩攵",
    "好": "女子",
    "现": "王见",
    "打": "扌丁",
    "担": "扌旦",
    "保": "亻呆",
}
_SOUNDS = {
    "卡": "咖",
    "收": "手",
    "钱": "前",
    "群": "裙",
    "车": "扯",
    "粉": "芬",
    "料": "廖",
    "微": "威",
    "信": "芯",
    "号": "耗",
    "骗": "片",
    "加": "家",
    "日": "曰",
    "结": "洁",
    "人": "仁",
    "出": "初",
    "码": "玛",
    "现": "线",
    "押": "丫",
}
_PINYIN = {
    "跑分": "paofen",
    "车队": "chedui",
    "洗钱": "xiqian",
    "四件套": "sijiantao",
    "银行卡": "yhk",
    "收卡": "shou ka",
    "代收代付": "dsdf",
    "承兑": "chengdui",
    "人头": "rentou",
    "护照": "huzhao",
    "悬赏": "xuanshang",
    "料子": "liaozi",
    "引流": "yinliu",
    "微信": "wx",
    "现金": "xianjin",
    "担保": "danbao",
    "押金": "yajin",
    "园区": "yuanqu",
}
_EMOJI = {
    "车": "🚗",
    "飞机": "✈️",
    "卡": "💳",
    "钱": "💰",
    "马": "🐎",
    "水": "💧",
    "人": "👤",
    "手机": "📱",
    "电话": "☎️",
    "护照": "🛂",
    "火": "🔥",
    "狗": "🐶",
    "card": "💳",
    "money": "💰",
    "phone": "📱",
    "passport": "🛂",
}
_TRADITIONAL = str.maketrans(
    "车队银现钱号收发货证签护结担群码单个国际时间实体开户电话人员业务联系账资网络万亿余额转换币价买卖办",
    "車隊銀現錢號收發貨證簽護結擔群碼單個國際時間實體開戶電話人員業務聯繫賬資網絡萬億餘額轉換幣價買賣辦",
)
_TAILS = ("小虎代發专业", "鑽石代發", "关注频道不迷路", "㊣✔", "专业群发机器人")
_NONCE = "abcdefghijkmnpqrstuvwxyz23456789"


Change = Callable[[str], str]
Part = Callable[[re.Match[str]], str]

_ALIKE = "асеорхуАВСЕНКМОРТХ"
_LETTER = f"[A-Za-z{_ALIKE}]"
_OF_NAMES = f"[A-Za-z0-9_{_ALIKE}]"
_TELEGRAM = r"(?:https?://)?(?:t|telegram)\.(?:m[eе]|dog)"
# What no change of letters may turn into something else, by kind.
_ENTITY = re.compile(
    rf"(?P<kept>⟨[^⟩]*⟩|{_TELEGRAM}/(?:\+|joinchat/|c/)[A-Za-z0-9_/-]+|(?:https?://)?chat\.whatsapp\.com/\w+|tg://[\w?=&+-]+)"
    r"|(?P<mail>[A-Za-z0-9._+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10})"
    rf"|(?P<link>(?:{_TELEGRAM}|(?:https?://)?wa\.me)/{_OF_NAMES}+)"
    r"|(?P<long>[A-Za-z0-9_-]{20,})"
    r"|(?P<host>(?:https?://)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10}(?![A-Za-z])(?:[/?#][A-Za-z0-9./?=&%_#~+-]*)?)"
    rf"|(?P<name>@ ?{_LETTER}{_OF_NAMES}{{2,31}})"
)
_HOST_DOT = re.compile(r"\.(?=m[eе]/|(?:com|net|org|cn|top|vip|cc|xyz)$)")
_LATIN_BEHIND = re.compile(r"[ \t]?[A-Za-z0-9]")


def _apart(text: str, change: Change, **others: Part) -> str:
    """``text`` with ``change`` done to all but its handles, links and addresses; ``others`` changes those, by kind."""
    parts, at = [], 0
    for match in _ENTITY.finditer(text):
        other = others.get(str(match.lastgroup))
        parts += [change(text[at : match.start()]), other(match) if other else match[0]]
        at = match.end()
    return "".join([*parts, change(text[at:])])


def _all_but(text: str, change: Change, *kinds: str) -> str:
    """``text`` with ``change`` done to all but its entities of ``kinds`` and what is kept in any case."""
    others = {"mail", "link", "long", "host", "name"} - set(kinds)
    return _apart(text, change, **dict.fromkeys(others, lambda match: change(match[0])))


def _some(text: str, rng: random.Random, change: Callable[[str], str], share: float = _SHARE) -> str:
    return "".join(change(char) if rng.random() < share else char for char in text)


def zero_width(text: str, rng: random.Random) -> str:
    """Invisible characters between letters, inside handles as well."""
    return "".join(char + (rng.choice(_INVISIBLE[:2]) if rng.random() < _SHARE else "") for char in text)


def homoglyphs(text: str, rng: random.Random) -> str:
    """Cyrillic letters that look like Latin ones, in words that keep some Latin ones."""
    return _all_but(
        text, lambda part: _some(part, rng, lambda char: char.translate(_LOOKALIKES), 0.5), "mail", "long", "host"
    )


def wide_and_mathematical(text: str, rng: random.Random) -> str:
    """Latin letters and digits in full-width or mathematical form, all of one kind."""
    if rng.random() < 0.5:  # a coin is tossed
        return _all_but(text, lambda part: "".join(_BOLD.get(char, char) for char in part), "long")
    return _all_but(text, lambda part: re.sub(r"[!-~]", lambda match: chr(ord(match[0]) + 0xFEE0), part))


def circled(text: str, rng: random.Random) -> str:
    """Letters and digits in circles."""
    del rng
    return _all_but(text, lambda part: "".join(_CIRCLED.get(char, char) for char in part), "long")


def spaced(text: str, rng: random.Random) -> str:
    """A space between the Chinese characters of a stretch, the letters of a Latin word or of an @name, the parts of a link."""

    def name(match: re.Match[str]) -> str:
        is_open = _LATIN_BEHIND.match(text, match.end()) is not None
        return match[0] if is_open or rng.random() >= _SHARE else "@ " + " ".join(match[0].lstrip("@ "))

    def link(match: re.Match[str]) -> str:
        if rng.random() >= _SHARE:
            return match[0]
        return re.sub(r"^(?:https?://)?(\w+)\.(m[eе]|dog)/", r"\1 . \2 / ", match[0])

    return _apart(text, lambda part: _drawn_out(part, rng, " "), name=name, link=link)


def dotted(text: str, rng: random.Random) -> str:
    """A dot or the like between the letters of a stretch, another than the plain one in a link."""

    def link(match: re.Match[str]) -> str:
        return _HOST_DOT.sub(rng.choice("·。点"), match[0]) if rng.random() < _SHARE else match[0]

    return _apart(text, lambda part: _drawn_out(part, rng, rng.choice(".·-丶")), link=link, host=link)


def _drawn_out(text: str, rng: random.Random, sign: str) -> str:
    def draw(match: re.Match[str]) -> str:
        return sign.join(match[0]) if rng.random() < _SHARE else match[0]

    # A stretch of an id with digits or signs in it is no word.
    return re.sub(rf"[\u3400-\u9fff]{{2,6}}|(?<!{_OF_NAMES})(?<!-)[a-z]{{4,10}}(?!{_OF_NAMES}|-)", draw, text)


def split_characters(text: str, rng: random.Random) -> str:
    """A character written as its two halves."""
    del rng
    return "".join(_SPLIT.get(char, char) for char in text)


def homophones(text: str, rng: random.Random) -> str:
    """Another character of the same sound."""
    return _some(text, rng, lambda char: _SOUNDS.get(char, char), 0.6)


def pinyin(text: str, rng: random.Random) -> str:
    """Words of the trade by sound, whole or by initials."""
    return _words(text, _PINYIN, rng)


def emoji(text: str, rng: random.Random) -> str:
    """Pictures for words."""
    return _words(text, _EMOJI, rng)


def _words(text: str, table: dict[str, str], rng: random.Random) -> str:
    def put(match: re.Match[str], other: str) -> str:
        if rng.random() >= 0.7:
            return match[0]
        # Latin letters glued to a handle would be part of it.
        before, behind = match.start() == 0, match.end() == len(match.string)
        return f"{' ' * before}{other}{' ' * behind}" if other.isascii() else other

    def change(part: str) -> str:
        for word, other in table.items():
            part = re.sub(re.escape(word), partial(put, other=other), part)
        return part

    return _apart(text, change)


def traditional(text: str, rng: random.Random) -> str:
    """Traditional characters for the common Simplified ones."""
    del rng
    return text.translate(_TRADITIONAL)


def nonce_and_tail(text: str, rng: random.Random) -> str:
    """Random letters at both ends, or a paid poster's slogan glued to the last word."""
    nonce = "".join(rng.choice(_NONCE) for _ in range(rng.randint(2, 5)))
    if _HAN.search(text) and rng.random() < _SHARE:
        return f"{text}{rng.choice(_TAILS)}"
    return f"{nonce} {text} {nonce}"


OBFUSCATIONS: dict[str, Obfuscation] = {
    "zero-width": zero_width,
    "homoglyph": homoglyphs,
    "full-width and mathematical": wide_and_mathematical,
    "circled": circled,
    "spaced": spaced,
    "dotted": dotted,
    "split characters": split_characters,
    "homophone": homophones,
    "pinyin and initials": pinyin,
    "emoji": emoji,
    "Traditional": traditional,
    "nonce and glued tail": nonce_and_tail,
}


def three_at_once(text: str, rng: random.Random) -> str:
    """Three obfuscations drawn by chance, one over the other; the invisible one last, as it hides what is a name."""
    for name in sorted(rng.sample(sorted(OBFUSCATIONS), 3), key=lambda name: name == "zero-width"):
        text = OBFUSCATIONS[name](text, rng)
    return text
