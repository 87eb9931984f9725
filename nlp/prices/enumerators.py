"""Circled and boxed figures that number the points of a list (① 收 ② 急), which are no amounts; in ③⑧⓪⓪ they disguise one."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from nlp.aligned import Aligned
from nlp.prices.masks import BLANK

_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾")
_BOX = "\u20e3"
_SIGNS = frozenset("$£€¥￥฿₫₽")
# What makes a circled figure an amount: the rest of a number or a unit.
_OF_A_NUMBER = frozenset("0123456789.,uUwWkK元块万萬亿千仟百佰十点點个毛角刀美油铢%:折成") | _SIGNS
_BEFORE_A_NUMBER = frozenset(".,") | _SIGNS
_FEWEST_POINTS = 3
# In ⑧块① the second figure belongs to the sum.
_UNITS = frozenset("万萬千百块元分")


def blank_enumerators(aligned: Aligned, text: str) -> str:
    """Blank the circled figures of ``text``, which runs in step with ``aligned``, that stand by themselves.

    Where they do not count up they number nothing: the writer puts figures in circles.
    """
    if _BOX not in aligned.served and _CIRCLED.isdisjoint(aligned.served):
        return text
    chars = list(text)
    circled: list[int] = []
    anywhere: list[int] = []
    for index, (start, end) in enumerate(zip(aligned.starts, aligned.ends, strict=True)):
        figure = aligned.served[start:end]
        if figure.endswith(_BOX) and not _is_boxed_number(text, aligned, index):
            chars[index] = BLANK
        elif figure in _CIRCLED:
            anywhere.append(index)
            if not _is_in_number(text, aligned, index):
                circled.append(index)
    if _count_from_one(aligned, anywhere):
        circled = anywhere
    elif not _number_points(aligned, circled):
        circled = []
    for index in circled:
        chars[index] = BLANK
    return "".join(chars)


def _count_from_one(aligned: Aligned, circled: Sequence[int]) -> bool:
    """Whether all circled figures count the points of a list, wherever they stand: ①四件1280②公户9800③单卡560."""
    starts = sorted({aligned.starts[index] for index in circled})
    values = [int(unicodedata.numeric(aligned.served[start])) for start in starts]
    is_apart = all(behind - before > 1 for before, behind in pairwise(starts))
    return is_apart and len(values) >= _FEWEST_POINTS and values == list(range(1, len(values) + 1))


def _number_points(aligned: Aligned, circled: Sequence[int]) -> bool:
    """Whether figures number points: each is the next one or a one again; a single one, where it is a one or begins a line."""
    starts = sorted({aligned.starts[index] for index in circled})
    values = [int(unicodedata.numeric(aligned.served[start])) for start in starts]
    if len(values) == 1 and values[0] > 1:
        return not aligned.served[: starts[0]].rpartition("\n")[2].strip()
    return all(value in (1, before + 1) for before, value in pairwise(values))


def _is_in_number(text: str, aligned: Aligned, index: int) -> bool:
    first = last = index
    # One circled figure may be read as two digits.
    while first > 0 and aligned.starts[first - 1] == aligned.starts[index]:
        first -= 1
    while last + 1 < len(text) and aligned.starts[last + 1] == aligned.starts[index]:
        last += 1
    before, behind = text[first - 1 : first] if first else "", text[last + 1 : last + 2]
    is_rest = before in _UNITS and text[first - 2 : first - 1].isdigit()
    return before.isdigit() or is_rest or before in _BEFORE_A_NUMBER or behind in _OF_A_NUMBER


def _is_boxed_number(text: str, aligned: Aligned, index: int) -> bool:
    """Boxed figures side by side, or one before a unit, are a number; one behind plain figures numbers what follows."""
    is_boxed_before = index > 0 and _served(aligned, index - 1).endswith(_BOX)
    is_boxed_behind = index + 1 < len(text) and _served(aligned, index + 1).endswith(_BOX)
    is_plain_before = text[index - 1 : index].isdigit() and not is_boxed_before
    behind = text[index + 1 : index + 2]
    return is_boxed_before or is_boxed_behind or (behind in _OF_A_NUMBER and not is_plain_before)


def _served(aligned: Aligned, index: int) -> str:
    return aligned.served[aligned.starts[index] : aligned.ends[index]]
