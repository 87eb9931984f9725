"""Sessions of accounts into the warehouse: an existing one, or a new login."""

from collectors.telegram.asking import Credentials
from collectors.telegram.login import check_session, log_in_by_code
from collectors.telegram.sealing import seal
from domain.errors import FatalError
from pipeline.settings import Settings
from warehouse.accounts import put_account
from warehouse.connection import Connection

_WHERE = "docs/telegram-accounts.md says where they come from"


def store_session(connection: Connection, settings: Settings, name: str, session: str) -> None:
    """Store a session, sealed. Raises ``FatalError`` for what is none, or without ``ESCROWWATCH_SESSION_KEY``."""
    check_session(session)
    put_account(connection, name, seal(session, _key(settings)))


def log_in(connection: Connection, settings: Settings, name: str) -> None:
    """Log in on the terminal and store the session, sealed. Raises ``FatalError`` where a setting is missing."""
    key = _key(settings)
    if settings.telegram_api_id is None or settings.telegram_api_hash is None:
        message = "a login needs TELEGRAM_API_ID and TELEGRAM_API_HASH"
        raise FatalError(message, remedy=_WHERE)
    credentials = Credentials(settings.telegram_api_id, settings.telegram_api_hash.get_secret_value())
    put_account(connection, name, seal(log_in_by_code(credentials), key))


def _key(settings: Settings) -> str:
    if settings.session_key is None:
        message = "sessions are stored encrypted: ESCROWWATCH_SESSION_KEY is missing"
        raise FatalError(message, remedy=_WHERE)
    return settings.session_key.get_secret_value()
