"""Undoes what keeps programs from seeing links and names: ``t点me斜杠``, ``[.]``, ``(at)``, ``艾特``, letters set apart."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from nlp.aligned import LONGEST_READ, Aligned
from nlp.handles.drawn import redrawn
from nlp.handles.tables import words
from nlp.normalise.edits import Edit, apply, respelled
from nlp.normalise.spaced import join_spaced

_OPEN, _CLOSE = r"[\[({【<]", r"[\])}】>]"
_TOPS = (
    "com|net|org|cc|vip|top|xyz|io|cn|pro|club|app|site|online|shop|live"
    "|info|me|example|asia|co|tv|bet|win|link|fun|biz|ru|su|life|icu|one|ltd|wang|pm|work|space|store|cyou|sbs|cfd|lat"
)
_DOT, _SLASH = r"(?:\s?[点.。,·•]\s?|\s+dot\s+)", r"\s?(?:[/\\]|斜杠|斜线|slash)\s?"
_TELEGRAM = re.compile(rf"(?i)(?<![a-z])(?:(?:t|tg|telegram){_DOT}m\s?e|telegram{_DOT}dog){_SLASH}")
# т точка ме слэш name
_RUSSIAN_TELEGRAM = re.compile(
    r"(?i)(?<![а-яё])(?:т|t)\s+точка\s+(?:ме|ми|me)\s+(?:сл[эе]ш|дробь|черта|/)\s+(?=[a-z+])"
)
_RUSSIAN_TOP = re.compile(
    r"(?i)(?:(?<=[a-z])|(?<=[a-z]\d)|(?<=[a-z]\d\d))\s+точка\s+(?P<top>ру|ком|орг|нэт)(?![а-яё])(?=\s|$|[,.!?)])"
)
_TOPS_IN_RUSSIAN = {"ру": ".ru", "ком": ".com", "орг": ".org", "нэт": ".net"}
_WHATSAPP = re.compile(rf"(?i)(?<![a-z])wa{_DOT}me{_SLASH}")
_BRACKETED_DOT = re.compile(rf"(?i)\s?{_OPEN}\s?(?:\.|dot|点|。|точка|titik|chấm)\s?{_CLOSE}\s?")
_SPOKEN_DOT = re.compile(
    rf"(?i)(?<=[a-z0-9])(?:\s+(?:dot|точка|chấm)\s+|\s?[点。·]\s?)(?=(?:[a-z0-9-]{{1,40}}(?:点|\.|\s+dot\s+))?(?:{_TOPS})(?![a-z]))"
)
_STROKED_HOST = re.compile(rf"(?i)www丶(?P<name>[a-z0-9-]{{2,40}})丶(?P<top>{_TOPS})(?![a-z])")
_SPACED_DOT = re.compile(rf"(?i)(?<=[a-z0-9])\s\.\s(?=(?:{_TOPS})(?![a-z]))")
_BRACKETED_AT = re.compile(
    rf"(?i)\s?{_OPEN}\s?(?:at|@|艾特|собака)\s?{_CLOSE}\s?(?=[A-Za-z0-9])|(?i:{_OPEN}at{_CLOSE})"
    # (a) before a space may be the first of several answers.
    rf"|\s?{_OPEN}\s?a\s?{_CLOSE}(?:(?=[A-Za-z0-9])|\s(?=[A-Za-z0-9-]{{1,40}}\.[A-Za-z]))"
)
_NAME_BEFORE_AT = re.compile(
    rf"(?i)(?<![A-Za-z0-9_@])(?P<name>[a-z][a-z0-9_]{{3,31}})\s?{_OPEN}\s?at\s?{_CLOSE}(?!\s?[a-z0-9-]{{1,40}}\s?[.({{\[点])(?:\s?(?:telegram|tg))?"
)
# dana dot whitlock at proton dot me
_SPOKEN_LOCAL_DOT = re.compile(r"(?i)(?<=[a-z0-9])\s+dot\s+(?=[a-z0-9]{1,30}\s+at\s+[a-z0-9-]{1,40}\s+dot\s)")
# "settle at some.example" says where to go; "kay at proton.me" is an address.
_SPOKEN_AT = re.compile(
    r"(?i)(?<=[a-z0-9])\s+(?:at|собака|a còng)\s+(?=[a-z0-9-]{1,40}\s+(?:dot|точка|chấm)\s+[a-z]{2,}"
    r"|(?:g?mail|proton(?:mail)?|outlook|hotmail|yahoo|yandex|icloud|tuta(?:nota)?|pm|qq|163|126|live|gmx|zoho|foxmail|sina)\s*\.)"
    r"|(?<=[a-z0-9])(?<=[0-9_.][a-z0-9])\s+at\s+(?=[a-z0-9-]{1,40}\.[a-z]{2,})"
)
_CHINESE_AT = re.compile(r"(?:艾\s?特|爱特|艾忒|埃特|圈a|＠)\s?[:：]?\s?(?=[A-Za-z]|1(?:63|26|39)\s?[点.])")
_SPACED_AT = re.compile(
    r"(?i)(?<=[a-z0-9])\s?@\s?(?=[a-z0-9-]{1,40}\s?\.\s?(?:com|net|org|cn|me|io|example|ru|asia)(?![a-z]))"
)
# t点me斜杠加号Jw3…, 小飞机搜xiaoyu下划线09, тг собака vera
_SPOKEN_PLUS = re.compile(r"(?i)(?<=t\.me/)(?:加号|plus|\s?\+\s)\s?(?=[A-Za-z0-9])")
_SPOKEN_STROKE = re.compile(r"(?i)(?<=[a-z0-9])\s?(?:中杠|横杠)\s?(?=[a-z0-9])")
_SPACED_INVITE = re.compile(r"(?i)(?<=t\.me/)joinchat\s?/\s(?=[\w-]{16,24}(?![\w-]))(?=(?-i:[a-z_-]{0,23}[A-Z0-9]))")
# heishan点07 on Signal; 简历发 hr 艾特 some点cn.
_SIGNAL_DOT = re.compile(r"(?i)(?P<name>(?<![a-z])signal\s?[:：]?\s?[a-z_]\w{2,31})点(?=\d{2}(?!\w))")
_CHINESE_AT_OF_AN_ADDRESS = re.compile(rf"(?i)(?<=[a-z0-9])\s?艾特\s?(?=[a-z0-9-]{{1,40}}\.(?:{_TOPS})(?![a-z/]))")
_SPOKEN_UNDERSCORE = re.compile(r"(?i)(?<=[a-z0-9])\s?(?:下划线|下杠|\bunderscore\b)\s?(?=[a-z0-9])")
_RUSSIAN_AT = re.compile(r"(?i)(?<=тг )собака (?=[a-z])|(?<=телега )собака (?=[a-z])")
_HASH_AT = re.compile(rf"(?i)(?<=[a-z0-9])#(?=[a-z0-9-]{{2,40}}\.(?:{_TOPS})(?![a-z/]))")
_MAYBE = re.compile(
    r"(?i)[点。·丶•@艾爱埃圈斜#]|dot|точка|chấm|собака|下划线|[下中横]杠|underscore|加号|joinchat"
    r"|\bat\b|[\[({【<]\s?(?:at|a|\.|собака|точка|titik|chấm)|[ ,]\s?m\s?e|[tw]a?\s?\.\s?me| \. "
)

# A name whose underscore keeps its letters, pulled apart by spaces, from being joined as a word.
_UNIT = r"(?:[A-Za-z0-9](?: [A-Za-z0-9](?![A-Za-z0-9])){0,20}|[A-Za-z0-9]{4,20})"
_SPACED_NAME = re.compile(rf"(?<![A-Za-z0-9_])(?:@ )?{_UNIT}(?: _ {_UNIT}){{1,4}}(?![A-Za-z0-9_])")
# A name letter by letter behind its sign; the reading form has joined four letters and more.
_SPELLED_NAME = re.compile(r"@ ?(?=[A-Za-z])(?:(?:[A-Za-z]{4,}|[A-Za-z0-9_])(?: |(?![A-Za-z0-9_])))++", re.ASCII)
_UNITS = re.compile(r"[A-Za-z0-9_]+", re.ASCII)
_NAME_LETTERS = range(4, 33)
# Digits set apart behind a name that was spelt letter by letter.
_SPELLED_DIGITS = re.compile(r"(?<![A-Za-z])([A-Za-z]{3,24})((?: [0-9](?![A-Za-z0-9])){2,8})", re.ASCII)
# A link behind a word that was joined with its first letter: c h e a p t . me/…
_GLUED_LINK = re.compile(r"(?i)(?<=[a-z])t(?=\s?[点.]\s?me\s?/)")
_NAME_OF_HOST = re.compile(r"(?i)(?<![\w@/])(?P<name>[a-z]\w{3,31})\s?[点.]\s?t\s?[点.]\s?me(?![\w/])", re.ASCII)

_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_NAME_OF_HOST, lambda match: f"@{match['name']}"),
    (_TELEGRAM, "t.me/"),
    (_RUSSIAN_TELEGRAM, "t.me/"),
    (_RUSSIAN_TOP, lambda match: _TOPS_IN_RUSSIAN[match["top"].lower()]),
    (_WHATSAPP, "wa.me/"),
    (_BRACKETED_DOT, "."),
    (_NAME_BEFORE_AT, lambda match: f"@{match['name']}"),
    (_BRACKETED_AT, "@"),
    (_SPOKEN_LOCAL_DOT, "."),
    (_SPOKEN_AT, "@"),
    (_SPOKEN_DOT, "."),
    (_STROKED_HOST, lambda match: f"www.{match['name']}.{match['top']}"),
    (_SPACED_DOT, "."),
    (_SPACED_AT, "@"),
    (_CHINESE_AT_OF_AN_ADDRESS, "@"),
    (_CHINESE_AT, "@"),
    (_SIGNAL_DOT, lambda match: f"{match['name']}."),
    (_SPOKEN_STROKE, "-"),
    (_SPACED_INVITE, "joinchat/"),
    (_RUSSIAN_AT, "@"),
    (_SPOKEN_PLUS, "+"),
    (_SPOKEN_UNDERSCORE, "_"),
    (_HASH_AT, "@"),
)


def plain_view(aligned: Aligned) -> Aligned:
    """The reading form with links and names as they are to be typed, still aligned to the text as served."""
    if "@" in aligned.text:
        aligned = apply(aligned, list(_spelled(aligned)))
    if " _ " in aligned.text:
        aligned = apply(aligned, _gaps(aligned.text))
    aligned = apply(aligned, _drawn_out_digits(aligned))
    aligned = apply(aligned, _parted(aligned))
    aligned = join_spaced(aligned)
    aligned = respelled(aligned, redrawn(aligned.text))
    if not _MAYBE.search(aligned.text):
        return aligned
    for pattern, new in _RULES:
        edits = [
            Edit(*match.span(), new if isinstance(new, str) else new(match))
            for match in pattern.finditer(aligned.text)
            if match.end() > match.start()
        ]
        aligned = apply(aligned, edits)
    return aligned


def _gaps(text: str) -> list[Edit]:
    return [
        Edit(at, at + 1, "") for match in _SPACED_NAME.finditer(text) for at in range(*match.span()) if text[at] == " "
    ]


def _spelled(aligned: Aligned) -> Iterator[Edit]:
    """Edits that join names spelled behind an ``@``; a word that was written in one ends them."""
    for match in _SPELLED_NAME.finditer(aligned.text, 0, LONGEST_READ):
        units = list(takewhile(lambda unit: _is_drawn_out(aligned, unit), _UNITS.finditer(aligned.text, *match.span())))
        name = "".join(unit[0] for unit in units)
        if len(name) in _NAME_LETTERS and name.lower() not in words("not_names"):
            end = units[-1].end()
            yield from (Edit(at, at + 1, "") for at in range(match.start(), end) if aligned.text[at] == " ")


def _drawn_out_digits(aligned: Aligned) -> list[Edit]:
    return [
        Edit(at, at + 1, "")
        for match in _SPELLED_DIGITS.finditer(aligned.text, 0, LONGEST_READ)
        if sum(map(str.isspace, aligned.served_text(*match.span(1)))) >= len(match[1]) - 1
        for at in range(match.start(2), match.end(2), 2)
    ]


def _is_drawn_out(aligned: Aligned, unit: re.Match[str]) -> bool:
    served = aligned.served_text(*unit.span())
    return sum(map(str.isspace, served)) >= len(unit[0]) - 1


def _parted(aligned: Aligned) -> list[Edit]:
    """Edits that part a link from the word before it where a space stood between them as served."""
    return [
        Edit(*match.span(), f" {match[0]}")
        for match in _GLUED_LINK.finditer(aligned.text, 0, LONGEST_READ)
        if aligned.served[aligned.ends[match.start() - 1] : aligned.starts[match.start()]].isspace()
    ]
