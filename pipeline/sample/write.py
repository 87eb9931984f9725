"""Writes the files of the sample."""

from pathlib import Path

from pipeline.sample import chats, desktop_html, desktop_json, json_lines, preview_html, telethon_json
from pipeline.sample.post import seen

# The dump and the pages do not say that their chats are public.
DECLARED_PUBLIC = frozenset({"2026-11-10_hehedb_gongxu.json", f"ChatExport_{chats.TALK.name}"})
_HTML_MESSAGES = 300
_PREVIEW_MESSAGES = 20


def write_sample(folder: Path) -> list[Path]:
    """Write the invented chats below ``folder`` and return what to import, in order: the same bytes at every call.

    The pages of the neighbours' chat are one unit: their folder is returned. ``DECLARED_PUBLIC`` names, by the last
    part of their paths, the units that need the operator's declaration.
    """
    return [*_group(folder), *_supply(folder), *_notices(folder), _talk(folder), _abroad(folder), _account(folder)]


def _group(folder: Path) -> list[Path]:
    posts = chats.group_posts()
    return [
        _written(
            folder / "group-318" / f"{moment:%Y-%m-%d}" / "result.json",
            desktop_json.chat_json(chats.GROUP, seen(posts, moment)),
        )
        for moment in (chats.FIRST_SEEN_AT, chats.LAST_SEEN_AT)
    ]


def _supply(folder: Path) -> list[Path]:
    posts = seen(chats.supply_posts(), chats.LAST_SEEN_AT)
    (page,) = preview_html.pages_html(chats.SUPPLY, posts[-_PREVIEW_MESSAGES:], _PREVIEW_MESSAGES)
    return [
        _written(
            folder / "supply" / f"{chats.LAST_SEEN_AT:%Y-%m-%d}_{chats.SUPPLY.name}.json",
            telethon_json.dump_json(chats.SUPPLY, posts),
        ),
        _written(folder / "supply" / f"{chats.SUPPLY.name}.html", page),
    ]


def _notices(folder: Path) -> list[Path]:
    posts = seen(chats.notice_posts(), chats.LAST_SEEN_AT)
    pages = preview_html.pages_html(chats.NOTICES, posts, _PREVIEW_MESSAGES)
    return [
        _written(folder / "notices" / f"{chats.NOTICES.name}_{number:02}.html", page)
        for number, page in enumerate(pages, 1)
    ]


def _talk(folder: Path) -> Path:
    posts = seen(chats.talk_posts(), chats.LAST_SEEN_AT)
    unit = folder / f"ChatExport_{chats.TALK.name}"
    for number, page in enumerate(desktop_html.pages_html(chats.TALK, posts, _HTML_MESSAGES), 1):
        _written(unit / desktop_html.page_name(number), page)
    return unit


def _abroad(folder: Path) -> Path:
    posts = seen(chats.abroad_posts(), chats.LAST_SEEN_AT)
    return _written(folder / f"{chats.ABROAD.name}.jsonl", json_lines.lines_json(chats.ABROAD, posts))


def _account(folder: Path) -> Path:
    records = [
        desktop_json.chat_record(chats.PRIVATE, chats.private_posts(), "personal_chat"),
        desktop_json.chat_record(chats.DESK, seen(chats.desk_posts(), chats.LAST_SEEN_AT)),
    ]
    return _written(folder / "account" / "result.json", desktop_json.account_json(records))


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path
