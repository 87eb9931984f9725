"""What an operator has to look at."""

from dataclasses import dataclass
from datetime import datetime

from domain.vocabulary import AlertKind, Severity


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that is not as it should be now. ``subject`` is the source, account, host or folder that it is about.

    ``cause`` tells two causes of one kind and subject apart; empty where there can be one only.
    """

    kind: AlertKind
    severity: Severity
    subject: str
    text: str
    remedy: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class StoredAlert:
    """An alert and how long it has lasted; ``closed_at`` is ``None`` while it does."""

    alert: Alert
    opened_at: datetime
    last_seen_at: datetime
    closed_at: datetime | None = None
