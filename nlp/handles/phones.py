"""Telephone numbers, and the messengers that are reached by them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from domain.vocabulary import HandlePlatform
from nlp.handles.cues import CUES
from nlp.handles.found import CERTAIN, LIKELY, POSSIBLE, Found
from nlp.handles.numbers import countries, digits_of, international, mainland

_INTERNATIONAL = re.compile(r"(?<![A-Za-z0-9_+/])(?:\+|00)[ (]?[1-9][\d ().·-]{6,20}\d(?![\d*]|[.,]\d|%)")
_MAINLAND = re.compile(
    r"(?<![\d.+/_@-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}[ -]?\d{4}|[.·]\d{4}[.·]\d{4}|\d{2}[ -]\d{6}"
    r"|\d[ -]?\d{3}[ -]?\d{4})(?![\d*]|[.,]\d|\s?[元块万%uU](?![a-z]))"
)
_LANDLINE = re.compile(r"(?<![\d.+/_-])(?<!\d )0\d{2,3}(?:-\d{7,8}|[ -]\d{4}[ -]\d{4})(?![\d*-])")
_NAMED = re.compile(
    r"(?i)(?=[^\d\s.,])(?:电话|手机|热线|致电|拨打|(?<![a-z])(?:tel|phone|call|ph|mobile|hotline|viber|za\s?l[oô]|imo|hp|sdt|sđt"
    r"|điện thoại|gọi|zl|тел|телефон|โทร|ទូរស័ព្ទ|ဖုန်း|zang))"
    r"(?:\s?(?:号码|号|number|no|em|anh|chị|mình|e(?= [0+])))*[\s.:：#]{0,4}"
    r"(?!(?:(?:19|20)\d\d|\d{1,5})-\d{1,5}\s?(?:[a-z$元块\u0e00-\u0e7f]|\d+u))"
    r"(?P<id>[+(]?\d[\d ().-]{5,18}\d)(?![\d*]|[.,]\d|%|\s?[元块万油])"
)
_MESSENGER = re.compile(
    rf"(?i)(?=[^\d\s.,])(?<![A-Za-z])(?:(?P<whatsapp>{CUES[HandlePlatform.WHATSAPP]})|(?P<signal>signal|sig(?![a-z])|сигнал|ซิกแนล))"
    r"(?:\s?(?:号码|号|number|no|only|me|at|on|aja|saja|chat|kak|gan|bang|mas|mbak|ya|都得|也行|都可))*[\s.:：/-]{0,4}"
    r"(?P<id>[+(]?\d[\d ().-]{5,18}\d)(?![\d*]|%)"
)
# "(WhatsApp 同号)" says that the telephone has it too.
_MESSENGER_AFTER = re.compile(
    rf"(?i)\s{{0,2}}[(\[（/]?\s?(?:(?P<whatsapp>(?<![a-z]){CUES[HandlePlatform.WHATSAPP]})|(?P<signal>{CUES[HandlePlatform.SIGNAL]}))"
    r"(?![a-z])(?!\s?(?:[/&,]\s?\S{2,9}\s?)?(?:同|same|too|as well|also|тоже|cùng|ด้วย|juga|也))"
)
# Some words may stand between a messenger and a number with its code, unless they name another way or say that it is gone.
_MESSENGER_FAR = re.compile(
    rf"(?i)(?<![a-z])(?:(?P<whatsapp>{CUES[HandlePlatform.WHATSAPP]})|(?P<signal>{CUES[HandlePlatform.SIGNAL]}))"
)
_ELSEWHERE = re.compile(
    r"(?i)[\d@/]|(?<![a-z])(?:call|tel|phone|ph|text|sms|zalo|zl|viber|imo|hp|tele|telegram|tg|line|wechat|or|no|not|dead|banned|gone|closed)(?![a-z])"
    r"|电话|手机|致电|拨打|微信|飞机|电报|土豆|โทร|ไลน์|тел|звон|gọi|đt|ទូរស័ព្ទ|ဖုန်း|封|炸|挂|死"
)
_FAR = 44
# A number in words: 一三八…, 幺 for one on the telephone, 壹叁捌 as on cheques.
_WORDS = "零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
_NUMERALS = str.maketrans(_WORDS, "001234567891123456789")
_SPOKEN = re.compile(
    rf"(?<![{_WORDS}\d])[一幺壹1](?:[ -]?[{_WORDS}\d]){{10}}(?![{_WORDS}\d百千万点])"
    rf"|(?<![{_WORDS}\d])[一幺壹][{_WORDS}]{{2}}(?:[,，、][{_WORDS}]{{4}}){{2}}(?![{_WORDS}\d百千万点])"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
# The number of an order, a parcel or a document.
_ORDER = re.compile(r"(?:(?<![接下派])单号|编号)[:：\s]{0,2}\Z")
_ORDER_LETTERS = 6
# Of a bank: STK 0071001884526, rekening 00123….
_ACCOUNT = re.compile(
    r"(?i)(?<![a-z])(?:stk|số tài khoản|tài khoản|norek|rekening|rek|a/c"
    r"|счет|счёт|карта|iban|บัญชี|គណនី|卡号)"
    r"(?:\s?(?:no|num|number|số|ke|nya))?[\s.:：#]{0,3}\Z"
)
_ACCOUNT_LETTERS = 24
# 138oo21887l: letters stand for digits.
_DRAWN = re.compile(r"(?<![A-Za-z0-9_@./])[1lI][3-9](?=[0-9]*[oOlI])[0-9oOlI]{9}(?![A-Za-z0-9_@])")
_LETTERS_FOR_DIGITS = str.maketrans("oOlI", "0011")
_FEWEST_DRAWN = 7
_LAOS = re.compile(r"老挝|万象|琅勃拉邦")
_CANTON = re.compile(r"广州|广东|穗")
_KANA = re.compile(r"[ぁ-ヺ]{2}")
# ☎ and a mainland number, nothing else; with more around it the number may be another country's.
_TELEPHONE = re.compile(r"\s*[☎📞]\s?(?P<id>1[3-9]\d{9})\s*", re.ASCII)
_DIGIT = re.compile(r"[0-9]")
_SHORT = 7
# A long sum of money is no number to call.
_MONEY = re.compile(r"(?i)\s?(?:រៀល|៛|บาท|฿|ကျပ်|₫|đồng|usdt|[元块萬万])")
# 手机 120 150 180: prices in a row.
_ROUND_IN_A_ROW = re.compile(r"[1-9]\d{0,2}0(?: [1-9]\d{0,2}0){2,}")
# A text shows its country early or not at all.
_HINT_WITHIN = 20_000


def find_phones(text: str) -> Iterator[Found]:
    """Numbers in E.164 where a country is known: by code, by the messenger or word before them, or by the text's language."""
    if not _DIGIT.search(text):
        yield from _spoken(text)
        return
    for match in _MESSENGER.finditer(text):
        platform = HandlePlatform.WHATSAPP if match["whatsapp"] else HandlePlatform.SIGNAL
        number = _number(text, match["id"])
        if number:
            yield Found(*match.span("id"), platform, number, f"handle.{platform}.number", LIKELY)
    for match in _INTERNATIONAL.finditer(text):
        number = international(digits_of(match[0]).removeprefix("00"))
        if number and not _is_account(text, match):
            found = _phone(text, match.span(), number, "handle.phone.international", CERTAIN)
            yield replace(found, platform=_said_before(text, match.start()) or found.platform)
    alone = _TELEPHONE.fullmatch(text)
    if alone:
        yield Found(*alone.span("id"), HandlePlatform.PHONE, f"+86{alone['id']}", "handle.phone.mainland", LIKELY)
    if _HAN.search(text):
        yield from _chinese(text)
    yield from _local(text)
    for match in _NAMED.finditer(text):
        number = _number(text, match["id"]) or digits_of(match["id"])
        if len(digits_of(number)) >= _SHORT and not _is_money(text, match.end(), match["id"]):
            yield _phone(text, match.span("id"), number, "handle.phone.named", POSSIBLE)


def _is_account(text: str, match: re.Match[str]) -> bool:
    """Whether a number that begins with zeros is that of a bank account; a sign of plus begins a telephone's."""
    before = max(0, match.start() - _ACCOUNT_LETTERS)
    return match[0].startswith("00") and _ACCOUNT.search(text, before, match.start()) is not None


def _said_before(text: str, start: int) -> HandlePlatform | None:
    """The messenger that is named last on the line before a number, with nothing between that tells otherwise."""
    window = text[max(0, start - _FAR) : start]
    window = window[window.rfind("\n") + 1 :]
    last = None
    for last in _MESSENGER_FAR.finditer(window):  # noqa: B007  # the last one decides
        pass
    if last is None or _ELSEWHERE.search(window, last.end()):
        return None
    return HandlePlatform.WHATSAPP if last["whatsapp"] else HandlePlatform.SIGNAL


def _chinese(text: str) -> Iterator[Found]:
    for match in _MAINLAND.finditer(text):
        number = mainland(digits_of(match[0]))
        if number and not _ORDER.search(text, max(0, match.start() - _ORDER_LETTERS), match.start()):
            yield _phone(text, match.span(), number, "handle.phone.mainland", CERTAIN)
    for match in _DRAWN.finditer(text):
        number = mainland(match[0].translate(_LETTERS_FOR_DIGITS))
        if number and len(digits_of(match[0])) >= _FEWEST_DRAWN:
            yield _phone(text, match.span(), number, "handle.phone.spoken", POSSIBLE)
    yield from _spoken(text)
    for match in _LANDLINE.finditer(text):
        # 020 is Guangzhou, and the mobile telephones of Laos; 080 those of Japan.
        is_mobile_abroad = (match[0].startswith("020") and _LAOS.search(text) and not _CANTON.search(text)) or (
            match[0].startswith(("070", "080", "090")) and _KANA.search(text)
        )
        if not is_mobile_abroad:
            yield _phone(text, match.span(), "+86" + digits_of(match[0])[1:], "handle.phone.landline", LIKELY)


def _spoken(text: str) -> Iterator[Found]:
    for match in _SPOKEN.finditer(text):
        number = mainland(digits_of(match[0].translate(_NUMERALS)))
        if number and not match[0].isascii():
            yield _phone(text, match.span(), number, "handle.phone.spoken", LIKELY)


def _phone(text: str, span: tuple[int, int], number: str, rule: str, confidence: float) -> Found:
    after = _MESSENGER_AFTER.match(text, span[1])
    if after:
        platform = HandlePlatform.WHATSAPP if after["whatsapp"] else HandlePlatform.SIGNAL
        return Found(*span, platform, number, f"handle.{platform}.number", confidence)
    return Found(*span, HandlePlatform.PHONE, number, rule, confidence)


def _local(text: str) -> Iterator[Found]:
    """Numbers as they look at home in a text that shows its country."""
    for country in countries().values():
        if country.local is None or country.hint is None or not country.hint.search(text, 0, _HINT_WITHIN):
            continue
        for match in country.local.finditer(text):
            digits = digits_of(match[0])
            national = digits[1:] if digits[0] == "0" or country.code == "7" else digits
            if country.fewest <= len(national) <= country.most and not _is_money(text, match.end(), match[0]):
                yield _phone(text, match.span(), f"+{country.code}{national}", "handle.phone.local", POSSIBLE)


def _is_money(text: str, end: int, written: str) -> bool:
    """Whether it is a row of round numbers or a round one before a currency; telephone numbers begin with a zero or a plus."""
    if _ROUND_IN_A_ROW.fullmatch(written):
        return True
    return written.endswith("00") and written[0] not in "0+(" and _MONEY.match(text, end) is not None


def _number(text: str, written: str) -> str | None:
    """E.164 of a number behind a word for it."""
    digits = digits_of(written)
    if written.startswith("+") or digits.startswith("00"):
        return international(digits.removeprefix("00"))
    if _HAN.search(text) and mainland(digits):
        return mainland(digits)
    at_home = next((found.handle for found in _local_of(text, written)), None)
    return at_home or (international(digits) if not digits.startswith("0") else None)


def _local_of(text: str, written: str) -> Iterator[Found]:
    hinted = [
        country for country in countries().values() if country.local and country.hint and country.hint.search(text)
    ]
    for country in hinted:
        digits = digits_of(written)
        national = digits[1:] if digits[0] == "0" or country.code == "7" else digits
        if country.local and country.local.fullmatch(written) and country.fewest <= len(national) <= country.most:
            yield Found(0, 0, HandlePlatform.PHONE, f"+{country.code}{national}", "handle.phone.local")
