"""Bots: how far each has read its updates, and until when it has to wait."""

from dataclasses import dataclass
from datetime import datetime

from warehouse.connection import Connection, transaction
from warehouse.marts import fetch
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class BotState:
    """Everything up to ``update_id`` is stored (``None``: not known, or of an age at which numbers begin anew)."""

    update_id: int | None = None
    not_before: datetime | None = None


def read_bot(connection: Connection, bot: str) -> BotState:
    """The state of a bot; a new one where nothing is known of it."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("bot/read"), {"bot": bot})
        row = cursor.fetchone()
    return BotState() if row is None else BotState(*row)


def advance_bot(connection: Connection, bot: str, update_id: int) -> None:
    """Everything up to ``update_id`` is stored; part of the caller's transaction."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("bot/advance"), {"bot": bot, "update_id": update_id})


def note_bot_wait(connection: Connection, bot: str, not_before: datetime) -> None:
    """The bot may ask nothing until ``not_before`` (aware)."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("bot/wait"), {"bot": bot, "not_before": not_before})


def bot_waits(connection: Connection) -> list[tuple[str, datetime]]:
    """Bots that may ask nothing now, and until when."""
    return [(bot, not_before) for bot, not_before in fetch(connection, "bot/waits")]
