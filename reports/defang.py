"""Makes links and hostile text safe to show."""

import re

_SCHEME = re.compile(r"\bh(?:tt|xx)p(s?)://", re.IGNORECASE)
_HOST = re.compile(r"(?<![\w.])((?:[\w-]+\.)+)([a-z]{2,24})(?![\w])", re.IGNORECASE)
# Controls that reorder or hide text would let a message change how the report around it reads.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0d\ufeff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_MARKS = re.compile(
    r"([\u0300-\u036f\u0489\u1ab0-\u1aff\u20d0-\u20ff]{2})[\u0300-\u036f\u0489\u1ab0-\u1aff\u20d0-\u20ff]+"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defang(text: str) -> str:
    """Break every link, so that no reader or program opens it: ``hxxps://t[.]me/x``."""
    broken = _SCHEME.sub(r"hxxp\1://", text)
    return _HOST.sub(lambda match: match[1].replace(".", "[.]") + match[2], broken)


def visible(text: str) -> str:
    """Show what cannot be seen as ``�`` and cut floods of combining marks to two."""
    return _MARKS.sub(r"\1", _INVISIBLE.sub("�", text))


def excerpt(text: str, most: int = 160) -> str:
    """The first ``most`` characters, visible and defanged, on one line."""
    line = " ".join(visible(text[: most * 2]).split())
    return defang(line if len(line) <= most else line[: most - 1] + "…")


def cell(text: str) -> str:
    """A value for a spreadsheet: one that would be read as a formula is led by an apostrophe."""
    shown = visible(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
