"""Daily upkeep of the warehouse: partitions made ahead, vacuum, and a backup that has proven that it can be restored."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from domain.errors import FatalError
from pipeline.settings import Settings
from pipeline.warehouse_session import backup_key, open_warehouse, warehouse_dsn
from warehouse.backup import Backup, backup
from warehouse.months import make_months
from warehouse.tried_restore import try_restore
from warehouse.upkeep import vacuum

_KEPT: Final = 7


def vacuum_in(settings: Settings) -> None:
    """Open the warehouse, make the partitions of the months to come, and vacuum it."""
    with open_warehouse(settings) as connection:
        make_months(connection)
        vacuum(connection)


def back_up_in(settings: Settings) -> Backup:
    """Write a backup into ``backups`` of the home, try it, and keep the last seven.

    Raises ``FatalError`` where what came back is not what was there; older backups are left then.
    """
    folder = settings.backups
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in (*folder.glob(".*.part"), *folder.glob("*.untried")):
        # Of a process that was killed, or of a day that failed: each is as large as a backup.
        left.unlink()
    written = tried_backup(settings, folder / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.backup")
    for old in sorted(folder.glob("*.backup"))[:-_KEPT]:
        old.unlink()
    return written


def write_backup(settings: Settings, file: Path) -> Backup:
    """Write a backup of the warehouse of the settings, under their key."""
    key = backup_key(settings)
    with open_warehouse(settings):
        return backup(warehouse_dsn(settings), file, key)


def tried_backup(settings: Settings, file: Path) -> Backup:
    """Write a backup, restore it into a server of its own in the home, and compare every table; then it gets its name.

    Raises ``FatalError`` where what came back is not what was there: the file stays as ``.untried``, for who looks at it.
    """
    untried = file.with_name(f"{file.name}.untried")
    if file.exists():
        message = f"{file} exists already"
        raise FatalError(message, remedy="name a new file: a backup never replaces another")
    written = write_backup(settings, untried)
    differences = written.holds.differences(try_restore(untried, backup_key(settings), settings.home))
    if differences:
        message = f"{untried} does not bring back what was there: {'; '.join(differences)}"
        raise FatalError(message, remedy="keep the older backups and look at the disk")
    return replace(written, file=untried.rename(file))
