"""One look at the web preview of one source: the newest page, and what of the history is still to be collected.

The preview serves newest first: what lies between the bookmark and a page is kept as a gap, which is opened and narrowed
in the transactions of the rows. So a run may be killed anywhere.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Self

from collectors.web_preview.fetching import Fetcher, PageState
from collectors.web_preview.history import PreviewPage, newest_page, pages_between
from collectors.web_preview.page import METHOD
from domain.capture import Capture
from domain.chat import ChatRef, Snapshot
from domain.errors import FatalError
from domain.watch import WatchedSource
from pipeline.look_files import look_identity
from pipeline.origin import origin
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection, transaction
from warehouse.imports import BatchResult, FileState, close_file, close_left, open_file, store_batch
from warehouse.previews import Gap, close_gap, note_page_state, put_gap, read_gaps, read_page_state
from warehouse.watches import advance_watch, note_found, note_looked, read_watch


class PreviewLook:
    """Looks at one source and counts into ``result``."""

    def __init__(
        self,
        connection: Connection,
        fetcher: Fetcher,
        source: WatchedSource,
        result: SourceResult,
        progress: OnProgress,
    ) -> None:
        """Nothing is asked yet. Raises ``FatalError`` for a source without a name."""
        if source.chat.name is None:
            message = f"{source.key} has no name"
            raise FatalError(message, remedy="the web preview knows names only: web_preview:NAME")
        self._connection = connection
        self._fetcher = fetcher
        self._source = source
        self._name = source.chat.name
        self._result = result
        self._progress = progress
        self._pages_left: int | None = None

    def take_all(self, most_pages: int | None = None) -> bool:
        """Collect what is new, changed and gone; raises as ``Fetcher.page`` does, what came before is stored.

        Of the history at most ``most_pages`` pages are read; false where some of it is left. Raises ``FatalError`` where
        the name belongs to another chat by now.
        """
        self._pages_left = most_pages
        self._result.gone += len(close_left(self._connection, self._source.key, METHOD).gone)
        with self._stretch() as stretch:
            key = self._source.key
            page = newest_page(self._fetcher, self._name, PageState(*read_page_state(self._connection, key)))
            if page is not None:
                self._take_newest(stretch, page)
            for gap in read_gaps(self._connection, key):
                if gap.below_id == stretch.reached_id:
                    self._fill(stretch, gap)
                else:
                    with self._stretch() as own:
                        self._fill(own, gap)
        if read_gaps(self._connection, key):
            return False
        note_looked(self._connection, key)
        return True

    def take_window(self, lowest_id: int, highest_id: int) -> None:
        """Ask again for every message between two ids, both of them included; raises as ``take_all`` does."""
        with self._stretch() as stretch:
            for page in pages_between(self._fetcher, self._name, lowest_id - 1, highest_id + 1):
                stretch.store(page)

    def _stretch(self) -> "_Stretch":
        return _Stretch(self._connection, self._source, self._result, self._progress)

    def _take_newest(self, stretch: "_Stretch", page: PreviewPage) -> None:
        key = self._source.key
        bookmark_id = read_watch(self._connection, key).bookmark_id
        has_gap = page.lowest_id > bookmark_id + 1 and not page.reaches(self._source.take.since)

        def advance() -> None:
            if has_gap:
                put_gap(self._connection, key, Gap(bookmark_id, page.lowest_id))
            advance_watch(self._connection, key, bookmark_id=page.highest_id)
            note_page_state(self._connection, key, page.state.etag, page.state.last_modified)

        stretch.store(page, advance)

    def _fill(self, stretch: "_Stretch", gap: Gap) -> None:
        if self._pages_left == 0:
            return
        for page in pages_between(self._fetcher, self._name, gap.above_id, gap.below_id):
            is_last = page.lowest_id <= gap.above_id + 1 or page.reaches(self._source.take.since)
            left = None if is_last else Gap(gap.above_id, page.lowest_id)
            stretch.store(page, partial(self._narrow, gap.above_id, left))
            if self._pages_left is not None:
                self._pages_left -= 1
            if is_last or self._pages_left == 0:
                return

    def _narrow(self, above_id: int, left: Gap | None) -> None:
        if left is None:
            close_gap(self._connection, self._source.key, above_id)
        else:
            put_gap(self._connection, self._source.key, left)


class _Stretch:
    """Pages that follow each other without a hole, kept as one look; what is missing within them is gone."""

    def __init__(
        self, connection: Connection, source: WatchedSource, result: SourceResult, progress: OnProgress
    ) -> None:
        self._connection = connection
        self._source = source
        self._result = result
        self._progress = progress
        self._look: FileState | None = None
        self._chat: ChatRef | None = None
        self._record = 0
        self._lowest_id = self._highest_id = 0
        self._is_complete = True
        self.reached_id = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._look is None or self._connection.closed:
            return
        snapshots = []
        if self._chat is not None and self._highest_id:
            now = datetime.now(UTC)
            window = Snapshot(self._chat, METHOD, self._lowest_id, self._highest_id, now, self._is_complete)
            snapshots.append(window)
        self._result.gone += len(close_file(self._connection, self._look, snapshots).gone)

    def store(self, page: PreviewPage, mark: Callable[[], None] = lambda: None) -> None:
        """Store a page, and in the same transaction what ``mark`` notes of how far the source has been read."""
        first, since, key = self._record, self._source.take.since, self._source.key
        kept = [one._replace(capture=_moved(one.capture, first)) for one in page.kept(since)]
        rejections = [replace(one, file=key, record=first + one.record) for one in page.rejections]
        self.reached_id = page.lowest_id
        if not kept and not rejections:
            with transaction(self._connection):
                mark()
            return
        if kept:
            self._meet(kept[0].capture.chat)
        records = [one.capture.record for one in kept] + [one.record for one in rejections]
        look = self._look = self._look or open_file(self._connection, look_identity(self._source.key, METHOD), origin())
        with transaction(self._connection):
            stored = store_batch(self._connection, look, kept, max(records), rejections=rejections)
            mark()
        # Only what is stored may widen the window: an id within it that is not stored would look gone.
        self._record = max(records)
        ids = [one.capture.message_id for one in kept]
        self._lowest_id = min(ids, default=0) or self._lowest_id
        self._highest_id = max(self._highest_id, *ids, 0)
        self._is_complete = self._is_complete and page.is_complete and not rejections
        self._count(stored, len(rejections))

    def _count(self, stored: BatchResult, rejected: int) -> None:
        result = self._result
        result.read += stored.read
        result.new += stored.new
        result.edited += stored.edited
        result.known += stored.known
        result.rejected += rejected
        self._progress(self._source.key, result.read)

    def _meet(self, chat: ChatRef) -> None:
        """Keep which chat the name means. Raises ``FatalError`` where it is another one than before."""
        if self._chat is None and chat.numeric_id is not None:
            known_id = read_watch(self._connection, self._source.key).numeric_id
            if known_id not in (None, chat.numeric_id):
                message = f"{chat.name} now belongs to another chat ({chat.numeric_id}, before {known_id})"
                raise FatalError(message, remedy="what is new there is another source: watch it from another home")
            note_found(self._connection, self._source.key, chat.numeric_id)
        self._chat = self._chat or chat


def _moved(capture: Capture, by: int) -> Capture:
    return capture._replace(record=by + capture.record)
