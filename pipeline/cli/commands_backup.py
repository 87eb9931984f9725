"""Encrypted backups: ``db backup|restore``."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(group: typer.Typer) -> None:
    """Add the commands of this module to ``db``."""
    group.command(epilog="Example: escrowwatch db backup /mnt/safe/2026-03-01.backup")(backup)
    group.command(epilog="Example: escrowwatch db restore /mnt/safe/2026-03-01.backup")(restore)


def backup(file: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Write the whole warehouse to an encrypted file, under the key of ESCROWWATCH_BACKUP_KEY.

    Media files and the secrets of the home are not in it: they are files, to be kept by other means.
    """
    from pipeline.warehouse_session import backup_key, warehouse_dsn
    from warehouse.backup import backup as write

    settings = Settings()
    key = backup_key(settings)
    with console.status("backup"):
        size = write(warehouse_dsn(settings), file, key)
    console.print(f"written: {size:,} bytes")


def restore(file: Annotated[Path, typer.Argument(help="A file of `db backup`.")]) -> None:
    """Bring a backup into an empty warehouse, and up to date. A changed or cut file leaves nothing behind."""
    from pipeline.warehouse_session import backup_key, warehouse_dsn
    from warehouse.backup import restore as read

    settings = Settings()
    key = backup_key(settings)
    with console.status("restore"):
        applied = read(warehouse_dsn(settings), file, key)
    console.print(f"restored; {len(applied)} migrations applied")
