"""Amounts written in digits, in Chinese numerals and in the number words of the other languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from nlp.prices.literals import compile_words
from nlp.prices.tables_io import read_table

LONGEST_DIGITS = 15

_HANZI_DIGITS = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    **{char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "〇": 0,
    "两": 2,
    "俩": 2,
}
_HANZI_TENS = {"廿": 20, "卅": 30}
HANZI_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10_000, "亿": 100_000_000}
HANZI_NUMERALS = "".join((*_HANZI_DIGITS, *_HANZI_TENS, *HANZI_UNITS))
_FEWEST_POSITIONAL_DIGITS = 3
_SMALLEST_COLLOQUIAL_UNIT = 100
_TEN = 10
_HALF_OF_ONE = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Step:
    """One part of a number in words: a value that is added, or a unit that multiplies what stands before it."""

    value: Decimal
    is_unit: bool


def combine(steps: Sequence[Step]) -> Decimal | None:
    """Return the number that ``steps`` spell; ``None`` for two digits in a row ("three four thousand").

    A half behind a digit is added to it: dua setengah juta is 2500000.
    """
    terms: list[Decimal] = []
    last: Step | None = None
    for step in steps:
        if step.is_unit:
            part = Decimal(0)
            while terms and terms[-1] < step.value:
                part += terms.pop()
            terms.append((part or Decimal(1)) * step.value)
        elif last is not None and not last.is_unit and step.value == _HALF_OF_ONE:
            terms[-1] += step.value
        elif last is not None and not last.is_unit and last.value % (10 ** len(str(int(step.value)))) != 0:
            return None
        else:
            terms.append(step.value)
        last = step
    return sum(terms, Decimal(0)) if terms else None


def parse_hanzi(written: str) -> Decimal | None:
    """Return the number of a run of Chinese numerals, ``None`` where it is vague (三四千) or no number (千万 alone).

    A digit after a last unit stands for the next lower place, as it is spoken: 一万八 is 18000.
    """
    if len(written) > 1 and written[-1] == "两" and written[-2] in HANZI_UNITS:
        # Behind a unit it is the tael that is counted, never a digit.
        written = written[:-1]
    if all(char in _HANZI_DIGITS for char in written):
        return _positional(written)
    if HANZI_UNITS.get(written[0], 0) > min(HANZI_UNITS.values()):
        return None
    steps: list[Step] = []
    for char in written:
        if char in HANZI_UNITS:
            steps.append(Step(Decimal(HANZI_UNITS[char]), is_unit=True))
        elif _HANZI_DIGITS.get(char) != 0:
            steps.append(Step(Decimal(_HANZI_DIGITS.get(char) or _HANZI_TENS[char]), is_unit=False))
    if len(steps) > 1 and _HANZI_DIGITS.get(written[-1]) and written[-2] in HANZI_UNITS:
        unit = steps[-2].value
        if unit >= _SMALLEST_COLLOQUIAL_UNIT:
            steps[-1] = Step(steps[-1].value * unit / 10, is_unit=False)
    return combine(steps)


def _positional(written: str) -> Decimal | None:
    digits = "".join(str(_HANZI_DIGITS[char]) for char in written)
    if 1 < len(digits) < _FEWEST_POSITIONAL_DIGITS or len(digits) > LONGEST_DIGITS:
        return None
    return Decimal(digits)


# ထောင့်ငါးရာ is a thousand and five hundred, not five hundred of them.
_THOUSAND_AND = "ထောင့်"
# dua juta lima ratus, hai triệu năm trăm: the hundreds behind millions are of thousands.
_HUNDREDS_OF_THOUSANDS = frozenset({"id", "vi"})
_HUNDRED, _MILLION = Decimal(100), Decimal(1_000_000)
_SPOKEN_TAIL = {"th": 1000, "vi": 100}
_ONE_IN_A_WORD = frozenset(
    {"sepuluh", "seratus", "seribu", "sejuta", "тысяча", "тысячу", "миллион", "แสน", "หมื่น", "mười", "muoi"}
)
# тысяч двадцать, тыщи полторы: in the plural before its number it is about so many; до тысячи пятьсот is a singular.
_ABOUT_MANY = frozenset({"тысяч", "тыщ", "миллионов", "лямов", "косарей"})
_ABOUT_FEW = frozenset({"тысячи", "тыщи", "миллиона", "ляма", "косаря"})
_FEW = (Decimal("1.5"), Decimal(4))
# Where พันบาท and тысяча баксов are sums; triệu đồng is the heading of a column.
_UNIT_ALONE = frozenset({"th", "km", "my", "ru"})
# Of their scripts, in which no space stands inside a number.
_UNSPACED = "\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff"
_WORDS = {word: (language, Decimal(value), role) for language, word, value, role in read_table("words.tsv")}
_WORD = compile_words(_WORDS)
WORD_RUN = re.compile(rf"{_WORD.pattern}(?:(?:[ -](?![{_UNSPACED}]))?{_WORD.pattern})*")


def parse_words(written: str, *, is_paid: bool = False) -> Decimal | None:
    """Return the number of a run of number words of one of the listed languages, ``None`` where it spells none.

    A unit alone is a number where a currency follows it (``is_paid``: พันบาท is 1000), and in a few words of its own.
    """
    steps, language = _steps(written)
    is_sum = is_paid and (language in _UNIT_ALONE or written.startswith("a "))
    if len(steps) == 1 and steps[0].is_unit and not is_sum and written not in _ONE_IN_A_WORD:
        return None
    if written.startswith(_THOUSAND_AND) and len(steps) > 1:
        rest = combine(steps[1:])
        return None if rest is None else steps[0].value + rest
    if language == "my" and len(steps) > 1 and steps[0].is_unit:
        # Round sums are counted in the unit that stands first: a lakh, a thousand of them.
        count = combine(steps[1:])
        return None if count is None else count * steps[0].value
    if len(steps) > 1 and _is_about(written.split(maxsplit=1)[0], steps):
        count = combine(steps[1:])
        return None if count is None else count * steps[0].value
    if language in _HUNDREDS_OF_THOUSANDS and _ends_in_hundreds_behind_millions(steps):
        steps[-1] = Step(_HUNDRED * 1000, is_unit=True)
    if len(steps) > 1 and language in _SPOKEN_TAIL and _is_place(steps, _SPOKEN_TAIL[language]):
        steps[-1] = Step(steps[-1].value * steps[-2].value / 10, is_unit=False)
    return combine(steps)


def _is_about(first: str, steps: Sequence[Step]) -> bool:
    """Tell whether the unit stands before its count, as it does in Russian where the count is not sure."""
    is_few = len(steps) == len(("тыщи", "полторы")) and _FEW[0] <= steps[1].value <= _FEW[1]
    return first in _ABOUT_MANY or (first in _ABOUT_FEW and is_few)


def _ends_in_hundreds_behind_millions(steps: Sequence[Step]) -> bool:
    units = [step.value for step in steps if step.is_unit]
    is_hundreds = len(steps) > 1 and steps[-1].is_unit and units[-1] == _HUNDRED and not steps[-2].is_unit
    return is_hundreds and len(units) > 1 and units[-2] >= _MILLION


def _steps(written: str) -> tuple[list[Step], str]:
    steps: list[Step] = []
    language = ""
    for match in _WORD.finditer(written):
        language, value, role = _WORDS[match.group()]
        if role == "teen" and steps and not steps[-1].is_unit:
            steps[-1] = Step(steps[-1].value + value, is_unit=False)
        elif role == "ones" and steps and not steps[-1].is_unit and 1 < steps[-1].value < _TEN:
            # hai lăm: twenty-five, the ten left out.
            steps[-1] = Step(10 * steps[-1].value + value, is_unit=False)
        else:
            steps.append(Step(value, is_unit=role == "unit"))
    return steps, language


def last_unit(written: str) -> Decimal:
    """Return the unit that a run of number words ends in, 1 where it ends in a digit."""
    steps, _ = _steps(written)
    return steps[-1].value if steps and steps[-1].is_unit else Decimal(1)


def _is_place(steps: Sequence[Step], smallest: int) -> bool:
    """Tell whether a last digit stands for the next lower place (หมื่นสอง is 12000)."""
    last, before = steps[-1], steps[-2]
    return not last.is_unit and last.value < min(HANZI_UNITS.values()) and before.is_unit and before.value >= smallest


_GROUPED = re.compile(r"\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")


def parse_digits(written: str, *, is_european: bool) -> Decimal | None:
    """Return the number that ASCII digits with separators spell, ``None`` where they are no single number (a date, a list).

    ``is_european`` says that the text groups with full stops, so that ``12.500`` is 12500; ``20.000`` is 20000 anywhere.
    """
    if len(written) > LONGEST_DIGITS + LONGEST_DIGITS // 3:
        return None
    whole, fraction = _split_fraction(written, is_european=is_european)
    if not (whole.isdigit() or _is_grouped(whole)) or (fraction and not fraction.isdigit()):
        return None
    digits = re.sub(r"[^0-9]", "", whole)
    if len(digits) > LONGEST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return None
    return Decimal(f"{digits}.{fraction}") if fraction else Decimal(digits)


def _is_grouped(whole: str) -> bool:
    return bool(_GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole))


def _split_fraction(written: str, *, is_european: bool) -> tuple[str, str]:
    commas, points = written.count(","), written.count(".")
    if commas and points:
        mark = max(",.", key=written.rfind)
        whole, _, fraction = written.rpartition(mark)
        is_list = mark == "," and len(fraction) > len("00")
        return (whole, fraction) if written.count(mark) == 1 and not is_list else (written, "")
    mark = "," if commas else "."
    if commas + points != 1:
        return written, ""
    whole, _, fraction = written.partition(mark)
    is_group = len(fraction) == len("000") and whole.isdigit() and whole[0] != "0" and len(whole) <= len("000")
    if is_group and (mark == "," or is_european or fraction == "000"):
        return written, ""
    return whole, fraction
