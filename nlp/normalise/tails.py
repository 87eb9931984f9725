"""What paid posters put around an advert: their own slogan at the end, random letters at the ends."""

import re
from collections.abc import Iterator

from nlp.frame import frame_of
from nlp.normalise.edits import Edit

_POSTER = r"(?:小鹿|钻石|zuan.?|雷神|太阳帮|大唐|Dr-?TG|飞鸽|天使|极光)?"
_TAIL = re.compile(
    rf"(?i){_POSTER}(?:广告|推广|消息由)?(?:代发|代髪|投放|发啦)(?:广告)?[^\n]{{0,6}}?(?:点击|点这|点此|点適|联系|框框)[^\n]{{0,40}}$"
    rf"|(?:小鹿|钻石|雷神|太阳帮)(?:广告)?代发[^\n]{{0,40}}$"
    r"|此消息由[^\n]{1,30}$"
    r"|zuan(?:坧|[\u3400-\u9fff])[^\n]{0,30}$"
)
# Words in Latin letters that mean something at the ends of a Chinese text.
_WORDS = frozenset(
    [
        "usdt",
        "usdc",
        "usdh",
        "usd",
        "btc",
        "eth",
        "trx",
        "ton",
        "trc",
        "erc",
        "rmb",
        "cny",
        "thb",
        "khr",
        "tg",
        "tele",
        "qq",
        "vx",
        "wx",
        "ws",
        "line",
        "app",
        "pc",
        "api",
        "vip",
        "kyc",
        "abc",
        "bc",
        "sim",
        "pos",
        "atm",
        "u",
        "k",
        "w",
        "v",
        "q",
        "id",
        "ip",
        "ai",
        "cvv",
        "goip",
        "gps",
        "ktv",
        "pk",
        "ok",
        "hk",
        "tw",
        "us",
        "uk",
        "jp",
        "kr",
        "vn",
        "th",
        "kk",
        "mb",
        "xg",
        "db",
        "pf",
        "cd",
        "zm",
        "dd",
        "zfb",
        "sfz",
        "vpn",
        "sms",
    ]
)
_FIRST = re.compile(r"^\s*([A-Za-z0-9]{2,6})(?=[\u3400-\u9fff【「『《])")
_LAST = re.compile(r"(?<=[\u3400-\u9fff.。!,~】])([A-Za-z0-9]{2,9})\s*$")
_FIRST_APART = re.compile(r"^\s*([A-Za-z0-9]{2,6})\s+(?=\S)")
_LAST_APART = re.compile(r"\s([A-Za-z0-9]{2,6})\s*$")
_HAN = re.compile(r"[\u3400-\u9fff]")
# Letters and digits in turn, a letter first, such as k7q2x: nobody's word and no sum.
_IN_TURN = re.compile(r"[A-Za-z]+\d+[A-Za-z]+[A-Za-z\d]*")
_TO_AND_FRO = re.compile(r"[A-Za-z]+\d+[A-Za-z]|\d+[A-Za-z]+\d")
_VOWEL = re.compile(r"(?i)[aeiou]")
_LETTERS = re.compile(r"[A-Za-z]+")
_LONGEST_RANDOM = 5
_LAST_WINDOW = 12
_TAIL_WINDOW = 90


def tail_edits(text: str) -> Iterator[Edit]:
    """Drop the slogan of a paid poster at the end of ``text``."""
    match = _TAIL.search(text, max(0, len(text) - _TAIL_WINDOW))
    if match and match.start():
        yield Edit(*match.span(), "")


def nonce_edits(text: str) -> Iterator[Edit]:
    """Drop random letters and digits at the ends of ``text``: the same at both ends, or in Chinese no word that is known."""
    first, last = _FIRST.match(text), _LAST.search(text, max(0, len(text) - _LAST_WINDOW))
    is_framed = first is not None and last is not None and last[1].endswith(first[1])
    if first and (is_framed or _is_random(first[1])):
        yield Edit(*first.span(1), "")
    if last and (is_framed or _is_random(last[1])):
        yield Edit(*last.span(1), "")
    if not first and not last:
        yield from _edits_apart(text) if _HAN.search(text) else _frame_edits(text)


def _edits_apart(text: str) -> Iterator[Edit]:
    """Set apart by a space, letters may be a word: they go where both ends have the same, or digits stand among them."""
    first, last = _FIRST_APART.match(text), _LAST_APART.search(text, max(0, len(text) - _LAST_WINDOW))
    is_framed = first is not None and last is not None and first[1] == last[1] and first[1].lower() not in _WORDS
    for match in (first, last):
        if match and (is_framed or _IN_TURN.fullmatch(match[1])):
            yield Edit(*match.span(1), "")


def _frame_edits(text: str) -> Iterator[Edit]:
    """Beside words in letters 2cb, mt103 and 24h are what is spoken of: a nonce goes from letters to digits and back."""
    for start, end in frame_of(text):
        if _TO_AND_FRO.match(text, start):
            yield Edit(start, end, "")


def _is_random(run: str) -> bool:
    """Whether letters are no word of this trade: case mixed without order, or no vowel and unknown. Digits may be a sum."""
    if not _LETTERS.fullmatch(run) or run.lower() in _WORDS or len(run) > _LONGEST_RANDOM:
        return False
    is_mixed = not (run.islower() or run.isupper() or run.istitle())
    return is_mixed or not _VOWEL.search(run) or run.islower()
