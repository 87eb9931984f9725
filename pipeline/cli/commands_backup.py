"""Upkeep and encrypted backups: ``db maintain|backup|restore``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings

if TYPE_CHECKING:
    from warehouse.backup import Backup


def register(group: typer.Typer) -> None:
    """Add the commands of this module to ``db``."""
    group.command(epilog="Example: escrowwatch db maintain")(maintain)
    group.command(epilog="Example: escrowwatch db backup /mnt/safe/2026-03-01.backup")(backup)
    group.command(epilog="Example: escrowwatch db restore /mnt/safe/2026-03-01.backup")(restore)


def maintain() -> None:
    """What `maintain_warehouse` does each day: vacuum, then a backup into `backups` of the home that is tried.

    The last seven are kept. They are encrypted under ESCROWWATCH_BACKUP_KEY; copy them to another machine.
    """
    from pipeline.maintain import back_up_in, vacuum_in

    settings = Settings()
    with console.status("vacuum"):
        vacuum_in(settings)
    with console.status("backup, and a restore of it"):
        written = back_up_in(settings)
    _show(written)


def backup(
    file: Annotated[Path, typer.Argument(help="A new file.")],
    *,
    is_tried: Annotated[
        bool, typer.Option("--try", help="Restore it into a server of its own and compare every table.")
    ] = False,
) -> None:
    """Write the whole warehouse to an encrypted file, under the key of ESCROWWATCH_BACKUP_KEY.

    Media files and the secrets of the home are not in it: they are files, to be kept by other means.
    """
    from pipeline.maintain import tried_backup, write_backup

    make = tried_backup if is_tried else write_backup
    with console.status("backup, and a restore of it" if is_tried else "backup"):
        written = make(Settings(), file)
    _show(written)


def restore(
    file: Annotated[Path, typer.Argument(help="A file of `db backup`.")],
    *,
    is_tried: Annotated[
        bool,
        typer.Option("--try", help="Into a server of its own that is gone afterwards; the warehouse stays as it is."),
    ] = False,
) -> None:
    """Bring a backup into an empty warehouse, and up to date. A changed or cut file leaves nothing behind."""
    from pipeline.warehouse_session import backup_key, warehouse_dsn
    from warehouse.backup import restore as read
    from warehouse.tried_restore import try_restore

    settings = Settings()
    key = backup_key(settings)
    with console.status("restore"):
        if is_tried:
            console.print(f"it can be restored: {try_restore(file, key, settings.home)}", markup=False, soft_wrap=True)
            return
        applied = read(warehouse_dsn(settings), file, key)
    console.print(f"restored; {len(applied)} migrations applied")


def _show(written: "Backup") -> None:
    console.print(f"written: {written.file}, {written.size_bytes:,} bytes", markup=False, soft_wrap=True)
    console.print(str(written.holds), markup=False, soft_wrap=True)
