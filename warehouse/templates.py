"""Templates: texts that are posted again and again, by their skeletons."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from warehouse.connection import Connection, transaction
from warehouse.escape import escape, unescape
from warehouse.marts import fetch
from warehouse.statements import statement

# Of a band that more skeletons share, the new ones are compared with so many; up to there the order of arrival
# does not change a group.
MOST_MATES: Final = 50


@dataclass(frozen=True, slots=True)
class Member:
    """A version with its skeleton: number, pattern, and kind and text of each slot; no number for a short text."""

    version_id: int
    number: int | None
    pattern: str = ""
    slots: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A template with its counts; ``template_id`` has 16 hex digits."""

    template_id: str
    message_count: int
    chat_count: int
    spelling_count: int
    first_seen_at: datetime
    last_seen_at: datetime
    pattern: str


@dataclass(frozen=True, slots=True)
class TemplateMessage:
    """A message of a template, with kind and text of what stands in its slots."""

    template_id: str
    platform: str
    chat: str
    message_id: int
    posted_at: datetime
    pattern: str
    slots: tuple[tuple[str, str], ...]


def ungrouped(connection: Connection, limit: int, *, after: int = 0) -> list[tuple[int, str]]:
    """Up to ``limit`` versions beyond ``after`` whose template has not been looked for, with their texts as served."""
    with transaction(connection):
        ((first,),) = fetch(connection, "version/first_new", {"step": "template"})
        rows = fetch(connection, "template/pending", {"after": after, "first": first, "limit": limit})
        if not rows:
            _execute(connection, "template/done", {})
    return [(version_id, text) for version_id, text in rows]


def store_members(
    connection: Connection,
    members: Sequence[Member],
    bands: Callable[[str], Sequence[int]],
    is_alike: Callable[[str, str], bool],
) -> None:
    """Store the skeletons of versions and join those into one template that are alike, in one transaction."""
    with transaction(connection):
        _execute(connection, "template/lock", {})
        new = _add(connection, {one.number: one.pattern for one in members if one.number is not None}, bands)
        if new:
            mates = _execute(connection, "template/mates", {"numbers": new, "most": MOST_MATES})
            pairs = [
                (one, other) for one, text, other, its_text in mates if is_alike(unescape(text), unescape(its_text))
            ]
            _unite(connection, pairs)
        given = {
            "version_ids": [one.version_id for one in members],
            "numbers": [one.number for one in members],
            "slots": [json.dumps([[kind, escape(text)] for kind, text in one.slots]) for one in members],
        }
        _execute(connection, "template/add_members", given)


def drop_left_templates(connection: Connection) -> None:
    """Delete the texts that no version has any longer: each was once stored with a version that has gone."""
    with transaction(connection):
        _execute(connection, "template/drop_left", {})


def templates(connection: Connection, limit: int) -> list[Template]:
    """The templates that the most messages follow."""
    return [Template(*row) for row in fetch(connection, "template/list", {"limit": limit})]


def template_messages(connection: Connection, template_id: str, limit: int) -> list[TemplateMessage]:
    """The newest messages of a template, by its id or by that of any skeleton in it; empty where it is not known."""
    number = int(template_id, 16)
    if number >= 2**63:
        return []
    rows = fetch(connection, "template/messages", {"number": number, "limit": limit})
    return [
        TemplateMessage(
            group, platform, chat, message_id, posted_at, pattern, tuple((k, unescape(v)) for k, v in slots)
        )
        for group, platform, chat, message_id, posted_at, pattern, slots in rows
    ]


def _add(connection: Connection, patterns: Mapping[int, str], bands: Callable[[str], Sequence[int]]) -> list[int]:
    given = {"numbers": list(patterns), "patterns": [escape(pattern) for pattern in patterns.values()]}
    new = [int(row[0]) for row in _execute(connection, "template/add", given)] if patterns else []
    rows = [(number, band, value) for number in new for band, value in enumerate(bands(patterns[number]))]
    numbers, places, values = zip(*rows, strict=True) if rows else ((), (), ())
    _execute(
        connection, "template/add_bands", {"numbers": list(numbers), "bands": list(places), "values": list(values)}
    )
    return new


def _unite(connection: Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Join the templates of each pair; the smallest number stands for all of them."""
    numbers = sorted({number for pair in pairs for number in pair})
    group_of = {row[0]: row[1] for row in _execute(connection, "template/groups", {"numbers": numbers})}
    parents = {group: group for group in group_of.values()}

    def root(group: int) -> int:
        while parents[group] != group:
            parents[group] = group = parents[parents[group]]
        return group

    for one, other in pairs:
        first, second = sorted((root(group_of[one]), root(group_of[other])))
        parents[second] = first
    moved = [(group, root(group)) for group in parents if root(group) != group]
    if moved:
        _execute(connection, "template/unite", {"old": [old for old, _ in moved], "new": [new for _, new in moved]})


def _execute(connection: Connection, name: str, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement(name), parameters)
        return cursor.fetchall() if cursor.description else []
