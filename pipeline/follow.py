"""Follows watched sources as a service does: Telegram's API, web previews and the bot's chats side by side."""

import asyncio
import signal
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import structlog

from domain.errors import EscrowwatchError
from domain.vocabulary import Method
from domain.watch import WatchedSource
from pipeline.account_pool import AccountPool
from pipeline.bot_look import bot_settings, other_sources
from pipeline.collect import CollectSummary
from pipeline.evidence import seal
from pipeline.follow_bot import BotFollower
from pipeline.follow_previews import PreviewFollower
from pipeline.follow_telegram import TelegramFollower
from pipeline.following import Follower, Stop, follow_all
from pipeline.settings import Settings
from pipeline.source_look import OnProgress
from warehouse.connection import Connection

# What was stored is closed by a signed head so often, and at the end.
_SEALED_EVERY_S = 60.0

_log = structlog.get_logger()


def follow_sources(
    open_connection: Callable[[], Connection],
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress = lambda _key, _count: None,
    *,
    folder: Path | None = None,
    stop: Stop | None = None,
) -> CollectSummary:
    """Follow the sources until SIGINT, SIGTERM or ``stop``; returns what each has brought.

    A source that is refused or fails for good is left, the others go on. Where every account has to wait for more than a
    minute, Telegram's sources go on when the first may ask again; if nothing else is followed meanwhile, they end with
    ``ComeBackError`` at once: who supervises the service starts it again then. ``folder`` is where source files lie, by
    default that of the settings. Raises ``FatalError`` where a setting is missing.
    """
    own: dict[Method, list[WatchedSource]] = {}
    for source in sources:
        own.setdefault(source.method, []).append(source)
    followers: list[Follower] = []
    if telegram := own.get(Method.TELEGRAM_API):
        with closing(open_connection()) as connection:
            AccountPool(connection, settings)
        followers.append(TelegramFollower(open_connection, settings, telegram, on_progress))
    if previews := own.get(Method.WEB_PREVIEW):
        followers.append(PreviewFollower(open_connection, settings, previews, on_progress))
    if chats := own.get(Method.POTATO_BOT):
        bot_settings(settings)
        chats += other_sources(chats, folder or settings.sources)
        followers.append(BotFollower(open_connection, settings, chats, on_progress))
    asyncio.run(_follow(followers, stop or Stop(), open_connection, settings))
    return CollectSummary([result for follower in followers for result in follower.results])


async def _follow(
    followers: Sequence[Follower], stop: Stop, open_connection: Callable[[], Connection], settings: Settings
) -> None:
    loop = asyncio.get_running_loop()
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        # Not every loop can take signals, and only the main thread's may.
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(asked_to_end, stop.set)
    ended = asyncio.Event()
    sealing = asyncio.create_task(_seal(open_connection, settings, ended))
    try:
        await follow_all(followers, stop)
    finally:
        ended.set()
        await sealing


async def _seal(open_connection: Callable[[], Connection], settings: Settings, ended: asyncio.Event) -> None:
    """Close what has been stored, again and again and at the end; a failure keeps nothing from being collected."""
    while not ended.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), _SEALED_EVERY_S)
        try:
            await asyncio.to_thread(_seal_once, open_connection, settings)
        except EscrowwatchError as error:
            _log.warning("not sealed yet", reason=str(error))


def _seal_once(open_connection: Callable[[], Connection], settings: Settings) -> None:
    with closing(open_connection()) as connection:
        seal(connection, settings, "collect")
