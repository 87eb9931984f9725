"""Collects watched sources live: every message once, by accounts that take turns."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import EscrowwatchError
from domain.vocabulary import Method
from domain.watch import WatchedSource
from pipeline.account_pool import AccountPool
from pipeline.account_turns import Take, Turns, take_news
from pipeline.bot_look import collect_potato
from pipeline.chat_facts import comment_sources
from pipeline.evidence import seal
from pipeline.media_keeping import media_keeping
from pipeline.preview_collect import collect_previews
from pipeline.rechecks import take_rechecks
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.watches import watching


@dataclass(slots=True)
class CollectSummary:
    """The results of all sources, in order."""

    results: list[SourceResult] = field(default_factory=list)

    def errors(self, kind: type[EscrowwatchError]) -> list[EscrowwatchError]:
        """The errors of a kind that sources ended with."""
        return [result.error for result in self.results if isinstance(result.error, kind)]


def collect_sources(
    connection: Connection,
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress = lambda _key, _count: None,
    *,
    is_recheck: bool = False,
    folder: Path | None = None,
) -> CollectSummary:
    """Collect what is new of each source; one that fails does not keep the others from being collected.

    With ``is_recheck`` messages that have reached a planned age (``recheck_plan``) are asked for again instead. Web
    previews and the bot's chats, which need no account, are read first. ``folder`` is where source files lie, by default
    that of the settings.

    Raises ``FatalError`` where a setting or an account is missing, ``ComeBackError`` where every account has to wait:
    then nothing has been requested with one.
    """
    previews = [source for source in sources if source.method is Method.WEB_PREVIEW]
    chats_of_bot = [source for source in sources if source.method is Method.POTATO_BOT]
    others = [source for source in sources if source.method is Method.TELEGRAM_API]
    summary = CollectSummary()
    if previews:
        summary.results += collect_previews(connection, settings, previews, on_progress, is_recheck=is_recheck)
    if chats_of_bot and not is_recheck:
        # A bot is told of an edit; it cannot ask for what is past.
        summary.results += collect_potato(connection, settings, chats_of_bot, on_progress, folder)
    if others:
        pool = AccountPool(connection, settings)
        take = take_rechecks if is_recheck else take_news
        turns = Turns(connection, pool, on_progress, media_keeping(connection, settings), settings.store_apart_after)
        collected = asyncio.run(_collect(turns, others, take))
        summary.results += collected.results
    if not connection.closed:
        # What was stored before the database hung up is closed by the next run.
        seal(connection, settings, "collect")
    order = {source.key: number for number, source in enumerate(sources)}
    summary.results.sort(key=lambda result: order.get(result.key, len(order)))
    return summary


async def _collect(turns: Turns, sources: Sequence[WatchedSource], take: Take) -> CollectSummary:
    summary = CollectSummary()
    turns.pool.candidates()
    async with turns.pool.opened():
        for source in sources:
            summary.results.append(await _result(turns, source, take))
        # A channel tells its group of comments only when it has been looked at.
        for group in comment_sources(turns.connection, sources):
            summary.results.append(await _result(turns, group, take))
    return summary


async def _result(turns: Turns, source: WatchedSource, take: Take) -> SourceResult:
    result = SourceResult(source.key)
    try:
        with watching(turns.connection, source.key):
            await turns.take(source, result, take)
    except EscrowwatchError as error:
        result.error = error
    return result
