"""Victims' fields, for those who reach victims; the database notes every read."""

from dataclasses import dataclass
from datetime import datetime

from warehouse.connection import Connection
from warehouse.marts import fetch


@dataclass(frozen=True, slots=True)
class VictimRow:
    """A person who is a victim, or may be: ``found`` is what names the person in ``text`` between ``start`` and ``end``."""

    platform: str
    chat: str
    message_id: int
    posted_at: datetime
    victim_at_risk: bool
    kind: str
    role: str
    start: int
    end: int
    found: str
    text: str


def read_victims(
    connection: Connection,
    why: str,
    *,
    platform: str | None = None,
    chat: str | None = None,
    message_id: int | None = None,
) -> list[VictimRow]:
    """Victims' fields of current readings, people at risk first; ``why`` goes to the audit log. For ``rescue``."""
    parameters = {"why": why, "platform": platform, "chat": chat, "message_id": message_id}
    return [VictimRow(*row) for row in fetch(connection, "victim/read", parameters)]
