"""Which model's readings are the current ones: a switch is one transaction, and there is a way back."""

from dataclasses import dataclass
from datetime import datetime

from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.statements import statement


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model that has read: ``reading_count`` versions, of which ``current_count`` show its word."""

    name: str
    registered_at: datetime
    reading_count: int
    current_count: int


def list_models(connection: Connection) -> list[ModelRow]:
    """Every model that has read something, the newest first."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("model/counts"))
        return [ModelRow(*row) for row in cursor.fetchall()]


def switch_model(connection: Connection, name: str) -> int:
    """Make the readings of a model the current ones wherever it has read; returns how many became so.

    Other readings stay beside them, so that the way back is the same call with the other name. Whoever reads meanwhile
    sees either the old readings or the new ones. Raises ``FatalError`` for a model that has read nothing.
    """
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("model/find"), {"name": name})
        row = cursor.fetchone()
        if row is None:
            message = f"no model {name} has read anything here"
            raise FatalError(message, remedy="`escrowwatch reread --list` shows the models")
        cursor.execute(statement("reading/lock_table"))
        cursor.execute(statement("reading/step_back"), {"model_id": row[0]})
        cursor.execute(statement("reading/step_up"), {"model_id": row[0]})
        count = cursor.rowcount
        cursor.execute(statement("model/note_switch"), {"model_id": row[0], "reading_count": count})
    return count
