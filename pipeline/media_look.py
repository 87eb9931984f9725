"""Fetches the files that the policy of a source wants of the messages that are stored, each file once.

It is asked after a look, and goes on where it stood: how far it came is stored with every file.
"""

import asyncio
import time
from dataclasses import dataclass

from collectors.media.keeper import Keeper, Kept
from collectors.telegram.asking import Asker
from collectors.telegram.chat import ChatFacts
from collectors.telegram.media import (
    FilePlace,
    FileRefusedError,
    FileTooLargeError,
    download,
    fresh_file,
    wanted_file,
)
from collectors.telegram.message import METHOD
from domain.errors import RetriableError
from domain.vocabulary import HotlineReason, MediaOutcome, MediaPolicy
from domain.watch import WatchedSource
from pipeline.media_keeping import MediaKeeping
from pipeline.media_removal import remove_files
from pipeline.screen import raise_for_words, remove_unshown, screen_pending
from warehouse.connection import Connection, transaction
from warehouse.hotline import is_hidden, raise_items
from warehouse.kept_out import is_redacted
from warehouse.media import (
    MediaCapture,
    MediaText,
    MessageFile,
    StoredFile,
    advance_media_mark,
    known_file,
    last_capture,
    media_captures,
    media_mark,
    note_file,
    note_removal,
    source_of,
    store_file,
)
from warehouse.merging import lock_sources

_BATCH = 200
# Versions get their numbers before they are committed: so many may still appear below the last one seen.
_LATE = 5_000
# All sources are screened together: a service with many looks a second need not do it after each.
_SCREEN_EVERY_S = 1.0
_REASONS = {
    MediaOutcome.KNOWN_FILE: HotlineReason.KNOWN_FILE,
    MediaOutcome.WORDS: HotlineReason.WORDS_IN_IMAGE,
}


@dataclass(slots=True)
class MediaResult:
    """How many files were fetched, known already, refused, left alone as too large, and could not be had."""

    fetched: int = 0
    known: int = 0
    refused: int = 0
    too_large: int = 0
    failed: int = 0


async def take_media(
    connection: Connection,
    asker: Asker,
    source: WatchedSource,
    facts: ChatFacts,
    keeping: MediaKeeping,
    most_files: int | None = None,
) -> MediaResult:
    """Screen what is new, then fetch what the source's policy wants and is not there yet.

    With ``most_files`` the pass ends after so many, and the next one goes on: a service has messages to look after.

    Raises as ``Asker.ask`` does, ``RetriableError`` where the disk refuses; what came before is stored.
    """
    now_s = time.monotonic()
    if most_files is None or now_s - keeping.screened_at_s >= _SCREEN_EVERY_S:
        keeping.screened_at_s = now_s
        late = max(0, keeping.screened_to - _LATE)
        keeping.screened_to = max(keeping.screened_to, screen_pending(connection, keeping.keeper.store, after=late))
    look = _MediaLook(connection, asker, source, facts, keeping.keeper)
    if source.take.media is not MediaPolicy.NONE:
        await look.take(most_files)
    return look.result


class _MediaLook:
    """One pass over the captures of a source that are new since the last one, or since its policy changed."""

    def __init__(
        self, connection: Connection, asker: Asker, source: WatchedSource, facts: ChatFacts, keeper: Keeper
    ) -> None:
        self._connection = connection
        self._asker = asker
        self._wish = source.take
        self._facts = facts
        self._keeper = keeper
        self._source_id = source_of(connection, facts.chat)
        self.result = MediaResult()

    async def take(self, most_files: int | None) -> None:
        """Go through the captures in order, until ``most_files`` have been fetched."""
        last = last_capture(self._connection, self._source_id)
        after = media_mark(self._connection, self._source_id, self._wish)
        if after >= last:
            return
        while found := media_captures(self._connection, self._source_id, METHOD, _BATCH, after=after):
            for capture in found:
                if most_files is not None and self.result.fetched >= most_files:
                    return
                await self._take(capture)
            after = found[-1].capture_id
        advance_media_mark(self._connection, self._source_id, self._wish, max(after, last))

    async def _take(self, capture: MediaCapture) -> None:
        place = wanted_file(capture.content, self._wish)
        number = capture.message_id
        if (
            place is None
            or is_hidden(self._connection, self._source_id, number)
            or raise_for_words(self._connection, self._source_id, number)
        ):
            advance_media_mark(self._connection, self._source_id, self._wish, capture.capture_id)
            return
        known = known_file(self._connection, place.key)
        if known is not None:
            outcome, sha256 = known
            self.result.known += 1
            self._settle(capture, MessageFile(self._source_id, number, place.key, outcome, sha256))
            return
        fetched = await self._fetched(place, number)
        if isinstance(fetched, MessageFile):
            self._settle(capture, fetched)
            return
        try:
            kept = await asyncio.to_thread(self._keeper.keep, fetched)
        except OSError as error:
            message = f"a file cannot be stored: {error}"
            raise RetriableError(
                message, remedy="free space on the disk of ESCROWWATCH_HOME, then run again"
            ) from error
        file = MessageFile(self._source_id, number, place.key, kept.outcome, kept.sha256)
        self.result.fetched += 1
        self._settle(capture, file, kept)
        remove_files(self._connection, self._keeper.store)

    async def _fetched(self, place: FilePlace, message_id: int) -> bytes | MessageFile:
        """The bytes of a file, or why it is not there."""
        most = self._wish.largest_media_bytes

        def without(outcome: MediaOutcome, said: str | None = None) -> MessageFile:
            return MessageFile(self._source_id, message_id, place.key, outcome, None, said)

        if place.size_bytes > most:
            return without(MediaOutcome.TOO_LARGE)
        try:
            try:
                return await download(self._asker, place, most)
            except FileRefusedError:
                # References last hours and belong to the account that was given them.
                fresh = await fresh_file(self._asker, self._facts, message_id, place, self._wish)
                if fresh is None:
                    return without(MediaOutcome.GONE)
                return await download(self._asker, fresh, most)
        except FileTooLargeError:
            return without(MediaOutcome.TOO_LARGE)
        except FileRefusedError as error:
            return without(MediaOutcome.FAILED, str(error))

    def _settle(self, capture: MediaCapture, file: MessageFile, kept: Kept | None = None) -> None:
        """Store what became of a file, with the mark behind it, in one transaction.

        Nothing of a message that was redacted while its file was fetched is stored.
        """
        reason = _REASONS.get(file.outcome)
        with transaction(self._connection):
            lock_sources(self._connection, [self._source_id])
            if is_redacted(self._connection, file.source_id, file.message_id):
                if kept is not None:
                    note_removal(self._connection, kept.sha256)
                advance_media_mark(self._connection, self._source_id, self._wish, capture.capture_id)
                return
            if kept is not None and kept.outcome is MediaOutcome.STORED:
                store_file(self._connection, _stored(kept), _texts(kept))
            note_file(self._connection, file)
            if reason is not None:
                raise_items(self._connection, file.source_id, [file.message_id], reason, file.sha256)
            advance_media_mark(self._connection, self._source_id, self._wish, capture.capture_id)
        if reason is not None:
            self.result.refused += 1
            remove_unshown(self._connection, self._keeper.store)
        self.result.too_large += file.outcome is MediaOutcome.TOO_LARGE
        self.result.failed += file.outcome in {MediaOutcome.GONE, MediaOutcome.FAILED}


def _stored(kept: Kept) -> StoredFile:
    return StoredFile(kept.sha256, kept.size_bytes, kept.mime, kept.width, kept.height, kept.phash, kept.trouble)


def _texts(kept: Kept) -> list[MediaText]:
    counted: dict[str, int] = {}
    texts = []
    for found in kept.texts:
        position = counted.get(found.kind, 0)
        counted[found.kind] = position + 1
        texts.append(MediaText(found.kind, position, found.text, found.engine))
    return texts
