"""Finds what can be imported under the paths that a person names."""

import os
import re
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from zipfile import is_zipfile

from collectors.archives import UNREADABLE, ZipLimits, read_zip
from collectors.detect import detect
from collectors.disk import Walk, read_file
from collectors.files import ImportFile, Part, import_file
from collectors.folders import Folder, natural
from collectors.registry import ACCEPTED, method_named
from domain.capture import Rejection
from domain.errors import SkippableRecordError
from domain.vocabulary import Method

_PAGES = re.compile(r"messages([0-9]*)\.html?", re.IGNORECASE)
# Beside an export these hold its attachments and its dress, which are no exports even where they end in .json.
_ATTACHMENTS = {
    *("photos", "video_files", "round_video_messages", "voice_messages", "stickers", "files", "contacts", "stories"),
    *("profile_pictures", "userpics", "animations", "css", "js", "images", "lists"),
}
_ACCOUNT_PAGE = "export_results.html"


def discover(
    paths: Iterable[str | Path], *, format_name: str | None = None, limits: ZipLimits | None = None
) -> Iterator[ImportFile | Rejection]:
    """The units of import under ``paths`` (files, folders, globs, zip archives), in a stable order, each once.

    A file named directly is always tried; in folders only what may be an export is. ``format_name`` overrides the
    detection. Raises ``FatalError`` for an unknown one.
    """
    method = None if format_name is None else method_named(format_name)
    seen: set[str] = set()
    for named in paths:
        for path in _expanded(os.fspath(named)):
            yield from _guarded(path, method, seen, limits or ZipLimits())


def _expanded(named: str) -> list[str]:
    if "\x00" not in named and not os.path.lexists(named) and has_magic(named):
        # Path.glob takes no absolute patterns.
        return sorted(glob(named, recursive=True), key=natural) or [named]  # noqa: PTH207 - as above
    return [named]


def _guarded(named: str, method: Method | None, seen: set[str], limits: ZipLimits) -> Iterator[ImportFile | Rejection]:
    shown = named.replace("\x00", "\\x00").encode("utf-8", "backslashreplace").decode()
    try:
        yield from _found(Path(named), method, seen, limits)
    except FileNotFoundError:
        yield Rejection(shown, 0, "no such file or folder", "check the path")
    except PermissionError as error:
        yield Rejection(shown, 0, f"cannot be read: {error.strerror}", "give yourself the right to read it")
    except (*UNREADABLE, ValueError) as error:
        yield Rejection(shown, 0, f"cannot be read: {error}", "check the path, or copy the file again")
    except SkippableRecordError as error:
        yield Rejection(shown, 0, str(error), error.remedy)


def _found(path: Path, method: Method | None, seen: set[str], limits: ZipLimits) -> Iterator[ImportFile | Rejection]:
    real = os.path.realpath(path)
    if path.exists() and real in seen:
        return
    if path.is_dir():
        walk = Walk(seen)
        folder = walk.folder(path)
        yield from walk.refused
        yield from _named_folder(folder, method, limits, is_quiet=bool(walk.refused) or walk.has_repeats)
        return
    part = read_file(path)
    seen.add(real)
    yield from _one(part, method, limits)


def _named_folder(
    folder: Folder, method: Method | None, limits: ZipLimits, *, is_quiet: bool = False
) -> Iterator[ImportFile | Rejection]:
    is_empty = not is_quiet
    for found in _units(folder, method, limits):
        is_empty = False
        yield found
    if is_empty:
        yield Rejection(folder.name, 0, "nothing to import in this folder", f"accepted: {ACCEPTED}")


def _units(folder: Folder, method: Method | None, limits: ZipLimits) -> Iterator[ImportFile | Rejection]:
    names = {part.base.lower() for part in folder.files}
    files = sorted(folder.files, key=lambda part: natural(part.base))
    pages = _pages(files) if "messages.html" in names else ()
    for part in files:
        if part not in pages and part.base.lower() != _ACCOUNT_PAGE:
            yield from _one(part, method, limits)
    if pages and "result.json" in names:
        reason = "the same export lies beside it as result.json, which says more"
        yield Rejection(pages[0].name, 0, reason, is_fault=False)
    elif pages:
        yield from _unit(pages, method)
    for name, inner in sorted(folder.folders.items(), key=lambda item: natural(item[0])):
        if name in _ATTACHMENTS and ("result.json" in names or pages or _ACCOUNT_PAGE in names):
            continue
        if name == "chats" and _ACCOUNT_PAGE in names:
            yield from _account_pages(inner, has_json="result.json" in names)
        else:
            yield from _units(inner, method, limits)


def _pages(files: list[Part]) -> tuple[Part, ...]:
    numbered = {part: found[1] for part in files if (found := _PAGES.fullmatch(part.base))}
    # The first page has no number.
    return tuple(sorted(numbered, key=lambda part: int(numbered[part] or 1)))


def _account_pages(folder: Folder, *, has_json: bool) -> Iterator[Rejection]:
    if has_json:
        yield Rejection(folder.name, 0, "the same export lies beside it as result.json", is_fault=False)
        return
    # lists/chats.html tells groups from channels, but not public ones from private ones.
    reason = "the pages of a whole account do not say which of its chats are public"
    remedy = "export as JSON, or import the folder of one public chat by itself with --public"
    yield Rejection(folder.name, 0, reason, remedy)


def _one(part: Part, method: Method | None, limits: ZipLimits) -> Iterator[ImportFile | Rejection]:
    if part.path is not None and (part.base.lower().endswith(".zip") or (method is None and is_zipfile(part.path))):
        yield from _archive(part.path, part, method, limits)
    else:
        yield from _unit((part,), method)


def _archive(path: Path, part: Part, method: Method | None, limits: ZipLimits) -> Iterator[ImportFile | Rejection]:
    try:
        folder, refused = read_zip(path, part.name, limits)
    except SkippableRecordError as error:
        yield Rejection(part.name, 0, str(error), error.remedy)
        return
    except (*UNREADABLE, ValueError) as error:
        yield Rejection(part.name, 0, f"an archive that cannot be read: {error}", "copy or pack it again")
        return
    yield from refused
    yield from _named_folder(folder, method, limits, is_quiet=bool(refused))


def _unit(parts: tuple[Part, ...], method: Method | None) -> Iterator[ImportFile | Rejection]:
    name = parts[0].name
    try:
        yield import_file(parts, method or detect(parts[0]))
    except SkippableRecordError as error:
        yield Rejection(name, 0, str(error), error.remedy)
    except UNREADABLE as error:
        yield Rejection(name, 0, f"cannot be read: {error}", "check the file, or copy it again")
