"""Scheduled collection: which sources are due, and one of them at a time."""

from datetime import timedelta
from typing import Final

from collectors.sources import named_sources, read_sources
from domain.errors import ComeBackError
from domain.vocabulary import Method, Trust
from domain.watch import WatchedSource
from nlp.model_store import model_name
from pipeline.collect import collect_sources
from pipeline.settings import Settings
from pipeline.source_look import SourceResult
from pipeline.warehouse_session import open_warehouse
from warehouse.readings import pending_chunks
from warehouse.watches import collected_watches, due_watches, note_watch_wait

# A look takes a while: without it a source that is due every ten minutes would miss every second run.
_SLACK: Final = timedelta(minutes=1)


def due_sources_in(settings: Settings, method: Method) -> list[str]:
    """The keys of the sources of a method that are due by their files; those that have to wait are not."""
    every = {source.key: source.every for source in _watched(settings, method)}
    if not every:
        return []
    with open_warehouse(settings) as connection:
        return due_watches(connection, every, _SLACK)


def recheck_sources_in(settings: Settings) -> list[str]:
    """The keys of the sources whose old messages can be asked for again: by an account or the web preview."""
    keys = [one.key for method in (Method.TELEGRAM_API, Method.WEB_PREVIEW) for one in _watched(settings, method)]
    with open_warehouse(settings) as connection:
        return collected_watches(connection, keys)


def collect_source_in(settings: Settings, key: str, *, is_recheck: bool = False) -> list[SourceResult]:
    """Collect one source, and what belongs to it (a group of comments).

    Raises the error that it ended with, the most final one first. A wait (``ComeBackError``) is kept with the source, which is
    not due until then.
    """
    (source,) = named_sources(read_sources(settings.sources), (key,))
    with open_warehouse(settings) as connection:
        try:
            results = collect_sources(connection, settings, [source], is_recheck=is_recheck).results
            errors = [result.error for result in results if result.error is not None]
            if errors:
                raise min(errors, key=lambda error: isinstance(error, ComeBackError))
        except ComeBackError as error:
            note_watch_wait(connection, source.key, error.not_before)
            raise
    return results


def has_unread_in(settings: Settings) -> bool:
    """Whether the warehouse holds versions that no model has read."""
    with open_warehouse(settings) as connection:
        return bool(pending_chunks(connection, model_name(), 10**9, only_unread=True))


def _watched(settings: Settings, method: Method) -> list[WatchedSource]:
    return [
        source
        for source in read_sources(settings.sources)
        if source.method is method and source.trust is not Trust.QUARANTINED
    ]
