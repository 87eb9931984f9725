"""Planned rechecks: messages that have reached a planned age are asked for again."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from collectors.telegram.chat import ChatFacts
from domain.watch import WatchedSource
from pipeline.preview_look import PreviewLook
from pipeline.recheck_plan import planned_rechecks
from pipeline.source_look import SourceLook
from warehouse.connection import Connection
from warehouse.rechecks import note_recheck

# A service asks what is due so often.
RECHECK_EVERY: Final = timedelta(hours=1)


async def take_rechecks(connection: Connection, source: WatchedSource, look: SourceLook, facts: ChatFacts) -> None:
    """Ask Telegram again for what of a source is due. Raises as ``SourceLook.take_window`` does."""
    for lowest_id, highest_id in _due(connection, source):
        await look.take_window(facts, lowest_id, highest_id)


def recheck_preview(connection: Connection, source: WatchedSource, look: PreviewLook) -> None:
    """Ask a web preview again for what of a source is due. Raises as ``PreviewLook.take_window`` does."""
    for lowest_id, highest_id in _due(connection, source):
        look.take_window(lowest_id, highest_id)


def _due(connection: Connection, source: WatchedSource) -> Iterator[tuple[int, int]]:
    """The lowest and highest id of what is due at each planned age; it counts as done when the next is asked for."""
    for age, due in planned_rechecks(connection, source):
        if due.highest_id:
            yield due.lowest_id, due.highest_id
        note_recheck(connection, source.key, age, due.until)
