"""Messages for a hotline and the police: raised here, shown nowhere else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.vocabulary import HotlineReason
from warehouse.connection import Connection, transaction
from warehouse.escape import unescape, unescape_or_none
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class Unscreened:
    """A version that the rules have not seen; ``album_id`` where its message belongs to an album."""

    version_id: int
    source_id: int
    message_id: int
    text: str
    media_name: str | None
    album_id: str | None


@dataclass(frozen=True, slots=True)
class HotlineItem:
    """Where a message is, and nothing of what it says. ``name`` is the chat's public name where one is known."""

    platform: str
    chat: str
    name: str | None
    message_id: int
    reasons: tuple[HotlineReason, ...]
    raised_at: datetime


def first_unscreened(connection: Connection, rules: str) -> int:
    """The first version that these rules have not seen, else the number after the last; goes through the whole table."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/first_pending"), {"rules": rules})
        row = cursor.fetchone()
    return 1 if row is None else int(row[0])


def unscreened(connection: Connection, rules: str, limit: int, *, after: int) -> tuple[list[Unscreened], int]:
    """Of the next ``limit`` versions beyond ``after`` those that these rules have not seen, and the last of them all.

    The last is ``after`` where there are no further versions.
    """
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/pending"), {"rules": rules, "limit": limit, "after": after})
        rows = cursor.fetchall()
    return [_unscreened(row) for row in rows if not row[-1]], rows[-1][0] if rows else after


def unscreened_of(connection: Connection, rules: str, source_id: int, message_ids: Sequence[int]) -> list[Unscreened]:
    """Of the versions of some messages of a chat those that these rules have not seen."""
    with transaction(connection), connection.cursor() as cursor:
        parameters = {"rules": rules, "source_id": source_id, "message_ids": list(message_ids)}
        cursor.execute(statement("hotline/pending_of"), parameters)
        return [_unscreened(row) for row in cursor.fetchall()]


def _unscreened(row: tuple[Any, ...]) -> Unscreened:
    version_id, source_id, message_id, text, name, album_id, *_ = row
    return Unscreened(version_id, source_id, message_id, unescape(text), unescape_or_none(name), album_id)


def note_screened(connection: Connection, rules: str, version_ids: Sequence[int]) -> None:
    """The versions have been held against the rules; part of the caller's transaction."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/screened"), {"rules": rules, "version_ids": list(version_ids)})


def words_around(connection: Connection, source_id: int, message_id: int) -> dict[int, list[str]]:
    """Every text that the message and its album have had, and the names of their files, by message."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/words"), {"source_id": source_id, "message_id": message_id})
        return {number: [unescape(word) for word in words] for number, words in cursor.fetchall()}


def raise_items(
    connection: Connection,
    source_id: int,
    message_ids: Sequence[int],
    reason: HotlineReason,
    sha256: bytes | None = None,
) -> None:
    """Raise an item for each message, once; from now on nothing shows them. ``sha256`` is that of a known file."""
    with transaction(connection), connection.cursor() as cursor:
        parameters = {
            "source_id": source_id,
            "message_ids": list(message_ids),
            "reason": reason.value,
            "sha256": sha256,
        }
        cursor.execute(statement("hotline/raise"), parameters)


def is_hidden(connection: Connection, source_id: int, message_id: int) -> bool:
    """Whether an item has been raised for the message."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/is_hidden"), {"source_id": source_id, "message_id": message_id})
        row = cursor.fetchone()
    return row is not None and bool(row[0])


def unshown_files(connection: Connection) -> list[bytes]:
    """SHA-256 of stored files that hidden messages carry."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/files"))
        return [bytes(sha256) for (sha256,) in cursor.fetchall()]


def hotline_items(connection: Connection) -> list[HotlineItem]:
    """All items, the oldest first."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("hotline/list"))
        return [
            HotlineItem(
                platform,
                unescape(chat),
                unescape_or_none(described or name),
                message_id,
                tuple(HotlineReason(reason) for reason in reasons),
                raised_at,
            )
            for platform, chat, described, name, message_id, reasons, raised_at in cursor.fetchall()
        ]
