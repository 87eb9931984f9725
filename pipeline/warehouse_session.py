"""Opens the warehouse: starts the embedded server where no other is named, brings its tables up to date."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from domain.errors import FatalError
from pipeline.settings import Settings
from warehouse.connection import Connection, connect, require_tls
from warehouse.embedded import ensure_started
from warehouse.migrate import migrate


def warehouse_dsn(settings: Settings) -> str:
    """The DSN of the warehouse; the embedded server is started for it where ``ESCROWWATCH_DSN`` names none.

    Raises ``FatalError`` for a server on a network that the DSN does not reach by TLS, unless a setting allows it.
    """
    if settings.dsn is None:
        return ensure_started(settings.home)
    dsn = settings.dsn.get_secret_value()
    if not settings.allow_plain_dsn:
        require_tls(dsn)
    return dsn


@contextmanager
def open_warehouse(settings: Settings) -> Iterator[Connection]:
    """A connection to a warehouse whose tables are up to date."""
    with closing(connect(warehouse_dsn(settings))) as connection:
        migrate(connection)
        yield connection


def backup_key(settings: Settings) -> str:
    """The secret of backups. Raises ``FatalError`` where it is missing."""
    if settings.backup_key is None:
        message = "backups are encrypted: ESCROWWATCH_BACKUP_KEY is missing"
        raise FatalError(
            message, remedy="set it to a long secret (openssl rand -base64 32), and keep it apart from the backups"
        )
    return settings.backup_key.get_secret_value()
