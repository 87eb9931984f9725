"""Planned rechecks: messages that have reached an age are asked for again."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from collectors.telegram.chat import ChatFacts
from domain.watch import WatchedSource
from pipeline.preview_look import PreviewLook
from pipeline.source_look import SourceLook
from warehouse.connection import Connection
from warehouse.rechecks import due_recheck, note_recheck

# An edit soon after posting is common, one after months is on purpose.
RECHECK_AGES: Final = (
    timedelta(hours=1),
    timedelta(days=1),
    timedelta(days=7),
    timedelta(days=30),
    timedelta(days=60),
)
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


def _due(
    connection: Connection, source: WatchedSource, ages: Sequence[timedelta] = RECHECK_AGES
) -> Iterator[tuple[int, int]]:
    """The lowest and highest id of what is due at each age; it counts as done when the next is asked for."""
    for age in ages:
        due = due_recheck(connection, source.key, source.chat.platform, age)
        if due.highest_id:
            yield due.lowest_id, due.highest_id
        note_recheck(connection, source.key, age, due.until)
