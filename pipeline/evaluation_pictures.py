"""The confusion matrix and the reliability diagram of an evaluation, as SVG that any browser shows."""

import math
from collections.abc import Iterable, Sequence
from html import escape

from nlp.evaluation import Bin, Evaluation, ordered_categories

_CELL, _LABELS, _TOP = 34, 190, 20
_SIDE, _MARGIN = 320, 60
_INK, _PAPER, _LINE = "#1a1a1a", "#ffffff", "#888888"
_RIGHT, _WRONG = "31,119,80", "178,58,46"
# A cell this dark needs white figures.
_DARK = 0.55


def confusion_svg(result: Evaluation) -> str:
    """Rows are the labels, columns the answers; a cell is as dark as its share of the row."""
    names = ordered_categories(result)
    width, height = _LABELS + _CELL * len(names) + 20, _TOP + _CELL * len(names) + _LABELS
    parts = []
    for row, gold in enumerate(names):
        total = sum(result.confusion[gold, answer] for answer in names) or 1
        y = _TOP + row * _CELL
        parts.append(_text(_LABELS - 8, y + _CELL / 2 + 4, gold, "end"))
        for column, answer in enumerate(names):
            count = result.confusion[gold, answer]
            parts += _cell(_LABELS + column * _CELL, y, count, count / total, is_right=gold == answer)
    for column, answer in enumerate(names):
        x, y = _LABELS + (column + 0.5) * _CELL, _TOP + len(names) * _CELL + 12
        parts.append(f'<g transform="translate({x:.0f},{y}) rotate(-60)">{_text(0, 4, answer, "end")}</g>')
    parts.append(_text(8, _TOP - 6, "label \u2193   answer \u2192", "start"))
    return _svg(width, height, parts)


def calibration_svg(result: Evaluation) -> str:
    """Share of right answers over confidence; on the diagonal a confidence means what it says."""
    bottom, right = _MARGIN + _SIDE, _MARGIN + _SIDE
    parts = [
        f'<rect x="{_MARGIN}" y="{_MARGIN}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="{_LINE}"/>',
        f'<line x1="{_MARGIN}" y1="{bottom}" x2="{right}" y2="{_MARGIN}" stroke="{_LINE}" stroke-dasharray="4"/>',
        _text(_MARGIN + _SIDE / 2, bottom + 40, "confidence", "middle"),
        _text(_MARGIN + _SIDE / 2, _MARGIN - 14, "share of answers that are right", "middle"),
    ]
    for tenth in range(0, 11, 2):
        at = _SIDE * tenth / 10
        parts.append(_text(_MARGIN + at, bottom + 18, f"{tenth / 10:.1f}", "middle"))
        parts.append(_text(_MARGIN - 8, bottom - at + 4, f"{tenth / 10:.1f}", "end"))
    parts += [_point(one, result.messages) for one in result.calibration_bins]
    return _svg(right + _MARGIN, bottom + _MARGIN, parts)


def curve_svg(points: Sequence[tuple[str, float, float]]) -> str:
    """Quality over speed: each point a name, messages per CPU second (on a logarithmic axis), and macro-F1."""
    slowest, fastest = (fit([speed for _, speed, _ in points]) for fit in (min, max))
    lowest, highest = (fit([score for *_, score in points]) for fit in (min, max))
    span, rise = math.log(fastest / slowest) or 1, highest - lowest or 1
    bottom, right = _MARGIN + _SIDE, _MARGIN + 2 * _SIDE
    parts = [
        f'<rect x="{_MARGIN}" y="{_MARGIN}" width="{2 * _SIDE}" height="{_SIDE}" fill="none" stroke="{_LINE}"/>',
        _text(_MARGIN + _SIDE, bottom + 40, "messages per CPU second", "middle"),
        _text(_MARGIN + _SIDE, _MARGIN - 14, "macro-F1", "middle"),
    ]
    places = []
    for name, speed, score in points:
        x = _MARGIN + 20 + (2 * _SIDE - 200) * math.log(speed / slowest) / span
        y = bottom - 20 - (_SIDE - 40) * (score - lowest) / rise
        places.append(f"{x:.1f},{y:.1f}")
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="rgb({_RIGHT})"/>')
        # The first lies on a flat stretch: its words go below the next one's.
        parts.append(_text(x + 10, y + (4 if places[1:] else 20), f"{name}: {speed:.0f}, {score:.3f}", "start"))
    parts.append(f'<polyline points="{" ".join(places)}" fill="none" stroke="{_LINE}"/>')
    return _svg(right + _MARGIN, bottom + _MARGIN, parts)


def _cell(x: float, y: float, count: int, share: float, *, is_right: bool) -> list[str]:
    colour = _RIGHT if is_right else _WRONG
    cell = f'<rect x="{x:.0f}" y="{y}" width="{_CELL}" height="{_CELL}" fill="rgba({colour},{share:.2f})" stroke="#dddddd"/>'
    ink = _PAPER if share > _DARK else _INK
    return [cell, _text(x + _CELL / 2, y + _CELL / 2 + 4, str(count), "middle", ink)] if count else [cell]


def _point(one: Bin, messages: int) -> str:
    x, y = _MARGIN + _SIDE * one.confidence, _MARGIN + _SIDE * (1 - one.accuracy)
    radius = 3 + 12 * (one.messages / messages) ** 0.5
    title = f"<title>{one.messages} messages</title>"
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="rgba({_RIGHT},0.7)">{title}</circle>'


def _text(x: float, y: float, text: str, anchor: str, ink: str = _INK) -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" fill="{ink}">{escape(text)}</text>'


def _svg(width: float, height: float, parts: Iterable[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}"'
    style = 'font-family="sans-serif" font-size="12"'
    body = "\n".join(parts)
    return f'{head} {style}>\n<rect width="100%" height="100%" fill="{_PAPER}"/>\n{body}\n</svg>\n'
