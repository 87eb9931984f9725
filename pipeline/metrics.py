"""What the system says of itself in figures: OpenMetrics text, from the warehouse and the disk below the home."""

import shutil
import time
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from domain.errors import EscrowwatchError
from domain.vocabulary import AccountState
from pipeline.settings import Settings
from pipeline.warehouse_session import warehouse_dsn
from warehouse.connection import connect
from warehouse.metrics import Sample, samples
from warehouse.migrate import pending

CONTENT_TYPE: Final = "application/openmetrics-text; version=1.0.0; charset=utf-8"
_LONGEST_LABEL: Final = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Metric:
    """A gauge: what it tells, and its unit, which its name ends with."""

    name: str
    help: str
    unit: str = ""


METRICS: Final = (
    Metric("escrowwatch_up", "1 where the figures could be taken from the warehouse, else 0."),
    Metric("escrowwatch_taken_timestamp_seconds", "When the figures were taken.", "seconds"),
    Metric("escrowwatch_taking_seconds", "How long taking them took.", "seconds"),
    Metric("escrowwatch_messages", "Messages read, by chat, as of the last publishing."),
    Metric("escrowwatch_newest_message_timestamp_seconds", "When the newest message of a chat was posted.", "seconds"),
    Metric("escrowwatch_looked_timestamp_seconds", "When a watched source was last asked.", "seconds"),
    Metric("escrowwatch_sources_refused", "Watched sources that turned out not to be public."),
    Metric("escrowwatch_account_wait_seconds", "How long an account has to wait for a method (flood wait).", "seconds"),
    Metric("escrowwatch_host_wait_seconds", "How long a host or a bot has to be left alone.", "seconds"),
    Metric("escrowwatch_accounts", "Accounts by state."),
    Metric("escrowwatch_unread_versions", "Versions of messages that no model has read."),
    Metric("escrowwatch_unpublished_versions", "Versions of messages that the search does not find yet."),
    Metric("escrowwatch_rejections", "Records set aside: faults, and what is left out on purpose."),
    Metric("escrowwatch_last_timestamp_seconds", "When collect, understand and publish last did something.", "seconds"),
    Metric("escrowwatch_alerts_open", "Alerts whose cause lasts, by kind and severity."),
    Metric("escrowwatch_table_bytes", "Size of a table with its indexes.", "bytes"),
    Metric("escrowwatch_table_rows", "Rows of a table as the planner believes."),
    Metric("escrowwatch_database_bytes", "Size of the warehouse.", "bytes"),
    Metric("escrowwatch_migrations_pending", "Migrations that have not been applied."),
    Metric("escrowwatch_backup_timestamp_seconds", "When the newest backup of the schedule was written.", "seconds"),
    Metric("escrowwatch_disk_free_bytes", "Free space on the disk that holds the home.", "bytes"),
    Metric("escrowwatch_disk_size_bytes", "Size of the disk that holds the home.", "bytes"),
)


def metrics_text(settings: Settings) -> str:
    """The figures of this moment; where the warehouse cannot be asked, `escrowwatch_up` is 0 and its figures are absent."""
    started = time.monotonic()
    found = [*_disk(settings.home), *_backup(settings.backups)]
    try:
        # Those taken before an error stay.
        found.extend(_warehouse(settings))
        is_up = True
    except EscrowwatchError as error:
        _log.warning("figures are missing", reason=str(error))
        is_up = False
    found.append(Sample("escrowwatch_up", (), float(is_up)))
    found.append(Sample("escrowwatch_taken_timestamp_seconds", (), time.time()))
    found.append(Sample("escrowwatch_taking_seconds", (), time.monotonic() - started))
    return exposition(found)


def exposition(found: Iterable[Sample]) -> str:
    """Samples as OpenMetrics text, ended by `# EOF`; node exporter's textfile collector reads it too."""
    by_name: dict[str, list[Sample]] = {metric.name: [] for metric in METRICS}
    for sample in found:
        by_name[sample.name].append(sample)
    lines = []
    for metric in METRICS:
        lines.append(f"# TYPE {metric.name} gauge")
        if metric.unit:
            lines.append(f"# UNIT {metric.name} {metric.unit}")
        lines.append(f"# HELP {metric.name} {metric.help}")
        lines += [f"{metric.name}{_labels(sample)} {sample.value!r}" for sample in by_name[metric.name]]
    return "\n".join([*lines, "# EOF", ""])


def _warehouse(settings: Settings) -> Iterator[Sample]:
    with closing(connect(warehouse_dsn(settings))) as connection:
        # First and alone: a migration that is missing may be why the others cannot be taken.
        yield Sample("escrowwatch_migrations_pending", (), float(len(pending(connection))))
        found = samples(connection)
    states = {value for sample in found if sample.name == "escrowwatch_accounts" for _, value in sample.labels}
    yield from found
    # A state that no account is in is a nought, so that an alert on it sees the change.
    yield from (
        Sample("escrowwatch_accounts", (("state", one.value),), 0.0) for one in AccountState if one not in states
    )


def _disk(home: Path) -> list[Sample]:
    folder = next(path for path in (home, *home.parents) if path.exists())
    usage = shutil.disk_usage(folder)
    return [
        Sample("escrowwatch_disk_free_bytes", (), float(usage.free)),
        Sample("escrowwatch_disk_size_bytes", (), float(usage.total)),
    ]


def _backup(folder: Path) -> Iterator[Sample]:
    written = [path.stat().st_mtime for path in folder.glob("*.backup")]
    if written:
        yield Sample("escrowwatch_backup_timestamp_seconds", (), max(written))


def _labels(sample: Sample) -> str:
    if not sample.labels:
        return ""
    return "{" + ",".join(f'{name}="{_label(value)}"' for name, value in sample.labels) + "}"


def _label(value: str) -> str:
    """A label's text: names of chats are hostile, so controls and invisible marks are dropped, and length is bounded."""
    shown = "".join(letter for letter in value if unicodedata.category(letter)[0] != "C")
    return shown[:_LONGEST_LABEL].replace("\\", "\\\\").replace('"', '\\"')
