"""Reads pages ahead while those before are being stored."""

import asyncio
import time
from collections.abc import AsyncIterator, Sized
from contextlib import suppress
from typing import TypeVar

_Page = TypeVar("_Page", bound=Sized)
_END = None


async def gathered(
    pages: AsyncIterator[_Page], *, messages: int, seconds: float, ahead: int
) -> AsyncIterator[list[_Page]]:
    """Pages in groups of at least ``messages`` messages, or of what came within ``seconds`` of the first of them.

    The length of a page is the number of its messages. At most ``ahead`` pages are read in advance. An error of
    ``pages`` is raised after the pages before it.
    """
    queue: asyncio.Queue[_Page | Exception | None] = asyncio.Queue(ahead)
    reader = asyncio.create_task(_read(pages, queue))
    try:
        is_open = True
        while is_open:
            group: list[_Page] = []
            count, begun = 0, 0.0
            error: Exception | None = None
            while count < messages:
                left = None if not group else max(0.0, begun + seconds - time.monotonic())
                try:
                    item = await asyncio.wait_for(queue.get(), left)
                except TimeoutError:
                    break
                if item is _END or isinstance(item, Exception):
                    is_open, error = False, item
                    break
                begun = begun or time.monotonic()
                group.append(item)
                count += len(item)
            if group:
                yield group
            if error is not None:
                raise error
    finally:
        reader.cancel()
        with suppress(asyncio.CancelledError):
            await reader


async def _read(pages: AsyncIterator[_Page], queue: asyncio.Queue[_Page | Exception | None]) -> None:
    try:
        async for page in pages:
            await queue.put(page)
    except Exception as error:  # noqa: BLE001 - handed to the reader of the queue, which raises it
        await queue.put(error)
    else:
        await queue.put(_END)
