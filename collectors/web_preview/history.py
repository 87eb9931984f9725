"""The history of a channel in its preview: pages of about twenty messages, asked for backwards."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from collectors.records import Position
from collectors.web_preview.box import box_of
from collectors.web_preview.fetching import NO_PREVIEW, Fetcher, PageState
from collectors.web_preview.page import boxes_of, channel_page, items_of
from domain.capture import Captured, Rejection
from domain.chat import Snapshot
from domain.errors import RefusedError, RetriableError, SkippableRecordError


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """One page: its messages, what could not be read, the lowest and highest id on it (0: it is empty)."""

    captured: tuple[Captured, ...]
    rejections: tuple[Rejection, ...]
    lowest_id: int
    highest_id: int
    is_complete: bool
    state: PageState

    def reaches(self, since: date | None) -> bool:
        """Whether the page goes back beyond a day (UTC)."""
        return since is not None and any(one.message.posted_at.date() < since for one in self.captured)

    def kept(self, since: date | None) -> list[Captured]:
        """Its messages from a day (UTC) on."""
        return [one for one in self.captured if since is None or one.message.posted_at.date() >= since]


def newest_page(fetcher: Fetcher, name: str, known: PageState) -> PreviewPage | None:
    """The newest page, ``None`` where it is still as ``known``. Raises as ``Fetcher.page`` does."""
    fetched = fetcher.page(name, known=known)
    return None if fetched.content is None else _parsed(name, fetched.content, fetched.state)


def pages_between(fetcher: Fetcher, name: str, above_id: int, below_id: int) -> Iterator[PreviewPage]:
    """The pages that hold the messages between two ids, newest first; the last may be empty or go on below ``above_id``.

    Raises as ``Fetcher.page`` does, and ``RetriableError`` for a page that leads no further back.
    """
    while below_id > above_id + 1:
        fetched = fetcher.page(name, before_id=below_id)
        page = _parsed(name, fetched.content or b"", fetched.state)
        if page.lowest_id >= below_id:
            message = f"{name}: the page before {below_id} shows nothing before it"
            raise RetriableError(message, remedy="run the same command again later")
        yield page
        below_id = page.lowest_id


def _parsed(name: str, content: bytes, state: PageState) -> PreviewPage:
    try:
        root = channel_page(content)
    except SkippableRecordError as error:
        message = f"{name}: {NO_PREVIEW}"
        raise RefusedError(message, remedy="check the name in a browser") from error
    boxes, broken = boxes_of(content)
    if broken is not None:
        message = f"{name}: {broken}"
        raise RetriableError(message, remedy="run the same command again later")
    if not boxes:
        return PreviewPage((), (), 0, 0, is_complete=True, state=state)
    items = list(items_of(root, boxes, None, Position(name)))
    captured = tuple(item for item in items if isinstance(item, Captured))
    rejections = tuple(item for item in items if isinstance(item, Rejection))
    # A box that cannot be read has its place in the history too.
    ids = list(_ids(boxes))
    ids += [one.capture.message_id for one in captured]
    if not ids:
        message = f"{name}: a page of messages without ids"
        raise RetriableError(message, remedy="run the same command again later; the layout of the pages may be new")
    windows = [item for item in items if isinstance(item, Snapshot)]
    is_complete = all(window.is_complete_window for window in windows)
    return PreviewPage(captured, rejections, min(ids), max(ids), is_complete=is_complete, state=state)


def _ids(boxes: list[bytes]) -> Iterator[int]:
    for content in boxes:
        with suppress(SkippableRecordError):
            yield box_of(content).message_id
