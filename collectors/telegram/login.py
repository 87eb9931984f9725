"""Logs an account in on the terminal, and tells a session from what is none."""

import asyncio
import getpass

from telethon import TelegramClient, errors
from telethon.sessions import StringSession

from collectors.telegram.asking import Credentials
from domain.errors import FatalError


def check_session(session: str) -> None:
    """Raise ``FatalError`` unless ``session`` is a StringSession of Telethon."""
    try:
        parsed = StringSession(session)
    except Exception:  # noqa: BLE001 - Telethon raises whatever base64 and struct raise
        parsed = None
    if parsed is None or not parsed.auth_key:
        message = "this is no StringSession"
        raise FatalError(message, remedy="pipe in the text that Telethon's StringSession.save() gives")


def log_in_by_code(credentials: Credentials) -> str:
    """Ask for the number, the code that Telegram sends, and the password if there is one; returns the session.

    Raises ``FatalError`` where Telegram refuses.
    """
    return asyncio.run(_log_in(credentials))


async def _log_in(credentials: Credentials) -> str:
    client = TelegramClient(StringSession(), credentials.api_id, credentials.api_hash, receive_updates=False)
    try:
        await client.start(
            phone=lambda: input("phone number, with + and country code: "),
            code_callback=lambda: input("code that Telegram has sent: "),
            password=lambda: getpass.getpass("password (two-step verification): "),
        )
        return str(client.session.save())
    except errors.RPCError as error:
        message = f"Telegram refused the login: {error}"
        raise FatalError(message, remedy="check the number, the code and TELEGRAM_API_ID") from error
    finally:
        await client.disconnect()
