"""What the platform says is gone."""

from collections.abc import Sequence

from domain.chat import ChatRef
from warehouse.connection import Connection, transaction
from warehouse.sources import resolve_source
from warehouse.statements import statement


def store_deletions(connection: Connection, file_id: int, chat: ChatRef, message_ids: Sequence[int]) -> None:
    """Keep that messages of ``chat`` are gone, as the look ``file_id`` was told; closing the look settles them."""
    with transaction(connection), connection.cursor() as cursor:
        source = resolve_source(connection, chat, "format")
        parameters = {"source_id": source.source_id, "file_id": file_id, "message_ids": list(message_ids)}
        cursor.execute(statement("deletion/store"), parameters)
