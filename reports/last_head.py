"""The last signed head as reports tell it: a report in other hands shows later that the evidence before it still stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reports.render import utc


@dataclass(frozen=True, slots=True)
class LastHead:
    """A head by number, hash and key (hex), and what it covers: so many captures of the warehouse, up to ``closed_at``."""

    number: int
    sha256: str
    key: str
    warehouse: str
    capture_count: int
    closed_at: datetime


def head_json(head: LastHead | None) -> dict[str, Any] | None:
    """The head as a JSON object; ``None`` where nothing has been closed."""
    if head is None:
        return None
    return {
        "number": head.number,
        "sha256": head.sha256,
        "key": head.key,
        "warehouse": head.warehouse,
        "captures_covered": head.capture_count,
        "closed_at": utc(head.closed_at),
    }
