"""Reads the hand-written text files; ``README.md`` beside this module describes their form."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_FLAG = re.compile(r"!(gone|photo|album|file|fwd|service:[a-z_]+|on:[0-9]{2}-[0-9]{2}) ?")
_EDIT = " =>> "


@dataclass(frozen=True, slots=True)
class Line:
    """One message as written. ``place`` (file and line number) is its name; ``action`` marks a service message."""

    place: str
    text: str
    edit: str | None = None
    is_reply: bool = False
    flags: frozenset[str] = frozenset()

    @property
    def action(self) -> str | None:
        """The platform's word for the event, for a service message."""
        return self._value("service:")

    @property
    def day(self) -> tuple[int, int] | None:
        """Month and day on which the line must be posted."""
        written = self._value("on:")
        return (int(written[:2]), int(written[3:])) if written else None

    def _value(self, prefix: str) -> str | None:
        return next((flag.removeprefix(prefix) for flag in self.flags if flag.startswith(prefix)), None)


@dataclass(frozen=True, slots=True)
class Thread:
    """Lines that follow each other. ``by`` names who may post them, nobody for anybody of the crowd."""

    lines: tuple[Line, ...]
    by: tuple[str, ...] = ()
    is_repeated: bool = False
    is_disguised: bool = False
    is_kept_in_order: bool = False


@dataclass(frozen=True, slots=True)
class TextFile:
    """The threads of one file, and the names of the crowd that talks there."""

    people: tuple[str, ...]
    threads: tuple[Thread, ...]


@cache
def text_file(name: str) -> TextFile:
    """The file ``texts/NAME.txt``."""
    people: tuple[str, ...] = ()
    options: dict[str, str] = {}
    threads: list[Thread] = []
    block: list[Line] = []
    written = files("pipeline.sample").joinpath("texts", f"{name}.txt").read_text("utf-8")
    for number, row in enumerate([*written.splitlines(), ""], 1):
        is_text = bool(row) and not row.startswith(("# ", "== ", "people: "))
        if is_text:
            block.append(_line(f"{name}:{number}", row))
        if block and (not is_text or options.get("kind") != "talk"):
            threads.append(_thread(tuple(block), options))
            block = []
        if row.startswith("people: "):
            people = tuple(row.removeprefix("people: ").split(", "))
        elif row.startswith("== "):
            options = dict(pair.split("=", 1) for pair in row.removeprefix("== ").split("; "))
    return TextFile(people, tuple(threads))


def _line(place: str, row: str) -> Line:
    is_reply = row.startswith("> ")
    rest = row.removeprefix("> ")
    flags: set[str] = set()
    while found := _FLAG.match(rest):
        flags.add(found[1])
        rest = rest[found.end() :]
    text, _, edit = rest.replace("⏎", "\n").partition(_EDIT)
    return Line(place, text, edit or None, is_reply, frozenset(flags))


def _thread(lines: tuple[Line, ...], options: dict[str, str]) -> Thread:
    kind = options["kind"]
    return Thread(
        lines,
        by=tuple(options["by"].split(", ")) if "by" in options else (),
        is_repeated=kind in ("advert", "board", "filler"),
        is_disguised=kind == "advert",
        is_kept_in_order=kind == "story",
    )
