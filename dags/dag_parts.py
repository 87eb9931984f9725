"""What the DAGs share: who owns them, their tags, the assets that carry the flow, the pools that bound accounts and memory.

Airflow puts the folder of the DAG files on the path, so that they import this module by its bare name.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from airflow.sdk import Asset

if TYPE_CHECKING:
    from domain.errors import EscrowwatchError


class Tag(StrEnum):
    """The closed set of tags."""

    COLLECT = "collect"
    UNDERSTAND = "understand"
    PUBLISH = "publish"
    WATCH = "watch"
    MODEL = "model"
    UPKEEP = "upkeep"


class Pool(StrEnum):
    """Pools bound what is scarce; how many slots each has is for the deployment to say."""

    ACCOUNTS = "accounts"
    WEB_PREVIEW = "web_preview"
    MEMORY = "memory"


NEW_MESSAGES: Final = Asset(name="new_messages", uri="escrowwatch://core/messages")
NEW_READINGS: Final = Asset(name="new_readings", uri="escrowwatch://core/readings")
CHECKS_PASSED: Final = Asset(name="checks_passed", uri="escrowwatch://core/checks")
# How a mapped task that reads a chunk is named in the grid: so many texts, from this version on.
CHUNK_NAME: Final = "{{ task.op_kwargs['chunk'][2] }} texts from version {{ task.op_kwargs['chunk'][0] }}"
_log = logging.getLogger("escrowwatch.dags")


def usual(*tags: Tag) -> dict[str, Any]:
    """What every DAG is told: one run at a time, nothing caught up, two retries for faults that pass."""
    return {
        "start_date": datetime(2026, 1, 1, tzinfo=UTC),
        "catchup": False,
        "max_active_runs": 1,
        "tags": [tag.value for tag in tags],
        "default_args": {"owner": "escrowwatch", "retries": 2, "retry_delay": timedelta(minutes=1)},
    }


def tell(line: object) -> None:
    """Put a line into the task's log. What is printed arrives later, and is folded away behind the end of the task."""
    from pipeline.logs import redact

    _log.info("%s", redact(str(line)))


@contextmanager
def outcome() -> Iterator[None]:
    """Let the domain's errors be Airflow's: a wait ends the task as skipped, what trying again cannot mend fails at once.

    A ``RetriableError`` goes through, and is what the retries are for.
    """
    from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException

    from domain.errors import ComeBackError, EscrowwatchError, FatalError, RefusedError
    from pipeline.logs import redact

    try:
        yield
    except ComeBackError as error:
        tell(error)
        tell(f"Nothing needs doing: it goes on by itself after {error.not_before:%Y-%m-%d %H:%M:%S} UTC")
        raise AirflowSkipException(redact(f"{error}; {error.remedy}")) from error
    except (FatalError, RefusedError) as error:
        raise AirflowFailException(_told(error, logging.ERROR)) from error
    except EscrowwatchError as error:
        _told(error, logging.WARNING)
        raise


def _told(error: "EscrowwatchError", level: int) -> str:
    """Put what an error says, and what to do about it, into the log: in a traceback nobody finds it. Returns both in one."""
    from pipeline.logs import redact

    said, remedy = redact(str(error)), redact(error.remedy)
    _log.log(level, "%s", said)
    if remedy:
        _log.log(level, "What to do: %s", remedy)
    return f"{said}; {remedy}"


def skip(why: str) -> None:
    """End the task as skipped: there is nothing to do, or nothing to tell."""
    from airflow.sdk.exceptions import AirflowSkipException

    tell(f"skipped: {why}")
    raise AirflowSkipException(why)


def announce_messages() -> None:
    """Succeed, which tells of new messages, where some are unread; else end as skipped, which tells nothing."""
    from pipeline.due_sources import has_unread_in
    from pipeline.settings import Settings

    with outcome():
        if not has_unread_in(Settings()):
            skip("every message has been read")


def report_faults() -> None:
    """Fail: a mapped task failed, and the run shall not look green because those beside it went on."""
    from airflow.sdk.exceptions import AirflowFailException

    message = "a source failed: the log of the red one among the mapped tasks has the reason and the remedy"
    raise AirflowFailException(message)
