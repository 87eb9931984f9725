"""When messages are asked for again: at ages that lie closer where a source rewrites or deletes often.

The rule, in one place. Of the messages that a source has posted in the last four weeks, the share that was edited or is
gone decides: from 5 % on it is asked at ``OFTEN_AGES`` too, from 20 % on at ``VERY_OFTEN_AGES`` too; fewer than twenty
messages tell nothing. An edit that came and went between two looks is not seen, so that the share is a lower bound:
asking sooner shows more of it.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from domain.watch import WatchedSource
from warehouse.connection import Connection
from warehouse.rechecks import DueRecheck, changed_share, due_recheck

# An edit soon after posting is common, one after months is on purpose.
RECHECK_AGES: Final = (
    timedelta(hours=1),
    timedelta(days=1),
    timedelta(days=7),
    timedelta(days=30),
    timedelta(days=60),
)
OFTEN_AGES: Final = (timedelta(hours=6), timedelta(days=3), timedelta(days=14))
VERY_OFTEN_AGES: Final = (
    timedelta(minutes=15),
    timedelta(hours=3),
    timedelta(hours=12),
    timedelta(days=2),
    timedelta(days=5),
    timedelta(days=21),
    timedelta(days=45),
)
MEASURED_OVER: Final = timedelta(days=28)
OFTEN, VERY_OFTEN, LEAST_MESSAGES = 0.05, 0.20, 20


def ages_for(message_count: int, changed_count: int) -> tuple[timedelta, ...]:
    """The ages at which a source is asked again that posted so many messages in ``MEASURED_OVER``, so many changed."""
    share = changed_count / message_count if message_count >= LEAST_MESSAGES else 0.0
    more = OFTEN_AGES if share >= OFTEN else ()
    most = VERY_OFTEN_AGES if share >= VERY_OFTEN else ()
    return tuple(sorted((*RECHECK_AGES, *more, *most)))


def planned_rechecks(connection: Connection, source: WatchedSource) -> Iterator[tuple[timedelta, DueRecheck]]:
    """What of a source is due, youngest age first; a message that has reached several ages is due at the last of them.

    Raises ``FatalError`` for a source that was never collected.
    """
    platform = source.chat.platform
    ages = ages_for(*changed_share(connection, source.key, platform, MEASURED_OVER))
    for age, next_age in zip(ages, (*ages[1:], None), strict=True):
        yield age, due_recheck(connection, source.key, platform, age, next_age)
