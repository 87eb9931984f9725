"""Telephone numbers in E.164, by country (ITU-T E.164; national lengths from the countries' numbering plans)."""

import re
from dataclasses import dataclass
from functools import cache

from nlp.handles.tables import rows

_NOT_DIGITS = re.compile(r"\D")
_LONGEST_CODE = 3
_MAINLAND = re.compile(r"1[3-9]\d{9}")


@dataclass(frozen=True, slots=True)
class Country:
    """A calling code, how many digits follow it, and how its numbers look at home in a text that ``hint`` marks as its own."""

    code: str
    fewest: int
    most: int
    local: re.Pattern[str] | None
    hint: re.Pattern[str] | None


@cache
def countries() -> dict[str, Country]:
    """The countries by calling code."""
    found = {}
    for code, fewest, most, local, hint in (tuple([*row, "", ""][:5]) for row in rows("countries")):
        pattern = (
            re.compile(rf"(?<![A-Za-z0-9_+.,/-])(?:{local})(?![A-Za-z0-9_%]|[.,]\d|\s?[元块万亿港铢])")
            if local
            else None
        )
        mark = re.compile(hint, re.IGNORECASE) if hint else None
        found[code] = Country(code, int(fewest), int(most), pattern, mark)
    return found


def digits_of(written: str) -> str:
    """The digits of a number as written."""
    return _NOT_DIGITS.sub("", written)


def international(digits: str) -> str | None:
    """E.164 of digits that begin with a calling code, or ``None`` where no country has such numbers.

    A national zero kept behind the code (+44 07…) is dropped.
    """
    for size in range(1, _LONGEST_CODE + 1):
        country = countries().get(digits[:size])
        if country is None:
            continue
        national = digits[size:]
        if len(national) == country.most + 1 or country.code != "39":
            national = national.removeprefix("0")
        if country.fewest <= len(national) <= country.most:
            return f"+{country.code}{national}"
    return None


def mainland(digits: str) -> str | None:
    """E.164 of a mainland Chinese mobile number, with or without its code."""
    local = digits.removeprefix("0086").removeprefix("86") if len(digits) > 11 else digits  # noqa: PLR2004 - a local number has 11
    return f"+86{local}" if _MAINLAND.fullmatch(local) else None
