"""The files that say what is watched: one YAML file for each source, in one folder.

source: telegram:kaka_market     # METHOD:NAME, or METHOD:ID for a numeric id
trust: watched                   # quarantined, watched or trusted
every: 10m                       # how often to look: minutes (m), hours (h) or days (d)
take:
  since: 2025-01-01              # leave out for the whole history
  comments: true                 # the public group of a channel's comments too; left out: false
  topics: true                   # titles of a forum's topics as they change; left out: true
  media: images                  # none, thumbnails, images or all; files fetched beside the messages
  largest_media: 5MB             # larger files are left alone: kB, MB
expected:                        # messages a day; outside of it an alarm is raised
  least_a_day: 20
  most_a_day: 5000
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import yaml

from collectors.chats import bare_id, user_name
from domain.chat import ChatRef
from domain.errors import FatalError
from domain.vocabulary import MediaPolicy, Method, Platform, Trust
from domain.watch import Expected, Take, WatchedSource

# The word before the colon of a source, what collects it, and where it lives.
METHODS: dict[str, tuple[Method, Platform]] = {
    "telegram": (Method.TELEGRAM_API, Platform.TELEGRAM),
    "web_preview": (Method.WEB_PREVIEW, Platform.TELEGRAM),
    "potato": (Method.POTATO_BOT, Platform.POTATO),
}

_EVERY = re.compile(r"([1-9]\d{0,3})([mhd])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_NUMBER = re.compile(r"-?\d{1,19}")
_KEYS = {"source", "trust", "every", "take", "expected"}
_SIZE = re.compile(r"([1-9]\d{0,5}) ?(kB|MB)", re.IGNORECASE)
_SIZES = {"kb": 1_000, "mb": 1_000_000}
_TAKE_KEYS, _EXPECTED_KEYS = {"since", "comments", "topics", "media", "largest_media"}, {"least_a_day", "most_a_day"}
Choice = TypeVar("Choice", bound=StrEnum)
_FILE_NAME = re.compile(r"[^A-Za-z0-9_-]+")


def source_named(written: str, trust: Trust = Trust.WATCHED) -> WatchedSource:
    """The source that a person writes as ``telegram:NAME``, a link or an id behind the colon, with the usual settings.

    Raises ``FatalError`` for an unknown method or a name that none can have.
    """
    word, _, rest = written.strip().partition(":")
    if word not in METHODS or not rest:
        message = f"{written!r} names no source"
        raise FatalError(message, remedy=f"write METHOD:NAME, with one of the methods {', '.join(METHODS)}")
    method, platform = METHODS[word]
    rest = rest.strip()
    if _NUMBER.fullmatch(rest):
        if method is Method.WEB_PREVIEW:
            message = f"{rest} is a numeric id, and the web preview knows names only"
            raise FatalError(message, remedy="give the public name, as web_preview:NAME")
        chat = ChatRef(platform, numeric_id=bare_id(int(rest)))
    else:
        name = user_name(rest)
        if name is None:
            message = f"{rest!r} is no public name, link or id"
            raise FatalError(message, remedy="give the name after t.me/; invite links (t.me/+…) are never followed")
        chat = ChatRef(platform, name=name)
    return WatchedSource(f"{word}:{chat.key}", method, chat, trust, timedelta(minutes=10))


def read_sources(folder: Path) -> list[WatchedSource]:
    """Every source of the folder, by key; none where the folder does not exist.

    Raises ``FatalError`` that names the file, the field and what it may hold, and for a source that two files name.
    """
    files: dict[str, Path] = {}
    found = []
    for path in sorted(folder.glob("*.yml")):
        source = read_source(path)
        if source.key in files:
            message = f"{path}: {source.key} is in {files[source.key].name} too"
            raise FatalError(message, remedy="remove one of the two files")
        files[source.key] = path
        found.append(source)
    return sorted(found, key=lambda source: source.key)


def read_source(path: Path) -> WatchedSource:
    """The source of one file. Raises ``FatalError``."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read: {error}"
        raise FatalError(message, remedy="check the file") from error
    except yaml.YAMLError as error:
        message = f"{path} is no YAML: {' '.join(str(error).split())}"
        raise FatalError(message, remedy="docs/sources.md shows what the file looks like") from error
    fields = _Fields(path, content, "", _KEYS)
    named = source_named(fields.text("source"), fields.choice("trust", Trust, Trust.QUARANTINED))
    take, expected = fields.inner("take", _TAKE_KEYS), fields.inner("expected", _EXPECTED_KEYS)
    return WatchedSource(
        named.key,
        named.method,
        named.chat,
        named.trust,
        fields.every(named.every),
        Take(
            take.day("since"),
            comments=take.flag("comments", default=False),
            topics=take.flag("topics", default=True),
            media=take.choice("media", MediaPolicy, MediaPolicy.NONE),
            largest_media_bytes=take.size("largest_media", Take().largest_media_bytes),
        ),
        Expected(expected.count("least_a_day"), expected.count("most_a_day")),
    )


def write_source(folder: Path, source: WatchedSource) -> Path:
    """Write the file of a source and return its path. Raises ``FatalError`` where the source has one already."""
    path = _path(folder, source.key)
    if path.exists():
        message = f"{source.key} is in {folder} already"
        raise FatalError(message, remedy=f"change {path.name} instead")
    folder.mkdir(parents=True, exist_ok=True)
    content: dict[str, object] = {"source": source.key, "trust": source.trust.value, "every": _written(source.every)}
    default = Take()
    taken = {key: getattr(source.take, key) for key in ("since", "comments", "topics")}
    changed = {key: value for key, value in taken.items() if value != getattr(default, key)}
    take = {**changed, **_media(source.take)}
    if take:
        content["take"] = take
    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return path


def set_trust(folder: Path, key: str, trust: Trust) -> Path:
    """Change the line ``trust`` in the file of a source and nothing else. Raises ``FatalError`` for an unknown source."""
    for path in sorted(folder.glob("*.yml")):
        if read_source(path).key == key:
            text = path.read_text(encoding="utf-8")
            changed, count = re.subn(r"(?m)^trust:.*$", f"trust: {trust.value}", text)
            path.write_text(changed if count else f"{text.rstrip()}\ntrust: {trust.value}\n", encoding="utf-8")
            return path
    message = f"no file in {folder} names {key}"
    raise FatalError(message, remedy="`escrowwatch sources list` shows what is watched")


def _path(folder: Path, key: str) -> Path:
    return folder / f"{_FILE_NAME.sub('-', key)}.yml"


def _media(take: Take) -> dict[str, object]:
    if take.media is MediaPolicy.NONE:
        return {}
    return {"media": take.media.value, "largest_media": f"{-(-take.largest_media_bytes // 1_000)}kB"}


def _written(every: timedelta) -> str:
    minutes = int(every.total_seconds() // 60)
    for unit, size in (("d", 1440), ("h", 60)):
        if minutes % size == 0:
            return f"{minutes // size}{unit}"
    return f"{minutes}m"


class _Fields:
    """The fields of one mapping of a file, each read with an error that names it."""

    def __init__(self, path: Path, content: object, place: str, keys: set[str]) -> None:
        self._path, self._place = path, place
        if not isinstance(content, dict):
            raise self._error(place or "the file", "has no `key: value` lines")
        unknown = sorted(str(key) for key in content if key not in keys)
        if unknown:
            raise self._error(self._name(unknown[0]), f"is unknown here; known are {', '.join(sorted(keys))}")
        self._content: Mapping[str, object] = content

    def text(self, key: str) -> str:
        value = self._content.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._error(self._name(key), "is missing or no text")
        return value

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        value = self._content.get(key, default.value)
        if value not in set(choices):
            raise self._error(self._name(key), f"is {value!r}; it may be {', '.join(choices)}")
        return choices(str(value))

    def inner(self, key: str, keys: set[str]) -> "_Fields":
        return _Fields(self._path, self._content.get(key) or {}, self._name(key), keys)

    def every(self, default: timedelta) -> timedelta:
        key = "every"
        value = self._content.get(key)
        if value is None:
            return default
        found = _EVERY.fullmatch(str(value))
        if found is None:
            raise self._error(key, f"is {value!r}; write 10m, 2h or 1d")
        return timedelta(**{_UNITS[found[2]]: int(found[1])})

    def day(self, key: str) -> date | None:
        value = self._content.get(key)
        if value is None or type(value) is date:
            return value
        raise self._error(self._name(key), f"is {value!r}; write a day as 2025-01-31")

    def flag(self, key: str, *, default: bool) -> bool:
        value = self._content.get(key, default)
        if isinstance(value, bool):
            return value
        raise self._error(self._name(key), f"is {value!r}; write true or false")

    def size(self, key: str, default: int) -> int:
        value = self._content.get(key)
        if value is None:
            return default
        found = _SIZE.fullmatch(str(value))
        if found is None:
            raise self._error(self._name(key), f"is {value!r}; write 500kB or 5MB")
        return int(found[1]) * _SIZES[found[2].lower()]

    def count(self, key: str) -> int | None:
        value = self._content.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
            return value
        raise self._error(self._name(key), f"is {value!r}; write a whole number")

    def _name(self, key: str) -> str:
        return f"{self._place}.{key}" if self._place else key

    def _error(self, name: str, what: str) -> FatalError:
        return FatalError(f"{self._path}: {name} {what}", remedy="docs/sources.md shows what the file looks like")


def named_sources(sources: list[WatchedSource], keys: tuple[str, ...]) -> Iterator[WatchedSource]:
    """Those of ``sources`` that ``keys`` name, all of them where there are none. Raises ``FatalError`` for an unknown key."""
    if not keys:
        yield from sources
        return
    by_key = {source.key: source for source in sources}
    for written in keys:
        source = by_key.get(source_named(written).key)
        if source is None:
            message = f"{written} is not watched"
            raise FatalError(message, remedy=f"`escrowwatch sources add {written}` watches it")
        yield source
