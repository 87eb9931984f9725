"""Holds new words against the rules for the hotline, before anything else is done with them."""

from collections.abc import Sequence

from collectors.media.rules import rules_version, suggests_minor
from collectors.media.store import MediaStore
from domain.chat import ChatRef
from domain.vocabulary import HotlineReason
from pipeline.media_removal import remove_files
from warehouse.connection import Connection, transaction
from warehouse.hotline import (
    Unscreened,
    first_unscreened,
    note_screened,
    raise_items,
    unscreened,
    unscreened_of,
    unshown_files,
    words_around,
)
from warehouse.media import source_of, withdraw_file

_BATCH = 2_000


def screen_pending(connection: Connection, store: MediaStore, *, after: int = 0) -> int:
    """Screen every version beyond ``after`` that the present rules have not seen; returns the last version there is.

    A message that the rules are about is raised with its album, and what had been stored of their files before is
    removed, as is what redactions have left nobody to carry. Killed and run again, it goes on with what is still unseen.
    """
    rules = rules_version()
    is_first, has_raised = after == 0, False
    if is_first:
        after = first_unscreened(connection, rules) - 1
    while True:
        found, last = unscreened(connection, rules, _BATCH, after=after)
        if last == after:
            break
        has_raised |= _screen(connection, rules, found)
        after = last
    if has_raised or is_first:
        remove_unshown(connection, store)
    if is_first:
        remove_files(connection, store)
    return after


def screen_messages(connection: Connection, store: MediaStore, chat: ChatRef, message_ids: Sequence[int]) -> None:
    """Screen messages of a chat that have just been stored, so that nobody sees them for longer than that takes."""
    rules = rules_version()
    if _screen(connection, rules, unscreened_of(connection, rules, source_of(connection, chat), message_ids)):
        remove_unshown(connection, store)


def raise_for_words(connection: Connection, source_id: int, message_id: int) -> bool:
    """Raise the message and its album where their words, taken together, are for the hotline; returns whether they are."""
    around = words_around(connection, source_id, message_id)
    if not suggests_minor(word for words in around.values() for word in words):
        return False
    raise_items(connection, source_id, list(around), HotlineReason.WORDS)
    return True


def remove_unshown(connection: Connection, store: MediaStore) -> None:
    """Remove the files that hidden messages carry; their hashes stay, and they are never fetched again."""
    for sha256 in unshown_files(connection):
        store.remove(sha256)
        withdraw_file(connection, sha256)


def _screen(connection: Connection, rules: str, found: Sequence[Unscreened]) -> bool:
    """Hold the words against the rules and note it, in one transaction; whether any item was raised."""
    with transaction(connection):
        has_raised = [_has_raised(connection, one) for one in found]
        note_screened(connection, rules, [one.version_id for one in found])
    return any(has_raised)


def _has_raised(connection: Connection, one: Unscreened) -> bool:
    own: Sequence[str | None] = (one.text, one.media_name)
    if one.album_id is not None:
        return raise_for_words(connection, one.source_id, one.message_id)
    if not suggests_minor(own):
        return False
    raise_items(connection, one.source_id, [one.message_id], HotlineReason.WORDS)
    return True
