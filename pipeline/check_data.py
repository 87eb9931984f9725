"""Checks what is stored; a check that fails blocks publication until it passes or a person accepts it."""

from datetime import UTC, datetime, timedelta
from typing import Final

from collectors.sources import read_sources
from domain.errors import FatalError
from domain.vocabulary import Category, Side, Trust
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, VerifyResult, verify
from pipeline.warehouse_session import open_warehouse
from pipeline.watch_sources import watch_sources
from warehouse.checks import CheckResult, check_results, note_check, run_checks, standing_failures
from warehouse.connection import Connection
from warehouse.watches import open_watches

EVIDENCE: Final = "evidence"
# A result of its own: the daily check of what is new would take a fault in older rows for mended.
ALL_EVIDENCE: Final = "all_evidence"
# What came in of late is looked at: a little more than the day between two runs.
_LATELY: Final = timedelta(hours=26)
# A source is missing when it has not been collected for a day, or for six of its own turns.
_LATE_TURNS, _LATE_AT_LEAST = 6, timedelta(days=1)


def check_data(connection: Connection, settings: Settings) -> list[CheckResult]:
    """Run every check and keep its result; returns all of them, failures first."""
    now = datetime.now(UTC)
    sources = [source for source in read_sources(settings.sources) if source.trust is not Trust.QUARANTINED]
    # One that was added just now cannot have been collected yet.
    open_watches(connection, [source.key for source in sources])
    parameters = {
        "since": now - _LATELY,
        "categories": [category.value for category in Category],
        "sides": [side.value for side in Side],
        "watch_keys": [source.key for source in sources],
        "platforms": [source.chat.platform.value for source in sources],
        "late_after": [now - max(_LATE_AT_LEAST, _LATE_TURNS * source.every) for source in sources],
        "least": [source.expected.least_a_day for source in sources],
        "most": [source.expected.most_a_day for source in sources],
    }
    return run_checks(connection, parameters)


def check_evidence(connection: Connection, settings: Settings) -> CheckResult:
    """Verify what has been sealed since the last time, and keep the faults as the result of the check ``evidence``."""
    _note_evidence(connection, settings, EVIDENCE, VerifyRequest())
    return next(result for result in check_results(connection) if result.name == EVIDENCE)


def verify_all_in(settings: Settings) -> int:
    """Open the warehouse and verify all evidence again, however old; returns how many links. Faults raise alerts.

    They are kept as the result of the check ``all_evidence``: nothing is published until this passes. Raises ``FatalError``
    that names the first of them.
    """
    with open_warehouse(settings) as connection:
        verified = _note_evidence(connection, settings, ALL_EVIDENCE, VerifyRequest(is_all=True))
        watch_sources(connection, settings)
    if verified.faults:
        first = verified.faults[0]
        message = (
            f"{len(verified.faults)} faults in the evidence, the first: {first.place}: {first.field}: {first.said}"
        )
        raise FatalError(
            message, remedy="keep the disk as it is, and compare with a backup: `escrowwatch verify --all`"
        )
    return verified.links + verified.unsealed


def check_data_in(settings: Settings) -> int:
    """Open the warehouse and run every check, that of the evidence too; returns their number. Failures raise alerts.

    Raises ``FatalError`` that names each check that fails and is not accepted, with the first rows that offend.
    """
    with open_warehouse(settings) as connection:
        check_evidence(connection, settings)
        count = len(check_data(connection, settings))
        watch_sources(connection, settings)
        failing = standing_failures(connection, datetime.now(UTC))
    if failing:
        message = f"data checks fail: {', '.join(one.line for one in failing)}"
        raise FatalError(message, remedy="nothing is published until they pass: `escrowwatch checks list`")
    return count


def _note_evidence(connection: Connection, settings: Settings, name: str, request: VerifyRequest) -> VerifyResult:
    # A scheduler's worker cannot start Python processes of its own.
    found = verify(connection, None, settings, request)
    note_check(connection, name, len(found.faults), [f"{one.place}: {one.field}: {one.said}" for one in found.faults])
    return found
