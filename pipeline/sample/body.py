"""The text of a message with its marks, from the little markup of the text files."""

import re
from dataclasses import dataclass, replace

_MARKUP = re.compile(
    r"\[(?P<shown>[^\]\n]+)\]\((?P<href>[^)\s]+)\)"
    r"|`(?P<code>[^`]+)`"
    r"|\*\*(?P<bold>[^*\n]+)\*\*"
    r"|(?P<link>(?:https?://|t\.me/)[A-Za-z0-9_./?=+%#:-]*[A-Za-z0-9_/=+])"
    r"|(?<![A-Za-z0-9_.])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})"
    r"|(?<!\S)(?P<hashtag>#\w+)"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch: code points, ``end`` exclusive, ``kind`` in Telegram Desktop's words, ``href`` where hidden."""

    start: int
    end: int
    kind: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A text and its marks, in order and without overlap."""

    text: str
    marks: tuple[Mark, ...] = ()

    def pieces(self) -> list[tuple[str, Mark | None]]:
        """The text cut at its marks, every piece with the mark on it."""
        found: list[tuple[str, Mark | None]] = []
        at = 0
        for mark in self.marks:
            found += [(self.text[at : mark.start], None), (self.text[mark.start : mark.end], mark)]
            at = mark.end
        found.append((self.text[at:], None))
        return [(text, mark) for text, mark in found if text]

    def between(self, before: str, after: str) -> "Body":
        """The same with a text put before it and one after it."""
        marks = (replace(mark, start=mark.start + len(before), end=mark.end + len(before)) for mark in self.marks)
        return Body(before + self.text + after, tuple(marks))


def body_of(written: str) -> Body:
    """The body that a filled text stands for."""
    texts: list[str] = []
    marks: list[Mark] = []
    at = length = 0
    for found in _MARKUP.finditer(written):
        kind = str(found.lastgroup)
        shown = found["shown"] or found["code"] or found["bold"] or found[0]
        before = written[at : found.start()]
        start = length + len(before)
        length = start + len(shown)
        texts += [before, shown]
        marks.append(Mark(start, length, "text_link" if kind == "href" else kind, found["href"]))
        at = found.end()
    texts.append(written[at:])
    return Body("".join(texts), tuple(marks))
