"""Collects sources from the web preview, one after the other; no account is needed."""

from collections.abc import Sequence

from collectors.web_preview.fetching import fetching
from domain.errors import ComeBackError, EscrowwatchError, RefusedError
from domain.watch import WatchedSource
from pipeline.preview_look import PreviewLook
from pipeline.rechecks import recheck_preview
from pipeline.settings import Settings
from pipeline.source_look import OnProgress, SourceResult
from warehouse.connection import Connection
from warehouse.previews import note_host_wait, read_host_wait
from warehouse.watches import note_refused, watching


def collect_previews(
    connection: Connection,
    settings: Settings,
    sources: Sequence[WatchedSource],
    on_progress: OnProgress,
    *,
    is_recheck: bool = False,
) -> list[SourceResult]:
    """Collect what is new of each source, or with ``is_recheck`` ask again for messages that have reached a planned age.

    A source that fails does not keep the others from being collected; where the host asks to wait, it is asked nothing
    more, now and by later runs, and the rest end with ``ComeBackError``.
    """
    results = []
    host = settings.preview_host
    with fetching(settings.preview_base, settings.preview_pause_s, read_host_wait(connection, host)) as fetcher:
        for source in sources:
            result = SourceResult(source.key)
            results.append(result)
            try:
                with watching(connection, source.key):
                    look = PreviewLook(connection, fetcher, source, result, on_progress)
                    if is_recheck:
                        recheck_preview(connection, source, look)
                    else:
                        look.take_all()
            except EscrowwatchError as error:
                result.error = error
                if isinstance(error, RefusedError):
                    note_refused(connection, source.key, str(error))
                if isinstance(error, ComeBackError):
                    note_host_wait(connection, host, error.not_before)
    return results
