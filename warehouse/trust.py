"""Whom a chat is shown to: everyone whose work it is, or only those whose case names it."""

from typing import Literal

from domain.errors import FatalError
from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.escape import escape
from warehouse.statements import statement

ChatTrust = Literal["public", "quarantined"]


def set_trust(connection: Connection, platform: str, chat: str, trust: ChatTrust, why: str) -> None:
    """Set ``core.source.trust`` of a chat, by its key, and of what is joined to it; the audit log notes it.

    For administrators. Raises ``FatalError`` for a chat that is not known.
    """
    parameters = {"platform": platform, "chat": escape(chat), "trust": trust}
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("source/set_trust"), parameters)
        if not cursor.rowcount:
            message = f"no chat is known as {platform}:{chat}"
            raise FatalError(message, remedy="take the key from mart.source")
        note(connection, "trust", f"{platform}:{chat} {trust}", why=why)
