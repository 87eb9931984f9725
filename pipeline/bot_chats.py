"""The watched chats of a bot: which source an update belongs to, and its way into the warehouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from collectors.canonical import canonical
from collectors.fields import Record
from collectors.potato_bot.chat import public_chat_of
from collectors.potato_bot.message import METHOD, captured, message_in
from collectors.records import KEPT_BYTES, Window
from domain.capture import Captured, Rejection
from domain.chat import ChatRef
from domain.errors import FatalError, SkippableRecordError
from domain.watch import WatchedSource
from pipeline.look_files import look_identity
from pipeline.origin import origin
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.imports import BatchResult, FileState, close_file, open_file, store_batch
from warehouse.watches import describe, note_found, read_watch


@dataclass(frozen=True, slots=True)
class _Stored:
    """What one transaction has stored of a chat; it counts once that is committed."""

    look: FileState
    record: int
    batch: list[Captured]
    rejections: list[Rejection]
    result: BatchResult


class ChatLook:
    """A look at one source, opened by the first thing that it brings; it counts into ``result``."""

    def __init__(self, connection: Connection, source: WatchedSource, result: SourceResult, account: str) -> None:
        """Nothing is stored yet; ``account`` is the bot."""
        self._account = account
        self.source = source
        self.result = result
        self.numeric_id = source.chat.numeric_id or read_watch(connection, source.key).numeric_id
        self._connection = connection
        self._met: ChatRef | None = None
        self._look: FileState | None = None
        self._record = 0
        self._windows: dict[str, Window] = {}
        self._stored: _Stored | None = None

    def meet(self, chat: ChatRef) -> None:
        """The chat that the source is has been seen, under this name and title."""
        if chat.numeric_id is not None and chat != self._met:
            self.numeric_id, self._met = chat.numeric_id, chat
            note_found(self._connection, self.source.key, chat.numeric_id)
            describe(self._connection, chat, None, None)

    def store(self, updates: Sequence[Record]) -> None:
        """Parse and store updates of the chat, as part of the caller's transaction."""
        look = self._look or open_file(self._connection, look_identity(self.source.key, METHOD), origin(self._account))
        batch: list[Captured] = []
        rejections: list[Rejection] = []
        record = self._record
        for update in updates:
            chat = public_chat_of(message_in(update) or {})
            if chat is None:
                continue
            record += 1
            try:
                batch.append(captured(update, chat, record))
            except SkippableRecordError as error:
                rejections.append(Rejection(self.source.key, record, str(error), error.remedy, _kept(update)))
        result = store_batch(self._connection, look, batch, record, rejections=rejections)
        self._stored = _Stored(look, record, batch, rejections, result)

    def count(self, on_progress: OnProgress) -> None:
        """The transaction is committed."""
        stored, self._stored = self._stored, None
        if stored is None:
            return
        self._look, self._record = stored.look, stored.record
        for one in stored.batch:
            chat = one.capture.chat
            # Updates tell what was posted and edited while the bot was there, never all there is.
            self._windows.setdefault(chat.key, Window(chat, METHOD, is_complete=False)).add(one)
        result = self.result
        result.read += stored.result.read
        result.new += stored.result.new
        result.edited += stored.result.edited
        result.known += stored.result.known
        result.rejected += len(stored.rejections)
        on_progress(self.source.key, result.read)

    def close(self) -> None:
        """Settle what the look has shown; what comes afterwards is another look."""
        if self._look is not None and not self._connection.closed:
            snapshots = [one for window in self._windows.values() for one in window.snapshots()]
            close_file(self._connection, self._look, snapshots)
        self._look, self._record, self._windows = None, 0, {}


class ChatLooks:
    """The looks at all sources of a bot."""

    def __init__(
        self,
        connection: Connection,
        sources: Sequence[WatchedSource],
        results: Sequence[SourceResult],
        on_progress: OnProgress,
        account: str,
    ) -> None:
        """``results`` are those of ``sources``, in the same order; ``account`` is the bot."""
        self._on_progress = on_progress
        self._looks = [ChatLook(connection, one, result, account) for one, result in zip(sources, results, strict=True)]
        self._by_name: dict[str | None, ChatLook] = {
            look.source.chat.name: look for look in self._looks if look.source.chat.name
        }
        self._by_id: dict[int | None, ChatLook] = {
            look.numeric_id: look for look in self._looks if look.numeric_id is not None
        }

    def look_of(self, chat: ChatRef) -> ChatLook | None:
        """The look at the source that ``chat`` is, by its number or, where that is not known yet, by its name.

        The name of a source that is known by another number is an error of that source: ``chat`` is a stranger.
        """
        found, named = self._by_id.get(chat.numeric_id), self._by_name.get(chat.name)
        if found is None and named is not None:
            if named.numeric_id is not None:
                message = f"{chat.name} now belongs to another chat ({chat.numeric_id}, before {named.numeric_id})"
                remedy = f"if it is to be watched, add potato:{chat.numeric_id}"
                named.result.error = FatalError(message, remedy=remedy)
                return None
            found = self._by_id[chat.numeric_id] = named
        if found is not None:
            found.meet(chat)
        return found

    def shown(self, chat: ChatRef) -> str:
        """How a person adds a chat that is not watched: by its name, or its number where a source has the name."""
        return chat.key if chat.name is None or chat.name in self._by_name else chat.name

    def count(self) -> None:
        """The transaction is committed."""
        for look in self._looks:
            look.count(self._on_progress)

    def close(self) -> None:
        """Close every look."""
        for look in self._looks:
            look.close()


def _kept(update: Record) -> bytes:
    try:
        return canonical(update)[:KEPT_BYTES]
    except SkippableRecordError:
        return b""
