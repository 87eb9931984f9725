"""Figures drawn as letters in a number to call (``W/A O8I2 334O``), and the other way in a platform's name (``te1egram``)."""

import re

# +66 8O 331 74O5, +38О67118О943: Latin or Cyrillic letters for the zeros of a number with its code.
_WITH_CODE = re.compile(
    r"(?<![\w+])\+(?P<number>(?=[\d ()-]{1,16}\d[oOоО])\d(?:[\d ()-]|(?<=\d)[oOоО](?=\d| \d)){7,18}(?<=\d))(?![A-Za-z])",
    re.ASCII,
)
# Without a code only behind the word for what is called, and where a zero leads.
_BEHIND_A_WORD = re.compile(
    r"(?i:(?<![a-z])(?:w/?a|wh?atsapp|viber|вайбер|ватсап|za\s?l[oôo]|zl|hp|sdt|sđt|tel|phone))"
    r"(?:\s(?:e|em|anh|chị|no|num))?[\s.:]{1,3}"
    r"(?P<number>[0oOоО](?=[\doOоОIl ]{8,16}(?!\w))(?=(?:[oOоОIl ]*\d){5})[\doOоОIl ]{7,15}(?:\d|(?<=\d)[oOоОIl]))(?!\w)"
)
_FIGURES = str.maketrans("oOоОIl", "000011")
_NAME = re.compile(
    r"(?i)(?<![a-z0-9@_./-])(?=[a-z]{0,6}[0-9@!])(?:t[e3][l1][e3]gr[a4@]m|wh[a4@]ts[a4@]pp?|s[i1!]gn[a4@]l"
    r"|w[e3]ch[a4@]t|p[o0]t[a4@]t[o0]|v[i1!]b[e3]r|l[1!]n[e3])(?![a-z0-9_.])"
)
_LETTERS = str.maketrans("3401!@", "eaoiia")
_ELL = re.compile(r"(?i)(?<=^t[e3])1")


def redrawn(text: str) -> str:
    """``text``, letter for letter, with figures and letters put back where one was drawn as the other."""
    for pattern in (_WITH_CODE, _BEHIND_A_WORD):
        text = pattern.sub(_with_figures, text)
    return _NAME.sub(lambda match: _ELL.sub("l", match[0]).translate(_LETTERS), text)


def _with_figures(match: re.Match[str]) -> str:
    before = match[0][: match.start("number") - match.start()]
    return before + match["number"].translate(_FIGURES)
